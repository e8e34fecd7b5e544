//! The button that removes the choice.

use std::sync::Arc;

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::CookiesPage;
use leptos::prelude::*;

use crate::consent::Consent;

/// Renders the button that removes the choice.
#[component]
pub(super) fn ForgetChoice(texts: Arc<CookiesPage>, consent: Consent) -> impl IntoView {
    view! {
        <div class="cookies__forget">
            <button type="button" class="button button--plain" on:click=move |_| consent.forget()>
                {texts.messages.get(MessageId::PageForget).to_owned()}
            </button>
            <p>{texts.messages.get(MessageId::PageForgetText).to_owned()}</p>
        </div>
    }
}
