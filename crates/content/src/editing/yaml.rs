//! YAML with positions: the front matter of a Markdown article and the fields of its fenced blocks. Anchors, aliases and tags
//! are refused: nothing in an article needs them, and a few lines of aliases can expand to gigabytes.

use std::collections::HashSet;
use std::ops::Range;

use granit_parser::{Event, Options, Parser, ScalarStyle, Span, StrInput};
use serde_json::Number;

use super::json::{duplicate_field, too_deep, too_many};
use super::limits;
use super::map::{SourceMap, align};
use super::path::Path;
use super::report::Report;
use super::tree::Node;

/// A YAML value with its position in the file.
#[derive(Debug)]
pub(crate) struct Yaml {
    pub node: YamlNode,
    pub span: Range<usize>,
}

/// The kinds of YAML value.
#[derive(Debug)]
pub(crate) enum YamlNode {
    Scalar(Scalar),
    List(Vec<Yaml>),
    Map(Vec<Entry>),
}

/// A field of a map.
#[derive(Debug)]
pub(crate) struct Entry {
    pub key: String,
    pub key_span: Range<usize>,
    pub value: Yaml,
}

/// A scalar: text or, if it is not in quotes, a number, a boolean or null.
#[derive(Debug)]
pub(crate) struct Scalar {
    pub text: String,
    /// Maps the bytes of the text to those of the file.
    pub map: SourceMap,
    /// True when it is written without quotes, so that it may be a number, a boolean or null.
    pub plain: bool,
    /// True for a block scalar (`|` or `>`), which ends with a line feed that is not meant as text.
    block: bool,
}

impl Scalar {
    /// Returns the text, without the final line feed of a block scalar.
    pub fn into_text(self) -> String {
        if self.block { self.text.trim_end_matches('\n').to_owned() } else { self.text }
    }

    /// Converts the scalar to text or, if it is plain and looks like one, to another value.
    pub fn into_node(self) -> Node {
        if self.plain { self.resolve() } else { Node::Text(self.into_text()) }
    }

    /// Resolves a plain scalar by the core schema of YAML 1.2. Infinity and NaN, which JSON does not have, stay text.
    pub fn resolve(&self) -> Node {
        match self.text.as_str() {
            "" | "~" | "null" | "Null" | "NULL" => Node::Null,
            "true" | "True" | "TRUE" => Node::Bool(true),
            "false" | "False" | "FALSE" => Node::Bool(false),
            text => number(text).map_or_else(|| Node::Text(text.to_owned()), Node::Number),
        }
    }
}

fn number(text: &str) -> Option<Number> {
    if let Some(digits) = text.strip_prefix("0x") {
        return u64::from_str_radix(digits, 16).ok().map(Number::from);
    }
    if let Some(digits) = text.strip_prefix("0o") {
        return u64::from_str_radix(digits, 8).ok().map(Number::from);
    }
    let looks_like_one = text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'+' | b'-' | b'.' | b'e' | b'E'))
        && text.bytes().any(|byte| byte.is_ascii_digit())
        && !text.starts_with(['e', 'E']);
    if !looks_like_one {
        return None;
    }
    if let Ok(whole) = text.parse::<i64>() {
        return Some(Number::from(whole));
    }
    text.parse::<f64>().ok().and_then(Number::from_f64)
}

/// Reads one YAML document; `None` after an error. An empty document is a map without fields. `map` leads from `text` to the
/// file.
pub(crate) fn parse(text: &str, map: &SourceMap, path: Path<'_>, depth: usize, report: &mut Report<'_>) -> Option<Yaml> {
    let mut reader = Reader { text, map, events: Parser::new_from_str_with_options(text, options()), nodes: 0, values: 0, report };
    let whole = map.range(0..text.len());
    loop {
        match reader.next(path)? {
            (Event::StreamStart | Event::DocumentStart(..), _) => {}
            (Event::StreamEnd | Event::DocumentEnd, _) => return Some(Yaml { node: YamlNode::Map(Vec::new()), span: whole }),
            (event, span) => {
                let value = reader.value(event, span, path, depth)?;
                return reader.end(path).then_some(value);
            }
        }
    }
}

fn options() -> Options {
    granit_parser::options! {
        disallow_directives: true,
        flow_nesting_limit: limits::DEPTH,
        block_nesting_limit: limits::DEPTH,
    }
}

struct Reader<'t, 'r, 's> {
    text: &'t str,
    map: &'r SourceMap,
    events: Parser<'t, StrInput<'t>>,
    nodes: usize,
    values: usize,
    report: &'r mut Report<'s>,
}

impl<'t> Reader<'t, '_, '_> {
    fn next(&mut self, path: Path<'_>) -> Option<(Event<'t>, Range<usize>)> {
        match self.events.next_event()? {
            Ok((event, span)) => Some((event, range(span))),
            Err(fault) => {
                let at = fault.marker().byte_offset().unwrap_or_default().min(self.text.len());
                let span = self.map.range(at..(at + 1).min(self.text.len()));
                let message = format!("This is not YAML: {}.", fault.info().trim_end_matches('.'));
                let remedy = "Write `name: value`, one a line, indented with spaces alike; put a value that holds `: `, `#` or starts with \
                              a sign into double quotes.";
                self.report.error("not-yaml", path, span, message, remedy);
                None
            }
        }
    }

    /// Reads a value. Recurses at most [`limits::DEPTH`] deep.
    fn value(&mut self, event: Event<'t>, span: Range<usize>, path: Path<'_>, depth: usize) -> Option<Yaml> {
        let place = self.map.range(span.clone());
        self.values += 1;
        if event.anchor_id().is_some() || event.is_alias() || event.tag().is_some() {
            let message = "Anchors (`&name`), aliases (`*name`) and tags (`!name`) are not read here.";
            let remedy = "Write the value out; put text that starts with one of these signs into double quotes.";
            self.report.error("yaml-feature", path, place, message, remedy);
            return None;
        }
        let collection = matches!(event, Event::SequenceStart(..) | Event::MappingStart(..));
        self.nodes += usize::from(collection);
        if collection && depth >= limits::DEPTH {
            too_deep(self.report, path, place);
            return None;
        }
        if self.nodes > limits::NODES || self.values > limits::VALUES {
            too_many(self.report, path, place);
            return None;
        }
        let start = span.start;
        if let Event::Scalar(text, style, ..) = event {
            let scalar = self.scalar(text.into_owned(), style, span);
            return Some(Yaml { node: YamlNode::Scalar(scalar), span: place });
        }
        let (node, end) = if matches!(event, Event::SequenceStart(..)) { self.list(path, depth)? } else { self.map(path, depth)? };
        Some(Yaml { node, span: self.map.range(start..end.max(start)) })
    }

    fn scalar(&self, text: String, style: ScalarStyle, span: Range<usize>) -> Scalar {
        let raw = self.text.get(span.clone()).unwrap_or_default();
        let block = matches!(style, ScalarStyle::Literal | ScalarStyle::Folded);
        // The indicator and the rest of its line are not part of the text.
        let skip = match style {
            ScalarStyle::Literal | ScalarStyle::Folded if raw.starts_with(['|', '>']) => raw.find('\n').map_or(raw.len(), |at| at + 1),
            ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => 1,
            ScalarStyle::Plain | ScalarStyle::Literal | ScalarStyle::Folded => 0,
        };
        let inner = align(&text, raw.get(skip..).unwrap_or_default(), style == ScalarStyle::DoubleQuoted);
        let segments: Vec<_> = inner.into_iter().map(|(at, raw)| (at, span.start + skip + raw)).collect();
        Scalar { map: self.map.then(&segments), text, plain: style == ScalarStyle::Plain, block }
    }

    fn list(&mut self, path: Path<'_>, depth: usize) -> Option<(YamlNode, usize)> {
        let mut items = Vec::new();
        loop {
            let (event, span) = self.next(path)?;
            if event == Event::SequenceEnd {
                return Some((YamlNode::List(items), span.end));
            }
            let item = self.value(event, span, Path::Index(&path, items.len()), depth + 1)?;
            items.push(item);
        }
    }

    fn map(&mut self, path: Path<'_>, depth: usize) -> Option<(YamlNode, usize)> {
        let mut entries = Vec::new();
        let mut seen = HashSet::new();
        loop {
            let (event, span) = self.next(path)?;
            if event == Event::MappingEnd {
                return Some((YamlNode::Map(entries), span.end));
            }
            let key_span = self.map.range(span.clone());
            let Yaml { node: YamlNode::Scalar(key), .. } = self.value(event, span, path, depth)? else {
                let remedy = "Put text that starts with `[` or `{` into double quotes.";
                self.report.error("yaml-feature", path, key_span, "The name of a field is a list or a map.", remedy);
                return None;
            };
            let key = key.text;
            if !seen.insert(key.clone()) {
                duplicate_field(self.report, Path::Key(&path, &key), key_span.clone(), &key);
            }
            let (event, span) = self.next(path)?;
            let value = self.value(event, span, Path::Key(&path, &key), depth + 1)?;
            entries.push(Entry { key, key_span, value });
        }
    }

    /// Returns true when nothing follows the document, and reports what does.
    fn end(&mut self, path: Path<'_>) -> bool {
        while let Some((event, span)) = self.next(path) {
            if event == Event::StreamEnd {
                return true;
            }
            if event != Event::DocumentEnd {
                let span = self.map.range(span);
                let remedy = "Take the line of hyphens out, or put it into double quotes.";
                self.report.error("yaml-feature", path, span, "A second YAML document starts here.", remedy);
                return false;
            }
        }
        false
    }
}

fn range(span: Span) -> Range<usize> {
    span.byte_range().unwrap_or_default()
}
