//! The paths of a site's files, and the folders that press owns.

use super::error::OutputError;
use crate::address::DOCUMENTS;

/// Returns the file name of a page's document.
pub(crate) fn document_name(path: &str) -> Result<String, OutputError> {
    let inside = inside(path)?;
    Ok(format!("{DOCUMENTS}/{}.json", if inside.is_empty() { "index" } else { inside }))
}

/// Returns the file name of the short document that an open live page polls.
pub(crate) fn live_document_name(path: &str) -> Result<String, OutputError> {
    Ok(format!("{DOCUMENTS}/{}.live.json", inside(path)?))
}

/// Returns the file name of a page.
pub(crate) fn page_name(path: &str) -> Result<String, OutputError> {
    let inside = inside(path)?;
    Ok(if inside.is_empty() { "index.html".to_owned() } else { format!("{inside}/index.html") })
}

/// Returns a page's address without the slashes at its ends. Refuses an address that could lead out of the site's folder.
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
