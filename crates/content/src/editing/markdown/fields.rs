//! Conversion of YAML to the tree. The table of the format says what each field holds: which strings are Markdown, and which numbers are
//! meant as text (`date: 1921`).

use super::table::cell;
use super::{Context, read_blocks, read_inlines};
use crate::editing::format::{Kind, Object, node};
use crate::editing::path::Path;
use crate::editing::tree::{Located, Member, Node};
use crate::editing::yaml::{Entry, Scalar, Yaml, YamlNode};

/// Converts a value according to what its field holds; one of an unknown field by the rules of YAML. `depth` is the depth of the value itself.
fn convert(cx: &mut Context<'_, '_>, yaml: Yaml, kind: Option<Kind>, path: Path<'_>, depth: usize) -> Located {
    let Yaml { node, span } = yaml;
    if !cx.admit_value(path, span.clone(), depth) {
        return Located { node: Node::Null, span };
    }
    let node = match (node, kind) {
        (YamlNode::Scalar(scalar), kind) => scalar_node(cx, scalar, kind, path, depth),
        (YamlNode::Map(entries), Some(Kind::Object(object))) => Node::Object(members(cx, entries, Some(object), path, depth)),
        (YamlNode::Map(entries), _) => Node::Object(node_members(cx, entries, path, depth)),
        (YamlNode::List(items), kind) => Node::List(list(cx, items, kind, path, depth)),
    };
    Located { node, span }
}

fn scalar_node(cx: &mut Context<'_, '_>, scalar: Scalar, kind: Option<Kind>, path: Path<'_>, depth: usize) -> Node {
    let is_text = !scalar.plain || matches!(scalar.resolve(), Node::Text(_) | Node::Number(_));
    match kind {
        _ if !is_text => scalar.resolve(),
        Some(Kind::Blocks | Kind::Images) => Node::List(read_blocks(cx, &scalar.text, &scalar.map, path, depth)),
        Some(Kind::Inlines) => Node::List(read_inlines(cx, &scalar.text, &scalar.map, path, depth)),
        Some(Kind::Items) => items_of(read_blocks(cx, &scalar.text, &scalar.map, path, depth)),
        Some(Kind::ItemContent) => Node::List(content_of(read_blocks(cx, &scalar.text, &scalar.map, path, depth))),
        Some(Kind::Cell) => cell(read_inlines(cx, &scalar.text, &scalar.map, path, depth), 0..0).node,
        Some(kind) if kind.is_text() => Node::Text(scalar.into_text()),
        Some(_) | None => scalar.into_node(),
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
fn content_of(mut blocks: Vec<Located>) -> Vec<Located> {
    if let [paragraph] = blocks.as_mut_slice()
        && paragraph.get("type").and_then(Located::as_text) == Some("paragraph")
        && let Some(children) = paragraph.take_list("children")
    {
        return children;
    }
    blocks
}

fn list(cx: &mut Context<'_, '_>, items: Vec<Yaml>, kind: Option<Kind>, path: Path<'_>, depth: usize) -> Vec<Located> {
    let mut out: Vec<Located> = Vec::with_capacity(items.len());
    for item in items {
        let here = Path::Index(&path, out.len());
        match (item.node, kind) {
            // Strings among blocks and text nodes are Markdown, too, and each may become several nodes.
            (YamlNode::Scalar(scalar), Some(Kind::Blocks | Kind::Images)) => {
                out.extend(read_blocks(cx, &scalar.text, &scalar.map, path, depth))
            }
            (YamlNode::Scalar(scalar), Some(Kind::ItemContent)) => {
                out.extend(content_of(read_blocks(cx, &scalar.text, &scalar.map, path, depth)))
            }
            (YamlNode::Scalar(scalar), Some(Kind::Inlines | Kind::Cell)) => {
                out.extend(read_inlines(cx, &scalar.text, &scalar.map, path, depth));
            }
            (YamlNode::Scalar(scalar), Some(Kind::Items)) => {
                let span = item.span;
                if cx.admit(here, span.clone(), depth + 1) {
                    let children = read_blocks(cx, &scalar.text, &scalar.map, Path::Key(&here, "children"), depth + 2);
                    let kind = Member::new("type", Located::text("list-item", span.clone()));
                    let children = Member::new("children", Located::list(content_of(children), span.clone()));
                    out.push(Located::object(vec![kind, children], span));
                }
            }
            (node, kind) => {
                let entry = kind.and_then(Kind::entry);
                out.push(convert(cx, Yaml { node, span: item.span }, entry, here, depth + 1));
            }
        }
    }
    out
}

/// Converts the fields of a node according to its `type`.
fn node_members(cx: &mut Context<'_, '_>, entries: Vec<Entry>, path: Path<'_>, depth: usize) -> Vec<Member> {
    let object = entries.iter().find(|entry| entry.key == "type").and_then(|entry| match &entry.value.node {
        YamlNode::Scalar(scalar) => node(&scalar.text),
        YamlNode::List(_) | YamlNode::Map(_) => None,
    });
    members(cx, entries, object, path, depth)
}

/// Converts fields according to what each holds. An unknown field is converted by the rules of YAML.
pub(super) fn members(cx: &mut Context<'_, '_>, entries: Vec<Entry>, object: Option<&Object>, path: Path<'_>, depth: usize) -> Vec<Member> {
    let mut out = Vec::with_capacity(entries.len());
    for Entry { key, key_span, value } in entries {
        let kind = object.and_then(|object| object.field(&key));
        let value = convert(cx, value, kind, Path::Key(&path, &key), depth + 1);
        out.push(Member { key, key_span, value });
    }
    out
}
