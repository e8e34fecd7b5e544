//! The first load of a page.

use std::sync::Arc;

use crate::browser::{Browser, Load, Pointer};
use crate::error::Error;
use crate::site::{Host, Site, Variant};

/// Loads a page in a new tab on a new origin, so that nothing is cached or stored.
pub async fn first_load(browser: &Browser, site: &Arc<Site>, variant: Variant, path: &str) -> Result<Load, Error> {
    let host = Host::start(site, variant).await?;
    let tab = browser.tab(Pointer::Finger).await?;
    let load = tab.load(&host.address(path), variant == Variant::Whole && site.has_app()).await?;
    browser.close(tab).await?;
    Ok(load)
}
