//! Says that the browser's privacy signal was heard (scenarios 68 and 71).

use leptos::prelude::*;

use super::banner::{close_on_escape, state};
use super::record::Record;
use super::rules::Prompt;
use super::store::use_consent;
use super::{focus, text};

/// A small region in the banner's place. Like it always in the page, and shown by an effect.
#[component]
pub(super) fn GpcNotice() -> impl IntoView {
    let consent = use_consent();
    let words = &text::ENGLISH;
    let why = move || match consent.standing() {
        Ok(Record { .. }) => words.gpc_suspended,
        Err(_) => words.gpc_denied,
    };
    view! {
        <section
            class="consent-banner consent-banner--notice"
            aria-label=words.gpc
            data-nosnippet=""
            data-state=move || state(consent, Prompt::GpcNotice)
            on:keydown=move |event| close_on_escape(&event, consent)
        >
            <div class="consent-banner__text">
                <p>{why}</p>
            </div>
            <div class="consent-banner__actions">
                <button
                    type="button"
                    class="button"
                    aria-haspopup="dialog"
                    on:click=move |event| {
                        focus::take(&event);
                        consent.open_settings();
                    }
                >
                    {words.choose}
                </button>
                <button type="button" class="button" on:click=move |_| consent.close_prompt()>
                    {words.close}
                </button>
            </div>
        </section>
    }
}
