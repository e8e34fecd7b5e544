//! Stems of words. They are computed when an index is built, which lists the forms that occur: a browser needs no stemmer.

use rust_stemmers::{Algorithm, Stemmer};

/// Returns the stem of a word in a language, or the word where there is no stemmer for it.
#[must_use]
pub fn stem(word: &str, language: &str) -> String {
    match algorithm(language) {
        Some(algorithm) => Stemmer::create(algorithm).stem(word).into_owned(),
        None => word.to_owned(),
    }
}

fn algorithm(language: &str) -> Option<Algorithm> {
    Some(match language.split('-').next().unwrap_or_default() {
        "ar" => Algorithm::Arabic,
        "da" => Algorithm::Danish,
        "de" => Algorithm::German,
        "el" => Algorithm::Greek,
        "en" => Algorithm::English,
        "es" => Algorithm::Spanish,
        "fi" => Algorithm::Finnish,
        "fr" => Algorithm::French,
        "hu" => Algorithm::Hungarian,
        "it" => Algorithm::Italian,
        "nb" | "nn" | "no" => Algorithm::Norwegian,
        "nl" => Algorithm::Dutch,
        "pt" => Algorithm::Portuguese,
        "ro" => Algorithm::Romanian,
        "ru" => Algorithm::Russian,
        "sv" => Algorithm::Swedish,
        "ta" => Algorithm::Tamil,
        "tr" => Algorithm::Turkish,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_have_one_stem() {
        assert_eq!(stem("harbours", "en-GB"), stem("harbour", "en"));
        assert_eq!(stem("puertos", "es"), stem("puerto", "es"));
        assert_eq!(stem("港口", "zh"), "港口");
    }
}
