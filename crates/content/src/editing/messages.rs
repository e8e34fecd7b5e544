//! The texts of the interface in all languages: `messages/*.ftl`, in Fluent's syntax, and the paper's own file.

mod language;
mod plurals;
mod pseudo;
mod shipped;
mod translation;

use std::sync::LazyLock;

use crate::messages::{Message, MessageId, Messages};
pub use language::{direction, is_same_language};
use pseudo::Pseudo;
use shipped::SHIPPED;
pub use translation::Translation;

/// The files that ship. Each is parsed once.
static TRANSLATIONS: LazyLock<Vec<(&str, Translation)>> =
    LazyLock::new(|| SHIPPED.map(|(language, text)| (language, Translation::read(text.as_bytes(), language).0)).into());

/// Returns the BCP 47 tags of the languages that ship. English is first.
pub fn languages() -> impl Iterator<Item = &'static str> {
    SHIPPED.iter().map(|(language, _)| *language)
}

/// Returns the messages for a paper in this language (BCP 47): each from the paper's own file where that has it, or from the file that
/// ships for the language and its script, or else in English. The pseudo-languages `en-XA` and `ar-XB`, for testing layouts, are made from
/// English.
#[must_use]
pub fn messages(language: &str, own: Option<&Translation>) -> Messages {
    if let Some(pseudo) = Pseudo::of(language) {
        let texts = TRANSLATIONS.first().map(|(_, english)| english).map(|english| pseudo.of_messages(english)).unwrap_or_default();
        return Messages::new(language.to_owned(), direction(language), texts, Vec::new());
    }
    let shipped = find(language);
    let is_english = shipped.is_some_and(|(tag, _)| tag == "en");
    let english = TRANSLATIONS.first().map(|(_, english)| english);
    let mut untranslated = Vec::new();
    let texts = (0..MessageId::COUNT).map(|place| {
        let translated = own.and_then(|own| own.get(place)).or_else(|| shipped.and_then(|(_, file)| file.get(place)));
        if translated.is_none() && !is_english {
            untranslated.push(place);
        }
        let message = translated.or_else(|| english?.get(place)).cloned();
        message.unwrap_or_else(|| Message::Text(String::new()))
    });
    let texts = texts.collect();
    Messages::new(language.to_owned(), direction(language), texts, untranslated)
}

/// Returns whether messages ship for a language (BCP 47).
#[must_use]
pub fn ships(language: &str) -> bool {
    find(language).is_some() || is_pseudo(language)
}

/// Returns whether a tag names a pseudo-language, whose messages are made from English.
#[must_use]
pub fn is_pseudo(language: &str) -> bool {
    Pseudo::of(language).is_some()
}

/// Returns the name of a message in the files: `banner-text`.
#[must_use]
pub fn name(id: MessageId) -> &'static str {
    translation::names().get(id as usize).copied().unwrap_or_default()
}

fn find(language: &str) -> Option<(&'static str, &'static Translation)> {
    let found = TRANSLATIONS.iter().find(|(tag, _)| is_same_language(tag, language));
    found.map(|(tag, translation)| (*tag, translation))
}

#[cfg(test)]
mod tests;
