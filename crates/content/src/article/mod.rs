//! The source format of an article: its metadata around a [`body`](crate::body).

mod correction;
mod picture;

use serde::{Deserialize, Serialize};

pub use correction::{Correction, CorrectionKind};
pub use picture::{FocalPoint, Picture};

use crate::Extra;
use crate::body::Block;

/// One article: `content/articles/**/<slug>.json`, or Markdown with front matter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Article {
    /// Version of this format: 1.
    #[serde(default = "schema_version")]
    pub schema_version: u32,
    /// The article's address, `/article/<slug>/`: lower-case letters, digits and hyphens.
    pub slug: String,
    /// The headline, at most 200 characters.
    pub headline: String,
    /// One or two sentences under the headline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standfirst: Option<String>,
    /// One to three words above the headline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kicker: Option<String>,
    /// Id of a section of the paper.
    pub section: String,
    /// Ids of topics, most important first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<String>,
    /// Ids of authors, in the order of the byline.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub authors: Vec<String>,
    /// Time of publication: RFC 3339 with an offset.
    pub published: String,
    /// Time of the last change of the text after publication: RFC 3339 with an offset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<String>,
    /// Language of the article, BCP 47; the paper's when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The dateline: the place the article reports from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// The lead picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image: Option<Picture>,
    /// Whether the article may be published.
    #[serde(default, skip_serializing_if = "Status::is_usable")]
    pub status: Status,
    /// Not published before this time: RFC 3339 with an offset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub embargoed_until: Option<String>,
    /// The corrections, newest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<Correction>,
    /// Slugs of related articles chosen by hand; derived when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub related: Option<Vec<String>>,
    /// The same article in other languages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub translations: Vec<Translation>,
    /// Makes the article a live page until this time: RFC 3339 with an offset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub live_until: Option<String>,
    /// Posts of a live page, newest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub posts: Vec<Post>,
    /// The text.
    pub body: Vec<Block>,
    /// Fields of a later version.
    #[serde(flatten)]
    pub extra: Extra,
}

fn schema_version() -> u32 {
    crate::SCHEMA_VERSION
}

/// Whether an article may be published. The words are those of ninjs 3.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Published.
    #[default]
    Usable,
    /// Not to be published for now.
    Withheld,
    /// Never to be published, or retracted.
    Cancelled,
}

impl Status {
    /// True when the article may be published.
    #[must_use]
    pub fn is_usable(&self) -> bool {
        *self == Self::Usable
    }
}

/// The same article in another language: an article of its own, which names this one in turn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Translation {
    /// Language of that article, BCP 47.
    pub language: String,
    /// Its slug.
    pub slug: String,
}

/// One post of a live page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Post {
    /// Unique within the page; the post's anchor.
    pub id: String,
    /// Time of publication: RFC 3339 with an offset.
    pub published: String,
    /// The post's own headline, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub headline: Option<String>,
    /// Ids of authors, when they differ from the article's.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub authors: Vec<String>,
    /// True for a key event, which is listed above the posts.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub key: bool,
    /// The text.
    pub body: Vec<Block>,
}
