//! Tells scripts of the page what is allowed: `broadsheet.consent`, and the event `broadsheet:consent` on the document.

use serde::Serialize;
use web_sys::{CustomEvent, CustomEventInit};

use crate::browser;
use crate::consent::rules::Effective;

/// The state that scripts are told: `{"decided":true,"categories":["necessary"],"services":[]}`.
#[derive(Serialize)]
struct Told<'a> {
    decided: bool,
    categories: &'a [String],
    services: &'a [String],
}

impl<'a> Told<'a> {
    fn of(allowed: &'a Effective, decided: bool) -> Self {
        Self { decided, categories: &allowed.categories, services: &allowed.services }
    }
}

/// Sets `broadsheet.consent` to what is allowed. With `is_news`, dispatches the event as well. A handler that throws is reported by the
/// browser, and the others still run (scenario 14).
pub fn tell_scripts(allowed: &Effective, decided: bool, is_news: bool) {
    // Make a new object for each use, so that a change by one script does not affect the others.
    let told = || serde_json::to_string(&Told::of(allowed, decided)).ok().and_then(|json| js_sys::JSON::parse(&json).ok());
    if let Some((boot, told)) = browser::boot().zip(told()) {
        let _set = js_sys::Reflect::set(&boot, &"consent".into(), &told);
    }
    if let Some((document, told)) = browser::document().zip(told()).filter(|_| is_news) {
        let detail = CustomEventInit::new();
        detail.set_detail(&told);
        let _dispatched = CustomEvent::new_with_event_init_dict("broadsheet:consent", &detail).map(|event| document.dispatch_event(&event));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_scripts_are_told_is_json_whatever_an_id_is() {
        let allowed = Effective { categories: vec!["a".to_owned(), "\"\\\u{1}ü".to_owned()], services: Vec::new() };
        let json = serde_json::to_value(Told::of(&allowed, true)).unwrap();
        assert_eq!(json, serde_json::json!({ "decided": true, "categories": ["a", "\"\\\u{1}ü"], "services": [] }));
    }
}
