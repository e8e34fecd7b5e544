//! The dialog of the reading settings.

use broadsheet_content::messages::MessageId;
use leptos::html;
use leptos::prelude::*;

use super::choice_group::ChoiceGroup;
use super::groups::{BEHAVIOUR, Group, LOOK};
use super::state::ReadingSettings;
use crate::dialog::Dialog;
use crate::locale::Localized;

/// Renders the dialog with all settings and a preview; nothing before it is opened for the first time. Choices act on the whole page; the
/// preview is for windows in which the dialog covers it.
#[component]
pub fn ReadingSettingsDialog(settings: ReadingSettings) -> impl IntoView {
    let was_opened = Memo::new(move |_| settings.opened.get() > 0);
    move || was_opened.get().then(|| view! { <OpenedDialog settings /> })
}

#[component]
fn OpenedDialog(settings: ReadingSettings) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    let group = |group: Group| view! { <ChoiceGroup group settings /> };
    let (look, behaviour) = (LOOK.map(group).collect_view(), BEHAVIOUR.map(group).collect_view());
    view! {
        <Dialog
            dialog
            opened=settings.opened
            heading_id="reading-settings-title"
            title=view! { <Localized id=MessageId::ReadingSettings /> }.into_any()
            close=view! { <Localized id=MessageId::Close /> }.into_any()
        >
            <div class="reading-settings">
                {look} <div class="reading-preview">
                    <h3 class="reading-preview__title">
                        <Localized id=MessageId::Preview />
                    </h3>
                    <p class="reading-preview__headline">
                        <Localized id=MessageId::PreviewHeadline />
                    </p>
                    <p class="reading-preview__text">
                        <Localized id=MessageId::PreviewText />
                    </p>
                </div> {behaviour} <div>
                    <button class="button" type="button" on:click=move |_| settings.reset()>
                        <Localized id=MessageId::ResetSettings />
                    </button>
                </div>
            </div>
        </Dialog>
    }
}
