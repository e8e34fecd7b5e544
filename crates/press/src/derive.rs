//! Derives page documents from articles. The same folder and the same time always produce the same bytes.
//!
//! [`Edition`] has the articles published at a time, in order, with the data that several pages need. [`Edition::pages`] lists
//! the pages, and [`Edition::document`] makes the document of one. Documents are made one by one when they are written, so that
//! a large archive is never in memory as a whole.

mod article;
mod body;
mod edition;
mod front;
mod list;
mod related;
mod site;
mod stamp;
mod syndicated;
mod teaser;

use broadsheet_content::SCHEMA_VERSION;
use broadsheet_content::page::{Direction, Page, PageDocument, SiteDocument};

use crate::folder::Changed;

pub use broadsheet_content::editing::messages::direction;
pub use edition::Edition;
pub(crate) use list::numbered_pages;
pub use related::RELATED;
pub(crate) use syndicated::Syndicated;

/// A page that has a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageRef {
    /// `/`
    Front,
    /// A page of a section's list.
    Section(ListRef),
    /// A page of a topic's list.
    Topic(ListRef),
    /// A page of an author's list.
    Author(ListRef),
    /// The article with this index, counted from the oldest.
    Article(usize),
    /// `/about/`
    About,
    /// `/cookies/`
    Cookies,
    /// `/saved/`
    Saved,
}

/// A page of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListRef {
    /// The index of the section, topic or author in the paper.
    pub index: usize,
    /// The page's number, counted from the oldest; `None` for the newest page.
    pub number: Option<usize>,
}

/// The reason why a page has no document.
#[derive(Debug, thiserror::Error)]
pub enum NoDocument {
    /// The edition has no such page.
    #[error("there is no page {0:?}")]
    NoPage(PageRef),
    /// The file of an article has changed.
    #[error(transparent)]
    Changed(#[from] Changed),
}

/// The fields that all kinds of page share.
struct Head {
    path: String,
    title: String,
    description: String,
    language: String,
    direction: Direction,
}

impl Head {
    fn with(self, page: Page) -> PageDocument {
        let Self { path, title, description, language, direction } = self;
        PageDocument { schema_version: SCHEMA_VERSION, path, title, description, language, direction, consent_revision: None, page }
    }
}

impl Edition<'_> {
    /// Returns all pages, always in the same order.
    #[must_use]
    pub fn pages(&self) -> Vec<PageRef> {
        let mut pages = vec![PageRef::Front, PageRef::About, PageRef::Cookies, PageRef::Saved];
        pages.extend(self.list_pages(&self.by_section).map(PageRef::Section));
        pages.extend(self.list_pages(&self.by_topic).map(PageRef::Topic));
        pages.extend(self.list_pages(&self.by_author).map(PageRef::Author));
        pages.extend((0..self.articles.len()).map(PageRef::Article));
        pages
    }

    /// Makes the document of a page. For an article, its text is read again.
    ///
    /// # Errors
    /// When this edition has no such page, or the file of an article has changed.
    pub fn document(&self, page: PageRef) -> Result<PageDocument, NoDocument> {
        let document = match page {
            PageRef::Front => Some(self.front_page()),
            PageRef::Section(list) => self.section_page(list),
            PageRef::Topic(list) => self.topic_page(list),
            PageRef::Author(list) => self.author_page(list),
            PageRef::Article(index) => self.article_page(index)?,
            PageRef::About => Some(self.about_page()),
            PageRef::Cookies => Some(self.cookies_page()),
            PageRef::Saved => Some(self.saved_page()),
        };
        let consent = &self.site.consent;
        let consent_revision = consent.asks().then_some(consent.revision);
        document.map(|document| PageDocument { consent_revision, ..document }).ok_or(NoDocument::NoPage(page))
    }

    /// Makes the document that all pages share.
    #[must_use]
    pub fn site_document(&self) -> SiteDocument {
        self.shared()
    }
}
