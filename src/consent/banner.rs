//! The banner that asks for a choice.

use std::sync::Arc;

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::SiteDocument;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::browser;
use crate::locale::localized;

/// Renders the banner that asks for a choice. It comes right after the skip link, in every page, the same for all readers; `boot.js` writes
/// to `<html>`, before the first paint, whether this reader sees it.
///
/// It is a region, not a dialog: the page stays usable, and the focus is not moved (scenarios 81, 82). "Reject all" comes before "Accept
/// all", so that rejecting never takes more key presses than accepting (87).
#[component]
pub fn ConsentBanner(site: Arc<SiteDocument>) -> impl IntoView {
    let message = |id| localized(&site.messages, id);
    let change = site.consent.change_note.clone().map(|note| {
        view! { <p class="consent-banner__change">{message(MessageId::BannerChanged)} " " {note}</p> }
    });
    site.consent.asks().then(|| {
        view! {
            <section class="consent-banner" aria-label=site.messages.get(MessageId::Banner).to_owned() data-nosnippet="">
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

/// Writes the banner's height to `<html>`, by which the styles reserve space for it below the page. The height changes, because the text
/// wraps and readers enlarge it (scenario 88). Browser only.
pub fn observe_banner_height() {
    let Some(banner) = browser::find(".consent-banner") else { return };
    let observed = banner.clone();
    browser::observe_size([&*banner], move || {
        if let Some(html) = browser::document_element().and_then(|html| html.dyn_into::<HtmlElement>().ok()) {
            let _set = html.style().set_property("--consent-banner-height", &format!("{}px", observed.offset_height()));
        }
    });
}
