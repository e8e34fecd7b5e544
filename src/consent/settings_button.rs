//! The button that opens the cookie settings, on every page (scenario 51).

use std::sync::Arc;

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::SiteDocument;
use leptos::prelude::*;

use crate::locale::localized;

/// Renders the button that opens the settings. It is part of the published page; the listener in [`handle_prompts`](super::handle_prompts)
/// handles its clicks.
#[component]
pub fn SettingsButton(site: Arc<SiteDocument>) -> impl IntoView {
    view! {
        <button class="link-button" type="button" aria-haspopup="dialog" data-action="settings">
            {localized(&site.messages, MessageId::Settings)}
        </button>
    }
}
