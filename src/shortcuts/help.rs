//! Whether the list of keys is open.

use leptos::prelude::*;

use crate::consent::Consent;
use crate::dialog::open_when_loaded;
use crate::locale::{Locale, use_locale};

/// The state of the list of keys.
#[derive(Clone, Copy)]
pub struct ShortcutsHelp {
    /// How often the list was opened.
    pub(super) opened: RwSignal<u32>,
    consent: Consent,
    locale: Locale,
}

impl ShortcutsHelp {
    /// Creates the state of a closed list. `consent` says when its words could not be loaded.
    #[must_use]
    pub fn new(consent: Consent) -> Self {
        Self { opened: RwSignal::new(0), consent, locale: use_locale() }
    }

    /// Opens the list, once its words are loaded.
    pub(super) fn open(self) {
        let consent = self.consent;
        open_when_loaded(self.opened, self.locale, consent.site(), move || consent.show_settings_failed());
    }
}
