//! First loads of pages on a phone, with their scripts and without.

mod compare;
mod first_load;
mod shifts;

use std::sync::Arc;

pub use compare::Comparison;
pub use first_load::first_load;

use crate::browser::Browser;
use crate::error::Error;
use crate::report::Section;
use crate::site::{Pages, Site};

/// Compares the article and the front with the same pages without scripts, and measures the layout shift of every kind of page. Returns the
/// tables, and every load of them.
///
/// # Errors
/// When a page cannot be loaded.
pub async fn measure(browser: &Browser, site: &Arc<Site>, pages: &Pages, pairs: usize) -> Result<(Vec<Section>, Vec<Comparison>), Error> {
    let mut comparisons = Vec::new();
    for page in [&pages.article, &pages.front] {
        comparisons.push(compare::run(browser, site, page, pairs).await?);
    }
    let mut sections = compare::sections(&comparisons, pages);
    sections.push(shifts::measure(browser, site, pages).await?);
    Ok((sections, comparisons))
}
