//! Where in a site which file stands, and which folders of it are press's alone.

use super::error::OutputError;

/// The folder whose documents (`.json`) are press's alone.
pub(super) const DOCUMENTS: &str = "content";
/// The folder that is a copy of the content folder's `media/`.
pub(crate) const MEDIA: &str = "media";
/// The folder of copies of pictures, named by what is in them.
const COPIES: &str = "pictures";
/// Folders whose pages are press's alone, where it writes pages.
const PAGES: [&str; 6] = ["about", "article", "author", "cookies", "section", "topic"];
/// The folders of a site that are press's alone.
pub(super) fn trees() -> impl Iterator<Item = &'static str> {
    PAGES.into_iter().chain([DOCUMENTS, MEDIA, COPIES])
}

/// Whether a file is in a folder that is press's alone.
pub(crate) fn is_in_tree(name: &str) -> bool {
    name.split_once('/').is_some_and(|(first, _)| trees().any(|tree| tree == first))
}

/// The file of a page's document.
pub(crate) fn document_name(path: &str) -> Result<String, OutputError> {
    let inside = inside(path)?;
    Ok(format!("{DOCUMENTS}/{}.json", if inside.is_empty() { "index" } else { inside }))
}

/// The file of a page.
pub(crate) fn page_name(path: &str) -> Result<String, OutputError> {
    let inside = inside(path)?;
    Ok(if inside.is_empty() { "index.html".to_owned() } else { format!("{inside}/index.html") })
}

/// A page's address without the slashes at its ends. Nothing that could lead out of the site's folder.
fn inside(path: &str) -> Result<&str, OutputError> {
    let inside = path.strip_prefix('/').and_then(|path| path.strip_suffix('/').or(Some(path))).unwrap_or(path);
    let is_name = |step: &str| !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    if inside.is_empty() || inside.split('/').all(is_name) { Ok(inside) } else { Err(OutputError::Address(path.to_owned())) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_become_file_names_and_nothing_else() {
        assert_eq!(inside("/").ok(), Some(""));
        assert_eq!(inside("/section/sport/2/").ok(), Some("section/sport/2"));
        for path in ["/../", "/article/../../etc/", "/article//", "/article/a.b/", "/article/a\\b/", "/article/\u{e9}/"] {
            assert!(inside(path).is_err(), "{path}");
        }
    }
}
