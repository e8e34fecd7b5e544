//! Starts the scripts of services.

use broadsheet_content::consent::{Catalogue, Service};
use broadsheet_content::link::{BasePath, EmbedUrl, LocalUrl};
use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::HtmlScriptElement;

use crate::browser;
use crate::consent::rules::Effective;
use crate::script_urls::ScriptUrls;

/// Returns the addresses of the scripts of all services.
pub fn addresses_of_scripts(catalogue: &Catalogue, base: &BasePath) -> Vec<String> {
    catalogue.services.iter().filter_map(|service| address_of_script(service, base)).collect()
}

/// Returns the address of a service's script; `None` where the service has no script, or its address is not allowed.
fn address_of_script(service: &Service, base: &BasePath) -> Option<String> {
    let url = service.script.as_deref()?;
    match EmbedUrl::parse(url) {
        Some(url) => Some(String::from(url)),
        None => LocalUrl::parse(url).map(|url| url.resolve(base)),
    }
}

/// Starts the scripts of services that are allowed and have not been started on this page. A script that has started cannot be stopped:
/// `started` has the ids of all services whose scripts were.
pub fn start_scripts(catalogue: &Catalogue, base: &BasePath, allowed: &Effective, urls: ScriptUrls, started: &mut Vec<String>) {
    for service in &catalogue.services {
        if allowed.allows_service(&service.id) && !started.contains(&service.id) && add_script(service, base, urls).is_some() {
            started.push(service.id.clone());
        }
    }
}

/// Adds the script of a service to the page; `None` where the service has no script, or its address is not allowed.
fn add_script(service: &Service, base: &BasePath, urls: ScriptUrls) -> Option<()> {
    let url = address_of_script(service, base)?;
    let document = browser::document()?;
    let script: HtmlScriptElement = document.create_element("script").ok()?.dyn_into().ok()?;
    if let Some(integrity) = &service.integrity {
        // Subresource integrity of another origin requires CORS.
        script.set_cross_origin(Some("anonymous"));
        script.set_integrity(integrity);
    }
    Reflect::set(&script, &"src".into(), &urls.trusted(&url)?).ok()?;
    // With `async = false`, scripts run in the order in which they were added. They still do not block the page.
    script.set_async(false);
    script.dataset().set("service", &service.id).ok()?;
    document.head()?.append_child(&script).ok().map(drop)
}
