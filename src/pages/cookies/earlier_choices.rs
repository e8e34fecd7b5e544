//! The reader's earlier choices.

use std::sync::Arc;

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::CookiesPage;
use leptos::prelude::*;

use super::earlier_choice::EarlierChoice;
use crate::consent::use_consent;
use crate::locale::localized;

/// Renders a list of earlier choices, the newest first; a note where there are none.
#[component]
pub(super) fn EarlierChoices(texts: Arc<CookiesPage>) -> impl IntoView {
    let consent = use_consent();
    let log = Memo::new(move |_| consent.and_then(|consent| consent.current_record().ok()).map(|record| record.log).unwrap_or_default());
    move || {
        let log = log.get();
        if log.is_empty() {
            view! { <p>{localized(&texts.messages, MessageId::PageHistoryNone)}</p> }.into_any()
        } else {
            let entries = log.into_iter().rev().map(|entry| view! { <EarlierChoice texts=texts.clone() entry /> }).collect_view();
            view! { <ol class="cookies__history">{entries}</ol> }.into_any()
        }
    }
}
