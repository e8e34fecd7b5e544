//! First loads of pages on a phone, with their scripts and without.

mod compare;
mod shifts;

use std::sync::Arc;

pub use compare::Comparison;

use crate::browser::{Browser, Load, PHONE};
use crate::error::Error;
use crate::report::Section;
use crate::site::{Host, Pages, Site, Variant};

/// What was measured: the tables, and every load of them.
#[derive(Debug)]
pub struct Measured {
    /// For the table.
    pub sections: Vec<Section>,
    /// For the picture, and for whoever wants to know more.
    pub comparisons: Vec<Comparison>,
}

/// Measures the article and the front against themselves without scripts, and the layout shift of every kind of page.
///
/// # Errors
/// When a page cannot be loaded.
pub async fn measure(browser: &Browser, site: &Arc<Site>, pages: &Pages, pairs: usize) -> Result<Measured, Error> {
    let mut comparisons = Vec::new();
    for page in [&pages.article, &pages.front] {
        comparisons.push(compare::run(browser, site, page, pairs).await?);
    }
    let mut sections = compare::sections(&comparisons, pages);
    sections.push(shifts::measure(browser, site, pages).await?);
    Ok(Measured { sections, comparisons })
}

/// Loads a page as a new reader: on a new origin, in a new tab.
async fn first_load(browser: &Browser, site: &Arc<Site>, variant: Variant, path: &str) -> Result<Load, Error> {
    let host = Host::start(site, variant).await?;
    let tab = browser.tab(&PHONE).await?;
    let load = tab.load(&host.address(path), variant == Variant::Whole).await?;
    browser.close(tab).await?;
    Ok(load)
}
