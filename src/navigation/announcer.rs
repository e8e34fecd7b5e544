//! Announces the title of the page that has just been opened.

use leptos::prelude::*;

use super::state::use_navigation;

/// Renders the text of a live region. The region itself is part of the published page, because assistive technology must know it before its
/// text changes.
#[component]
pub fn Announcer() -> impl IntoView {
    let navigation = use_navigation();
    // Set `textContent` instead of a text node, which a page translator may have replaced.
    view! { <span prop:textContent=move || navigation.announcement()></span> }
}
