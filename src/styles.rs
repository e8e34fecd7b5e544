//! Loads the styles of all pages. A published page has only those of its own kind. `boot.js` fetches the whole stylesheet together with the
//! app, without applying it. The app applies it while the page is idle, or at the latest before it draws a page of another kind. Browser
//! only.

use gloo_timers::callback::Timeout;
use js_sys::{Function, Promise};
use leptos::task::spawn_local;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CssStyleSheet, Element, FontFace, HtmlLinkElement};

use crate::browser;

/// The selector of the link to the whole stylesheet, which `boot.js` adds, or which a development build has from the start.
const LINK: &str = "link[rel=stylesheet][href*='/broadsheet-']";

/// How long a page waits for the stylesheet, in milliseconds; the same as for a document.
const TIME_LIMIT_MS: u32 = 8_000;

/// The `media` value of a stylesheet link that does not block rendering.
const FETCHED_FOR: &str = "print";

/// Returns whether the whole stylesheet applies.
#[must_use]
pub fn are_loaded() -> bool {
    links().iter().any(|link| link.media() != FETCHED_FOR && is_loaded(link))
}

/// Applies the whole stylesheet and waits for it. Returns false when it cannot be loaded, or not in time.
pub async fn load() -> bool {
    if are_loaded() {
        return true;
    }
    let Some(link) = pending_link().or_else(add_link) else { return false };
    let settled = Promise::new(&mut |resolve: Function, reject: Function| {
        let _listens = link.add_event_listener_with_callback("load", &resolve);
        let _listens = link.add_event_listener_with_callback("error", &reject);
        let limit = move || drop(reject.call0(&JsValue::UNDEFINED));
        Timeout::new(TIME_LIMIT_MS, limit).forget();
    });
    let is_loaded = JsFuture::from(settled).await.is_ok() && are_loaded();
    if !is_loaded {
        // Remove the link, so that the next attempt adds another one.
        link.remove();
    }
    is_loaded
}

/// Returns a link that is to apply and is still loading, because another part of the app waits for it, too.
fn pending_link() -> Option<HtmlLinkElement> {
    links().into_iter().find(|link| link.media() != FETCHED_FOR)
}

/// Adds a copy of the link that `boot.js` has added. The copy applies, and shares the request of the first link, so the stylesheet is not
/// downloaded twice.
///
/// The `media` of the first link is not changed instead: when it changes, Chromium resolves all fonts anew, and a font that was too late
/// for the first paint then moves the text while it is read.
fn add_link() -> Option<HtmlLinkElement> {
    let link = links().into_iter().next()?;
    let copy: HtmlLinkElement = link.clone_node().ok()?.dyn_into().ok()?;
    copy.set_media("");
    Element::after_with_node_1(&link, &copy).ok()?;
    Some(copy)
}

/// Applies the whole stylesheet when it has loaded, without waiting for it.
pub fn apply() {
    spawn_local(async {
        let _is_loaded = load().await;
    });
}

/// Returns whether a stylesheet has been loaded. In Chromium, one that could not be loaded is empty.
fn is_loaded(link: &HtmlLinkElement) -> bool {
    let sheet = link.sheet().and_then(|sheet| sheet.dyn_into::<CssStyleSheet>().ok());
    sheet.and_then(|sheet| sheet.css_rules().ok()).is_some_and(|rules| rules.length() > 0)
}

fn links() -> Vec<HtmlLinkElement> {
    let links = browser::document_element().map(|html| browser::all(&html, LINK)).unwrap_or_default();
    links.into_iter().filter_map(|link| link.dyn_into().ok()).collect()
}

/// Loads all fonts of the stylesheet, also those that the present page does not use. A font that is first used by the page that is drawn
/// next is decoded during the layout of that page, which takes half of the time from the tap to the headline, and may be too late to be
/// shown.
pub fn load_faces() {
    let Some(faces) = browser::document().map(|document| document.fonts()) else { return };
    let load = Closure::<dyn FnMut(FontFace)>::new(|face: FontFace| {
        let Ok(loaded) = face.load() else { return };
        spawn_local(async move {
            // Ignore an error: a local font may be missing on this device, and the next font of the list replaces one that cannot be
            // loaded.
            let _result = JsFuture::from(loaded).await;
        });
    });
    let _called = faces.for_each(load.as_ref().unchecked_ref());
}
