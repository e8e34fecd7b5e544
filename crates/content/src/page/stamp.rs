//! Times as page documents have them.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

/// A point in time with formatted text, so that the browser needs no date library.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// RFC 3339 with an offset: for `datetime` and for `Intl`.
    pub iso: String,
    /// The time in the language of its article or page, at the offset of `iso`: `12 November 2026 at 08:30`. Shown until the
    /// browser has put it into the reader's time zone.
    pub text: String,
    /// The time of day alone, where that is shown: `08:30`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clock: Option<String>,
}

/// Returns the locale (BCP 47) in which times of a language are written. Unicode's CLDR has "am" and "pm" in Latin letters for Hindi, so its
/// times are written with 24 hours.
#[must_use]
pub fn time_locale(language: &str) -> Cow<'_, str> {
    let is_hindi = language.split('-').next().is_some_and(|primary| primary.eq_ignore_ascii_case("hi"));
    if is_hindi && !language.contains("-u-") { format!("{language}-u-hc-h23").into() } else { language.into() }
}
