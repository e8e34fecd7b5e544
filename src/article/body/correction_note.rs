//! Corrections inside the text.

use broadsheet_content::body as model;
use leptos::prelude::*;

use super::inline_text::InlineText;
use crate::components::{DayInText, correction_kind};

/// A correction at the place it is about.
#[component]
pub(super) fn CorrectionNote(block: model::CorrectionNote) -> impl IntoView {
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
            <InlineText nodes=block.children />
        </p>
    }
}
