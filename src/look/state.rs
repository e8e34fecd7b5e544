//! The reactive state of the look.

use leptos::prelude::*;

use super::settings::{Chosen, KEY, TextSize, Theme};
use crate::{browser, storage};

/// What the reader has chosen, provided by context in the browser. `boot.js` has put the stored choice on `<html>` before the first paint.
#[derive(Clone, Copy)]
pub struct Look {
    chosen: RwSignal<Chosen>,
}

impl Look {
    /// Takes over what `<html>` says, and follows other tabs from now on. Browser only.
    #[must_use]
    pub fn start() -> Self {
        let attribute = |name| browser::document_element().and_then(|html| html.get_attribute(name));
        let chosen = Chosen::of(attribute("data-theme").as_deref(), attribute("data-text").as_deref());
        let look = Self { chosen: RwSignal::new(chosen) };
        browser::effect(move || show(look.chosen.get()));
        storage::listen(KEY, move || look.read_again());
        browser::listen("pageshow", move |event| {
            // Another page may have been read, and another look chosen, while this one was in the back-forward cache.
            if browser::property(&event, "persisted").is_some_and(|persisted| persisted.is_truthy()) {
                look.read_again();
            }
        });
        look
    }

    /// The chosen colours; `None` for the device's.
    #[must_use]
    pub fn theme(self) -> Option<Theme> {
        self.chosen.get().theme
    }

    /// The chosen size; `None` for the browser's.
    #[must_use]
    pub fn text_size(self) -> Option<TextSize> {
        self.chosen.get().text
    }

    /// Chooses colours.
    pub fn choose_theme(self, theme: Option<Theme>) {
        self.choose(|chosen| chosen.theme = theme);
    }

    /// Chooses a text size.
    pub fn choose_text_size(self, size: Option<TextSize>) {
        self.choose(|chosen| chosen.text = size);
    }

    fn choose(self, change: impl FnOnce(&mut Chosen)) {
        self.chosen.update(change);
        // A device that refuses shows this page as it was asked to; only a new load forgets.
        let _kept = match self.chosen.get_untracked().to_json() {
            Some(json) => storage::write(KEY, &json),
            None => storage::remove(KEY),
        };
    }

    /// Takes over what another tab, or a later page, has stored. Where nothing can be read, this page stays as it is.
    fn read_again(self) {
        if let Ok(stored) = storage::read(KEY) {
            self.chosen.set(Chosen::read(stored.as_deref()));
        }
    }
}

/// Puts the look on `<html>`, for the style, and into the tags that colour the browser's own frame.
fn show(chosen: Chosen) {
    let Some(html) = browser::document_element() else { return };
    let theme = chosen.theme.map(Theme::as_str);
    browser::set_attribute(&html, "data-theme", theme);
    browser::set_attribute(&html, "data-text", chosen.text.map(TextSize::as_str));
    // One of these tags stands for each scheme, the light one first.
    for (meta, scheme) in browser::all(&html, "meta[name=theme-color]").iter().zip(Theme::ALL.map(Theme::as_str)) {
        let media = match theme {
            None => format!("(prefers-color-scheme: {scheme})"),
            Some(theme) => (if theme == scheme { "all" } else { "not all" }).to_owned(),
        };
        browser::set_attribute(meta, "media", Some(&media));
    }
}
