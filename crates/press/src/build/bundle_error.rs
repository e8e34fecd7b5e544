//! The error for a folder that is not a compiled app.

use std::borrow::Cow;
use std::path::PathBuf;

use crate::output::OutputError;

/// The error for a folder that cannot be used as a compiled app.
#[derive(Debug, thiserror::Error)]
pub enum BundleError {
    /// A required file is missing.
    #[error("{} is not a compiled app: it has no {what}", app.display())]
    Missing {
        /// The folder.
        app: PathBuf,
        /// The missing file.
        what: &'static str,
    },
    /// The app is a development build of `trunk serve`.
    #[error("{} is a development build, as `trunk serve` leaves it\n  make the app for readers with `cargo xtask build`, or `trunk build --release`", app.display())]
    Development {
        /// The folder.
        app: PathBuf,
    },
    /// A file that must be unique exists more than once.
    #[error("{} is not one compiled app: it has more than one {what}: {}", app.display(), names.join(", "))]
    Several {
        /// The folder.
        app: PathBuf,
        /// The kind of file.
        what: &'static str,
        /// The files.
        names: Vec<String>,
    },
    /// A file of the app cannot be used.
    #[error("{}: {why}", path.display())]
    Unusable {
        /// The file.
        path: PathBuf,
        /// The reason.
        why: Cow<'static, str>,
    },
    /// A file of the app, or its record, cannot be read.
    #[error(transparent)]
    Read(#[from] OutputError),
}
