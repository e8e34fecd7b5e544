//! The scripts and the directions of languages.

use std::sync::LazyLock;

use icu_locale::{LanguageIdentifier, Locale, LocaleDirectionality, LocaleExpander};

use crate::page::Direction;

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

/// Returns a language with the script that it is most likely written in; `None` for a malformed tag.
fn written(language: &str) -> Option<LanguageIdentifier> {
    static EXPANDER: LazyLock<LocaleExpander> = LazyLock::new(LocaleExpander::new_extended);
    let mut id = language.parse::<Locale>().ok()?.id;
    EXPANDER.maximize(&mut id);
    Some(id)
}
