//! What an article that was fetched becomes.

use super::list::Change;

/// What an article that was fetched becomes in the list.
#[derive(Clone, Debug)]
pub(super) enum Keep {
    /// The newest article, in place of another one where the list is full.
    New {
        /// The path of the article that goes.
        instead_of: Option<String>,
    },
    /// A new copy of an article, unless that was removed meanwhile.
    Refresh {
        /// What the paper has changed in it.
        change: Option<Change>,
    },
}
