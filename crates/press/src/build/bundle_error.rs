//! Why a folder is not a compiled app.

use std::path::PathBuf;

use crate::output::OutputError;

/// A folder is not a compiled app.
#[derive(Debug, thiserror::Error)]
pub enum BundleError {
    /// Something every app has is not there.
    #[error("{} is not a compiled app: it has no {what}", app.display())]
    Missing {
        /// The folder.
        app: PathBuf,
        /// What is not there.
        what: &'static str,
    },
    /// Something there is one of is there more than once.
    #[error("{} is not one compiled app: it has more than one {what}: {}", app.display(), names.join(", "))]
    Several {
        /// The folder.
        app: PathBuf,
        /// What.
        what: &'static str,
        /// The files.
        names: Vec<String>,
    },
    /// A file of it cannot be used.
    #[error("{}: {why}", path.display())]
    Unusable {
        /// The file.
        path: PathBuf,
        /// Why.
        why: &'static str,
    },
    /// A file of it, or its record, cannot be read.
    #[error(transparent)]
    Read(#[from] OutputError),
}
