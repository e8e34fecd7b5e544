//! Says that a page is on its way.

use leptos::prelude::*;

use crate::navigation::use_reader;

/// A thin line at the top of the window. The style keeps it invisible for the first 300 ms, so that a
/// quick page shows none.
#[component]
pub fn Progress() -> impl IntoView {
    let reader = use_reader();
    let pending = move || reader.is_some_and(|reader| reader.pending.get());
    view! { {move || pending().then(|| view! { <div class="progress" role="progressbar" aria-label="Loading the page"></div> })} }
}
