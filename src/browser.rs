//! Short forms of what the app often asks of web-sys. Browser only: natively these functions panic, like all of web-sys.

use gloo_timers::callback::Timeout;
use gloo_timers::future::TimeoutFuture;
use leptos::mount::mount_to;
use leptos::prelude::{Effect, IntoView};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, Event, EventTarget, HtmlElement, UiEvent, Window};

/// How long [`request_idle_callback`] waits, in milliseconds, where the browser does not say when it is idle.
const IDLE_MS: u32 = 50;

/// The window.
#[must_use]
pub fn window() -> Option<Window> {
    web_sys::window()
}

/// Scheme, host and port of the page.
#[must_use]
pub fn origin() -> Option<String> {
    window()?.location().origin().ok()
}

/// The document.
#[must_use]
pub fn document() -> Option<Document> {
    window()?.document()
}

/// `<html>`
#[must_use]
pub fn document_element() -> Option<Element> {
    document()?.document_element()
}

/// What `boot.js` offers the app: `window.broadsheet`.
#[must_use]
pub fn boot() -> Option<JsValue> {
    property(window()?.as_ref(), "broadsheet")
}

/// True when `boot.js` has given up on the app after a panic: the page is plain HTML from then on.
#[must_use]
pub fn has_failed() -> bool {
    document_element().and_then(|html| html.get_attribute("data-app")).as_deref() == Some("failed")
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

/// Sets an attribute, or removes it.
pub fn set_attribute(element: &Element, name: &str, value: Option<&str>) {
    // The browser refuses only what is no name of an attribute.
    let _set = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}

/// Puts a component into the slot of this name below `root`, in the place of what was published there. It lives until the page is
/// unloaded. The focus stays on the element at the same index. Nothing happens where an extension or a translator has taken the slot away.
pub fn mount_into_slot<V: IntoView + 'static>(root: &Element, name: &str, view: impl FnOnce() -> V + 'static) {
    let slot = root.query_selector(&format!("[data-slot={name}]")).ok().flatten();
    if let Some(slot) = slot.and_then(|slot| slot.dyn_into::<HtmlElement>().ok()) {
        let focused = focused_index(&slot);
        slot.set_text_content(None);
        mount_to(slot.clone(), view).forget();
        if let Some(element) = focused.and_then(|index| focusable(&slot).into_iter().nth(index)?.dyn_into().ok()) {
            focus(&element);
        }
    }
}

fn focusable(root: &Element) -> Vec<Element> {
    all(root, "a, button, input, summary")
}

/// Which of its focusable elements has the focus.
fn focused_index(root: &Element) -> Option<usize> {
    let active = document()?.active_element()?;
    focusable(root).iter().position(|element| element.is_same_node(Some(&active)))
}

/// The nearest ancestor of an event's target, itself included, for a selector.
#[must_use]
pub fn closest<T: JsCast>(event: &Event, selector: &str) -> Option<T> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok()??.dyn_into().ok()
}

/// Listens to an event of the window until the page is unloaded.
pub fn listen(event: &str, handler: impl FnMut(Event) + 'static) {
    if let Some(window) = window() {
        listen_to(&window, event, handler);
    }
}

/// Listens to an event of an element, or another target, for as long as that is there.
pub fn listen_to(target: &EventTarget, event: &str, handler: impl FnMut(Event) + 'static) {
    listen_boxed(target, event, Box::new(handler));
}

// The code of a closure is compiled anew for each handler: one for all of them is smaller.
#[inline(never)]
fn listen_boxed(target: &EventTarget, event: &str, handler: Box<dyn FnMut(Event)>) {
    let closure = Closure::wrap(handler);
    let _listening = target.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
    closure.forget();
}

/// How many clicks in quick succession this one is: 2 on the second half of a double click, 0 for a press of a key.
#[must_use]
pub fn click_count(event: &Event) -> i32 {
    event.dyn_ref::<UiEvent>().map_or(0, UiEvent::detail)
}

/// Runs something once, and again whenever a signal that it has read changes.
pub fn effect(run: impl FnMut() + 'static) {
    boxed_effect(Box::new(run));
}

// Leptos compiles an effect anew for each closure: one for all of them is 5 KB smaller.
#[inline(never)]
fn boxed_effect(mut run: Box<dyn FnMut()>) {
    Effect::new(move |_: Option<()>| run());
}

/// True where the reader came to this document by Back or Forward.
#[must_use]
pub fn has_gone_back_or_forward() -> bool {
    let entries = window().and_then(|window| window.performance()).map(|performance| performance.get_entries_by_type("navigation"));
    let kind = entries.and_then(|entries| property(&entries.get(0), "type"));
    kind.is_some_and(|kind| kind == "back_forward")
}

/// Does something right before the next frame.
pub fn request_animation_frame(action: impl FnOnce() + 'static) {
    let closure = Closure::once_into_js(action);
    if let Some(window) = window() {
        let _asked = window.request_animation_frame(closure.unchecked_ref());
    }
}

/// Does something once the next frame is painted.
pub fn after_next_frame(action: impl FnOnce() + 'static) {
    request_animation_frame(move || {
        Timeout::new(0, action).forget();
    });
}

/// Does something when the browser has nothing else to do; a moment later where it does not say when that is (Safari).
pub fn request_idle_callback(action: impl FnOnce() + 'static) {
    let Some(window) = window() else { return };
    if property(&window, "requestIdleCallback").is_some() {
        let closure = Closure::once_into_js(action);
        let _asked = window.request_idle_callback(closure.unchecked_ref());
    } else {
        Timeout::new(IDLE_MS, action).forget();
    }
}

/// Lets the browser do what has come up meanwhile.
pub async fn yield_to_main() {
    TimeoutFuture::new(0).await;
}

/// True in a background tab: there are no frames then.
#[must_use]
pub fn is_hidden() -> bool {
    document().is_some_and(|document| document.hidden())
}

/// Leaves for an address the way a browser without scripts does; `false` where it refuses.
pub fn load(url: &str) -> bool {
    window().is_some_and(|window| window.location().assign(url).is_ok())
}

/// Reloads the page; `false` where the browser refuses.
pub fn reload() -> bool {
    window().is_some_and(|window| window.location().reload().is_ok())
}

/// Sends a GET request whose answer does not matter, nor that there is none.
pub fn request_and_forget(url: &str) {
    let url = url.to_owned();
    // In a task of its own: where a script has replaced `fetch`, a call may throw.
    wasm_bindgen_futures::spawn_local(async move {
        if let Some(window) = window() {
            let _answer = wasm_bindgen_futures::JsFuture::from(window.fetch_with_str(&url)).await;
        }
    });
}

/// Moves the focus without scrolling: where to scroll is decided elsewhere.
pub fn focus(element: &HtmlElement) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    // Focus is a courtesy: where the browser refuses it, the page is still right.
    let _refused = element.focus_with_options(&options);
}

/// True when the focus is inside a sibling of `element` that matches a selector.
#[must_use]
pub fn has_focus_beside(element: &Element, selector: &str) -> bool {
    let sibling = element.parent_element().and_then(|parent| parent.query_selector(selector).ok()?);
    let active = document().and_then(|document| document.active_element());
    sibling.is_some_and(|sibling| sibling.contains(active.as_deref()))
}

/// A property of an object that may be anything; `None` where it is missing, `undefined` or `null`.
#[must_use]
pub fn property(object: &JsValue, key: &str) -> Option<JsValue> {
    let value = js_sys::Reflect::get(object, &JsValue::from_str(key)).ok()?;
    (!value.is_undefined() && !value.is_null()).then_some(value)
}
