//! Scalars: their text, the values that YAML reads from text without quotes, and the lines that it joins.

use std::ops::Range;

use granit_parser::ScalarStyle;
use serde_json::Number;

use crate::editing::map::{SourceMap, align};
use crate::editing::tree::Node;

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
    /// The first line that starts a paragraph, a list item or the like in the source, and is joined to the line above it in the
    /// text. Lines are joined everywhere but in a scalar with `|`.
    pub joined: Option<Range<usize>>,
}

impl Scalar {
    /// Makes a scalar of an event of the parser. `span` is its range in `source`, and `map` leads from there to the file.
    pub fn new(text: String, style: ScalarStyle, source: &str, span: Range<usize>, map: &SourceMap) -> Self {
        let raw = source.get(span.clone()).unwrap_or_default();
        let block = matches!(style, ScalarStyle::Literal | ScalarStyle::Folded);
        // The indicator and the rest of its line are not part of the text.
        let skip = match style {
            ScalarStyle::Literal | ScalarStyle::Folded if raw.starts_with(['|', '>']) => raw.find('\n').map_or(raw.len(), |at| at + 1),
            ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => 1,
            ScalarStyle::Plain | ScalarStyle::Literal | ScalarStyle::Folded => 0,
        };
        let inner = align(&text, raw.get(skip..).unwrap_or_default(), style == ScalarStyle::DoubleQuoted);
        let segments: Vec<_> = inner.into_iter().map(|(at, raw)| (at, span.start + skip + raw)).collect();
        let joined = if style == ScalarStyle::Literal { None } else { joined_line(&text, source, &segments) };
        let joined = joined.map(|line| map.range(line));
        Self { map: map.then(&segments), text, plain: style == ScalarStyle::Plain, block, joined }
    }

    /// Returns the text, without the final line feed of a block scalar.
    pub fn into_text(self) -> String {
        if self.block { self.text.trim_end_matches('\n').to_owned() } else { self.text }
    }

    /// Converts the scalar to text or, if it is plain and looks like one, to another value.
    pub fn into_node(self) -> Node {
        if self.plain { self.resolve() } else { Node::Text(self.into_text()) }
    }

    /// True for what YAML reads as no value: nothing, `~` or `null` without quotes.
    pub fn is_null(&self) -> bool {
        self.plain && matches!(self.resolve(), Node::Null)
    }

    /// Resolves a plain scalar by the core schema of YAML 1.2. Infinity and NaN, which JSON does not have, stay text, and so do
    /// hexadecimal and octal numbers, which no field of an article needs.
    pub fn resolve(&self) -> Node {
        resolve(&self.text)
    }
}

pub(super) fn resolve(text: &str) -> Node {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Node::Null,
        "true" | "True" | "TRUE" => Node::Bool(true),
        "false" | "False" | "FALSE" => Node::Bool(false),
        text => number(text).map_or_else(|| Node::Text(text.to_owned()), Node::Number),
    }
}

fn number(text: &str) -> Option<Number> {
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

/// Finds the first line of a scalar that is set apart in the source, by an empty line or by a mark of Markdown, and joined to the
/// line above it in the value. `segments` lead from the value to the source.
fn joined_line(value: &str, source: &str, segments: &[(usize, usize)]) -> Option<Range<usize>> {
    segments.windows(2).find_map(|pair| {
        let [(last, last_source), (at, start)] = *pair else { return None };
        let gap = source.get(last_source..start)?;
        let gap = gap.get(gap.trim_end().len()..)?;
        let breaks = |text: &str| text.matches('\n').count();
        if breaks(gap) == 0 {
            return None; // Each escape is a segment, and a search for the end of its line would make a long line take hours.
        }
        let kept = breaks(value.get(last..at)?);
        let line = source.get(start..)?.lines().next()?;
        let is_lost = match breaks(gap) {
            1 => kept == 0 && starts_block(line),
            _ => kept < 2,
        };
        is_lost.then(|| start..start + line.trim_end().len().max(1))
    })
}

/// True for a line that begins with the mark of a list item, quotation, heading, table or fenced block.
fn starts_block(line: &str) -> bool {
    let after_number = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_numbered = after_number.len() < line.len() && (after_number.starts_with(". ") || after_number.starts_with(") "));
    is_numbered || line.starts_with(['>', '|']) || ["- ", "* ", "+ ", "#", "```", "~~~"].iter().any(|mark| line.starts_with(mark))
}
