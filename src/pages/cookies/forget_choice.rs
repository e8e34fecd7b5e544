//! The button that removes the choice.

use std::sync::Arc;

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::CookiesPage;
use leptos::prelude::*;

use crate::consent::Consent;
use crate::locale::localized;

/// Renders the button that removes the choice.
#[component]
pub(super) fn ForgetChoice(texts: Arc<CookiesPage>, consent: Consent) -> impl IntoView {
    view! {
        <div class="cookies__forget">
            <button type="button" class="button button--plain" on:click=move |_| consent.forget()>
                {localized(&texts.messages, MessageId::PageForget)}
            </button>
            <p>{localized(&texts.messages, MessageId::PageForgetText)}</p>
        </div>
    }
}
