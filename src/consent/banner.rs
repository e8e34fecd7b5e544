//! The banner that asks for a choice.

use std::sync::Arc;

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::SiteDocument;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{HtmlElement, ResizeObserver};

use crate::browser;

/// Asks for a choice. It stands right after the skip link, in every page, the same for all readers; `boot.js` says on `<html>`, before
/// the first paint, whether this reader sees it.
///
/// A region, not a dialog: the page stays usable, and focus is not moved (scenarios 81, 82). "Reject all" comes before "Accept all",
/// so that saying no never takes more key presses than saying yes (87).
#[component]
pub fn ConsentBanner(site: Arc<SiteDocument>) -> impl IntoView {
    let message = |id| site.messages.get(id).to_owned();
    let change = site.consent.change_note.clone().map(|note| {
        view! { <p class="consent-banner__change">{message(MessageId::BannerChanged)} " " {note}</p> }
    });
    site.consent.asks().then(|| {
        view! {
            <section
                class="consent-banner"
                aria-label=message(MessageId::Banner)
                lang=site.messages_language.clone()
                dir=site.messages_language.is_some().then_some("ltr")
                data-nosnippet=""
            >
                <div class="consent-banner__text">
                    <p class="consent-banner__title">{message(MessageId::Banner)}</p>
                    <p>{message(MessageId::BannerText)}</p>
                    {change}
                </div>
                <div class="consent-banner__actions">
                    <button class="button" type="button" data-action="reject-all">
                        {message(MessageId::RejectAll)}
                    </button>
                    <button class="button" type="button" data-action="accept-all">
                        {message(MessageId::AcceptAll)}
                    </button>
                    <button class="button" type="button" data-action="settings" aria-haspopup="dialog">
                        {message(MessageId::Choose)}
                    </button>
                </div>
            </section>
        }
    })
}

/// Keeps the banner's height on `<html>`, where the style reserves it below the page: the text wraps, and readers enlarge it
/// (scenario 88). Browser only.
pub fn observe_banner_height() {
    let Some(banner) = browser::find(".consent-banner") else { return };
    let snapshot = banner.clone();
    let resized = Closure::<dyn FnMut()>::new(move || {
        if let Some(html) = browser::document_element().and_then(|html| html.dyn_into::<HtmlElement>().ok()) {
            let _set = html.style().set_property("--consent-banner-height", &format!("{}px", snapshot.offset_height()));
        }
    });
    if let Ok(observer) = ResizeObserver::new(resized.as_ref().unchecked_ref()) {
        observer.observe(&banner);
    }
    // The banner is in the page until it is unloaded.
    resized.forget();
}
