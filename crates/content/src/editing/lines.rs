//! Conversion of byte offsets to lines and columns.

use std::ops::Range;

use super::finding::Position;

/// The byte-order mark that some editors write before UTF-8 text.
pub(crate) const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// Distance in bytes between stored character counts. A look-up counts at most this many bytes.
const STEP: usize = 512;

/// Finds the line and column of a byte. It is built in one pass, and the time of a look-up does not depend on the length of
/// lines.
#[derive(Clone, Debug)]
pub(crate) struct LineIndex<'a> {
    source: &'a [u8],
    /// The byte offset at which each line starts.
    starts: Vec<usize>,
    /// Characters before each multiple of [`STEP`].
    counted: Vec<usize>,
}

impl<'a> LineIndex<'a> {
    /// Indexes bytes that need not be valid UTF-8: every byte that does not continue a character counts as one.
    pub fn new(source: &'a [u8]) -> Self {
        let mut starts = vec![0];
        let mut counted = Vec::with_capacity(source.len() / STEP + 1);
        let mut characters = 0;
        for (at, &byte) in source.iter().enumerate() {
            if at % STEP == 0 {
                counted.push(characters);
            }
            characters += usize::from(starts_character(byte));
            if byte == b'\n' {
                starts.push(at + 1);
            }
        }
        Self { source, starts, counted }
    }

    /// Returns the text of a byte range; none where it is not UTF-8.
    pub fn text(&self, span: Range<usize>) -> &'a str {
        self.source.get(span).and_then(|bytes| str::from_utf8(bytes).ok()).unwrap_or_default()
    }

    /// Returns the position of a byte range. Offsets beyond the end become the end.
    pub fn position(&self, span: Range<usize>) -> Position {
        let start = span.start.min(self.source.len());
        let end = span.end.clamp(start, self.source.len());
        let line = self.starts.partition_point(|&first| first <= start);
        let first = self.starts.get(line.saturating_sub(1)).copied().unwrap_or(0);
        let mut column = self.characters_before(start) - self.characters_before(first) + 1;
        if first == 0 && start > 0 && self.source.starts_with(BYTE_ORDER_MARK) {
            column = column.saturating_sub(1).max(1); // editors do not show the mark
        }
        Position { line, column, span: start..end }
    }

    fn characters_before(&self, offset: usize) -> usize {
        let block = offset / STEP;
        let Some(&counted) = self.counted.get(block) else {
            // Only an offset at the very end, on a multiple of STEP, has no stored count.
            return self.counted.last().copied().unwrap_or(0) + self.count((block.saturating_sub(1)) * STEP, offset);
        };
        counted + self.count(block * STEP, offset)
    }

    fn count(&self, from: usize, to: usize) -> usize {
        self.source.get(from..to).map_or(0, |bytes| bytes.iter().filter(|&&byte| starts_character(byte)).count())
    }
}

fn starts_character(byte: u8) -> bool {
    byte & 0b1100_0000 != 0b1000_0000
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_lines_end_at_a_line_feed() {
        let source = "aé\r\nçb\n\nx".as_bytes();
        let index = LineIndex::new(source);
        let place = |at: usize| {
            let position = index.position(at..at);
            (position.line, position.column)
        };
        assert_eq!(
            [place(0), place(1), place(3), place(5), place(7), place(9), place(10)],
            [(1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (3, 1), (4, 1)]
        );
        assert_eq!(place(999), (4, 2), "beyond the end is the end");
    }

    #[test]
    fn a_long_line_is_counted_from_the_nearest_step() {
        let source = "é".repeat(STEP * 3);
        let index = LineIndex::new(source.as_bytes());
        for character in [0, 1, STEP / 2 - 1, STEP / 2, STEP, STEP * 3] {
            assert_eq!(index.position(character * 2..character * 2).column, character + 1);
        }
    }
}
