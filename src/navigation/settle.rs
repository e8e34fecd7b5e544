//! What happens around a page change: scroll and focus.

use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, Node, NodeList, ScrollRestoration};

use super::arrival::Arrival;
use super::entry::{Departure, Entry};
use crate::browser;
use crate::content::address::Address;

/// Scroll positions are written down this long after scrolling has stopped.
const SCROLL_REST_MS: u32 = 120;

/// The present scroll position in CSS pixels.
pub(super) fn scroll_position() -> Option<f64> {
    browser::window()?.scroll_y().ok()
}

/// Finishes a page change once the new page stands in the document, before it is painted. `announce` says which page it is.
pub(super) fn settle(arrival: Arrival, announce: impl FnOnce() + 'static) {
    browser::before_next_frame(move || {
        announce();
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

pub(super) fn scroll_to(y: f64) {
    if let Some(window) = browser::window() {
        let options = web_sys::ScrollToOptions::new();
        options.set_top(y);
        // A page change is not a movement within a page: no smooth scrolling, whatever the style says.
        options.set_behavior(web_sys::ScrollBehavior::Instant);
        window.scroll_to_with_scroll_to_options(&options);
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

pub(super) fn restore_scroll_by(whom: ScrollRestoration) {
    if let Some(history) = browser::window().and_then(|window| window.history().ok()) {
        let _kept = history.set_scroll_restoration(whom);
    }
}
