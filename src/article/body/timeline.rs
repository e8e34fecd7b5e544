//! Timelines.

use broadsheet_content::body::{self as model, TimelineEvent};
use leptos::prelude::*;

use super::nested::Nested;

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

/// Renders one event.
#[component]
fn Event(event: TimelineEvent, nested: Nested) -> impl IntoView {
    let date = match event.datetime {
        Some(datetime) => view! { <time datetime=datetime>{event.date}</time> }.into_any(),
        None => event.date.into_any(),
    };
    view! {
        <li class="timeline__event">
            <p class="timeline__date">{date}</p>
            <p class="timeline__title">{event.title}</p>
            {nested(event.children)}
        </li>
    }
}
