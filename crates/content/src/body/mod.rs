//! The body of an article: a typed tree without HTML, after the Financial Times' content-tree.
//!
//! Nodes are JSON objects `{ "type": ..., "children": [...] }` with kebab-case types. Reading is
//! tolerant (module `read`): a node this version cannot make sense of becomes `Unknown` and keeps its
//! JSON; a field it does not know stays in the node's `extra`.
//!
//! A new block kind touches five places: its struct here, the variant of [`Block`] and its line in
//! `read`, its check in `editing::check`, its component in the app, its style.

mod facts;
mod media;
mod prose;
mod read;
mod table;
mod text;
mod walk;

use serde::Serialize;
use serde_json::Value;

pub use facts::{BigNumber, CorrectionNote, Embed, EmbedLabels, InfoBox, KeyPoints, Recommended, Timeline, TimelineEvent};
pub use media::{Audio, Captions, Gallery, ImageBlock, Video};
pub use prose::{Blockquote, Heading, Level, List, ListItem, Paragraph, Pullquote};
pub(crate) use read::blocks;
pub use table::{Cell, Table};
pub use text::{Inline, Link, Span, plain_text};
pub use walk::{children_of, first_paragraph, unknown_nodes, word_count};

/// A block of a body. Matched without `_` everywhere, so that the compiler finds what a new kind forgot.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Block {
    /// Running text.
    Paragraph(Paragraph),
    /// A heading inside the body.
    Heading(Heading),
    /// A bulleted or numbered list.
    List(List),
    /// Somebody else's words.
    Blockquote(Blockquote),
    /// A sentence of the text, set large.
    Pullquote(Pullquote),
    /// A pause between two parts.
    ThematicBreak,
    /// A picture.
    Image(ImageBlock),
    /// Pictures that belong together.
    Gallery(Gallery),
    /// Figures in rows and columns.
    Table(Table),
    /// Events in order.
    Timeline(Timeline),
    /// One figure that matters.
    BigNumber(BigNumber),
    /// What a reader in a hurry must know.
    KeyPoints(KeyPoints),
    /// Background beside the story.
    InfoBox(InfoBox),
    /// Something from another site, after a click.
    Embed(Embed),
    /// Sound, with a transcript.
    Audio(Audio),
    /// Film, with captions and a transcript.
    Video(Video),
    /// A correction at the place it is about.
    Correction(CorrectionNote),
    /// Other articles worth reading now.
    Recommended(Recommended),
    /// A node this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Unknown),
}

/// A node of a type (or shape) this version does not know.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Unknown(pub Value);

impl Unknown {
    /// The node's `type`, where it has one.
    #[must_use]
    pub fn kind(&self) -> &str {
        self.0.get("type").and_then(Value::as_str).unwrap_or("?")
    }
}

/// What stands in a list item: text, or blocks such as a nested list.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Flow {
    /// Text.
    Inline(Inline),
    /// A block.
    Block(Block),
}

/// The block kinds by the names they have in JSON.
pub const BLOCK_TYPES: [&str; 18] = [
    "paragraph",
    "heading",
    "list",
    "blockquote",
    "pullquote",
    "thematic-break",
    "image",
    "gallery",
    "table",
    "timeline",
    "big-number",
    "key-points",
    "info-box",
    "embed",
    "audio",
    "video",
    "correction",
    "recommended",
];

/// The text node types by the names they have in JSON.
pub const INLINE_TYPES: [&str; 5] = ["text", "strong", "emphasis", "link", "break"];
