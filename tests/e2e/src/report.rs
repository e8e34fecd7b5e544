//! What a page complained about, and what a test announced it would.

use serde::Deserialize;

/// Something the page complained about.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub struct Report {
    /// `error`, `rejection`, `policy`, `part` (a picture, script or style that did not load), `console.error`, `console.warn`.
    pub kind: String,
    /// In its words.
    pub words: String,
    boot: u64,
    number: u64,
}

/// A report that a test announced.
#[derive(Debug)]
pub(crate) struct Expected {
    pub kind: &'static str,
    pub part: String,
}
