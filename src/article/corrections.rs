//! Corrections, above the text: where a reader sees them.

use broadsheet_content::article::CorrectionKind;
use broadsheet_content::page::DatedCorrection;
use leptos::prelude::*;

use crate::components::{Time, TimeLength};

/// What was wrong and has been put right.
#[component]
pub fn Corrections(
    /// Newest first.
    corrections: Vec<DatedCorrection>,
) -> impl IntoView {
    let items = corrections
        .into_iter()
        .map(|correction| {
            view! {
                <p class="correction">
                    <strong class="correction__kind">{kind_words(correction.kind)}</strong>
                    ", "
                    <Time stamp=correction.date length=TimeLength::Day />
                    ". "
                    {correction.text}
                </p>
            }
            .into_any()
        })
        .collect::<Vec<_>>();
    (!items.is_empty()).then(|| {
        view! {
            <div class="corrections" role="note" aria-label="Corrections">
                {items}
            </div>
        }
    })
}

/// The kind of a correction, in a word.
pub(super) fn kind_words(kind: CorrectionKind) -> &'static str {
    match kind {
        CorrectionKind::Correction => "Correction",
        CorrectionKind::Clarification => "Clarification",
    }
}
