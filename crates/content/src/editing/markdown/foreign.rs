//! Marks of HTML, of templates and of other dialects of Markdown, which mark nothing in an article and stand on the page.

use super::cjk::{is_cjk, is_opening_quote};

/// A mark that is none here.
#[derive(Clone, Copy, Debug)]
pub(super) struct Foreign {
    /// Its length in bytes, as far as a finding points at it.
    pub length: usize,
    pub message: &'static str,
    pub remedy: &'static str,
}

/// The limit of the search for the end of a mark, in bytes.
const REACH: usize = 200;

/// Names of characters that are often written without the semicolon behind them.
const ENTITIES: [&str; 8] = ["nbsp", "amp", "quot", "ndash", "mdash", "hellip", "shy", "euro"];

/// Returns the mark that starts with the sign at a byte offset; `starts_line` is true where nothing but markers is before it on its line.
pub(super) fn foreign(text: &str, at: usize, starts_line: bool) -> Option<Foreign> {
    let (before, line) = (text.get(..at)?, line_from(text, at));
    let mut characters = line.chars();
    let sign = characters.next()?;
    let line = characters.as_str();
    let (length, message, remedy) = match sign {
        '<' if ["http", "www.", "mailto:", "!--"].iter().any(|start| line.starts_with(start)) => (
            1,
            "This `<` opens nothing that an article can have, and stands on the page.",
            "Write a link as `[words](https://...)`, or `\\<` for the sign itself.",
        ),
        '{' if line.starts_with(['{', '%']) && (line.contains("}}") || line.contains("%}")) => (
            2,
            "Nothing fills in templates, so this one stands on the page as it is.",
            "Write what it stands for, or `\\{` for the sign itself.",
        ),
        '{' => (
            attributes(before, line)? + 2,
            "Text has no attributes in an article, so these stand on the page as they are.",
            "Take them out: a heading gets its id from its words. Write `\\{` for the sign itself.",
        ),
        '=' if is_pair(before, line, sign) => {
            (2, "`==` marks nothing in an article, and stands on the page.", "Use `**words**`, or write `\\==` for the signs themselves.")
        }
        '+' if is_pair(before, line, sign) => (
            2,
            "`++` marks nothing in an article, and stands on the page.",
            "Leave the words without the signs, or write `\\++` for the signs themselves.",
        ),
        '^' if before.ends_with(|c: char| c.is_alphanumeric() || c == ')') => (
            superscript(line)? + 2,
            "`^` raises nothing in an article, and stands on the page.",
            "Write the raised figures themselves: `²`, `³`. Write `\\^` for the sign itself.",
        ),
        '~' if before.ends_with(|c: char| c.is_ascii_alphabetic()) => (
            subscript(line)? + 2,
            "`~` lowers nothing in an article, and stands on the page.",
            "Write the lowered figures themselves: `H₂O`. Write `\\~` for the sign itself.",
        ),
        ':' if line.starts_with("::") && starts_line => (
            3,
            "`:::` opens no block, and stands on the page.",
            "Write a fenced block, with three backticks, or `\\:` for the sign itself.",
        ),
        '&' => {
            let name = name_of_character(line);
            let is_closed = name.len() > 1 && line.get(name.len()..).is_some_and(|rest| rest.starts_with(';'));
            if !is_closed {
                open_entity(text.get(at..)?)?;
            }
            (
                1 + name.len(),
                "This is the name of no character, so it stands on the page as it is.",
                "Write the character itself, or `\\&` for the sign.",
            )
        }
        _ => return None,
    };
    Some(Foreign { length, message, remedy })
}

/// Returns the line from a byte offset on, at most [`REACH`] bytes of it.
pub(super) fn line_from(text: &str, at: usize) -> &str {
    let rest = text.get(at..text.floor_char_boundary(at + REACH)).unwrap_or_default();
    rest.lines().next().unwrap_or_default()
}

/// Returns the end of a text, as far as one sentence may reach. Searches in it take the same time in a text of any length.
pub(super) fn last(text: &str) -> &str {
    const REACH: usize = 2000;
    text.get(text.ceil_char_boundary(text.len().saturating_sub(REACH))..).unwrap_or_default()
}

/// True when a backslash stands before the character at a byte offset.
pub(super) fn is_escaped(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    (before.len() - before.trim_end_matches('\\').len()) % 2 == 1
}

/// True when the bracket that a `]` would close, by the text before it, has a backslash and is text.
pub(super) fn closes_text(before: &str) -> bool {
    let before = last(before);
    before.rfind('[').is_some_and(|open| is_escaped(before, open))
}

/// Returns the length of a name without its semicolon, such as `&nbsp`, at the start of a text that begins with `&`.
pub(super) fn open_entity(text: &str) -> Option<usize> {
    let name = name_of_character(text.strip_prefix('&')?);
    // An address may have a field of that name: `?a=1&amp=2`.
    let is_field = text.get(1 + name.len()..).is_some_and(|rest| rest.starts_with('='));
    (ENTITIES.contains(&name) && !is_field).then_some(1 + name.len())
}

/// Returns the length of a note in the text, `^[words]`, at the start of a text that begins with `^`.
pub(super) fn note(text: &str) -> Option<usize> {
    let inside = text.strip_prefix("^[")?.split_once(']')?.0;
    inside.contains(char::is_alphabetic).then_some(inside.len() + 3)
}

/// True for the text between brackets that ends a mark of a forum: `[b]words[/b]`.
pub(super) fn ends_forum_mark(inside: &str) -> bool {
    inside.strip_prefix('/').is_some_and(|name| matches!(name, "b" | "i" | "u" | "s" | "url" | "img" | "quote" | "color" | "size" | "list"))
}

/// True when two single tildes were meant as marks, by the text between them and the characters beside them. `10~20` is a range, and a
/// Chinese text may have tildes at both sides of a subtitle.
pub(super) fn are_marks(before: Option<char>, inside: &str, after: Option<char>) -> bool {
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    if inside.chars().next().is_none_or(is_cjk) || inside.chars().next_back().is_none_or(is_cjk) {
        return false;
    }
    !(is_word(before) || is_word(after))
}

fn name_of_character(text: &str) -> &str {
    text.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default()
}

/// True when a sign is the first of `==words==` or `++words++`.
fn is_pair(before: &str, rest: &str, sign: char) -> bool {
    let is_start = before.chars().next_back().is_none_or(|c| c.is_whitespace() || is_opening_quote(c) || c == '(');
    let Some(words) = rest.strip_prefix(sign).filter(|words| words.starts_with(char::is_alphanumeric)) else { return false };
    let ends = |end: usize| words.get(..end).is_some_and(|inside| !inside.ends_with(char::is_whitespace));
    is_start && words.match_indices(sign).any(|(end, _)| words.get(end + 1..).is_some_and(|rest| rest.starts_with(sign)) && ends(end))
}

/// Returns the length of the attributes behind `{`: `#id`, `.class` or, behind a bracket, `width=50%`.
fn attributes(before: &str, line: &str) -> Option<usize> {
    let inside = line.split_once('}')?.0;
    let has_name = |word: &str| word.strip_prefix(['#', '.']).is_some_and(|name| name.starts_with(char::is_alphabetic));
    let has_value = |word: &str| word.split_once('=').is_some_and(|(name, _)| name.starts_with(char::is_alphabetic));
    let words = || inside.strip_prefix(':').unwrap_or(inside).split_whitespace();
    let is_beside_bracket = before.ends_with([')', ']']);
    let are_attributes = words().all(|word| has_name(word) || has_value(word)) && words().any(|word| has_name(word) || is_beside_bracket);
    are_attributes.then_some(inside.len())
}

/// Returns the length of the raised text behind `^`, which is short and ends with another `^`.
fn superscript(line: &str) -> Option<usize> {
    let inside = line.split_once('^')?.0;
    let is_raised = !inside.is_empty() && inside.len() <= 20 && inside.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '+' | '−'));
    is_raised.then_some(inside.len())
}

/// Returns the length of the lowered figures behind `~`, which end with another `~`.
fn subscript(line: &str) -> Option<usize> {
    let inside = line.split_once('~')?.0;
    (!inside.is_empty() && inside.chars().all(|c| c.is_ascii_digit())).then_some(inside.len())
}
