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
    /// Text that is no longer valid, shown struck through.
    Deleted(Span),
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
    /// The target: http, https, mailto, tel or site-relative. With any other address, the link is rendered as plain text.
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

/// Returns the text of the nodes without formatting, as excerpts, feeds and word counts have it. A line break becomes a space.
/// Unknown nodes are left out, and so are deleted words, which could not be told from valid text without their line.
#[must_use]
pub fn plain_text(nodes: &[Inline]) -> String {
    let mut out = String::new();
    push_plain(nodes, &mut out, &mut false);
    out
}

/// `is_gap` is true right after deleted words, whose spaces on both sides would be two.
fn push_plain(nodes: &[Inline], out: &mut String, is_gap: &mut bool) {
    for node in nodes {
        match node {
            Inline::Text { value } => {
                let is_spaced = out.is_empty() || out.ends_with(char::is_whitespace);
                out.push_str(if *is_gap && is_spaced { value.trim_start() } else { value });
                *is_gap = false;
            }
            Inline::Strong(span) | Inline::Emphasis(span) => push_plain(&span.children, out, is_gap),
            Inline::Link(link) => push_plain(&link.children, out, is_gap),
            Inline::Break => out.push(' '),
            Inline::Deleted(_) => *is_gap = true,
            Inline::Unknown(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deleted_words_are_not_part_of_the_plain_text() {
        let deleted = |words: &str| Inline::Deleted(Span { children: vec![Inline::text(words)], ..Span::default() });
        let text = |nodes: &[Inline]| plain_text(nodes);
        assert_eq!(text(&[Inline::text("It has "), deleted("forty"), Inline::text(" fifty berths")]), "It has fifty berths");
        assert_eq!(text(&[deleted("Forty"), Inline::text(" Fifty berths")]), "Fifty berths");
        assert_eq!(text(&[Inline::text("At seven"), deleted(" or eight"), Inline::text(".")]), "At seven.");
    }
}
