//! Maps from extracted text back to its source. A YAML string inside a fenced block inside a quotation is read as Markdown, and
//! findings in it must still point at the right line and column of the file.

use std::ops::Range;

/// Maps each part of an extracted text to its offset in the source.
#[derive(Clone, Debug)]
pub(crate) struct SourceMap {
    /// Pairs of an offset in the text and an offset in the source, ascending in the text. Between two entries, both advance
    /// byte by byte.
    segments: Vec<(usize, usize)>,
}

impl SourceMap {
    /// Creates the map of a text that is a contiguous part of the source.
    pub fn straight(start: usize) -> Self {
        Self { segments: vec![(0, start)] }
    }

    /// Creates the map of a text that is assembled from pieces.
    pub fn from_segments(segments: Vec<(usize, usize)>) -> Self {
        if segments.is_empty() { Self::straight(0) } else { Self { segments } }
    }

    /// Creates the map of a string of JSON, whose notation starts at an offset with a quote.
    pub fn of_json(value: &str, notation: &str, start: usize) -> Self {
        let inside = notation.get(1..).unwrap_or_default();
        Self::from_segments(align(value, inside, true).into_iter().map(|(at, raw)| (at, start + 1 + raw)).collect())
    }

    /// Returns the source offset of a byte of the text.
    pub fn offset(&self, at: usize) -> usize {
        let next = self.segments.partition_point(|&(text, _)| text <= at);
        let (text, source) = self.segments.get(next.saturating_sub(1)).copied().unwrap_or((0, 0));
        source + at.saturating_sub(text)
    }

    /// Returns the source range of a range of the text. It ends right after the last byte, so that a gap behind it (a quotation
    /// marker, an indent) is not included.
    pub fn range(&self, range: Range<usize>) -> Range<usize> {
        let start = self.offset(range.start);
        let end = if range.end > range.start { self.offset(range.end - 1) + 1 } else { start };
        start..end.max(start)
    }

    /// Composes this map with that of a text extracted from this text. `inner` has pairs of an offset in that text and an
    /// offset in this one.
    pub fn then(&self, inner: &[(usize, usize)]) -> Self {
        let mut segments = Vec::with_capacity(inner.len());
        for (index, &(text, middle)) in inner.iter().enumerate() {
            segments.push((text, self.offset(middle)));
            // A break of this map within the segment is also a break of the composed map.
            let length = inner.get(index + 1).map_or(usize::MAX, |&(next, _)| next.saturating_sub(text));
            let end = middle.saturating_add(length);
            let first = self.segments.partition_point(|&(at, _)| at <= middle);
            let breaks = self.segments.get(first..).unwrap_or_default().iter().take_while(|&&(at, _)| at < end);
            segments.extend(breaks.map(|&(at, source)| (text + (at - middle), source)));
        }
        Self::from_segments(segments)
    }
}

/// Aligns a YAML scalar with its notation in the source, which also has quotes, escapes, indents and folded lines. Returns
/// pairs of an offset in `value` and an offset in `raw`. They are exact from the first byte of each word up to the next space.
///
/// Folding and indenting change white space only, so words have the same order in both.
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
        let length = if escapes && after.starts_with('\\') { escape_length(after) } else { character.len_utf8() };
        expected = (length == character.len_utf8()).then_some(offset + length);
        rest = after.get(length..).unwrap_or_default();
    }
    if segments.first().is_none_or(|&(at, _)| at > 0) {
        segments.insert(0, (0, segments.first().map_or(0, |&(_, offset)| offset)));
    }
    segments
}

/// Returns the offset of a character in `rest`. Skips white space and, in a double-quoted scalar, the escapes that stand for
/// it.
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
            // JSON writes a character that takes two units of UTF-16 as two escapes.
            let (first, second) = digits.split_once("\\u").map_or((digits.as_str(), None), |(first, second)| (first, Some(second)));
            let code = |digits: &str| u32::from_str_radix(digits, 16).ok();
            let decoded = match second {
                None => code(first).and_then(char::from_u32),
                Some(second) => {
                    let units = [first, second].map(|digits| code(digits).and_then(|unit| u16::try_from(unit).ok()).unwrap_or_default());
                    char::decode_utf16(units).next().and_then(Result::ok)
                }
            };
            decoded == Some(character)
        }
        // An escaped letter stands for white space or a control character; any other escaped character stands for itself.
        Some(other) => other == character && !other.is_ascii_alphanumeric(),
        None => false,
    }
}

fn escape_length(escape: &str) -> usize {
    let is_half = |escape: &str| escape.get(2..4).is_some_and(|digits| ["d8", "d9", "da", "db"].contains(&&*digits.to_ascii_lowercase()));
    let length = match escape.chars().nth(1) {
        Some('x') => 4,
        Some('u') if is_half(escape) && escape.get(6..8) == Some("\\u") => 12,
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
        let (value, raw) = ("a\\b_c 😀_d", r#""a\\b_c \ud83d\uDE00_d""#);
        let map = SourceMap::of_json(value, raw, 0);
        for (part, there) in [("b_c", "b_c"), ("_d", "_d"), ("😀", "\\ud83d")] {
            assert_eq!(value.find(part).map(|at| map.offset(at)), raw.find(there), "{part}");
        }
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
