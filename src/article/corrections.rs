//! Corrections, above the text, where readers see them.

use broadsheet_content::bidi::isolated;
use broadsheet_content::page::DatedCorrection;
use leptos::prelude::*;

use crate::components::{DayInText, correction_kind};

/// Renders the corrections, newest first; nothing for an article without corrections.
#[component]
pub fn Corrections(corrections: Vec<DatedCorrection>) -> impl IntoView {
    let correction = |correction: DatedCorrection| {
        view! {
            <p class="correction">
                <strong class="correction__kind">{correction_kind(correction.kind)}</strong>
                ", "
                <DayInText stamp=correction.date />
                ". "
                {isolated(&correction.text).into_owned()}
            </p>
        }
    };
    (!corrections.is_empty()).then(|| {
        view! {
            <div class="corrections" role="note" aria-label="Corrections">
                {corrections.into_iter().map(correction).collect_view()}
            </div>
        }
    })
}
