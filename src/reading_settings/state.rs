//! The reactive state of the reading settings.

use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::{Element, HtmlElement};

use super::choices::{BEFORE_PAINT, Choices, DataSaving, KEY, KeyboardShortcuts, Motion, ReadingPosition, Typeface};
use crate::consent::Consent;
use crate::dialog::open_when_loaded;
use crate::locale::{Locale, use_locale};
use crate::{browser, storage};

/// The `sizes` of pictures for a reader who saves data: as if each were as wide as the smallest in the layout. `boot.js` gives it to published
/// pictures, and the component `Picture` to those that the app draws.
pub const SMALL_PICTURES: &str = "7rem";

/// The settings that the reader has chosen. There is one such state for the page, provided by context: [`use_reading_settings`]. `boot.js`
/// has shown the stored choices before the first paint.
#[derive(Clone, Copy)]
pub struct ReadingSettings {
    chosen: RwSignal<Choices>,
    /// How often the dialog was opened.
    pub(super) opened: RwSignal<u32>,
    /// What loads the messages of the dialog, and says that they could not be loaded; `None` natively.
    loads_with: Option<(Consent, Locale)>,
}

/// Returns the reading settings. Natively, and in tests of components, nothing is chosen.
#[must_use]
pub fn use_reading_settings() -> ReadingSettings {
    use_context().unwrap_or_else(|| ReadingSettings::new(Choices::default(), None))
}

impl ReadingSettings {
    fn new(chosen: Choices, loads_with: Option<(Consent, Locale)>) -> Self {
        Self { chosen: RwSignal::new(chosen), opened: RwSignal::new(0), loads_with }
    }

    /// Reads the stored choices, and follows other tabs from now on. Browser only.
    #[must_use]
    pub fn start(consent: Consent) -> Self {
        let settings = Self::new(Choices::read(storage::read(KEY).ok().flatten().as_deref()), Some((consent, use_locale())));
        browser::effect(move || show(settings.chosen.get()));
        let mut saved_before = settings.saves_data_untracked();
        browser::effect(move || {
            let saves = settings.saves_data();
            // Unlike `data-saving`, which is what the reader has chosen, this has what the browser says, too. `boot.js` has set it.
            if let Some(html) = browser::document_element() {
                browser::set_attribute(&html, "data-saves-data", saves.then_some(""));
            }
            if saves && !saved_before {
                shrink_pictures();
            }
            saved_before = saves;
        });
        storage::listen(KEY, move || settings.read_again());
        // The reader may have chosen something else on another page meanwhile.
        browser::listen_to_restore(move || settings.read_again());
        settings
    }

    /// Opens the dialog when the button in the footer is pressed. Browser only.
    pub fn listen(self) {
        browser::listen("click", move |event| {
            if let Some(button) = browser::closest::<HtmlElement>(&event, "[data-action=reading-settings]") {
                // Some browsers do not focus a button that is clicked, and a dialog returns the focus to the element that had it when it
                // opened.
                browser::focus(&button);
                self.open();
            }
        });
    }

    /// Opens the dialog, once its messages and styles are loaded.
    pub fn open(self) {
        let Some((consent, locale)) = self.loads_with else { return };
        open_when_loaded(self.opened, locale, consent.site(), move || consent.show_settings_failed());
    }

    /// Returns all choices.
    #[must_use]
    pub fn chosen(self) -> Choices {
        self.chosen.get()
    }

    /// Returns whether less is to be loaded: nothing ahead, small pictures, live pages on request. The reader has chosen so, or the browser
    /// says that the reader saves data or that the connection is 2G.
    #[must_use]
    pub fn saves_data(self) -> bool {
        self.chosen().saving == Some(DataSaving::On) || (cfg!(target_arch = "wasm32") && is_metered())
    }

    /// Returns the same as [`saves_data`](Self::saves_data), for what is decided once.
    #[must_use]
    pub fn saves_data_untracked(self) -> bool {
        untrack(|| self.saves_data())
    }

    /// Returns whether nothing may move or play by itself. The reader has chosen so, or the device is set so.
    #[must_use]
    pub fn reduces_motion(self) -> bool {
        self.chosen().motion == Some(Motion::Reduced)
            || (cfg!(target_arch = "wasm32") && browser::matches_media("(prefers-reduced-motion: reduce)"))
    }

    /// Returns whether the paper remembers where the reader stopped in an article.
    #[must_use]
    pub fn keeps_reading_position(self) -> bool {
        self.chosen().position == Some(ReadingPosition::Keep)
    }

    /// Returns whether single keys do something on the page.
    #[must_use]
    pub fn has_shortcuts(self) -> bool {
        self.chosen().shortcuts != Some(KeyboardShortcuts::Off)
    }

    /// Returns whether the paper's own fonts are used.
    #[must_use]
    pub fn has_serifs(self) -> bool {
        self.chosen().typeface != Some(Typeface::Sans)
    }

    /// Chooses a value of a setting by their names; an empty value is the standard.
    pub fn choose(self, setting: &str, value: &str) {
        self.change(|chosen| chosen.set(setting, value));
    }

    /// Sets everything back to the standard, and leaves nothing on the device.
    pub fn reset(self) {
        self.change(|chosen| *chosen = Choices::default());
    }

    fn change(self, change: impl FnOnce(&mut Choices)) {
        self.chosen.update(change);
        // Ignore a refusal: the choice applies to this page until it is reloaded.
        let _kept = match self.chosen.get_untracked().to_json() {
            Some(json) => storage::write(KEY, &json),
            // Storage that refuses to remove a key may still take an empty value for it.
            None => storage::remove(KEY).or_else(|_| storage::write(KEY, "{}")),
        };
    }

    /// Takes over the choices that another tab, or a later page, has stored. Keeps the present ones when storage cannot be read.
    fn read_again(self) {
        if let Ok(stored) = storage::read(KEY) {
            self.chosen.set(Choices::read(stored.as_deref()));
        }
    }
}

/// Writes the choices to `<html>`, for the styles. This also removes values that are not known, which `boot.js` has written.
fn show(chosen: Choices) {
    let Some(html) = browser::document_element() else { return };
    for (setting, value) in chosen.names().filter(|(setting, _)| BEFORE_PAINT.contains(setting)) {
        browser::set_attribute(&html, &format!("data-{setting}"), value);
    }
    colour_toolbar(&html, chosen.theme.is_some());
}

/// Gives the browser's toolbar the background colour of a chosen theme. Browsers take the first tag that applies, and the published ones
/// apply to the device's colour schemes, so a tag before them applies to any scheme.
fn colour_toolbar(html: &Element, is_chosen: bool) {
    let own = html.query_selector("meta[name=theme-color]:not([media])").ok().flatten();
    if !is_chosen {
        if let Some(own) = own {
            own.remove();
        }
        return;
    }
    let meta = own.or_else(|| {
        let head = browser::document()?.head()?;
        let meta = browser::document()?.create_element("meta").ok()?;
        browser::set_attribute(&meta, "name", Some("theme-color"));
        head.prepend_with_node_1(&meta).ok()?;
        Some(meta)
    });
    let style = browser::window().and_then(|window| window.get_computed_style(html).ok().flatten());
    if let (Some(meta), Some(colour)) = (meta, style.and_then(|style| style.get_property_value("background-color").ok())) {
        browser::set_attribute(&meta, "content", Some(&colour));
    }
}

/// Makes the browser choose small copies of the pictures that have not been loaded.
fn shrink_pictures() {
    let Some(main) = browser::find("main") else { return };
    for image in browser::all(&main, "img[sizes]") {
        if browser::property(&image, "complete") == Some(JsValue::TRUE) {
            continue;
        }
        // The sources of the formats are beside the image.
        let sources = image.parent_element().map(|parent| browser::all(&parent, "source")).unwrap_or_default();
        for element in sources.iter().chain([&image]) {
            browser::set_attribute(element, "sizes", Some(SMALL_PICTURES));
        }
    }
}

/// Returns whether `navigator.connection`, where it exists, says that the reader saves data or that the connection is 2G.
fn is_metered() -> bool {
    let navigator = browser::window().map(|window| window.navigator());
    let Some(connection) = navigator.and_then(|navigator| browser::property(&navigator, "connection")) else { return false };
    let line = browser::property(&connection, "effectiveType").and_then(|line| line.as_string());
    browser::property(&connection, "saveData").is_some_and(|value| value.is_truthy()) || line.is_some_and(|line| line.ends_with("2g"))
}
