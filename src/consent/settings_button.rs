//! The way back to the choice, on every page.

use leptos::prelude::*;

use super::store::use_consent;
use super::{focus, text};

/// Opens the settings; stands in the footer (scenario 51).
#[component]
pub fn CookieSettingsButton() -> impl IntoView {
    let consent = use_consent();
    view! {
        <button
            type="button"
            class="link-button"
            aria-haspopup="dialog"
            on:click=move |event| {
                focus::take(&event);
                consent.open_settings();
            }
        >
            {text::ENGLISH.settings}
        </button>
    }
}
