//! Back and Forward, the window's title and the connection.

use std::sync::Arc;

use broadsheet_content::page::SiteDocument;
use leptos::prelude::*;
use web_sys::ScrollRestoration;

use super::entry::Entry;
use super::reader::Reader;
use super::settle::{restore_scroll_by, scroll_to};
use super::shown::Shown;
use crate::browser;
use crate::content::Failure;
use crate::content::address::Address;
use crate::title::window_title;

/// Puts title and address of the page that is shown into the document's head: what a reader shares is this page,
/// not the one they came in by.
fn head_for(title: &str, base_url: &str, path: &str) {
    let Some(document) = browser::document() else { return };
    document.set_title(title);
    if let Ok(Some(canonical)) = document.query_selector("link[rel=canonical]") {
        let _set = canonical.set_attribute("href", &format!("{}{path}", base_url.trim_end_matches('/')));
    }
}

/// Keeps the window's title and the connection's state up to date, and listens to Back and Forward.
pub fn follow_history(reader: Reader, site: Arc<SiteDocument>) {
    // The browser would scroll before the page is there.
    restore_scroll_by(ScrollRestoration::Manual);
    browser::whenever(move |first| {
        let (title, published) = reader.shown(|shown| (window_title(shown, &site.title), matches!(shown, Shown::Adopted(_))));
        // A published page comes with the right head.
        if !(first && published) {
            head_for(&title, &site.base_url, &reader.path());
        }
    });
    browser::listen("popstate", move |event| {
        let Some(path) = browser::window().and_then(|window| window.location().pathname().ok()) else { return };
        let entry = browser::property(&event, "state").map(|state| Entry::read(&state)).unwrap_or_default();
        let address = Address::parse(&path);
        let shown = untrack(|| reader.path());
        let same_page = path == shown || address.as_ref().map(Address::path).as_deref() == Some(shown.as_str());
        if same_page {
            reader.stay();
        }
        match (same_page, entry.scroll) {
            // A fragment link of the page itself: the browser has scrolled already.
            (true, None) => {}
            (true, Some(y)) => scroll_to(y),
            (false, _) => reader.traverse(address, &path, entry),
        }
    });
    browser::listen("offline", move |_| reader.set_online(false));
    browser::listen("online", move |_| {
        reader.set_online(true);
        let waiting = untrack(|| reader.shown(|shown| matches!(shown, Shown::Failed { failure: Failure::Offline | Failure::Network, .. })));
        if waiting {
            reader.try_again();
        }
    });
    if browser::window().is_some_and(|window| !window.navigator().on_line()) {
        reader.set_online(false);
    }
}
