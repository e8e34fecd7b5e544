//! Words of running text, found as Unicode does (UAX 29), and text cut at a word.

use unicode_segmentation::UnicodeSegmentation;

/// The most graphemes of a teaser's excerpt, including the ellipsis.
pub const EXCERPT: usize = 140;

/// The most graphemes of a page's description, including the ellipsis. Search engines show about as much.
pub const DESCRIPTION: usize = 160;

/// Puts text on one line, with single spaces.
#[must_use]
pub fn one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// Returns the beginning of a text in at most `limit` graphemes (what a reader sees as one character).
///
/// Text that fits is returned whole. Longer text is cut after a whole word, without the punctuation behind it, and ends with an
/// ellipsis. Only a first word that is longer than the limit is cut inside.
#[must_use]
pub fn excerpt(text: &str, limit: usize) -> String {
    let text = one_line(text);
    if text.graphemes(true).nth(limit).is_none() {
        return text;
    }
    let room = limit.saturating_sub(1);
    let end = last_word_end(&text, room).unwrap_or_else(|| text.grapheme_indices(true).nth(room).map_or(text.len(), |(at, _)| at));
    let mut out = text.get(..end).unwrap_or_default().to_owned();
    out.push('…');
    out
}

/// Counts the words of a text. A word with a sign inside, such as `half-past` or `1,140`, is one; a Chinese character, and a letter of another
/// language that is written without spaces, is one, too.
#[must_use]
pub fn count_words(text: &str) -> usize {
    let segments: Vec<&str> = text.split_word_bounds().collect();
    let ends_word = |(index, segment): (usize, &&str)| is_word(segment) && !is_joined(segments.get(index + 1..).unwrap_or_default());
    segments.iter().enumerate().filter(|place| ends_word(*place)).count()
}

/// Returns the separator for two lines of a paragraph that are joined: nothing between Chinese or Japanese characters, which are written
/// without spaces (CSS Text, section 4.1.3), and a space everywhere else.
///
/// Quotation marks, dashes, the ellipsis and signs such as `※` are the same characters in all languages. They are taken for Chinese or Japanese
/// where the other side is, or where their own line has such characters.
#[must_use]
pub fn line_break(before: &str, after: &str) -> &'static str {
    let sides = [Side::of(before, before.chars().rev()), Side::of(after, after.chars())];
    if sides.contains(&Side::Chinese) && !sides.contains(&Side::Other) { "" } else { " " }
}

/// What the end of a line says about its language.
#[derive(PartialEq)]
enum Side {
    Chinese,
    /// A character of all languages.
    Shared,
    Other,
}

impl Side {
    /// Reads a line from the end that is joined.
    fn of(line: &str, mut letters: impl Iterator<Item = char>) -> Self {
        // Punctuation, Roman numbers, arrows, numbers in circles, stars and the like.
        let is_shared = |letter: char| {
            matches!(letter, '\u{B7}' | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205E}' | '\u{2160}'..='\u{217F}' | '\u{2190}'..='\u{21FF}'
                | '\u{2460}'..='\u{24FF}' | '\u{25A0}'..='\u{26FF}')
        };
        let Some(first) = letters.next() else { return Self::Other };
        if is_chinese_or_japanese(first) {
            return Self::Chinese;
        }
        if !is_shared(first) || line.contains(is_hangul) {
            return Self::Other;
        }
        if line.contains(is_chinese_or_japanese) {
            return Self::Chinese;
        }
        // A dash between spaces is one of a language with spaces.
        if letters.find(|&letter| !is_shared(letter)).is_some_and(char::is_whitespace) { Self::Other } else { Self::Shared }
    }
}

fn is_hangul(letter: char) -> bool {
    matches!(u32::from(letter), 0x1100..=0x11FF | 0xA960..=0xA97F | 0xAC00..=0xD7FF)
}

/// True for characters, syllables and punctuation of Chinese and Japanese; Korean has spaces.
fn is_chinese_or_japanese(letter: char) -> bool {
    matches!(u32::from(letter),
        0x2E80..=0x303E | 0x3041..=0x30FF | 0x3105..=0x312F | 0x31A0..=0x31BF | 0x31F0..=0x31FF | 0x3300..=0x4DBF | 0x4E00..=0x9FFF
        | 0xF900..=0xFAFF | 0xFE30..=0xFE4F | 0xFF01..=0xFF9F | 0x20000..=0x3FFFD)
}

/// Returns the end of the last word that lies wholly within the first `room` graphemes.
fn last_word_end(text: &str, room: usize) -> Option<usize> {
    let segments: Vec<&str> = text.split_word_bounds().collect();
    let mut length = 0;
    let mut place = 0;
    let mut end = None;
    let mut after_word = false;
    for (index, segment) in segments.iter().enumerate() {
        length += segment.graphemes(true).count();
        if length > room {
            break;
        }
        place += segment.len();
        let word = is_word(segment) || (after_word && is_unit(segment));
        if word && !is_glued(segments.get(index + 1..).unwrap_or_default()) {
            end = Some(place);
        }
        after_word = word;
    }
    end
}

fn is_word(segment: &str) -> bool {
    segment.chars().any(char::is_alphanumeric)
}

/// True for a sign that belongs to the figure before it.
fn is_unit(segment: &str) -> bool {
    matches!(segment, "%" | "‰" | "°" | "€" | "£" | "$")
}

/// True when what follows belongs to the word before it, as in `half-past` or `12%`.
fn is_glued(rest: &[&str]) -> bool {
    rest.first().is_some_and(|next| is_unit(next)) || is_joined(rest)
}

/// True when another word is joined to the word before it, as in `half-past` or `and/or`.
fn is_joined(rest: &[&str]) -> bool {
    match rest {
        [joint, next, ..] => matches!(*joint, "-" | "‐" | "‑" | "/" | "'" | "’" | "@" | "." | ":" | "&") && is_word(next),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_are_counted_in_every_script() {
        for (text, words) in [
            ("", 0),
            ("The wall – that held.", 4),
            ("At half-past six, 1,140 pots: and/or 12%", 7),
            ("\u{6e2f}\u{53e3}\u{5df2}\u{7d93}\u{958b}\u{653e}\u{3002}", 6),
            ("\u{30d5}\u{30a7}\u{30ea}\u{30fc}", 1),
            ("\u{d56d}\u{ad6c}\u{b294} \u{c5f4}", 2),
        ] {
            assert_eq!(count_words(text), words, "{text}");
        }
    }

    #[test]
    fn lines_of_chinese_are_joined_without_a_space() {
        for (before, after) in [
            ("港", "口"),
            ("。", "フ"),
            ("他说：“好。”", "然后走了，"),
            ("然后走了，", "“再见。”他说——"),
            ("“再见。”他说——", "真的…"),
            ("真的…", "是吗？"),
            ("他说：“好。”", "“不。”她说"),
            ("他说‘好’", "‘不’"),
            ("他说“OK”", "然后"),
            ("然后", "“OK”他说"),
            ("「はい」――", "…そうです"),
            ("港", "——"),
            ("……", "港"),
            ("ＡＢ", "“港”"),
            ("他说", "“OK”"),
            ("“OK”", "然后"),
            ("他说：“好。”", "“OK”"),
            ("港※", "次"),
            ("100円※", "※税込"),
            ("ABC※", "次"),
            ("港①", "②船"),
            ("港★", "次"),
            ("港→", "次"),
        ] {
            assert_eq!(line_break(before, after), "", "{before} {after}");
        }
        for (before, after) in [
            ("a", "口"),
            ("항", "구"),
            ("", "口"),
            ("He said “yes”", "“no”"),
            ("He said —", "no"),
            ("the word —", "港"),
            ("港", "— no"),
            ("그는 “네”", "港"),
            ("그는 “네”", "“아니요”"),
            ("그는 “네”", "했다"),
            ("…", "—"),
            ("港", "7"),
            ("항구※", "港"),
            ("the sign ※", "港"),
            ("a ★", "b"),
        ] {
            assert_eq!(line_break(before, after), " ", "{before} {after}");
        }
    }

    #[test]
    fn what_fits_stays_as_it_is() {
        assert_eq!(excerpt("The wall holds.", 15), "The wall holds.");
        assert_eq!(excerpt("  The\n wall\tholds. ", 15), "The wall holds.");
        assert_eq!(excerpt("", 15), "");
    }

    #[test]
    fn a_cut_falls_after_a_word_without_its_punctuation() {
        assert_eq!(excerpt("The wall holds, says the keeper", 16), "The wall holds…");
        assert_eq!(excerpt("The wall holds, says the keeper", 15), "The wall holds…");
        assert_eq!(excerpt("The wall holds, says the keeper", 14), "The wall…");
        assert_eq!(excerpt("“Stop” — she said – and left the room", 20), "“Stop” — she said…");
    }

    #[test]
    fn a_compound_is_one_word() {
        assert_eq!(excerpt("It is half-past nine in the harbour", 12), "It is…");
        assert_eq!(excerpt("They don’t want it any more", 10), "They…");
        assert_eq!(excerpt("Fees rise by 12% from next year on", 17), "Fees rise by 12%…");
        assert_eq!(excerpt("Fees rise by 12% from next year on", 16), "Fees rise by…");
    }

    #[test]
    fn letters_of_several_code_points_are_counted_once_and_never_cut() {
        let family = "👨‍👩‍👧‍👦";
        assert_eq!(excerpt(&format!("{family} {family} {family}"), 5), format!("{family} {family} {family}"));
        assert_eq!(excerpt("cafe\u{301} cafe\u{301} cafe\u{301}", 10), "cafe\u{301} cafe\u{301}…");
    }

    #[test]
    fn a_word_longer_than_the_limit_is_all_there_is() {
        assert_eq!(excerpt("Donaudampfschifffahrtsgesellschaft", 10), "Donaudamp…");
    }

    #[test]
    fn right_to_left_text_is_cut_at_a_word() {
        assert_eq!(excerpt("الميناء القديم يفتح أبوابه غدا", 18), "الميناء القديم…");
    }

    proptest! {
        #[test]
        fn a_cut_never_splits_a_word_or_exceeds_the_limit(words in prop::collection::vec("[a-zà-ÿ]{1,9}[,.;]?", 1..60), limit in 12usize..80) {
            let text = words.join(" ");
            let cut = excerpt(&text, limit);
            prop_assert!(cut.graphemes(true).count() <= limit);
            if let Some(start) = cut.strip_suffix('…') {
                let rest = text.strip_prefix(start).expect("a cut is the beginning of the text");
                prop_assert!(!rest.starts_with(char::is_alphanumeric), "{start:?} | {rest:?}");
                prop_assert!(start.ends_with(char::is_alphanumeric));
            } else {
                prop_assert_eq!(cut, text);
            }
        }

        #[test]
        fn any_text_can_be_cut(text in ".{0,200}", limit in 0usize..50) {
            prop_assert!(excerpt(&text, limit).graphemes(true).count() <= limit.max(1));
        }
    }
}
