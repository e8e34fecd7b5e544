//! The content of each field of an article written in YAML, as far as its conversion depends on it: which strings are Markdown,
//! and which numbers are meant as text (`date: 1921`).

/// What a field holds.
#[derive(Clone, Copy, Debug)]
pub(super) enum Shape {
    /// A number, true or false, or something this version does not know.
    Any,
    /// Text without Markdown. A number is read as text, as it is written.
    Text,
    /// Text nodes: a string is one paragraph of Markdown.
    Inlines,
    /// Blocks: a string is Markdown.
    Blocks,
    /// List items: each string in a list is the Markdown of one item, and a single string is Markdown with exactly one list.
    Items,
    /// The content of one list item: a string is Markdown.
    Flow,
    /// A cell of a table: a string is one paragraph of Markdown.
    Cell,
    /// A list of values of this shape.
    List(&'static Shape),
    /// An object with these fields.
    Fields(Fields),
}

/// Fields by name.
pub(super) type Fields = &'static [(&'static str, Shape)];

use Shape::{Any, Blocks, Cell, Flow, Inlines, Items, List, Text};

const TEXTS: Shape = List(&Text);

const PICTURE: Fields = &[
    ("type", Text),
    ("src", Text),
    ("alt", Text),
    ("caption", Text),
    ("credit", Text),
    ("width", Any),
    ("height", Any),
    ("focalPoint", Any),
    ("decorative", Any),
];

const CORRECTION: Fields = &[("date", Text), ("text", Text), ("kind", Text)];

const TRANSLATION: Fields = &[("language", Text), ("slug", Text)];

const POST: Fields = &[("id", Text), ("published", Text), ("headline", Text), ("authors", TEXTS), ("key", Any), ("body", Blocks)];

/// The front matter.
pub(super) const ARTICLE: Fields = &[
    ("schemaVersion", Any),
    ("slug", Text),
    ("headline", Text),
    ("standfirst", Text),
    ("kicker", Text),
    ("section", Text),
    ("topics", TEXTS),
    ("authors", TEXTS),
    ("published", Text),
    ("updated", Text),
    ("language", Text),
    ("location", Text),
    ("image", Shape::Fields(PICTURE)),
    ("status", Text),
    ("embargoedUntil", Text),
    ("corrections", List(&Shape::Fields(CORRECTION))),
    ("related", TEXTS),
    ("translations", List(&Shape::Fields(TRANSLATION))),
    ("liveUntil", Text),
    ("posts", List(&Shape::Fields(POST))),
];

const EVENT: Fields = &[("date", Text), ("datetime", Text), ("title", Text), ("children", Blocks)];

const CAPTIONS: Fields = &[("src", Text), ("language", Text), ("label", Text)];

/// Returns the fields of a type of node; `None` for a type this version does not know.
pub(super) fn fields_of(kind: &str) -> Option<Fields> {
    Some(match kind {
        "text" => &[("value", Text)],
        "strong" | "emphasis" => &[("children", Inlines)],
        "link" => &[("url", Text), ("title", Text), ("children", Inlines)],
        "break" | "thematic-break" => &[],
        "paragraph" => &[("children", Inlines)],
        "heading" => &[("level", Text), ("children", Inlines)],
        "list" => &[("ordered", Any), ("children", Items)],
        "list-item" => &[("children", Flow)],
        "blockquote" => &[("children", Blocks), ("source", Text)],
        "pullquote" => &[("text", Text), ("source", Text)],
        "image" => PICTURE,
        "gallery" => &[("title", Text), ("children", Blocks)],
        "table" => &[("caption", Text), ("header", List(&Cell)), ("rows", List(&List(&Cell))), ("footer", List(&Cell)), ("sortable", Any)],
        "timeline" => &[("title", Text), ("events", List(&Shape::Fields(EVENT)))],
        "big-number" => &[("number", Text), ("label", Text), ("source", Text)],
        "key-points" => &[("title", Text), ("children", Items)],
        "info-box" => &[("title", Text), ("children", Blocks)],
        "embed" => &[("provider", Text), ("url", Text), ("title", Text), ("width", Any), ("height", Any), ("caption", Text)],
        "audio" => &[("src", Text), ("title", Text), ("caption", Text), ("credit", Text), ("duration", Any), ("transcript", Blocks)],
        "video" => &[
            ("src", Text),
            ("title", Text),
            ("poster", Text),
            ("width", Any),
            ("height", Any),
            ("caption", Text),
            ("credit", Text),
            ("captions", List(&Shape::Fields(CAPTIONS))),
            ("transcript", Blocks),
        ],
        "correction" => &[("date", Text), ("kind", Text), ("children", Inlines)],
        "recommended" => &[("title", Text), ("articles", TEXTS)],
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::fields_of;
    use crate::body::{BLOCK_TYPES, INLINE_TYPES};

    #[test]
    fn every_kind_of_node_has_its_fields() {
        for kind in BLOCK_TYPES.iter().chain(&INLINE_TYPES).chain(&["list-item"]) {
            assert!(fields_of(kind).is_some(), "{kind}");
        }
    }
}
