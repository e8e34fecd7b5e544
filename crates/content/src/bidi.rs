//! Text of either direction beside other text.
//!
//! A name in Arabic or Hebrew reorders the text next to it on the same line, especially numbers and punctuation, and a control
//! character that is never closed reorders the rest of the line. In HTML, an element with `dir` isolates its content. In a title, or
//! in a list of names in one string, there is no element, so Unicode's isolate characters are used.

use std::borrow::Cow;

/// Returns the text in isolates, so that it does not reorder the text before and after it in the same string. Text without
/// letters that are written from right to left cannot do that and is returned unchanged.
#[must_use]
pub fn isolated(text: &str) -> Cow<'_, str> {
    let Some((start, end)) = isolates(text) else { return Cow::Borrowed(text) };
    // A control character that is not closed would take effect beyond the isolate.
    let inside: String = if unbalanced(text).is_none() { text.to_owned() } else { text.chars().filter(|c| !is_control(*c)).collect() };
    Cow::Owned(format!("{start}{inside}{end}"))
}

/// Returns the characters FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE for text that has to stand between them.
#[must_use]
pub fn isolates(text: &str) -> Option<(char, char)> {
    text.chars().any(|c| is_right_to_left(c) || is_control(c)).then_some(('\u{2068}', '\u{2069}'))
}

/// Returns the value of `dir` for a text whose direction may differ from the page's: `auto`, for which a browser uses the direction
/// of the first letter. Returns none for text that begins from left to right and has both directions, so that it inherits.
#[must_use]
pub fn own_direction(text: &str) -> Option<&'static str> {
    let starts_right_to_left = text.chars().find(|c| c.is_alphabetic()).is_some_and(is_right_to_left);
    let is_of_one_direction = starts_right_to_left || !text.chars().any(is_right_to_left);
    is_of_one_direction.then_some("auto")
}

/// Returns the first control character of a text that is not closed in it, or that closes nothing.
#[must_use]
pub fn unbalanced(text: &str) -> Option<char> {
    let mut open = Vec::new();
    for c in text.chars() {
        let opened_by = match c {
            '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' | '\u{2066}' | '\u{2067}' | '\u{2068}' => {
                open.push(c);
                continue;
            }
            '\u{202C}' => '\u{202A}'..='\u{202E}',
            '\u{2069}' => '\u{2066}'..='\u{2068}',
            _ => continue,
        };
        if !open.pop().is_some_and(|last| opened_by.contains(&last)) {
            return Some(c);
        }
    }
    open.first().copied()
}

/// True for embeddings, overrides, isolates and their ends.
fn is_control(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// True for letters and digits of scripts that are written from right to left, and for the marks that count as such.
fn is_right_to_left(c: char) -> bool {
    matches!(c,
        '\u{0590}'..='\u{08FF}' | '\u{200F}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_from_left_to_right_stays_as_it_is() {
        for text in ["", "Ines Calloway", "Łukasz", "山田", "Ελένη", "“7”"] {
            assert_eq!(isolated(text), text);
        }
    }

    #[test]
    fn what_could_turn_its_neighbours_is_isolated() {
        for text in ["سلمى", "שרה 7", "Ward \u{200F}7", "\u{202B}abc\u{202C}"] {
            assert_eq!(isolated(text), format!("\u{2068}{text}\u{2069}"));
        }
    }

    #[test]
    fn a_control_character_that_would_reach_beyond_is_taken_out() {
        for text in ["\u{202E}abc", "ab\u{2067}c", "abc\u{2069}", "abc\u{202C}", "\u{2066}ab\u{202C}c\u{2069}"] {
            assert_eq!(isolated(text), "\u{2068}abc\u{2069}", "{text:?}");
            assert!(unbalanced(text).is_some(), "{text:?}");
        }
        for text in ["abc", "\u{2068}a\u{2069}", "\u{2067}\u{202A}a\u{202C}\u{2069}b"] {
            assert_eq!(unbalanced(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_text_of_both_directions_that_begins_from_left_to_right_has_none_of_its_own() {
        assert_eq!(own_direction("Lights on the pier"), Some("auto"));
        assert_eq!(own_direction("“سوق” reopens"), Some("auto"));
        assert_eq!(own_direction("2026"), Some("auto"));
        assert_eq!(own_direction("NATO סוגרת"), None);
    }
}
