//! The dialog of the reading settings.

use broadsheet_content::messages::MessageId;
use leptos::prelude::*;

use super::choice_group::ChoiceGroup;
use super::groups::{BEHAVIOUR, Group, LOOK};
use super::state::ReadingSettings;
use crate::dialog::MessageDialog;
use crate::locale::Localized;

/// Renders the dialog with all settings and a preview; nothing before it is opened for the first time. Choices act on the whole page; the
/// preview is for windows in which the dialog covers it.
#[component]
pub fn ReadingSettingsDialog(settings: ReadingSettings) -> impl IntoView {
    let group = move |group: Group| view! { <ChoiceGroup group settings /> };
    view! {
        <MessageDialog opened=settings.opened heading_id="reading-settings-title" title=MessageId::ReadingSettings>
            <div class="reading-settings">
                {LOOK.map(group).collect_view()} <div class="reading-preview">
                    <h3 class="reading-preview__title">
                        <Localized id=MessageId::Preview />
                    </h3>
                    <p class="reading-preview__headline">
                        <Localized id=MessageId::PreviewHeadline />
                    </p>
                    <p class="reading-preview__text">
                        <Localized id=MessageId::PreviewText />
                    </p>
                </div> {BEHAVIOUR.map(group).collect_view()} <div>
                    <button class="button" type="button" on:click=move |_| settings.reset()>
                        <Localized id=MessageId::ResetSettings />
                    </button>
                </div>
            </div>
        </MessageDialog>
    }
}
