//! The body of an article: a typed tree without HTML, after the Financial Times' content-tree.
//!
//! Nodes are JSON objects `{ "type": ..., "children": [...] }` with kebab-case types. Reading is
//! tolerant (module `read`): a node of unknown type, or whose fields do not fit its type, becomes `Unknown`
//! and keeps its JSON; a field it does not know stays in the node's `extra`.
//!
//! A new block kind touches five places: its struct here, the variant of [`Block`] and its line in
//! `read`, its check in `editing::check`, its component in the app, its style.

mod block;
mod facts;
mod media;
mod prose;
mod read;
mod table;
mod text;
mod unknown;
mod walk;

pub use block::{Audio, Block, Blockquote, Flow, Gallery, InfoBox, KeyPoints, List, ListItem, Timeline, TimelineEvent, Video};
pub use facts::{BigNumber, CorrectionNote, Embed, EmbedLabels, Recommended};
pub use media::{Captions, ImageBlock};
pub use prose::{Heading, Level, Paragraph, Pullquote};
pub use table::{Cell, Table};
pub use text::{Inline, Link, Span, plain_text};
pub use unknown::Unknown;
pub use walk::{children_of, first_paragraph, unknown_nodes, word_count};

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
