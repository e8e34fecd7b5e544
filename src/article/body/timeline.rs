//! Timelines.

use broadsheet_content::body::{self as model};
use leptos::prelude::*;

use super::nested::Nested;
use super::timeline_event::Event;

/// Renders events in order.
#[component]
pub(super) fn Timeline(block: model::Timeline, nested: Nested) -> impl IntoView {
    let events = block.events.into_iter().map(|event| view! { <Event event nested /> }).collect_view();
    let label = block.title.clone().unwrap_or_else(|| "Timeline".to_owned());
    view! {
        <div class="timeline" role="group" aria-label=label>
            {block.title.map(|title| view! { <p class="box-title">{title}</p> })}
            <ol class="timeline__events">{events}</ol>
        </div>
    }
}
