//! Starts the scripts of services.

use broadsheet_content::consent::{Catalogue, Service};
use broadsheet_content::link::{BasePath, EmbedUrl, LocalUrl};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlScriptElement;

use crate::browser;
use crate::consent::rules::Effective;

/// Starts the scripts of services that are allowed and have not been started on this page. A script that has started cannot be stopped:
/// `started` has the ids of all services whose scripts were.
pub fn start_scripts(catalogue: &Catalogue, base: &BasePath, allowed: &Effective, started: &mut Vec<String>) {
    for service in &catalogue.services {
        if allowed.allows_service(&service.id) && !started.contains(&service.id) && add_script(service, base).is_some() {
            started.push(service.id.clone());
        }
    }
}

/// Adds the script of a service to the page; `None` where the service has no script, or its address is not allowed.
fn add_script(service: &Service, base: &BasePath) -> Option<()> {
    let url = service.script.as_deref()?;
    let url = match EmbedUrl::parse(url) {
        Some(url) => String::from(url),
        None => LocalUrl::parse(url)?.resolve(base),
    };
    let document = browser::document()?;
    let script: HtmlScriptElement = document.create_element("script").ok()?.dyn_into().ok()?;
    if let Some(integrity) = &service.integrity {
        // Subresource integrity of another origin requires CORS.
        script.set_cross_origin(Some("anonymous"));
        script.set_integrity(integrity);
    }
    set_src(&script, &url)?;
    // With `async = false`, scripts run in the order in which they were added. They still do not block the page.
    script.set_async(false);
    script.dataset().set("service", &service.id).ok()?;
    document.head()?.append_child(&script).ok().map(drop)
}

/// Sets the address with the Trusted Types policy that `boot.js` has made, where the browser has Trusted Types.
fn set_src(script: &HtmlScriptElement, url: &str) -> Option<()> {
    let policy = browser::boot().and_then(|boot| browser::property(&boot, "script"));
    let trusted = match policy {
        Some(policy) => {
            let create: js_sys::Function = browser::property(&policy, "createScriptURL")?.dyn_into().ok()?;
            create.call1(&policy, &JsValue::from_str(url)).ok()?
        }
        None => JsValue::from_str(url),
    };
    js_sys::Reflect::set(script, &"src".into(), &trusted).ok().map(drop)
}
