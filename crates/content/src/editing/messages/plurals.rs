//! The plural categories of languages, from Unicode's CLDR.

use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralRules};

/// A plural category of a language.
pub(super) struct Category {
    /// Its name in CLDR.
    pub(super) name: &'static str,
    /// Whether it has one number alone, which a text may then write in words: `one` in English, but not in Russian, where 21 has it, too.
    pub(super) is_one_number: bool,
}

/// The numbers that are tried for [`Category::is_one_number`]. The rules look at the last two digits, and at the last six in the languages
/// that have a form for millions.
const TRIED: [usize; 3] = [1_000, 1_000_000, 10_000_000];

/// Returns the categories of a language (BCP 47); only `other` where CLDR does not have the language.
pub(super) fn categories(language: &str) -> Vec<Category> {
    let locale: Locale = language.parse().unwrap_or(Locale::UNKNOWN);
    let Ok(rules) = PluralRules::try_new_cardinal((&locale).into()) else { return Vec::new() };
    let tried = (0..=200).chain(TRIED);
    let numbers_of = |category| tried.clone().filter(|number| rules.category_for(*number) == category).count();
    rules.categories().map(|category| Category { name: name(category), is_one_number: numbers_of(category) == 1 }).collect()
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
