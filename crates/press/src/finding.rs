//! Findings with their positions in the content folder.

use std::cmp::Ordering;

use broadsheet_content::editing::{Finding, Position, Severity, printable};

/// A [`Finding`] and the file it is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileFinding {
    /// The file's path inside the content folder, with `/` between the steps.
    pub file: String,
    /// The finding.
    pub finding: Finding,
}

impl FileFinding {
    /// Returns true when the finding prevents publication.
    #[must_use]
    pub fn is_error(&self) -> bool {
        match self.finding.severity {
            Severity::Error => true,
            Severity::Warning => false,
        }
    }

    /// Orders findings by file, then by position. Further fields only make the order deterministic.
    #[must_use]
    pub fn order(&self, other: &Self) -> Ordering {
        let key = |it: &Self| (it.finding.position.span.start, it.finding.severity, it.finding.code);
        self.file.cmp(&other.file).then_with(|| key(self).cmp(&key(other))).then_with(|| self.finding.path.cmp(&other.finding.path))
    }
}

/// A finding of a rule whose position in the file is not known yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file's path inside the content folder.
    pub file: String,
    /// The value it is about: `$.body[3].url`; `$` for the file as a whole.
    pub path: String,
    /// Whether the finding prevents publication.
    pub severity: Severity,
    /// A stable name of the rule: `unknown-section`.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// How to fix it.
    pub remedy: String,
}

impl Fault {
    /// Creates an error about a value of a file.
    pub fn error(file: &str, path: impl ToString, code: &'static str, message: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            path: path.to_string(),
            severity: Severity::Error,
            code,
            message: message.into(),
            remedy: remedy.into(),
        }
    }

    /// Creates a warning about a value of a file.
    pub fn warning(file: &str, path: impl ToString, code: &'static str, message: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(file, path, code, message, remedy) }
    }

    /// Adds the position in the file.
    #[must_use]
    pub fn at(self, position: Position) -> FileFinding {
        let Self { file, path, severity, code, message, remedy } = self;
        let (message, remedy) = (printable(&message), printable(&remedy));
        FileFinding { file, finding: Finding { severity, code, path, position, message, remedy } }
    }
}
