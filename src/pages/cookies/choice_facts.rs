//! The fields of the present choice.

use std::sync::Arc;

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::CookiesPage;
use leptos::prelude::*;

use super::allowed_names::{allowed_names, how_made};
use crate::components::{Time, safe_href, stamp_of_millis};
use crate::consent::Consent;
use crate::consent::record::Record;
use crate::locale::localized;

/// Renders the fields of a record, and the link to the receipt.
#[component]
pub(super) fn ChoiceFacts(texts: Arc<CookiesPage>, record: Record, consent: Consent) -> impl IntoView {
    let message = |id| localized(&texts.messages, id);
    let allowed = consent.effective();
    let allowed = allowed_names(&texts, |id| allowed.allows_category(id), |id| allowed.allows_service(id));
    let signal = match record.gpc {
        Some(true) => MessageId::PageSignalOn,
        Some(false) => MessageId::PageSignalOff,
        None => MessageId::PageSignalNone,
    };
    // Percent-encode the record, so that all of it is data of this address.
    let receipt = format!("data:application/json;charset=utf-8,{}", String::from(js_sys::encode_uri_component(&record.to_json())));
    view! {
        <dl class="cookies__facts">
            <dt>{message(MessageId::PageAllowed)}</dt>
            <dd>{allowed}</dd>
            <dt>{message(MessageId::PageHow)}</dt>
            <dd>{how_made(&texts, record.how)}</dd>
            <dt>{message(MessageId::PageMade)}</dt>
            <dd>
                <Time stamp=stamp_of_millis(record.at) />
            </dd>
            <dt>{message(MessageId::PageHoldsUntil)}</dt>
            <dd>
                <Time stamp=stamp_of_millis(record.expires) />
            </dd>
            <dt>{message(MessageId::PageSignal)}</dt>
            <dd>{message(signal)}</dd>
            <dt>{message(MessageId::PageText)}</dt>
            <dd>
                // The wording of each revision is published with the paper.
                <a href=safe_href(&format!("/consent/{}.json", record.revision))>{format!("{} ({})", record.revision, record.hash)}</a>
            </dd>
            <dt>{message(MessageId::PageNumber)}</dt>
            <dd class="cookies__number">{record.id}</dd>
        </dl>
        <div class="cookies__forget">
            <a class="button button--plain" href=receipt download="consent-receipt.json">
                {message(MessageId::PageReceipt)}
            </a>
            <p>{message(MessageId::PageReceiptText)}</p>
        </div>
    }
}
