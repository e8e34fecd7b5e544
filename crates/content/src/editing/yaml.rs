//! YAML with positions: the front matter of a Markdown article and the fields of its fenced blocks. Anchors, aliases and tags
//! are refused: nothing in an article needs them, and a few lines of aliases can expand to gigabytes.

mod scalar;

use std::collections::HashSet;
use std::ops::Range;

use granit_parser::{Event, Options, Parser, ScalarStyle, Span, StrInput, StructureStyle};

use super::check::quoted;
use super::json::{duplicate_field, too_deep, too_many};
use super::limits;
use super::map::SourceMap;
use super::path::Path;
use super::report::Report;
use super::tree::Node;
use scalar::resolve;

pub(crate) use scalar::Scalar;

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
    List(List),
    Map(Vec<Entry>),
}

/// A list, in brackets or with an item a line.
#[derive(Debug)]
pub(crate) struct List {
    pub items: Vec<Yaml>,
    /// The position of the comma before each item but the first; none for a list with an item a line.
    pub commas: Vec<Range<usize>>,
}

/// A field of a map.
#[derive(Debug)]
pub(crate) struct Entry {
    pub key: String,
    pub key_span: Range<usize>,
    pub value: Yaml,
}

/// Reads one YAML document; `None` after an error. An empty document is a map without fields. `map` leads from `text` to the
/// file.
pub(crate) fn parse(text: &str, map: &SourceMap, path: Path<'_>, depth: usize, report: &mut Report<'_>) -> Option<Yaml> {
    let mut reader = Reader {
        text,
        map,
        events: Parser::new_from_str_with_options(text, options()),
        words_end: None,
        end: 0,
        nodes: 0,
        values: 0,
        report,
    };
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
        emit_unresolved_aliases: true,
        flow_nesting_limit: limits::DEPTH,
        block_nesting_limit: limits::DEPTH,
        // The size of a file limits them already.
        max_buffered_comment_events: usize::MAX,
    }
}

struct Reader<'t, 'r, 's> {
    text: &'t str,
    map: &'r SourceMap,
    events: Parser<'t, StrInput<'t>>,
    /// The end of the last value, if it is text without quotes.
    words_end: Option<usize>,
    /// The end of the last event.
    end: usize,
    nodes: usize,
    values: usize,
    report: &'r mut Report<'s>,
}

impl<'t> Reader<'t, '_, '_> {
    fn next(&mut self, path: Path<'_>) -> Option<(Event<'t>, Range<usize>)> {
        let event = loop {
            match self.events.next_event()? {
                Ok((Event::Comment(..), span)) => self.comment(&range(span), path),
                event => break event,
            }
        };
        match event {
            Ok((event, span)) => {
                let span = range(span);
                let is_words = matches!(&event, Event::Scalar(text, ScalarStyle::Plain, ..) if matches!(resolve(text), Node::Text(_)));
                self.words_end = is_words.then_some(span.end);
                self.end = span.end;
                Some((event, span))
            }
            Err(fault) => {
                let at = fault.marker().byte_offset().unwrap_or_default().min(self.text.len());
                let mut message = format!("This is not YAML: {}.", fault.info().trim_end_matches('.'));
                // A comment hides the bracket that would close a list.
                let line = self.text.get(at..).and_then(|rest| rest.lines().next()).unwrap_or_default();
                let inside = line.find(" #").filter(|_| line.starts_with(['[', '{'])).map(|comment| at + comment + 1);
                let at = match inside.or_else(|| self.comment_before(at)) {
                    Some(comment) => {
                        message.push_str(" A comment starts here.");
                        comment
                    }
                    None => at,
                };
                let span = self.map.range(at..(at + 1).min(self.text.len()));
                let remedy = "Write `name: value`, one a line, indented with spaces alike; put a value that holds `: `, `#` or starts with \
                              a sign into double quotes.";
                self.report.error("not-yaml", path, span, message, remedy);
                None
            }
        }
    }

    /// Returns the comment behind text on its line that stands between the last value and a fault.
    fn comment_before(&self, fault: usize) -> Option<usize> {
        let comment = self.end + self.text.get(self.end..fault)?.find('#')?;
        let before = self.text.get(..comment)?;
        let line = before.rsplit('\n').next()?;
        (line.ends_with([' ', '\t']) && !line.trim().is_empty()).then_some(comment)
    }

    /// Reports a comment that does not have its line to itself, because it may be meant as text: `Berth #7`.
    fn comment(&mut self, comment: &Range<usize>, path: Path<'_>) {
        let before = self.text.get(..comment.start).unwrap_or_default();
        let line = before.rsplit('\n').next().unwrap_or_default().trim();
        if line.is_empty() {
            return;
        }
        let words = self.text.get(comment.clone()).unwrap_or_default();
        let message = format!("{} is a comment in YAML and is not published.", quoted(words.trim_end()));
        let remedy = "If it belongs to the text, put the whole text into double quotes; put a comment on a line of its own.";
        let cuts_text = self.words_end == Some(before.trim_end().len()) || line.ends_with('-');
        let span = self.map.range(comment.clone());
        if cuts_text {
            self.report.error("yaml-comment", path, span, message, remedy);
        } else {
            self.report.warning("yaml-comment", path, span, message, remedy);
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
            let scalar = Scalar::new(text.into_owned(), style, self.text, span, self.map);
            return Some(Yaml { node: YamlNode::Scalar(scalar), span: place });
        }
        let is_flow = matches!(event, Event::SequenceStart(StructureStyle::Flow, ..) | Event::MappingStart(StructureStyle::Flow, ..));
        let is_list = matches!(event, Event::SequenceStart(..));
        let (node, end) = if is_list { self.list(path, depth, is_flow)? } else { self.map(path, depth, is_flow)? };
        Some(Yaml { node, span: self.map.range(start..end.max(start)) })
    }

    fn list(&mut self, path: Path<'_>, depth: usize, in_brackets: bool) -> Option<(YamlNode, usize)> {
        let (mut items, mut commas) = (Vec::new(), Vec::new());
        let mut last_end = None;
        loop {
            let (event, span) = self.next(path)?;
            if event == Event::SequenceEnd {
                return Some((YamlNode::List(List { items, commas }), span.end));
            }
            if let Some(end) = last_end {
                commas.push(self.comma(end..span.start));
            }
            let item = self.value(event, span, Path::Index(&path, items.len()), depth + 1)?;
            last_end = in_brackets.then_some(self.end);
            items.push(item);
        }
    }

    /// Returns the position of the first comma in a range of the text.
    fn comma(&self, between: Range<usize>) -> Range<usize> {
        let at = self.text.get(between.clone()).and_then(|gap| gap.find(',')).map_or(between.start, |at| between.start + at);
        self.map.range(at..at + 1)
    }

    fn map(&mut self, path: Path<'_>, depth: usize, in_braces: bool) -> Option<(YamlNode, usize)> {
        let mut entries = Vec::new();
        let mut seen = HashSet::new();
        loop {
            let before = self.end;
            let (event, span) = self.next(path)?;
            if event == Event::MappingEnd {
                return Some((YamlNode::Map(entries), span.end));
            }
            let key_range = span.clone();
            let key_span = self.map.range(span.clone());
            let Yaml { node: YamlNode::Scalar(key), .. } = self.value(event, span, path, depth)? else {
                let remedy = "Put text that starts with `[` or `{` into double quotes.";
                self.report.error("yaml-feature", path, key_span, "The name of a field is a list or a map.", remedy);
                return None;
            };
            let key = key.text;
            let (event, span) = self.next(path)?;
            let has_colon = self.text.get(key_range.end..).is_some_and(|rest| rest.trim_start().starts_with(':'));
            if in_braces && !entries.is_empty() && !has_colon {
                let comma = self.comma(before..key_range.start);
                let message = format!("In braces, the comma before {} ends the text before it and starts another field.", quoted(&key));
                self.report.error("yaml-comma", path, comma, message, "Put text that holds a comma into double quotes.");
                continue;
            }
            if !seen.insert(key.clone()) {
                duplicate_field(self.report, Path::Key(&path, &key), key_span.clone(), &key);
            }
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
