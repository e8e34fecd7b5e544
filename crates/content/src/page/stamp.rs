//! Times, for a browser without a date library.

use serde::{Deserialize, Serialize};

/// A point in time, with words for it that need no date library in the browser.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// RFC 3339 with an offset: for `datetime` and for `Intl`.
    pub iso: String,
    /// The time in the paper's language and at the offset of `iso`: `12 November 2026, 08:30`.
    /// Shown until the browser has put it into the reader's locale.
    pub text: String,
}
