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
    let message = |id| localized(&texts.messages, id);
    let allowed = allowed_names(&texts, |id| choice.category(id), |id| choice.services.get(id) == Some(&true));
    view! {
        <li>
            <dl class="cookies__facts">
                <dt>{message(MessageId::PageWhen)}</dt>
                <dd>
                    <Time stamp=stamp_of_millis(at) />
                </dd>
                <dt>{message(MessageId::PageHow)}</dt>
                <dd>{how_made(&texts, how)}</dd>
                <dt>{message(MessageId::PageAllowed)}</dt>
                <dd>{allowed}</dd>
            </dl>
        </li>
    }
}
