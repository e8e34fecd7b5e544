//! The button that removes all that is stored on the reader's device.

use std::sync::Arc;

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::CookiesPage;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::consent::use_consent;
use crate::locale::{StatusPart, StatusText, localized};
use crate::reading_settings::{self, use_reading_settings};
use crate::saved::use_saved;
use crate::storage;

/// Renders the button, and whether everything could be removed.
#[component]
pub(super) fn ForgetEverything(texts: Arc<CookiesPage>) -> impl IntoView {
    let outcome = RwSignal::new(None::<bool>);
    let (saved, consent, settings) = (use_saved(), use_consent(), use_reading_settings());
    let forget = move |_| {
        spawn_local(async move {
            let Some((saved, consent)) = saved.zip(consent) else { return };
            let mut is_removed = saved.forget_everything().await;
            is_removed &= storage::remove(storage::POSITIONS).is_ok();
            settings.reset();
            is_removed &= storage::read(reading_settings::KEY) == Ok(None);
            consent.forget();
            is_removed &= !untrack(|| consent.is_memory_only());
            outcome.set(Some(is_removed));
        });
    };
    let said = {
        let texts = texts.clone();
        Signal::derive(move || {
            let id = outcome.get().map(|is_removed| match is_removed {
                true => MessageId::EverythingForgotten,
                false => MessageId::NotEverythingForgotten,
            });
            id.map(|id| StatusPart::of(&texts.messages, id)).into_iter().collect()
        })
    };
    view! {
        <div class="cookies__forget">
            <button type="button" class="button button--plain" on:click=forget>
                {localized(&texts.messages, MessageId::ForgetEverything)}
            </button>
            <p>{localized(&texts.messages, MessageId::ForgetEverythingText)}</p>
            <p role="status">
                <StatusText said />
            </p>
        </div>
    }
}
