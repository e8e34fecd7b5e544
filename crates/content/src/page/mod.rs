//! Page documents, which a reader's browser fetches. Each page has one document; the data that all pages share is in one
//! [`SiteDocument`].

mod contents;
mod direction;
mod document;
mod metadata;
mod offline;
mod read;
mod stamp;
mod teaser;

use serde::{Deserialize, Serialize};

pub use direction::Direction;
pub use document::{COOKIES_PATH, FIXED_PAGES, Page, PageDocument, SAVED_PATH, UNLISTED_PAGES};
pub use metadata::{PageMetadata, read_metadata};
pub use offline::{OFFLINE_PATH, OfflineDocument, read_offline};
pub use read::{Unreadable, read_messages, read_page, read_site};
pub use stamp::{Stamp, time_locale};
pub use teaser::Teaser;

use crate::article::{Correction, CorrectionKind, Picture};
use crate::body::Block;
use crate::consent::Catalogue;
use crate::link::BasePath;
use crate::messages::Messages;
use crate::site::{Contact, NavLink};

/// A link to a page of the paper, with its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Label {
    /// The text of the link.
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
    /// The newest other articles, newest first.
    #[serde(default)]
    pub top: Vec<Teaser>,
    /// One container for each section that has articles besides those above.
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
    /// The position of this page in the list.
    pub pager: Pager,
}

/// An author's page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AuthorPage {
    /// The name, as in a byline.
    pub name: String,
    /// Their position at the paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// A short biography of a few sentences.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bio: Option<String>,
    /// The author's e-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// A portrait.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image: Option<Picture>,
    /// Their articles, newest first.
    pub teasers: Vec<Teaser>,
    /// The position of this page in the list.
    pub pager: Pager,
}

/// The position of a page in a list, with links to other pages of it.
///
/// Older pages are numbered from the oldest, which is always page 1, so that their content and address do not change when an
/// article is added. The newest page has no number. Only the newest page has the total, because the others would have to be
/// rewritten for each new article.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Pager {
    /// The number in this page's address; absent on the newest page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<usize>,
    /// The next newer page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub newer: Option<PageLink>,
    /// The next older page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub older: Option<PageLink>,
    /// The newest page, where that is not `newer`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub newest: Option<PageLink>,
    /// The oldest page, where that is not `older`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oldest: Option<PageLink>,
    /// On the newest page: the number of articles in the whole list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<usize>,
}

/// A link to another page of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PageLink {
    /// A site-relative address.
    pub path: String,
    /// The number in that address; absent for the newest page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<usize>,
}

/// An article, with all the data for its page.
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
    /// The authors, in the order of the byline.
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
    /// The corrections, newest first.
    #[serde(default)]
    pub corrections: Vec<DatedCorrection>,
    /// On a live page: the time at which it ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub live_until: Option<Stamp>,
    /// Posts of a live page, newest first.
    #[serde(default)]
    pub posts: Vec<DatedPost>,
    /// The text.
    pub body: Vec<Block>,
    /// The topics.
    #[serde(default)]
    pub topics: Vec<Label>,
    /// Six related articles, fewer in a small paper.
    #[serde(default)]
    pub related: Vec<Teaser>,
}

/// A correction with a formatted date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DatedCorrection {
    /// The time of the correction.
    pub date: Stamp,
    /// Correction or clarification.
    #[serde(default)]
    pub kind: CorrectionKind,
    /// What was wrong and what is right.
    pub text: String,
}

impl DatedCorrection {
    /// Combines a [`Correction`] with its formatted date.
    #[must_use]
    pub fn new(correction: &Correction, date: Stamp) -> Self {
        Self { date, kind: correction.kind, text: correction.text.clone() }
    }
}

/// A post of a live page, with a formatted time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DatedPost {
    /// The post's anchor.
    pub id: String,
    /// Time of publication.
    pub published: Stamp,
    /// The post's own headline, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub headline: Option<String>,
    /// The authors, when they differ from the article's.
    #[serde(default)]
    pub authors: Vec<Label>,
    /// True for a key event, which is listed above the posts.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub key: bool,
    /// A hash of what the editors wrote, by which a page that is open knows that the post was changed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub version: String,
    /// The text.
    pub body: Vec<Block>,
}

/// `/about/`
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AboutPage {
    /// The text.
    pub body: Vec<Block>,
}

/// `/cookies/`, and the dialog of the cookie settings. It has all texts, which other pages leave out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CookiesPage {
    /// The consent catalogue, with its texts.
    pub catalogue: Catalogue,
    /// The texts of the interface.
    #[serde(default)]
    pub messages: Messages,
}

impl CookiesPage {
    /// Creates the page from a site document that has all texts.
    #[must_use]
    pub fn of(site: &SiteDocument) -> Self {
        Self { catalogue: site.consent.clone(), messages: site.messages.clone() }
    }
}

/// `/saved/`: the articles that the reader has saved, which only the reader's device knows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedPage {}

/// The data that all pages share: `/content/site.json`, fetched once.
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
    /// The address that the site is published at.
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
    /// The paper's contact details.
    #[serde(default)]
    pub contact: Contact,
    /// The consent catalogue. When it cannot be read, the whole document is refused, because half a catalogue would ask for less than
    /// the paper stores.
    #[serde(default)]
    pub consent: Catalogue,
    /// The short hash of the catalogue and the texts shown with it, for the reader's record.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub consent_hash: String,
    /// The texts of the interface.
    #[serde(default)]
    pub messages: Messages,
    /// The path of the file with all of `messages`, in a published page, which has only some; its name contains a hash.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub messages_path: Option<String>,
}

impl SiteDocument {
    /// Returns the folder that the paper is published in.
    #[must_use]
    pub fn base_path(&self) -> BasePath {
        BasePath::of(&self.base_url)
    }

    /// Returns the whole address of a page of the paper.
    #[must_use]
    pub fn address_of(&self, path: &str) -> String {
        format!("{}{path}", self.base_url.trim_end_matches('/'))
    }

    /// Returns the part that every published page contains, which the app needs to start. It leaves out the texts of the
    /// catalogue, most texts of the interface, and data that the HTML shows already.
    #[must_use]
    pub fn of_every_page(&self) -> Self {
        Self {
            tagline: None,
            navigation: Vec::new(),
            contact: Contact::default(),
            consent: self.consent.without_texts(),
            messages: self.messages.of_every_page(),
            ..self.clone()
        }
    }
}
