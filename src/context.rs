//! What the whole app shares: the paper, given to components by context.

use std::sync::Arc;

use broadsheet_content::page::SiteDocument;
use leptos::prelude::*;

/// Gives the paper to all components below.
pub fn provide_site(site: Arc<SiteDocument>) {
    provide_context(site);
}

/// The paper: its title, sections, catalogue. The same natively and in the browser.
#[must_use]
pub fn use_site() -> Arc<SiteDocument> {
    use_context::<Arc<SiteDocument>>().unwrap_or_default()
}
