//! How the reader comes to a page.

use super::entry::Entry;

/// How the reader came to a page.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Arrival {
    /// By a link, to this path with query and fragment: to the top, or to the fragment.
    ByLink {
        /// The link's path, query and fragment.
        url: String,
        /// Its index among the links of `main` to that path; `None` for a link outside of it.
        index: Option<u32>,
    },
    /// By Back or Forward: to where they were.
    ByHistory {
        /// Where they were.
        entry: Entry,
    },
    /// By trying again what had failed.
    Again,
}

impl Arrival {
    /// Where a link leads.
    pub(super) fn url(&self) -> Option<&str> {
        match self {
            Self::ByLink { url, .. } => Some(url),
            Self::ByHistory { .. } | Self::Again => None,
        }
    }
}
