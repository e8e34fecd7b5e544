//! Empty elements of a published page that the app mounts components into.

use leptos::prelude::*;

/// Renders an empty element into which the app mounts a component later: `<div data-slot="settings"></div>`.
#[component]
pub fn Slot(name: &'static str) -> impl IntoView {
    view! { <div data-slot=name></div> }
}
