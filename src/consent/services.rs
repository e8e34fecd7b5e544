//! Starts the scripts of services, once each, in the catalogue's order, after consent.

use broadsheet_content::consent::{Catalogue, Service};
use js_sys::Function;
use leptos::logging::warn;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlScriptElement;

use super::rules::Effective;
use crate::browser;

/// A script that may start now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Start {
    /// Id of its service.
    pub service: String,
    /// Its address.
    pub address: String,
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
            Some(Start { service: service.id.clone(), address: address.to_owned() })
        })
        .collect()
}

/// Scripts come over TLS or from the paper itself. `//host/...` is neither.
fn is_safe(address: &str) -> bool {
    address.starts_with("https://") || (address.starts_with('/') && !address.starts_with("//"))
}

/// Adds a script to the page. `async = false` makes added scripts run in the order in which they were
/// added; none of them holds up the page.
///
/// Native builds: not to be called.
pub fn start(script: &Start) {
    let Some(document) = browser::document() else { return };
    let element = document.create_element("script").ok().and_then(|element| element.dyn_into::<HtmlScriptElement>().ok());
    let (Some(element), Some(head)) = (element, document.head()) else { return };
    set_source(&element, &script.address);
    element.set_async(false);
    let _set = element.set_attribute("data-service", &script.service);
    if head.append_child(&element).is_err() {
        warn!("consent: the script of the service {} could not be added to the page", script.service);
    }
}

/// Names the script's address: as a trusted one where the page asks for that. `boot.js` has made the policy.
fn set_source(element: &HtmlScriptElement, address: &str) {
    let policy = browser::window()
        .and_then(|window| browser::property(&window, "broadsheet"))
        .and_then(|boot| browser::property(&boot, "script"))
        .filter(JsValue::is_object);
    let trusted = policy.and_then(|policy| {
        let create: Function = browser::property(&policy, "createScriptURL")?.dyn_into().ok()?;
        create.call1(&policy, &address.into()).ok()
    });
    // A property of an element: setting it fails only where the page refuses the address.
    let _set = js_sys::Reflect::set(element, &"src".into(), &trusted.unwrap_or_else(|| address.into()));
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
