//! Collects the findings while a file is read and checked.

use std::fmt::Display;
use std::ops::Range;

use super::checked::{Checked, Places};
use super::finding::{Finding, Severity, printable};
use super::limits;
use super::lines::LineIndex;
use super::tree::Located;

/// The findings of one file.
#[derive(Debug)]
pub(crate) struct Report<'s> {
    lines: LineIndex<'s>,
    findings: Vec<Finding>,
    unknown: Vec<String>,
    /// The number of errors among the findings. They have a limit of their own, so that no number of warnings hides one.
    errors: usize,
    /// The worst severity and the number of the findings beyond [`limits::FINDINGS`].
    cut: Option<(Severity, usize)>,
}

impl<'s> Report<'s> {
    pub fn new(source: &'s [u8]) -> Self {
        Self { lines: LineIndex::new(source), findings: Vec::new(), unknown: Vec::new(), errors: 0, cut: None }
    }

    /// Adds a finding that prevents publication.
    pub fn error(
        &mut self,
        code: &'static str,
        path: impl Display,
        span: Range<usize>,
        message: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.push(Severity::Error, code, &path, span, message.into(), remedy.into());
    }

    /// Adds a finding that does not prevent publication.
    pub fn warning(
        &mut self,
        code: &'static str,
        path: impl Display,
        span: Range<usize>,
        message: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.push(Severity::Warning, code, &path, span, message.into(), remedy.into());
    }

    /// Adds a finding whose severity depends on what was found.
    pub fn add(
        &mut self,
        severity: Severity,
        code: &'static str,
        path: impl Display,
        span: Range<usize>,
        message: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.push(severity, code, &path, span, message.into(), remedy.into());
    }

    fn push(&mut self, severity: Severity, code: &'static str, path: &dyn Display, span: Range<usize>, message: String, remedy: String) {
        if self.is_full_of(severity) {
            let (worst, count) = self.cut.unwrap_or((severity, 0));
            self.cut = Some((worst.min(severity), count + 1));
            return;
        }
        self.errors += usize::from(severity == Severity::Error);
        let position = self.lines.position(span);
        self.findings.push(Finding {
            severity,
            code,
            path: path.to_string(),
            position,
            message: printable(&message),
            remedy: printable(&remedy),
        });
    }

    /// Returns whether further findings of this severity are only counted, so that their messages need not be made.
    pub fn is_full_of(&self, severity: Severity) -> bool {
        let warnings = self.findings.len() - self.errors;
        let count = if severity == Severity::Error { self.errors } else { warnings };
        count >= limits::FINDINGS
    }

    /// Returns the source of a byte range.
    pub fn source(&self, span: Range<usize>) -> &'s str {
        self.lines.text(span)
    }

    /// Records the type of a node, or the path of a field, that this version does not know.
    pub fn unknown(&mut self, what: String) {
        self.unknown.push(what);
    }

    pub fn has_errors(&self) -> bool {
        self.errors > 0
    }

    pub fn places(&self, root: &Located) -> Places {
        Places::of(root, &self.lines)
    }

    /// Sorts the findings and builds the result of the reader.
    pub fn finish<T>(mut self, value: Option<T>, places: Places) -> Checked<T> {
        self.findings.sort_by_key(|finding| finding.position.span.start);
        if let Some((severity, count)) = self.cut {
            let position = self.findings.last().map(|finding| finding.position.clone()).unwrap_or_default();
            let message = format!("{count} more findings are not shown.");
            let remedy = "Put right those above and check again.".to_owned();
            self.findings.push(Finding { severity, code: "more-findings", path: "$".to_owned(), position, message, remedy });
        }
        Checked { value, findings: self.findings, unknown: self.unknown, places }
    }
}
