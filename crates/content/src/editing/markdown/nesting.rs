//! A check that runs before Markdown is parsed. The parser looks, on each line, for the markers of every quotation and list
//! item around it, so a file made of such markers would keep it busy for hours.

use crate::editing::limits;
use crate::editing::map::SourceMap;
use crate::editing::path::Path;
use crate::editing::report::Report;

/// Columns that a line may be indented by white space and by markers of quotations and list items.
const INDENT: usize = 8 * limits::DEPTH;

/// Reports the first line that is nested too deeply. Returns true when there is none.
pub(super) fn is_harmless(text: &str, map: &SourceMap, path: Path<'_>, report: &mut Report<'_>) -> bool {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let (marks, columns, bytes) = prefix(line);
        if (marks > limits::DEPTH && !is_thematic_break(line)) || columns > INDENT {
            let message = format!("This line is nested too deep: {marks} marks of quotations or list items, {columns} columns.");
            let remedy = "Nest less: a list in a list in a list is as much as readers follow.";
            report.error("too-deep", path, map.range(start..start + bytes.max(1)), message, remedy);
            return false;
        }
        start += line.len();
    }
    true
}

/// Counts the markers, columns and bytes before the text of a line.
fn prefix(line: &str) -> (usize, usize, usize) {
    let (mut marks, mut columns) = (0, 0);
    let mut rest = line;
    loop {
        let mut characters = rest.chars();
        match characters.next() {
            Some(' ') => columns += 1,
            Some('\t') => columns += 4,
            Some('>') => {
                marks += 1;
                columns += 1;
            }
            Some('-' | '+' | '*') if characters.as_str().starts_with([' ', '\t', '\n', '\r']) => {
                marks += 1;
                columns += 1;
            }
            Some('0'..='9') => {
                let after = rest.trim_start_matches(|c: char| c.is_ascii_digit());
                let Some(after) = after.strip_prefix(['.', ')']).filter(|after| after.starts_with([' ', '\t', '\n', '\r'])) else { break };
                marks += 1;
                columns += rest.len() - after.len();
                rest = after;
                continue;
            }
            Some(_) | None => break,
        }
        rest = characters.as_str();
    }
    (marks, columns, line.len() - rest.len())
}

fn is_thematic_break(line: &str) -> bool {
    let mut signs = line.chars().filter(|c| !c.is_whitespace());
    signs.next().is_some_and(|first| matches!(first, '-' | '*' | '_') && signs.all(|sign| sign == first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_counted_up_to_the_words() {
        assert_eq!(prefix("> > - 12. words > - \n"), (4, 10, 10));
        assert_eq!(prefix("-not a list\n"), (0, 0, 0));
        assert_eq!(prefix("1998 was\n"), (0, 0, 0));
        assert_eq!(prefix("\t- x"), (1, 6, 3));
        assert!(is_thematic_break("- - - -\n") && !is_thematic_break("- - x\n") && !is_thematic_break("\n"));
    }
}
