//! Links: which ones the app follows itself, and fetching ahead of a click.

use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlAnchorElement, MouseEvent};

use super::scroll::index_among_links;
use super::state::Navigation;
use crate::browser;
use crate::documents::Address;

/// A pointer that rests on a link this long is likely to press it.
const HOVER_MS: u32 = 65;

/// A link to a page of the paper.
struct PageLink {
    element: HtmlAnchorElement,
    address: Address,
    /// Path, query and fragment.
    url: String,
    fragment_of_present_page: bool,
}

/// Follows plain clicks on links to pages of the paper. Everything else is the browser's: other hosts,
/// files and feeds, new tabs, downloads, fragments.
pub fn follow_links(navigation: Navigation) {
    browser::listen("click", move |event| {
        let Ok(event) = event.dyn_into::<MouseEvent>() else { return };
        if event.default_prevented() || !is_plain_click(&event) {
            return;
        }
        let Some(link) = page_link(&event) else { return };
        if link.fragment_of_present_page {
            return;
        }
        // The second half of a double click: the first may have changed the page under the pointer already.
        if event.detail() <= 1 {
            // First the app, then the browser: should the app fail here, the link is still the browser's.
            let index = index_among_links(&link.address, &link.element);
            navigation.follow(link.address, link.url, index);
        }
        event.prevent_default();
    });
}

/// Fetches a page when a pointer rests on its link, the link gets the focus, or a finger touches it;
/// not where the reader asks to save data.
pub fn prefetch_links(navigation: Navigation) {
    if saves_data() {
        return;
    }
    let fetch = move |event: &Event| {
        if let Some(link) = page_link(event) {
            navigation.prefetch(&link.address);
        }
    };
    // A timer that is dropped is cleared.
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

fn page_link(event: &Event) -> Option<PageLink> {
    let link: HtmlAnchorElement = browser::closest(event, "a[href]")?;
    let location = browser::window()?.location();
    let stays = link.target().is_empty() || link.target() == "_self";
    if !stays || link.has_attribute("download") || is_external(&link) || link.origin() != location.origin().ok()? {
        return None;
    }
    let path = link.pathname();
    // As an address of its own it would name another host.
    if path.starts_with("//") {
        return None;
    }
    let fragment_of_present_page = !link.hash().is_empty() && path == location.pathname().ok()?;
    let url = link.search() + &link.hash();
    Some(PageLink { address: Address::parse(&path)?, url: path + &url, fragment_of_present_page, element: link })
}

fn is_external(link: &HtmlAnchorElement) -> bool {
    link.rel().split_ascii_whitespace().any(|word| word.eq_ignore_ascii_case("external"))
}

/// `navigator.connection.saveData`, where there is such a thing.
fn saves_data() -> bool {
    let navigator = browser::window().map(|window| window.navigator());
    let connection = navigator.and_then(|navigator| browser::property(&navigator, "connection"));
    connection.and_then(|connection| browser::property(&connection, "saveData")).is_some_and(|value| value.is_truthy())
}
