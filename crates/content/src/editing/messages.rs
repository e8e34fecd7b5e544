//! The texts of the interface in all languages: `messages/*.ftl`, in Fluent's syntax, and the paper's own file.

mod plurals;
mod pseudo;
mod translation;

use std::sync::LazyLock;

use icu_locale::{LanguageIdentifier, Locale, LocaleDirectionality, LocaleExpander};

use crate::messages::{Message, MessageId, Messages};
use crate::page::Direction;
use pseudo::Pseudo;
pub use translation::Translation;

/// The BCP 47 tag and the file of each language that ships. English, which stands in for what is not translated, is first.
const SHIPPED: [(&str, &str); 19] = [
    ("en", include_str!("../../messages/en.ftl")),
    ("ar", include_str!("../../messages/ar.ftl")),
    ("de", include_str!("../../messages/de.ftl")),
    ("es", include_str!("../../messages/es.ftl")),
    ("fa", include_str!("../../messages/fa.ftl")),
    ("fr", include_str!("../../messages/fr.ftl")),
    ("he", include_str!("../../messages/he.ftl")),
    ("hi", include_str!("../../messages/hi.ftl")),
    ("id", include_str!("../../messages/id.ftl")),
    ("it", include_str!("../../messages/it.ftl")),
    ("ja", include_str!("../../messages/ja.ftl")),
    ("ko", include_str!("../../messages/ko.ftl")),
    ("nl", include_str!("../../messages/nl.ftl")),
    ("pl", include_str!("../../messages/pl.ftl")),
    ("pt", include_str!("../../messages/pt.ftl")),
    ("ru", include_str!("../../messages/ru.ftl")),
    ("tr", include_str!("../../messages/tr.ftl")),
    ("uk", include_str!("../../messages/uk.ftl")),
    ("zh-Hans", include_str!("../../messages/zh-Hans.ftl")),
];

/// The files that ship. Each is parsed once.
static TRANSLATIONS: LazyLock<Vec<(&str, Translation)>> =
    LazyLock::new(|| SHIPPED.map(|(language, text)| (language, Translation::read(text, language).0)).into());

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
    let shipped = shipped(language);
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
    shipped(language).is_some() || Pseudo::of(language).is_some()
}

/// Returns whether two tags (BCP 47) name the same language in the same script: `zh` and `zh-Hans`, but not `zh-TW`.
#[must_use]
pub fn is_same_language(a: &str, b: &str) -> bool {
    written(a).is_some_and(|a| written(b).is_some_and(|b| a.language == b.language && a.script == b.script))
}

/// Returns the direction of a language (BCP 47); left to right when it is not known.
#[must_use]
pub fn direction(language: &str) -> Direction {
    static DIRECTIONALITY: LazyLock<LocaleDirectionality> = LazyLock::new(LocaleDirectionality::new_extended);
    let locale: Locale = language.parse().unwrap_or(Locale::UNKNOWN);
    if DIRECTIONALITY.is_right_to_left(&locale.id) { Direction::Rtl } else { Direction::Ltr }
}

/// Returns the name of a message in the files: `banner-text`.
#[must_use]
pub fn name(id: MessageId) -> &'static str {
    translation::names().get(id as usize).copied().unwrap_or_default()
}

fn shipped(language: &str) -> Option<(&'static str, &'static Translation)> {
    let found = TRANSLATIONS.iter().find(|(tag, _)| is_same_language(tag, language));
    found.map(|(tag, translation)| (*tag, translation))
}

/// Returns a language with the script that it is most likely written in; `None` for a malformed tag.
fn written(language: &str) -> Option<LanguageIdentifier> {
    static EXPANDER: LazyLock<LocaleExpander> = LazyLock::new(LocaleExpander::new_extended);
    let mut id = language.parse::<Locale>().ok()?.id;
    EXPANDER.maximize(&mut id);
    Some(id)
}

#[cfg(test)]
mod tests;
