//! Says once what became of a choice.

use leptos::prelude::*;

use super::store::{Message, use_consent};
use super::{focus, text};

/// A polite status message after a choice (scenario 85). When this device cannot remember the choice, or
/// would not forget it, the same words are a visible note that stays until it is closed (scenarios 15, 17).
#[component]
pub fn ConsentStatus() -> impl IntoView {
    let consent = use_consent();
    let words = &text::ENGLISH;
    let said = move || match consent.message() {
        Some(Message::Saved) => words.saved,
        Some(Message::NotKept) => words.not_kept,
        Some(Message::Forgotten) => words.forgotten,
        Some(Message::NotForgotten) => words.not_forgotten,
        None => "",
    };
    let stays = move || match consent.message() {
        Some(Message::NotKept | Message::NotForgotten) => true,
        Some(Message::Saved | Message::Forgotten) | None => false,
    };
    view! {
        <div
            class="consent-status"
            role=move || stays().then_some("region")
            aria-label=move || stays().then_some(words.note)
            data-state=move || if stays() { "note" } else { "spoken" }
            data-nosnippet=""
        >
            <p class="consent-status__text" role="status">
                {said}
            </p>
            {move || {
                stays()
                    .then(|| {
                        view! {
                            <button
                                type="button"
                                class="button button--plain"
                                on:click=move |_| {
                                    consent.dismiss_message();
                                    request_animation_frame(focus::rescue);
                                }
                            >
                                {words.close}
                            </button>
                        }
                    })
            }}
        </div>
    }
}
