//! Scroll restoration and focus around a page change.

use broadsheet_content::link::{BasePath, FRAGMENT_PREFIX};
use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlAnchorElement};

use super::arrival::Arrival;
use super::entry::{Entry, FollowedLink};
use super::positions::Positions;
use crate::browser;
use crate::documents::Address;

/// How long after the last scroll event the scroll position is saved, in milliseconds.
const SCROLL_REST_MS: u32 = 120;

/// Sets focus and scroll position after a page change, right before the new page is painted. `base` is the folder of the paper.
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
    // Save the position at once: after a click on a fragment link, Back returns to it.
    positions.save();
}

fn focus_heading() {
    if let Some(heading) = browser::find("main h1") {
        browser::focus(&heading);
    }
}

fn focus_link(followed_link: &FollowedLink, base: &BasePath) -> bool {
    let links = Address::parse(&followed_link.path, base).map(|address| links_to(&address, base)).unwrap_or_default();
    let link = usize::try_from(followed_link.index).ok().and_then(|index| links.get(index));
    link.inspect(|link| browser::focus(link)).is_some()
}

/// Returns the index of a link among the links of `main` to the same page; `None` outside of it.
pub(super) fn index_among_links(address: &Address, link: &HtmlAnchorElement, base: &BasePath) -> Option<u32> {
    let index = links_to(address, base).iter().position(|other| other == link)?;
    u32::try_from(index).ok()
}

/// Returns the links of `main` to a page, also those with a query or a fragment.
fn links_to(address: &Address, base: &BasePath) -> Vec<HtmlAnchorElement> {
    let url = address.url();
    // The address needs no escaping in a selector: it consists of slugs.
    let selector = format!("a[href^=\"{}\"]", url.trim_end_matches('/'));
    let links = browser::find("main").map(|main| browser::all(&main, &selector)).unwrap_or_default();
    let links = links.into_iter().filter_map(|link| link.dyn_into::<HtmlAnchorElement>().ok());
    links.filter(|link| Address::of_location(&link.pathname(), base).as_ref() == Some(address)).collect()
}

/// Returns the fragment of an address; `None` where it is missing or empty.
fn fragment_of(url: &str) -> Option<&str> {
    url.split_once('#').map(|(_, fragment)| fragment).filter(|fragment| !fragment.is_empty())
}

/// Scrolls to the element whose id is the fragment, as it is or percent-decoded. Returns false where there is none.
fn scroll_to_fragment(fragment: &str) -> bool {
    let Some(document) = browser::document() else { return false };
    let element = document.get_element_by_id(fragment).or_else(|| {
        let decoded = js_sys::decode_uri_component(fragment).ok()?.as_string()?;
        // Links in pages that were published earlier name a post without `FRAGMENT_PREFIX`.
        document.get_element_by_id(&decoded).or_else(|| document.get_element_by_id(&format!("{FRAGMENT_PREFIX}{decoded}")))
    });
    element.inspect(|element| element.scroll_into_view()).is_some()
}

/// Returns the post that the current address names without `FRAGMENT_PREFIX`, as addresses of earlier versions do; `None` where there is
/// none, or where the browser finds the element itself.
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
        // Scroll instantly even where the styles set `scroll-behavior`, because a page change is not a movement within a page.
        options.set_behavior(web_sys::ScrollBehavior::Instant);
        window.scroll_to_with_scroll_to_options(&options);
    }
}

/// Keeps the scroll position when the reader scrolls: in memory at once, and in the history entry when scrolling stops and when the page is
/// left.
///
/// The browser restores the position of a published page, unless the reader left it by a link: Firefox keeps one position for all pages
/// that the app has shown in a document. A page that was drawn just now is scrolled here, to its saved position or to the address's
/// fragment: the browser looked for either before the page was there.
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
    // Dropping a `Timeout` clears it.
    let mut timer = None;
    browser::listen("scroll", move |_| {
        positions.keep();
        drop(timer.replace(Timeout::new(SCROLL_REST_MS, move || positions.save())));
    });
    // In `beforeunload` the history entry can still be written; in `pagehide` it may be too late. A published page does not listen to
    // `beforeunload`: the browser restores its position, and some browsers keep a page with such a listener out of the back-forward cache.
    let leaving: &[&str] = if is_drawn { &["beforeunload", "pagehide"] } else { &["pagehide"] };
    for event in leaving {
        browser::listen(event, move |_| positions.save());
    }
}
