//! The reader's present choice (scenarios 52 and 108).

use std::sync::Arc;

use broadsheet_content::page::CookiesPage;
use broadsheet_content::words::Word;
use leptos::prelude::*;

use super::allowed_names::{allowed_names, how_made};
use crate::components::{Time, safe_href, stamp_of_millis};
use crate::consent::record::{Reason, Record};
use crate::consent::{Consent, use_consent};

/// What is chosen, or why nothing is. Natively, as most readers of the page will see it: nothing is chosen yet.
#[component]
pub(super) fn PresentChoice(texts: Arc<CookiesPage>) -> AnyView {
    let Some(consent) = use_consent() else {
        return reason_text(&texts, Reason::Absent).into_any();
    };
    let standing = Memo::new(move |_| consent.standing());
    let (for_standing, for_note, for_forget) = (texts.clone(), texts.clone(), texts);
    view! {
        {move || match standing.get() {
            Ok(record) => {
                let texts = for_standing.clone();
                view! { <ChoiceFacts texts record consent /> }.into_any()
            }
            Err(reason) => reason_text(&for_standing, reason).into_any(),
        }}
        {move || {
            consent.is_memory_only().then(|| view! { <p class="cookies__note">{for_note.words.get(Word::NotKept).to_owned()}</p> })
        }}
        {move || {
            let texts = for_forget.clone();
            (standing.get().err() != Some(Reason::Absent)).then(|| view! { <ForgetChoice texts consent /> })
        }}
    }
    .into_any()
}

fn reason_text(texts: &CookiesPage, reason: Reason) -> impl IntoView + use<> {
    let word = match reason {
        Reason::Absent => Word::PageNone,
        Reason::Unreadable => Word::PageUnreadable,
        Reason::NewerSchema => Word::PageNewer,
        Reason::Stale => Word::PageStale,
        Reason::Expired => Word::PageExpired,
    };
    let words = texts.words.get(word).to_owned();
    view! { <p>{words}</p> }
}

/// The fields of a record, and the receipt.
#[component]
fn ChoiceFacts(texts: Arc<CookiesPage>, record: Record, consent: Consent) -> impl IntoView {
    let words = |word| texts.words.get(word).to_owned();
    let allowed = consent.effective();
    let allowed = allowed_names(&texts, |id| allowed.allows_category(id), |id| allowed.allows_service(id));
    let signal = match record.gpc {
        Some(true) => Word::PageSignalOn,
        Some(false) => Word::PageSignalOff,
        None => Word::PageSignalNone,
    };
    // The record is percent-encoded: nothing of it can be read as more than the data of this address.
    let receipt = format!("data:application/json;charset=utf-8,{}", String::from(js_sys::encode_uri_component(&record.to_json())));
    view! {
        <dl class="cookies__facts">
            <dt>{words(Word::PageAllowed)}</dt>
            <dd>{allowed}</dd>
            <dt>{words(Word::PageHow)}</dt>
            <dd>{how_made(&texts, record.how)}</dd>
            <dt>{words(Word::PageMade)}</dt>
            <dd>
                <Time stamp=stamp_of_millis(record.at) />
            </dd>
            <dt>{words(Word::PageHoldsUntil)}</dt>
            <dd>
                <Time stamp=stamp_of_millis(record.expires) />
            </dd>
            <dt>{words(Word::PageSignal)}</dt>
            <dd>{words(signal)}</dd>
            <dt>{words(Word::PageText)}</dt>
            <dd>
                // The wording of each revision is published with the paper.
                <a href=safe_href(&format!("/consent/{}.json", record.revision))>{format!("{} ({})", record.revision, record.hash)}</a>
            </dd>
            <dt>{words(Word::PageNumber)}</dt>
            <dd class="cookies__number">{record.id}</dd>
        </dl>
        <div class="cookies__forget">
            <a class="button button--plain" href=receipt download="consent-receipt.json">
                {words(Word::PageReceipt)}
            </a>
            <p>{words(Word::PageReceiptText)}</p>
        </div>
    }
}

/// The button that removes the choice.
#[component]
fn ForgetChoice(texts: Arc<CookiesPage>, consent: Consent) -> impl IntoView {
    view! {
        <div class="cookies__forget">
            <button type="button" class="button button--plain" on:click=move |_| consent.forget()>
                {texts.words.get(Word::PageForget).to_owned()}
            </button>
            <p>{texts.words.get(Word::PageForgetText).to_owned()}</p>
        </div>
    }
}
