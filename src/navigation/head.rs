//! The document's title and canonical address.

use leptos::prelude::*;

use super::state::Navigation;
use crate::browser;

/// Keeps the document's title and canonical address up to date, so that a reader shares the page that is shown, and not the one that was
/// loaded. The title counts new posts of a live page. `draws` is false where the page was published with its head. Browser only.
pub fn update_head(navigation: Navigation, draws: bool) {
    let mut is_written = !draws;
    browser::effect(move || {
        let site = navigation.site();
        let path = navigation.path();
        let title = navigation.with_shown(|shown| shown.window_title(&site.title, &navigation.messages()));
        // New posts of a live page: `(3) Headline – The Paper`.
        let title = match navigation.waiting_posts().get() {
            0 => title,
            count => format!("({}) {title}", navigation.locale().number(count)),
        };
        if !is_written {
            write_head(&title, &site.address_of(&path));
        }
        is_written = false;
    });
}

fn write_head(title: &str, address: &str) {
    let Some(document) = browser::document() else { return };
    document.set_title(title);
    if let Ok(Some(canonical)) = document.query_selector("link[rel=canonical]") {
        browser::set_attribute(&canonical, "href", Some(address));
    }
}
