//! Paragraphs whose lines were meant as a table, a list or a fenced block.

use std::ops::Range;

use super::Reader;
use super::table::cells_in;
use crate::body::BLOCK_TYPES;
use crate::editing::finding::Severity;
use crate::editing::path::Path;

impl<'t> Reader<'t, '_, '_, '_> {
    /// Checks the lines of a paragraph. A backslash before a line's first sign, or before the bars, marks them as text.
    pub fn check_lines(&mut self, range: &Range<usize>, path: Path<'_>) {
        let lines = self.lines_of(range);
        self.check_fence(&lines, path);
        self.check_table(&lines, path);
        self.check_list(&lines, path);
    }

    /// Checks the lines of a list item without paragraphs: one of them may have been meant as the next item.
    pub fn check_lines_of_item(&mut self, range: &Range<usize>, path: Path<'_>) {
        let lines = self.lines_of(range);
        self.check_fence(&lines, path);
        self.check_table(&lines, path);
        // A line may go on with a dash or an initial.
        let is_item = |line: &str| line.starts_with(|c: char| matches!(c, '-' | '+' | '•') || c.is_ascii_digit()) && item(line).is_some();
        if let Some(&(at, line)) = lines.iter().skip(1).find(|(_, line)| is_item(line)) {
            let message = "This line is no list item; it becomes part of the one above it, with its sign.";
            let remedy = "Put a space behind its sign: `- `, `2. `. If it is no item, write a backslash before the sign.";
            self.report(Severity::Warning, "broken-list", path, at..at + line.len(), message, remedy);
        }
    }

    /// Returns the lines of a range with the offset of each, without the marks of quotations before them.
    fn lines_of(&self, range: &Range<usize>) -> Vec<(usize, &'t str)> {
        let mut lines = Vec::new();
        let mut at = range.start;
        for line in self.slice(range).split_inclusive('\n') {
            let text = line.trim_start_matches([' ', '\t', '>']);
            lines.push((at + line.len() - text.len(), text.trim_end()));
            at += line.len();
        }
        lines
    }

    /// Reports a fence of curly quotation marks or apostrophes, which some programs make of backticks, or of two backticks.
    fn check_fence(&mut self, lines: &[(usize, &str)], path: Path<'_>) {
        let is_fence = |line: &str| {
            let words = line.trim_start_matches(['’', '‘', '‛', '\'', '"', '“', '”', '„', '´', '′', '＇', '＂', '｀', '`']);
            let fence = line.strip_suffix(words).unwrap_or_default();
            (fence.chars().count() > 2 || fence == "``") && BLOCK_TYPES.contains(&words.trim())
        };
        if let Some(&(at, line)) = lines.iter().find(|(_, line)| is_fence(line)) {
            let message = "These signs open no fenced block, so its fields stand on the page.";
            let remedy = "Write three backticks, ` ``` `, before the kind of the block, and three on a line below its fields.";
            self.report(Severity::Error, "broken-fence", path, at..at + line.len(), message, remedy);
        }
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
        let tabs = |line: &str| line.matches('\t').count();
        let three = lines.windows(3).find(|lines| lines.iter().all(|(_, line)| tabs(line) > 0));
        let two = || lines.windows(2).find(|pair| matches!(pair, [(_, one), (_, other)] if tabs(one) > 1 && tabs(one) == tabs(other)));
        if let Some(&(at, line)) = three.or_else(two).and_then(<[_]>::first) {
            let message = "This is no table and stands on the page as one paragraph: tabs separate no cells.";
            let remedy = "Write a bar between the cells, `| a | b |`, and a line of hyphens under the first line: `|---|---|`.";
            self.report(Severity::Warning, "broken-table", path, at..at + line.len(), message, remedy);
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
        let are_items = |pair: &&[(usize, &str)]| match **pair {
            [(_, one), (_, other)] => match (item(one), item(other)) {
                (Some(Item::Sign), Some(Item::Sign)) => true,
                (Some(Item::Number(one)), Some(Item::Number(other))) => other == one || other == one + 1,
                (Some(Item::Letters(one)), Some(Item::Letters(other))) => one == other || follows(one, other),
                (Some(Item::Sign | Item::Number(_) | Item::Letters(_)) | None, _) => false,
            },
            _ => false,
        };
        let pair = lines.windows(2).find(are_items);
        let single = lines.iter().find(|(_, line)| has_unbreakable_space(line));
        if let (None, Some(&(at, line))) = (pair, single) {
            let message = "This line is no list: the space behind its sign is one that does not break.";
            let remedy = "Write an ordinary space in its place; a backslash before the sign says that it is text.";
            self.report(Severity::Warning, "broken-list", path, at..at + line.len(), message, remedy);
        }
        if let Some(&(at, line)) = pair.and_then(<[_]>::first) {
            let message = "These lines are no list; they become one paragraph, with their signs.";
            let remedy =
                "Start each line with a hyphen and a space, `- `, or a number, `1. `. If they are no list, put an empty line between them.";
            self.report(Severity::Warning, "broken-list", path, at..at + line.len(), message, remedy);
        }
    }
}

/// What a line starts with that looks like an item of a list and is none.
enum Item<'t> {
    /// A hyphen, a dash or a bullet.
    Sign,
    Number(u32),
    /// A letter, or a Roman number.
    Letters(&'t str),
}

const ROMAN: [&str; 12] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

fn item(line: &str) -> Option<Item<'_>> {
    let mut characters = line.chars();
    let first = characters.next()?;
    let rest = characters.as_str();
    let starts_with_letter = |text: &str| text.starts_with(char::is_alphabetic);
    match first {
        '-' | '+' | '*' => (starts_with_letter(rest) && first != '*' || has_unbreakable_space(line)).then_some(Item::Sign),
        '•' | '‣' | '◦' | '▪' | '●' | '■' | '·' | '・' | '⁃' | '➢' | '✓' => Some(Item::Sign),
        '–' | '—' | '―' | '−' | '‐' | '‑' | '－' => starts_with_letter(rest.trim_start()).then_some(Item::Sign),
        '①'..='⑳' => Some(Item::Number(first.into())),
        '(' | '（' => numbered(rest, true),
        _ => numbered(line, false),
    }
}

/// Reads `1.Fish`, `1、魚`, `a) Fish` or, in brackets, `1) Fish`.
fn numbered(line: &str, in_brackets: bool) -> Option<Item<'_>> {
    let (end, sign) = line.char_indices().take(10).find(|(_, c)| matches!(c, '.' | ')' | '、' | '．' | '）'))?;
    let (number, rest) = (line.get(..end)?, line.get(end + sign.len_utf8()..)?);
    let is_closed = matches!(sign, ')' | '）');
    if let Some(number) = number_of(number) {
        // Wide signs have their space in themselves.
        let is_wide = !sign.is_ascii() && rest.trim_start().starts_with(|c: char| !c.is_numeric());
        let is_item = is_wide || rest.starts_with(char::is_alphabetic) || rest.starts_with('\u{a0}') || (in_brackets && is_closed);
        return is_item.then_some(Item::Number(number));
    }
    let is_letter = number.len() == 1 && number.starts_with(|c: char| c.is_ascii_alphabetic());
    let is_item =
        (is_closed || !in_brackets) && (rest.starts_with(char::is_whitespace) || (is_closed && rest.starts_with(char::is_alphabetic)));
    (is_item && (is_letter || roman(number).is_some())).then_some(Item::Letters(number))
}

/// Reads a number in digits, which may be as wide as Chinese characters, or a Chinese number up to ten.
fn number_of(text: &str) -> Option<u32> {
    let chinese = "一二三四五六七八九十".chars().zip(1..).find(|&(numeral, _)| text.chars().eq([numeral]));
    let digit = |c: char| match c {
        '０'..='９' => Some(u32::from(c) - u32::from('０')),
        _ => c.to_digit(10),
    };
    let is_short = (1..=4).contains(&text.chars().count());
    let in_digits = || text.chars().try_fold(0, |number, c| Some(number * 10 + digit(c)?)).filter(|_| is_short);
    chinese.map(|(_, number)| number).or_else(in_digits)
}

/// Returns the place of a Roman number among the first ones.
fn roman(text: &str) -> Option<usize> {
    ROMAN.iter().position(|number| text.eq_ignore_ascii_case(number))
}

/// True when a letter or Roman number comes after another one.
fn follows(one: &str, other: &str) -> bool {
    let are_roman = roman(one).zip(roman(other)).is_some_and(|(one, other)| other == one + 1);
    are_roman || matches!((one.as_bytes(), other.as_bytes()), (&[one], &[other]) if u32::from(other) == u32::from(one) + 1)
}

/// True for an item whose sign is followed by a space that does not break.
fn has_unbreakable_space(line: &str) -> bool {
    let rest = line.strip_prefix(['-', '+', '*']).and_then(|rest| rest.strip_prefix(['\u{a0}', '\u{202f}', '\u{2007}']));
    rest.is_some_and(|rest| rest.trim_start().starts_with(char::is_alphabetic))
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
