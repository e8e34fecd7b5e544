//! Pages as HTML, when the paper is published: by the very functions that draw them in the browser.

use std::fmt::Write as _;

use broadsheet_content::page::{Facts, PageDocument, SiteDocument};

use crate::components::Place;
use crate::frame::frame;
use crate::pages::{missing_page, page as draw_page};
use crate::still::Node;

/// What stands inside `<div id="app">` for a page. The same bytes for the same documents.
#[must_use]
pub fn page(site: &SiteDocument, document: &PageDocument) -> String {
    let place = Place { path: document.path.clone(), section: Facts::of(document).section };
    written(&frame(site, &place, draw_page(document, site)))
}

/// The same for the 404 page.
#[must_use]
pub fn missing(site: &SiteDocument) -> String {
    written(&frame(site, &Place::default(), missing_page(site)))
}

fn written(nodes: &[Node]) -> String {
    nodes.iter().fold(String::new(), |mut html, node| {
        // Writing to a string cannot fail.
        let _written = write!(html, "{node}");
        html
    })
}
