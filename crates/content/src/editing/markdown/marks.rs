//! Marks that stand in the text although they were meant as Markdown. The search uses the source, where a backslash before a mark
//! makes it text.

use std::ops::Range;

use super::Reader;
use super::cjk::{LETTER, is_bracket, is_cjk, is_closing, is_opening, is_opening_quote};
use super::foreign::{Foreign, foreign, is_escaped, line_from, note};
use super::run::Run;
use crate::editing::finding::Severity;
use crate::editing::path::Path;

/// The signs that marks start with.
const SIGNS: &str = "*_~`[]#<{&=:+^";

/// The most runs that are kept. Each is compared with all others.
const RUNS: usize = 1000;

/// The ability of a run to open or close, which depends on the characters beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Opens,
    Closes,
    /// Both, as inside a word.
    Both,
    /// Neither, as between spaces.
    Neither,
}

impl Reader<'_, '_, '_, '_> {
    /// Reports marks in a run of text.
    pub fn check_marks(&mut self, words: &str, range: &Range<usize>, path: Path<'_>) {
        let source = self.slice(range);
        if source != words || self.cx.report.is_full_of(Severity::Warning) {
            return; // An entity such as `&#42;` stands for its character.
        }
        for (at, sign) in source.char_indices().filter(|&(_, c)| SIGNS.contains(c)) {
            let at = range.start + at;
            if at < self.checked || self.is_escaped(at) {
                continue;
            }
            let end = match sign {
                '~' if self.is_foreign(at) => self.foreign(at, path),
                '*' | '_' | '~' | '`' => self.loose_run(sign, at, path),
                '[' => self.open_bracket(at, path),
                ']' => {
                    self.close_bracket(at, path);
                    None
                }
                '#' => self.hashes(at, path),
                '<' | '{' | '&' | '=' | ':' | '+' | '^' => self.foreign(at, path),
                _ => None,
            };
            self.checked = end.unwrap_or(self.checked);
        }
    }

    /// True when a backslash stands before the character at a byte offset.
    pub fn is_escaped(&self, at: usize) -> bool {
        is_escaped(self.text, at)
    }

    /// Keeps a run of signs for [`report_runs`](Self::report_runs). The parser returns its signs one by one.
    fn loose_run(&mut self, sign: char, at: usize, path: Path<'_>) -> Option<usize> {
        if let Some(run) = self.runs.last_mut().filter(|run| run.sign == sign && run.range.end == at) {
            run.range.end = at + 1;
        } else if self.runs.len() < RUNS {
            self.runs.push(Run { sign, range: at..at + 1, block: self.block, path: path.to_string() });
        }
        None
    }

    /// Reports the runs that were meant as marks. One in each pair is enough.
    pub fn report_runs(mut self) {
        let runs = std::mem::take(&mut self.runs);
        let mut reported: Option<&Run> = None;
        for run in &runs {
            let is_partner =
                reported.is_some_and(|first| first.sign == run.sign && first.block == run.block && first.range.len() == run.range.len());
            if is_partner {
                reported = None;
            } else if self.is_mark(run, &runs) {
                let signs: String = std::iter::repeat_n(run.sign, run.range.len()).collect();
                let escaped: String = signs.chars().flat_map(|sign| ['\\', sign]).collect();
                let message = format!("`{signs}` stands on the page as it is: nothing in the paragraph closes or opens it.");
                let remedy = if run.sign == '`' {
                    format!("Take it out, or use quotation marks; write `{escaped}` for the sign itself.")
                } else {
                    format!(
                        "Write the marks at both ends, right beside the words: `{signs}words{signs}`; write `{escaped}` for the signs themselves."
                    )
                };
                let span = self.place(run.range.clone());
                self.cx.report.warning("left-over-mark", &run.path, span, message, remedy);
                reported = Some(run);
            }
        }
    }

    /// True when a run was meant as a mark. Asterisks are often text: behind a word and before a note, between figures, inside
    /// a word that is not spelt out.
    fn is_mark(&self, run: &Run, runs: &[Run]) -> bool {
        let (before, after) = (self.before(run), self.after(run));
        let alike = |other: &&Run| other.sign == run.sign && other.range.len() == run.range.len();
        let is_note = || {
            self.starts_note(run)
                && runs.iter().filter(alike).any(|other| other.range.start < run.range.start && self.stands_behind_word(other))
        };
        let is_behind_word = || before.is_some_and(char::is_alphanumeric);
        let side = self.side(run);
        match (run.sign, run.range.len()) {
            ('~', 2) => side != Side::Neither,
            ('`', _) => matches!(side, Side::Opens | Side::Closes),
            // A single one is part of a name, such as `_id`, and so is one before a bracket part of a face.
            ('_', 1) => {
                side == Side::Opens
                    && before.is_none_or(|c| c.is_whitespace() || c == '(' || is_opening_quote(c))
                    && after.is_none_or(|c| !is_closing(c))
                    && runs.iter().filter(alike).any(|other| other.block == run.block && other.range != run.range)
            }
            ('*', 1) => match side {
                // `*100#` is dialled.
                Side::Opens => !is_note() && after.is_none_or(|c| !c.is_numeric() && !is_closing(c)),
                Side::Closes => after.is_some_and(is_opening_quote),
                Side::Both => is_behind_word() && after.is_some_and(is_opening_quote),
                Side::Neither => false,
            },
            ('*' | '_', 2) => match side {
                Side::Opens => !is_note(),
                Side::Closes => !self.is_star_of_note(run, runs),
                Side::Both => is_behind_word() && after.is_some_and(is_opening) && !self.is_star_of_note(run, runs),
                Side::Neither => {
                    run.sign == '*'
                        && !is_note()
                        && runs.iter().filter(alike).any(|other| other.block == run.block && other.range.start > run.range.start)
                }
            },
            ('*', 3) => side == Side::Opens,
            _ => false,
        }
    }

    /// True for a run at the start of a note: `*Excludes bank holidays`, `(*banned)`.
    fn starts_note(&self, run: &Run) -> bool {
        match self.before(run) {
            Some(c) if is_bracket(c) => self.after(run).is_some_and(char::is_alphanumeric),
            before => matches!(self.side(run), Side::Opens | Side::Neither) && before.is_none_or(char::is_whitespace),
        }
    }

    /// True for a run that may lead to a note: behind a word, a figure or a sign, and not before a word.
    fn stands_behind_word(&self, run: &Run) -> bool {
        self.before(run).is_some_and(|c| !c.is_whitespace() && !is_opening(c))
            && self.after(run).is_none_or(|c| !c.is_alphanumeric() && !is_opening_quote(c))
    }

    /// True for two stars that lead to a note. There is a note, or another star of the kind, or they stand behind a figure or a sign:
    /// `Name*, Job**`, `5**`, `14 €**`.
    fn is_star_of_note(&self, run: &Run, runs: &[Run]) -> bool {
        let is_behind_figure = self.before(run).is_some_and(|c| c.is_numeric() || matches!(c, '€' | '£' | '$' | '¥' | '%' | '‰' | '°'));
        let has_length = |other: &Run| other.range.len() == run.range.len();
        let is_of_kind = |other: &Run| self.stands_behind_word(other) && (!has_length(other) || self.after(other).is_some_and(is_closing));
        let is_partner = |other: &Run| {
            (has_length(other) && other.range.start > run.range.start && self.starts_note(other))
                || (other.range != run.range && is_of_kind(other))
        };
        self.stands_behind_word(run) && (is_behind_figure || runs.iter().filter(|other| other.sign == run.sign).any(is_partner))
    }

    fn side(&self, run: &Run) -> Side {
        let kind = |c: Option<char>| match c {
            Some(c) if c.is_whitespace() => 0,
            Some(c) if !c.is_alphanumeric() && !is_cjk(c) => 1,
            Some(_) => 2,
            None => 0,
        };
        let (before, after) = (kind(self.before(run)), kind(self.after(run)));
        let opens = after == 2 || (after == 1 && before < 2);
        let closes = before == 2 || (before == 1 && after < 2);
        match (opens, closes) {
            (true, false) => Side::Opens,
            (false, true) => Side::Closes,
            (true, true) => Side::Both,
            (false, false) => Side::Neither,
        }
    }

    fn before(&self, run: &Run) -> Option<char> {
        self.text.get(..run.range.start)?.chars().rev().find(|&c| c != LETTER && c != run.sign)
    }

    fn after(&self, run: &Run) -> Option<char> {
        self.text.get(run.range.end..)?.chars().find(|&c| c != LETTER && c != run.sign)
    }

    /// Checks `#` at the start of a line, for a heading whose space is missing. `#harbour` is text.
    fn hashes(&mut self, at: usize, path: Path<'_>) -> Option<usize> {
        if !self.starts_line(at) {
            return None;
        }
        let line = self.text.get(at..)?.lines().next()?;
        let words = line.trim_start_matches('#');
        let signs = line.len() - words.len();
        let is_sentence = || words.trim_end().ends_with(['.', '!', '?', '…', ':', ';', ',', '”', '"']);
        let is_title =
            || words.split_whitespace().count() > 2 && !words.contains('#') && !is_sentence() && self.is_paragraph_of_one_line(at);
        let severity = match signs {
            2..=6 if !words.trim().is_empty() => Severity::Error,
            1 if is_title() => Severity::Warning,
            _ => return Some(at + signs),
        };
        let message = "This is no heading and stands on the page as it is: there is no space behind the `#`.";
        let remedy = format!("Write `{} {}`; write `\\#` for the sign itself.", "#".repeat(signs.max(2)), words.trim());
        self.report(severity, "broken-heading", path, at..at + signs, message, remedy);
        Some(at + signs)
    }

    /// True when only markers of quotations and list items are before the character at a byte offset on its line.
    pub fn starts_line(&self, at: usize) -> bool {
        let is_marker = |c: char| matches!(c, ' ' | '\t' | '>' | '-' | '+' | '*' | '.' | ')') || c.is_ascii_digit();
        self.text.get(..at).is_some_and(|before| before.chars().rev().take_while(|&c| c != '\n').all(is_marker))
    }

    /// Returns the line from a byte offset on, as far as marks are looked for.
    pub fn line_from(&self, at: usize) -> &str {
        line_from(self.text, at)
    }

    fn is_paragraph_of_one_line(&self, at: usize) -> bool {
        let (before, after) = self.text.split_at_checked(at).unwrap_or_default();
        let is_empty = |line: Option<&str>| line.is_none_or(|line| line.trim().is_empty());
        is_empty(before.rsplit('\n').nth(1)) && is_empty(after.lines().nth(1))
    }

    /// Warns of emphasis whose marks at both ends are halves of two signs, as in `**bold *both** it*`: the two were meant to make words strong.
    pub fn check_overlap(&mut self, emphasis: &Range<usize>, path: Path<'_>) {
        let Some(sign) = self.slice(emphasis).chars().next() else { return };
        let run_around = |at: usize| {
            let (before, after) = self.text.split_at_checked(at).unwrap_or_default();
            let start = before.trim_end_matches(sign).len();
            start..at + after.len() - after.trim_start_matches(sign).len()
        };
        let (opening, closing) = (run_around(emphasis.start), run_around(emphasis.end - 1));
        if opening.len() == 2 && closing.len() == 2 && !self.is_escaped(opening.start) && !self.is_escaped(closing.start) {
            let message = "Marks overlap here, so these words are not strong.";
            let remedy = "Close the inner marks before the outer ones: `**bold *both* it**`.";
            self.report(Severity::Warning, "overlapping-marks", path, opening.start..closing.end, message, remedy);
        }
    }

    fn is_foreign(&self, at: usize) -> bool {
        foreign(self.text, at, false).is_some()
    }

    /// Checks marks of HTML and of other dialects of Markdown.
    fn foreign(&mut self, at: usize, path: Path<'_>) -> Option<usize> {
        let line = self.line_from(at);
        if let Some(length) = note(line) {
            let remedy = "Put the note into the text, or into a fenced `info-box`; write `\\^` for the sign itself.";
            self.refuse("footnote", path, at..at + length, "There are no footnotes, so this one stands on the page.", remedy);
            return Some(at + length);
        }
        let Foreign { length, message, remedy } = foreign(self.text, at, self.line_from(at).starts_with(':') && self.starts_line(at))?;
        let end = at + length;
        self.report(Severity::Warning, "left-over-mark", path, at..end, message, remedy);
        Some(end)
    }
}
