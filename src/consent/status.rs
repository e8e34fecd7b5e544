//! The message after a choice.

use broadsheet_content::words::Word;
use leptos::prelude::*;

use super::state::{Consent, Message};
use crate::browser;

/// A polite status message after a choice (scenario 85). When this device cannot remember the choice, or would not forget it, the same
/// text is a visible note that stays until it is closed (scenarios 15, 17).
#[component]
pub fn ConsentStatus(consent: Consent) -> impl IntoView {
    let site = consent.site();
    let text = {
        let site = site.clone();
        move || consent.message().map(|message| site.words.get(word(message)).to_owned()).unwrap_or_default()
    };
    let is_note = Memo::new(move |_| consent.message().is_some_and(is_note));
    let note = site.words.get(Word::Note).to_owned();
    let [reload, close] = [Word::Reload, Word::Close].map(|word| site.words.get(word).to_owned());
    // The style keeps room for the note.
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
            lang=site.words_language.clone()
            dir=site.words_language.is_some().then_some("ltr")
        >
            <p class="consent-status__text" role="status" prop:textContent=text></p>
            <button
                class="button button--plain"
                type="button"
                hidden=move || consent.message() != Some(Message::ReloadNeeded)
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

fn word(message: Message) -> Word {
    match message {
        Message::Saved => Word::Saved,
        Message::NotKept => Word::NotKept,
        Message::Forgotten => Word::Forgotten,
        Message::NotForgotten => Word::NotForgotten,
        Message::SettingsFailed => Word::SettingsFailed,
        Message::ReloadNeeded => Word::ReloadNeeded,
    }
}

/// True for what stays visible until the reader closes it.
fn is_note(message: Message) -> bool {
    match message {
        Message::NotKept | Message::NotForgotten | Message::SettingsFailed | Message::ReloadNeeded => true,
        Message::Saved | Message::Forgotten => false,
    }
}
