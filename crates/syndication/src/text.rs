//! Cleans text for XML and HTML, and puts it on one line.

use std::borrow::Cow;

use broadsheet_content::text::{excerpt, one_line};

/// Returns text without the characters that XML 1.0 forbids and that are errors in HTML: controls other than tab and line ends, and
/// noncharacters.
pub(crate) fn clean(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_character) { Cow::Borrowed(text) } else { Cow::Owned(text.chars().filter(|&c| is_character(c)).collect()) }
}

fn is_character(c: char) -> bool {
    let is_none = matches!(c, '\u{FDD0}'..='\u{FDEF}') || u32::from(c) & 0xFFFE == 0xFFFE;
    !is_none && (!c.is_control() || matches!(c, '\t' | '\n' | '\r'))
}

/// Returns clean text on one line: each run of white space becomes one space, and the ends are trimmed.
pub(crate) fn line(text: &str) -> String {
    one_line(&clean(text))
}

/// Returns one line of at most `most` graphemes, cut at a word with an ellipsis.
pub(crate) fn short(text: &str, most: usize) -> String {
    excerpt(&clean(text), most)
}

/// Escapes text for an HTML element or for an attribute in double quotes.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forbidden_characters_go_and_others_stay() {
        assert_eq!(clean("a\0b\u{b}c\u{7f}d\u{85}e\u{fffe}f\u{1ffff}g\u{fdd0}h"), "abcdefgh");
        let fine = "Tab\tline\r\nend 🛶 العتمة \u{2028} \u{200f} \u{fffd} ]]>";
        assert!(matches!(clean(fine), Cow::Borrowed(same) if same == fine));
    }

    #[test]
    fn a_line_has_single_spaces() {
        assert_eq!(line("  a\n\tb\u{2028}c \0 d "), "a b c d");
        assert_eq!(line(" \n"), "");
    }

    #[test]
    fn a_short_text_is_cut_at_a_word() {
        assert_eq!(short("The wall that held", 18), "The wall that held");
        assert_eq!(short("The wall, that held", 18), "The wall, that…");
        assert_eq!(short("The wall, that held", 10), "The wall…");
        assert_eq!(short("Überschwemmungsgebiet", 5), "Über…");
        assert_eq!(short("🛶🛶🛶", 2), "🛶…");
        assert_eq!(short("ab", 0), "…");
        assert!(short(&"word ".repeat(100_000), 200).chars().count() <= 200);
    }

    #[test]
    fn nothing_that_means_something_in_html_is_left() {
        assert_eq!(escape(r#"<a href="x" b='y'>&amp;"#), "&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;amp;");
    }
}
