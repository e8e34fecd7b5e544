//! Page documents: what a reader's browser fetches. One page is one document; what all pages share is
//! in one [`SiteDocument`].

mod direction;
mod facts;
mod read;
mod stamp;
mod teaser;

use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use direction::Direction;
pub use facts::{Facts, read_facts};
pub use read::{Unreadable, read_page, read_site};
pub use stamp::Stamp;
pub use teaser::Teaser;

use crate::article::{Correction, CorrectionKind, Picture};
use crate::body::Block;
use crate::consent::Catalogue;
use crate::site::{Contact, NavLink};
use crate::words::Words;

/// The document of the page at [`path`](Self::path): `/P/` is described by `/content/P.json`, the
/// front by `/content/index.json`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PageDocument {
    /// [`SCHEMA_VERSION`](crate::SCHEMA_VERSION).
    pub schema_version: u32,
    /// The page's address, with a slash at both ends.
    pub path: String,
    /// For the window's title, without the paper's name; empty on the front.
    pub title: String,
    /// For search engines and link previews.
    #[serde(default)]
    pub description: String,
    /// Language of the page's own content, BCP 47.
    pub language: String,
    /// Direction of that language.
    #[serde(default)]
    pub direction: Direction,
    /// Revision of the consent catalogue the page was published with; absent where the paper asks nothing. An app that
    /// knows another one loads the page anew.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consent_revision: Option<u32>,
    /// What kind of page, and its content.
    pub page: Page,
}

/// The kinds of page that have a document. Matched without `_`, so that the compiler finds what a new
/// kind forgot.
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
}

/// A link to a page of the paper with the words for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Label {
    /// The words.
    pub title: String,
    /// A site-relative address.
    pub path: String,
}

/// `/`
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FrontPage {
    /// The lead story; absent in a paper without articles.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lead: Option<Teaser>,
    /// The newest others, newest first.
    #[serde(default)]
    pub top: Vec<Teaser>,
    /// A container for each section that has articles beside those above.
    #[serde(default)]
    pub containers: Vec<Container>,
    /// The day of the newest article.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Stamp>,
}

/// A section on the front.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Container {
    /// The section.
    pub section: Label,
    /// Newest first.
    #[serde(default)]
    pub teasers: Vec<Teaser>,
}

/// A section or topic page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ListPage {
    /// Name of the section or topic.
    pub title: String,
    /// A sentence about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Its articles, newest first.
    pub teasers: Vec<Teaser>,
    /// Where in the list this page stands.
    pub pager: Pager,
}

/// An author's page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AuthorPage {
    /// As in a byline.
    pub name: String,
    /// What they do at the paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// A few sentences.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bio: Option<String>,
    /// Where readers reach them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// A portrait.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image: Option<Picture>,
    /// Their articles, newest first.
    pub teasers: Vec<Teaser>,
    /// Where in the list this page stands.
    pub pager: Pager,
}

/// Where a page stands in a list.
///
/// Older pages are numbered from the oldest, which is 1 for ever, so that their content and address
/// never change when an article arrives; the newest page has no number. No page but the newest says
/// how many there are, or it would have to be rewritten each time.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Pager {
    /// The number in this page's address; absent on the newest page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<usize>,
    /// The next newer page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub newer: Option<Label>,
    /// The next older page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub older: Option<Label>,
    /// The newest page, where that is not `newer`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub newest: Option<Label>,
    /// The oldest page, where that is not `older`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oldest: Option<Label>,
    /// On the newest page: how many articles the whole list has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<usize>,
}

/// An article, with all its page needs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ArticlePage {
    /// The headline.
    pub headline: String,
    /// The kicker.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kicker: Option<String>,
    /// The standfirst.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standfirst: Option<String>,
    /// The section.
    pub section: Label,
    /// Who wrote it.
    #[serde(default)]
    pub authors: Vec<Label>,
    /// The dateline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// Time of publication.
    pub published: Stamp,
    /// Time of the last change of the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<Stamp>,
    /// Reading time in minutes, at 230 words a minute, rounded up.
    #[serde(default)]
    pub minutes: u32,
    /// The lead picture, with its size.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image: Option<Picture>,
    /// What was wrong and has been put right, newest first.
    #[serde(default)]
    pub corrections: Vec<DatedCorrection>,
    /// A live page, until then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub live_until: Option<Stamp>,
    /// Posts of a live page, newest first.
    #[serde(default)]
    pub posts: Vec<PostView>,
    /// The text.
    pub body: Vec<Block>,
    /// What the article is about.
    #[serde(default)]
    pub topics: Vec<Label>,
    /// Six related articles, fewer in a small paper.
    #[serde(default)]
    pub related: Vec<Teaser>,
}

/// A correction with its date in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DatedCorrection {
    /// When it was made.
    pub date: Stamp,
    /// Correction or clarification.
    #[serde(default)]
    pub kind: CorrectionKind,
    /// What was wrong and what is right.
    pub text: String,
}

impl DatedCorrection {
    /// A [`Correction`] with words for its date.
    #[must_use]
    pub fn new(correction: &Correction, date: Stamp) -> Self {
        Self { date, kind: correction.kind, text: correction.text.clone() }
    }
}

/// A post of a live page, with words for its time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PostView {
    /// The post's anchor.
    pub id: String,
    /// Time of publication.
    pub published: Stamp,
    /// A headline of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub headline: Option<String>,
    /// Who wrote it, when they differ from the article's.
    #[serde(default)]
    pub authors: Vec<Label>,
    /// A key event of the day.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub key: bool,
    /// The text.
    pub body: Vec<Block>,
}

/// `/about/`
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AboutPage {
    /// The text.
    pub body: Vec<Block>,
}

/// The page about what is stored.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CookiesPage {
    /// All of it, as [`Drawn`] in JSON: the app hands it on as it is.
    pub drawn: String,
}

/// Something that press has drawn: what is the same for everybody and asked for by few, so that the app need not know how it is
/// drawn. A list of trees, as JSON has them: words are a string, an element is an array of its tag, its attributes and what is
/// in it: `["p", {"class": "note"}, "See ", ["a", {"href": "/about/"}, "about us"]]`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Drawn(pub Vec<Value>);

/// The dialog of the cookie settings: `/content/settings.json`, fetched when a reader opens it for the first time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SettingsDocument {
    /// [`SCHEMA_VERSION`](crate::SCHEMA_VERSION).
    pub schema_version: u32,
    /// Revision of the catalogue it asks about.
    pub revision: u32,
    /// The dialog.
    pub drawn: Drawn,
}

/// What all pages share: `/content/site.json`, fetched once.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SiteDocument {
    /// [`SCHEMA_VERSION`](crate::SCHEMA_VERSION).
    pub schema_version: u32,
    /// The paper's name.
    pub title: String,
    /// A line under the name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tagline: Option<String>,
    /// Where the site is published.
    pub base_url: String,
    /// Language of the paper, BCP 47.
    pub language: String,
    /// Direction of that language.
    #[serde(default)]
    pub direction: Direction,
    /// Links under the masthead.
    #[serde(default)]
    pub navigation: Vec<NavLink>,
    /// The sections, for the footer and the 404 page.
    #[serde(default)]
    pub sections: Vec<Label>,
    /// How readers reach the paper.
    #[serde(default)]
    pub contact: Contact,
    /// What readers can be asked about. A catalogue that cannot be read fails the whole document: half a catalogue would ask
    /// for less than the paper stores.
    #[serde(default)]
    pub consent: Catalogue,
    /// The short hash of the catalogue and the words shown with it, for the reader's record.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub consent_hash: String,
    /// The words of the consent interface.
    #[serde(default)]
    pub words: Words,
    /// Their language, BCP 47, where it is not the paper's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words_language: Option<String>,
}

impl SiteDocument {
    /// The language of the consent interface.
    #[must_use]
    pub fn language_of_words(&self) -> &str {
        self.words_language.as_deref().unwrap_or(&self.language)
    }

    /// What a published page carries: what the app needs before a reader asks for more. Texts of the catalogue, most words
    /// and what stands in the page anyway are left out.
    #[must_use]
    pub fn of_every_page(&self) -> Self {
        Self {
            tagline: None,
            navigation: Vec::new(),
            contact: Contact::default(),
            consent: self.consent.without_texts(),
            words: self.words.of_every_page(),
            ..self.clone()
        }
    }
}
