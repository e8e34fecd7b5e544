//! Emphasis beside Chinese, Japanese and Korean text, and stars of footnotes (docs/decisions/0025-emphasis-beside-cjk.md).
//!
//! CommonMark asks for a space or punctuation between a word and `**“No.”**`, which these languages do not write. The amended
//! rule (CommonMark CJK-friendly Amendments) lets such marks open and close. The parser does not know it, but it follows from the
//! rule that a run of marks with no white space beside it and such a character at one side can both open and close. So can a run
//! between two letters: the parser gets the text with a letter at both sides of these runs.
//!
//! A star behind a word and before a comma or the like belongs to a footnote: `5元*、6元*`. It must not open emphasis. A run behind a letter
//! and before punctuation does not: the parser gets a letter before it alone.

use std::borrow::Cow;

use crate::editing::map::SourceMap;

/// The letter that is put beside marks. It is a noncharacter, which no text contains, and has no place in what is read.
pub(super) const LETTER: char = '\u{FDD0}';

/// A run of `*` or of `~`.
#[derive(Clone, Copy)]
struct Marks<'t> {
    sign: char,
    start: usize,
    end: usize,
    /// The text before it and behind it.
    before: &'t str,
    after: &'t str,
    /// The number of its paragraph.
    paragraph: usize,
}

/// The letters that a run gets.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Letters {
    None,
    Before,
    Both,
}

/// Returns the text as the parser gets it, with the map to its source.
pub(super) fn prepare<'t>(text: &'t str, map: &SourceMap) -> (Cow<'t, str>, SourceMap) {
    let runs = runs_with_letters(text);
    if runs.is_empty() {
        return (Cow::Borrowed(text), map.clone());
    }
    let mut out = String::with_capacity(text.len() + runs.len() * 2 * LETTER.len_utf8());
    let (mut segments, mut done) = (vec![(0, 0)], 0);
    for (Marks { start, end, .. }, letters) in runs {
        out.push_str(text.get(done..start).unwrap_or_default());
        // The letter's last byte is mapped to the byte before the run, where the text before the run ends.
        segments.push((out.len(), start.saturating_sub(LETTER.len_utf8())));
        out.push(LETTER);
        segments.push((out.len(), start));
        out.push_str(text.get(start..end).unwrap_or_default());
        if letters == Letters::Both {
            segments.push((out.len(), end));
            out.push(LETTER);
            segments.push((out.len(), end));
        }
        done = end;
    }
    out.push_str(text.get(done..).unwrap_or_default());
    (Cow::Owned(out), map.then(&segments))
}

/// Removes the letters from text that the parser returned.
pub(super) fn without_letters(text: &str) -> Cow<'_, str> {
    if text.contains(LETTER) { Cow::Owned(text.replace(LETTER, "")) } else { Cow::Borrowed(text) }
}

/// Returns the runs that get letters.
fn runs_with_letters(text: &str) -> Vec<(Marks<'_>, Letters)> {
    let mut found = Vec::new();
    // The next run of one, two and three stars.
    let mut next: [Option<Marks<'_>>; 3] = [None; 3];
    for marks in runs(text).into_iter().rev() {
        let slot = next.get_mut(marks.end - marks.start - 1).filter(|_| marks.sign == '*');
        let partner = slot.as_ref().and_then(|slot| **slot).filter(|partner| partner.paragraph == marks.paragraph);
        let letters = marks.letters(partner);
        if letters != Letters::None {
            found.push((marks, letters));
        }
        if let Some(slot) = slot {
            *slot = Some(marks);
        }
    }
    found.reverse();
    found
}

/// Returns all runs, but for those behind a backslash.
fn runs(text: &str) -> Vec<Marks<'_>> {
    let mut runs = Vec::new();
    let (mut at, mut last_end, mut paragraph) = (0, 0, 0);
    while let Some(found) = text.get(at..).and_then(|rest| rest.find(['*', '~', '\\'])) {
        let start = at + found;
        let (before, rest) = text.split_at_checked(start).unwrap_or_default();
        let sign = rest.chars().next().unwrap_or_default();
        if sign == '\\' {
            at = start + 1 + rest.chars().nth(1).map_or(0, char::len_utf8);
            continue;
        }
        let after = rest.trim_start_matches(sign);
        let end = text.len() - after.len();
        paragraph += usize::from(text.get(last_end..start).is_some_and(|between| between.contains("\n\n")));
        runs.push(Marks { sign, start, end, before, after, paragraph });
        (at, last_end) = (end, end);
    }
    runs
}

impl Marks<'_> {
    /// Returns the letters for this run. `partner` is the next run of as many stars in its paragraph.
    fn letters(&self, partner: Option<Self>) -> Letters {
        let is_beside = |side: &char| !side.is_whitespace() && *side != '|';
        let before = self.before.chars().next_back().filter(is_beside);
        let Some((before, after)) = before.zip(self.after.chars().next().filter(is_beside)) else { return Letters::None };
        let is_beside_cjk = ends_in_cjk(self.before) || is_cjk(after);
        if self.sign == '*' {
            if starts_with_closing(self.after) && ends_words(self.before) {
                // Behind a word it cannot open as it is.
                return if before.is_alphanumeric() { Letters::None } else { Letters::Before };
            }
            if is_beside_cjk && is_opening(before) {
                return Letters::None;
            }
            if is_beside_cjk && partner.is_some_and(|partner| self.is_footnote(partner)) {
                return Letters::Before;
            }
        }
        if is_beside_cjk { Letters::Both } else { Letters::None }
    }

    /// True for stars before a bracket, or another sign, that are no marks together with the next ones: `小明*（化名）和小红*（化名）`.
    fn is_footnote(&self, partner: Self) -> bool {
        let Some(sign) = self.after.chars().next().filter(|sign| !sign.is_alphanumeric()) else { return false };
        let stands_behind_word = partner.before.ends_with(char::is_alphanumeric);
        let ends_brackets = partner.before.ends_with([')', '）', '〕']);
        (is_bracket(sign) && !ends_brackets) || (stands_behind_word && partner.after.starts_with(sign))
    }
}

/// True when a text ends in a word, or in a sign that belongs to the words before it, such as a closing bracket or `€`.
fn ends_words(text: &str) -> bool {
    let mut back = text.chars().rev();
    let ends = |last: Option<char>| last.is_some_and(|c| !c.is_whitespace() && !is_opening(c));
    match back.next() {
        // These quotation marks both open and close.
        Some('"' | '\'' | '“' | '‘') => ends(back.next()),
        Some(':' | '：' | '-' | '–' | '—' | '/' | '|' | '\\' | '*' | '_' | '~' | '`' | '<' | '=') => false,
        last => ends(last),
    }
}

/// True when a text starts with a comma, a closing bracket, the end of a sentence or the like, which no emphasis begins with.
fn starts_with_closing(text: &str) -> bool {
    let mut characters = text.chars();
    let first = characters.next();
    match first {
        // `.NET`, `:x:` and `/home` are words.
        Some('.' | ':') => !characters.next().is_some_and(|c| c.is_ascii_alphanumeric() || c == '.'),
        Some('/') => !characters.next().is_some_and(|c| c.is_ascii_alphabetic()),
        first => first.is_some_and(is_closing),
    }
}

/// True for punctuation that ends something.
pub(super) fn is_closing(sign: char) -> bool {
    ",.;:!?)]}/”’»›·、。，．；：！？）］｝／」』】》〉〕〗｣｡､・".contains(sign)
}

/// True for an opening bracket or quotation mark.
pub(super) fn is_opening(sign: char) -> bool {
    is_bracket(sign) || matches!(sign, '[' | '{' | '［' | '｛' | '【' | '〖') || (is_opening_quote(sign) && sign != '"')
}

/// True for a bracket that opens a note.
pub(super) fn is_bracket(sign: char) -> bool {
    matches!(sign, '(' | '（' | '〔')
}

pub(super) fn is_opening_quote(c: char) -> bool {
    matches!(c, '“' | '‘' | '„' | '‚' | '«' | '‹' | '"' | '「' | '『' | '《' | '〈')
}

/// True when the text ends in such a character, a variation selector behind it included.
fn ends_in_cjk(text: &str) -> bool {
    let mut back = text.chars().rev();
    match back.next() {
        Some('\u{E0100}'..='\u{E01EF}') => true,
        // These quotation marks are as wide as a Chinese character with this selector only.
        Some('\u{FE01}') => back.next().is_some_and(|quote| is_cjk(quote) || matches!(quote, '‘' | '’' | '“' | '”')),
        Some('\u{FE00}'..='\u{FE0E}') => back.next().is_some_and(is_cjk),
        last => last.is_some_and(is_cjk),
    }
}

/// True for characters that are wide or half-wide in East Asian text (UAX 11) and no emoji, and for Hangul.
pub(super) fn is_cjk(letter: char) -> bool {
    matches!(u32::from(letter),
        0x1100..=0x11FF | 0x20A9 | 0x2329..=0x232A | 0x2630..=0x2637 | 0x268A..=0x268F | 0x2E80..=0x303E | 0x3041..=0x321E
        | 0x3220..=0x3247 | 0x3250..=0xA4C6 | 0xA960..=0xA97C | 0xAC00..=0xD7FB | 0xF900..=0xFAFF | 0xFE10..=0xFE19
        | 0xFE30..=0xFE6B | 0xFF01..=0xFFEE | 0x16FE0..=0x18DF2 | 0x1AFF0..=0x1B2FB | 0x1D300..=0x1D376 | 0x1F200
        | 0x1F202 | 0x1F210..=0x1F219 | 0x1F21B..=0x1F22E | 0x1F230..=0x1F231 | 0x1F237 | 0x1F23B | 0x1F240..=0x1F265
        | 0x20000..=0x3FFFD)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prepared(text: &str) -> String {
        prepare(text, &SourceMap::straight(0)).0.replace(LETTER, "|")
    }

    #[test]
    fn runs_beside_cjk_without_white_space_stand_between_letters() {
        assert_eq!(prepared("说**“不。”**他"), "说|**|“不。”|**|他");
        assert_eq!(prepared("**부두(선착장)**를"), "**부두(선착장)|**|를");
        assert_eq!(prepared("说\\**“不。”** é*é* | *中 | **中**"), "说\\**“不。”** é*é* | *中 | **中**");
    }

    #[test]
    fn stars_of_footnotes_stand_behind_a_letter_alone() {
        for text in ["A店*、B店*、C店*", "5元**、6元**", "5원*, 6원*.", "£5*, £6*.", "“*.NET*”", "说：**“不”**", "(*a)"]
        {
            assert_eq!(prepared(text), text.replace("：**“", "：|**|“"), "behind a word, none can open");
        }
        assert_eq!(prepared("(5)*, (6)*. “x”*; \"x\"*, \"*, a\""), "(5)|*, (6)|*. “x”|*; \"x\"|*, \"*, a\"");
        assert_eq!(prepared("小明*（化名）和小红*（化名）"), "小明|*（化名）和小红|*|（化名）");
        assert_eq!(prepared("价*（*税）"), "价|*（*税）");
        assert_eq!(prepared("他*（很久）*说"), "他|*|（很久）|*|说");
        assert_eq!(prepared("他*（很久）说\n\n你*说"), "他|*|（很久）说\n\n你|*|说");
    }

    #[test]
    fn positions_are_those_of_the_source() {
        let source = "说**“不。”**他";
        let (text, map) = prepare(source, &SourceMap::straight(10));
        for part in ["说", "**", "“不。”", "他"] {
            let (at, there) = (text.find(part).expect("a part"), source.find(part).expect("a part"));
            assert_eq!(map.range(at..at + part.len()), there + 10..there + 10 + part.len(), "{part}");
        }
        let quote = text.find('“').expect("a quote");
        assert_eq!(map.range(quote - LETTER.len_utf8()..quote + 3), 15..18, "a letter before");
        assert_eq!(map.range(0..3 + LETTER.len_utf8()), 10..13, "a letter behind");
    }
}
