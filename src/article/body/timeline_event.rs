//! An event of a timeline.

use broadsheet_content::body::TimelineEvent;
use leptos::prelude::*;

use super::nested::Nested;

/// Renders one event.
#[component]
pub(super) fn Event(event: TimelineEvent, nested: Nested) -> impl IntoView {
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
