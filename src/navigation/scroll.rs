//! Scroll restoration and focus around a page change.

use broadsheet_content::link::{BasePath, FRAGMENT_PREFIX};
use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, Node, NodeList};

use super::arrival::Arrival;
use super::entry::{Entry, FollowedLink};
use super::positions::Positions;
use crate::browser;
use crate::documents::Address;

/// Scroll positions are kept this long after scrolling has stopped, in milliseconds.
const SCROLL_REST_MS: u32 = 120;

/// Finishes a page change, right before the new page is painted. `base` is the folder of the paper.
pub(super) fn finish_arrival(arrival: &Arrival, base: &BasePath, positions: Positions) {
    match arrival {
        Arrival::ByLink { url, .. } => {
            focus_heading();
            if !fragment_of(url).is_some_and(scroll_to_fragment) {
                scroll_to(0.0);
            }
        }
        Arrival::ByHistory { entry } => {
            if !entry.followed_link.as_ref().is_some_and(|followed_link| focus_link(followed_link, base)) {
                focus_heading();
            }
            scroll_to(positions.of(entry).unwrap_or(0.0));
        }
        Arrival::Again => focus_heading(),
    }
    positions.arrive();
    // A link within the page leaves from here, and Back comes back to here.
    positions.save();
}

fn focus_heading() {
    if let Some(heading) = browser::find("main h1") {
        browser::focus(&heading);
    }
}

fn focus_link(followed_link: &FollowedLink, base: &BasePath) -> bool {
    // Only paths the app itself pushed get here, but a selector is no place to rely on that.
    let links = Address::parse(&followed_link.path, base).and_then(|address| links_to(&address));
    let link = links.and_then(|links| links.item(followed_link.index)).and_then(|link| link.dyn_into::<HtmlElement>().ok());
    link.inspect(browser::focus).is_some()
}

/// The index of a link among the links of `main` to the same page; `None` outside of it.
pub(super) fn index_among_links(address: &Address, link: &Node) -> Option<u32> {
    let links = links_to(address)?;
    (0..links.length()).find(|index| links.item(*index).is_some_and(|other| other.is_same_node(Some(link))))
}

fn links_to(address: &Address) -> Option<NodeList> {
    browser::document()?.query_selector_all(&format!("main a[href=\"{}\"]", address.url())).ok()
}

/// The fragment of an address, if it has one.
fn fragment_of(url: &str) -> Option<&str> {
    url.split_once('#').map(|(_, fragment)| fragment).filter(|fragment| !fragment.is_empty())
}

/// Scrolls to the element of a fragment, which names an id as it is or percent-encoded.
fn scroll_to_fragment(fragment: &str) -> bool {
    let Some(document) = browser::document() else { return false };
    let element = document.get_element_by_id(fragment).or_else(|| {
        let decoded = js_sys::decode_uri_component(fragment).ok()?.as_string()?;
        // Links of pages published earlier name a post without what its id begins with.
        document.get_element_by_id(&decoded).or_else(|| document.get_element_by_id(&format!("{FRAGMENT_PREFIX}{decoded}")))
    });
    element.inspect(|element| element.scroll_into_view()).is_some()
}

/// The post that the address names as pages published earlier did, without what ids begin with: the browser has not found it.
fn part_by_its_earlier_address() -> Option<Element> {
    let hash = browser::window()?.location().hash().ok()?;
    let id = js_sys::decode_uri_component(fragment_of(&hash)?).ok()?.as_string()?;
    let document = browser::document()?;
    if document.get_element_by_id(&id).is_some() { None } else { document.get_element_by_id(&format!("{FRAGMENT_PREFIX}{id}")) }
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

/// Keeps the scroll position when the reader scrolls: in memory at once, in the history when scrolling rests and when the page is left.
///
/// A published page stands where the browser has put it, but for one that was left by a link: Firefox knows one place for all pages that
/// the app has shown in a document. A page that was drawn just now is scrolled to where it was left, or to the address's fragment: the
/// browser looked for either before it was there.
pub fn track_scroll(positions: Positions, is_drawn: bool) {
    let entry = Entry::current();
    let was_left_by_link = entry.followed_link.is_some() && browser::has_gone_back_or_forward();
    match entry.scroll.filter(|_| is_drawn || was_left_by_link) {
        Some(y) => browser::request_animation_frame(move || scroll_to(y)),
        None if is_drawn => browser::request_animation_frame(|| {
            let hash = browser::window().and_then(|window| window.location().hash().ok());
            let _found = hash.as_deref().and_then(fragment_of).is_some_and(scroll_to_fragment);
        }),
        None => {
            if let Some(part) = part_by_its_earlier_address() {
                browser::request_animation_frame(move || part.scroll_into_view());
            }
            positions.save();
        }
    }
    // A timer that is dropped is cleared.
    let mut timer = None;
    browser::listen("scroll", move |_| {
        positions.keep();
        drop(timer.replace(Timeout::new(SCROLL_REST_MS, move || positions.save())));
    });
    // Before a reload or another document is asked for, the browser still takes what is written; in `pagehide` it may be too late. A
    // published page does without: the browser keeps its place, and would not keep the page in the back-forward cache everywhere.
    let leaving: &[&str] = if is_drawn { &["beforeunload", "pagehide"] } else { &["pagehide"] };
    for event in leaving {
        browser::listen(event, move |_| positions.save());
    }
}
