//! The dialog of the cookie settings.

use leptos::prelude::*;

use super::opened_dialog::OpenedDialog;
use super::settings_state::SettingsState;

/// Renders the dialog with all choices; nothing before it is opened for the first time.
#[component]
pub fn SettingsDialog(settings: SettingsState) -> impl IntoView {
    move || settings.texts.get().map(|texts| view! { <OpenedDialog settings texts /> })
}
