//! What the whole app shares: the paper, given to components by context.

use std::sync::Arc;

use broadsheet_content::page::SiteDocument;
use leptos::prelude::*;

/// The paper. A published page carries what every page needs of it; all of it comes when a reader asks for more.
pub type Paper = StoredValue<Arc<SiteDocument>>;

/// Gives the paper to all components below.
pub fn provide_site(site: Arc<SiteDocument>) -> Paper {
    let paper = StoredValue::new(site);
    provide_context(paper);
    paper
}

/// The paper: its title, sections, catalogue, words. The same natively and in the browser.
#[must_use]
pub fn use_site() -> Arc<SiteDocument> {
    use_context::<Paper>().map(|paper| paper.get_value()).unwrap_or_default()
}
