//! Empty elements of a published page that the app mounts components into.

use leptos::prelude::*;

/// A place for a component that acts, and has nothing to show before it does: `<div data-slot="dialog"></div>`.
#[component]
pub fn Slot(name: &'static str) -> impl IntoView {
    view! { <div data-slot=name></div> }
}
