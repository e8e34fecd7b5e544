//! Blocks of running text: paragraphs, headings, pull quotes.

use serde::{Deserialize, Serialize};

use super::text::Inline;
use crate::Extra;

/// Running text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
pub struct Paragraph {
    /// The text.
    pub children: Vec<Inline>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Paragraph {
    /// Creates a paragraph from text nodes.
    #[must_use]
    pub fn new(children: Vec<Inline>) -> Self {
        Self { children, extra: Extra::new() }
    }
}

/// A heading inside the body.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
pub struct Heading {
    /// The level in the outline of the article.
    pub level: Level,
    /// The heading's id on the page, which press makes from its words. It is derived, in page documents only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "editing", schemars(skip))]
    pub id: Option<String>,
    /// The text.
    pub children: Vec<Inline>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The levels of a heading inside the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// A chapter of a long article: `h2`.
    Chapter,
    /// A part of a chapter: `h3`.
    Subheading,
    /// A few words before a paragraph or letter: `h4`.
    Label,
}

/// A sentence of the text, set large.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
pub struct Pullquote {
    /// The sentence.
    pub text: String,
    /// The name of the person quoted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}
