//! The source of a quotation.

use leptos::prelude::*;

/// Renders the source of a quotation; nothing where there is none.
#[component]
pub(super) fn Source(source: Option<String>) -> impl IntoView {
    source.map(|source| view! { <figcaption class="quote__source">{source}</figcaption> })
}
