//! The styles of all pages. A published page carries those of its own kind. `boot.js` fetches the whole stylesheet with the app, which
//! makes it apply while the page is idle: it has to before the app draws a page of another kind. Browser only.

use gloo_timers::callback::Timeout;
use js_sys::{Function, Promise};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{CssStyleSheet, Element, FontFace, HtmlLinkElement};

use crate::browser;

/// The whole stylesheet, as `boot.js` adds it, or as it stands in a development build.
const LINK: &str = "link[rel=stylesheet][href*='/broadsheet-']";

/// How long a page waits for the stylesheet, in milliseconds: as long as for a document.
const TIME_LIMIT_MS: u32 = 8_000;

/// What `boot.js` adds it for, so that no script waits for it.
const FETCHED_FOR: &str = "print";

/// Whether the whole stylesheet applies.
#[must_use]
pub fn are_loaded() -> bool {
    links().iter().any(|link| link.media() != FETCHED_FOR && is_loaded(link))
}

/// Makes the whole stylesheet apply and waits for it; `false` when it cannot be loaded, or not in time.
///
/// A copy of the link does, and has the host asked only for what is not on its way. When the media of a link change, Chromium resolves all
/// faces anew, and a face that had come too late for the first paint moves the text while it is read.
pub async fn load() -> bool {
    if are_loaded() {
        return true;
    }
    let Some(link) = links().into_iter().next() else { return false };
    let Some(copy) = link.clone_node().ok().and_then(|copy| copy.dyn_into::<HtmlLinkElement>().ok()) else { return false };
    copy.set_media("");
    let settled = Promise::new(&mut |resolve: Function, reject: Function| {
        copy.set_onload(Some(&resolve));
        copy.set_onerror(Some(&reject));
        let limit = move || drop(reject.call0(&JsValue::UNDEFINED));
        Timeout::new(TIME_LIMIT_MS, limit).forget();
    });
    Element::after_with_node_1(&link, &copy).is_ok() && JsFuture::from(settled).await.is_ok() && are_loaded()
}

/// Makes the whole stylesheet apply, where it is there in time.
pub fn apply() {
    spawn_local(async {
        let _is_loaded = load().await;
    });
}

/// In Chromium, a stylesheet that could not be loaded is an empty one.
fn is_loaded(link: &HtmlLinkElement) -> bool {
    let sheet = link.sheet().and_then(|sheet| sheet.dyn_into::<CssStyleSheet>().ok());
    sheet.and_then(|sheet| sheet.css_rules().ok()).is_some_and(|rules| rules.length() > 0)
}

fn links() -> Vec<HtmlLinkElement> {
    let links = browser::document_element().map(|html| browser::all(&html, LINK)).unwrap_or_default();
    links.into_iter().filter_map(|link| link.dyn_into().ok()).collect()
}

/// Loads the faces of the stylesheet, also those that the present page does not use. A face that is first used by a page that is drawn is
/// decoded while that page is laid out, which is half of the time from a tap to the headline; and it may come too late to be shown.
pub fn load_faces() {
    let Some(faces) = browser::document().map(|document| document.fonts()) else { return };
    let load = Closure::<dyn FnMut(FontFace)>::new(|face: FontFace| {
        let Ok(loaded) = face.load() else { return };
        spawn_local(async move {
            // A face that cannot be loaded is one that the device does not have, or one for which the next one stands in.
            let _result = JsFuture::from(loaded).await;
        });
    });
    let _called = faces.for_each(load.as_ref().unchecked_ref());
}
