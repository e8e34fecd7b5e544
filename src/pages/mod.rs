//! One file for each kind of page. A page is still; what lives on the cookies page is brought to life by consent/page.js.

mod about;
mod author;
#[cfg(not(target_arch = "wasm32"))]
mod cookies;
mod failed;
mod front;
mod list;
mod missing;

use broadsheet_content::page::{Page, PageDocument, SiteDocument};

use crate::article::article;
use crate::content::Failure;
use crate::still::{Node, nodes};

#[cfg(not(target_arch = "wasm32"))]
pub use cookies::cookies;

/// What stands in `main` for a page.
#[must_use]
pub fn page(document: &PageDocument, site: &SiteDocument) -> Vec<Node> {
    match &document.page {
        Page::Front(page) => nodes(front::front(page, site)),
        Page::Section(page) => nodes(list::list(page, "Section")),
        Page::Topic(page) => nodes(list::list(page, "Topic")),
        Page::Author(page) => nodes(author::author(page)),
        Page::Article(page) => article(page, &document.language, document.direction),
        Page::About(page) => nodes(about::about(page, &document.title)),
        Page::Cookies(page) => cookies_page(&page.drawn),
    }
}

/// The cookies page, which press has drawn.
#[cfg(not(target_arch = "wasm32"))]
fn cookies_page(drawn: &str) -> Vec<Node> {
    crate::still::drawn::from_json(drawn)
}

/// Its place: consent/page.js puts it there (`enliven`).
#[cfg(target_arch = "wasm32")]
fn cookies_page(drawn: &str) -> Vec<Node> {
    nodes(crate::still::div().attr("data-drawn", drawn.to_owned()))
}

/// What stands in `main` where the paper has no page.
#[must_use]
pub fn missing_page(site: &SiteDocument) -> Vec<Node> {
    nodes(missing::missing(site))
}

/// What stands in `main` where a page could not be had.
#[must_use]
pub fn failed_page(path: &str, failure: &Failure) -> Vec<Node> {
    nodes(failed::failed(path, failure))
}
