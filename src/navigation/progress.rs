//! A thin line at the top of the window while a page is loading.

use leptos::prelude::*;

use super::state::use_navigation;

/// The style keeps it invisible for the first 300 ms, so that a quick page shows none.
#[component]
pub fn Progress() -> impl IntoView {
    let navigation = use_navigation();
    move || navigation.is_pending().then(|| view! { <div class="progress" role="progressbar" aria-label="Loading the page"></div> })
}
