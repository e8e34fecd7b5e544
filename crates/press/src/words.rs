//! Cuts text at a word.

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

/// Returns where the last word ends that lies wholly within the first `room` graphemes.
fn last_word_end(text: &str, room: usize) -> Option<usize> {
    let segments: Vec<(usize, &str)> = text.split_word_bound_indices().collect();
    let mut length = 0;
    let mut end = None;
    let mut after_word = false;
    for (index, (start, segment)) in segments.iter().enumerate() {
        length += segment.graphemes(true).count();
        if length > room {
            break;
        }
        let word = is_word(segment) || (after_word && is_unit(segment));
        if word && !is_glued(segments.get(index + 1..).unwrap_or_default()) {
            end = Some(start + segment.len());
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

/// True when what follows belongs to the word before it, as in `half-past` or `and/or`.
fn is_glued(rest: &[(usize, &str)]) -> bool {
    match rest {
        [(_, next), ..] if is_unit(next) => true,
        [(_, joint), (_, next), ..] => matches!(*joint, "-" | "‐" | "‑" | "/" | "'" | "’" | "@" | "." | ":" | "&") && is_word(next),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

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
