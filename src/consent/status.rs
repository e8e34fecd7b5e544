//! The status message after a choice.

use broadsheet_content::messages::MessageId;
use leptos::prelude::*;

use super::state::{Consent, StatusMessage};
use crate::browser;
use crate::locale::localized;

/// Renders a polite status message after a choice (scenario 85). When this device cannot store or remove the choice, the same text is a
/// visible note that stays until it is closed (scenarios 15, 17).
#[component]
pub fn ConsentStatus(consent: Consent) -> impl IntoView {
    let site = consent.site();
    let text = {
        let site = site.clone();
        move || consent.message().map(|message| site.messages.get(word(message)).to_owned()).unwrap_or_default()
    };
    let is_note = Memo::new(move |_| consent.message().is_some_and(is_note));
    let note = site.messages.get(MessageId::Note).to_owned();
    let [reload, close] = [MessageId::Reload, MessageId::Close].map(|id| localized(&site.messages, id));
    let language = move || {
        let id = word(consent.message()?);
        site.messages.is_untranslated(id).then_some("en")
    };
    // The styles reserve space for the note by this attribute.
    browser::effect(move || {
        if let Some(html) = browser::document_element() {
            browser::set_attribute(&html, "data-consent-note", is_note.get().then_some(""));
        }
    });
    view! {
        <div
            class="consent-status"
            data-state=move || if is_note.get() { "note" } else { "spoken" }
            role=move || is_note.get().then_some("region")
            aria-label=move || is_note.get().then(|| note.clone())
            data-nosnippet=""
        >
            <p class="consent-status__text" role="status" lang=language dir="auto" prop:textContent=text></p>
            <button
                class="button button--plain"
                type="button"
                hidden=move || consent.message() != Some(StatusMessage::ReloadNeeded)
                on:click=move |_| {
                    browser::reload();
                }
            >
                {reload}
            </button>
            <button class="button button--plain" type="button" hidden=move || !is_note.get() on:click=move |_| consent.dismiss_message()>
                {close}
            </button>
        </div>
    }
}

fn word(message: StatusMessage) -> MessageId {
    match message {
        StatusMessage::Saved => MessageId::Saved,
        StatusMessage::NotKept => MessageId::NotKept,
        StatusMessage::Forgotten => MessageId::Forgotten,
        StatusMessage::NotForgotten => MessageId::NotForgotten,
        StatusMessage::SettingsFailed => MessageId::SettingsFailed,
        StatusMessage::ReloadNeeded => MessageId::ReloadNeeded,
    }
}

/// Returns whether a message stays visible until the reader closes it.
fn is_note(message: StatusMessage) -> bool {
    match message {
        StatusMessage::NotKept | StatusMessage::NotForgotten | StatusMessage::SettingsFailed | StatusMessage::ReloadNeeded => true,
        StatusMessage::Saved | StatusMessage::Forgotten => false,
    }
}
