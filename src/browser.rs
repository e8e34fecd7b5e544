//! The few questions the app asks the browser that web-sys answers at length.
//!
//! Natively these functions panic like all of web-sys: call them in effects and event handlers only.

use gloo_timers::callback::Timeout;
use leptos::prelude::Effect;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, Event, HtmlElement, Window};

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

/// All elements inside another one for a selector.
#[must_use]
pub fn all(root: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = root.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|index| found.item(index)?.dyn_into().ok()).collect()
}

/// The element of this id.
#[must_use]
pub fn by_id(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Puts words into an element, if they are not there already: assistive technology reads a live region anew each
/// time it is touched.
pub fn set_text(id: &str, words: &str) {
    if let Some(element) = by_id(id)
        && element.text_content().as_deref() != Some(words)
    {
        element.set_text_content(Some(words));
    }
}

/// Shows an element or takes it away.
pub fn set_shown(id: &str, shown: bool) {
    if let Some(element) = by_id(id) {
        element.set_hidden(!shown);
    }
}

/// The nearest ancestor of an event's target, itself included, for a selector.
#[must_use]
pub fn closest<T: JsCast>(event: &web_sys::Event, selector: &str) -> Option<T> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok()??.dyn_into().ok()
}

/// Listens to an event of the window for as long as the page is open.
pub fn listen(event: &str, handler: impl FnMut(Event) + 'static) {
    listen_boxed(event, Box::new(handler));
}

// One function for all handlers: made anew for each of them it cost every reader 5 KB.
#[inline(never)]
fn listen_boxed(event: &str, handler: Box<dyn FnMut(Event)>) {
    let closure = Closure::wrap(handler);
    if let Some(window) = window() {
        let _listening = window.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
    }
    closure.forget();
}

/// Does something now and whenever a signal it has read changes; `true` the first time.
pub fn whenever(action: impl FnMut(bool) + 'static) {
    whenever_boxed(Box::new(action));
}

// One function for all effects, for the same reason.
#[inline(never)]
fn whenever_boxed(mut action: Box<dyn FnMut(bool)>) {
    Effect::new(move |before: Option<()>| action(before.is_none()));
}

/// Does something right before the next frame.
pub fn before_next_frame(action: impl FnOnce() + 'static) {
    let closure = Closure::once_into_js(action);
    if let Some(window) = window() {
        let _asked = window.request_animation_frame(closure.unchecked_ref());
    }
}

/// Does something once the next frame is painted.
pub fn after_next_frame(action: impl FnOnce() + 'static) {
    before_next_frame(move || {
        Timeout::new(0, action).forget();
    });
}

/// Is the page in a tab that nobody sees? There are no frames then.
#[must_use]
pub fn is_hidden() -> bool {
    document().is_some_and(|document| document.hidden())
}

/// Leaves for an address the way a browser without scripts does; `false` where it refuses.
pub fn load(url: &str) -> bool {
    window().is_some_and(|window| window.location().assign(url).is_ok())
}

/// Loads the page anew; `false` where the browser refuses.
pub fn reload() -> bool {
    window().is_some_and(|window| window.location().reload().is_ok())
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
