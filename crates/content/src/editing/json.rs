//! JSON with positions. `jsonc-parser` finds the positions but accepts a little more than the standard, so `serde_json`, which
//! has no positions, decides whether the text is valid.

use std::collections::HashSet;
use std::ops::Range;

use jsonc_parser::ast;
use jsonc_parser::common::Ranged;
use jsonc_parser::errors::ParseErrorKind;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};
use serde_json::{Number, Value};

use super::limits;
use super::path::Path;
use super::report::Report;
use super::source::Text;
use super::tree::{Located, Member, Node};

const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// Parses a JSON document to a tree with positions and to a plain value; `None` after an error.
pub(crate) fn parse(source: Text<'_>, report: &mut Report<'_>) -> Option<(Located, Value)> {
    measure(source, report)?;
    let Text { text, start } = source;
    let document = match parse_to_ast(text, &CollectOptions::default(), &STRICT) {
        Ok(document) => document,
        Err(fault) => {
            let range = fault.range();
            let (message, remedy) = explain(fault.kind());
            report.error("not-json", Path::Root, range.start + start..range.end + start, message, remedy);
            return None;
        }
    };
    let value = match serde_json::from_str(text) {
        Ok(value) => value,
        Err(fault) => {
            let at = start + offset(text, fault.line(), fault.column());
            // Cut "at line 3 column 5" off the message, because the finding has a position.
            let what = fault.to_string();
            let what = what.split(" at line ").next().unwrap_or(&what);
            report.error("not-json", Path::Root, at..at + 1, format!("This is not JSON: {what}."), "Write it as JSON has it.");
            return None;
        }
    };
    let root = located(document.value?, start, Path::Root, report);
    Some((root, value))
}

/// Checks the nesting depth and the number of values before parsing, so that hostile input costs neither stack nor memory.
fn measure(source: Text<'_>, report: &mut Report<'_>) -> Option<()> {
    let (mut depth, mut nodes, mut values) = (0_usize, 0_usize, 1_usize);
    let (mut in_text, mut escaped) = (false, false);
    for (at, byte) in source.text.bytes().enumerate() {
        if in_text {
            (in_text, escaped) = (escaped || byte != b'"', !escaped && byte == b'\\');
            continue;
        }
        match byte {
            b'"' => in_text = true,
            b'{' | b'[' => {
                depth += 1;
                values += 1;
                nodes += usize::from(byte == b'{');
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            b',' => values += 1,
            _ => {}
        }
        if depth > limits::DEPTH || nodes > limits::NODES || values > limits::VALUES {
            let at = source.start + at;
            if depth > limits::DEPTH {
                too_deep(report, Path::Root, at..at + 1);
            } else {
                too_many(report, Path::Root, at..at + 1);
            }
            return None;
        }
    }
    Some(())
}

/// Reports a document that is nested too deeply.
pub(crate) fn too_deep(report: &mut Report<'_>, path: Path<'_>, span: Range<usize>) {
    let message = format!("Lists and objects are nested more than {} deep.", limits::DEPTH);
    report.error("too-deep", path, span, message, "Nest less: a list in a list in a list is as much as readers follow.");
}

/// Reports a document that holds too many values.
pub(crate) fn too_many(report: &mut Report<'_>, path: Path<'_>, span: Range<usize>) {
    let message = format!("The file holds more than {} nodes or {} values.", limits::NODES, limits::VALUES);
    report.error("too-many-nodes", path, span, message, "Split it into several articles.");
}

/// Converts a parsed value. [`measure`] has limited the recursion to [`limits::DEPTH`].
fn located(value: ast::Value<'_>, start: usize, path: Path<'_>, report: &mut Report<'_>) -> Located {
    let range = value.range();
    let span = range.start + start..range.end + start;
    let node = match value {
        ast::Value::NullKeyword(_) => Node::Null,
        ast::Value::BooleanLit(literal) => Node::Bool(literal.value),
        ast::Value::NumberLit(literal) => literal.value.parse::<Number>().map_or(Node::Null, Node::Number),
        ast::Value::StringLit(literal) => Node::Text(literal.value.into_owned()),
        ast::Value::Array(array) => {
            let items = array.elements.into_iter().enumerate();
            Node::List(items.map(|(index, item)| located(item, start, Path::Index(&path, index), report)).collect())
        }
        ast::Value::Object(object) => {
            let mut seen = HashSet::new();
            let mut members = Vec::with_capacity(object.properties.len());
            for property in object.properties {
                let range = property.name.range();
                let key_span = range.start + start..range.end + start;
                let key = match property.name {
                    ast::ObjectPropName::String(name) => name.value.into_owned(),
                    ast::ObjectPropName::Word(name) => name.value.to_owned(),
                };
                if !seen.insert(key.clone()) {
                    duplicate_field(report, Path::Key(&path, &key), key_span.clone(), &key);
                }
                let value = located(property.value, start, Path::Key(&path, &key), report);
                members.push(Member { key, key_span, value });
            }
            Node::Object(members)
        }
    };
    Located { node, span }
}

/// Reports a field that occurs twice in one object.
pub(crate) fn duplicate_field(report: &mut Report<'_>, path: Path<'_>, span: Range<usize>, key: &str) {
    let message = format!("The field `{key}` stands here a second time.");
    report.error("duplicate-field", path, span, message, "Keep one of the two.");
}

fn explain(fault: &ParseErrorKind) -> (String, &'static str) {
    let what = fault.to_string();
    let remedy = if matches!(fault, ParseErrorKind::UnterminatedObject | ParseErrorKind::UnterminatedArray) {
        "Close every `{` with `}` and every `[` with `]`; perhaps the end of the file is missing."
    } else if matches!(fault, ParseErrorKind::TrailingCommasNotAllowed) {
        "Take out the comma before the closing bracket."
    } else if matches!(fault, ParseErrorKind::ExpectedComma) {
        "Put a comma between two values."
    } else if matches!(fault, ParseErrorKind::CommentsNotAllowed) {
        "Take the comment out: JSON has none."
    } else if matches!(fault, ParseErrorKind::String(_)) {
        "Write text between double quotes on one line, with `\\\"` for a quote and `\\n` for a new line."
    } else if matches!(fault, ParseErrorKind::MultipleRootJsonValues) {
        "Keep one object in the file; perhaps a bracket is closed too early."
    } else {
        "Write it as JSON has it: names and text in double quotes, a colon after a name, commas between values."
    };
    (format!("This is not JSON: {}.", lower_first(&what)), remedy)
}

fn lower_first(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_lowercase().chain(characters).collect())
}

/// Converts a line and column of serde_json to a byte offset. Both count from 1, and columns are in bytes.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    (before + column.saturating_sub(1)).min(text.len())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::editing::source;

    /// Parses `text` like the reader, and checks that a refused text has an error.
    fn read(text: &str) -> Option<(Located, Value)> {
        let mut report = Report::new(text.as_bytes());
        let parsed = source::text(text.as_bytes(), &mut report).and_then(|text| parse(text, &mut report));
        assert!(parsed.is_some() || report.has_errors(), "what is refused has an error: {text:?}");
        parsed.filter(|_| !report.has_errors())
    }

    proptest! {
        /// The two parsers agree on whether a document is valid and on what it says.
        #[test]
        fn the_tree_says_what_the_value_says(text in "[\\[{]([\\[\\]{},:]|\"[a-z\\\\\"é/]{0,3}\"|-?[0-9]{1,3}|[0-9.eE+-]{1,4}|true|null|\\\\u00[0-9]{2}|[ \n\t]){0,12}[\\]}]") {
            let plain = serde_json::from_str::<Value>(&text).ok();
            match read(&text) {
                Some((root, value)) => {
                    prop_assert_eq!(Some(&value), plain.as_ref());
                    prop_assert_eq!(root.into_value(), value);
                }
                // Only this parser refuses a duplicate field.
                None => prop_assert!(plain.is_none() || text.contains('{'), "{}", text),
            }
        }
    }

    #[test]
    fn numbers_and_escapes_are_read_alike() {
        for text in [
            r#"["\u00e9", "\ud83d\ude00", "\n\t\"\\\/\b\f\r", 0, -0.0, 1e3, 18446744073709551615, -9223372036854775808, 0.1]"#,
            r#"{"a":{"b":[[],{},""]},"é":null}"#,
        ] {
            let (root, value) = read(text).expect("is JSON");
            assert_eq!(root.into_value(), value, "{text}");
        }
    }
}
