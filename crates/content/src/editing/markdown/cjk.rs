//! Emphasis beside Chinese, Japanese and Korean text (docs/decisions/0025-emphasis-beside-cjk.md).
//!
//! CommonMark asks for a space or punctuation between a word and `**“No.”**`, which these languages do not write. The amended
//! rule (CommonMark CJK-friendly Amendments) lets such marks open and close. The parser does not know it, but it follows from the
//! rule that a run of marks with no white space beside it and such a character at one side can both open and close. So can a run
//! between two letters: the parser gets the text with a letter at both sides of these runs.

use std::borrow::Cow;

use crate::editing::map::SourceMap;

/// The letter that is put beside marks. It is a noncharacter, which no text contains, and has no place in what is read.
pub(super) const LETTER: char = '\u{FDD0}';

/// Returns the text as the parser gets it, with the map to its source.
pub(super) fn prepare<'t>(text: &'t str, map: &SourceMap) -> (Cow<'t, str>, SourceMap) {
    let runs = if text.is_ascii() { Vec::new() } else { runs_beside_cjk(text) };
    if runs.is_empty() {
        return (Cow::Borrowed(text), map.clone());
    }
    let mut out = String::with_capacity(text.len() + runs.len() * 2 * LETTER.len_utf8());
    let (mut segments, mut done) = (vec![(0, 0)], 0);
    for (start, end) in runs {
        out.push_str(text.get(done..start).unwrap_or_default());
        // The letter's last byte is mapped to the byte before the run, where the text before the run ends.
        segments.push((out.len(), start.saturating_sub(LETTER.len_utf8())));
        out.push(LETTER);
        segments.push((out.len(), start));
        out.push_str(text.get(start..end).unwrap_or_default());
        segments.push((out.len(), end));
        out.push(LETTER);
        segments.push((out.len(), end));
        done = end;
    }
    out.push_str(text.get(done..).unwrap_or_default());
    (Cow::Owned(out), map.then(&segments))
}

/// Removes the letters from text that the parser returned.
pub(super) fn without_letters(text: &str) -> Cow<'_, str> {
    if text.contains(LETTER) { Cow::Owned(text.replace(LETTER, "")) } else { Cow::Borrowed(text) }
}

/// Returns the byte ranges of the runs of `*` and of `~` that the amended rule lets open and close.
fn runs_beside_cjk(text: &str) -> Vec<(usize, usize)> {
    let mut runs = Vec::new();
    let mut at = 0;
    while let Some(found) = text.get(at..).and_then(|rest| rest.find(['*', '~', '\\'])) {
        let start = at + found;
        let rest = text.get(start..).unwrap_or_default();
        let sign = rest.chars().next().unwrap_or_default();
        if sign == '\\' {
            at = start + 1 + rest.chars().nth(1).map_or(0, char::len_utf8);
            continue;
        }
        let end = start + rest.len() - rest.trim_start_matches(sign).len();
        at = end;
        let (before, after) = text.split_at(start);
        let after = after.get(end - start..).unwrap_or_default();
        let is_beside = |side: Option<char>| side.is_some_and(|side| !side.is_whitespace() && side != '|');
        if is_beside(before.chars().next_back())
            && is_beside(after.chars().next())
            && (ends_in_cjk(before) || after.chars().next().is_some_and(is_cjk))
        {
            runs.push((start, end));
        }
    }
    runs
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

    #[test]
    fn runs_beside_cjk_without_white_space_stand_between_letters() {
        let prepared = |text| prepare(text, &SourceMap::straight(0)).0.replace(LETTER, "|");
        assert_eq!(prepared("说**“不。”**他"), "说|**|“不。”|**|他");
        assert_eq!(prepared("**부두(선착장)**를"), "**부두(선착장)|**|를");
        assert_eq!(prepared("说\\**“不。”** é*é* | *中 | **中**"), "说\\**“不。”** é*é* | *中 | **中**");
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
