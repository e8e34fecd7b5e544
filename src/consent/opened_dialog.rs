//! The dialog of the cookie settings, once it was opened.

use std::sync::Arc;

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::CookiesPage;
use leptos::html;
use leptos::prelude::*;

use super::controls::Controls;
use super::controls_place::ControlsPlace;
use super::settings_state::SettingsState;
use crate::dialog::{Dialog, close_dialog};
use crate::locale::localized;

/// Renders the dialog with all choices about cookies.
#[component]
pub(super) fn OpenedDialog(settings: SettingsState, texts: Arc<CookiesPage>) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    let [title, close] = [MessageId::Settings, MessageId::Close].map(|id| localized(&texts.messages, id));
    view! {
        <Dialog dialog opened=settings.opened heading_id="consent-dialog-title" title close>
            <Controls texts place=ControlsPlace::Dialog opened=settings.opened on_decided=move |()| close_dialog(dialog) />
        </Dialog>
    }
}
