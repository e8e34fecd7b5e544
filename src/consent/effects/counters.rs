//! Counts page views at the paper's own counters.

use broadsheet_content::consent::{Catalogue, Service, StoreKind};
use broadsheet_content::link::{BasePath, LocalUrl};

use crate::browser;
use crate::consent::rules::Effective;

/// Counts one view of the present page at each counter that is allowed. `counted` is the path that was counted last.
///
/// A counter is an address that gets a GET request: the request is in the host's log, and the response is ignored.
pub fn count_view(catalogue: &Catalogue, base: &BasePath, allowed: &Effective, counted: &mut Option<String>) {
    let Some(path) = browser::window().and_then(|window| window.location().pathname().ok()) else { return };
    let counters = catalogue.services.iter().filter(|service| allowed.allows_service(&service.id));
    let counters: Vec<(&Service, String)> =
        counters.filter_map(|service| Some((service, LocalUrl::parse(service.counter.as_deref()?)?.resolve(base)))).collect();
    if counters.is_empty() || counted.as_ref() == Some(&path) {
        return;
    }
    for (service, counter) in counters {
        let page = String::from(js_sys::encode_uri_component(&path));
        let visit = visit_of(service).map(|visit| format!("&visit={visit}")).unwrap_or_default();
        browser::request_and_forget(&format!("{counter}?page={page}{visit}"));
    }
    *counted = Some(path);
}

/// Returns `first` on the first page of a visit and `again` on the others, for a service that has a session storage key for it; `None` for
/// other services. In a browser that does not keep the key, every page counts as a visit.
fn visit_of(service: &Service) -> Option<&'static str> {
    let stored = service.stores.iter().find(|stored| stored.kind == StoreKind::SessionStorage && !stored.retired)?;
    let storage = browser::window()?.session_storage().ok().flatten();
    let is_known = storage.as_ref().is_some_and(|storage| matches!(storage.get_item(&stored.key), Ok(Some(_))));
    if let Some(storage) = storage.filter(|_| !is_known) {
        let _kept = storage.set_item(&stored.key, "1");
    }
    Some(if is_known { "again" } else { "first" })
}
