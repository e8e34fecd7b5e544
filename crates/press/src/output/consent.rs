//! What a site has for its consent catalogue beside the pages: the same for a published site and in development.

use broadsheet_content::page::SiteDocument;

use super::error::OutputError;
use super::files::Files;
use super::json::json;
use super::layout::{MEDIA, is_in_tree};
use crate::folder::Folder;
use crate::revisions::{self, Revision, Text};

/// What readers were asked, revision by revision, for receipts to be compared with: the name of each file, and its bytes.
pub(crate) fn revisions(folder: &Folder, site: &SiteDocument) -> Result<Vec<(String, Vec<u8>)>, OutputError> {
    let present = Text::of(&site.consent, &site.language);
    let file = |revision: &Revision| {
        let name = revision.file();
        let bytes = json(&name, revision)?;
        Ok((name, bytes))
    };
    revisions::published(&present, &folder.revisions).iter().map(file).collect()
}

/// An empty file at each address that page views are counted at, so that any host answers there and writes a line into
/// its log. Where something else is published, or somebody has put a file of their own, that stays: of a file that is
/// there, `is_own` says whether press wrote it.
pub(crate) fn counters(files: &Files, folder: &Folder, site: &SiteDocument, is_own: impl Fn(&str) -> bool) -> Result<(), OutputError> {
    for name in site.consent.services.iter().filter_map(|service| service.counter.as_deref()?.strip_prefix('/')) {
        // In folders of press's own nothing is anybody else's.
        let is_somebodys = files.exists(name) && !is_in_tree(name) && !is_own(name);
        let is_medium = name.strip_prefix(MEDIA).and_then(|name| name.strip_prefix('/'));
        let is_published = files.wrote(name) || is_medium.is_some_and(|name| folder.media.contains(name));
        if !is_published && !is_somebodys {
            files.put(name, b"")?;
        }
    }
    Ok(())
}
