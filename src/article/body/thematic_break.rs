//! Breaks between scenes.

use leptos::prelude::*;

/// Renders a break between two scenes or subjects, without a heading.
#[component]
pub(super) fn ThematicBreak() -> impl IntoView {
    view! { <hr class="thematic-break" /> }
}
