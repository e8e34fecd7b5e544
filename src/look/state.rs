//! The reactive state of the look.

use leptos::prelude::*;

use super::settings::{Chosen, KEY, TextSize, Theme};
use crate::{browser, storage};

/// The look that the reader has chosen. The app passes it as an argument. `boot.js` has written the stored choice to `<html>` before the
/// first paint.
#[derive(Clone, Copy)]
pub struct Look {
    chosen: RwSignal<Chosen>,
}

impl Look {
    /// Takes over the choice on `<html>`, and follows other tabs from now on. Browser only.
    #[must_use]
    pub fn start() -> Self {
        let attribute = |name| browser::document_element().and_then(|html| html.get_attribute(name));
        let chosen = Chosen::of(attribute("data-theme").as_deref(), attribute("data-text").as_deref());
        let look = Self { chosen: RwSignal::new(chosen) };
        browser::effect(move || show(look.chosen.get()));
        storage::listen(KEY, move || look.read_again());
        browser::listen("pageshow", move |event| {
            // The reader may have chosen another look on another page while this one was in the back-forward cache.
            if browser::property(&event, "persisted").is_some_and(|persisted| persisted.is_truthy()) {
                look.read_again();
            }
        });
        look
    }

    /// Returns the chosen theme; `None` for the device's.
    #[must_use]
    pub fn theme(self) -> Option<Theme> {
        self.chosen.get().theme
    }

    /// Returns the chosen text size; `None` for the browser's.
    #[must_use]
    pub fn text_size(self) -> Option<TextSize> {
        self.chosen.get().text
    }

    /// Chooses a theme; `None` for the device's.
    pub fn choose_theme(self, theme: Option<Theme>) {
        self.choose(|chosen| chosen.theme = theme);
    }

    /// Chooses a text size; `None` for the browser's.
    pub fn choose_text_size(self, size: Option<TextSize>) {
        self.choose(|chosen| chosen.text = size);
    }

    fn choose(self, change: impl FnOnce(&mut Chosen)) {
        self.chosen.update(change);
        // Ignore a refusal: the choice applies to this page until it is reloaded.
        let _kept = match self.chosen.get_untracked().to_json() {
            Some(json) => storage::write(KEY, &json),
            None => storage::remove(KEY),
        };
    }

    /// Takes over the choice that another tab, or a later page, has stored. Keeps the present one when storage cannot be read.
    fn read_again(self) {
        if let Ok(stored) = storage::read(KEY) {
            self.chosen.set(Chosen::read(stored.as_deref()));
        }
    }
}

/// Writes the look to `<html>`, for the styles, and to the tags that colour the browser's toolbar.
fn show(chosen: Chosen) {
    let Some(html) = browser::document_element() else { return };
    let theme = chosen.theme.map(Theme::as_str);
    browser::set_attribute(&html, "data-theme", theme);
    browser::set_attribute(&html, "data-text", chosen.text.map(TextSize::as_str));
    // There is one of these tags for each colour scheme, the light one first.
    for (meta, scheme) in browser::all(&html, "meta[name=theme-color]").iter().zip(Theme::ALL.map(Theme::as_str)) {
        let media = match theme {
            None => format!("(prefers-color-scheme: {scheme})"),
            Some(theme) => (if theme == scheme { "all" } else { "not all" }).to_owned(),
        };
        browser::set_attribute(meta, "media", Some(&media));
    }
}
