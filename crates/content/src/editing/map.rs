//! Text taken out of a source, and the way back: a YAML string inside a fenced block inside a quotation
//! is read as Markdown, and its faults must still point at the right line and column of the file.

use std::ops::Range;

/// Where each part of a derived text comes from in the source.
#[derive(Clone, Debug)]
pub(crate) struct SourceMap {
    /// Offset in the text, offset in the source: ascending in the text. From each entry to the next,
    /// text and source run in step.
    segments: Vec<(usize, usize)>,
}

impl SourceMap {
    /// Text that stands in the source as it is.
    pub fn straight(start: usize) -> Self {
        Self { segments: vec![(0, start)] }
    }

    /// Text put together from pieces.
    pub fn from_segments(segments: Vec<(usize, usize)>) -> Self {
        if segments.is_empty() { Self::straight(0) } else { Self { segments } }
    }

    /// Where a byte of the text comes from.
    pub fn offset(&self, at: usize) -> usize {
        let next = self.segments.partition_point(|&(text, _)| text <= at);
        let (text, source) = self.segments.get(next.saturating_sub(1)).copied().unwrap_or((0, 0));
        source + at.saturating_sub(text)
    }

    /// Where bytes of the text come from. The end follows the last byte, so that a gap behind it (a
    /// quotation's mark, an indent) stays outside.
    pub fn range(&self, range: Range<usize>) -> Range<usize> {
        let start = self.offset(range.start);
        let end = if range.end > range.start { self.offset(range.end - 1) + 1 } else { start };
        start..end.max(start)
    }

    /// The map of a text taken out of this text, by its own segments: offset in that text, offset in
    /// this one.
    pub fn then(&self, inner: &[(usize, usize)]) -> Self {
        let mut segments = Vec::with_capacity(inner.len());
        for (index, &(text, middle)) in inner.iter().enumerate() {
            segments.push((text, self.offset(middle)));
            // Where this text falls out of step with the source inside the segment, so does that one.
            let length = inner.get(index + 1).map_or(usize::MAX, |&(next, _)| next.saturating_sub(text));
            let end = middle.saturating_add(length);
            let first = self.segments.partition_point(|&(at, _)| at <= middle);
            let breaks = self.segments.get(first..).unwrap_or_default().iter().take_while(|&&(at, _)| at < end);
            segments.extend(breaks.map(|&(at, source)| (text + (at - middle), source)));
        }
        Self::from_segments(segments)
    }
}

/// Lines up a YAML scalar with its notation in the source: quotes, escapes, indents and folded lines
/// are in the one and not in the other. Gives pairs of offsets in `value` and in `raw`, both relative;
/// exact for the first byte of each word, and for all that follows it up to a space.
///
/// Folding and indenting change white space only, so words are met in the same order in both.
pub(crate) fn align(value: &str, raw: &str, escapes: bool) -> Vec<(usize, usize)> {
    let mut segments = Vec::new();
    let mut rest = raw;
    let mut expected = None;
    for (at, character) in value.char_indices() {
        if character.is_whitespace() {
            expected = None;
            continue;
        }
        let Some(skipped) = find(rest, character, escapes) else { break };
        let offset = raw.len() - rest.len() + skipped;
        if expected != Some(offset) {
            segments.push((at, offset));
        }
        let after = rest.get(skipped..).unwrap_or_default();
        let length = if after.starts_with(character) { character.len_utf8() } else { escape_length(after) };
        expected = (length == character.len_utf8()).then_some(offset + length);
        rest = after.get(length..).unwrap_or_default();
    }
    if segments.first().is_none_or(|&(at, _)| at > 0) {
        segments.insert(0, (0, segments.first().map_or(0, |&(_, offset)| offset)));
    }
    segments
}

/// How far on in `rest` a character is written: past white space, and in a quoted scalar past what
/// stands for white space.
fn find(rest: &str, character: char, escapes: bool) -> Option<usize> {
    let mut at = 0;
    loop {
        let here = rest.get(at..)?;
        let next = here.chars().next()?;
        if escapes && next == '\\' {
            if decodes_to(here, character) {
                return Some(at);
            }
            at += escape_length(here);
        } else if next == character {
            return Some(at);
        } else {
            at += next.len_utf8();
        }
    }
}

fn decodes_to(escape: &str, character: char) -> bool {
    let mut rest = escape.chars().skip(1);
    match rest.next() {
        Some('x' | 'u' | 'U') => {
            let digits: String = rest.take(escape_length(escape).saturating_sub(2)).collect();
            u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32) == Some(character)
        }
        // Letters stand for white space and control characters; the other escapes are themselves.
        Some(other) => other == character && !other.is_ascii_alphanumeric(),
        None => false,
    }
}

fn escape_length(escape: &str) -> usize {
    let length = match escape.chars().nth(1) {
        Some('x') => 4,
        Some('u') => 6,
        Some('U') => 10,
        Some(other) => 1 + other.len_utf8(),
        None => 1,
    };
    if escape.is_char_boundary(length) { length.min(escape.len()) } else { 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(value: &str, raw: &str, escapes: bool, word: &str) -> Option<usize> {
        let map = SourceMap::from_segments(align(value, raw, escapes));
        value.find(word).map(|at| map.offset(at))
    }

    #[test]
    fn indented_and_folded_lines_line_up() {
        let raw = "|\n    one two\n\n      three\n";
        assert_eq!(place("one two\n\n  three\n", raw, false, "two"), raw.find("two"));
        assert_eq!(place("one two\n\n  three\n", raw, false, "three"), raw.find("three"));
        let raw = ">-\n  one\n  two\n";
        assert_eq!(place("one two", raw, false, "two"), raw.find("two"));
    }

    #[test]
    fn escapes_line_up() {
        let raw = r#""a\nb \u00e9t\u00E9 \"c\" d""#;
        let value = "a\nb été \"c\" d";
        for word in ["a", "b", "c", "d"] {
            assert_eq!(place(value, raw, true, word), raw.find(word), "{word}");
        }
        assert_eq!(place(value, raw, true, "été"), raw.find("\\u00e9"));
        assert_eq!(place("it's so", "'it''s so'", false, "so"), "'it''s so'".find("so"));
    }

    #[test]
    fn a_range_does_not_reach_over_a_gap() {
        let map = SourceMap::from_segments(vec![(0, 10), (4, 20)]);
        assert_eq!(map.range(0..4), 10..14);
        assert_eq!(map.range(2..6), 12..22);
        assert_eq!(map.range(4..4), 20..20);
    }

    #[test]
    fn maps_of_maps_keep_every_break() {
        let outer = SourceMap::from_segments(vec![(0, 100), (5, 200), (9, 300)]);
        let inner = outer.then(&[(0, 2), (6, 12)]);
        assert_eq!([0, 2, 3, 5, 6].map(|at| inner.offset(at)), [102, 104, 200, 202, 303]);
    }

    #[test]
    fn what_does_not_line_up_is_harmless() {
        assert_eq!(align("abc", "xyz", true), [(0, 0)]);
        assert_eq!(align("", "", true), [(0, 0)]);
        assert_eq!(align("é", "\\", true), [(0, 0)]);
    }
}
