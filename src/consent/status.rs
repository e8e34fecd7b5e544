//! Says once what became of a choice.

use super::store::{Consent, Message};
use super::text;
use crate::actions::Action;
use crate::browser;
use crate::still::{Element, button, div, p};

const NOTE: &str = "consent-status";
const WORDS: &str = "consent-status-text";
const CLOSE: &str = "consent-status-close";
const RELOAD: &str = "consent-status-reload";

/// A polite status message after a choice (scenario 85). When this device cannot remember the choice, or
/// would not forget it, the same words are a visible note that stays until it is closed (scenarios 15, 17).
/// Silent in every page; [`follow_messages`] makes it speak.
#[must_use]
pub fn status() -> Element {
    div()
        .attr("id", NOTE)
        .class("consent-status")
        .attr("data-state", "spoken")
        .attr("data-nosnippet", true)
        .child(p().attr("id", WORDS).class("consent-status__text").attr("role", "status"))
        .child(later(RELOAD, Action::Reload, text::ENGLISH.reload))
        .child(later(CLOSE, Action::CloseNote, text::ENGLISH.close))
}

/// A button that is shown when there is a use for it.
fn later(id: &'static str, action: Action, words: &'static str) -> Element {
    button().attr("id", id).class("button button--plain").attr("type", "button").attr("hidden", true).action(action).child(words)
}

/// Says what is to be said. Native builds: not to be called.
pub fn follow_messages(consent: Consent) {
    let words = &text::ENGLISH;
    browser::whenever(move |_| {
        let (said, stays) = match consent.message() {
            Some(Message::Saved) => (words.saved, false),
            Some(Message::NotKept) => (words.not_kept, true),
            Some(Message::Forgotten) => (words.forgotten, false),
            Some(Message::NotForgotten) => (words.not_forgotten, true),
            Some(Message::ReloadNeeded) => (words.reload_needed, true),
            None => ("", false),
        };
        if let Some(note) = browser::by_id(NOTE) {
            let _set = note.set_attribute("data-state", if stays { "note" } else { "spoken" });
            let _set = if stays {
                note.set_attribute("role", "region").and_then(|()| note.set_attribute("aria-label", words.note))
            } else {
                note.remove_attribute("role").and_then(|()| note.remove_attribute("aria-label"))
            };
        }
        browser::set_text(WORDS, said);
        browser::set_shown(CLOSE, stays);
        browser::set_shown(RELOAD, consent.message() == Some(Message::ReloadNeeded));
    });
}
