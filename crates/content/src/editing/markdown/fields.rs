//! Conversion of YAML to the tree. The module `shape` says what each field holds.

use super::shape::{Fields, Shape, fields_of};
use super::table::cell;
use super::{Context, read_blocks, read_inlines};
use crate::editing::path::Path;
use crate::editing::tree::{Located, Member, Node};
use crate::editing::yaml::{Entry, Scalar, Yaml, YamlNode};

/// Converts a value according to what its field holds. `depth` is the depth of the value itself.
pub(super) fn convert(cx: &mut Context<'_, '_>, yaml: Yaml, shape: Shape, path: Path<'_>, depth: usize) -> Located {
    let Yaml { node, span } = yaml;
    if !cx.admit_value(path, span.clone(), depth) {
        return Located { node: Node::Null, span };
    }
    let node = match (node, shape) {
        (YamlNode::Scalar(scalar), shape) => scalar_node(cx, scalar, shape, path, depth),
        (YamlNode::Map(entries), Shape::Fields(fields)) => Node::Object(members(cx, entries, fields, path, depth)),
        (YamlNode::Map(entries), _) => Node::Object(node_members(cx, entries, path, depth)),
        (YamlNode::List(items), shape) => Node::List(list(cx, items, shape, path, depth)),
    };
    Located { node, span }
}

fn scalar_node(cx: &mut Context<'_, '_>, scalar: Scalar, shape: Shape, path: Path<'_>, depth: usize) -> Node {
    let is_text = !scalar.plain || matches!(scalar.resolve(), Node::Text(_) | Node::Number(_));
    match shape {
        _ if !is_text => scalar.resolve(),
        Shape::Text => Node::Text(scalar.into_text()),
        Shape::Blocks => Node::List(read_blocks(cx, &scalar.text, &scalar.map, path, depth)),
        Shape::Inlines => Node::List(read_inlines(cx, &scalar.text, &scalar.map, path, depth)),
        Shape::Items => items_of(read_blocks(cx, &scalar.text, &scalar.map, path, depth)),
        Shape::Flow => Node::List(flow_of(read_blocks(cx, &scalar.text, &scalar.map, path, depth))),
        Shape::Cell => cell(read_inlines(cx, &scalar.text, &scalar.map, path, depth), 0..0).node,
        Shape::Any | Shape::List(_) | Shape::Fields(_) => scalar.into_node(),
    }
}

/// Returns the items if the blocks are exactly one list. Otherwise returns the blocks unchanged, and the checks report them.
fn items_of(mut blocks: Vec<Located>) -> Node {
    if let [list] = blocks.as_mut_slice()
        && list.get("type").and_then(Located::as_text) == Some("list")
        && let Some(items) = list.take_list("children")
    {
        return Node::List(items);
    }
    Node::List(blocks)
}

/// Returns the text nodes of an item that is a single paragraph; other blocks are returned unchanged.
fn flow_of(mut blocks: Vec<Located>) -> Vec<Located> {
    if let [paragraph] = blocks.as_mut_slice()
        && paragraph.get("type").and_then(Located::as_text) == Some("paragraph")
        && let Some(children) = paragraph.take_list("children")
    {
        return children;
    }
    blocks
}

fn list(cx: &mut Context<'_, '_>, items: Vec<Yaml>, shape: Shape, path: Path<'_>, depth: usize) -> Vec<Located> {
    let mut out: Vec<Located> = Vec::with_capacity(items.len());
    for item in items {
        let here = Path::Index(&path, out.len());
        match (item.node, shape) {
            // Strings among blocks and text nodes are Markdown, too, and each may become several nodes.
            (YamlNode::Scalar(scalar), Shape::Blocks) => out.extend(read_blocks(cx, &scalar.text, &scalar.map, path, depth)),
            (YamlNode::Scalar(scalar), Shape::Flow) => out.extend(flow_of(read_blocks(cx, &scalar.text, &scalar.map, path, depth))),
            (YamlNode::Scalar(scalar), Shape::Inlines | Shape::Cell) => {
                out.extend(read_inlines(cx, &scalar.text, &scalar.map, path, depth));
            }
            (YamlNode::Scalar(scalar), Shape::Items) => {
                let span = item.span;
                if cx.admit(here, span.clone(), depth + 1) {
                    let children = read_blocks(cx, &scalar.text, &scalar.map, Path::Key(&here, "children"), depth + 2);
                    let kind = Member::new("type", Located::text("list-item", span.clone()));
                    let children = Member::new("children", Located::list(flow_of(children), span.clone()));
                    out.push(Located::object(vec![kind, children], span));
                }
            }
            (node, shape) => {
                let inner = if let Shape::List(inner) = shape { *inner } else { Shape::Any };
                out.push(convert(cx, Yaml { node, span: item.span }, inner, here, depth + 1));
            }
        }
    }
    out
}

/// Converts the fields of a node according to its `type`.
fn node_members(cx: &mut Context<'_, '_>, entries: Vec<Entry>, path: Path<'_>, depth: usize) -> Vec<Member> {
    let kind = entries.iter().find(|entry| entry.key == "type").and_then(|entry| match &entry.value.node {
        YamlNode::Scalar(scalar) => fields_of(&scalar.text),
        YamlNode::List(_) | YamlNode::Map(_) => None,
    });
    members(cx, entries, kind.unwrap_or_default(), path, depth)
}

/// Converts fields according to what each holds. An unknown field is converted by the rules of YAML.
pub(super) fn members(cx: &mut Context<'_, '_>, entries: Vec<Entry>, fields: Fields, path: Path<'_>, depth: usize) -> Vec<Member> {
    let mut out = Vec::with_capacity(entries.len());
    for Entry { key, key_span, value } in entries {
        let shape = fields.iter().find(|(name, _)| *name == key).map_or(Shape::Any, |&(_, shape)| shape);
        let value = convert(cx, value, shape, Path::Key(&path, &key), depth + 1);
        out.push(Member { key, key_span, value });
    }
    out
}
