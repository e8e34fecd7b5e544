//! A thin progress bar at the top of the viewport while a page is loading.

use leptos::prelude::*;

use super::state::use_navigation;

/// Renders the progress bar while a page is loading. The styles hide it for the first 300 ms, so that a fast navigation shows none.
#[component]
pub fn Progress() -> impl IntoView {
    let navigation = use_navigation();
    move || navigation.is_pending().then(|| view! { <div class="progress" role="progressbar" aria-label="Loading the page"></div> })
}
