//! The error for a site that cannot be written.

use std::path::{Path, PathBuf};

use crate::derive::NoDocument;

/// The error for a site that could not be written.
#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    /// A file or folder could not be read or written.
    #[error("cannot {what} {}: {source}", path.display())]
    Io {
        /// `write`, `remove` and the like.
        what: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// The reason.
        source: std::io::Error,
    },
    /// Writing the site would overwrite the content that it is made from.
    #[error("the site's {} would overwrite the content in {}: choose another output folder", tree.display(), content.display())]
    Overlap {
        /// The folder of the site.
        tree: PathBuf,
        /// The content folder.
        content: PathBuf,
    },
    /// The output folder holds something other than a site.
    #[error("{} is not empty, and no site of press's: choose another output folder, or empty it", .0.display())]
    Occupied(PathBuf),
    /// The record of a published site cannot be read.
    #[error("cannot read {}: {why}", path.display())]
    Record {
        /// The record.
        path: PathBuf,
        /// The reason.
        why: String,
    },
    /// A page has no document.
    #[error(transparent)]
    Document(#[from] NoDocument),
    /// An address contains characters that are not allowed in file names.
    #[error("the address {0} cannot be a file name: ids and slugs are lower-case letters, digits and hyphens")]
    Address(String),
    /// A document could not be serialised.
    #[error("cannot write the document of {path}: {source}")]
    Json {
        /// The page.
        path: String,
        /// The reason.
        source: serde_json::Error,
    },
}

impl OutputError {
    pub(crate) fn io(what: &'static str, path: &Path, source: std::io::Error) -> Self {
        Self::Io { what, path: path.to_owned(), source }
    }

    /// Returns true when the disk or the quota is full.
    #[must_use]
    pub fn is_disk_full(&self) -> bool {
        matches!(self, Self::Io { source, .. } if matches!(source.kind(), std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded))
    }
}
