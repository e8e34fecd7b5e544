//! The language of the text around a component.

use leptos::prelude::*;

use super::state::use_locale;

/// The language (BCP 47) of an article or a teaser, which may not be that of the paper. Provided by context.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SurroundingLanguage(pub String);

/// Returns the language (BCP 47) of the text around a component: that of the article or teaser that it is in, or else the paper's.
#[must_use]
pub fn surrounding_language() -> String {
    use_context::<SurroundingLanguage>()
        .map_or_else(|| use_locale().messages().language().to_owned(), |SurroundingLanguage(language)| language)
}

/// Returns the language (BCP 47) of the text around a component where that is not the paper's, for what stands inside a message.
#[must_use]
pub fn foreign_language() -> Option<String> {
    let SurroundingLanguage(language) = use_context()?;
    (!is_same_language(&language, use_locale().messages().language())).then_some(language)
}

/// Returns whether two tags (BCP 47) have the same primary language and the same script, as far as they name one.
#[must_use]
pub fn is_same_language(a: &str, b: &str) -> bool {
    let parts = |tag: &str| {
        let tag = tag.to_ascii_lowercase();
        let mut subtags = tag.split('-').map(str::to_owned);
        (subtags.next(), subtags.find(|subtag| subtag.len() == 4 && subtag.bytes().all(|byte| byte.is_ascii_alphabetic())))
    };
    parts(a) == parts(b)
}
