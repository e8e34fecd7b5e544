//! Corrections inside the text.

use broadsheet_content::bidi::isolates;
use broadsheet_content::body::{self as model, plain_text};
use leptos::prelude::*;

use super::inline_text::InlineText;
use crate::components::CorrectionHead;

/// Renders a correction in the text, at the position that it is about.
#[component]
pub(super) fn CorrectionNote(block: model::CorrectionNote) -> impl IntoView {
    let isolate = isolates(&plain_text(&block.children));
    view! {
        <p class="correction correction--inline" role="note">
            <CorrectionHead kind=block.kind date=block.stamp />
            " "
            {isolate.map(|(start, _)| start)}
            <InlineText nodes=block.children />
            {isolate.map(|(_, end)| end)}
        </p>
    }
}
