//! The number of an older page of a list.

use leptos::prelude::*;

/// Renders `, page 3` after the name of a list; nothing on its newest page.
#[component]
pub(super) fn PageNumber(number: Option<usize>) -> impl IntoView {
    number.map(|number| view! { <span class="list__number">{format!(", page {number}")}</span> })
}
