//! Corrections inside the text.

use broadsheet_content::bidi::isolates;
use broadsheet_content::body::{self as model, plain_text};
use leptos::prelude::*;

use super::inline_text::InlineText;
use crate::components::{DayInText, correction_kind};

/// Renders a correction in the text, at the position that it is about.
#[component]
pub(super) fn CorrectionNote(block: model::CorrectionNote) -> impl IntoView {
    let isolate = isolates(&plain_text(&block.children));
    view! {
        <p class="correction correction--inline" role="note">
            <strong class="correction__kind">{correction_kind(block.kind)}</strong>
            {block
                .stamp
                .map(|stamp| {
                    view! {
                        ", "
                        <DayInText stamp />
                    }
                })}
            ". "
            {isolate.map(|(start, _)| start)}
            <InlineText nodes=block.children />
            {isolate.map(|(_, end)| end)}
        </p>
    }
}
