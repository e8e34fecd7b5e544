//! Removes what services that are not allowed have left on the device: cookies, localStorage, sessionStorage.
//!
//! At every start of the app, at every page and after every decision: a script that was started cannot be unloaded, and
//! may write again what was removed (scenario 50).

use broadsheet_content::consent::{Catalogue, StoreKind};

use super::rules::Effective;
use crate::browser;

/// Keys that are the paper's own whatever a catalogue says: the record itself among them.
const OWN: &str = "broadsheet.";

/// Is what is kept there under this name to be removed? Of services that are not allowed all they store goes, of all others
/// what they no longer set. What an allowed service stores as well stays.
#[must_use]
pub fn is_leftover(catalogue: &Catalogue, effective: &Effective, kind: StoreKind, name: &str) -> bool {
    let mut found = false;
    for service in &catalogue.services {
        let allowed = effective.allows_service(&service.id);
        for stored in service.stores.iter().filter(|stored| stored.kind == kind && is_meant(&stored.key, name)) {
            if allowed && !stored.retired {
                return false;
            }
            found = true;
        }
    }
    found && !name.starts_with(OWN)
}

/// Is this the name of a cookie or key that a catalogue speaks of? `_ga_*` speaks of all that begin so.
fn is_meant(key: &str, name: &str) -> bool {
    match key.strip_suffix('*') {
        Some(beginning) => name.starts_with(beginning),
        None => name == key,
    }
}

/// Every path at which a page of this path can have set a cookie that it sees: `/a/b/` gives `/`, `/a`, `/a/`, `/a/b`,
/// `/a/b/`.
#[must_use]
pub fn cookie_paths(path: &str) -> Vec<&str> {
    let mut paths = vec!["/"];
    for (at, _) in path.match_indices('/').skip(1) {
        paths.extend(path.get(..at));
        paths.extend(path.get(..=at));
    }
    if !path.ends_with('/') {
        paths.push(path);
    }
    paths
}

/// Every domain for which a page of this host can have set a cookie; empty is the host alone. A public suffix among them
/// does no harm: browsers refuse it.
#[must_use]
pub fn cookie_domains(host: &str) -> Vec<&str> {
    let parents = host.match_indices('.').filter_map(|(at, _)| host.get(at + 1..)).filter(|parent| parent.contains('.'));
    ["", host].into_iter().chain(parents).collect()
}

/// Removes what is found. A browser that refuses keeps it: it refuses scripts that would read it as well, or it belongs to
/// another origin. Native builds: not to be called.
pub fn clear(catalogue: &Catalogue, effective: &Effective) {
    let Some(window) = browser::window() else { return };
    let is_leftover = |kind, name: &str| is_leftover(catalogue, effective, kind, name);
    for (kind, storage) in [(StoreKind::LocalStorage, window.local_storage()), (StoreKind::SessionStorage, window.session_storage())] {
        let Ok(Some(storage)) = storage else { continue };
        // All names first: the numbers of the others change with each that goes.
        let names: Vec<String> = (0..storage.length().unwrap_or_default()).filter_map(|index| storage.key(index).ok().flatten()).collect();
        for name in names.iter().filter(|name| is_leftover(kind, name)) {
            let _removed = storage.remove_item(name);
        }
    }
    let Some(document) = browser::document() else { return };
    // In a document without an origin, looking throws.
    let Some(cookies) = browser::property(&document, "cookie").and_then(|cookies| cookies.as_string()) else { return };
    for cookie in cookies.split("; ") {
        let name = cookie.split('=').next().unwrap_or_default();
        if is_leftover(StoreKind::Cookie, name) {
            expire(&document, &window.location(), name);
        }
    }
}

/// Lets a cookie run out at every path and domain for which this page can see it.
fn expire(document: &web_sys::Document, location: &web_sys::Location, name: &str) {
    let (Ok(path), Ok(host), Ok(scheme)) = (location.pathname(), location.hostname(), location.protocol()) else { return };
    // A secure cookie is changed by a secure one alone, and only a secure page may set one.
    let secure = if scheme == "https:" { "; Secure" } else { "" };
    for domain in cookie_domains(&host) {
        let domain = if domain.is_empty() { String::new() } else { format!("; Domain={domain}") };
        for path in cookie_paths(&path) {
            let expired = format!("{name}=; Max-Age=0; Path={path}{domain}{secure}");
            let _set = js_sys::Reflect::set(document, &"cookie".into(), &expired.into());
        }
    }
}

#[cfg(test)]
mod tests {
    use StoreKind::{Cookie, LocalStorage, SessionStorage};
    use broadsheet_content::consent::Stored;

    use super::super::fixture::{T0, catalogue, record};
    use super::super::record::Reason;
    use super::super::rules::effective;
    use super::*;

    fn stored(kind: StoreKind, key: &str, retired: bool) -> Stored {
        Stored { kind, key: key.to_owned(), purpose: String::new(), retention: String::new(), retired }
    }

    /// What the choice, the counter, films and advertisements leave behind.
    fn with_stores() -> Catalogue {
        let mut catalogue = catalogue();
        catalogue.services[0].stores = vec![stored(LocalStorage, "broadsheet.consent", false), stored(LocalStorage, "older", true)];
        catalogue.services[1].stores =
            vec![stored(SessionStorage, "visit", false), stored(Cookie, "shared", false), stored(Cookie, "was", true)];
        catalogue.services[2].stores = vec![stored(LocalStorage, "visit", false)];
        catalogue.services[4].stores = vec![stored(Cookie, "shar*", false), stored(LocalStorage, "broadsheet.*", false)];
        catalogue
    }

    /// Of everything that could be there, what goes.
    fn goes(reading: &super::super::record::Reading) -> String {
        let catalogue = with_stores();
        let effective = effective(reading, T0, None, &catalogue);
        let there = [
            (LocalStorage, "broadsheet.consent"),
            (LocalStorage, "broadsheet.look"),
            (LocalStorage, "older"),
            (LocalStorage, "visit"),
            (LocalStorage, "somebody's"),
            (SessionStorage, "visit"),
            (SessionStorage, "older"),
            (Cookie, "shared"),
            (Cookie, "share"),
            (Cookie, "was"),
        ];
        let gone = there.iter().filter(|(kind, name)| is_leftover(&catalogue, &effective, *kind, name));
        gone.map(|(kind, name)| format!("{kind:?} {name}")).collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn e46_what_is_not_allowed_goes_and_nothing_else() {
        let all = "LocalStorage older, LocalStorage visit, SessionStorage visit, Cookie shared, Cookie share, Cookie was";
        assert_eq!(goes(&Err(Reason::Absent)), all);
        assert_eq!(goes(&Ok(record(&[], &[]))), all);
        let counter = "LocalStorage older, LocalStorage visit, Cookie share, Cookie was";
        assert_eq!(goes(&Ok(record(&["analytics"], &[]))), counter, "the counter uses `shared`, too");
    }

    #[test]
    fn e46_what_is_retired_goes_in_any_case() {
        assert_eq!(goes(&Ok(record(&["analytics", "embeds", "advertising"], &[]))), "LocalStorage older, Cookie was");
    }

    #[test]
    fn e46_a_star_speaks_of_all_that_begin_so() {
        assert!(is_meant("_ga_*", "_ga_1B2C") && is_meant("_ga_*", "_ga_") && is_meant("_ga", "_ga"));
        assert!(!is_meant("_ga_*", "_ga") && !is_meant("_ga", "_ga_1") && !is_meant("_ga", "x_ga"));
    }

    #[test]
    fn e46_all_paths_and_domains_of_a_cookie() {
        assert_eq!(cookie_paths("/article/the-wall/"), ["/", "/article", "/article/", "/article/the-wall", "/article/the-wall/"]);
        assert_eq!(cookie_paths("/"), ["/"]);
        assert_eq!(cookie_paths("/404"), ["/", "/404"]);
        assert_eq!(cookie_domains("www.ledger.example"), ["", "www.ledger.example", "ledger.example"]);
        assert_eq!(cookie_domains("localhost"), ["", "localhost"]);
    }
}
