//! The service worker: registered at the first save, unregistered with the last. Browser only.
//!
//! The calls go through `Reflect`, because web-sys passes the address of the worker as a string, which Trusted Types refuse.

use broadsheet_content::link::BasePath;
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::browser;
use crate::script_urls::ScriptUrls;

/// Returns the address of the service worker's script.
#[must_use]
pub fn worker_url(base: &BasePath) -> String {
    base.join("/sw.js")
}

/// Registers the service worker, in browsers that have them.
pub(super) async fn register(base: &BasePath, urls: ScriptUrls) {
    let Some(url) = urls.trusted(&worker_url(base)) else { return };
    let options = Object::new();
    // Without `updateViaCache`, a host that lets `sw.js` be cached could delay the kill switch.
    for (name, value) in [("scope", base.join("/")), ("updateViaCache", "none".to_owned())] {
        let _set = Reflect::set(&options, &name.into(), &value.into());
    }
    // Without a worker, saved articles open inside the app only.
    let _registered = call(container(), "register", &[url, options.into()]).await;
}

/// Unregisters the service worker.
pub(super) async fn unregister(base: &BasePath) {
    let registration = call(container(), "getRegistration", &[base.join("/").into()]).await;
    // Where this paper has none, browsers return that of a paper in a folder above.
    let scope = browser::origin().map(|origin| origin + &base.join("/"));
    let registration = registration.filter(|found| browser::property(found, "scope").and_then(|scope| scope.as_string()) == scope);
    let _unregistered = call(registration, "unregister", &[]).await;
}

/// Returns whether a service worker answers the requests of this page.
pub(super) fn is_in_control() -> bool {
    container().is_some_and(|container| browser::property(&container, "controller").is_some())
}

/// Asks the browser not to remove what the paper has stored when the device runs out of space.
pub(super) async fn persist() {
    let storage = browser::window().and_then(|window| browser::property(window.navigator().as_ref(), "storage"));
    let _persisted = call(storage, "persist", &[]).await;
}

fn container() -> Option<JsValue> {
    browser::property(browser::window()?.navigator().as_ref(), "serviceWorker")
}

/// Calls a method and waits for its promise; `None` where the browser lacks it or it fails.
async fn call(object: Option<JsValue>, method: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let object = object?;
    let method: Function = browser::property(&object, method)?.dyn_into().ok()?;
    let promise: Promise = method.apply(&object, &arguments.iter().cloned().collect()).ok()?.dyn_into().ok()?;
    let value = JsFuture::from(promise).await.ok()?;
    (!value.is_undefined() && !value.is_null()).then_some(value)
}
