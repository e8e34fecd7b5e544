//! Timelines.

use broadsheet_content::body::{self as model, TimelineEvent};
use leptos::prelude::*;

use super::nested::Nested;

/// Events in order.
#[component]
pub(super) fn Timeline(block: model::Timeline, nested: Nested) -> impl IntoView {
    let label = block.title.clone().unwrap_or_else(|| "Timeline".to_owned());
    view! {
        <div class="timeline" role="group" aria-label=label>
            {block.title.map(|title| view! { <p class="box-title">{title}</p> })}
            <ol class="timeline__events">{block.events.into_iter().map(|one| event(one, nested)).collect_view()}</ol>
        </div>
    }
}

fn event(event: TimelineEvent, nested: Nested) -> impl IntoView {
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
