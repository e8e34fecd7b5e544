//! A site's files: documents, media, and what consent needs. Pages are [`crate::build`]'s.

pub(crate) mod consent;
mod error;
mod files;
mod json;
mod layout;

use std::collections::BTreeSet;
use std::path::Path;

use broadsheet_content::page::PageDocument;
use rayon::prelude::*;

use crate::derive::Edition;
use crate::folder::Folder;
use crate::progress::Step;
use crate::revisions;
pub use error::OutputError;
pub(crate) use files::{Files, Wrote};
pub(crate) use json::json;
use layout::{DOCUMENTS, trees};
pub(crate) use layout::{MEDIA, document_name, is_in_tree, page_name};

/// Folders of a content folder that nothing may be written into.
const SOURCES: [&str; 4] = ["articles", "authors", "consent", "media"];

/// What was done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Documents, revisions of the consent catalogue and files to count at whose bytes changed, or that are new.
    pub written: usize,
    /// Those of them that were so already.
    pub unchanged: usize,
    /// Files that no longer belong to the site.
    pub removed: usize,
    /// Media files that were copied.
    pub copied: usize,
}

/// Writes the documents of an edition, the revisions of its consent catalogue, what its page views are counted at, and the
/// folder's media into `out`. Files that have the right bytes already keep their time; each file appears whole or not at
/// all; documents and media that no longer belong are removed at the end.
///
/// # Errors
/// When a file cannot be written or removed, or when `out` and the content folder overlap.
pub fn write(folder: &Folder, edition: &Edition<'_>, out: &Path) -> Result<Summary, OutputError> {
    std::fs::create_dir_all(out).map_err(|source| OutputError::io("create", out, source))?;
    refuse_overlap(&folder.root, out)?;

    let files = Files::in_place(out);
    let site = edition.site_document();
    files.put(&document_name("/site/")?, &json("site.json", &site)?)?;
    files.put(&document_name("/settings/")?, &json("settings.json", &edition.settings_document())?)?;

    let pages = edition.pages();
    let step = Step::new("deriving", pages.len());
    pages.par_iter().try_for_each(|page| -> Result<(), OutputError> {
        let document = edition.document(*page)?;
        files.put(&document_name(&document.path)?, &document_json(&document)?)?;
        step.advance();
        Ok(())
    })?;
    drop(step);
    for (name, bytes) in consent::revisions(folder, &site)? {
        files.put(&name, &bytes)?;
    }
    // Nothing here remembers what was written before. What is empty is what would be written.
    consent::counters(&files, folder, &site, |name| files.has(name, b""))?;
    let copied = copy_media(&files, folder)?;
    let removed = files.remove_others(DOCUMENTS, |name| name.ends_with(".json"))? + files.remove_others(MEDIA, |_| true)?;
    let (new, same) = files.counts();
    Ok(Summary { written: new - copied, unchanged: same - (folder.media.files().count() - copied), removed, copied })
}

/// Copies the files of `media/`. Gives back how many were new.
fn copy_media(files: &Files, folder: &Folder) -> Result<usize, OutputError> {
    let media: Vec<(&str, &Path)> = folder.media.files().collect();
    let step = Step::new("copying", media.len());
    let copied = media.par_iter().map(|(name, path)| {
        let wrote = files.copy(path, &format!("{MEDIA}/{name}"))?;
        step.advance();
        Ok(usize::from(wrote == Wrote::New))
    });
    copied.sum()
}

/// Removes from the folders that are press's alone what was not written.
pub(crate) fn remove_others(files: &Files) -> Result<usize, OutputError> {
    trees().try_fold(0, |removed, tree| Ok(removed + files.remove_others(tree, |_| true)?))
}

/// A document as it is written.
pub(crate) fn document_json(document: &PageDocument) -> Result<Vec<u8>, OutputError> {
    json(&document.path, document)
}

/// Refuses an output folder in which a folder of the site would be, or hold, one of the content's.
pub(crate) fn refuse_overlap(content: &Path, out: &Path) -> Result<(), OutputError> {
    let real = |path: &Path| path.canonicalize().map_err(|source| OutputError::io("find", path, source));
    let (content, out) = (real(content)?, real(out)?);
    let trees: BTreeSet<&str> = trees().chain([revisions::FOLDER]).collect();
    for tree in trees {
        let tree = out.join(tree);
        let tree = tree.canonicalize().unwrap_or(tree);
        if content.starts_with(&tree) || SOURCES.iter().any(|source| tree.starts_with(content.join(source))) {
            return Err(OutputError::Overlap { tree, content });
        }
    }
    Ok(())
}
