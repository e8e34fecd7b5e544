//! A site's files: documents, media, and what consent needs. Pages are [`crate::build`]'s.

pub(crate) mod consent;
mod files;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use broadsheet_content::page::PageDocument;
use rayon::prelude::*;
use serde::Serialize;

use crate::derive::{Edition, NoDocument};
use crate::folder::Folder;
use crate::progress::Step;
use crate::revisions;
pub(crate) use files::{Files, Wrote};

/// The folder whose documents (`.json`) are press's alone.
const DOCUMENTS: &str = "content";
/// The folder that is a copy of the content folder's `media/`.
pub(crate) const MEDIA: &str = "media";
/// The folder of copies of pictures, named by what is in them.
const COPIES: &str = "pictures";
/// Folders whose pages are press's alone, where it writes pages.
const PAGES: [&str; 6] = ["about", "article", "author", "cookies", "section", "topic"];
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

/// A site could not be written.
#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    /// A file or folder of the site.
    #[error("cannot {what} {}: {source}", path.display())]
    Io {
        /// `write`, `remove` and the like.
        what: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// Writing the site would overwrite what it is made from.
    #[error("the site's {} would overwrite the content in {}: choose another output folder", tree.display(), content.display())]
    Overlap {
        /// The folder of the site.
        tree: PathBuf,
        /// The content folder.
        content: PathBuf,
    },
    /// There is something else where the site is to be.
    #[error("{} is not empty, and no site of press's: choose another output folder, or empty it", .0.display())]
    Occupied(PathBuf),
    /// The record of a site that was published before.
    #[error("cannot read {}: {why}", path.display())]
    Record {
        /// The record.
        path: PathBuf,
        /// Why.
        why: String,
    },
    /// A page without a document.
    #[error(transparent)]
    Document(#[from] NoDocument),
    /// An address with something in it that is not for file names.
    #[error("the address {0} cannot be a file name: ids and slugs are lower-case letters, digits and hyphens")]
    Address(String),
    /// A document could not be put into JSON.
    #[error("cannot write the document of {path}: {source}")]
    Json {
        /// The page.
        path: String,
        /// Why.
        source: serde_json::Error,
    },
}

impl OutputError {
    pub(crate) fn io(what: &'static str, path: &Path, source: std::io::Error) -> Self {
        Self::Io { what, path: path.to_owned(), source }
    }

    /// True when there is no more room.
    #[must_use]
    pub fn is_disk_full(&self) -> bool {
        matches!(self, Self::Io { source, .. } if matches!(source.kind(), std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded))
    }
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

/// The folders of a site that are press's alone.
fn trees() -> impl Iterator<Item = &'static str> {
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

/// A document as it is written.
pub(crate) fn document_json(document: &PageDocument) -> Result<Vec<u8>, OutputError> {
    json(&document.path, document)
}

/// Compact JSON with an end of line.
pub(crate) fn json(path: &str, document: &impl Serialize) -> Result<Vec<u8>, OutputError> {
    let mut bytes = serde_json::to_vec(document).map_err(|source| OutputError::Json { path: path.to_owned(), source })?;
    bytes.push(b'\n');
    Ok(bytes)
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
