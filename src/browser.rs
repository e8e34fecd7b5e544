//! The few questions the app asks the browser that web-sys answers at length.
//!
//! Natively these functions panic like all of web-sys: call them in effects and event handlers only.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlElement, Window};

/// The window.
#[must_use]
pub fn window() -> Option<Window> {
    web_sys::window()
}

/// The document.
#[must_use]
pub fn document() -> Option<Document> {
    window()?.document()
}

/// The first element for a selector.
#[must_use]
pub fn find(selector: &str) -> Option<HtmlElement> {
    document()?.query_selector(selector).ok()??.dyn_into().ok()
}

/// The nearest ancestor of an event's target, itself included, for a selector.
#[must_use]
pub fn closest<T: JsCast>(event: &web_sys::Event, selector: &str) -> Option<T> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok()??.dyn_into().ok()
}

/// Moves focus without scrolling: where to scroll is decided elsewhere.
pub fn focus(element: &HtmlElement) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    // Focus is a courtesy: where the browser refuses it, the page is still right.
    let _refused = element.focus_with_options(&options);
}

/// A property of an object that may be anything.
#[must_use]
pub fn property(object: &JsValue, key: &str) -> Option<JsValue> {
    let value = js_sys::Reflect::get(object, &JsValue::from_str(key)).ok()?;
    (!value.is_undefined() && !value.is_null()).then_some(value)
}
