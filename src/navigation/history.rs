//! Back and Forward, the document's title and canonical address, the connection.

use leptos::prelude::*;

use super::entry::Entry;
use super::shown::Shown;
use super::state::Navigation;
use crate::browser;
use crate::documents::Address;

/// Keeps the document's head up to date, and listens to Back and Forward and to the connection. Browser only.
pub fn handle_history(navigation: Navigation) {
    let mut is_first = true;
    browser::effect(move || {
        let site = navigation.site();
        let path = navigation.path();
        let (title, is_published) = navigation.with_shown(|shown| (shown.window_title(&site.title), matches!(shown, Shown::Published(_))));
        // The page that was loaded comes with the right head.
        if !(is_first && is_published) {
            update_head(&title, &site.base_url, &path);
        }
        is_first = false;
    });
    browser::listen("popstate", move |event| {
        let Some(pathname) = browser::window().and_then(|window| window.location().pathname().ok()) else { return };
        let entry = browser::property(&event, "state").map(|state| Entry::read(&state)).unwrap_or_default();
        let base = navigation.base_path();
        let address = Address::of_location(&pathname, &base);
        let path = base.strip(&pathname).unwrap_or(&pathname);
        let shown = untrack(|| navigation.path());
        let is_same_page = path == shown || address.as_ref().map(Address::path).as_deref() == Some(shown.as_str());
        if is_same_page {
            // A fragment of the page: the browser scrolls.
            navigation.stay();
            navigation.positions().arrive();
        } else {
            navigation.traverse(address, path, entry);
        }
    });
    browser::listen("offline", move |_| navigation.set_online(false));
    browser::listen("online", move |_| navigation.set_online(true));
}

/// Puts title and address of the page that is shown into the document's head: what a reader shares is this page, not the one that
/// was loaded.
fn update_head(title: &str, base_url: &str, path: &str) {
    let Some(document) = browser::document() else { return };
    document.set_title(title);
    if let Ok(Some(canonical)) = document.query_selector("link[rel=canonical]") {
        browser::set_attribute(&canonical, "href", Some(&format!("{}{path}", base_url.trim_end_matches('/'))));
    }
}
