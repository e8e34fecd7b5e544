//! A quiet line under the masthead while the browser is offline.

use leptos::prelude::*;

use super::state::use_navigation;

/// Says that there is no connection. Mounted into a live region, so that it is read out when it appears.
#[component]
pub fn ConnectionNotice() -> impl IntoView {
    let navigation = use_navigation();
    let text = move || if navigation.is_online() { "" } else { "You are offline. Pages you have opened still work." };
    // The property is set, not a text node: a translator may have put another node in its place.
    view! { <span prop:textContent=text></span> }
}
