//! What can go wrong in a test.

use std::path::PathBuf;

use crate::webdriver::WebDriverError;

/// Why a test failed, apart from its own assertions.
#[derive(thiserror::Error)]
pub enum Fault {
    /// Something the tests need is not there, or an environment variable makes no sense.
    #[error("{what}; {remedy}")]
    Missing {
        /// What is missing.
        what: String,
        /// What to do.
        remedy: String,
    },
    /// A file could not be read or written.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A document of the paper is not what it should be.
    #[error("{path}: {why}")]
    Document {
        /// The file.
        path: PathBuf,
        /// Why.
        why: String,
    },
    /// The test's own host could not be started.
    #[error("the test's host: {0}")]
    Host(std::io::Error),
    /// The driver refused a command.
    #[error("the browser: {0}")]
    Browser(#[from] WebDriverError),
    /// What a script returned is not what was expected of it.
    #[error("a script returned {value}, {source}")]
    Script {
        /// What it returned.
        value: String,
        /// Why that will not do.
        source: serde_json::Error,
    },
    /// Something did not happen in time.
    #[error("waited {seconds} s for {what}{}", last.as_ref().map(|last| format!("; last seen: {last}")).unwrap_or_default())]
    Waited {
        /// What was expected.
        what: String,
        /// How long.
        seconds: u64,
        /// What was there instead.
        last: Option<String>,
    },
    /// The page, or something in it, is not as it should be.
    #[error("{0}")]
    Wrong(String),
}

/// What a test and most of the harness's functions return.
pub type Outcome<T = ()> = Result<T, Fault>;

/// The test runner prints `Debug`: it shall be the sentence, not the fields.
impl std::fmt::Debug for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, f)
    }
}

/// A fault in a sentence.
pub fn wrong<T>(words: impl Into<String>) -> Outcome<T> {
    Err(Fault::Wrong(words.into()))
}
