//! The body of an article: a typed tree without HTML, after the Financial Times' content-tree.
//!
//! Nodes are JSON objects `{ "type": ..., "children": [...] }` with kebab-case types. Reading is
//! tolerant (module `read`): a node of unknown type, or whose fields do not fit its type, becomes `Unknown`
//! and keeps its JSON; a field it does not know stays in the node's `extra`.
//!
//! A new block kind: its struct, its variant of [`Block`] and how it is read are in `block`, what is inside it in `walk`. The
//! rest is in docs/developer/new-block.md.

mod block;
mod facts;
mod media;
mod prose;
mod read;
mod table;
mod text;
mod unknown;
mod walk;

pub use block::*;
pub use facts::{BigNumber, CorrectionNote, Embed, EmbedLabels, Recommended};
pub use media::{Captions, ImageBlock};
pub use prose::{Heading, Level, Paragraph, Pullquote};
pub use table::{Align, Cell, Table};
pub use text::{Inline, Link, Span, plain_text};
pub use unknown::Unknown;
pub use walk::{children_of, edit_inside, first_paragraph, labels_of, remove_unknown_fields, texts_of, unknown_nodes, word_count};

/// The text node types by the names they have in JSON.
pub const INLINE_TYPES: [&str; 6] = ["text", "strong", "emphasis", "deleted", "link", "break"];
