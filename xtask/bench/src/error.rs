//! The errors of the bench.

use std::path::PathBuf;

use broadsheet_e2e::Fault;
use broadsheet_e2e::webdriver::WebDriverError;
use thiserror::Error;

/// An error that prevents measuring. A broken budget is not an error.
#[derive(Debug, Error)]
pub enum Error {
    /// A file or folder cannot be read or written.
    #[error("{path}: {source}")]
    File {
        /// The file or folder.
        path: PathBuf,
        /// The error of the file system.
        source: std::io::Error,
    },
    /// The site cannot be measured.
    #[error("{0}")]
    Bundle(String),
    /// A part that compares sites was selected without another site.
    #[error("there is no other site: name the folder of one with --beside <FOLDER>")]
    NothingBeside,
    /// A program failed or had unexpected output.
    #[error("{program}: {why}")]
    Program {
        /// The program.
        program: String,
        /// The failure.
        why: String,
    },
    /// The server of the site failed.
    #[error("the bench's own server: {0}")]
    Server(std::io::Error),
    /// The browser or its driver failed.
    #[error("{0}")]
    Browser(#[from] Fault),
    /// A page does not behave as required.
    #[error("{page}: {why}")]
    Page {
        /// Its address.
        page: String,
        /// The fault.
        why: String,
    },
}

impl Error {
    /// Returns a closure for `map_err` that names this file.
    pub fn file(path: impl Into<PathBuf>) -> impl FnOnce(std::io::Error) -> Self {
        move |source| Self::File { path: path.into(), source }
    }

    /// Returns a closure for `map_err` that names this program.
    pub fn program(program: impl std::fmt::Display) -> impl FnOnce(std::io::Error) -> Self {
        move |source| Self::Program { program: program.to_string(), why: source.to_string() }
    }
}

impl From<WebDriverError> for Error {
    fn from(error: WebDriverError) -> Self {
        Self::Browser(error.into())
    }
}
