//! The reader's present choice (scenarios 52 and 108).

use std::sync::Arc;

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::CookiesPage;
use leptos::prelude::*;

use super::choice_facts::ChoiceFacts;
use super::forget_choice::ForgetChoice;
use crate::consent::record::NoRecord;
use crate::consent::use_consent;
use crate::locale::localized;

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
            consent.is_memory_only().then(|| view! { <p class="cookies__note">{localized(&for_note.messages, MessageId::NotKept)}</p> })
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
    view! { <p>{localized(&texts.messages, word)}</p> }
}
