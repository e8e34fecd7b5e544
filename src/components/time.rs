//! Times: as the paper writes them in a published page, and in the reader's locale once the app is ready.

use broadsheet_content::page::Stamp;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};

use crate::browser;

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

    /// Returns the options of `Intl.DateTimeFormat`.
    fn options(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Full => &[("year", "numeric"), ("month", "long"), ("day", "numeric"), ("hour", "numeric"), ("minute", "2-digit")],
            Self::Day => &[("year", "numeric"), ("month", "long"), ("day", "numeric")],
            Self::Clock => &[("hour", "numeric"), ("minute", "2-digit")],
        }
    }

    /// Returns the text that is shown until the reader's locale is known.
    fn of_stamp(self, stamp: &Stamp) -> String {
        match self {
            Self::Full | Self::Day => stamp.text.clone(),
            // RFC 3339 has hours and minutes at this position.
            Self::Clock => stamp.iso.get(11..16).unwrap_or(&stamp.text).to_owned(),
        }
    }
}

/// Renders a point in time, with the exact time in `datetime`. Its direction is its own, also in an article of the other direction.
#[component]
pub fn Time(stamp: Stamp, #[prop(default = TimeLength::Full)] length: TimeLength) -> impl IntoView {
    let local = use_context::<LocalTimes>().and_then(|times| times.format(&stamp.iso, length));
    let text = local.unwrap_or_else(|| length.of_stamp(&stamp));
    view! {
        <time datetime=stamp.iso data-length=length.name() dir="auto">
            {text}
        </time>
    }
}

/// Formatters of times in the locale and time zone of the browser. Provided by context in the browser and absent natively.
///
/// Browsers take far longer to create a formatter than to use it, so the one for each length is created when it is first needed, and kept.
#[derive(Clone, Copy)]
pub struct LocalTimes {
    formatters: StoredValue<Vec<(TimeLength, Option<js_sys::Function>)>, LocalStorage>,
}

impl LocalTimes {
    /// Creates an empty set of formatters.
    #[must_use]
    pub fn new() -> Self {
        Self { formatters: StoredValue::new_local(Vec::new()) }
    }

    /// Returns a time of RFC 3339 in words; `None` where `Intl` cannot read it.
    #[must_use]
    pub fn format(self, iso: &str, length: TimeLength) -> Option<String> {
        let date = js_sys::Date::new(&JsValue::from_str(iso));
        if date.get_time().is_nan() {
            return None;
        }
        self.formatter(length)?.call1(&JsValue::UNDEFINED, date.unchecked_ref()).ok()?.as_string()
    }

    fn formatter(self, length: TimeLength) -> Option<js_sys::Function> {
        let known = self
            .formatters
            .with_value(|formatters| formatters.iter().find(|(known, _)| *known == length).map(|(_, formatter)| formatter.clone()));
        known.unwrap_or_else(|| {
            let formatter = new_formatter(length);
            self.formatters.update_value(|formatters| formatters.push((length, formatter.clone())));
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
fn new_formatter(length: TimeLength) -> Option<js_sys::Function> {
    let options = js_sys::Object::new();
    for (key, value) in length.options() {
        js_sys::Reflect::set(&options, &(*key).into(), &(*value).into()).ok()?;
    }
    Some(js_sys::Intl::DateTimeFormat::new(&js_sys::Array::new(), &options).format())
}

/// How many times are put into the reader's locale in one task, which takes some milliseconds on a cheap phone.
const TIMES_IN_A_TASK: usize = 8;

/// Puts the times of a published page into the reader's locale, a few in each task. Browser only.
pub async fn localise_times(root: &web_sys::Element, times: LocalTimes) {
    for few in browser::all(root, "time[data-length]").chunks(TIMES_IN_A_TASK) {
        browser::yield_to_main().await;
        for time in few {
            let length = TimeLength::parse(&time.get_attribute("data-length").unwrap_or_default());
            let local = time.get_attribute("datetime").and_then(|iso| times.format(&iso, length));
            // Do not write an equal text: changing the node would drop the reader's selection.
            if local.is_some() && local != time.text_content() {
                time.set_text_content(local.as_deref());
            }
        }
    }
}

/// Returns the stamp of a time in milliseconds since the epoch. Browser only.
#[must_use]
pub fn stamp_of_millis(millis: i64) -> Stamp {
    #[expect(clippy::cast_precision_loss, reason = "a moment that `Date` can name fits into a float")]
    let date = js_sys::Date::new(&JsValue::from_f64(millis as f64));
    let iso = String::from(date.to_iso_string());
    Stamp { text: iso.clone(), iso }
}
