//! Formatted times, and the direction of languages.

use std::collections::HashMap;
use std::fmt;

use broadsheet_content::page::{Direction, Stamp};
use icu_calendar::Date;
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{self, YMD};
use icu_locale::{Locale, LocaleDirectionality};
use icu_time::{DateTime, Time};
use jiff::civil;

use crate::clock;

/// Formats times in the languages of an edition: a long date and a short time, with the patterns of Unicode's CLDR, at the
/// offset that the time was written with.
pub(super) struct Stamps(HashMap<String, Formatters>);

struct Formatters {
    time: DateTimeFormatter<fieldsets::YMDT>,
    day: DateTimeFormatter<YMD>,
}

impl fmt::Debug for Stamps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

impl Stamps {
    /// Creates the formatters for these languages (BCP 47). A language without patterns gets those of the nearest language in
    /// CLDR, and at last the patterns of no language.
    pub(super) fn new<'a>(languages: impl Iterator<Item = &'a str>) -> Self {
        let mut stamps = HashMap::new();
        for language in languages {
            if !stamps.contains_key(language)
                && let Some(formatters) = Formatters::new(language)
            {
                stamps.insert(language.to_owned(), formatters);
            }
        }
        Self(stamps)
    }

    /// Formats a time with its date: `12 November 2026 at 08:30`.
    pub(super) fn time(&self, iso: &str, language: &str) -> Stamp {
        self.stamp(iso, language, |formatters, moment| Some(formatters.time.format(&date_time(moment)?).to_string()))
    }

    /// Formats the day of a time: `12 November 2026`.
    pub(super) fn day(&self, iso: &str, language: &str) -> Stamp {
        self.stamp(iso, language, |formatters, moment| Some(formatters.day.format(&date_time(moment)?.date).to_string()))
    }

    fn stamp(&self, iso: &str, language: &str, words: impl Fn(&Formatters, civil::DateTime) -> Option<String>) -> Stamp {
        let text = self.0.get(language).zip(clock::parse(iso)).and_then(|(formatters, moment)| words(formatters, moment.local));
        Stamp { iso: iso.to_owned(), text: text.unwrap_or_else(|| iso.to_owned()) }
    }
}

impl Formatters {
    fn new(language: &str) -> Option<Self> {
        let locale = locale(language);
        Some(Self {
            time: DateTimeFormatter::try_new((&locale).into(), YMD::long().with_time_hm()).ok()?,
            day: DateTimeFormatter::try_new((&locale).into(), YMD::long()).ok()?,
        })
    }
}

fn date_time(local: civil::DateTime) -> Option<DateTime<icu_calendar::Iso>> {
    let unsigned = |number: i8| u8::try_from(number).ok();
    Some(DateTime {
        date: Date::try_new_iso(local.year().into(), unsigned(local.month())?, unsigned(local.day())?).ok()?,
        time: Time::try_new(unsigned(local.hour())?, unsigned(local.minute())?, 0, 0).ok()?,
    })
}

/// Parses a language. A malformed one becomes the unknown locale; the checks have reported it.
fn locale(language: &str) -> Locale {
    language.parse().unwrap_or(Locale::UNKNOWN)
}

/// Returns the direction of a language (BCP 47); left to right when it is not known.
#[must_use]
pub fn direction(language: &str) -> Direction {
    if LocaleDirectionality::new_extended().is_right_to_left(&locale(language).id) { Direction::Rtl } else { Direction::Ltr }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(language: &str) -> String {
        Stamps::new([language].into_iter()).time("2026-11-12T08:30:45+01:00", language).text
    }

    #[test]
    fn a_time_is_worded_in_its_language_at_its_own_offset() {
        assert_eq!(words("en-GB"), "12 November 2026 at 08:30");
        assert_eq!(words("en"), "November 12, 2026 at 8:30\u{202f}AM");
        assert_eq!(words("de"), "12. November 2026 um 08:30");
        assert_eq!(words("ar"), "12 نوفمبر 2026 في 8:30 ص");
    }

    #[test]
    fn what_is_not_a_time_or_a_language_stays_readable() {
        let stamps = Stamps::new(["en-GB", "no language at all"].into_iter());
        assert_eq!(stamps.time("soon", "en-GB").text, "soon");
        assert!(stamps.time("2026-11-12T08:30:45+01:00", "no language at all").text.contains("2026"));
        assert_eq!(stamps.time("2026-11-12T08:30:45+01:00", "fr").text, "2026-11-12T08:30:45+01:00", "a language nobody announced");
    }

    #[test]
    fn directions_follow_the_script() {
        for language in ["ar", "he", "fa-IR", "ur", "az-Arab", "yi"] {
            assert_eq!(direction(language), Direction::Rtl, "{language}");
        }
        for language in ["en", "de-CH", "az", "ar-Latn", "zh-Hant", "nonsense language"] {
            assert_eq!(direction(language), Direction::Ltr, "{language}");
        }
    }
}
