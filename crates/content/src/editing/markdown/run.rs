//! Runs of marks in the text.

use std::ops::Range;

/// A run of `*`, `_`, `~` or backticks in the text, to which the parser found no counterpart.
#[derive(Debug)]
pub(super) struct Run {
    pub sign: char,
    pub range: Range<usize>,
    /// The number of the block it is in.
    pub block: usize,
    pub path: String,
}
