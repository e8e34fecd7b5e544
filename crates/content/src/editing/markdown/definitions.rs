//! Link definitions (`[1]: https://...`), of which the parser says nothing. A paragraph such as `[Mayor]: No.` is one, too, and
//! would be lost.

use std::collections::BTreeSet;
use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::parser;
use super::references::References;
use crate::editing::finding::Severity;
use crate::editing::map::SourceMap;
use crate::editing::path::Path;
use crate::editing::report::Report;

/// The most bytes of a label, as in CommonMark.
const LABEL: usize = 1000;

/// Hands the definitions of a text to the other texts of the article, keeps those that no link or picture of the text uses, and reports each
/// further definition of the same label.
pub(super) fn check(text: &str, map: &SourceMap, path: Path<'_>, references: &References, report: &mut Report<'_>) {
    if !text.contains("]:") {
        return;
    }
    let mut events = parser::events(text, references);
    let (mut used, mut shown) = (BTreeSet::new(), Vec::new());
    while let Some((event, range)) = events.next() {
        match event {
            Event::Start(Tag::Link { id, .. } | Tag::Image { id, .. }) => {
                used.extend(events.reference_definitions().get(&id).map(|definition| definition.span.start));
            }
            Event::Text(_) | Event::Code(_) | Event::Html(_) | Event::InlineHtml(_) => shown.push(range),
            Event::Start(_)
            | Event::End(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_)
            | Event::SoftBreak
            | Event::HardBreak
            | Event::Rule
            | Event::TaskListMarker(_) => {}
        }
    }
    let mut defined: Vec<Range<usize>> = Vec::new();
    for (label, definition) in events.reference_definitions().iter() {
        let span = trimmed(text, &definition.span);
        defined.push(span.clone());
        let place = map.range(span);
        references.define(label, &definition.dest, definition.title.as_deref().unwrap_or_default(), &place);
        if !used.contains(&definition.span.start) {
            let severity = if is_address(&definition.dest) { Severity::Warning } else { Severity::Error };
            references.doubt(label, severity, place, path);
        }
    }
    defined.sort_unstable_by_key(|range| range.start);
    for (close, _) in text.match_indices("]:") {
        let Some(open) = line_start(text, close).filter(|open| !contains(&shown, *open) && !contains(&defined, *open)) else { continue };
        let label = text.get(open + 1..close).unwrap_or_default();
        if !label.starts_with('^') {
            let target = text.get(close + 2..).unwrap_or_default().trim_start().lines().next().unwrap_or_default();
            let message = format!("This line is not shown: `[{label}]` has been defined before, and the first definition counts.");
            let remedy = format!("If it is text, write `\\[{label}]:`. If it is an address, give it a label of its own.");
            let severity = if is_address(target) { Severity::Warning } else { Severity::Error };
            report.add(severity, "duplicate-definition", path, map.range(open..close + 2), message, remedy);
        }
    }
}

/// Returns the offset of the bracket that opens a label, if only markers of quotations and list items are before it on its line.
fn line_start(text: &str, close: usize) -> Option<usize> {
    let first = text.ceil_char_boundary(close.saturating_sub(LABEL));
    let open = first + text.get(first..close)?.rfind('[')?;
    let is_marker = |c: char| matches!(c, ' ' | '\t' | '>' | '-' | '*' | '+' | '.' | ')') || c.is_ascii_digit();
    text.get(..open)?.chars().rev().take_while(|&c| c != '\n').all(is_marker).then_some(open)
}

/// True when one of the ranges, which are in order and do not overlap, contains the offset.
fn contains(ranges: &[Range<usize>], at: usize) -> bool {
    let next = ranges.partition_point(|range| range.start <= at);
    next.checked_sub(1).and_then(|last| ranges.get(last)).is_some_and(|range| range.contains(&at))
}

/// Returns a range without the white space at its end.
fn trimmed(text: &str, range: &Range<usize>) -> Range<usize> {
    let length = text.get(range.clone()).map_or(0, |part| part.trim_end().len());
    range.start..range.start + length
}

/// True for text that starts as an address does.
pub(super) fn is_address(text: &str) -> bool {
    let text = text.get(..text.floor_char_boundary(200)).unwrap_or_default().trim_start().trim_start_matches('<');
    let starts = |start: &str| text.get(..start.len()).is_some_and(|there| there.eq_ignore_ascii_case(start));
    let first = text.split(char::is_whitespace).next().unwrap_or_default();
    text.starts_with(['/', '#'])
        || ["https:", "http:", "mailto:", "tel:", "www.", "./", "../", "media/"].into_iter().any(starts)
        || first.split_once('.').is_some_and(|(name, ending)| !name.is_empty() && !ending.is_empty() && first.contains('/'))
}
