//! What happens around a page change: scroll, focus, announcement, history.

use std::sync::Arc;

use broadsheet_content::page::SiteDocument;
use gloo_timers::callback::Timeout;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, Node, NodeList, ScrollRestoration};

use super::entry::{Departure, Entry};
use super::reader::{Reader, Shown};
use crate::browser;
use crate::content::Failure;
use crate::content::address::Address;
use crate::title::{page_title, window_title};

/// Scroll positions are written down this long after scrolling has stopped.
const SCROLL_REST_MS: u32 = 120;

/// How the reader came to a page.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Arrival {
    /// By a link, to this path with query and fragment: to the top, or to the fragment.
    ByLink {
        /// The link's path, query and fragment.
        url: String,
        /// Its place among the content's links to that path; `None` for a link outside the content.
        place: Option<u32>,
    },
    /// By Back or Forward: to where they were.
    ByHistory {
        /// Where they were.
        entry: Entry,
    },
    /// By trying again what had failed.
    Again,
}

impl Arrival {
    /// Where a link leads.
    pub(super) fn url(&self) -> Option<&str> {
        match self {
            Self::ByLink { url, .. } => Some(url),
            Self::ByHistory { .. } | Self::Again => None,
        }
    }
}

/// The present scroll position in CSS pixels.
pub(super) fn scroll_position() -> Option<f64> {
    browser::window()?.scroll_y().ok()
}

/// Finishes a page change once the new page stands in the document, before it is painted.
pub(super) fn settle(reader: Reader, arrival: Arrival) {
    browser::before_next_frame(move || {
        reader.announce(spoken_title(reader));
        match &arrival {
            Arrival::ByLink { url, .. } => {
                focus_heading();
                if !fragment_of(url).is_some_and(scroll_to_fragment) {
                    scroll_to(0.0);
                }
            }
            Arrival::ByHistory { entry } => {
                if !entry.left_by.as_ref().is_some_and(focus_link) {
                    focus_heading();
                }
                scroll_to(entry.scroll.unwrap_or(0.0));
            }
            Arrival::Again => focus_heading(),
        }
        // A link within the page leaves from here, and Back comes back to here.
        save_scroll();
    });
}

fn spoken_title(reader: Reader) -> String {
    let title = untrack(|| reader.shown(|shown| page_title(shown).to_owned()));
    if title.is_empty() { "Front page".to_owned() } else { title }
}

fn focus_heading() {
    if let Some(heading) = browser::find("main h1") {
        browser::focus(&heading);
    }
}

fn focus_link(left_by: &Departure) -> bool {
    // Only paths the app itself pushed get here, but a selector is no place to rely on that.
    let links = Address::parse(&left_by.path).and_then(|address| links_to(&address));
    let link = links.and_then(|links| links.item(left_by.place)).and_then(|link| link.dyn_into::<HtmlElement>().ok());
    link.inspect(browser::focus).is_some()
}

/// The place of a link among the content's links to the same page, counted from 0; `None` outside the content.
pub(super) fn place_among_links(address: &Address, link: &Node) -> Option<u32> {
    let links = links_to(address)?;
    (0..links.length()).find(|place| links.item(*place).is_some_and(|other| other.is_same_node(Some(link))))
}

fn links_to(address: &Address) -> Option<NodeList> {
    browser::document()?.query_selector_all(&format!("main a[href=\"{}\"]", address.path())).ok()
}

/// What stands behind the `#`, if anything does.
fn fragment_of(url: &str) -> Option<&str> {
    url.split_once('#').map(|(_, fragment)| fragment).filter(|fragment| !fragment.is_empty())
}

fn scroll_to_fragment(fragment: &str) -> bool {
    let id = js_sys::decode_uri_component(fragment).ok().and_then(|decoded| decoded.as_string());
    let element = id.and_then(|id| browser::document()?.get_element_by_id(&id));
    element.inspect(|element| element.scroll_into_view()).is_some()
}

fn scroll_to(y: f64) {
    if let Some(window) = browser::window() {
        let options = web_sys::ScrollToOptions::new();
        options.set_top(y);
        // A page change is not a movement within a page: no smooth scrolling, whatever the style says.
        options.set_behavior(web_sys::ScrollBehavior::Instant);
        window.scroll_to_with_scroll_to_options(&options);
    }
}

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

/// Writes the scroll position into the history when scrolling rests and when the page is left. A published page stands
/// where the browser has put it, after a reload too, and where the reader has gone since; one that was drawn just now is put at
/// its place: the one it was left at, or the address's fragment, which the browser looked for before it was there.
pub fn remember_scroll(is_drawn: bool) {
    if let Some(y) = Entry::present().scroll {
        browser::before_next_frame(move || {
            if scroll_position() == Some(0.0) {
                scroll_to(y);
            }
        });
    } else if is_drawn && let Some(hash) = browser::window().and_then(|window| window.location().hash().ok()) {
        browser::before_next_frame(move || {
            let _found = fragment_of(&hash).is_some_and(scroll_to_fragment);
        });
    } else {
        save_scroll();
    }
    // Dropping a timer ends it.
    let mut timer = None;
    browser::listen("scroll", move |_| drop(timer.replace(Timeout::new(SCROLL_REST_MS, save_scroll))));
    // The next load of this page is the browser's, which knows its place before the app is there.
    browser::listen("pagehide", |_| {
        save_scroll();
        restore_scroll_by(ScrollRestoration::Auto);
    });
    browser::listen("pageshow", |_| restore_scroll_by(ScrollRestoration::Manual));
}

fn save_scroll() {
    Entry { scroll: scroll_position(), ..Entry::present() }.save();
}

fn restore_scroll_by(whom: ScrollRestoration) {
    if let Some(history) = browser::window().and_then(|window| window.history().ok()) {
        let _kept = history.set_scroll_restoration(whom);
    }
}
