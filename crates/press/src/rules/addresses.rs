//! Rules about addresses that lead to nothing of the paper.

use broadsheet_content::link::BasePath;

use super::known::Known;
use crate::finding::Fault;
use crate::references::At;

/// Warns of an address on this site that no page and no file of a paper has.
pub(super) fn of_unknown_page(file: &str, at: &At<'_>, url: &str) -> Fault {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let what = if path.rsplit('/').next().is_some_and(|name| name.contains('.')) { "file" } else { "page" };
    let inside = path.strip_prefix("/content/").map(|inside| format!("/{inside}"));
    let known = |path: &str| ["/media/", "/article/", "/section/", "/topic/", "/author/"].iter().any(|start| path.starts_with(start));
    let meant = inside.unwrap_or_else(|| path.to_ascii_lowercase());
    let remedy = if meant != path && known(&meant) {
        format!("Did you mean `{meant}`?")
    } else {
        "Addresses are /article/<slug>/, /section/<id>/, /topic/<id>/, /author/<id>/, /about/, /cookies/ and /media/<file>.".to_owned()
    };
    Fault::warning(file, at, "unknown-page", format!("No {what} of a paper has the address `{url}`."), remedy)
}

/// Warns of an address that begins with the folder of the paper, which would be there twice.
pub(super) fn of_folder(file: &str, at: &At<'_>, url: &str, known: &Known<'_>) -> Option<Fault> {
    let base = BasePath::of(known.base_url);
    let inside = base.strip(url).filter(|_| !base.is_root())?;
    Some(Fault::warning(
        file,
        at,
        "folder-in-address",
        format!("`{url}` begins with the folder `{base}` of `baseUrl`, which press adds to every address."),
        format!("Write `{inside}`."),
    ))
}
