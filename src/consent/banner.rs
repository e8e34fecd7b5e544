//! The banner that asks for a choice, and beside it the notice about the privacy signal: still parts of every
//! page. `boot.js` says on `<html>`, before the first paint, which of them this reader sees; the app keeps
//! that up to date.

use broadsheet_content::page::SiteDocument;
use broadsheet_content::words::{Word, Words};
use leptos::prelude::*;

use super::record::Reason;
use super::rules::Prompt;
use super::store::Consent;
use super::{follow_granted, page};
use crate::action::Action;
use crate::browser;
use crate::navigation::Reader;
use crate::still::{Element, button, div, p, section};

/// Asks for a choice. Stands right after the skip link, in every page, the same for all readers.
///
/// A region, not a dialog: the page stays usable, and focus is not moved (scenarios 81, 82). "Reject all"
/// comes before "Accept all", so that saying no never takes more key presses than saying yes (87).
#[must_use]
pub fn banner(site: &SiteDocument) -> Option<Element> {
    let (catalogue, words) = (&site.consent, &site.words);
    let said = |word| words.get(word).to_owned();
    let change = catalogue
        .change_note
        .clone()
        .map(|note| p().class("consent-banner__change").say(words, Word::BannerChanged).child(" ").child(note));
    catalogue.asks().then(|| {
        section()
            .class("consent-banner")
            .attr("aria-label", said(Word::Banner))
            .in_words_of(site)
            .attr("data-nosnippet", true)
            .child(
                div()
                    .class("consent-banner__text")
                    .child(p().class("consent-banner__title").say(words, Word::Banner))
                    .child(p().say(words, Word::BannerText))
                    .child(change),
            )
            .child(
                div()
                    .class("consent-banner__actions")
                    .child(plain(words, Word::RejectAll, Action::RejectAll))
                    .child(plain(words, Word::AcceptAll, Action::AcceptAll))
                    .child(opener(words)),
            )
    })
}

/// Says that the browser's privacy signal was heard (scenarios 68 and 71): a small region in the banner's
/// place.
#[must_use]
pub fn gpc_notice(site: &SiteDocument) -> Option<Element> {
    let words = &site.words;
    let said = |word| words.get(word).to_owned();
    site.consent.asks().then(|| {
        section()
            .class("consent-banner consent-banner--notice")
            .attr("aria-label", said(Word::Signal))
            .in_words_of(site)
            .attr("data-nosnippet", true)
            .child(
                div()
                    .class("consent-banner__text")
                    .child(p().class("consent-banner__denied").say(words, Word::SignalDenied))
                    .child(p().class("consent-banner__suspended").say(words, Word::SignalSuspended)),
            )
            .child(div().class("consent-banner__actions").child(opener(words)).child(plain(words, Word::Close, Action::ClosePrompt)))
    })
}

/// The way back to the choice, on every page (scenario 51).
#[must_use]
pub fn settings_button(site: &SiteDocument) -> Element {
    button()
        .class("link-button")
        .attr("type", "button")
        .attr("aria-haspopup", "dialog")
        .action(Action::Settings)
        .in_words_of(site)
        .say(&site.words, Word::Settings)
}

fn plain(words: &Words, word: Word, action: Action) -> Element {
    button().class("button").attr("type", "button").action(action).say(words, word)
}

fn opener(words: &Words) -> Element {
    plain(words, Word::Choose, Action::Settings).attr("aria-haspopup", "dialog")
}

/// Keeps on `<html>` what the reader is shown, and looks at clock and storage again on every page: a decision
/// may have run out since the last one (scenario 33). Native builds: not to be called.
pub fn follow_consent(consent: Consent, reader: Reader) {
    browser::whenever(move |_| {
        let Some(html) = browser::document().and_then(|document| document.document_element()) else { return };
        let state = match consent.prompt() {
            Prompt::Banner => "ask",
            Prompt::GpcNotice => "gpc",
            Prompt::None => "decided",
        };
        let why = consent.with_standing(|standing| match standing {
            Err(Reason::Stale) => "stale",
            Ok(record) if record.answers() => "held",
            Ok(_) | Err(Reason::Absent | Reason::Unreadable | Reason::NewerSchema | Reason::Expired) => "none",
        });
        // What is there already is not written again: others may be watching.
        for (name, value) in [("data-consent-why", why), ("data-consent", state)] {
            if html.get_attribute(name).as_deref() != Some(value) {
                let _set = html.set_attribute(name, value);
            }
        }
    });
    let mut before = None;
    browser::whenever(move |first| {
        let path = Some(reader.path());
        if before != path && !first {
            untrack(|| consent.turn_page());
        }
        before = path;
    });
    follow_granted(consent);
    page::ready();
}
