//! Conversion of YAML to the tree. The table of the format says what each field holds: which strings are Markdown, and which numbers are
//! meant as text (`date: 1921`).

use std::ops::Range;

use super::plain::{self, Writing};
use super::table::cell;
use super::{Context, read_blocks, read_inlines};
use crate::editing::check::quoted;
use crate::editing::format::{Kind, NODES, Object, node};
use crate::editing::path::Path;
use crate::editing::tree::{Located, Member, Node};
use crate::editing::yaml::{Entry, List, Scalar, Yaml, YamlNode};

/// Converts a value according to what its field holds; one of an unknown field by the rules of YAML. `depth` is the depth of the value itself.
fn convert(cx: &mut Context<'_, '_>, yaml: Yaml, kind: Option<Kind>, path: Path<'_>, depth: usize) -> Located {
    let Yaml { node, span } = yaml;
    if !cx.admit_value(path, span.clone(), depth) {
        return Located { node: Node::Null, span };
    }
    let node = match (node, kind) {
        (YamlNode::Scalar(scalar), kind) => scalar_node(cx, scalar, kind, path, depth),
        (YamlNode::Map(entries), Some(Kind::Object(object))) => Node::Object(members(cx, entries, Some(object), path, depth)),
        (YamlNode::Map(entries), Some(kind)) if kind.is_markdown() && is_sentence(&entries) => {
            report_colon(cx, &entries, path);
            Node::List(Vec::new())
        }
        (YamlNode::Map(entries), _) => Node::Object(node_members(cx, entries, path, depth)),
        (YamlNode::List(items), kind) => Node::List(list(cx, items, kind, path, depth)),
    };
    Located { node, span }
}

fn scalar_node(cx: &mut Context<'_, '_>, scalar: Scalar, kind: Option<Kind>, path: Path<'_>, depth: usize) -> Node {
    report_joined(cx, &scalar, kind, path);
    let is_text = !scalar.plain || matches!(scalar.resolve(), Node::Text(_) | Node::Number(_));
    match kind {
        _ if !is_text => scalar.resolve(),
        Some(Kind::Blocks | Kind::Images) => Node::List(read_blocks(cx, &scalar.text, &scalar.map, path, depth)),
        Some(Kind::Inlines) => Node::List(read_inlines(cx, &scalar.text, &scalar.map, path, depth)),
        Some(Kind::Items) => items_of(read_blocks(cx, &scalar.text, &scalar.map, path, depth)),
        Some(Kind::ItemContent) => Node::List(content_of(read_blocks(cx, &scalar.text, &scalar.map, path, depth))),
        Some(Kind::Cell) => cell(read_inlines(cx, &scalar.text, &scalar.map, path, depth), 0..0).node,
        Some(Kind::Text(_) | Kind::BlankText(_)) => {
            plain::check(cx.report, &scalar.text, &scalar.map, path, Writing::Escaped);
            Node::Text(plain::unescaped(scalar.into_text()))
        }
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

fn list(cx: &mut Context<'_, '_>, list: List, kind: Option<Kind>, path: Path<'_>, depth: usize) -> Vec<Located> {
    report_commas(cx, &list, kind, path);
    let mut out: Vec<Located> = Vec::with_capacity(list.items.len());
    for (number, item) in (1..).zip(list.items) {
        let here = Path::Index(&path, out.len());
        if let YamlNode::Scalar(scalar) = &item.node {
            report_joined(cx, scalar, kind, here);
        }
        match (item.node, kind) {
            (YamlNode::Scalar(scalar), Some(kind)) if scalar.is_null() && (kind.is_markdown() || matches!(kind, Kind::Cell)) => {
                let message = format!("Entry {number} of the list is empty: nothing, `~` and `null` are no text in YAML.");
                let remedy = "Write something, or take the entry out; put `~` or `null` into double quotes if it is text.";
                cx.report.error("empty-entry", here, item.span, message, remedy);
            }
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
            (YamlNode::Map(entries), Some(kind)) if kind.is_markdown() && is_sentence(&entries) => {
                if let Some(object) = only_node(kind, &entries) {
                    if cx.admit_value(here, item.span.clone(), depth + 1) {
                        out.push(node_of(cx, entries, object, item.span, here, depth + 1));
                    }
                } else {
                    report_colon(cx, &entries, here);
                }
            }
            (YamlNode::List(_), Some(kind)) if kind.is_markdown() => {
                let remedy = "Put text that starts with `[` into double quotes; a list in a list is written in Markdown, below `|`.";
                cx.report.error("yaml-list", here, item.span, "A list stands where text belongs.", remedy);
            }
            (node, kind) => {
                let entry = kind.and_then(Kind::entry);
                out.push(convert(cx, Yaml { node, span: item.span }, entry, here, depth + 1));
            }
        }
    }
    out
}

/// Returns the only node that can stand in a list, if a map without `type` has a field of it.
fn only_node(kind: Kind, entries: &[Entry]) -> Option<&'static Object> {
    let name = if matches!(kind, Kind::Images) {
        "image"
    } else if matches!(kind, Kind::Items) {
        "list-item"
    } else {
        return None;
    };
    node(name).filter(|object| entries.iter().any(|entry| object.field(&entry.key).is_some()))
}

/// Converts the fields of a node whose `type` is not written.
fn node_of(cx: &mut Context<'_, '_>, entries: Vec<Entry>, object: &Object, span: Range<usize>, path: Path<'_>, depth: usize) -> Located {
    let place = span.start..(span.start + 1).min(span.end);
    let mut fields = vec![Member::new("type", Located::text(object.node.unwrap_or_default(), place))];
    fields.extend(members(cx, entries, Some(object), path, depth));
    Located::object(fields, span)
}

/// True for a map that is no node: a sentence with a colon in it, such as `Note: bring boots`.
fn is_sentence(entries: &[Entry]) -> bool {
    !entries.is_empty() && entries.iter().all(|entry| entry.key != "type")
}

fn report_colon(cx: &mut Context<'_, '_>, entries: &[Entry], path: Path<'_>) {
    let Some(Entry { key, key_span, .. }) = entries.first() else { return };
    let with_field: Vec<_> = NODES.iter().filter(|object| object.field(key).is_some()).filter_map(|object| object.node).collect();
    if !with_field.is_empty() {
        let message = format!("Here stand the fields of a node, the first of them {}, but no `type` says what node it is.", quoted(key));
        let remedy = format!(
            "Add `type` and the kind of node: {}. If it is a sentence with a colon, put it into double quotes.",
            with_field.join(", ")
        );
        cx.report.error("missing-type", path, key_span.clone(), message, remedy);
        return;
    }
    let message = format!("With a colon and a space behind it, {} is the name of a field and no text.", quoted(key));
    cx.report.error("yaml-colon", path, key_span.clone(), message, "Put text that holds a colon into double quotes.");
}

/// Reports the first comma between brackets that may belong to a sentence: in Markdown beside several words without quotes, in
/// cells inside a number.
fn report_commas(cx: &mut Context<'_, '_>, list: &List, kind: Option<Kind>, path: Path<'_>) {
    let plain = |item: &Yaml| match &item.node {
        YamlNode::Scalar(scalar) if scalar.plain => scalar.text.clone(),
        YamlNode::Scalar(_) | YamlNode::List(_) | YamlNode::Map(_) => String::new(),
    };
    for (pair, comma) in list.items.windows(2).zip(&list.commas) {
        let [left, right] = pair else { continue };
        let is_close = left.span.end == comma.start && right.span.start == comma.end;
        let (left, right) = (plain(left), plain(right));
        let several_words =
            kind.is_some_and(Kind::is_markdown) && [&left, &right].iter().any(|text| text.trim().contains(char::is_whitespace));
        let number = is_close && left.ends_with(|c: char| c.is_ascii_digit()) && right.starts_with(|c: char| c.is_ascii_digit());
        if several_words || number {
            let remedy = "Put each entry into double quotes, or on a line of its own that starts with `- `.";
            let message = "Between brackets, a comma ends one entry of the list and starts the next.";
            cx.report.warning("yaml-comma", path, comma.clone(), message, remedy);
            return;
        }
    }
}

/// Reports Markdown whose lines YAML joins, where they are set apart in the source.
fn report_joined(cx: &mut Context<'_, '_>, scalar: &Scalar, kind: Option<Kind>, path: Path<'_>) {
    if let Some(line) = scalar.joined.clone()
        && matches!(kind, Some(Kind::Blocks | Kind::Items | Kind::ItemContent))
    {
        let message = "YAML joins this line to the one above it, so it starts no paragraph, list item or the like.";
        let remedy = "Write `|` after the colon or hyphen, and the text below it, indented.";
        cx.report.warning("yaml-joined-lines", path, line, message, remedy);
    }
}

/// Converts the fields of a node according to its `type`.
fn node_members(cx: &mut Context<'_, '_>, entries: Vec<Entry>, path: Path<'_>, depth: usize) -> Vec<Member> {
    let object = entries.iter().rfind(|entry| entry.key == "type").and_then(|entry| match &entry.value.node {
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
