//! The document of a page, and the enum of all page kinds.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use super::{AboutPage, ArticlePage, AuthorPage, CookiesPage, Direction, FrontPage, ListPage, Pager, SavedPage};
use crate::article::Picture;
use crate::json::from_value;

/// The addresses of the pages that every paper has besides the front, without their slashes: `about` is `/about/`. The app has routes
/// for them, links may lead to them, the sitemap lists them, and press owns their folders.
pub const FIXED_PAGES: &[&str] = &["about", "cookies", "saved"];

/// Those of [`FIXED_PAGES`] that search engines must not list, because they differ from reader to reader.
pub const UNLISTED_PAGES: &[&str] = &["saved"];

/// The path of the page about cookies.
pub const COOKIES_PATH: &str = "/cookies/";

/// The path of the page with the saved articles.
pub const SAVED_PATH: &str = "/saved/";

/// The document of the page at [`path`](Self::path): `/content/P.json` for the page `/P/`, and `/content/index.json` for the
/// front.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PageDocument {
    /// [`SCHEMA_VERSION`](crate::SCHEMA_VERSION).
    pub schema_version: u32,
    /// The page's address, with a slash at both ends.
    pub path: String,
    /// For the document's title, without the paper's name; empty on the front.
    pub title: String,
    /// The description for search engines and link previews.
    #[serde(default)]
    pub description: String,
    /// Language of the page's own content, BCP 47.
    pub language: String,
    /// Direction of that language.
    #[serde(default)]
    pub direction: Direction,
    /// Revision of the consent catalogue that the page was published with; absent when the paper asks readers nothing. An app
    /// with another revision reloads the page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consent_revision: Option<u32>,
    /// The kind of page, with its content.
    pub page: Page,
}

/// The kinds of page that have a document. Always match it without `_`, so that the compiler reports where a new kind is not
/// handled.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Page {
    /// `/`
    Front(FrontPage),
    /// `/section/<id>/[<n>/]`
    Section(ListPage),
    /// `/topic/<id>/[<n>/]`
    Topic(ListPage),
    /// `/author/<id>/[<n>/]`
    Author(AuthorPage),
    /// `/article/<slug>/`
    Article(Box<ArticlePage>),
    /// `/about/`
    About(AboutPage),
    /// `/cookies/`
    Cookies(Box<CookiesPage>),
    /// `/saved/`
    Saved(SavedPage),
}

/// Written by hand, because the derived code for a tagged enum reads every page kind through a second deserializer, which doubles
/// the code in the app.
impl<'de> Deserialize<'de> for Page {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        known_page(&Value::deserialize(deserializer)?).ok_or_else(|| D::Error::custom("this is no page of a known kind"))
    }
}

/// Reads the content of a page as that of its `kind`. `None` where there is no such kind, or the content does not fit it.
fn known_page(value: &Value) -> Option<Page> {
    match value.get("kind")?.as_str()? {
        "front" => from_value(value).map(Page::Front),
        "section" => from_value(value).map(Page::Section),
        "topic" => from_value(value).map(Page::Topic),
        "author" => from_value(value).map(Page::Author),
        "article" => from_value(value).map(Page::Article),
        "about" => from_value(value).map(Page::About),
        "cookies" => from_value(value).map(Page::Cookies),
        "saved" => from_value(value).map(Page::Saved),
        _ => None,
    }
}

impl Page {
    /// Returns the article of an article page.
    #[must_use]
    pub fn article(&self) -> Option<&ArticlePage> {
        if let Self::Article(article) = self { Some(article) } else { None }
    }

    /// Returns the author of an author's page.
    #[must_use]
    pub fn author(&self) -> Option<&AuthorPage> {
        if let Self::Author(author) = self { Some(author) } else { None }
    }

    /// Returns the content of the cookies page.
    #[must_use]
    pub fn cookies(&self) -> Option<&CookiesPage> {
        if let Self::Cookies(cookies) = self { Some(cookies) } else { None }
    }

    /// Returns the picture that represents the page, for link previews. A list has none, because its pictures are those of its
    /// articles.
    #[must_use]
    pub fn picture(&self) -> Option<&Picture> {
        match self {
            Self::Article(article) => article.image.as_ref(),
            Self::Author(author) => author.image.as_ref(),
            Self::Front(front) => front.lead.as_ref().and_then(|lead| lead.image.as_ref()),
            Self::Section(_) | Self::Topic(_) | Self::About(_) | Self::Cookies(_) | Self::Saved(_) => None,
        }
    }

    /// Returns the title and the pager of a page that is part of a list.
    #[must_use]
    pub fn list(&self) -> Option<(&str, &Pager)> {
        match self {
            Self::Section(list) | Self::Topic(list) => Some((&list.title, &list.pager)),
            Self::Author(author) => Some((&author.name, &author.pager)),
            Self::Front(_) | Self::Article(_) | Self::About(_) | Self::Cookies(_) | Self::Saved(_) => None,
        }
    }
}
