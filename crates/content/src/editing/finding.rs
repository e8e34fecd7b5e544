//! What a check finds: where, what is wrong and what would be right.

use std::fmt;
use std::ops::Range;

/// How bad a [`Finding`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The file must not be published as it is.
    Error,
    /// It can be published, but somebody should look.
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

/// A place in a source file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// Counted from 1; lines end at a line feed.
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

/// One fault of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Whether it stops publication.
    pub severity: Severity,
    /// A name for the rule that does not change: `missing-field`.
    pub code: &'static str,
    /// The value it is about: `$.body[3].url`.
    pub path: String,
    /// Where that is in the file.
    pub position: Position,
    /// What is wrong, in plain English.
    pub message: String,
    /// What would be right.
    pub remedy: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Position { line, column, .. } = self.position;
        write!(f, "{line}:{column}: {}: {} {} [{}, {}]", self.severity, self.message, self.remedy, self.code, self.path)
    }
}
