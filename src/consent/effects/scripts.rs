//! Starts the scripts of services.

use broadsheet_content::consent::{Catalogue, Service};
use broadsheet_content::link::{BasePath, EmbedUrl, LocalUrl};
use js_sys::{Function, Object, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlScriptElement;

use crate::browser;
use crate::consent::rules::Effective;

/// The name of the policy for Trusted Types, as the Content Security Policy has it (crates/hosting, `policy/csp.rs`).
const POLICY: &str = "broadsheet";

/// Starts the scripts of services that are allowed and have not been started on this page. A script that has started cannot be stopped:
/// `started` has the ids of all services whose scripts were.
pub fn start_scripts(catalogue: &Catalogue, base: &BasePath, allowed: &Effective, policy: &ScriptPolicy, started: &mut Vec<String>) {
    for service in &catalogue.services {
        if allowed.allows_service(&service.id) && !started.contains(&service.id) && add_script(service, base, policy).is_some() {
            started.push(service.id.clone());
        }
    }
}

/// Adds the script of a service to the page; `None` where the service has no script, or its address is not allowed.
fn add_script(service: &Service, base: &BasePath, policy: &ScriptPolicy) -> Option<()> {
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
    policy.set_src(&script, &url)?;
    // With `async = false`, scripts run in the order in which they were added. They still do not block the page.
    script.set_async(false);
    script.dataset().set("service", &service.id).ok()?;
    document.head()?.append_child(&script).ok().map(drop)
}

/// The policy for Trusted Types that makes addresses of scripts, in browsers that have Trusted Types. Only `add_script` uses it, with
/// addresses that are checked.
pub struct ScriptPolicy(Option<JsValue>);

impl ScriptPolicy {
    /// Creates the policy. The Content Security Policy of a paper allows one of this name on a page.
    #[must_use]
    pub fn create() -> Self {
        Self(create_policy())
    }

    /// Sets the address of a script; `None` where the browser refuses it.
    fn set_src(&self, script: &HtmlScriptElement, url: &str) -> Option<()> {
        let trusted = match &self.0 {
            Some(policy) => {
                let create: Function = browser::property(policy, "createScriptURL")?.dyn_into().ok()?;
                create.call1(policy, &JsValue::from_str(url)).ok()?
            }
            None => JsValue::from_str(url),
        };
        Reflect::set(script, &"src".into(), &trusted).ok().map(drop)
    }
}

fn create_policy() -> Option<JsValue> {
    let trusted_types = browser::property(&browser::window()?.into(), "trustedTypes")?;
    let create_policy: Function = browser::property(&trusted_types, "createPolicy")?.dyn_into().ok()?;
    let rules = Object::new();
    let unchanged = Closure::<dyn Fn(JsValue) -> JsValue>::new(|url| url).into_js_value();
    Reflect::set(&rules, &"createScriptURL".into(), &unchanged).ok()?;
    create_policy.call2(&trusted_types, &POLICY.into(), &rules).ok()
}
