//! The findings of the checks: where a fault is, what is wrong and how to fix it.

use std::fmt;
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
