//! Marks in plain text: in fields such as headlines and captions, and in the values of text nodes in JSON. They would stand on the page.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag};

use super::cjk::{LETTER, is_cjk, prepare};
use super::definitions::is_address;
use super::foreign::{are_marks, closes_text, ends_forum_mark, foreign, line_from, note, open_entity};
use super::parser;
use super::references::References;
use crate::editing::Severity;
use crate::editing::map::SourceMap;
use crate::editing::path::Path;
use crate::editing::report::Report;

/// The elements of HTML that text is written with.
const ELEMENTS: &[&str] = &[
    "a",
    "abbr",
    "acronym",
    "address",
    "article",
    "aside",
    "audio",
    "b",
    "bdi",
    "bdo",
    "big",
    "blink",
    "blockquote",
    "body",
    "br",
    "button",
    "caption",
    "center",
    "cite",
    "code",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "embed",
    "figcaption",
    "figure",
    "font",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "i",
    "iframe",
    "img",
    "input",
    "ins",
    "kbd",
    "label",
    "li",
    "link",
    "main",
    "mark",
    "marquee",
    "math",
    "meta",
    "nav",
    "nobr",
    "noscript",
    "object",
    "ol",
    "p",
    "picture",
    "pre",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "script",
    "section",
    "select",
    "small",
    "source",
    "span",
    "strike",
    "strong",
    "style",
    "sub",
    "summary",
    "sup",
    "svg",
    "table",
    "tbody",
    "td",
    "textarea",
    "tfoot",
    "th",
    "thead",
    "time",
    "title",
    "tr",
    "tt",
    "u",
    "ul",
    "var",
    "video",
    "wbr",
];

/// How a text is written in its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Writing {
    /// In a Markdown file: a backslash before a sign says that it is text, and is not shown.
    Escaped,
    /// In JSON: every character is shown.
    Literal,
}

/// What a mark belongs to.
#[derive(Clone, Copy, Debug)]
enum Language {
    Markdown,
    Html,
    /// The name of a character, such as `&amp;`.
    Entity,
    /// A backslash before a sign, where it is shown.
    Backslash,
}

/// Warns of the first mark in a text. `map` leads from the text to its file.
pub(crate) fn check(report: &mut Report<'_>, text: &str, map: &SourceMap, path: Path<'_>, writing: Writing) {
    if report.is_full_of(Severity::Warning) {
        return;
    }
    let Some((range, language)) = find(text, writing) else { return };
    let (message, remedy) = match language {
        Language::Markdown => {
            ("This is plain text, so the marks of Markdown stand on the page as they are.", "Take the marks out and leave the words.")
        }
        Language::Html => ("This is plain text, so HTML stands on the page as it is.", "Take the tags out and leave the words."),
        Language::Entity => {
            ("This is plain text, so the name of a character stands on the page as it is.", "Write the character itself: `&`, `“`, `—`.")
        }
        Language::Backslash => ("This is plain text, so the backslash stands on the page.", "Take it out."),
    };
    let escape = if writing == Writing::Escaped { " Write a backslash before a sign that is meant." } else { "" };
    report.warning("mark-in-plain-text", path, map.range(range), message, format!("{remedy}{escape}"));
}

/// Returns a text without the backslashes before its signs, which are all of ASCII's, as in Markdown.
pub(crate) fn unescaped(text: String) -> String {
    if !text.contains('\\') {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        out.push(match rest.next_if(|next| c == '\\' && next.is_ascii_punctuation()) {
            Some(sign) => sign,
            None => c,
        });
    }
    out
}

/// Returns the first mark in a text.
fn find(text: &str, writing: Writing) -> Option<(Range<usize>, Language)> {
    if !text.contains(['*', '_', '~', '`', ']', '<', '&', '#', '>', '=', '+', '^', '{', '\\', '-']) {
        return None;
    }
    let found = [parsed(text), unread(text, writing), at_line_start(text)];
    found.into_iter().flatten().min_by_key(|(range, _)| range.start)
}

/// Returns the first mark that the parser reads. All lines are read as one, so that there are no blocks.
fn parsed(text: &str) -> Option<(Range<usize>, Language)> {
    // The guard keeps a number or a hyphen at the start from being a list.
    const GUARD: &str = "\\!";
    let start = text.len() - text.trim_start().len();
    let guarded = format!("{GUARD}{}", text.trim_start().replace(['\n', '\r', '\t'], " "));
    let map = SourceMap::straight(0).then(&[(0, start), (GUARD.len(), start)]);
    let (guarded, map) = prepare(&guarded, &map);
    parser::events(&guarded, &References::default()).find_map(|(event, range)| {
        let source = guarded.get(range.clone()).unwrap_or_default();
        let language = match &event {
            Event::Start(tag) if is_mark(tag, source, beside(&guarded, &range)) => Language::Markdown,
            Event::Code(_) if !matches!(beside(&guarded, &range), (Some(before), Some(after)) if is_letter(before) && is_letter(after)) => {
                Language::Markdown
            }
            Event::Html(_) | Event::InlineHtml(_) if is_html(source) => Language::Html,
            Event::Text(words) if source.starts_with('&') && source.ends_with(';') && **words != *source => Language::Entity,
            Event::Start(_)
            | Event::End(_)
            | Event::Text(_)
            | Event::Code(_)
            | Event::Html(_)
            | Event::InlineHtml(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_)
            | Event::SoftBreak
            | Event::HardBreak
            | Event::Rule
            | Event::TaskListMarker(_) => return None,
        };
        Some((map.range(range), language))
    })
}

/// True for a comment, and for a tag of HTML. `Dear <name>` and `a <b and c> d` are text.
fn is_html(source: &str) -> bool {
    let inside = source.trim_start_matches(['<', '/']).trim_end_matches(['>', '/']);
    let name = inside.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
    let behind = inside.get(name.len()..).unwrap_or_default().trim();
    let is_known = ELEMENTS.contains(&&*name.to_ascii_lowercase());
    source.starts_with("<!") || source.starts_with("<?") || behind.contains('=') || (is_known && (behind.is_empty() || name.len() > 1))
}

/// True for marks of text, by their source and the characters beside it.
fn is_mark(tag: &Tag<'_>, source: &str, (before, after): (Option<char>, Option<char>)) -> bool {
    if let Tag::Link { link_type, .. } = tag {
        return !matches!(link_type, LinkType::Autolink | LinkType::Email);
    }
    if matches!(tag, Tag::Strikethrough) {
        let inside = source.get(1..source.len() - 1).unwrap_or_default();
        return source.starts_with("~~") || are_marks(before, inside, after);
    }
    if matches!(tag, Tag::Emphasis | Tag::Strong) {
        let inside = source.trim_matches(['*', '_', LETTER]);
        // Stars inside words are text, `Läufer*innen und Ruderer*innen`, and so are those between brackets.
        let starts_inside_word = before.is_some_and(is_letter);
        let ends_inside_word = after.is_some_and(is_letter) || inside.contains(char::is_whitespace);
        return !(starts_inside_word && ends_inside_word) && !inside.starts_with([')', ']', '.', ',', ';', ':', '!', '?']);
    }
    matches!(tag, Tag::Image { .. })
}

/// True for a letter or digit of a language that is written with spaces.
fn is_letter(c: char) -> bool {
    c.is_alphanumeric() && !is_cjk(c)
}

/// Returns the characters before and behind a range.
fn beside(text: &str, range: &Range<usize>) -> (Option<char>, Option<char>) {
    let before = text.get(..range.start).and_then(|text| text.chars().rev().find(|&c| c != LETTER));
    // The guard is no part of the text.
    let before = before.filter(|_| range.start > 2);
    (before, text.get(range.end..).and_then(|text| text.chars().find(|&c| c != LETTER)))
}

/// Returns the first mark that the parser does not know, or reads as text.
fn unread(text: &str, writing: Writing) -> Option<(Range<usize>, Language)> {
    let mut is_escaped = false;
    text.char_indices().find_map(|(at, sign)| {
        let was_escaped = is_escaped;
        is_escaped = !was_escaped && sign == '\\';
        if was_escaped || !matches!(sign, ']' | '[' | '&' | '\\' | '=' | '+' | '^' | '~' | '{') {
            return None;
        }
        let rest = line_from(text, at);
        let of_markdown = |length: usize| (length, Language::Markdown);
        let found = match sign {
            ']' if closes_text(text.get(..at).unwrap_or_default()) => None,
            ']' if rest.starts_with("](") => rest.get(2..).filter(|target| is_address(target)).map(|_| of_markdown(2)),
            ']' => rest
                .strip_prefix("][")
                .and_then(|label| label.split_once(']'))
                .filter(|(label, _)| label.contains(char::is_alphabetic))
                .map(|_| of_markdown(2)),
            '[' if rest.split_once(']').is_some_and(|(inside, _)| inside.get(1..).is_some_and(ends_forum_mark)) => Some(of_markdown(2)),
            '[' => rest.strip_prefix("[^").and_then(|inside| inside.find(']')).map(|length| of_markdown(length + 3)),
            '&' => open_entity(rest).map(|length| (length, Language::Entity)),
            '^' if note(rest).is_some() => note(rest).map(of_markdown),
            '\\' if writing == Writing::Literal
                && rest.get(1..).is_some_and(|rest| rest.starts_with(['*', '#', '`', '[', '<', '&', '~'])) =>
            {
                Some((2, Language::Backslash))
            }
            '=' | '+' | '^' | '~' | '{' => foreign(text, at, false).map(|mark| of_markdown(mark.length)),
            _ => None,
        };
        found.map(|(length, language)| (at..at + length, language))
    })
}

/// Returns the first mark of a heading, a quotation or a list with several items at the start of a line.
fn at_line_start(text: &str) -> Option<(Range<usize>, Language)> {
    let mut at = 0;
    let mut was_item = false;
    for line in text.split_inclusive('\n') {
        let words = line.trim_start();
        let start = at + line.len() - words.len();
        at += line.len();
        let is_item = words.starts_with(['-', '*', '+']) && words.get(1..).is_some_and(|rest| rest.starts_with([' ', '\u{a0}']));
        if let Some(length) = heading(words).or_else(|| quotation(words)).or_else(|| (is_item && was_item).then_some(1)) {
            return Some((start..start + length, Language::Markdown));
        }
        was_item = is_item;
    }
    None
}

/// Returns the number of `#` of a heading. `#7` and `# 7` are a number, `#harbour` is a tag.
fn heading(line: &str) -> Option<usize> {
    let rest = line.trim_start_matches('#');
    let signs = line.len() - rest.len();
    let first = rest.trim_start().chars().next()?;
    let is_apart = rest.starts_with(char::is_whitespace);
    ((1..=6).contains(&signs) && !first.is_numeric() && (is_apart || (signs > 1 && first.is_alphabetic()))).then_some(signs)
}

/// Returns the length of the sign of a quotation. `> 100` compares.
fn quotation(line: &str) -> Option<usize> {
    let first = line.strip_prefix("> ")?.trim_start().chars().next()?;
    (!first.is_numeric()).then_some(1)
}
