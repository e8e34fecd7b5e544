//! The texts of the consent interface in all languages: `messages/consent/*.ftl`, in Fluent's syntax.

use std::sync::LazyLock;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;

use crate::messages::{MessageId, Messages};

/// The tag and the messages of each language, and whether it is written from right to left.
const LANGUAGES: [(&str, &str, bool); 9] = [
    ("en", include_str!("../../messages/consent/en.ftl"), false),
    ("ar", include_str!("../../messages/consent/ar.ftl"), true),
    ("de", include_str!("../../messages/consent/de.ftl"), false),
    ("es", include_str!("../../messages/consent/es.ftl"), false),
    ("fr", include_str!("../../messages/consent/fr.ftl"), false),
    ("he", include_str!("../../messages/consent/he.ftl"), true),
    ("it", include_str!("../../messages/consent/it.ftl"), false),
    ("pl", include_str!("../../messages/consent/pl.ftl"), false),
    ("uk", include_str!("../../messages/consent/uk.ftl"), false),
];

/// The characters FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE. Between them, a name of the other direction does not
/// reorder the text around it.
const ISOLATE: (char, char) = ('\u{2068}', '\u{2069}');

/// Returns the BCP 47 tags of the languages. English, the fallback, is first.
pub fn languages() -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().map(|(language, ..)| *language)
}

/// Returns the texts for a paper in this language (BCP 47, by its primary subtag) and the language that they are in: English
/// when there is no translation. Each file is read once.
#[must_use]
pub fn messages(language: &str) -> (&'static Messages, &'static str) {
    static READ: LazyLock<[(&str, Messages); 9]> = LazyLock::new(|| {
        LANGUAGES.map(|(language, text, right_to_left)| {
            let messages = read(text).map(|(_, pattern)| message(pattern, right_to_left));
            (language, Messages::new(messages.collect()))
        })
    });
    let primary = language.split('-').next().unwrap_or_default();
    let [english, ..] = &*READ;
    let (language, words) = READ.iter().find(|(known, _)| known.eq_ignore_ascii_case(primary)).unwrap_or(english);
    (words, language)
}

/// Returns the name of a message in the files: `banner-text`.
#[must_use]
pub fn name(word: MessageId) -> &'static str {
    static NAMES: LazyLock<Vec<&str>> = LazyLock::new(|| {
        let [(_, english, _), ..] = LANGUAGES;
        read(english).map(|(name, _)| name).collect()
    });
    NAMES.get(word as usize).copied().unwrap_or_default()
}

/// Returns the messages of a file in order. Malformed entries are left out; a test makes sure that no file has any.
fn read(text: &'static str) -> impl Iterator<Item = (&'static str, Pattern<&'static str>)> {
    let resource = parse(text).unwrap_or_else(|(resource, _)| resource);
    resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name, message.value?)),
        Entry::Term(_) | Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => None,
    })
}

fn message(pattern: Pattern<&str>, right_to_left: bool) -> String {
    let mut message = String::new();
    for element in pattern.elements {
        match element {
            PatternElement::TextElement { value } => message.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
                message.extend(right_to_left.then_some(ISOLATE.0));
                message.push_str(&format!("{{ ${} }}", id.name));
                message.extend(right_to_left.then_some(ISOLATE.1));
            }
            PatternElement::Placeable { .. } => {}
        }
    }
    message
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Converts `BannerText` to `banner-text`.
    fn key(name: &str) -> String {
        let mut key = String::new();
        for letter in name.chars() {
            if letter.is_ascii_uppercase() && !key.is_empty() {
                key.push('-');
            }
            key.push(letter.to_ascii_lowercase());
        }
        key
    }

    #[test]
    fn every_message_is_where_the_code_looks_for_it() {
        let (_, english, _) = LANGUAGES[0];
        let keys: Vec<&str> =
            english.lines().filter_map(|line| line.split_once(" = ")).map(|(key, _)| key).filter(|key| !key.starts_with('#')).collect();
        let named = |id: MessageId| key(&format!("{id:?}"));
        for word in [
            MessageId::LanguageName,
            MessageId::Banner,
            MessageId::Save,
            MessageId::ReloadNeeded,
            MessageId::EmbedOpen,
            MessageId::HowWithdraw,
            MessageId::PagePolicy,
        ] {
            assert_eq!(keys[word as usize], named(word));
        }
        // The enum has the same messages as the file, in the same order.
        assert_eq!(keys.len(), Messages::COUNT);
        let source = include_str!("../messages.rs");
        let variants = source.split_once("pub enum MessageId {").unwrap().1.split_once("\n}").unwrap().0;
        let variants = variants.lines().map(str::trim).filter(|line| !line.starts_with("///") && !line.is_empty());
        assert_eq!(variants.map(|variant| key(variant.trim_end_matches(','))).collect::<Vec<_>>(), keys);
    }

    #[test]
    fn every_language_has_all_words() {
        for language in languages() {
            let (messages, found) = messages(language);
            assert_eq!(found, language);
            assert!(!messages.get(MessageId::LanguageName).is_empty() && !messages.get(MessageId::PagePolicy).is_empty(), "{language}");
            assert!(messages.with(MessageId::PagePolicy, "Quay").contains("Quay"), "{language}");
            assert!(!messages.with(MessageId::EmbedAbout, "Quay").contains('$'), "{language}");
        }
    }

    #[test]
    fn a_language_is_found_by_its_primary_subtag_and_english_stands_in() {
        assert_eq!(messages("de-AT").1, "de");
        assert_eq!(messages("AR").1, "ar");
        assert_eq!((messages("nl").1, messages("").1), ("en", "en"));
        assert_eq!(messages("nl").0.get(MessageId::RejectAll), "Reject all");
    }

    #[test]
    fn a_name_inside_words_from_right_to_left_is_isolated() {
        assert!(messages("he").0.with(MessageId::EmbedAlways, "YouTube").contains("\u{2068}YouTube\u{2069}"));
        assert_eq!(messages("en").0.with(MessageId::EmbedAlways, "YouTube"), "Always allow YouTube");
    }

    #[test]
    fn every_page_carries_only_what_the_app_says_there() {
        let (all, _) = messages("en");
        let some = all.of_every_page();
        assert!(some.get(MessageId::LanguageName).is_empty() && some.get(MessageId::Banner).is_empty());
        assert_eq!(some.get(MessageId::Saved), all.get(MessageId::Saved));
        assert_eq!(some.get(MessageId::ReloadNeeded), all.get(MessageId::ReloadNeeded));
    }
}
