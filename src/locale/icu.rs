//! Formatters of press: ICU with the data of Unicode's CLDR, as `Intl` has them in browsers.

use std::fmt::Write;

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use writeable::{Part, PartsWrite, Writeable};

use super::list::{ListPart, join};

/// The formatters of a language. ICU creates one in microseconds, so none is kept.
#[derive(Debug)]
pub struct Formatters {
    locale: Locale,
}

impl Formatters {
    /// Creates the formatters of a language (BCP 47).
    #[must_use]
    pub fn new(language: &str) -> Self {
        Self { locale: language.parse().unwrap_or(Locale::UNKNOWN) }
    }

    /// Returns the plural category of a number, by its name in CLDR.
    #[must_use]
    pub fn plural_category(&self, number: usize) -> String {
        let category = PluralRules::try_new_cardinal((&self.locale).into()).map(|rules| rules.category_for(number));
        let name = match category.unwrap_or(PluralCategory::Other) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        };
        name.to_owned()
    }

    /// Returns a number with the digits and the grouping of the language.
    #[must_use]
    pub fn number(&self, number: usize) -> String {
        let format = DecimalFormatter::try_new((&self.locale).into(), Default::default());
        format.map_or_else(|_| number.to_string(), |format| format.format(&Decimal::from(number)).to_string())
    }

    /// Returns a list in running text, as its parts.
    #[must_use]
    pub fn list(&self, items: &[String]) -> Vec<ListPart> {
        let mut parts = Parts::default();
        if let Ok(format) = ListFormatter::try_new_and((&self.locale).into(), ListFormatterOptions::default()) {
            // Writing to memory cannot fail.
            let _written = format.format(items.iter()).write_to_parts(&mut parts);
        }
        parts.0
    }

    /// Returns a list of texts in running text.
    #[must_use]
    pub fn joined(&self, items: &[String]) -> String {
        join(items, self.list(items))
    }
}

/// Collects the parts of a list that ICU writes.
#[derive(Default)]
struct Parts(Vec<ListPart>);

impl Write for Parts {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        if text.is_empty() {
            return Ok(());
        }
        match self.0.last_mut() {
            Some(ListPart::Separator(separator)) => separator.push_str(text),
            Some(ListPart::Item) | None => self.0.push(ListPart::Separator(text.to_owned())),
        }
        Ok(())
    }
}

impl PartsWrite for Parts {
    type SubPartsWrite = Self;

    fn with_part(&mut self, part: Part, mut write: impl FnMut(&mut Self::SubPartsWrite) -> std::fmt::Result) -> std::fmt::Result {
        if part == icu_list::parts::ELEMENT {
            self.0.push(ListPart::Item);
            Ok(())
        } else {
            write(self)
        }
    }
}
