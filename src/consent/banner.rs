//! The banner that asks for a choice, and beside it the notice about the privacy signal.

use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{HtmlElement, KeyboardEvent, ResizeObserver};

use super::decision::{Origin, Press};
use super::gpc_notice::GpcNotice;
use super::record::Reason;
use super::rules::Prompt;
use super::store::{Consent, use_consent};
use super::{focus, text};
use crate::browser;
use crate::context::use_site;
use crate::navigation::use_reader;

/// The height that the open banner takes from the window, as a custom property on `<html>`: style/consent.css
/// keeps focused elements above it (scenario 88).
const HEIGHT: &str = "--consent-banner-height";

/// Asks for a choice. Stands right after the skip link and is always in the page; an effect shows it, so
/// that the page is the same for all readers when it is rendered natively.
///
/// A region, not a dialog: the page stays usable, and focus is not moved (scenarios 81, 82). "Reject all"
/// comes before "Accept all", so that saying no never takes more key presses than saying yes (87).
#[component]
pub fn ConsentBanner() -> impl IntoView {
    let consent = use_consent();
    let words = &text::ENGLISH;
    let region = NodeRef::<html::Section>::new();
    let change_note = use_site().consent.change_note.clone();
    follow_pages(consent);
    reserve_height(region);
    let what_changed = move || {
        let stale = consent.standing().err() == Some(Reason::Stale);
        change_note.clone().filter(|_| stale).map(|note| view! { <p class="consent-banner__change">{words.changed} " " {note}</p> })
    };
    view! {
        <section
            node_ref=region
            class="consent-banner"
            aria-label=words.banner
            data-nosnippet=""
            data-state=move || state(consent, Prompt::Banner)
            on:keydown=move |event| close_on_escape(&event, consent)
        >
            <div class="consent-banner__text">
                <p class="consent-banner__title">{words.banner}</p>
                <p>{words.banner_text}</p>
                {what_changed}
            </div>
            <div class="consent-banner__actions">
                <button type="button" class="button" on:click=move |_| consent.press(&Press::RejectAll, Origin::Banner)>
                    {words.reject_all}
                </button>
                <button type="button" class="button" on:click=move |_| consent.press(&Press::AcceptAll, Origin::Banner)>
                    {words.accept_all}
                </button>
                <button
                    type="button"
                    class="button"
                    aria-haspopup="dialog"
                    on:click=move |event| {
                        focus::take(&event);
                        consent.open_settings();
                    }
                >
                    {words.choose}
                </button>
            </div>
        </section>
        <GpcNotice />
    }
}

/// `pending` until the browser was looked at: then `boot.js` may already have said on `<html>` what to show.
pub(super) fn state(consent: Consent, shown: Prompt) -> &'static str {
    if !consent.awake() {
        "pending"
    } else if consent.prompt() == shown {
        "open"
    } else {
        "closed"
    }
}

/// Esc inside closes without a choice (scenario 4).
pub(super) fn close_on_escape(event: &KeyboardEvent, consent: Consent) {
    if event.key() == "Escape" {
        consent.close_prompt();
    }
}

/// A decision may have run out since the last page (scenario 33).
fn follow_pages(consent: Consent) {
    let Some(reader) = use_reader() else { return };
    Effect::new(move |first: Option<()>| {
        reader.path.track();
        if first.is_some() {
            untrack(|| consent.turn_page());
        }
    });
}

/// Watches an element's size, for as long as it lives.
struct Watch {
    observer: ResizeObserver,
    _callback: Closure<dyn FnMut()>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Keeps the banner's height on `<html>`: its text wraps, and readers enlarge it.
fn reserve_height(region: NodeRef<html::Section>) {
    Effect::new(move |_| {
        let region: HtmlElement = region.get()?.unchecked_into();
        let watched = region.clone();
        let callback = Closure::<dyn FnMut()>::new(move || {
            let html =
                browser::document().and_then(|document| document.document_element()).and_then(|html| html.dyn_into::<HtmlElement>().ok());
            if let Some(html) = html {
                let _set = html.style().set_property(HEIGHT, &format!("{}px", watched.offset_height()));
            }
        });
        let observer = ResizeObserver::new(callback.as_ref().unchecked_ref()).ok()?;
        observer.observe(&region);
        // Lives until the effect runs again or goes with the banner.
        Some(Watch { observer, _callback: callback })
    });
}
