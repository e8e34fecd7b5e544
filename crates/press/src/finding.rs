//! A fault or doubt with its place in the content folder.

use std::cmp::Ordering;

use broadsheet_content::editing::{Finding, Position, Severity};

/// A [`Finding`] and the file it is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileFinding {
    /// The file's path inside the content folder, with `/` between the steps.
    pub file: String,
    /// What was found.
    pub finding: Finding,
}

impl FileFinding {
    /// True when it stops publication.
    #[must_use]
    pub fn is_error(&self) -> bool {
        match self.finding.severity {
            Severity::Error => true,
            Severity::Warning => false,
        }
    }

    /// By file, then by place; the rest only makes the order the same every time.
    #[must_use]
    pub fn order(&self, other: &Self) -> Ordering {
        let key = |it: &Self| (it.finding.position.span.start, it.finding.severity, it.finding.code);
        self.file.cmp(&other.file).then_with(|| key(self).cmp(&key(other))).then_with(|| self.finding.path.cmp(&other.finding.path))
    }
}

/// What a rule found in a file, before anybody has looked up where in the file that is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file's path inside the content folder.
    pub file: String,
    /// The value it is about: `$.body[3].url`; `$` for the file as a whole.
    pub path: String,
    /// Whether it stops publication.
    pub severity: Severity,
    /// A name for the rule that does not change: `unknown-section`.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// What would be right.
    pub remedy: String,
}

impl Fault {
    /// An error about a value of a file.
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

    /// A warning about a value of a file.
    pub fn warning(file: &str, path: impl ToString, code: &'static str, message: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(file, path, code, message, remedy) }
    }

    /// The same with its place in the file.
    #[must_use]
    pub fn at(self, position: Position) -> FileFinding {
        let Self { file, path, severity, code, message, remedy } = self;
        FileFinding { file, finding: Finding { severity, code, path, position, message, remedy } }
    }
}
