//! The errors of tests.

use std::path::PathBuf;

use crate::webdriver::WebDriverError;

/// The reason why a test failed, apart from its own assertions.
#[derive(thiserror::Error)]
pub enum Fault {
    /// A requirement of the tests is missing, or an environment variable is invalid.
    #[error("{what}; {remedy}")]
    Missing {
        /// What is missing.
        what: String,
        /// How to fix it.
        remedy: String,
    },
    /// A file could not be read or written.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// The error of the file system.
        source: std::io::Error,
    },
    /// A document of the paper is invalid.
    #[error("{path}: {why}")]
    Document {
        /// The file.
        path: PathBuf,
        /// The reason.
        why: String,
    },
    /// The test's own host could not be started.
    #[error("the test's host: {0}")]
    Host(std::io::Error),
    /// The driver refused a command.
    #[error("the browser: {0}")]
    Browser(#[from] WebDriverError),
    /// A script returned a value of another type.
    #[error("a script returned {value}, {source}")]
    Script {
        /// The value.
        value: String,
        /// The error of the conversion.
        source: serde_json::Error,
    },
    /// A condition did not become true in time.
    #[error("waited {seconds} s for {what}{}", last.as_ref().map(|last| format!("; last seen: {last}")).unwrap_or_default())]
    Waited {
        /// The condition.
        what: String,
        /// The time limit in seconds.
        seconds: u64,
        /// The last state that was seen instead.
        last: Option<String>,
    },
    /// The page, or a part of it, is wrong.
    #[error("{0}")]
    Wrong(String),
}

/// The result of a test and of most functions of the harness.
pub type Outcome<T = ()> = Result<T, Fault>;

/// Prints the message, because the test runner prints errors with `Debug`.
impl std::fmt::Debug for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, f)
    }
}

/// Returns an error with this message.
pub fn wrong<T>(words: impl Into<String>) -> Outcome<T> {
    Err(Fault::Wrong(words.into()))
}
