//! Text nodes.

use serde::{Deserialize, Serialize};

use super::unknown::Unknown;
use crate::Extra;

/// A node of running text.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Inline {
    /// Plain words.
    Text {
        /// The words.
        value: String,
    },
    /// Strong importance.
    Strong(Span),
    /// Stress.
    Emphasis(Span),
    /// A link.
    Link(Link),
    /// A line break.
    Break,
    /// A node this version does not know.
    #[serde(untagged)]
    Unknown(Unknown),
}

impl Inline {
    /// Creates a text node.
    pub fn text(value: impl Into<String>) -> Self {
        Self::Text { value: value.into() }
    }
}

/// Text inside text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
pub struct Span {
    /// The text.
    pub children: Vec<Inline>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A link in running text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
pub struct Link {
    /// http, https, mailto, tel or site-relative; anything else is drawn as text.
    pub url: String,
    /// More about the target.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The text.
    pub children: Vec<Inline>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Returns the text of the nodes without formatting. A line break becomes a space, and unknown nodes are left out.
#[must_use]
pub fn plain_text(nodes: &[Inline]) -> String {
    let mut out = String::new();
    push_plain(nodes, &mut out);
    out
}

fn push_plain(nodes: &[Inline], out: &mut String) {
    for node in nodes {
        match node {
            Inline::Text { value } => out.push_str(value),
            Inline::Strong(span) | Inline::Emphasis(span) => push_plain(&span.children, out),
            Inline::Link(link) => push_plain(&link.children, out),
            Inline::Break => out.push(' '),
            Inline::Unknown(_) => {}
        }
    }
}
