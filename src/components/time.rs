//! Times, in the paper's words at first and in the reader's own locale once the app runs.

use broadsheet_content::page::Stamp;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};

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
    /// Options of `Intl.DateTimeFormat`.
    fn options(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Full => &[("year", "numeric"), ("month", "long"), ("day", "numeric"), ("hour", "numeric"), ("minute", "2-digit")],
            Self::Day => &[("year", "numeric"), ("month", "long"), ("day", "numeric")],
            Self::Clock => &[("hour", "numeric"), ("minute", "2-digit")],
        }
    }

    /// The part of a stamp that stands until the reader's locale is known.
    fn cut(self, stamp: &Stamp) -> String {
        match self {
            Self::Full | Self::Day => stamp.text.clone(),
            // RFC 3339 has hours and minutes at this place.
            Self::Clock => stamp.iso.get(11..16).unwrap_or(&stamp.text).to_owned(),
        }
    }
}

/// A point in time. The exact one is in `datetime`.
#[component]
pub fn Time(
    /// When.
    stamp: Stamp,
    /// How much of it is shown.
    #[prop(default = TimeLength::Full)]
    length: TimeLength,
) -> impl IntoView {
    let text = RwSignal::new(length.cut(&stamp));
    let iso = stamp.iso.clone();
    Effect::new(move |_| {
        if let Some(local) = in_reader_locale(&iso, length) {
            text.set(local);
        }
    });
    // In an article of another direction the time keeps its own.
    view! {
        <time datetime=stamp.iso dir="auto">
            {move || text.get()}
        </time>
    }
}

/// A time in the locale and time zone of the browser; `None` where `Intl` cannot read it.
fn in_reader_locale(iso: &str, length: TimeLength) -> Option<String> {
    let date = js_sys::Date::new(&JsValue::from_str(iso));
    if date.get_time().is_nan() {
        return None;
    }
    let options = js_sys::Object::new();
    for (key, value) in length.options() {
        js_sys::Reflect::set(&options, &(*key).into(), &(*value).into()).ok()?;
    }
    let format = js_sys::Intl::DateTimeFormat::new(&js_sys::Array::new(), &options);
    format.format().call1(&JsValue::UNDEFINED, date.unchecked_ref()).ok()?.as_string()
}
