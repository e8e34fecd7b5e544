//! An article as an editor keeps it: the envelope around a [`body`](crate::body).

use serde::{Deserialize, Serialize};

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
    /// Where the report was written: the dateline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// The lead picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image: Option<Picture>,
    /// Whether it may be published.
    #[serde(default, skip_serializing_if = "Status::is_usable")]
    pub status: Status,
    /// Not published before this time: RFC 3339 with an offset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub embargoed_until: Option<String>,
    /// What was wrong and has been put right, newest first.
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
    /// Held back for now.
    Withheld,
    /// Never to be published, or taken back.
    Cancelled,
}

impl Status {
    /// True when the article may be published.
    #[must_use]
    pub fn is_usable(&self) -> bool {
        *self == Self::Usable
    }
}

/// A correction of something that was wrong, or a clarification of something that could be misread.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Correction {
    /// When it was made: RFC 3339 with an offset.
    pub date: String,
    /// What was wrong and what is right.
    pub text: String,
    /// Correction or clarification.
    #[serde(default)]
    pub kind: CorrectionKind,
}

/// See [`Correction`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CorrectionKind {
    /// Something was wrong.
    #[default]
    Correction,
    /// Something could be misread.
    Clarification,
}

impl CorrectionKind {
    /// The kind of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "correction" => Some(Self::Correction),
            "clarification" => Some(Self::Clarification),
            _ => None,
        }
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
    /// RFC 3339 with an offset.
    pub published: String,
    /// A post may have a headline of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub headline: Option<String>,
    /// Ids of authors, when they differ from the article's.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub authors: Vec<String>,
    /// A key event of the day.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub key: bool,
    /// The text.
    pub body: Vec<Block>,
}

/// A picture with what a page needs to reserve its room and to speak of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Picture {
    /// Site-relative address, `/media/...`, or https.
    pub src: String,
    /// What the picture shows, for those who do not see it; empty only when decorative.
    #[serde(default)]
    pub alt: String,
    /// What a reader should know about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caption: Option<String>,
    /// Who made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credit: Option<String>,
    /// Pixels; read from the file when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
    /// Pixels; read from the file when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// The point a crop must keep.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub focal_point: Option<FocalPoint>,
    /// Says nothing that the text does not say: no alt text needed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub decorative: bool,
    /// In page documents only: the width in pixels of the widest copy that press made. `src` is then one
    /// of the copies, and [`Picture::srcset`] names the others.
    #[serde(skip_deserializing, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "editing", schemars(skip))]
    pub widest: Option<u32>,
}

/// A point of a picture, from the top left: 0 to 1 each way.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
pub struct FocalPoint {
    /// 0 is the left edge, 1 the right.
    pub x: f64,
    /// 0 is the top edge, 1 the bottom.
    pub y: f64,
}
