//! Writes a site's documents, its media and the files of its consent catalogue. [`crate::build`] writes the pages.

pub(crate) mod consent;
mod error;
mod files;
mod json;
mod layout;

use std::collections::BTreeSet;
use std::path::Path;

use broadsheet_content::page::PageDocument;
use broadsheet_pictures::metadata;
use rayon::prelude::*;

use crate::address::{DOCUMENTS, MEDIA, trees};
use crate::derive::Edition;
use crate::folder::Folder;
use crate::progress::Step;
use crate::revisions;
use crate::shown::Shown;
pub use error::OutputError;
pub(crate) use files::{Files, Wrote};
pub(crate) use json::json;
pub(crate) use layout::{document_name, live_document_name, page_name};

/// Folders of a content folder that must not be written to.
const SOURCES: [&str; 4] = ["articles", "authors", "consent", "media"];

/// The counts of a finished run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Documents, revisions of the consent catalogue and counter files that are new or whose bytes changed.
    pub written: usize,
    /// Documents, revisions and counter files that already had these bytes.
    pub unchanged: usize,
    /// Files that were removed because they no longer belong to the site.
    pub removed: usize,
    /// Media files that were copied.
    pub copied: usize,
    /// Files of `media/` that no page names, which are not published.
    pub left_out: Vec<String>,
}

/// Writes the documents of an edition, the revisions of its consent catalogue, the files that page counters request, and the
/// media that its pages name into `out`. Files that already have the right bytes keep their modification time. Each file is replaced
/// atomically. Documents and media that no longer belong to the site are removed at the end.
///
/// # Errors
/// When a file cannot be written or removed, or when `out` and the content folder overlap.
pub fn write(folder: &Folder, edition: &Edition<'_>, out: &Path) -> Result<Summary, OutputError> {
    std::fs::create_dir_all(out).map_err(|source| OutputError::io("create", out, source))?;
    refuse_overlap(&folder.root, out)?;

    let files = Files::in_place(out);
    let site = edition.site_document();
    files.put(&document_name("/site/")?, &json("site.json", &site)?)?;

    let pages = edition.pages();
    let step = Step::new("deriving", pages.len());
    pages.par_iter().try_for_each(|page| -> Result<(), OutputError> {
        let document = edition.document(*page)?;
        files.put(&document_name(&document.path)?, &document_json(&document)?)?;
        if let Some(short) = edition.live_document(&document) {
            files.put(&live_document_name(&document.path)?, &document_json(&short)?)?;
        }
        step.advance();
        Ok(())
    })?;
    drop(step);
    for (name, bytes) in consent::revisions(folder)? {
        files.put(&name, &bytes)?;
    }
    // No record says what was written before, so an empty file counts as written by press.
    consent::counters(&files, folder, &site, |name| files.has(name, b""))?;
    let shown = Shown::on_pages_of(folder, edition.now);
    let media: Vec<(&str, &Path)> = folder.media.files().filter(|(name, _)| shown.names(name)).collect();
    let copied = copy_media(&files, &media)?;
    let removed = files.remove_others(DOCUMENTS, |name| name.ends_with(".json"))? + files.remove_others(MEDIA, |_| true)?;
    let (new, same) = files.counts();
    let left_out = left_out(folder, |name| shown.names(name));
    Ok(Summary { written: new - copied, unchanged: same - (media.len() - copied), removed, copied, left_out })
}

/// Returns the files of `media/` that are not published.
pub(crate) fn left_out(folder: &Folder, is_published: impl Fn(&str) -> bool) -> Vec<String> {
    folder.media.names().filter(|name| !is_published(name)).map(|name| format!("{MEDIA}/{name}")).collect()
}

/// Returns a picture of `media/` without its metadata; `None` where there is nothing to remove.
pub(crate) fn without_metadata(path: &Path) -> Result<Option<Vec<u8>>, OutputError> {
    metadata::without(path).map_err(|trouble| OutputError::io("take the metadata out of", path, std::io::Error::other(trouble)))
}

/// Copies files of `media/`. Returns how many were new.
fn copy_media(files: &Files, media: &[(&str, &Path)]) -> Result<usize, OutputError> {
    let step = Step::new("copying", media.len());
    let copied = media.par_iter().map(|(name, path)| {
        let to = format!("{MEDIA}/{name}");
        // Of a damaged picture pages show no copies, so `press build` refuses it; here editors see it as it is.
        let wrote = match metadata::without(path).unwrap_or_default() {
            Some(bytes) => files.put(&to, &bytes)?,
            None => files.copy(path, &to)?,
        };
        step.advance();
        Ok(usize::from(wrote == Wrote::New))
    });
    copied.sum()
}

/// Removes files that were not written from the folders that press owns.
pub(crate) fn remove_others(files: &Files) -> Result<usize, OutputError> {
    trees().try_fold(0, |removed, tree| Ok(removed + files.remove_others(tree, |_| true)?))
}

/// Serialises a document as it is written to a file.
pub(crate) fn document_json(document: &PageDocument) -> Result<Vec<u8>, OutputError> {
    json(&document.path, document)
}

/// Refuses an output folder in which a folder of the site would be inside one of the content's, or contain the content.
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
