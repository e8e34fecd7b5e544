//! What the app keeps in an entry of the browser's history: where the reader was on that page.
//!
//! It lives in `history.state`, which ends with the tab and is not storage on the device.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

use crate::browser;

/// Where the reader was on a page.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Entry {
    /// Tells the entry from others; absent on one that the browser has made.
    pub key: Option<f64>,
    /// Scroll position in CSS pixels; absent on a page that has not been scrolled yet.
    pub scroll: Option<f64>,
    /// The link by which the reader left, to give it back the focus.
    pub followed_link: Option<FollowedLink>,
}

/// A link of the content by which the reader left the page.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct FollowedLink {
    /// The path it leads to.
    pub path: String,
    /// Its index among the links of `main` to that path: an article may be linked in the text and below it.
    pub index: u32,
}

impl FollowedLink {
    fn read(state: &JsValue) -> Option<Self> {
        let path = browser::property(state, "followedPath")?.as_string()?;
        let index = browser::property(state, "followedIndex")?.as_f64().filter(|index| (0.0..1e6).contains(index))?;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked in the line above")]
        Some(Self { path, index: index as u32 })
    }
}

impl Entry {
    /// The entry the browser is on.
    pub(super) fn current() -> Self {
        let state = browser::window().and_then(|window| window.history().ok()).and_then(|history| history.state().ok());
        state.map(|state| Self::read(&state)).unwrap_or_default()
    }

    /// What is kept in a state; nothing in a state that this app has not written.
    pub(super) fn read(state: &JsValue) -> Self {
        if !state.is_object() {
            return Self::default();
        }
        let number = |name| browser::property(state, name).and_then(|value| value.as_f64());
        Self { key: number("key"), scroll: number("scroll"), followed_link: FollowedLink::read(state) }
    }

    fn write(&self) -> JsValue {
        let state = Object::new();
        // Setting a property of a new object cannot fail.
        for (name, number) in [("key", self.key), ("scroll", self.scroll)] {
            if let Some(number) = number {
                let _set = Reflect::set(&state, &name.into(), &number.into());
            }
        }
        if let Some(followed_link) = &self.followed_link {
            let _set = Reflect::set(&state, &"followedPath".into(), &followed_link.path.as_str().into());
            let _set = Reflect::set(&state, &"followedIndex".into(), &followed_link.index.into());
        }
        state.into()
    }

    /// Replaces what is kept in the current entry.
    pub(super) fn save(&self) {
        if let Some(history) = browser::window().and_then(|window| window.history().ok()) {
            // Safari refuses more than a hundred calls in half a minute: then the position is a little old.
            let _refused = history.replace_state_with_url(&self.write(), "", None);
        }
    }

    /// True when the current entry is for this path, query and fragment.
    pub(super) fn is_at(url: &str) -> bool {
        let Some(location) = browser::window().map(|window| window.location()) else { return false };
        let (path, search, hash) = (location.pathname(), location.search(), location.hash());
        [path, search, hash].into_iter().collect::<Result<String, _>>().is_ok_and(|current| current == url)
    }

    /// Adds a new entry for an address of this site.
    pub(super) fn push(url: &str) -> Option<()> {
        let entry = Self { key: Some(Self::new_key()), ..Self::default() };
        browser::window()?.history().ok()?.push_state_with_url(&entry.write(), "", Some(url)).ok()
    }

    /// A key that no other entry of the tab has.
    pub(super) fn new_key() -> f64 {
        js_sys::Math::random()
    }
}
