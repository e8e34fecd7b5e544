//! What keeps the bench from measuring.

use std::path::PathBuf;

use broadsheet_e2e::Fault;
use broadsheet_e2e::webdriver::WebDriverError;
use thiserror::Error;

/// A fault that keeps the bench from measuring. A broken budget is not one.
#[derive(Debug, Error)]
pub enum Error {
    /// A file or folder that cannot be read or written.
    #[error("{path}: {source}")]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A site that cannot be measured.
    #[error("{0}")]
    Bundle(String),
    /// A part that needs another site, without one.
    #[error("there is no other site: name the folder of one with --beside <FOLDER>")]
    NothingBeside,
    /// A program that does not do what it should.
    #[error("{program}: {why}")]
    Program {
        /// Which.
        program: String,
        /// What it did instead.
        why: String,
    },
    /// The server of the site under test.
    #[error("the bench's own server: {0}")]
    Server(std::io::Error),
    /// The browser or its driver.
    #[error("{0}")]
    Browser(#[from] Fault),
    /// A page that does not behave as every page should.
    #[error("{page}: {why}")]
    Page {
        /// Its address.
        page: String,
        /// What it did.
        why: String,
    },
}

impl Error {
    /// For `map_err` on what is done with this file.
    pub fn file(path: impl Into<PathBuf>) -> impl FnOnce(std::io::Error) -> Self {
        move |source| Self::File { path: path.into(), source }
    }

    /// For `map_err` on starting this program.
    pub fn program(program: impl std::fmt::Display) -> impl FnOnce(std::io::Error) -> Self {
        move |source| Self::Program { program: program.to_string(), why: source.to_string() }
    }
}

impl From<WebDriverError> for Error {
    fn from(error: WebDriverError) -> Self {
        Self::Browser(error.into())
    }
}
