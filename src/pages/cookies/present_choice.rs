//! The reader's present choice (scenarios 52 and 108).

use std::sync::Arc;

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::CookiesPage;
use leptos::prelude::*;

use super::allowed_names::{allowed_names, how_made};
use crate::components::{Time, safe_href, stamp_of_millis};
use crate::consent::record::{NoRecord, Record};
use crate::consent::{Consent, use_consent};

/// Renders the present choice, or the reason why there is none. Natively it renders that nothing is chosen yet, as most readers will see
/// it.
#[component]
pub(super) fn PresentChoice(texts: Arc<CookiesPage>) -> AnyView {
    let Some(consent) = use_consent() else {
        return reason_text(&texts, NoRecord::Absent).into_any();
    };
    let current = Memo::new(move |_| consent.current_record());
    let (for_current, for_note, for_forget) = (texts.clone(), texts.clone(), texts);
    view! {
        {move || match current.get() {
            Ok(record) => {
                let texts = for_current.clone();
                view! { <ChoiceFacts texts record consent /> }.into_any()
            }
            Err(reason) => reason_text(&for_current, reason).into_any(),
        }}
        {move || {
            consent.is_memory_only().then(|| view! { <p class="cookies__note">{for_note.messages.get(MessageId::NotKept).to_owned()}</p> })
        }}
        {move || {
            let texts = for_forget.clone();
            (current.get().err() != Some(NoRecord::Absent)).then(|| view! { <ForgetChoice texts consent /> })
        }}
    }
    .into_any()
}

fn reason_text(texts: &CookiesPage, reason: NoRecord) -> impl IntoView + use<> {
    let word = match reason {
        NoRecord::Absent => MessageId::PageNone,
        NoRecord::Unreadable => MessageId::PageUnreadable,
        NoRecord::NewerSchema => MessageId::PageNewer,
        NoRecord::Stale => MessageId::PageStale,
        NoRecord::Expired => MessageId::PageExpired,
    };
    let words = texts.messages.get(word).to_owned();
    view! { <p>{words}</p> }
}

/// Renders the fields of a record, and the link to the receipt.
#[component]
fn ChoiceFacts(texts: Arc<CookiesPage>, record: Record, consent: Consent) -> impl IntoView {
    let message = |id| texts.messages.get(id).to_owned();
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

/// Renders the button that removes the choice.
#[component]
fn ForgetChoice(texts: Arc<CookiesPage>, consent: Consent) -> impl IntoView {
    view! {
        <div class="cookies__forget">
            <button type="button" class="button button--plain" on:click=move |_| consent.forget()>
                {texts.messages.get(MessageId::PageForget).to_owned()}
            </button>
            <p>{texts.messages.get(MessageId::PageForgetText).to_owned()}</p>
        </div>
    }
}
