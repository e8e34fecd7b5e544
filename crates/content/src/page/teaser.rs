//! Teasers.

use serde::{Deserialize, Serialize};

use super::direction::Direction;
use super::stamp::Stamp;
use crate::article::Picture;

/// An article announced on another page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Teaser {
    /// The article's address.
    pub path: String,
    /// The article's headline.
    pub headline: String,
    /// The article's kicker, or else its section's title.
    pub kicker: String,
    /// The standfirst, or else the first paragraph, cut at a word with an ellipsis.
    #[serde(default)]
    pub excerpt: String,
    /// Time of publication.
    pub published: Stamp,
    /// The lead picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image: Option<Picture>,
    /// True for a live page that has not ended.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub live: bool,
    /// The author's name, on opinion articles only: `Rosa Quill`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub byline: Option<String>,
    /// The article's language, when it differs from the paper's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The direction of that language, when it differs from the paper's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
}
