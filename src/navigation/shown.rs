//! What stands in `main`.

use std::sync::Arc;

use broadsheet_content::page::{Facts, Page, PageDocument};

use crate::content::Failure;

/// What stands in `main`.
#[derive(Clone, Debug, PartialEq)]
pub enum Shown {
    /// A page, drawn from its document.
    Page(Arc<PageDocument>),
    /// The page the reader came in by, as it was published. Its document has never been fetched.
    Adopted(Arc<Facts>),
    /// The paper has no page at this path.
    Missing,
    /// The page could not be had.
    Failed {
        /// The path, for "try again" and the plain link.
        path: String,
        /// Why.
        failure: Failure,
    },
}

impl Shown {
    /// What an attempt to get the page at `path` came to.
    #[must_use]
    pub fn of(path: &str, outcome: Result<Arc<PageDocument>, Failure>) -> Self {
        match outcome {
            Ok(document) => Self::Page(document),
            Err(Failure::Missing) => Self::Missing,
            Err(failure) => Self::Failed { path: path.to_owned(), failure },
        }
    }
}

impl Shown {
    /// On an article: the path of its section.
    pub(super) fn section(&self) -> Option<String> {
        match self {
            Self::Page(document) => match &document.page {
                Page::Article(article) => Some(article.section.path.clone()),
                Page::Front(_) | Page::Section(_) | Page::Topic(_) | Page::Author(_) | Page::About(_) | Page::Cookies(_) => None,
            },
            Self::Adopted(facts) => facts.section.clone(),
            Self::Missing | Self::Failed { .. } => None,
        }
    }
}
