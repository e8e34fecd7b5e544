//! The state that the app keeps in an entry of the browser's history: where the reader was on that page.
//!
//! It is kept in `history.state`, which ends with the tab and does not count as storage on the device.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

use crate::browser;

/// The state of a history entry: where the reader was on its page.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Entry {
    /// A key that tells the entry from others; `None` on an entry that the browser has made.
    pub key: Option<f64>,
    /// The scroll position in CSS pixels; `None` until it is first saved.
    pub scroll: Option<f64>,
    /// The link by which the reader left the page. It gets the focus when the reader comes back.
    pub followed_link: Option<FollowedLink>,
}

/// A link in `main` by which the reader left the page.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct FollowedLink {
    /// The path that it leads to.
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
    /// Reads the state of the browser's current entry.
    pub(super) fn current() -> Self {
        let state = browser::window().and_then(|window| window.history().ok()).and_then(|history| history.state().ok());
        state.map(|state| Self::read(&state)).unwrap_or_default()
    }

    /// Reads an entry from a state. Returns an empty entry for a state that this app has not written.
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

    /// Replaces the state of the current entry.
    pub(super) fn save(&self) {
        if let Some(history) = browser::window().and_then(|window| window.history().ok()) {
            // Safari refuses more than 100 calls in 30 seconds. The saved position is then slightly out of date.
            let _refused = history.replace_state_with_url(&self.write(), "", None);
        }
    }

    /// Returns whether the current address has this path, query and fragment.
    pub(super) fn is_at(url: &str) -> bool {
        let Some(location) = browser::window().map(|window| window.location()) else { return false };
        let (path, search, hash) = (location.pathname(), location.search(), location.hash());
        [path, search, hash].into_iter().collect::<Result<String, _>>().is_ok_and(|current| current == url)
    }

    /// Adds an entry for an address of this site; `None` where the browser refuses.
    pub(super) fn push(url: &str) -> Option<()> {
        let entry = Self { key: Some(Self::new_key()), ..Self::default() };
        browser::window()?.history().ok()?.push_state_with_url(&entry.write(), "", Some(url)).ok()
    }

    /// Returns a random key, which no other entry of the tab has.
    pub(super) fn new_key() -> f64 {
        js_sys::Math::random()
    }
}
