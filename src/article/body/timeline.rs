//! Timelines.

use broadsheet_content::body::{self as model};
use broadsheet_content::messages::MessageId;
use leptos::prelude::*;

use super::nested::Nested;
use super::timeline_event::Event;
use crate::locale::use_locale;

/// Renders events in order.
#[component]
pub(super) fn Timeline(block: model::Timeline, nested: Nested) -> impl IntoView {
    let events = block.events.into_iter().map(|event| view! { <Event event nested /> }).collect_view();
    let label = block.title.clone().unwrap_or_else(|| use_locale().text(MessageId::Timeline));
    view! {
        <div class="timeline" role="group" aria-label=label>
            {block.title.map(|title| view! { <p class="box-title">{title}</p> })}
            <ol class="timeline__events">{events}</ol>
        </div>
    }
}
