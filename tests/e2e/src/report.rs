//! Errors and warnings that a page reported, and those that a test expects.

use serde::Deserialize;

/// An error or warning of the page.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub struct Report {
    /// `error`, `rejection`, `policy`, `part` (a picture, script or style that did not load), `console.error`, `console.warn`.
    pub kind: String,
    /// The message.
    pub words: String,
    boot: u64,
    number: u64,
}

/// A report that a test expects.
#[derive(Debug)]
pub(crate) struct Expected {
    pub kind: &'static str,
    pub part: String,
}
