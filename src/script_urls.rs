//! The policy for Trusted Types, through which every address of a script passes. Browser only.

use js_sys::{Function, Object, Reflect};
use leptos::prelude::*;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

use crate::browser;

/// The name of the policy, as the Content Security Policy has it (crates/hosting, `policy/csp.rs`).
const POLICY: &str = "broadsheet";

/// The addresses of scripts that the app may load, and the policy that lets them through in browsers with Trusted Types. There is one for
/// the page, because the Content Security Policy allows one policy of this name.
#[derive(Clone, Copy)]
pub struct ScriptUrls {
    allowed: StoredValue<Vec<String>>,
    policy: StoredValue<Option<JsValue>, LocalStorage>,
}

impl ScriptUrls {
    /// Creates the policy for these addresses.
    #[must_use]
    pub fn new(allowed: Vec<String>) -> Self {
        Self { policy: StoredValue::new_local(create_policy(allowed.clone())), allowed: StoredValue::new(allowed) }
    }

    /// Returns an address in the form in which the browser accepts it for a script; `None` for an address that is not allowed.
    #[must_use]
    pub fn trusted(self, url: &str) -> Option<JsValue> {
        if !self.allowed.with_value(|allowed| allowed.iter().any(|known| known == url)) {
            return None;
        }
        let Some(policy) = self.policy.get_value() else { return Some(url.into()) };
        let create: Function = browser::property(&policy, "createScriptURL")?.dyn_into().ok()?;
        create.call1(&policy, &url.into()).ok()
    }
}

/// Creates the policy; `None` in a browser without Trusted Types.
fn create_policy(allowed: Vec<String>) -> Option<JsValue> {
    let trusted_types = browser::property(browser::window()?.as_ref(), "trustedTypes")?;
    let create_policy: Function = browser::property(&trusted_types, "createPolicy")?.dyn_into().ok()?;
    let rules = Object::new();
    let let_through = Closure::<dyn Fn(String) -> Option<String>>::new(move |url| allowed.contains(&url).then_some(url)).into_js_value();
    Reflect::set(&rules, &"createScriptURL".into(), &let_through).ok()?;
    create_policy.call2(&trusted_types, &POLICY.into(), &rules).ok()
}
