//! Removes what is stored although it is not allowed (scenarios 46 and 50).

use broadsheet_content::consent::{Catalogue, StoreKind};
use wasm_bindgen::JsCast;
use web_sys::{HtmlDocument, Storage};

use crate::browser;
use crate::consent::rules::Effective;

/// Removes cookies and storage keys of services that are not allowed, and retired ones of all services.
pub fn remove_leftovers(catalogue: &Catalogue, allowed: &Effective) {
    let Some(window) = browser::window() else { return };
    let is_leftover = |kind, name: &str| is_leftover(catalogue, allowed, kind, name);
    for (kind, storage) in [(StoreKind::LocalStorage, window.local_storage()), (StoreKind::SessionStorage, window.session_storage())] {
        if let Ok(Some(storage)) = storage {
            for name in keys(&storage).iter().filter(|name| is_leftover(kind, name)) {
                let _removed = storage.remove_item(name);
            }
        }
    }
    remove_cookies(&|name| is_leftover(StoreKind::Cookie, name));
}

/// Returns all keys of a storage. They are read before any is removed, because a removal renumbers the others.
fn keys(storage: &Storage) -> Vec<String> {
    let length = storage.length().unwrap_or_default();
    (0..length).filter_map(|index| storage.key(index).ok()?).collect()
}

fn remove_cookies(is_leftover: &dyn Fn(&str) -> bool) {
    let Some(document) = browser::document().and_then(|document| document.dyn_into::<HtmlDocument>().ok()) else { return };
    let Some(location) = browser::window().map(|window| window.location()) else { return };
    // The getter throws in a document with an opaque origin.
    let cookies = document.cookie().unwrap_or_default();
    let (path, host) = (location.pathname().unwrap_or_default(), location.hostname().unwrap_or_default());
    let is_secure = location.protocol().is_ok_and(|protocol| protocol == "https:");
    for cookie in cookies.split("; ") {
        let name = cookie.split('=').next().unwrap_or_default();
        if is_leftover(name) {
            for scope in cookie_scopes(&path, &host, is_secure) {
                let _removed = document.set_cookie(&format!("{name}=; Max-Age=0{scope}"));
            }
        }
    }
}

/// Returns whether a service declares this key although it must not be stored: the service is not allowed, or no longer sets the key. A key
/// that an allowed service declares as well stays, and so do the paper's own keys, whatever a catalogue says: the record is among them.
fn is_leftover(catalogue: &Catalogue, allowed: &Effective, kind: StoreKind, name: &str) -> bool {
    let mut is_declared = false;
    for service in &catalogue.services {
        for stored in service.stores.iter().filter(|stored| stored.kind == kind && matches_key(&stored.key, name)) {
            if allowed.allows_service(&service.id) && !stored.retired {
                return false;
            }
            is_declared = true;
        }
    }
    is_declared && !name.starts_with("broadsheet.")
}

/// Returns whether a declared key matches a name: `_ga_*` matches every name that begins with `_ga_`.
fn matches_key(key: &str, name: &str) -> bool {
    key.strip_suffix('*').map_or(name == key, |beginning| name.starts_with(beginning))
}

/// Returns the attributes of every path and domain for which this page can see a cookie. A page at `/a/b/` sees those of `/`, `/a`, `/a/`,
/// `/a/b` and `/a/b/`; a host sees those of itself alone, of itself with all hosts below it, and of its parents. Browsers refuse a public
/// suffix.
fn cookie_scopes(path: &str, host: &str, is_secure: bool) -> Vec<String> {
    let mut paths = vec!["/"];
    for (at, _) in path.match_indices('/').skip(1) {
        paths.extend([path.get(..at), path.get(..=at)].into_iter().flatten());
    }
    if !path.ends_with('/') {
        paths.push(path);
    }
    let domains = host.match_indices('.').map(|(at, _)| at + 1);
    let domains = std::iter::once(0).chain(domains).filter_map(|at| host.get(at..)).map(|domain| format!("; Domain={domain}"));
    // Only a page over TLS may set a `Secure` cookie, and only a `Secure` cookie replaces one.
    let secure = if is_secure { "; Secure" } else { "" };
    std::iter::once(String::new())
        .chain(domains)
        .flat_map(|domain| paths.iter().map(move |path| format!("; Path={path}{domain}{secure}")))
        .collect()
}

#[cfg(test)]
mod tests {
    use broadsheet_content::consent::{Service, Stored};

    use super::*;

    fn stored(kind: StoreKind, key: &str, retired: bool) -> Stored {
        Stored { kind, key: key.to_owned(), purpose: String::new(), retention: String::new(), retired }
    }

    fn service(id: &str, stores: Vec<Stored>) -> Service {
        Service {
            id: id.to_owned(),
            category: "analytics".to_owned(),
            title: String::new(),
            provider: String::new(),
            purpose: String::new(),
            policy_url: None,
            origins: Vec::new(),
            stores,
            script: None,
            integrity: None,
            counter: None,
        }
    }

    #[test]
    fn e46_what_a_service_declares_is_a_leftover_unless_it_is_allowed() {
        let catalogue = Catalogue {
            services: vec![
                service("a", vec![stored(StoreKind::Cookie, "_ga_*", false), stored(StoreKind::Cookie, "shared", false)]),
                service("b", vec![stored(StoreKind::Cookie, "shared", false), stored(StoreKind::Cookie, "old", true)]),
                service("own", vec![stored(StoreKind::LocalStorage, "broadsheet.consent", false)]),
            ],
            ..Catalogue::default()
        };
        let only_b = Effective { categories: Vec::new(), services: vec!["b".to_owned()] };
        let is_leftover = |name| is_leftover(&catalogue, &only_b, StoreKind::Cookie, name);
        assert!(is_leftover("_ga_1") && !is_leftover("_g"));
        assert!(!is_leftover("shared"), "an allowed service keeps it");
        assert!(is_leftover("old"), "a retired key goes although its service is allowed");
        assert!(!is_leftover("elsewhere"));
        assert!(!super::is_leftover(&catalogue, &only_b, StoreKind::LocalStorage, "broadsheet.consent"));
    }

    #[test]
    fn e46_a_cookie_is_looked_for_on_every_path_and_domain() {
        let scopes = cookie_scopes("/a/b/", "news.paper.example", false);
        for path in ["/", "/a", "/a/", "/a/b", "/a/b/"] {
            for domain in ["", "; Domain=news.paper.example", "; Domain=paper.example", "; Domain=example"] {
                assert!(scopes.contains(&format!("; Path={path}{domain}")), "{path} {domain}: {scopes:?}");
            }
        }
        assert_eq!(scopes.len(), 20);
        assert_eq!(
            cookie_scopes("/x", "localhost", true),
            ["; Path=/; Secure", "; Path=/x; Secure", "; Path=/; Domain=localhost; Secure", "; Path=/x; Domain=localhost; Secure",]
        );
    }
}
