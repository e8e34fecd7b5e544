//! The button that opens the reading settings, on every page.

use broadsheet_content::messages::MessageId;
use leptos::prelude::*;

use crate::locale::Localized;

/// Renders the button. It is part of the published page; [`ReadingSettings::listen`](super::ReadingSettings::listen) handles its clicks. The
/// styles show it where scripts run.
#[component]
pub fn ReadingSettingsButton() -> impl IntoView {
    view! {
        <button class="link-button" type="button" aria-haspopup="dialog" data-action="reading-settings">
            <Localized id=MessageId::ReadingSettings />
        </button>
    }
}
