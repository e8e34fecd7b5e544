//! Who said what is quoted.

use leptos::prelude::*;

/// The source of a quotation; nothing where there is none.
#[component]
pub(super) fn Source(source: Option<String>) -> impl IntoView {
    source.map(|source| view! { <figcaption class="quote__source">{source}</figcaption> })
}
