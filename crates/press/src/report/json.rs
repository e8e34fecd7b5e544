//! Prints findings for tools: one JSON object per line.

use std::io::{self, Write};

use serde::Serialize;

use crate::finding::FileFinding;

#[derive(Serialize)]
struct Line<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    /// Bytes from the start of the file.
    span: [usize; 2],
    severity: String,
    code: &'a str,
    path: &'a str,
    message: &'a str,
    remedy: &'a str,
}

/// Writes each finding as a JSON object on its own line.
///
/// # Errors
/// When `out` cannot be written to.
pub fn write_json(out: &mut dyn Write, findings: &[FileFinding]) -> io::Result<()> {
    for FileFinding { file, finding } in findings {
        let line = Line {
            file,
            line: finding.position.line,
            column: finding.position.column,
            span: [finding.position.span.start, finding.position.span.end],
            severity: finding.severity.to_string(),
            code: finding.code,
            path: &finding.path,
            message: &finding.message,
            remedy: &finding.remedy,
        };
        serde_json::to_writer(&mut *out, &line)?;
        out.write_all(b"\n")?;
    }
    Ok(())
}
