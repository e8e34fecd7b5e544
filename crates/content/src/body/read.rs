//! Tolerant reading of a body.
//!
//! Written by hand over [`serde_json::Value`] where a derive would do, for two reasons: what cannot be
//! read is kept as it came instead of failing the article, and the reader's browser downloads one
//! generic reader instead of some thirty generated ones (docs/decisions/0004).

use serde::de::{Deserialize, Deserializer};
use serde_json::Value;

use super::{
    Audio, BigNumber, Block, Blockquote, Captions, Cell, CorrectionNote, Embed, EmbedLabels, Flow, Gallery, Heading, ImageBlock, InfoBox,
    Inline, KeyPoints, Level, Link, List, ListItem, Paragraph, Pullquote, Recommended, Span, Table, Timeline, TimelineEvent, Unknown,
    Video,
};
use crate::article::CorrectionKind;
use crate::fields::{Fields, Read, array, object, string};
use crate::page::direction;

/// Reads a node: without its `type` into `known`, or whole as `Unknown`.
fn node<T>(value: Value, known: impl FnOnce(&str, &mut Fields) -> Option<T>, unknown: fn(Unknown) -> T) -> T {
    let Value::Object(map) = &value else { return unknown(Unknown(value)) };
    let mut fields = Fields::new(map.clone());
    match fields.text("type").and_then(|kind| known(&kind, &mut fields)) {
        Some(node) => node,
        None => unknown(Unknown(value)),
    }
}

fn inlines(fields: &mut Fields, key: &str) -> Option<Vec<Inline>> {
    fields.list(key, |value| Some(inline(value)))
}

/// The blocks of a field.
pub(crate) fn blocks(fields: &mut Fields, key: &str) -> Option<Vec<Block>> {
    fields.list(key, |value| Some(block(value)))
}

fn block(value: Value) -> Block {
    node(
        value,
        |kind, fields| {
            Some(match kind {
                "paragraph" => Block::Paragraph(Read::read(fields)?),
                "heading" => Block::Heading(Read::read(fields)?),
                "list" => Block::List(Read::read(fields)?),
                "blockquote" => Block::Blockquote(Read::read(fields)?),
                "pullquote" => Block::Pullquote(Read::read(fields)?),
                "thematic-break" if fields.is_empty() => Block::ThematicBreak,
                "image" => Block::Image(Read::read(fields)?),
                "gallery" => Block::Gallery(Read::read(fields)?),
                "table" => Block::Table(Read::read(fields)?),
                "timeline" => Block::Timeline(Read::read(fields)?),
                "big-number" => Block::BigNumber(Read::read(fields)?),
                "key-points" => Block::KeyPoints(Read::read(fields)?),
                "info-box" => Block::InfoBox(Read::read(fields)?),
                "embed" => Block::Embed(Read::read(fields)?),
                "audio" => Block::Audio(Read::read(fields)?),
                "video" => Block::Video(Read::read(fields)?),
                "correction" => Block::Correction(Read::read(fields)?),
                "recommended" => Block::Recommended(Read::read(fields)?),
                _ => return None,
            })
        },
        Block::Unknown,
    )
}

fn inline(value: Value) -> Inline {
    node(
        value,
        |kind, fields| {
            Some(match kind {
                "text" => Inline::Text { value: fields.text("value").filter(|_| fields.is_empty())? },
                "strong" => Inline::Strong(Read::read(fields)?),
                "emphasis" => Inline::Emphasis(Read::read(fields)?),
                "link" => Inline::Link(Read::read(fields)?),
                "break" if fields.is_empty() => Inline::Break,
                _ => return None,
            })
        },
        Inline::Unknown,
    )
}

fn flow(value: Value) -> Option<Flow> {
    let is_text = value.get("type").and_then(Value::as_str).is_some_and(|kind| super::INLINE_TYPES.contains(&kind));
    Some(if is_text { Flow::Inline(inline(value)) } else { Flow::Block(block(value)) })
}

fn cell(value: Value) -> Option<Cell> {
    match value {
        Value::String(value) => Some(Cell(vec![Inline::Text { value }])),
        Value::Array(nodes) => Some(Cell(nodes.into_iter().map(inline).collect())),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => None,
    }
}

fn cells(value: Value) -> Option<Vec<Cell>> {
    array(value)?.into_iter().map(cell).collect()
}

fn list_item(value: Value) -> Option<ListItem> {
    let Value::Object(map) = value else { return None };
    let mut fields = Fields::new(map);
    (fields.text("type")? == "list-item").then(|| ListItem::read(&mut fields)).flatten()
}

impl Read for Span {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self { children: inlines(fields, "children")?, extra: fields.rest() })
    }
}

impl Read for Link {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self { url: fields.text("url")?, title: fields.text("title"), children: inlines(fields, "children")?, extra: fields.rest() })
    }
}

impl Read for Paragraph {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self { children: inlines(fields, "children")?, extra: fields.rest() })
    }
}

impl Read for Heading {
    fn read(fields: &mut Fields) -> Option<Self> {
        let level = fields.one_of("level", |name| match name {
            "chapter" => Some(Level::Chapter),
            "subheading" => Some(Level::Subheading),
            "label" => Some(Level::Label),
            _ => None,
        })?;
        Some(Self { level, children: inlines(fields, "children")?, extra: fields.rest() })
    }
}

impl Read for List {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self { ordered: fields.flag("ordered"), children: fields.list("children", list_item)?, extra: fields.rest() })
    }
}

impl Read for ListItem {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self { children: fields.list("children", flow)?, extra: fields.rest() })
    }
}

impl Read for Blockquote {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self { children: blocks(fields, "children")?, source: fields.text("source"), extra: fields.rest() })
    }
}

impl Read for Pullquote {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self { text: fields.text("text")?, source: fields.text("source"), extra: fields.rest() })
    }
}

impl Read for ImageBlock {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self { picture: Read::read(fields)?, extra: fields.rest() })
    }
}

impl Read for Gallery {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self { title: fields.text("title"), children: blocks(fields, "children")?, extra: fields.rest() })
    }
}

impl Read for Audio {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self {
            src: fields.text("src")?,
            title: fields.text("title")?,
            caption: fields.text("caption"),
            credit: fields.text("credit"),
            duration: fields.count("duration"),
            transcript: blocks(fields, "transcript").unwrap_or_default(),
            extra: fields.rest(),
        })
    }
}

impl Read for Video {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self {
            src: fields.text("src")?,
            title: fields.text("title")?,
            poster: fields.text("poster"),
            width: fields.count("width"),
            height: fields.count("height"),
            caption: fields.text("caption"),
            credit: fields.text("credit"),
            captions: fields.list("captions", object).unwrap_or_default(),
            transcript: blocks(fields, "transcript").unwrap_or_default(),
            extra: fields.rest(),
        })
    }
}

impl Read for Captions {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self { src: fields.text("src")?, language: fields.text("language")?, label: fields.text("label")? })
    }
}

impl Read for Table {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self {
            caption: fields.text("caption"),
            header: fields.list("header", cell)?,
            rows: fields.list("rows", cells)?,
            footer: fields.list("footer", cell).unwrap_or_default(),
            sortable: fields.flag("sortable"),
            extra: fields.rest(),
        })
    }
}

impl Read for Timeline {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self { title: fields.text("title"), events: fields.list("events", object)?, extra: fields.rest() })
    }
}

impl Read for TimelineEvent {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self {
            date: fields.text("date")?,
            datetime: fields.text("datetime"),
            title: fields.text("title")?,
            children: blocks(fields, "children").unwrap_or_default(),
        })
    }
}

impl Read for BigNumber {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self { number: fields.text("number")?, label: fields.text("label")?, source: fields.text("source"), extra: fields.rest() })
    }
}

impl Read for KeyPoints {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self { title: fields.text("title"), children: fields.list("children", list_item)?, extra: fields.rest() })
    }
}

impl Read for InfoBox {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self { title: fields.text("title")?, children: blocks(fields, "children")?, extra: fields.rest() })
    }
}

impl Read for Embed {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self {
            provider: fields.text("provider")?,
            url: fields.text("url")?,
            title: fields.text("title")?,
            width: fields.count("width"),
            height: fields.count("height"),
            caption: fields.text("caption"),
            frame: fields.text("frame"),
            labels: fields.child("labels"),
            extra: fields.rest(),
        })
    }
}

impl Read for EmbedLabels {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self {
            about: fields.text("about")?,
            once: fields.text("once")?,
            always: fields.text("always")?,
            open: fields.text("open")?,
            language: fields.text("language"),
            direction: direction(fields),
        })
    }
}

impl Read for CorrectionNote {
    fn read(fields: &mut Fields) -> Option<Self> {
        let kind = fields.one_of("kind", CorrectionKind::named)?;
        Some(Self {
            date: fields.text("date")?,
            kind,
            children: inlines(fields, "children")?,
            stamp: fields.child("stamp"),
            extra: fields.rest(),
        })
    }
}

impl Read for Recommended {
    fn read(fields: &mut Fields) -> Option<Self> {
        Some(Self {
            title: fields.text("title"),
            articles: fields.list("articles", string)?,
            teasers: fields.list("teasers", object).unwrap_or_default(),
            extra: fields.rest(),
        })
    }
}

impl<'de> Deserialize<'de> for Block {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Value::deserialize(deserializer).map(block)
    }
}

impl<'de> Deserialize<'de> for Inline {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Value::deserialize(deserializer).map(inline)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(value: Value) -> Block {
        serde_json::from_value(value).expect("blocks read anything")
    }

    #[test]
    fn an_unknown_node_is_kept_as_it_came() {
        let node = json!({ "type": "hologram", "beams": 3 });
        let block = read(node.clone());
        assert_eq!(block, Block::Unknown(Unknown(node.clone())));
        assert_eq!(serde_json::to_value(&block).expect("serialises"), node);
    }

    #[test]
    fn a_known_node_without_what_makes_it_one_is_kept_as_it_came() {
        for node in [json!({ "type": "pullquote" }), json!({ "type": "table", "header": 3, "rows": [] }), json!(7), json!(null)] {
            assert_eq!(read(node.clone()), Block::Unknown(Unknown(node)));
        }
    }

    #[test]
    fn an_unknown_field_is_kept_beside_the_known_ones() {
        let node = json!({ "type": "pullquote", "text": "It held.", "volume": 11 });
        let block = read(node.clone());
        assert!(matches!(&block, Block::Pullquote(quote) if quote.extra.contains_key("volume")));
        assert_eq!(serde_json::to_value(&block).expect("serialises"), node);
    }

    #[test]
    fn a_cell_is_a_string_or_text_nodes() {
        let node = json!({ "type": "table", "header": ["A", [{ "type": "break" }]], "rows": [["1", "2"]] });
        assert_eq!(serde_json::to_value(read(node.clone())).expect("serialises"), node);
    }
}
