//! Blocks that set facts apart from the story.

use broadsheet_content::body::{BigNumber, InfoBox, KeyPoints, Timeline, TimelineEvent};

use super::lists;
use super::nested::DrawBlocks;
use crate::still::{Element, div, figcaption, figure, li, ol, p, time, ul};

/// Events in order.
pub(super) fn timeline(timeline: &Timeline, inner: DrawBlocks) -> Element {
    let title = timeline.title.clone();
    let label = title.clone().unwrap_or_else(|| "Timeline".to_owned());
    let events: Vec<_> = timeline.events.iter().map(|one| event(one, inner)).collect();
    div()
        .class("timeline")
        .attr("role", "group")
        .attr("aria-label", label)
        .child(title.map(|title| p().class("box-title").child(title)))
        .child(ol().class("timeline__events").child(events))
}

fn event(event: &TimelineEvent, inner: DrawBlocks) -> Element {
    let date = p().class("timeline__date");
    let date = match event.datetime.clone() {
        Some(datetime) => date.child(time().attr("datetime", datetime).child(event.date.clone())),
        None => date.child(event.date.clone()),
    };
    li().class("timeline__event").child(date).child(p().class("timeline__title").child(event.title.clone())).child(inner(&event.children))
}

/// One figure that matters.
pub(super) fn big_number(number: &BigNumber) -> Element {
    figure()
        .class("big-number")
        .child(p().class("big-number__number").child(number.number.clone()))
        .child(p().class("big-number__label").child(number.label.clone()))
        .child(number.source.clone().map(|source| figcaption().class("caption").child(source)))
}

/// What a reader in a hurry must know.
pub(super) fn key_points(points: &KeyPoints, inner: DrawBlocks) -> Element {
    let title = points.title.clone().unwrap_or_else(|| "Key points".to_owned());
    div()
        .class("key-points")
        .attr("role", "group")
        .attr("aria-label", title.clone())
        .child(p().class("box-title").child(title))
        .child(ul().child(lists::items(&points.children, inner)))
}

/// Background beside the story.
pub(super) fn info_box(info: &InfoBox, inner: DrawBlocks) -> Element {
    div()
        .class("info-box")
        .attr("role", "note")
        .attr("aria-label", info.title.clone())
        .child(p().class("box-title").child(info.title.clone()))
        .child(inner(&info.children))
}
