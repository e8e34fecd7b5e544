//! A large number.

use broadsheet_content::body as model;
use leptos::prelude::*;

/// Renders a number, what it counts, and its source.
#[component]
pub(super) fn BigNumber(block: model::BigNumber) -> impl IntoView {
    view! {
        <figure class="big-number">
            <p class="big-number__number">{block.number}</p>
            <p class="big-number__label">{block.label}</p>
            {block.source.map(|source| view! { <figcaption class="caption">{source}</figcaption> })}
        </figure>
    }
}
