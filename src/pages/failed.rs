//! What a reader sees when a page could not be had.

use crate::action::Action;
use crate::content::Failure;
use crate::still::{Element, a, button, div, h1, p};

/// What happened, "try again", and a plain link.
pub(super) fn failed(path: &str, failure: &Failure) -> Element {
    let kind = if *failure == Failure::Offline { "Offline" } else { "Not loaded" };
    let again = button().class("button").attr("type", "button").action(Action::TryAgain).child("Try again");
    // Left to the browser: a whole load of the page, without the app.
    let directly = a().href(path.to_owned()).attr("rel", "external").child("Open the page directly");
    div()
        .class("notice")
        .child(p().class("notice__kind").child(kind))
        .child(h1().class("notice__title").attr("tabindex", "-1").child("This page could not be loaded"))
        .child(p().child(failure.to_string()))
        .child(p().class("notice__actions").child(again).child(directly))
}
