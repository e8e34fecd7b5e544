//! One of the reader's earlier choices.

use std::sync::Arc;

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::CookiesPage;
use leptos::prelude::*;

use super::allowed_names::{allowed_names, how_made};
use crate::components::{Time, stamp_of_millis};
use crate::consent::record::LogEntry;
use crate::locale::localized;

#[component]
pub(super) fn EarlierChoice(texts: Arc<CookiesPage>, entry: LogEntry) -> impl IntoView {
    let LogEntry { at, how, choice, .. } = entry;
    let allowed = allowed_names(&texts, |id| choice.category(id), |id| choice.services.get(id) == Some(&true));
    view! {
        <li>
            <Time stamp=stamp_of_millis(at) />
            ": "
            {how_made(&texts, how)}
            ". "
            {localized(&texts.messages, MessageId::PageAllowed)}
            ": "
            {allowed}
        </li>
    }
}
