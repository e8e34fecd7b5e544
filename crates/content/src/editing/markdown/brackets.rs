//! Square brackets that stand in the text although they were meant as a link, a picture or a note. A backslash before a bracket
//! says that it is text. Brackets alone, as in `[sic]`, are text, too.

use super::Reader;
use super::cjk::without_letters;
use super::definitions::is_address;
use super::foreign::{closes_text, ends_forum_mark};
use crate::editing::finding::Severity;
use crate::editing::path::Path;

/// The limit of the search for a closing bracket, in bytes and in brackets inside. With both limits, the time grows linearly with
/// the length of the text.
const REACH: usize = 2000;
const DEPTH: usize = 8;

/// The text after closed brackets.
enum Behind<'t> {
    /// `(...)`, with its content; `None` where it is not closed.
    Address(Option<&'t str>),
    /// ` (...)` with a space before it, and an address inside.
    Apart,
    /// `[...]`, with its content.
    Label(&'t str),
    Nothing,
}

impl<'t> Reader<'t, '_, '_, '_> {
    /// Checks a bracket `[` in the text at a byte offset. Returns the end of the part that was reported.
    pub fn open_bracket(&mut self, at: usize, path: Path<'_>) -> Option<usize> {
        let is_picture = self.text.get(..at).is_some_and(|before| before.ends_with('!')) && !self.is_escaped(at - 1);
        let start = if is_picture { at - 1 } else { at };
        let Some(close) = closing(self.text, at, '[', ']') else { return self.unclosed(at, path) };
        let inside = self.text.get(at + 1..close).unwrap_or_default();
        let behind = self.text.get(close + 1..).unwrap_or_default();
        if inside.starts_with('^') && inside.len() > 1 && !inside.contains(char::is_whitespace) {
            let remedy = "Put the note into the text, or into a fenced `info-box`; write `\\[` for the bracket itself.";
            self.refuse("footnote", path, at..close + 1, "There are no footnotes, and no note has this name.", remedy);
            return Some(close + 1);
        }
        match behind_of(behind) {
            Behind::Address(target) => {
                let end = target.map_or(close + 2, |target| close + 3 + target.len());
                let (why, remedy) = why_not(target);
                let target = target.unwrap_or_else(|| behind.get(1..).unwrap_or_default());
                let what = if is_picture { "picture" } else { "link" };
                let severity = if is_picture || is_address(target) { Severity::Error } else { Severity::Warning };
                let code = if is_picture { "broken-picture" } else { "broken-link" };
                let message = format!("This is no {what} and stands on the page as it is: {why}.");
                self.report(severity, code, path, start..end, message, format!("{remedy} Write `\\[` for the bracket itself."));
                Some(end)
            }
            Behind::Apart => {
                let what = if is_picture { "picture" } else { "link" };
                let code = if is_picture { "broken-picture" } else { "broken-link" };
                let severity = if is_picture { Severity::Error } else { Severity::Warning };
                let message = format!("This is no {what} and stands on the page as it is: a space separates the brackets.");
                self.report(severity, code, path, start..close + 2, message, "Take the space between `]` and `(` out.");
                Some(close + 2)
            }
            Behind::Label(label) => {
                let end = close + 3 + label.len();
                let name = if label.is_empty() { inside } else { label };
                let name = without_letters(name);
                let is_number = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
                let is_surely_meant = is_picture || !(is_number(inside) && is_number(label));
                let severity = if is_surely_meant { Severity::Error } else { Severity::Warning };
                let message = format!("No line says where `[{name}]` leads, so the brackets stand on the page as they are.");
                let remedy = format!("Write the address behind the words, `[words](https://...)`, or add a line `[{name}]: https://...`.");
                self.report(severity, "unknown-definition", path, start..end, message, remedy);
                Some(end)
            }
            Behind::Nothing => self.lone(at, start, close, inside, path),
        }
    }

    /// Checks brackets that are not followed by an address or a label.
    fn lone(&mut self, at: usize, start: usize, close: usize, inside: &str, path: Path<'_>) -> Option<usize> {
        let before = self.text.get(..at).unwrap_or_default();
        let behind = self.text.get(close + 1..).unwrap_or_default();
        let (message, remedy) = if start < at && !inside.is_empty() && !inside.chars().all(|c| c.is_ascii_digit()) {
            ("The picture has no address, so its mark stands on the page as it is.", "Write `![what it shows](/media/name.jpg)`.")
        } else if before.ends_with(')') && is_address(inside) {
            ("The brackets of this link are the wrong way round.", "Write the words in `[...]` and the address behind them in `(...)`.")
        } else if ends_forum_mark(inside) {
            (
                "Marks in square brackets mark nothing in an article, and stand on the page.",
                "Write `**words**`, `*words*` or `[words](https://...)`.",
            )
        } else if inside.starts_with('[') && inside.ends_with(']') {
            ("Double brackets make no link.", "Write `[words](/article/<slug>/)`.")
        } else if behind.starts_with("http") && is_address(behind) {
            ("The address of this link stands in no brackets.", "Write `[words](https://...)`.")
        } else if inside.starts_with("http") && is_address(inside) && inside.contains(char::is_whitespace) {
            ("The words of this link stand behind its address.", "Write `[words](https://...)`.")
        } else if inside.rsplit_once('|').is_some_and(|(_, target)| is_address(target)) {
            ("A bar makes no link.", "Write `[words](https://...)`.")
        } else if matches!(inside, " " | "x" | "X") && self.starts_line(at) {
            ("There are no boxes to tick in an article, so this one stands on the page as it is.", "Take it out.")
        } else if inside.starts_with('!') && self.starts_line(at) {
            ("Quotations have no kinds, so this mark stands on the page as it is.", "Take it out, or write a fenced `info-box`.")
        } else {
            return None;
        };
        let remedy = format!("{remedy} Write `\\[` for the bracket itself.");
        self.report(Severity::Warning, "left-over-mark", path, start..close + 1, message, remedy);
        Some(close + 1)
    }

    /// Checks a bracket that is not closed, which is a mistake where an address follows.
    fn unclosed(&mut self, at: usize, path: Path<'_>) -> Option<usize> {
        let line = self.line_from(at);
        let inside = line.split_once(')').map(|(inside, _)| inside).filter(|inside| !inside.contains('('));
        if let Some(inside) = inside
            && inside.rsplit_once(char::is_whitespace).is_some_and(|(_, last)| is_address(last))
        {
            let end = at + inside.len() + 1;
            let message = "This is no link and stands on the page as it is: `](` is missing between its words and its address.";
            let remedy = "Write `[words](https://...)`. Write `\\[` for the bracket itself.";
            self.report(Severity::Warning, "broken-link", path, at..end, message, remedy);
            return Some(end);
        }
        let found = line.find('(').filter(|open| line.get(open + 1..).is_some_and(is_address))?;
        let message = "This is no link and stands on the page as it is: the bracket `[` is not closed.";
        let remedy = "Write `]` before the address: `[words](https://...)`. Write `\\[` for the bracket itself.";
        self.report(Severity::Warning, "broken-link", path, at..at + found + 1, message, remedy);
        Some(at + found + 1)
    }

    /// Checks a bracket `]` in the text that closes no `[`.
    pub fn close_bracket(&mut self, at: usize, path: Path<'_>) {
        let behind = self.text.get(at + 1..).unwrap_or_default();
        if behind.strip_prefix('(').is_some_and(is_address) && !closes_text(self.text.get(..at).unwrap_or_default()) {
            let message = "This is no link and stands on the page as it is: there is no bracket `[` before its words.";
            let remedy = "Write `[words](https://...)`. Write `\\]` for the bracket itself.";
            self.report(Severity::Warning, "broken-link", path, at..at + 2, message, remedy);
        }
    }
}

fn behind_of(behind: &str) -> Behind<'_> {
    if behind.starts_with('(') {
        let inside = closing(behind, 0, '(', ')').and_then(|close| behind.get(1..close));
        return Behind::Address(inside);
    }
    if behind.starts_with('[') {
        return closing(behind, 0, '[', ']').and_then(|close| behind.get(1..close)).map_or(Behind::Nothing, Behind::Label);
    }
    let apart = behind.trim_start_matches([' ', '\t']);
    if apart.len() < behind.len() && apart.strip_prefix('(').is_some_and(is_address) { Behind::Apart } else { Behind::Nothing }
}

/// Returns why brackets with this between the round ones are no link, and the remedy.
fn why_not(target: Option<&str>) -> (&'static str, &'static str) {
    let Some(address) = target.map(str::trim) else {
        return ("the bracket behind the address is not closed", "Write `)` behind the address.");
    };
    let quote = address.find(['“', '”', '„', '‘', '’', '«', '»']);
    if quote.is_some_and(|at| address.get(..at).is_some_and(|before| before.ends_with(char::is_whitespace))) {
        ("the quotation marks of its title are curly", "Write straight ones: `\"...\"`.")
    } else if address.starts_with("tel:") {
        ("the number holds a space", "Write hyphens in the place of spaces: `tel:+44-1632-960118`.")
    } else if address.contains(char::is_whitespace) {
        ("the address holds a space", "Write `%20` for each space, or put the address between `<` and `>`; a title stands in `\"...\"`.")
    } else {
        ("its brackets do not fit together", "Write `[words](address)`.")
    }
}

/// Returns the offset of the bracket that closes the one at `open`. It is looked for in the same paragraph.
fn closing(text: &str, open: usize, opens: char, closes: char) -> Option<usize> {
    let mut depth = 0_usize;
    let mut is_escaped = false;
    let mut is_empty_line = false;
    for (at, c) in text.get(open..)?.char_indices() {
        if at > REACH || (c == '\n' && is_empty_line) {
            return None;
        }
        is_empty_line = c == '\n' || (is_empty_line && matches!(c, ' ' | '\t' | '\r' | '>'));
        if is_escaped {
            is_escaped = false;
        } else if c == '\\' {
            is_escaped = true;
        } else if c == opens {
            depth += 1;
            if depth > DEPTH {
                return None;
            }
        } else if c == closes {
            depth = depth.saturating_sub(1);
            if depth == 0 {
                return Some(open + at);
            }
        }
    }
    None
}
