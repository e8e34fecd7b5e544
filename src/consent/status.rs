//! Says once what became of a choice.

use broadsheet_content::page::SiteDocument;
use broadsheet_content::words::Word;

use super::page;
use super::store::{Consent, Message};
use crate::action::Action;
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
pub fn status(site: &SiteDocument) -> Element {
    div()
        .attr("id", NOTE)
        .class("consent-status")
        .attr("data-state", "spoken")
        .attr("data-nosnippet", true)
        .in_words_of(site)
        .child(p().attr("id", WORDS).class("consent-status__text").attr("role", "status"))
        .child(later(RELOAD, Action::Reload, site.words.get(Word::Reload)))
        .child(later(CLOSE, Action::CloseNote, site.words.get(Word::Close)))
}

/// A button that is shown when there is a use for it.
fn later(id: &'static str, action: Action, words: &str) -> Element {
    button().attr("id", id).class("button button--plain").attr("type", "button").attr("hidden", true).action(action).child(words.to_owned())
}

/// Says what is to be said. Native builds: not to be called.
pub fn follow_messages(consent: Consent) {
    browser::whenever(move |_| {
        let message = consent.message();
        let (said, stays) = match message {
            Some(Message::Saved) => (Some(Word::Saved), false),
            Some(Message::NotKept) => (Some(Word::NotKept), true),
            Some(Message::Forgotten) => (Some(Word::Forgotten), false),
            Some(Message::NotForgotten) => (Some(Word::NotForgotten), true),
            Some(Message::SettingsFailed) => (Some(Word::SettingsFailed), true),
            Some(Message::ReloadNeeded) => (Some(Word::ReloadNeeded), true),
            None => (None, false),
        };
        let paper = consent.paper();
        let said = said.map(|word| paper.words.get(word)).unwrap_or_default();
        page::say(
            said,
            stays.then(|| paper.words.get(Word::Note)),
            message == Some(Message::Saved),
            message == Some(Message::ReloadNeeded),
        );
    });
}
