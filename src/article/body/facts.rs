//! Blocks that set facts apart from the story.

use broadsheet_content::body::{BigNumber, InfoBox, KeyPoints, Timeline, TimelineEvent};
use leptos::prelude::*;

use super::{inner, lists};

/// Events in order.
pub(super) fn timeline(timeline: &Timeline) -> AnyView {
    let title = timeline.title.clone();
    let label = title.clone().unwrap_or_else(|| "Timeline".to_owned());
    let events: Vec<_> = timeline.events.iter().map(event).collect();
    view! {
        <div class="timeline" role="group" aria-label=label>
            {title.map(|title| view! { <p class="box-title">{title}</p> })}
            <ol class="timeline__events" role="list">
                {events}
            </ol>
        </div>
    }
    .into_any()
}

fn event(event: &TimelineEvent) -> AnyView {
    let date = event.date.clone();
    let date = match event.datetime.clone() {
        Some(datetime) => view! { <time datetime=datetime>{date}</time> }.into_any(),
        None => date.into_any(),
    };
    view! {
        <li class="timeline__event">
            <p class="timeline__date">{date}</p>
            <p class="timeline__title">{event.title.clone()}</p>
            {inner(&event.children)}
        </li>
    }
    .into_any()
}

/// One figure that matters.
pub(super) fn big_number(number: &BigNumber) -> AnyView {
    let source = number.source.clone();
    view! {
        <figure class="big-number">
            <p class="big-number__number">{number.number.clone()}</p>
            <p class="big-number__label">{number.label.clone()}</p>
            {source.map(|source| view! { <figcaption class="caption">{source}</figcaption> })}
        </figure>
    }
    .into_any()
}

/// What a reader in a hurry must know.
pub(super) fn key_points(points: &KeyPoints) -> AnyView {
    let title = points.title.clone().unwrap_or_else(|| "Key points".to_owned());
    let label = title.clone();
    view! {
        <div class="key-points" role="group" aria-label=label>
            <p class="box-title">{title}</p>
            <ul>{lists::items(&points.children)}</ul>
        </div>
    }
    .into_any()
}

/// Background beside the story.
pub(super) fn info_box(info: &InfoBox) -> AnyView {
    view! {
        <div class="info-box" role="note" aria-label=info.title.clone()>
            <p class="box-title">{info.title.clone()}</p>
            {inner(&info.children)}
        </div>
    }
    .into_any()
}
