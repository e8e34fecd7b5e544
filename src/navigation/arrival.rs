//! How the reader comes to a page.

use super::entry::Entry;

/// How the reader came to a page, which decides focus and scroll position.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Arrival {
    /// By a link: to the top, or to the fragment.
    ByLink {
        /// The link's path, query and fragment.
        url: String,
        /// Its index among the links of `main` to that path; `None` for a link outside of it.
        index: Option<u32>,
    },
    /// By Back or Forward: to the saved scroll position.
    ByHistory {
        /// The state of the history entry.
        entry: Entry,
    },
    /// By "Try again" after a failure: the scroll position stays.
    Again,
}

impl Arrival {
    /// Returns the address of the link; `None` for other arrivals.
    pub(super) fn url(&self) -> Option<&str> {
        match self {
            Self::ByLink { url, .. } => Some(url),
            Self::ByHistory { .. } | Self::Again => None,
        }
    }
}
