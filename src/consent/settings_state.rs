//! Whether the cookie settings are open, and their texts.

use std::cmp::Ordering;
use std::sync::Arc;

use broadsheet_content::page::{COOKIES_PATH, CookiesPage, SiteDocument};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::state::Consent;
use crate::browser;
use crate::documents::{Address, Failure, fetch_page};
use crate::styles;

/// The state of the settings dialog: its texts, and how often it was opened. The texts are fetched when a reader opens the settings for the
/// first time, because most readers never do.
#[derive(Clone, Copy)]
pub struct SettingsState {
    consent: Consent,
    pub(super) texts: RwSignal<Option<Arc<CookiesPage>>>,
    /// How often the dialog was opened.
    pub(super) opened: RwSignal<u32>,
    is_loading: StoredValue<bool>,
}

impl SettingsState {
    /// Creates the state of a closed dialog without texts.
    #[must_use]
    pub fn new(consent: Consent) -> Self {
        Self { consent, texts: RwSignal::new(None), opened: RwSignal::new(0), is_loading: StoredValue::new(false) }
    }

    /// Opens the dialog, once its texts are loaded.
    pub fn open(self) {
        self.consent.recheck();
        if untrack(|| self.consent.is_outdated()) {
            let _left = browser::load(&self.cookies_page());
        } else if self.texts.with_untracked(Option::is_some) {
            self.show();
        } else if !self.is_loading.get_value() {
            self.is_loading.set_value(true);
            spawn_local(async move {
                let loaded = load_texts(&self.consent.site()).await;
                // Ignore a failure: the dialog works without its styles.
                let _styled = styles::load().await;
                self.is_loading.set_value(false);
                match loaded {
                    Ok(Some(texts)) => {
                        self.texts.set(Some(Arc::new(texts)));
                        self.show();
                    }
                    // The paper was published with a newer catalogue, so this page would record a choice about other texts than it shows.
                    Ok(None) => drop(browser::load(&self.cookies_page())),
                    Err(_) => self.consent.show_settings_failed(),
                }
            });
        }
    }

    /// Returns the path of the cookies page as the browser has it.
    fn cookies_page(self) -> String {
        self.consent.site().base_path().join(COOKIES_PATH)
    }

    fn show(self) {
        self.consent.dismiss_changed_elsewhere();
        self.opened.update(|opened| *opened += 1);
    }
}

/// Fetches the texts of the settings for this page's revision of the catalogue; `None` where the paper has a newer one.
async fn load_texts(site: &SiteDocument) -> Result<Option<CookiesPage>, Failure> {
    let address = Address::parse(COOKIES_PATH, &site.base_path()).ok_or(Failure::Missing)?;
    let document = fetch_page(&address).await?;
    let texts = document.page.cookies().ok_or(Failure::Damaged)?;
    match texts.catalogue.revision.cmp(&site.consent.revision) {
        Ordering::Equal => Ok(Some(texts.clone())),
        Ordering::Greater => Ok(None),
        Ordering::Less => Err(Failure::Damaged),
    }
}
