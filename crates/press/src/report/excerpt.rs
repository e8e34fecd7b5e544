//! A finding for miette, which draws its source line with the fault underlined.

use std::fmt;

use broadsheet_content::editing::printable;
use miette::{Diagnostic, LabeledSpan, MietteError, MietteSpanContents, SourceCode, SourceSpan, SpanContents};

use crate::finding::FileFinding;

/// The most characters of a line that are shown, because a minified JSON file is a single line of a hundred thousand.
const SHOWN: usize = 160;
/// Characters shown before the underlined ones, where the line is longer than [`SHOWN`].
const BEFORE: usize = 40;

/// A finding with its source line.
#[derive(Debug)]
pub(super) struct Report<'a> {
    finding: &'a FileFinding,
    line: SourceLine,
}

impl<'a> Report<'a> {
    /// Creates a report. `source` is the whole file, which need not be valid UTF-8.
    pub(super) fn new(finding: &'a FileFinding, source: &[u8]) -> Self {
        Self { finding, line: SourceLine::new(finding, source) }
    }
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.finding.finding.message)
    }
}

impl std::error::Error for Report<'_> {}

impl Diagnostic for Report<'_> {
    fn code(&self) -> Option<Box<dyn fmt::Display + '_>> {
        Some(Box::new(self.finding.finding.code))
    }

    fn severity(&self) -> Option<miette::Severity> {
        Some(if self.finding.is_error() { miette::Severity::Error } else { miette::Severity::Warning })
    }

    fn help(&self) -> Option<Box<dyn fmt::Display + '_>> {
        Some(Box::new(&self.finding.finding.remedy))
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(&self.line)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let path = printable(&self.finding.finding.path);
        Some(Box::new(std::iter::once(LabeledSpan::new_with_span(Some(path), self.line.marked))))
    }
}

/// One line of a file, or the part of it around the marked text. miette counts columns in bytes, so this passes it the columns
/// of the finding, which count characters as editors do.
#[derive(Debug)]
struct SourceLine {
    name: String,
    text: String,
    marked: SourceSpan,
    line: usize,
    column: usize,
}

impl SourceLine {
    fn new(finding: &FileFinding, source: &[u8]) -> Self {
        let position = &finding.finding.position;
        let start = position.span.start.min(source.len());
        let (before, after) = source.split_at(start);
        let line_start = before.iter().rposition(|&byte| is_line_end(byte)).map_or(0, |at| at + 1);
        let line_end = after.iter().position(|&byte| is_line_end(byte)).map_or(source.len(), |at| start + at);
        let end = position.span.end.clamp(start, line_end);
        let text =
            |from: usize, to: usize| printable(String::from_utf8_lossy(source.get(from..to).unwrap_or_default()).trim_end_matches('\r'));

        let before = text(line_start, start);
        let marked = text(start, end);
        let after = text(end, line_end);
        let total = [&before, &marked, &after].iter().map(|part| part.chars().count()).sum::<usize>();
        let (before, marked, after) = if total > SHOWN { crop(&before, &marked, &after) } else { (before, marked, after) };
        let mut line = format!("{before}{marked}{after}");
        if line.is_empty() {
            line.push(' '); // miette does not draw an empty line
        }
        let marked = SourceSpan::new(before.len().into(), marked.len());
        Self { name: printable(&finding.file), text: line, marked, line: position.line, column: position.column }
    }
}

/// True for a line feed, and for the carriage return before it or, in files of some old programs, in its place.
fn is_line_end(byte: u8) -> bool {
    matches!(byte, b'\n' | b'\r')
}

fn crop(before: &str, marked: &str, after: &str) -> (String, String, String) {
    let skipped = before.chars().count().saturating_sub(BEFORE);
    let start: String = before.chars().skip(skipped).collect();
    let before = if skipped > 0 { format!("…{start}") } else { start };
    let room = SHOWN.saturating_sub(before.chars().count());
    let shown: String = marked.chars().take(room).collect();
    let rest = room.saturating_sub(shown.chars().count());
    let tail: String = if shown.len() == marked.len() { after.chars().take(rest).collect() } else { String::new() };
    let cut = shown.len() < marked.len() || tail.len() < after.len();
    (before, shown, if cut { format!("{tail}…") } else { tail })
}

impl SourceCode for SourceLine {
    fn read_span<'a>(
        &'a self,
        _: &SourceSpan,
        lines_before: usize,
        lines_after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        // miette asks with lines of context for the text to draw, and without for the position to print.
        let draws = lines_before + lines_after > 0;
        let column = if draws { 0 } else { self.column.saturating_sub(1) };
        let span = SourceSpan::new(0.into(), self.text.len());
        let line = self.line.saturating_sub(1);
        Ok(Box::new(MietteSpanContents::new_named(self.name.clone(), self.text.as_bytes(), span, line, column, 1)))
    }
}

#[cfg(test)]
mod tests {
    use broadsheet_content::editing::{Finding, Position, Severity};

    use super::*;
    use crate::report::Style;

    fn draw(source: &str, marked: &str) -> String {
        let start = source.find(marked).expect("the marked text is in the source");
        let line = source[..start].matches('\n').count() + 1;
        let column = source[..start].chars().rev().take_while(|&c| c != '\n').count() + 1;
        let position = Position { line, column, span: start..start + marked.len() };
        let finding = Finding {
            severity: Severity::Error,
            code: "a-rule",
            path: "$.body[1]".to_owned(),
            position,
            message: "Something is wrong.".to_owned(),
            remedy: "Put it right.".to_owned(),
        };
        let finding = FileFinding { file: "articles/a.json".to_owned(), finding };
        let mut out = String::new();
        Style::Plain.handler().render_report(&mut out, &Report::new(&finding, source.as_bytes())).expect("draws");
        out
    }

    #[test]
    fn columns_count_characters() {
        insta::assert_snapshot!(draw("{\n  \"é\": \"ü\", \"section\": \"sprot\"\n}", "\"sprot\""), @r#"
        a-rule

          × Something is wrong.
           ╭─[articles/a.json:2:24]
         2 │   "é": "ü", "section": "sprot"
           ·                        ───┬───
           ·                           ╰── $.body[1]
           ╰────
          help: Put it right.
        "#);
    }

    #[test]
    fn of_a_very_long_line_the_part_around_the_fault_is_shown() {
        let source = format!("[{}\"here\"{}]", "1,".repeat(5000), ",2".repeat(5000));
        insta::assert_snapshot!(draw(&source, "\"here\""), @r#"
        a-rule

          × Something is wrong.
           ╭─[articles/a.json:1:10002]
         1 │ …1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,"here",2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,…
           ·                                          ───┬──
           ·                                             ╰── $.body[1]
           ╰────
          help: Put it right.
        "#);
    }

    #[test]
    fn of_many_lines_the_first_is_shown() {
        insta::assert_snapshot!(draw("{\n  \"body\": [\n    1,\n    2\n  ]\n}", "[\n    1,\n    2\n  ]"), @r#"
        a-rule

          × Something is wrong.
           ╭─[articles/a.json:2:11]
         2 │   "body": [
           ·           ┬
           ·           ╰── $.body[1]
           ╰────
          help: Put it right.
        "#);
    }

    #[test]
    fn nothing_in_a_file_steers_the_terminal() {
        assert!(!draw("\u{1b}[2J \"x\"", "\"x\"").contains('\u{1b}'));
    }
}
