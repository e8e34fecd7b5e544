//! Boxes with background to the story.

use broadsheet_content::body as model;
use leptos::prelude::*;

use super::nested::Nested;

/// Renders blocks in a box with a title.
#[component]
pub(super) fn InfoBox(block: model::InfoBox, nested: Nested) -> impl IntoView {
    view! {
        <div class="info-box" role="note" aria-label=block.title>
            <p class="box-title">{block.title.clone()}</p>
            {nested(block.children)}
        </div>
    }
}
