//! Paragraphs.

use broadsheet_content::body as model;
use leptos::prelude::*;

use super::inline_text::InlineText;

/// Renders a paragraph.
#[component]
pub(super) fn Paragraph(block: model::Paragraph) -> impl IntoView {
    view! {
        <p>
            <InlineText nodes=block.children />
        </p>
    }
}
