//! Tolerant reading of body nodes.
//!
//! serde derives how each struct is read. This file has what serde cannot derive: it reads a node as the struct of its `type`
//! ([`known_block`] for blocks), and keeps a node that fits none as `Unknown` with its JSON, so that one new or damaged node does
//! not fail the whole document. Every node becomes a [`Value`] first, and structs are read from a reference to it. The compiler then generates
//! one reader for each struct, which keeps the app small (docs/decisions/0022).

use serde::de::{Deserialize, Deserializer, Error as _};
use serde_json::Value;

use super::block::known_block;
use super::{Block, Cell, Flow, INLINE_TYPES, Inline, Unknown};
use crate::Extra;
use crate::json::from_fields;

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

/// A node of unknown type is read as a block, because its JSON does not say whether it is a text node.
impl<'de> Deserialize<'de> for Flow {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let node = Value::deserialize(deserializer)?;
        let is_inline = node.get("type").and_then(Value::as_str).is_some_and(|kind| INLINE_TYPES.contains(&kind));
        Ok(if is_inline { Self::Inline(inline(node)) } else { Self::Block(block(node)) })
    }
}

impl<'de> Deserialize<'de> for Cell {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Value::deserialize(deserializer)? {
            Value::String(value) => Ok(Self(vec![Inline::Text { value }])),
            Value::Array(nodes) => Ok(Self(nodes.into_iter().map(inline).collect())),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => {
                Err(D::Error::custom("expected a string or a list of text nodes"))
            }
        }
    }
}

/// Reads the `extra` fields of a list item, which must have the `type` of one. serde writes the tag of a struct but does not
/// read it.
pub(super) fn list_item_extra<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Extra, D::Error> {
    let mut extra = Extra::deserialize(deserializer)?;
    match extra.remove("type") {
        Some(Value::String(kind)) if kind == "list-item" => Ok(extra),
        _ => Err(D::Error::custom("expected a node of type `list-item`")),
    }
}

fn block(node: Value) -> Block {
    known_or_whole(node, known_block).unwrap_or_else(Block::Unknown)
}

fn inline(node: Value) -> Inline {
    known_or_whole(node, known_inline).unwrap_or_else(Inline::Unknown)
}

fn known_inline(kind: &str, fields: &Extra) -> Option<Inline> {
    match kind {
        "text" => match fields.get("value") {
            Some(Value::String(value)) if fields.len() == 1 => Some(Inline::Text { value: value.clone() }),
            _ => None,
        },
        "strong" => from_fields(fields).map(Inline::Strong),
        "emphasis" => from_fields(fields).map(Inline::Emphasis),
        "deleted" => from_fields(fields).map(Inline::Deleted),
        "link" => from_fields(fields).map(Inline::Link),
        "break" => fields.is_empty().then_some(Inline::Break),
        _ => None,
    }
}

/// Reads a node with `known`, which gets the `type` apart from the other fields, so that `type` does not become an `extra`
/// field. When `known` returns `None`, the node is returned unchanged as the error.
fn known_or_whole<T>(mut node: Value, known: fn(&str, &Extra) -> Option<T>) -> Result<T, Unknown> {
    let Value::Object(fields) = &mut node else { return Err(Unknown(node)) };
    let kind = fields.remove("type");
    if let Some(known) = kind.as_ref().and_then(Value::as_str).and_then(|kind| known(kind, fields)) {
        return Ok(known);
    }
    if let Some(kind) = kind {
        fields.insert("type".to_owned(), kind);
    }
    Err(Unknown(node))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::body::ListItem;

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
        for node in [
            json!({ "type": "pullquote" }),
            json!({ "type": "table", "header": 3, "rows": [] }),
            json!({ "type": 7, "a": 1 }),
            json!({ "a": 1 }),
            json!(7),
            json!(null),
        ] {
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

    #[test]
    fn a_field_of_a_wrong_type_keeps_the_whole_node_as_it_came() {
        let text = json!([{ "type": "text", "value": "It held." }]);
        for node in [
            json!({ "type": "pullquote", "text": "It held.", "source": 7 }),
            json!({ "type": "heading", "level": "h7", "children": text }),
            json!({ "type": "list", "ordered": "yes", "children": [] }),
            json!({ "type": "list", "children": [{ "type": "text", "value": "It held." }] }),
            json!({ "type": "list", "children": [{ "children": text }] }),
            json!({ "type": "image", "src": "/media/a.jpg", "width": -1 }),
            json!({ "type": "image", "src": "/media/a.jpg", "focalPoint": { "x": "left" } }),
            json!({ "type": "table", "header": [{ "type": "text" }], "rows": [] }),
            json!({ "type": "correction", "date": "2026-11-12", "kind": "gossip", "children": text }),
            json!({ "type": "recommended", "articles": ["a"], "teasers": [{}] }),
        ] {
            assert_eq!(read(node.clone()), Block::Unknown(Unknown(node)));
        }
    }

    #[test]
    fn a_node_without_room_for_more_fields_is_kept_as_it_came() {
        let node = json!({ "type": "thematic-break", "ornament": "gull" });
        assert_eq!(read(node.clone()), Block::Unknown(Unknown(node)));
        for node in [json!({ "type": "break", "height": 2 }), json!({ "type": "text", "value": "a", "size": 2 }), json!({ "type": "text" })]
        {
            let inline: Inline = serde_json::from_value(node.clone()).expect("text nodes read anything");
            assert_eq!(inline, Inline::Unknown(Unknown(node)));
        }
    }

    #[test]
    fn a_list_item_holds_text_and_blocks_and_keeps_unknown_fields() {
        let item = json!({ "type": "list-item", "mark": "star", "children": [
            { "type": "text", "value": "One" },
            { "type": "hologram" },
            { "type": "list", "ordered": true, "children": [] }
        ] });
        let read: ListItem = serde_json::from_value(item.clone()).expect("is a list item");
        assert!(matches!(read.children.as_slice(), [Flow::Inline(_), Flow::Block(Block::Unknown(_)), Flow::Block(Block::List(_))]));
        assert_eq!(read.extra, Extra::from_iter([("mark".to_owned(), json!("star"))]));
        assert_eq!(serde_json::to_value(&read).expect("serialises"), item);
    }

    #[test]
    fn a_picture_in_the_text_has_its_fields_and_unknown_ones_apart() {
        let node = json!({ "type": "image", "src": "/media/a.jpg", "alt": "A", "widest": 480, "focalPoint": { "x": 0.0, "y": 1.0 }, "frame": "oak" });
        let block = read(node.clone());
        assert!(matches!(&block, Block::Image(image) if image.picture.widest == Some(480) && image.extra.len() == 1), "{block:?}");
        assert_eq!(serde_json::to_value(&block).expect("serialises"), node);
    }
}
