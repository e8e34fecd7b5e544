//! Times, in the paper's words at first and in the reader's own locale once the app runs.

use std::cell::RefCell;

use broadsheet_content::page::Stamp;
use wasm_bindgen::{JsCast, JsValue};

use crate::still::{Element, time};

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
    /// As it is written in the page, for [`localise`]; a full time says nothing.
    fn mark(self) -> Option<&'static str> {
        match self {
            Self::Full => None,
            Self::Day => Some("day"),
            Self::Clock => Some("clock"),
        }
    }

    fn of_mark(mark: Option<&str>) -> Self {
        match mark {
            Some("day") => Self::Day,
            Some("clock") => Self::Clock,
            Some(_) | None => Self::Full,
        }
    }

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
#[must_use]
pub fn moment(stamp: &Stamp, length: TimeLength) -> Element {
    // In an article of another direction the time keeps its own.
    time().attr("datetime", stamp.iso.clone()).attr("data-length", length.mark()).attr("dir", "auto").child(length.cut(stamp))
}

/// A day in running text. It stays in the paper's words: another length would move the words after it.
#[must_use]
pub fn day_in_text(stamp: &Stamp) -> Element {
    time().attr("datetime", stamp.iso.clone()).child(stamp.text.clone())
}

/// Puts the times below an element into the reader's locale and time zone. Native builds: not to be called.
pub fn localise(root: &web_sys::Element) {
    let Ok(times) = root.query_selector_all("time[datetime][dir]") else { return };
    for place in 0..times.length() {
        let Some(time) = times.item(place).and_then(|node| node.dyn_into::<web_sys::Element>().ok()) else { continue };
        let Some(iso) = time.get_attribute("datetime") else { continue };
        let local = in_reader_locale(&iso, TimeLength::of_mark(time.get_attribute("data-length").as_deref()));
        // Left alone where it says so already: a changed node would take a selection with it.
        if local.is_some() && local != time.text_content() {
            time.set_text_content(local.as_deref());
        }
    }
}

thread_local! {
    /// A format costs the browser far more than what is formatted by it: one for each length, for as long as the page is open.
    static FORMATS: RefCell<Vec<(TimeLength, Option<Format>)>> = const { RefCell::new(Vec::new()) };
}

/// A time in the locale and time zone of the browser; `None` where `Intl` cannot read it. Native builds: not
/// to be called.
#[must_use]
pub fn in_reader_locale(iso: &str, length: TimeLength) -> Option<String> {
    FORMATS.with_borrow_mut(|formats| {
        if !formats.iter().any(|(known, _)| *known == length) {
            formats.push((length, Format::new(length)));
        }
        let (_, format) = formats.iter().find(|(known, _)| *known == length)?;
        format.as_ref()?.write(iso)
    })
}

/// How the browser writes times: the `format` of an `Intl.DateTimeFormat`, bound to it.
struct Format(js_sys::Function);

impl Format {
    fn new(length: TimeLength) -> Option<Self> {
        let options = js_sys::Object::new();
        for (key, value) in length.options() {
            js_sys::Reflect::set(&options, &(*key).into(), &(*value).into()).ok()?;
        }
        Some(Self(js_sys::Intl::DateTimeFormat::new(&js_sys::Array::new(), &options).format()))
    }

    fn write(&self, iso: &str) -> Option<String> {
        let date = js_sys::Date::new(&JsValue::from_str(iso));
        if date.get_time().is_nan() {
            return None;
        }
        self.0.call1(&JsValue::UNDEFINED, date.unchecked_ref()).ok()?.as_string()
    }
}
