//! Corrections, above the text: where a reader sees them.

use broadsheet_content::article::CorrectionKind;
use broadsheet_content::page::DatedCorrection;

use crate::components::day_in_text;
use crate::still::{Element, div, p, strong};

/// What was wrong and has been put right, newest first.
pub(super) fn corrections(corrections: &[DatedCorrection]) -> Option<Element> {
    let items: Vec<_> = corrections
        .iter()
        .map(|correction| {
            p().class("correction")
                .child(strong().class("correction__kind").child(kind_words(correction.kind)))
                .child(", ")
                .child(day_in_text(&correction.date))
                .child(". ")
                .child(correction.text.clone())
        })
        .collect();
    (!items.is_empty()).then(|| div().class("corrections").attr("role", "note").attr("aria-label", "Corrections").child(items))
}

/// The kind of a correction, in a word.
pub(super) fn kind_words(kind: CorrectionKind) -> &'static str {
    match kind {
        CorrectionKind::Correction => "Correction",
        CorrectionKind::Clarification => "Clarification",
    }
}
