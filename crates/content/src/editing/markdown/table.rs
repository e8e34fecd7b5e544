//! Conversion of Markdown tables to nodes.

use std::ops::Range;

use pulldown_cmark::{Alignment, Event, Tag};

use super::Reader;
use crate::editing::path::Path;
use crate::editing::tree::{Located, Member};

impl Reader<'_, '_, '_, '_> {
    pub fn table(&mut self, columns: &[Alignment], range: Range<usize>, path: Path<'_>, depth: usize) -> Option<Located> {
        let (mut header, mut rows) = (None, Vec::new());
        let rows_path = Path::Key(&path, "rows");
        while let Some((event, row)) = self.next() {
            if event == Event::Start(Tag::TableHead) {
                header = Some(self.row(row, Path::Key(&path, "header"), depth + 1));
            } else if event == Event::Start(Tag::TableRow) {
                let here = Path::Index(&rows_path, rows.len());
                let columns = header.as_ref().map_or(0, |header| header.items().len());
                self.check_width(&row, columns, here);
                let row = self.row(row, here, depth + 2);
                rows.push(row);
            } else if matches!(event, Event::End(_)) {
                break;
            }
        }
        let span = self.place(range.clone());
        let header = Member::new("header", header.unwrap_or_else(|| Located::list(Vec::new(), span.clone())));
        let rows = Member::new("rows", Located::list(rows, span.clone()));
        let mut fields = vec![header, rows];
        if columns.iter().any(|column| *column != Alignment::None) {
            let words = columns.iter().map(|column| Located::text(align(*column), span.clone())).collect();
            fields.push(Member::new("align", Located::list(words, span)));
        }
        self.node("table", fields, range, path, depth)
    }

    fn row(&mut self, range: Range<usize>, path: Path<'_>, depth: usize) -> Located {
        let mut cells = Vec::new();
        while let Some((event, range)) = self.next() {
            if matches!(event, Event::End(_)) {
                break;
            }
            if event == Event::Start(Tag::TableCell) {
                let here = Path::Index(&path, cells.len());
                let span = self.place(range);
                if !self.cx.admit_value(here, span.clone(), depth + 1) {
                    break;
                }
                self.block += 1;
                let nodes = self.only_text(here, depth + 1);
                cells.push(cell(nodes, span));
            }
        }
        Located::list(cells, self.place(range))
    }

    /// Reports a row of the wrong width, because the parser silently pads short rows and truncates long ones.
    fn check_width(&mut self, row: &Range<usize>, columns: usize, path: Path<'_>) {
        let written = cells_in(self.slice(row));
        if written != columns {
            let message = format!("The row has {written} cells, the table's header {columns}.");
            self.refuse(
                "table-width",
                path,
                row.clone(),
                message,
                "Give every row as many cells as the header; leave a cell empty if need be.",
            );
        }
    }
}

/// Returns the word for the colons in a table's line of hyphens. The left of a table is where its lines start.
fn align(column: Alignment) -> &'static str {
    match column {
        Alignment::None => "auto",
        Alignment::Left => "start",
        Alignment::Center => "center",
        Alignment::Right => "end",
    }
}

/// Creates a cell: a string if the nodes are plain text, otherwise a list of nodes.
pub(super) fn cell(mut nodes: Vec<Located>, span: Range<usize>) -> Located {
    if nodes.is_empty() {
        return Located::text("", span);
    }
    if let [node] = nodes.as_mut_slice()
        && node.get("type").and_then(Located::as_text) == Some("text")
        && let Some(words) = node.get("value").and_then(Located::as_text)
    {
        return Located::text(words, span);
    }
    Located::list(nodes, span)
}

/// Counts the cells of a row as written: they are separated by `|` without a backslash before it.
pub(super) fn cells_in(row: &str) -> usize {
    let row = row.trim();
    let row = row.strip_prefix('|').unwrap_or(row);
    let mut bars = 0;
    let mut escaped = false;
    let mut last_is_bar = false;
    for byte in row.bytes() {
        last_is_bar = byte == b'|' && !escaped;
        bars += usize::from(last_is_bar);
        escaped = byte == b'\\' && !escaped;
    }
    bars + usize::from(!last_is_bar)
}

#[cfg(test)]
mod tests {
    use super::cells_in;

    #[test]
    fn cells_are_counted_as_written() {
        for (row, cells) in [("| a | b |", 2), ("a | b", 2), ("| a \\| b |", 1), ("| a | |", 2), ("|a|b|c", 3), ("|", 1), ("||", 1)] {
            assert_eq!(cells_in(row), cells, "{row}");
        }
    }
}
