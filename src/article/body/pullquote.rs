//! Pull quotes.

use broadsheet_content::body as model;
use leptos::prelude::*;

use super::source::Source;

/// Renders a sentence of the text, set large. The sentence is in the text already, but its speaker may not be.
#[component]
pub(super) fn Pullquote(block: model::Pullquote) -> impl IntoView {
    view! {
        <figure class="pullquote">
            <blockquote>
                <p>{block.text}</p>
            </blockquote>
            <Source source=block.source />
        </figure>
    }
}
