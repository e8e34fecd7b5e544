//! Back and Forward.

use leptos::prelude::*;

use super::entry::Entry;
use super::state::Navigation;
use crate::browser;
use crate::documents::Address;

/// Goes to the page of the history entry that the browser has moved to. Browser only.
pub fn handle_history(navigation: Navigation) {
    browser::listen("popstate", move |event| {
        let Some(pathname) = browser::window().and_then(|window| window.location().pathname().ok()) else { return };
        let entry = browser::property(&event, "state").map(|state| Entry::read(&state)).unwrap_or_default();
        let base = navigation.base_path();
        let address = Address::of_location(&pathname, &base);
        let path = base.strip(&pathname).unwrap_or(&pathname);
        let shown = untrack(|| navigation.path());
        let is_same_page = path == shown || address.as_ref().map(Address::path).as_deref() == Some(shown.as_str());
        if is_same_page {
            // Only the fragment has changed: the browser scrolls.
            navigation.stay();
            navigation.positions().arrive();
        } else {
            navigation.traverse(address, path, entry);
        }
    });
}
