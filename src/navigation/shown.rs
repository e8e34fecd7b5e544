//! The content of `main`.

use std::sync::Arc;

use broadsheet_content::bidi::isolated;
use broadsheet_content::messages::{MessageId, Messages};
use broadsheet_content::page::{PageDocument, PageMetadata};

use crate::documents::Failure;

/// The content of `main`.
#[derive(Clone, Debug, PartialEq)]
pub enum Shown {
    /// A page, drawn from its document.
    Page(Arc<PageDocument>),
    /// The page that was loaded, as it was published. Its document has never been fetched.
    Published(Arc<PageMetadata>),
    /// The paper has no page at this path.
    Missing,
    /// The page could not be fetched.
    Failed {
        /// The path, for "try again" and the plain link.
        path: String,
        /// The reason.
        failure: Failure,
    },
}

impl Shown {
    /// Returns the content for the outcome of fetching the page at `path`.
    #[must_use]
    pub fn of(path: &str, outcome: Result<Arc<PageDocument>, Failure>) -> Self {
        match outcome {
            Ok(document) => Self::Page(document),
            Err(Failure::Missing) => Self::Missing,
            Err(failure) => Self::Failed { path: path.to_owned(), failure },
        }
    }

    /// Returns the page's title without the paper's name; empty on the front.
    #[must_use]
    pub fn title<'a>(&'a self, messages: &'a Messages) -> &'a str {
        match self {
            Self::Page(document) => &document.title,
            Self::Published(metadata) => &metadata.title,
            Self::Missing => messages.get(MessageId::Missing),
            Self::Failed { .. } => messages.get(MessageId::NotLoaded),
        }
    }

    /// Returns the title of the document: `Headline – The Paper`; the paper's name alone on the front.
    #[must_use]
    pub fn window_title(&self, paper: &str, messages: &Messages) -> String {
        let page = self.title(messages);
        if page.is_empty() { paper.to_owned() } else { format!("{} – {}", isolated(page), isolated(paper)) }
    }

    /// Returns the path of an article's section; `None` on other pages.
    #[must_use]
    pub fn section(&self) -> Option<String> {
        match self {
            Self::Page(document) => document.page.article().map(|article| article.section.path.clone()),
            Self::Published(metadata) => metadata.section.clone(),
            Self::Missing | Self::Failed { .. } => None,
        }
    }
}
