//! Block quotations.

use broadsheet_content::body as model;
use leptos::prelude::*;

use super::nested::Nested;
use super::source::Source;

/// Renders a quotation of another person or text.
#[component]
pub(super) fn Blockquote(block: model::Blockquote, nested: Nested) -> impl IntoView {
    view! {
        <figure class="quote">
            <blockquote>{nested(block.children)}</blockquote>
            <Source source=block.source />
        </figure>
    }
}
