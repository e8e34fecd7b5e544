//! Shorthands for frequent calls of web-sys. Browser only: natively these functions panic, as all of web-sys does.

use gloo_timers::callback::Timeout;
use gloo_timers::future::TimeoutFuture;
use leptos::mount::mount_to;
use leptos::prelude::{Effect, IntoView};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, Event, EventTarget, HtmlElement, ResizeObserver, UiEvent, Window};

/// How long [`request_idle_callback`] waits in browsers without that function, in milliseconds.
const IDLE_MS: u32 = 50;

/// Returns the global `window`; `None` where the global object is not a window.
#[must_use]
pub fn window() -> Option<Window> {
    web_sys::window()
}

/// Returns scheme, host and port of the page, such as `https://paper.example`; `None` where the browser refuses.
#[must_use]
pub fn origin() -> Option<String> {
    window()?.location().origin().ok()
}

/// Returns the document of the page.
#[must_use]
pub fn document() -> Option<Document> {
    window()?.document()
}

/// Returns the `<html>` element.
#[must_use]
pub fn document_element() -> Option<Element> {
    document()?.document_element()
}

/// Returns the object `window.broadsheet`; `None` where `boot.js` has not run.
#[must_use]
pub fn boot() -> Option<JsValue> {
    property(window()?.as_ref(), "broadsheet")
}

/// Returns whether the app has failed (`data-app="failed"` on `<html>`): the page is plain HTML from then on.
#[must_use]
pub fn has_failed() -> bool {
    document_element().and_then(|html| html.get_attribute("data-app")).as_deref() == Some("failed")
}

/// Returns the first element of the document that matches a selector; `None` where there is none.
#[must_use]
pub fn find(selector: &str) -> Option<HtmlElement> {
    document()?.query_selector(selector).ok()??.dyn_into().ok()
}

/// Returns the descendants of `root` that match a selector, in document order.
#[must_use]
pub fn all(root: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = root.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|index| found.item(index)?.dyn_into().ok()).collect()
}

/// Sets an attribute; removes it where `value` is `None`.
pub fn set_attribute(element: &Element, name: &str, value: Option<&str>) {
    // This fails only for an invalid attribute name.
    let _set = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}

/// Mounts a component into the slot `name` below `root`, in place of the published content of the slot. The component lives until the page
/// is unloaded. When the focus was inside the slot, it moves to the focusable element at the same index. Nothing happens where the slot is
/// missing, because an extension or a translator has removed it.
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

/// Returns the index of the focused element among the focusable elements of `root`; `None` when the focus is elsewhere.
fn focused_index(root: &Element) -> Option<usize> {
    let active = document()?.active_element()?;
    focusable(root).iter().position(|element| element.is_same_node(Some(&active)))
}

/// Returns the nearest ancestor of an event's target that matches a selector; the target itself counts.
#[must_use]
pub fn closest<T: JsCast>(event: &Event, selector: &str) -> Option<T> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok()??.dyn_into().ok()
}

/// Listens to an event on `window` until the page is unloaded.
pub fn listen(event: &str, handler: impl FnMut(Event) + 'static) {
    if let Some(window) = window() {
        listen_to(&window, event, handler);
    }
}

/// Listens to an event on an element, or on another target, for as long as the target exists.
pub fn listen_to(target: &EventTarget, event: &str, handler: impl FnMut(Event) + 'static) {
    listen_boxed(target, event, Box::new(handler));
}

// Take a boxed handler, so that the closure's glue code is compiled once and not for each handler.
#[inline(never)]
fn listen_boxed(target: &EventTarget, event: &str, handler: Box<dyn FnMut(Event)>) {
    let closure = Closure::wrap(handler);
    let _listening = target.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
    closure.forget();
}

/// Calls `restored` whenever the page comes back from the back-forward cache.
pub fn listen_to_restore(mut restored: impl FnMut() + 'static) {
    listen("pageshow", move |event| {
        if property(&event, "persisted").is_some_and(|persisted| persisted.is_truthy()) {
            restored();
        }
    });
}

/// Returns whether a click is the second half of a double click.
#[must_use]
pub fn is_repeated_click(event: &Event) -> bool {
    event.dyn_ref::<UiEvent>().is_some_and(|event| event.detail() > 1)
}

/// Calls `resized` at once, and whenever the size of one of the elements changes. The browser keeps the observer for as long as the
/// elements are in use.
pub fn observe_size<'e>(elements: impl IntoIterator<Item = &'e Element>, resized: impl Fn() + 'static) {
    let callback = Closure::<dyn Fn()>::new(resized);
    if let Ok(observer) = ResizeObserver::new(callback.as_ref().unchecked_ref()) {
        for element in elements {
            observer.observe(element);
        }
    }
    let _handed_over = callback.into_js_value();
}

/// Runs a closure once, and again whenever a signal that it has read changes.
pub fn effect(run: impl FnMut() + 'static) {
    boxed_effect(Box::new(run));
}

// Take a boxed closure: Leptos compiles an effect for each closure type, and a single one makes the bundle 5 KB smaller.
#[inline(never)]
fn boxed_effect(mut run: Box<dyn FnMut()>) {
    Effect::new(move |_: Option<()>| run());
}

/// Returns whether the reader came to this document by Back or Forward.
#[must_use]
pub fn has_gone_back_or_forward() -> bool {
    navigation_type().is_some_and(|kind| kind == "back_forward")
}

/// Returns whether the reader has reloaded this document.
#[must_use]
pub fn has_reloaded() -> bool {
    navigation_type().is_some_and(|kind| kind == "reload")
}

fn navigation_type() -> Option<JsValue> {
    let entries = window()?.performance()?.get_entries_by_type("navigation");
    property(&entries.get(0), "type")
}

/// Calls `action` right before the next frame is painted.
pub fn request_animation_frame(action: impl FnOnce() + 'static) {
    let closure = Closure::once_into_js(action);
    if let Some(window) = window() {
        let _asked = window.request_animation_frame(closure.unchecked_ref());
    }
}

/// Calls `action` after the next frame has been painted.
pub fn after_next_frame(action: impl FnOnce() + 'static) {
    request_animation_frame(move || {
        Timeout::new(0, action).forget();
    });
}

/// Calls `action` when the browser is idle; after a short timeout where the browser has no `requestIdleCallback` (Safari).
pub fn request_idle_callback(action: impl FnOnce() + 'static) {
    let Some(window) = window() else { return };
    if property(&window, "requestIdleCallback").is_some() {
        let closure = Closure::once_into_js(action);
        let _asked = window.request_idle_callback(closure.unchecked_ref());
    } else {
        Timeout::new(IDLE_MS, action).forget();
    }
}

/// Ends the current task, so that the browser can handle input and paint before the caller goes on.
pub async fn yield_to_main() {
    TimeoutFuture::new(0).await;
}

/// Returns whether a media query matches.
#[must_use]
pub fn matches_media(query: &str) -> bool {
    window().and_then(|window| window.match_media(query).ok()?).is_some_and(|list| list.matches())
}

/// Returns whether the page is in a background tab, where the browser makes no animation frames.
#[must_use]
pub fn is_hidden() -> bool {
    document().is_some_and(|document| document.hidden())
}

/// Loads an address as a new document. Returns false where the browser refuses.
pub fn load(url: &str) -> bool {
    window().is_some_and(|window| window.location().assign(url).is_ok())
}

/// Reloads the page. Returns false where the browser refuses.
pub fn reload() -> bool {
    window().is_some_and(|window| window.location().reload().is_ok())
}

/// Sends a GET request and ignores the response and any error.
pub fn request_and_forget(url: &str) {
    let url = url.to_owned();
    // Use a task of its own, because the call may throw where a script has replaced `fetch`.
    leptos::task::spawn_local(async move {
        if let Some(window) = window() {
            let _answer = wasm_bindgen_futures::JsFuture::from(window.fetch_with_str(&url)).await;
        }
    });
}

/// Moves the focus to an element without scrolling to it: the scroll position is set separately.
pub fn focus(element: &HtmlElement) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    // Ignore a refusal: the page works without the focus.
    let _refused = element.focus_with_options(&options);
}

/// Returns whether an element, or one inside it, has the focus.
#[must_use]
pub fn has_focus_within(element: &Element) -> bool {
    document().and_then(|document| document.active_element()).is_some_and(|active| element.contains(Some(&active)))
}

/// Returns whether the focus is inside a sibling of `element` that matches a selector.
#[must_use]
pub fn has_focus_beside(element: &Element, selector: &str) -> bool {
    let sibling = element.parent_element().and_then(|parent| parent.query_selector(selector).ok()?);
    sibling.is_some_and(|sibling| has_focus_within(&sibling))
}

/// Returns a property of a JavaScript value; `None` where it is missing, `undefined` or `null`, or where reading it throws.
#[must_use]
pub fn property(object: &JsValue, key: &str) -> Option<JsValue> {
    let value = js_sys::Reflect::get(object, &JsValue::from_str(key)).ok()?;
    (!value.is_undefined() && !value.is_null()).then_some(value)
}

/// Returns a new formatter of `Intl` for a language; `None` where the browser has no such formatter, or no data of the language: it would
/// write in its own language instead.
#[must_use]
pub fn intl_formatter(class: &str, language: &str, options: &js_sys::Object) -> Option<JsValue> {
    let class: js_sys::Function = property(&property(&js_sys::global(), "Intl")?, class)?.dyn_into().ok()?;
    let languages = js_sys::Array::of1(&language.into());
    let supported: js_sys::Function = property(&class, "supportedLocalesOf")?.dyn_into().ok()?;
    // This throws where the tag is malformed.
    let supported: js_sys::Array = supported.call1(&class, &languages).ok()?.dyn_into().ok()?;
    if supported.length() == 0 {
        return None;
    }
    js_sys::Reflect::construct(&class, &js_sys::Array::of2(&languages, options)).ok()
}
