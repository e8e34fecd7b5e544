//! Blocks of running text: paragraphs, headings, lists, quotations.

use serde::Serialize;

use super::{Block, Flow, Inline};
use crate::Extra;

/// Running text.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
pub struct Paragraph {
    /// The text.
    pub children: Vec<Inline>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Paragraph {
    /// A paragraph of these nodes.
    #[must_use]
    pub fn new(children: Vec<Inline>) -> Self {
        Self { children, extra: Extra::new() }
    }
}

/// A heading inside the body.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
pub struct Heading {
    /// How far down.
    pub level: Level,
    /// The text.
    pub children: Vec<Inline>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The levels of a heading inside the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
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

/// A bulleted or numbered list.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
pub struct List {
    /// Numbered when true.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "editing", schemars(default))]
    pub ordered: bool,
    /// The items.
    pub children: Vec<ListItem>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// An item of a list or of key points.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename = "list-item")]
pub struct ListItem {
    /// Text, or blocks.
    pub children: Vec<Flow>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Somebody else's words.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
pub struct Blockquote {
    /// What was said.
    pub children: Vec<Block>,
    /// Who said it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A sentence of the text, set large.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
pub struct Pullquote {
    /// The sentence.
    pub text: String,
    /// Who said it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}
