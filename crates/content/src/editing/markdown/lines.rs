//! Paragraphs whose lines were meant as a table or a list.

use std::ops::Range;

use super::Reader;
use super::table::cells_in;
use crate::editing::finding::Severity;
use crate::editing::path::Path;

impl Reader<'_, '_, '_, '_> {
    /// Checks the lines of a paragraph. A backslash before a line's first sign, or before the bars, marks them as text.
    pub fn check_lines(&mut self, range: &Range<usize>, path: Path<'_>) {
        let mut lines = Vec::new();
        let mut at = range.start;
        for line in self.slice(range).split_inclusive('\n') {
            let text = line.trim_start_matches([' ', '\t', '>']);
            lines.push((at + line.len() - text.len(), text.trim_end()));
            at += line.len();
        }
        self.check_table(&lines, path);
        self.check_list(&lines, path);
    }

    fn check_table(&mut self, lines: &[(usize, &str)], path: Path<'_>) {
        const REMEDY: &str =
            "Under the line of headings, write a line with as many cells of hyphens: `|---|---|`. Write `\\|` for the sign itself.";
        if let Some(index) = lines.iter().position(|(_, line)| is_delimiter(line))
            && let Some(&(at, line)) = lines.get(index)
        {
            let own = cells_in(line);
            let message = match index.checked_sub(1).and_then(|above| lines.get(above)) {
                Some((_, head)) => format!(
                    "This is no table and stands on the page as it is: the line of hyphens has {own} cells, the line above it {}.",
                    cells_in(head)
                ),
                None => "This is no table and stands on the page as it is: there is no line of headings above the hyphens.".to_owned(),
            };
            self.report(Severity::Error, "broken-table", path, at..at + line.len(), message, REMEDY);
            return;
        }
        let is_row = |line: &str| line.starts_with('|') && bars(line) > 1;
        let is_open_row = |line: &str| line.contains(" | ") && !line.starts_with('|');
        let rows = |pair: &[(usize, &str)], is_row: &dyn Fn(&str) -> bool| pair.iter().all(|(_, line)| is_row(line));
        let pair = lines.windows(2).find(|pair| rows(pair, &is_row) || (rows(pair, &is_open_row) && have_same_bars(pair)));
        let single = || lines.iter().find(|(_, line)| is_row(line) && line.ends_with('|'));
        if let Some(&(at, line)) = pair.and_then(<[_]>::first).or_else(single) {
            let severity = if pair.is_some_and(|pair| rows(pair, &is_row)) { Severity::Error } else { Severity::Warning };
            let message = "This is no table and stands on the page as it is: its second line is not made of hyphens.";
            self.report(severity, "broken-table", path, at..at + line.len(), message, REMEDY);
        }
    }

    fn check_list(&mut self, lines: &[(usize, &str)], path: Path<'_>) {
        let is_item = |line: &str| {
            let mut characters = line.chars();
            match characters.next() {
                Some('-' | '+') => characters.next().is_some_and(char::is_alphabetic),
                Some('•' | '‣' | '◦' | '▪' | '●' | '■') => true,
                Some(_) | None => false,
            }
        };
        let pair = lines.windows(2).find(|pair| pair.iter().all(|(_, line)| is_item(line)));
        if let Some(&(at, line)) = pair.and_then(<[_]>::first) {
            let message = "These lines are no list; they become one paragraph, with their signs.";
            let remedy = "Start each line with a hyphen and a space: `- `. If they are no list, put an empty line between them.";
            self.report(Severity::Warning, "broken-list", path, at..at + line.len(), message, remedy);
        }
    }
}

/// True for the line of hyphens under a table's headings.
fn is_delimiter(line: &str) -> bool {
    line.contains('|') && line.contains('-') && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ' | '\t'))
}

fn bars(line: &str) -> usize {
    line.matches('|').count() - line.matches("\\|").count()
}

fn have_same_bars(pair: &[(usize, &str)]) -> bool {
    matches!(pair, [(_, one), (_, other)] if bars(one) == bars(other))
}
