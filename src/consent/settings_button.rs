//! The button that opens the cookie settings, on every page (scenario 51).

use std::sync::Arc;

use broadsheet_content::page::SiteDocument;
use broadsheet_content::words::Word;
use leptos::prelude::*;

/// Opens the settings. It stands in the published page and is served by the listener in [`follow_prompts`](super::follow_prompts).
#[component]
pub fn SettingsButton(site: Arc<SiteDocument>) -> impl IntoView {
    view! {
        <button
            class="link-button"
            type="button"
            aria-haspopup="dialog"
            data-action="settings"
            lang=site.words_language.clone()
            dir=site.words_language.is_some().then_some("ltr")
        >
            {site.words.get(Word::Settings).to_owned()}
        </button>
    }
}
