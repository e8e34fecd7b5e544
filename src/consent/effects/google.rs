//! Google's consent mode, version 2, for papers that declare Google's tags: press has written `gtag` and a default that denies everything
//! into their pages. The names are those of <https://developers.google.com/tag-platform/security/guides/consent>.

use broadsheet_content::consent::{Catalogue, CategoryKind};
use wasm_bindgen::JsCast;

use crate::browser;
use crate::consent::rules::Effective;

/// Tells Google's tags what is allowed.
pub fn update_consent_mode(catalogue: &Catalogue, allowed: &Effective) {
    if !catalogue.google_consent_mode {
        return;
    }
    let gtag = browser::window().and_then(|window| browser::property(window.as_ref(), "gtag")?.dyn_into::<js_sys::Function>().ok());
    let Some(gtag) = gtag else { return };
    let update = js_sys::Object::new();
    for (signal, kind) in SIGNALS {
        let state = if is_granted(catalogue, allowed, kind) { "granted" } else { "denied" };
        let _set = js_sys::Reflect::set(&update, &signal.into(), &state.into());
    }
    let _called = gtag.call3(&wasm_bindgen::JsValue::UNDEFINED, &"consent".into(), &"update".into(), &update);
}

const SIGNALS: [(&str, CategoryKind); 6] = [
    ("ad_storage", CategoryKind::Advertising),
    ("ad_user_data", CategoryKind::Advertising),
    ("ad_personalization", CategoryKind::Advertising),
    ("analytics_storage", CategoryKind::Analytics),
    ("functionality_storage", CategoryKind::Functional),
    ("personalization_storage", CategoryKind::Functional),
];

/// Returns whether a kind is granted: a category of that kind is allowed, or a single service of one. Without a grant none of its tags
/// runs.
fn is_granted(catalogue: &Catalogue, allowed: &Effective, kind: CategoryKind) -> bool {
    catalogue.categories.iter().filter(|category| category.kind == kind).any(|category| {
        allowed.allows_category(&category.id) || catalogue.services_of(&category.id).any(|service| allowed.allows_service(&service.id))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::consent::fixture::catalogue;

    #[test]
    fn a107_a_single_service_grants_its_kind() {
        let allowed = |categories: &[&str], services: &[&str]| Effective {
            categories: categories.iter().map(|id| (*id).to_owned()).collect(),
            services: services.iter().map(|id| (*id).to_owned()).collect(),
        };
        let is_granted = |allowed: &Effective| is_granted(&catalogue(), allowed, CategoryKind::Analytics);
        assert!(is_granted(&allowed(&["analytics"], &[])));
        assert!(is_granted(&allowed(&[], &["counter"])));
        assert!(!is_granted(&allowed(&["advertising"], &["ads"])));
    }
}
