//! Corrections, above the text, where readers see them.

use broadsheet_content::bidi::isolated;
use broadsheet_content::messages::MessageId;
use broadsheet_content::page::DatedCorrection;
use leptos::prelude::*;

use crate::components::CorrectionHead;
use crate::locale::use_locale;

/// Renders the corrections, newest first; nothing for an article without corrections.
#[component]
pub fn Corrections(corrections: Vec<DatedCorrection>) -> AnyView {
    let correction = |correction: DatedCorrection| {
        view! {
            <p class="correction">
                <CorrectionHead kind=correction.kind date=Some(correction.date) />
                " "
                {isolated(&correction.text).into_owned()}
            </p>
        }
    };
    let label = use_locale().text(MessageId::Corrections);
    (!corrections.is_empty())
        .then(|| {
            view! {
                <div class="corrections" role="note" aria-label=label>
                    {corrections.into_iter().map(correction).collect_view()}
                </div>
            }
        })
        .into_any()
}
