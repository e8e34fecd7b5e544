//! What is said after a press of "Save".

use broadsheet_content::messages::MessageId;

use crate::documents::Failure;
use crate::offline_cache::CacheError;

/// What is said after a press of "Save", "Remove" or "Import".
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveStatus {
    /// The article is being fetched.
    Saving,
    /// The article is saved.
    Saved {
        /// Whether it is the only one.
        is_first: bool,
    },
    /// The article is no longer saved.
    Removed,
    /// The article could not be saved.
    Failed(SaveError),
    /// There is no room left for the article.
    Full {
        /// The path of the article that could not be saved.
        path: String,
        /// The path of the saved article that was read the longest ago.
        oldest: String,
        /// Its headline.
        title: String,
    },
}

/// Why an article could not be saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveError {
    /// It could not be fetched.
    Unreachable,
    /// The device has no space left.
    NoSpace,
    /// The browser does not let the paper store anything.
    Blocked,
}

impl From<Failure> for SaveError {
    fn from(_: Failure) -> Self {
        Self::Unreachable
    }
}

impl From<CacheError> for SaveError {
    fn from(error: CacheError) -> Self {
        match error {
            CacheError::Full => Self::NoSpace,
            CacheError::Blocked => Self::Blocked,
        }
    }
}

impl SaveStatus {
    /// Returns the message, and the headline in it.
    #[must_use]
    pub fn message(&self) -> (MessageId, Option<&str>) {
        match self {
            Self::Saving => (MessageId::ArticleSaving, None),
            Self::Saved { .. } => (MessageId::ArticleSaved, None),
            Self::Removed => (MessageId::ArticleRemoved, None),
            Self::Failed(SaveError::Unreachable) => (MessageId::SaveFailed, None),
            Self::Failed(SaveError::NoSpace) => (MessageId::SaveNoSpace, None),
            Self::Failed(SaveError::Blocked) => (MessageId::SaveBlocked, None),
            Self::Full { title, .. } => (MessageId::SaveLimit, Some(title)),
        }
    }

    /// Returns whether it stays until the reader closes it.
    #[must_use]
    pub fn stays(&self) -> bool {
        match self {
            Self::Failed(_) | Self::Full { .. } => true,
            Self::Saving | Self::Saved { .. } | Self::Removed => false,
        }
    }
}
