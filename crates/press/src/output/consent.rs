//! The files of a site's consent catalogue besides the pages, which are the same in a published site and in development.

use broadsheet_content::page::SiteDocument;

use super::error::OutputError;
use super::files::Files;
use super::json::json;
use crate::address::{MEDIA, is_in_tree};
use crate::folder::Folder;
use crate::revisions::Revision;

/// Returns a file name and the bytes for each recorded revision of the consent catalogue, so that receipts can be compared with it.
/// The current one is among them, because a check requires it (`rules/consent.rs`).
pub(crate) fn revisions(folder: &Folder) -> Result<Vec<(String, Vec<u8>)>, OutputError> {
    let file = |revision: &Revision| {
        let name = revision.file();
        let bytes = json(&name, revision)?;
        Ok((name, bytes))
    };
    folder.revisions.iter().map(file).collect()
}

/// Writes an empty file at the address of each page counter, so that any host answers there and logs the request. A file that
/// is published content, or that press did not write, stays; `is_own` says whether press wrote an existing file.
pub(crate) fn counters(files: &Files, folder: &Folder, site: &SiteDocument, is_own: impl Fn(&str) -> bool) -> Result<(), OutputError> {
    for name in site.consent.services.iter().filter_map(|service| service.counter.as_deref()?.strip_prefix('/')) {
        // In the folders that press owns, every file is its own.
        let is_somebodys = files.exists(name) && !is_in_tree(name) && !is_own(name);
        let is_medium = name.strip_prefix(MEDIA).and_then(|name| name.strip_prefix('/'));
        let is_published = files.wrote(name) || is_medium.is_some_and(|name| folder.media.contains(name));
        if !is_published && !is_somebodys {
            files.put(name, b"")?;
        }
    }
    Ok(())
}
