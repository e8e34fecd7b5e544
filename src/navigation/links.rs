//! Links: which ones the app follows itself, and prefetching.

use std::cell::Cell;
use std::rc::Rc;

use broadsheet_content::link::BasePath;
use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlAnchorElement, MouseEvent};

use super::scroll::index_among_links;
use super::state::Navigation;
use crate::browser;
use crate::documents::Address;
use crate::styles;

/// How long a pointer rests on a link before its page is prefetched, in milliseconds.
const HOVER_MS: u32 = 65;

/// How long the scroll position is unchanged before the teasers in the viewport are prefetched, in milliseconds.
const DWELL_MS: u32 = 300;
/// The maximum number of teasers whose pages are prefetched while one page is shown: 2.7 KB each at the median.
const TEASERS: u32 = 12;

/// A link to a page of the paper.
struct PageLink {
    element: HtmlAnchorElement,
    address: Address,
    /// Path, query and fragment.
    url: String,
    fragment_of_present_page: bool,
}

/// Follows plain clicks on links to pages of the paper. Everything else is left to the browser: other hosts, files and feeds, new tabs,
/// downloads, fragments of the present page, text fragments (`#:~:text=`).
pub fn intercept_link_clicks(navigation: Navigation) {
    browser::listen("click", move |event| {
        let Ok(event) = event.dyn_into::<MouseEvent>() else { return };
        if event.default_prevented() || !is_plain_click(&event) {
            return;
        }
        let base = navigation.base_path();
        let Some(link) = page_link(&event, &base) else { return };
        if link.fragment_of_present_page {
            return;
        }
        // Ignore the second half of a double click: the first half may already have changed the page under the pointer.
        if !browser::is_repeated_click(&event) {
            // Call the app before `preventDefault`, so that a panic leaves the click to the browser.
            let index = index_among_links(&link.address, &link.element, &base);
            navigation.follow(link.address, link.url, index);
        }
        event.prevent_default();
    });
}

/// Prefetches what a click may need, except where the reader saves data or has a slow connection: the styles and fonts of all pages, and
/// the pages of teasers that stay in the viewport. When a pointer rests on a link, the link gets the focus, or a finger touches it, the
/// beginning of its page is built as well.
pub fn prefetch_links(navigation: Navigation) {
    // Until now the speculation rules have made the browser prefetch whole pages. The app prefetches documents instead.
    if let Some(rules) = browser::document().and_then(|document| document.query_selector("script[type=speculationrules]").ok()?) {
        rules.remove();
    }
    if saves_data() {
        return;
    }
    prefetch_teasers(navigation);
    browser::request_idle_callback(styles::apply);
    browser::request_idle_callback(styles::load_faces);
    let fetch = move |event: &Event| {
        if let Some(link) = page_link(event, &navigation.base_path()) {
            navigation.prepare(&link.address);
        }
    };
    // Dropping a `Timeout` clears it.
    let mut timer = None;
    browser::listen("pointerover", move |event| {
        drop(timer.replace(Timeout::new(HOVER_MS, move || fetch(&event))));
    });
    for event in ["focusin", "touchstart"] {
        browser::listen(event, move |event| fetch(&event));
    }
}

fn is_plain_click(event: &MouseEvent) -> bool {
    event.button() == 0 && !event.meta_key() && !event.ctrl_key() && !event.shift_key() && !event.alt_key()
}

fn page_link(event: &Event, base: &BasePath) -> Option<PageLink> {
    page_link_of(browser::closest(event, "a[href]")?, base)
}

fn page_link_of(link: HtmlAnchorElement, base: &BasePath) -> Option<PageLink> {
    let location = browser::window()?.location();
    let stays = link.target().is_empty() || link.target() == "_self";
    // Only the browser can scroll to a text fragment, and only when it loads the page.
    let names_text = link.hash().contains(":~:");
    if !stays || names_text || link.has_attribute("download") || is_external(&link) || link.origin() != location.origin().ok()? {
        return None;
    }
    let path = link.pathname();
    // As a URL, `//x` names another host.
    if path.starts_with("//") {
        return None;
    }
    let fragment_of_present_page = !link.hash().is_empty() && path == location.pathname().ok()?;
    let url = link.search() + &link.hash();
    Some(PageLink { address: Address::of_location(&path, base)?, url: path + &url, fragment_of_present_page, element: link })
}

fn is_external(link: &HtmlAnchorElement) -> bool {
    link.rel().split_ascii_whitespace().any(|word| word.eq_ignore_ascii_case("external"))
}

/// Prefetches the pages of teasers when the page has been shown, or scrolling has stopped, for a moment.
fn prefetch_teasers(navigation: Navigation) {
    let budget = Rc::new(Cell::new(0));
    let fetch = {
        let budget = budget.clone();
        move || {
            for address in teasers_in_window(&navigation.base_path()) {
                if budget.get() > 0 && navigation.prefetch(&address) {
                    budget.set(budget.get() - 1);
                }
            }
        }
    };
    // Dropping a `Timeout` clears it.
    let timer = Rc::new(Cell::new(None));
    let restart = move || {
        let fetch = fetch.clone();
        drop(timer.replace(Some(Timeout::new(DWELL_MS, move || browser::request_idle_callback(fetch)))));
    };
    let restart_on_scroll = restart.clone();
    browser::listen("scroll", move |_| restart_on_scroll());
    browser::effect(move || {
        let _page = navigation.path();
        budget.set(TEASERS);
        restart();
    });
}

/// Returns the pages of the teasers in the viewport, from top to bottom.
fn teasers_in_window(base: &BasePath) -> Vec<Address> {
    let height = browser::window().and_then(|window| window.inner_height().ok()?.as_f64()).unwrap_or_default();
    let links = browser::find("main").map(|main| browser::all(&main, ".teaser__link")).unwrap_or_default();
    let in_window = links.into_iter().filter(|link| {
        let rect = link.get_bounding_client_rect();
        rect.bottom() > 0.0 && rect.top() < height
    });
    in_window.filter_map(|link| Some(page_link_of(link.dyn_into().ok()?, base)?.address)).collect()
}

/// Returns whether `navigator.connection`, where it exists, says that the reader saves data or that the connection is 2G.
pub(super) fn saves_data() -> bool {
    let navigator = browser::window().map(|window| window.navigator());
    let Some(connection) = navigator.and_then(|navigator| browser::property(&navigator, "connection")) else { return false };
    let line = browser::property(&connection, "effectiveType").and_then(|line| line.as_string());
    browser::property(&connection, "saveData").is_some_and(|value| value.is_truthy()) || line.is_some_and(|line| line.ends_with("2g"))
}
