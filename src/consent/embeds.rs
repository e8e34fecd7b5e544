//! Films, maps and posts of other sites: their frames come and go with what is allowed. A placeholder (drawn by
//! `article::body::embed`) names its service in `data-service` and its frame's address in `data-frame`.
//!
//! Native builds: nothing here is to be called.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::IS_BUILT_IN;
use super::rules::Effective;
use super::services::is_elsewhere;
use crate::browser;

/// On a placeholder whose frame was asked for once: holds for this page alone, and is stored nowhere (scenario 76).
const ONCE: &str = "data-once";
/// On a placeholder whose frame is there: the words give way (style/embed.css).
const LOADED: &str = "data-loaded";

/// What a frame may do: run its own scripts on its own origin, fill the screen, open its own site in a window. Neither
/// move the paper's page, nor ask for a download, nor send forms into it.
const SANDBOX: &str = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation";
const ALLOW: &str = "fullscreen; picture-in-picture; encrypted-media; clipboard-write";

/// The service that a button inside a placeholder is about.
#[must_use]
pub fn service_of(button: &Element) -> Option<String> {
    button.closest(".embed").ok()??.get_attribute("data-service")
}

/// "Load once": this frame, now.
pub fn load_once(button: &Element) {
    if IS_BUILT_IN && let Ok(Some(place)) = button.closest(".embed") {
        let _set = place.set_attribute(ONCE, "");
        load(&place);
    }
}

/// Shows the frames that are allowed, those asked for once among them, and takes the others away.
pub fn show(effective: &Effective) {
    for place in places() {
        let allowed = place.get_attribute("data-service").is_some_and(|service| effective.allows_service(&service));
        if allowed || place.has_attribute(ONCE) {
            load(&place);
        } else {
            unload(&place);
        }
    }
}

/// A reader has decided, or has left the page: what was asked for once is over.
pub fn end_once() {
    for place in places() {
        if place.has_attribute(ONCE) {
            let _removed = place.remove_attribute(ONCE);
            unload(&place);
        }
    }
}

fn places() -> Vec<Element> {
    let root = IS_BUILT_IN.then_some(()).and_then(|()| browser::document()?.document_element());
    root.map(|root| browser::all(&root, "[data-frame]")).unwrap_or_default()
}

fn frame_in(place: &Element) -> Option<HtmlElement> {
    place.query_selector("iframe").ok()??.dyn_into().ok()
}

fn load(place: &Element) {
    if frame_in(place).is_none() {
        let _added = add_frame(place);
    }
}

fn add_frame(place: &Element) -> Option<()> {
    let document = browser::document()?;
    let address = place.get_attribute("data-frame").filter(|address| is_elsewhere(address))?;
    let words = place.query_selector(".embed__words").ok()??;
    let title = place.query_selector(".embed__title").ok()??.text_content()?;
    let frame: HtmlElement = document.create_element("iframe").ok()?.dyn_into().ok()?;
    // A frame far below the window waits until it is near.
    let loading = if place.has_attribute(ONCE) { "eager" } else { "lazy" };
    let referrer = "strict-origin-when-cross-origin";
    for (name, value) in [
        ("class", "embed__frame"),
        ("title", title.as_str()),
        ("sandbox", SANDBOX),
        ("allow", ALLOW),
        ("referrerpolicy", referrer),
        ("loading", loading),
        ("src", address.as_str()),
    ] {
        frame.set_attribute(name, value).ok()?;
    }
    // The button that was pressed goes: the focus stays in the same place.
    let had_focus = document.active_element().is_some_and(|active| words.contains(Some(&active)));
    words.parent_element()?.append_child(&frame).ok()?;
    place.set_attribute(LOADED, "").ok()?;
    if had_focus {
        browser::focus(&frame);
    }
    Some(())
}

fn unload(place: &Element) {
    if let Some(frame) = frame_in(place) {
        frame.remove();
        let _removed = place.remove_attribute(LOADED);
    }
}
