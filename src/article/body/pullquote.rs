//! Pull quotes.

use broadsheet_content::body as model;
use leptos::prelude::*;

use super::source::Source;

/// A sentence of the text, set large. It stands in the text already, but its speaker may not.
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
