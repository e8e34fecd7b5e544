//! Times: as press writes them in a published page, and in the reader's time zone once the app is ready.

use broadsheet_content::page::{Stamp, time_locale};
use js_sys::Function;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};

use crate::browser;
use crate::locale::{foreign_language, surrounding_language};

/// How much of a time is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeLength {
    /// Day, month, year, hour and minute.
    Full,
    /// Day, month and year.
    Day,
    /// Hour and minute, for posts of a live page.
    Clock,
}

impl TimeLength {
    const ALL: [Self; 3] = [Self::Full, Self::Day, Self::Clock];

    /// Returns the value of `data-length`, by which [`localise_times`] knows the length of a published time.
    fn name(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Day => "day",
            Self::Clock => "clock",
        }
    }

    fn parse(name: &str) -> Self {
        Self::ALL.into_iter().find(|length| length.name() == name).unwrap_or(Self::Full)
    }

    /// Returns the options of `Intl.DateTimeFormat`, which gives the same as press (crates/press/src/derive/stamp.rs).
    fn options(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Full => &[("dateStyle", "long"), ("timeStyle", "short")],
            Self::Day => &[("dateStyle", "long")],
            Self::Clock => &[("timeStyle", "short")],
        }
    }

    /// Returns the text that is shown until the reader's time zone is known.
    fn of_stamp(self, stamp: &Stamp) -> String {
        match self {
            Self::Full | Self::Day => stamp.text.clone(),
            Self::Clock => stamp.clock.clone().unwrap_or_else(|| stamp.text.clone()),
        }
    }
}

/// Renders a point in time, with the exact time in `datetime`: in the language of the text around it and, in the browser, in the reader's time
/// zone. Its direction is its own, also in an article of the other direction.
#[component]
pub fn Time(stamp: Stamp, #[prop(default = TimeLength::Full)] length: TimeLength) -> impl IntoView {
    let text = match use_context::<LocalTimes>() {
        Some(_) if !stamp.text.is_empty() && is_in_local_zone(&stamp.iso) => length.of_stamp(&stamp),
        Some(times) => {
            let text = times.format(&stamp.iso, length, &surrounding_language());
            text.unwrap_or_else(|| if stamp.text.is_empty() { local_digits(&stamp.iso) } else { length.of_stamp(&stamp) })
        }
        None => length.of_stamp(&stamp),
    };
    view! {
        <time datetime=stamp.iso data-length=length.name() lang=foreign_language() dir="auto">
            {text}
        </time>
    }
}

/// Returns a time of RFC 3339 in local time and in digits alone: `2026-11-12 08:30`.
fn local_digits(iso: &str) -> String {
    let date = js_sys::Date::new(&JsValue::from_str(iso));
    let (year, month, day) = (date.get_full_year(), date.get_month() + 1, date.get_date());
    format!("{year}-{month:02}-{day:02} {:02}:{:02}", date.get_hours(), date.get_minutes())
}

/// Returns whether a time of RFC 3339 has the offset of the reader's time zone at that moment. Then the text that press wrote holds, and
/// stays: data of languages differs a little from browser to browser.
fn is_in_local_zone(iso: &str) -> bool {
    let local = -js_sys::Date::new(&JsValue::from_str(iso)).get_timezone_offset();
    offset_minutes(iso).is_some_and(|minutes| f64::from(minutes) == local)
}

/// Returns the offset of a time of RFC 3339, in minutes.
fn offset_minutes(iso: &str) -> Option<i32> {
    if iso.ends_with(['Z', 'z']) {
        return Some(0);
    }
    let (sign, hours, minutes) = (iso.get(iso.len().checked_sub(6)?..)?.split_at_checked(1)).and_then(|(sign, clock)| {
        let (hours, minutes) = clock.split_once(':')?;
        Some((sign, hours.parse::<i32>().ok()?, minutes.parse::<i32>().ok()?))
    })?;
    match sign {
        "+" => Some(hours * 60 + minutes),
        "-" => Some(-(hours * 60 + minutes)),
        _ => None,
    }
}

/// Formatters of times in the time zone of the browser. Provided by context in the browser and absent natively.
///
/// Browsers take far longer to create a formatter than to use it, so each is created when it is first needed, and kept.
#[derive(Clone, Copy)]
pub struct LocalTimes {
    formatters: StoredValue<Vec<(TimeLength, String, Option<Function>)>, LocalStorage>,
}

impl LocalTimes {
    /// Creates an empty set of formatters.
    #[must_use]
    pub fn new() -> Self {
        Self { formatters: StoredValue::new_local(Vec::new()) }
    }

    /// Returns a time of RFC 3339 in words of a language (BCP 47); `None` where `Intl` cannot read it.
    #[must_use]
    pub fn format(self, iso: &str, length: TimeLength, language: &str) -> Option<String> {
        let date = js_sys::Date::new(&JsValue::from_str(iso));
        if date.get_time().is_nan() {
            return None;
        }
        self.formatter(length, language)?.call1(&JsValue::UNDEFINED, date.unchecked_ref()).ok()?.as_string()
    }

    fn formatter(self, length: TimeLength, language: &str) -> Option<Function> {
        let known = self.formatters.with_value(|formatters| {
            let known = formatters.iter().find(|(known, tag, _)| *known == length && tag == language);
            known.map(|(.., formatter)| formatter.clone())
        });
        known.unwrap_or_else(|| {
            let formatter = date_formatter(length, language);
            self.formatters.update_value(|formatters| formatters.push((length, language.to_owned(), formatter.clone())));
            formatter
        })
    }
}

impl Default for LocalTimes {
    fn default() -> Self {
        Self::new()
    }
}

/// Returns the `format` function of a new `Intl.DateTimeFormat`, bound to it.
fn date_formatter(length: TimeLength, language: &str) -> Option<Function> {
    let options = js_sys::Object::new();
    for (key, value) in length.options() {
        js_sys::Reflect::set(&options, &(*key).into(), &(*value).into()).ok()?;
    }
    browser::property(&browser::intl_formatter("DateTimeFormat", &time_locale(language), &options)?, "format")?.dyn_into().ok()
}

/// How many times are put into the reader's time zone in one task, which takes some milliseconds on a cheap phone.
const TIMES_IN_A_TASK: usize = 8;

/// Puts the times of a published page into the reader's time zone, a few in each task. Browser only.
pub async fn localise_times(root: &web_sys::Element, times: LocalTimes) {
    for few in browser::all(root, "time[data-length]").chunks(TIMES_IN_A_TASK) {
        browser::yield_to_main().await;
        for time in few {
            let length = TimeLength::parse(&time.get_attribute("data-length").unwrap_or_default());
            let language = time.closest("[lang]").ok().flatten().and_then(|around| around.get_attribute("lang")).unwrap_or_default();
            let iso = time.get_attribute("datetime").filter(|iso| !is_in_local_zone(iso));
            let local = iso.and_then(|iso| times.format(&iso, length, &language));
            // Do not write an equal text: changing the node would drop the reader's selection.
            if local.is_some() && local != time.text_content() {
                time.set_text_content(local.as_deref());
            }
        }
    }
}

/// Returns the stamp of a time in milliseconds since the epoch, without a text, which the browser makes. Browser only.
#[must_use]
pub fn stamp_of_millis(millis: i64) -> Stamp {
    #[expect(clippy::cast_precision_loss, reason = "a moment that `Date` can name fits into a float")]
    let date = js_sys::Date::new(&JsValue::from_f64(millis as f64));
    let iso = String::from(date.to_iso_string());
    Stamp { text: String::new(), clock: None, iso }
}

#[cfg(test)]
mod tests {
    use super::offset_minutes;

    #[test]
    fn an_offset_is_read_in_minutes() {
        for (iso, minutes) in [
            ("2026-11-12T08:30:00Z", Some(0)),
            ("2026-11-12T08:30:00+01:00", Some(60)),
            ("2026-11-12T08:30:00-03:30", Some(-210)),
            ("2026-11-12T08:30:00.25+05:45", Some(345)),
            ("2026-11-12T08:30:00", None),
            ("soon", None),
            ("", None),
        ] {
            assert_eq!(offset_minutes(iso), minutes, "{iso}");
        }
    }
}
