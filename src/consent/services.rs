//! Services after consent: starts their scripts, once each, in the catalogue's order; asks for counters; tells Google's
//! tags what is allowed.

use broadsheet_content::consent::{Catalogue, CategoryKind, Service, StoreKind};
use broadsheet_content::link::is_local;
use js_sys::{Function, Object, Reflect};
use leptos::logging::warn;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlScriptElement;

use super::choice::kind_of;
use super::device::global;
use super::rules::Effective;
use crate::browser;

/// A script that may start now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Start {
    /// Id of its service.
    pub service: String,
    /// Its address.
    pub address: String,
    /// What its bytes must be.
    pub integrity: Option<String>,
}

/// The scripts that are allowed and were not started, in the catalogue's order.
#[must_use]
pub fn due(catalogue: &Catalogue, effective: &Effective, started: &[String]) -> Vec<Start> {
    let allowed = |service: &&Service| effective.allows_service(&service.id) && !started.contains(&service.id);
    catalogue
        .services
        .iter()
        .filter(allowed)
        .filter_map(|service| {
            let address = service.script.as_deref().filter(|address| is_safe(address))?;
            Some(Start { service: service.id.clone(), address: address.to_owned(), integrity: service.integrity.clone() })
        })
        .collect()
}

/// Scripts come over TLS or from the paper itself. `//host/...` is neither.
fn is_safe(address: &str) -> bool {
    is_elsewhere(address) || is_local(address)
}

/// An address of another site over TLS, or of this machine: a developer's, or a test's.
pub(super) fn is_elsewhere(address: &str) -> bool {
    ["https://", "http://localhost:", "http://127.0.0.1:"].iter().any(|start| address.starts_with(start))
}

/// The services whose counters are allowed, and the counters' addresses.
fn counters<'a>(catalogue: &'a Catalogue, effective: &'a Effective) -> impl Iterator<Item = (&'a Service, &'a str)> {
    let allowed = catalogue.services.iter().filter(|service| effective.allows_service(&service.id));
    allowed.filter_map(|service| Some((service, service.counter.as_deref().filter(|counter| is_local(counter))?)))
}

/// Is a counter allowed?
#[must_use]
pub fn counts(catalogue: &Catalogue, effective: &Effective) -> bool {
    counters(catalogue, effective).next().is_some()
}

/// Asks for the counters' addresses that are allowed: one view of the page at `path`. What is asked for stands in the
/// host's log; the answer does not matter, nor that there is none. Native builds: not to be called.
pub fn count(catalogue: &Catalogue, effective: &Effective, path: &str) {
    let Some(window) = browser::window() else { return };
    for (service, counter) in counters(catalogue, effective) {
        let mut address = format!("{counter}?page={}", String::from(js_sys::encode_uri_component(path)));
        if let Some(stored) = service.stores.iter().find(|stored| stored.kind == StoreKind::SessionStorage && !stored.retired) {
            address.push_str(if is_first_page(&window, &stored.key) { "&visit=first" } else { "&visit=again" });
        }
        let asked = JsFuture::from(window.fetch_with_str(&address));
        spawn_local(async move {
            let _answer = asked.await;
        });
    }
}

/// Notes that there was a page in this visit. A browser that does not keep it counts visits for pages.
fn is_first_page(window: &web_sys::Window, key: &str) -> bool {
    let Ok(Some(storage)) = window.session_storage() else { return true };
    let is_first = !matches!(storage.get_item(key), Ok(Some(_)));
    if is_first {
        let _kept = storage.set_item(key, "1");
    }
    is_first
}

/// Tells Google's tags what is allowed, for papers that declare some: press has put `gtag` and the refusal of everything
/// into their pages (consent mode, version 2). Native builds: not to be called.
pub fn tell_google(catalogue: &Catalogue, effective: &Effective) {
    if !catalogue.google_consent_mode {
        return;
    }
    let allows = |kind: CategoryKind| {
        catalogue.categories.iter().any(|category| category.kind == kind && effective.allows_category(&category.id))
            || catalogue
                .services
                .iter()
                .any(|service| effective.allows_service(&service.id) && kind_of(catalogue, &service.category) == Some(kind))
    };
    let state = Object::new();
    for (signal, kind) in GOOGLE_SIGNALS {
        let word = if allows(kind) { "granted" } else { "denied" };
        let _set = Reflect::set(&state, &signal.into(), &word.into());
    }
    let gtag = browser::window().and_then(|window| browser::property(&window, "gtag")).and_then(|gtag| gtag.dyn_into::<Function>().ok());
    if let Some(gtag) = gtag {
        let _told = gtag.call3(&JsValue::NULL, &"consent".into(), &"update".into(), &state);
    }
}

/// Google's signals, and the kind of category that grants each. A kind is granted when a category or a single service of
/// it is: without one no tag of it runs.
const GOOGLE_SIGNALS: [(&str, CategoryKind); 6] = [
    ("ad_storage", CategoryKind::Advertising),
    ("ad_user_data", CategoryKind::Advertising),
    ("ad_personalization", CategoryKind::Advertising),
    ("analytics_storage", CategoryKind::Analytics),
    ("functionality_storage", CategoryKind::Functional),
    ("personalization_storage", CategoryKind::Functional),
];

/// Adds a script to the page. `async = false` makes added scripts run in the order in which they were
/// added; none of them holds up the page.
///
/// Native builds: not to be called.
pub fn start(script: &Start) {
    let Some(document) = browser::document() else { return };
    let element = document.create_element("script").ok().and_then(|element| element.dyn_into::<HtmlScriptElement>().ok());
    let (Some(element), Some(head)) = (element, document.head()) else { return };
    if let Some(integrity) = &script.integrity {
        // Without it the bytes of another origin may not be compared.
        let _set = element.set_attribute("crossorigin", "anonymous").and_then(|()| element.set_attribute("integrity", integrity));
    }
    set_source(&element, &script.address);
    element.set_async(false);
    let _set = element.set_attribute("data-service", &script.service);
    if head.append_child(&element).is_err() {
        warn!("consent: the script of the service {} could not be added to the page", script.service);
    }
}

/// Names the script's address: as a trusted one where the page asks for that. `boot.js` has made the policy.
fn set_source(element: &HtmlScriptElement, address: &str) {
    let policy = global().and_then(|boot| browser::property(&boot, "script")).filter(JsValue::is_object);
    let trusted = policy.and_then(|policy| {
        let create: Function = browser::property(&policy, "createScriptURL")?.dyn_into().ok()?;
        create.call1(&policy, &address.into()).ok()
    });
    // A property of an element: setting it fails only where the page refuses the address.
    let _set = Reflect::set(element, &"src".into(), &trusted.unwrap_or_else(|| address.into()));
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{T0, catalogue, record};
    use super::super::record::Reason;
    use super::super::rules::effective;
    use super::*;

    fn names(starts: &[Start]) -> Vec<&str> {
        starts.iter().map(|start| start.service.as_str()).collect()
    }

    #[test]
    fn a2_scripts_start_once_and_in_order() {
        let catalogue = catalogue();
        let allowed = effective(&Ok(record(&["advertising", "embeds", "analytics"], &[])), T0, None, &catalogue);
        assert_eq!(names(&due(&catalogue, &allowed, &[])), ["choice", "counter", "youtube", "maps", "ads"]);
        assert_eq!(names(&due(&catalogue, &allowed, &["choice".into(), "youtube".into()])), ["counter", "maps", "ads"]);
    }

    #[test]
    fn a3_without_consent_no_optional_script_starts() {
        let catalogue = catalogue();
        let allowed = effective(&Err(Reason::Absent), T0, None, &catalogue);
        assert_eq!(names(&due(&catalogue, &allowed, &[])), ["choice"]);
    }

    #[test]
    fn a_script_from_an_unsafe_address_does_not_start() {
        let mut catalogue = catalogue();
        let addresses = ["http://counter.example/x.js", "//counter.example/x.js", "javascript:alert(1)", "data:text/javascript,1", "x.js"];
        let allowed = effective(&Ok(record(&["analytics"], &[])), T0, None, &catalogue);
        for address in addresses {
            catalogue.services[1].script = Some(address.to_owned());
            assert_eq!(names(&due(&catalogue, &allowed, &["choice".into()])), [""; 0], "{address}");
        }
        catalogue.services[1].script = Some("/counter.js".to_owned());
        assert_eq!(names(&due(&catalogue, &allowed, &["choice".into()])), ["counter"]);
    }
}
