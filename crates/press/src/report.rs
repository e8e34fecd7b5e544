//! Prints findings: for people with their source line, for tools as JSON.

mod excerpt;
mod json;

use std::collections::BTreeMap;
use std::io::{self, IsTerminal, Write};
use std::path::Path;

use broadsheet_content::editing::{Severity, printable};
use miette::{GraphicalReportHandler, GraphicalTheme};

use crate::finding::FileFinding;
use crate::folder::Folder;
use excerpt::Report;
pub use json::write_json;

/// Columns of a report that is not printed to a terminal.
const WIDTH: usize = 100;

/// The style of reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Colours, and the terminal's own width.
    Terminal,
    /// No colours, 100 columns: for files, pipes and tests.
    Plain,
}

impl Style {
    /// Returns the style for `stream`. It respects the environment variable `NO_COLOR`.
    #[must_use]
    pub fn of(stream: &impl IsTerminal) -> Self {
        let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        if stream.is_terminal() && !plain { Self::Terminal } else { Self::Plain }
    }

    fn handler(self) -> GraphicalReportHandler {
        let handler = match self {
            Self::Terminal => GraphicalReportHandler::new_themed(GraphicalTheme::unicode()),
            Self::Plain => GraphicalReportHandler::new_themed(GraphicalTheme::unicode_nocolor()).with_width(WIDTH),
        };
        handler.with_links(false)
    }
}

/// Writes each finding with its position, its source line, its message and its remedy. The files are read again from `root`, one at a
/// time.
///
/// # Errors
/// When `out` cannot be written to.
pub fn write_findings(out: &mut dyn Write, root: &Path, findings: &[FileFinding], style: Style) -> io::Result<()> {
    let handler = style.handler();
    for of_file in findings.chunk_by(|a, b| a.file == b.file) {
        let source = of_file.first().map(|first| std::fs::read(root.join(&first.file)).unwrap_or_default()).unwrap_or_default();
        for finding in of_file {
            let mut text = String::new();
            handler.render_report(&mut text, &Report::new(finding, &source)).map_err(io::Error::other)?;
            writeln!(out, "{}\n", text.trim_end())?;
        }
    }
    Ok(())
}

/// Returns the closing line: `63 articles, 6 authors: 2 errors, 1 warning`.
#[must_use]
pub fn summary(folder: &Folder, findings: &[FileFinding]) -> String {
    let count = |wanted: Severity| findings.iter().filter(|finding| finding.finding.severity == wanted).count();
    let mut line = format!(
        "{}, {}: {}, {}",
        counted(folder.articles.len(), "article"),
        counted(folder.authors.len(), "author"),
        counted(count(Severity::Error), "error"),
        counted(count(Severity::Warning), "warning"),
    );
    if !folder.unknown.is_empty() {
        line.push_str("; unknown and left out: ");
        line.push_str(&tally(&folder.unknown));
    }
    line
}

fn tally(unknown: &BTreeMap<String, usize>) -> String {
    unknown.iter().map(|(name, times)| format!("{times} × {}", printable(name))).collect::<Vec<_>>().join(", ")
}

/// Formats a number with its noun: `1 article`, `2 articles`.
#[must_use]
pub fn counted(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}
