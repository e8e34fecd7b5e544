//! What is said after a press of "Save".

use broadsheet_content::messages::MessageId;
use gloo_timers::callback::Timeout;
use leptos::prelude::*;

use super::state::Saved;
use super::status::SaveStatus;
use crate::browser;
use crate::locale::{Localized, StatusPart, StatusText, use_locale};

/// How long a message that needs no answer is shown, in milliseconds.
const SHOWN_MS: u32 = 8_000;

/// Renders a polite status message at the foot of the window, with the buttons that answer it.
#[component]
pub fn SaveStatusView(saved: Saved) -> impl IntoView {
    let locale = use_locale();
    let status = Memo::new(move |_| saved.status());
    let said = Signal::derive(move || {
        let messages = locale.messages();
        let Some(status) = status.get() else { return Vec::new() };
        let (id, name) = status.message();
        let text = name.map_or_else(|| messages.get(id).to_owned(), |name| messages.with(id, name));
        let mut said = vec![StatusPart::with_text(&messages, id, text)];
        // Readers must know it, but need not be told each time.
        if status == (SaveStatus::Saved { is_first: true }) {
            said.push(StatusPart::of(&messages, MessageId::SavedMayGo));
        }
        said
    });
    let timer = StoredValue::new_local(None);
    browser::effect(move || {
        let fades = status.get().is_some_and(|status| !status.stays() && status != SaveStatus::Saving);
        // Dropping the earlier timer clears it.
        timer.set_value(fades.then(|| Timeout::new(SHOWN_MS, move || saved.dismiss_status())));
    });
    let replace = move || match status.get()? {
        SaveStatus::Full { path, oldest, .. } => Some(view! {
            <button type="button" class="button" on:click=move |_| saved.replace(&oldest, &path)>
                <Localized id=MessageId::SaveReplace />
            </button>
        }),
        SaveStatus::Saving | SaveStatus::Saved { .. } | SaveStatus::Removed | SaveStatus::Failed(_) => None,
    };
    let close = move || {
        status.get().is_some_and(|status| status.stays()).then(|| {
            view! {
                <button type="button" class="button button--plain" on:click=move |_| saved.dismiss_status()>
                    <Localized id=MessageId::Close />
                </button>
            }
        })
    };
    view! {
        <div class="save-status" data-shown=move || status.get().map(|_| "") data-nosnippet="">
            <p class="save-status__text" role="status">
                <StatusText said />
            </p>
            {replace}
            {close}
        </div>
    }
}
