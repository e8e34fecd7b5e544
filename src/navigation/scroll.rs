//! Scroll restoration and focus around a page change.

use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, Node, NodeList, ScrollRestoration};

use super::arrival::Arrival;
use super::entry::{Departure, Entry};
use crate::browser;
use crate::documents::Address;

/// Scroll positions are kept this long after scrolling has stopped, in milliseconds.
const SCROLL_REST_MS: u32 = 120;

/// The current scroll position in CSS pixels.
pub(super) fn scroll_position() -> Option<f64> {
    browser::window()?.scroll_y().ok()
}

/// Finishes a page change once the new page stands in the document, before it is painted. `announce` says which page it is.
pub(super) fn finish_arrival(arrival: Arrival, announce: impl FnOnce() + 'static) {
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
    let link = links.and_then(|links| links.item(left_by.index)).and_then(|link| link.dyn_into::<HtmlElement>().ok());
    link.inspect(browser::focus).is_some()
}

/// The index of a link among the links of `main` to the same page; `None` outside of it.
pub(super) fn index_among_links(address: &Address, link: &Node) -> Option<u32> {
    let links = links_to(address)?;
    (0..links.length()).find(|index| links.item(*index).is_some_and(|other| other.is_same_node(Some(link))))
}

fn links_to(address: &Address) -> Option<NodeList> {
    browser::document()?.query_selector_all(&format!("main a[href=\"{}\"]", address.path())).ok()
}

/// The fragment of an address, if it has one.
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

/// Keeps the scroll position in the history when scrolling rests and when the page is left.
///
/// A published page stands where the browser has put it, after a reload, too, and where the reader has scrolled since. A page that was
/// drawn just now is scrolled to where it was left, or to the address's fragment, which the browser looked for before it was there.
pub fn follow_scroll(is_drawn: bool) {
    if let Some(y) = Entry::current().scroll {
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
    // A timer that is dropped is cleared.
    let mut timer = None;
    browser::listen("scroll", move |_| drop(timer.replace(Timeout::new(SCROLL_REST_MS, save_scroll))));
    // The next load of this page is the browser's, which knows its place before the app is there.
    browser::listen("pagehide", |_| {
        save_scroll();
        set_scroll_restoration(ScrollRestoration::Auto);
    });
    browser::listen("pageshow", |_| set_scroll_restoration(ScrollRestoration::Manual));
}

fn save_scroll() {
    Entry { scroll: scroll_position(), ..Entry::current() }.save();
}

pub(super) fn set_scroll_restoration(mode: ScrollRestoration) {
    if let Some(history) = browser::window().and_then(|window| window.history().ok()) {
        let _kept = history.set_scroll_restoration(mode);
    }
}
