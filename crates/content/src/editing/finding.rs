//! The findings of the checks: where a fault is, what is wrong and how to fix it.

use std::fmt::{self, Write as _};
use std::ops::Range;

/// The severity of a [`Finding`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The file must not be published as it is.
    Error,
    /// The file can be published, but an editor should look at it.
    Warning,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

/// A position in a source file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// Counted from 1; lines end at a line feed, or at a carriage return that stands alone.
    pub line: usize,
    /// Counted from 1, in characters (Unicode scalar values).
    pub column: usize,
    /// Bytes from the start of the file, a byte-order mark included.
    pub span: Range<usize>,
}

impl Default for Position {
    /// The start of the file.
    fn default() -> Self {
        Self { line: 1, column: 1, span: 0..0 }
    }
}

/// Returns text for a message, with invisible characters that would garble a terminal or show text in another order than it is stored
/// written as `\u{202e}`. Content is not trusted, and messages quote it.
#[must_use]
pub fn printable(text: &str) -> String {
    let mut printable = String::with_capacity(text.len());
    for c in text.chars() {
        if is_unprintable(c) {
            // Writing to a string cannot fail.
            let _ = write!(printable, "\\u{{{:x}}}", u32::from(c));
        } else {
            printable.push(c);
        }
    }
    printable
}

/// True for control characters, marks and controls of direction, invisible characters that join nothing, ends of lines in Unicode, and
/// noncharacters. A tab, and what joins letters and emoji, may stay.
fn is_unprintable(c: char) -> bool {
    (c.is_control() && c != '\t')
        || matches!(c, '\u{61C}' | '\u{200B}' | '\u{200E}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
        || matches!(c, '\u{FDD0}'..='\u{FDEF}')
        || u32::from(c) & 0xFFFE == 0xFFFE
}

/// A fault or a doubtful value in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Whether the finding prevents publication.
    pub severity: Severity,
    /// A stable name of the rule: `missing-field`.
    pub code: &'static str,
    /// The path of the value that the finding is about: `$.body[3].url`.
    pub path: String,
    /// The position of that value in the file.
    pub position: Position,
    /// What is wrong, in plain English.
    pub message: String,
    /// How to fix it.
    pub remedy: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Position { line, column, .. } = self.position;
        write!(f, "{line}:{column}: {}: {} {} [{}, {}]", self.severity, self.message, self.remedy, self.code, self.path)
    }
}

#[cfg(test)]
mod tests {
    use super::printable;

    #[test]
    fn what_would_garble_a_terminal_is_written_out() {
        for (text, expected) in [
            ("a\u{202E}b", "a\\u{202e}b"),
            ("\u{1b}[2J\u{7}\r\n", "\\u{1b}[2J\\u{7}\\u{d}\\u{a}"),
            ("\u{2066}x\u{2069}", "\\u{2066}x\\u{2069}"),
            ("\u{feff}\u{200b}\u{85}\u{fffe}", "\\u{feff}\\u{200b}\\u{85}\\u{fffe}"),
            ("Zürich\tسوق 👩\u{200d}🚒", "Zürich\tسوق 👩\u{200d}🚒"),
        ] {
            assert_eq!(printable(text), expected);
        }
    }
}
