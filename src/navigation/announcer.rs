//! Reads out the title of the page that has just been opened.

use leptos::prelude::*;

use super::state::use_navigation;

/// The text of a live region. The region itself stands in the published page: assistive technology must know it before it changes.
#[component]
pub fn Announcer() -> impl IntoView {
    let navigation = use_navigation();
    // The property is set, not a text node: a translator may have put another node in its place.
    view! { <span prop:textContent=move || navigation.announcement()></span> }
}
