//! The banner that asks for a choice, and beside it the notice about the privacy signal: still parts of every
//! page. `boot.js` says on `<html>`, before the first paint, which of them this reader sees; the app keeps
//! that up to date.

use broadsheet_content::consent::Catalogue;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{HtmlElement, ResizeObserver};

use super::record::{Reason, Record};
use super::rules::Prompt;
use super::store::Consent;
use super::text;
use crate::actions::Action;
use crate::browser;
use crate::navigation::Reader;
use crate::still::{Element, button, div, p, section};

/// The height that the open banner takes from the window, as a custom property on `<html>`: style/consent.css
/// keeps focused elements above it (scenario 88).
const HEIGHT: &str = "--consent-banner-height";

/// Asks for a choice. Stands right after the skip link, in every page, the same for all readers.
///
/// A region, not a dialog: the page stays usable, and focus is not moved (scenarios 81, 82). "Reject all"
/// comes before "Accept all", so that saying no never takes more key presses than saying yes (87).
#[must_use]
pub fn banner(catalogue: &Catalogue) -> Option<Element> {
    let words = &text::ENGLISH;
    let change = catalogue.change_note.clone().map(|note| p().class("consent-banner__change").child(words.changed).child(" ").child(note));
    catalogue.asks().then(|| {
        section()
            .class("consent-banner")
            .attr("aria-label", words.banner)
            .attr("data-nosnippet", true)
            .child(
                div()
                    .class("consent-banner__text")
                    .child(p().class("consent-banner__title").child(words.banner))
                    .child(p().child(words.banner_text))
                    .child(change),
            )
            .child(
                div()
                    .class("consent-banner__actions")
                    .child(plain(words.reject_all, Action::RejectAll))
                    .child(plain(words.accept_all, Action::AcceptAll))
                    .child(opener(words.choose)),
            )
    })
}

/// Says that the browser's privacy signal was heard (scenarios 68 and 71): a small region in the banner's
/// place.
#[must_use]
pub fn gpc_notice(catalogue: &Catalogue) -> Option<Element> {
    let words = &text::ENGLISH;
    catalogue.asks().then(|| {
        section()
            .class("consent-banner consent-banner--notice")
            .attr("aria-label", words.gpc)
            .attr("data-nosnippet", true)
            .child(
                div()
                    .class("consent-banner__text")
                    .child(p().class("consent-banner__denied").child(words.gpc_denied))
                    .child(p().class("consent-banner__suspended").child(words.gpc_suspended)),
            )
            .child(div().class("consent-banner__actions").child(opener(words.choose)).child(plain(words.close, Action::ClosePrompt)))
    })
}

/// The way back to the choice, on every page (scenario 51).
#[must_use]
pub fn settings_button() -> Element {
    button()
        .class("link-button")
        .attr("type", "button")
        .attr("aria-haspopup", "dialog")
        .action(Action::Settings)
        .child(text::ENGLISH.settings)
}

fn plain(words: &'static str, action: Action) -> Element {
    button().class("button").attr("type", "button").action(action).child(words)
}

fn opener(words: &'static str) -> Element {
    plain(words, Action::Settings).attr("aria-haspopup", "dialog")
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
        let why = match consent.standing() {
            Err(Reason::Stale) => "stale",
            Ok(Record { .. }) => "held",
            Err(Reason::Absent | Reason::Unreadable | Reason::NewerSchema | Reason::Expired) => "none",
        };
        let _set = html.set_attribute("data-consent-why", why);
        let _set = html.set_attribute("data-consent", state);
    });
    let mut before = None;
    browser::whenever(move |first| {
        let path = Some(reader.path());
        if before != path && !first {
            untrack(|| consent.turn_page());
        }
        before = path;
    });
    reserve_height();
}

/// Keeps the banner's height on `<html>`: its text wraps, and readers enlarge it.
fn reserve_height() {
    let Some(banner) = browser::find(".consent-banner") else { return };
    let watched = banner.clone();
    let callback = Closure::<dyn FnMut()>::new(move || {
        let html =
            browser::document().and_then(|document| document.document_element()).and_then(|html| html.dyn_into::<HtmlElement>().ok());
        if let Some(html) = html {
            let _set = html.style().set_property(HEIGHT, &format!("{}px", watched.offset_height()));
        }
    });
    if let Ok(observer) = ResizeObserver::new(callback.as_ref().unchecked_ref()) {
        observer.observe(&banner);
    }
    // The banner is never taken out of the page.
    callback.forget();
}
