//! A site's files: documents, the shell for each page, media.

mod files;
mod shell;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use broadsheet_content::page::{PageDocument, SiteDocument};
use rayon::prelude::*;
use serde::Serialize;

use crate::derive::Edition;
use crate::folder::Folder;
use crate::progress::Step;
use files::{Files, Wrote};
pub use shell::{Shell, ShellError};

/// Folders whose documents (`.json`) are press's alone.
const DOCUMENTS: &str = "content";
/// The folder that is a copy of the content folder's `media/`.
const MEDIA: &str = "media";
/// Folders whose pages (`index.html`) are press's alone, where it writes pages.
const PAGES: [&str; 6] = ["about", "article", "author", "cookies", "section", "topic"];
/// Folders of a content folder that nothing may be written into.
const SOURCES: [&str; 3] = ["articles", "authors", "media"];

/// What was done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Documents and pages whose bytes changed, or that are new.
    pub written: usize,
    /// Documents and pages that were so already.
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
}

/// Writes the documents of an edition, the shell for each of its pages where there is one, and the
/// folder's media into `out`. Files that have the right bytes already keep their time; each file
/// appears whole or not at all; what no longer belongs is removed at the end.
///
/// # Errors
/// When a file cannot be written or removed, or when `out` and the content folder overlap.
pub fn write(folder: &Folder, edition: &Edition<'_>, out: &Path, shell: Option<&Shell>) -> Result<Summary, OutputError> {
    std::fs::create_dir_all(out).map_err(|source| OutputError::io("create", out, source))?;
    refuse_overlap(&folder.root, out)?;

    let files = Files::new(out);
    let site = edition.site_document();
    files.put("content/site.json", &json("site.json", &site)?)?;

    let pages = edition.pages();
    let step = Step::new("deriving", pages.len());
    pages.par_iter().try_for_each(|page| {
        let Some(document) = edition.document(*page) else { return Ok(()) };
        write_page(&files, &site, &document, shell)?;
        step.advance();
        Ok(())
    })?;
    drop(step);
    if let Some(shell) = shell {
        files.put("404.html", shell.not_found(&site).as_bytes())?;
    }

    let step = Step::new("copying", folder.media.files().count());
    let media: Vec<(&str, &Path)> = folder.media.files().collect();
    let copied = media.par_iter().map(|(name, path)| {
        let wrote = files.copy(path, &format!("{MEDIA}/{name}"))?;
        step.advance();
        Ok(usize::from(wrote == Wrote::New))
    });
    let copied = copied.sum::<Result<usize, OutputError>>()?;
    drop(step);

    let mut removed = files.remove_others(DOCUMENTS, |name| name.ends_with(".json"))? + files.remove_others(MEDIA, |_| true)?;
    if shell.is_some() {
        for tree in PAGES {
            removed += files.remove_others(tree, |name| name == "index.html")?;
        }
    }
    let (new, same) = files.counts();
    Ok(Summary { written: new - copied, unchanged: same - (media.len() - copied), removed, copied })
}

fn write_page(files: &Files, site: &SiteDocument, document: &PageDocument, shell: Option<&Shell>) -> Result<(), OutputError> {
    let inside = inside(&document.path)?;
    let name = if inside.is_empty() { "index" } else { inside };
    files.put(&format!("{DOCUMENTS}/{name}.json"), &json(&document.path, document)?)?;
    if let Some(shell) = shell {
        let page = if inside.is_empty() { "index.html".to_owned() } else { format!("{inside}/index.html") };
        files.put(&page, shell.page(site, document).as_bytes())?;
    }
    Ok(())
}

/// A page's address without the slashes at its ends. Nothing that could lead out of the site's folder.
fn inside(path: &str) -> Result<&str, OutputError> {
    let inside = path.strip_prefix('/').and_then(|path| path.strip_suffix('/').or(Some(path))).unwrap_or(path);
    let is_name = |step: &str| !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    if inside.is_empty() || inside.split('/').all(is_name) { Ok(inside) } else { Err(OutputError::Address(path.to_owned())) }
}

/// Compact JSON with an end of line.
fn json(path: &str, document: &impl Serialize) -> Result<Vec<u8>, OutputError> {
    let mut bytes = serde_json::to_vec(document).map_err(|source| OutputError::Json { path: path.to_owned(), source })?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// Refuses an output folder in which a folder of the site would be, or hold, one of the content's.
fn refuse_overlap(content: &Path, out: &Path) -> Result<(), OutputError> {
    let real = |path: &Path| path.canonicalize().map_err(|source| OutputError::io("find", path, source));
    let (content, out) = (real(content)?, real(out)?);
    let trees: BTreeSet<&str> = PAGES.into_iter().chain([DOCUMENTS, MEDIA]).collect();
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
