//! The errors of developer commands. Their messages say what to do next.

use std::path::PathBuf;
use std::time::Duration;

use thiserror::Error;

/// An error that ends a command or fails a step of it.
#[derive(Debug, Error)]
pub enum Error {
    /// A value of the command line was not understood.
    #[error("{0}")]
    Usage(String),
    /// A file could not be read or written.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// The error of the system.
        source: std::io::Error,
    },
    /// A program could not be started.
    #[error("{program} could not be started: {source}")]
    Start {
        /// The program as it was called.
        program: String,
        /// The error of the system.
        source: std::io::Error,
    },
    /// A program ran and reported a failure.
    #[error("{what} failed ({status})")]
    Failed {
        /// The command line.
        what: String,
        /// Its exit status.
        status: std::process::ExitStatus,
    },
    /// A program exceeded its time limit and was killed.
    #[error("{what} was still running after {} minutes and was ended", limit.as_secs() / 60)]
    TimedOut {
        /// The command line.
        what: String,
        /// Its time limit.
        limit: Duration,
    },
    /// A requirement that set-up cannot install is missing.
    #[error("{what} is missing\n  {remedy}")]
    Missing {
        /// The missing requirement.
        what: String,
        /// How to install it.
        remedy: String,
    },
    /// A style sheet imports a file that is not in the list of all styles, or in another order.
    #[error(
        "{sheet}: {import} is not in {all}, or stands there in another order\n  list the files of a sheet as {all} does, and add a new one there first"
    )]
    Style {
        /// The list of the sheet.
        sheet: PathBuf,
        /// The file that it imports.
        import: String,
        /// The list of all styles.
        all: PathBuf,
    },
    /// A check has findings.
    #[error("{0}")]
    Finding(String),
}

impl Error {
    /// Returns a closure for `map_err` that names the file.
    pub fn file(path: impl Into<PathBuf>) -> impl FnOnce(std::io::Error) -> Self {
        move |source| Self::File { path: path.into(), source }
    }
}
