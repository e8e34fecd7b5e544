//! Formatted times.

use std::collections::HashMap;
use std::fmt;

use broadsheet_content::page::{Stamp, time_locale};
use icu_calendar::Date;
use icu_datetime::fieldsets::{self, YMD};
use icu_datetime::{DateTimeFormatter, NoCalendarFormatter};
use icu_locale::Locale;
use icu_time::{DateTime, Time};
use jiff::civil;

use crate::clock;

/// Formats times in the languages of an edition: a long date and a short time, with the patterns of Unicode's CLDR, at the
/// offset that the time was written with.
pub(super) struct Stamps(HashMap<String, Formatters>);

struct Formatters {
    time: DateTimeFormatter<fieldsets::YMDT>,
    day: DateTimeFormatter<YMD>,
    clock: NoCalendarFormatter<fieldsets::T>,
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

    /// Formats a time with its date, and the time of day alone: `08:30`.
    pub(super) fn time_of_day(&self, iso: &str, language: &str) -> Stamp {
        let clock =
            self.stamp(iso, language, |formatters, moment| Some(formatters.clock.format(&date_time(moment)?.time).to_string())).text;
        Stamp { clock: Some(clock), ..self.time(iso, language) }
    }

    fn stamp(&self, iso: &str, language: &str, words: impl Fn(&Formatters, civil::DateTime) -> Option<String>) -> Stamp {
        let text = self.0.get(language).zip(clock::parse(iso)).and_then(|(formatters, moment)| words(formatters, moment.local));
        Stamp { iso: iso.to_owned(), text: text.unwrap_or_else(|| iso.to_owned()), clock: None }
    }
}

impl Formatters {
    fn new(language: &str) -> Option<Self> {
        let locale = locale(language);
        Some(Self {
            time: DateTimeFormatter::try_new((&locale).into(), YMD::long().with_time_hm()).ok()?,
            day: DateTimeFormatter::try_new((&locale).into(), YMD::long()).ok()?,
            clock: NoCalendarFormatter::try_new((&locale).into(), fieldsets::T::hm()).ok()?,
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
    time_locale(language).parse().unwrap_or(Locale::UNKNOWN)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

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
        assert_eq!(words("hi"), "12 नवंबर, 2026 को 08:30 बजे");
    }

    #[test]
    fn what_is_not_a_time_or_a_language_stays_readable() {
        let stamps = Stamps::new(["en-GB", "no language at all"].into_iter());
        assert_eq!(stamps.time("soon", "en-GB").text, "soon");
        assert!(stamps.time("2026-11-12T08:30:45+01:00", "no language at all").text.contains("2026"));
        assert_eq!(stamps.time("2026-11-12T08:30:45+01:00", "fr").text, "2026-11-12T08:30:45+01:00", "a language nobody announced");
    }

    /// Moments in local time: of one and two digits, before and after noon.
    const MOMENTS: [&str; 4] = ["2026-01-02T00:05:00", "2026-05-09T08:30:00", "2026-11-12T12:00:00", "2026-12-31T23:59:00"];
    const NUMBERS: [usize; 9] = [0, 1, 2, 5, 11, 21, 1_000, 12_345, 1_000_000];

    /// Returns what press writes in a language, for the same in the browser to be compared with (tests/web_locale.rs).
    fn written(language: &str) -> serde_json::Value {
        let stamps = Stamps::new([language].into_iter());
        let formatters = broadsheet::locale::Formatters::new(language);
        let names = ["Ida Quay", "Jon Mole", "Iris Weir", "Ulf Bar"].map(str::to_owned);
        let times = MOMENTS.map(|moment| {
            let of_day = stamps.time_of_day(&format!("{moment}Z"), language);
            json!({ "moment": moment, "full": of_day.text, "day": stamps.day(&format!("{moment}Z"), language).text, "clock": of_day.clock })
        });
        let numbers = NUMBERS
            .map(|number| json!({ "number": number, "text": formatters.number(number), "category": formatters.plural_category(number) }));
        let lists: Vec<_> = (1..=names.len()).map(|count| formatters.joined(&names[..count])).collect();
        json!({ "language": language, "times": times, "numbers": numbers, "lists": lists })
    }

    #[test]
    fn what_the_browser_is_compared_with_is_what_press_writes() {
        let languages = broadsheet_content::editing::messages::languages().chain(["en-GB", "de-AT", "pt-PT", "ar-EG", "fr-CA"]);
        let written: Vec<_> = languages.map(written).collect();
        let written = format!("{:#}\n", serde_json::Value::from(written));
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let kept = std::fs::read_to_string(root.join("tests/locale/written.json")).unwrap_or_default();
        if kept != written {
            let new = root.join("target/written.json");
            std::fs::write(&new, written).expect("target/ can be written");
            panic!("tests/locale/written.json is out of date: replace it by target/written.json, and run the tests in the browser");
        }
    }
}
