//! What comes before the text of a correction.

use broadsheet_content::article::CorrectionKind;
use broadsheet_content::messages::MessageId;
use broadsheet_content::page::Stamp;
use leptos::prelude::*;

use super::DayInText;
use crate::locale::Localized;

/// Renders what comes before the text of a correction: its kind and, where it is known, its date.
#[component]
pub fn CorrectionHead(kind: CorrectionKind, #[prop(optional_no_strip)] date: Option<Stamp>) -> impl IntoView {
    let name = match kind {
        CorrectionKind::Correction => MessageId::Correction,
        CorrectionKind::Clarification => MessageId::Clarification,
    };
    let kind = view! {
        <strong class="correction__kind">
            <Localized id=name />
        </strong>
    };
    let kind = ("kind", kind.into_any());
    match date {
        Some(stamp) => {
            let date = ("date", view! { <DayInText stamp /> }.into_any());
            view! { <Localized id=MessageId::CorrectionDated values=vec![kind, date] /> }
        }
        None => view! { <Localized id=MessageId::CorrectionUndated values=vec![kind] /> },
    }
}
