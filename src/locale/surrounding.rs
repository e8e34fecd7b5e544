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
