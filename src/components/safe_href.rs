//! Addresses out of documents, for attributes: checked, and with the folder of the paper.

use broadsheet_content::link::{BasePath, LocalUrl, SafeUrl};
use broadsheet_content::page::SiteDocument;
use leptos::prelude::*;

/// Tells the components below which folder the paper is published in.
pub fn provide_base_path(site: &SiteDocument) {
    provide_context(site.base_path());
}

/// The folder of the paper, where components are drawn; the root of the host without a paper.
fn use_base_path() -> BasePath {
    use_context().unwrap_or_default()
}

/// The value of `href` for an address out of a document, or for a path of the paper; `None`, which leaves the attribute out, where it
/// could run something.
#[must_use]
pub fn safe_href(url: &str) -> Option<String> {
    SafeUrl::parse(url).map(|url| url.resolve(&use_base_path()))
}

/// The value of `src` for a file of the paper; `None` for any other address, because its host would learn who reads.
#[must_use]
pub fn local_src(url: &str) -> Option<String> {
    LocalUrl::parse(url).map(|url| url.resolve(&use_base_path()))
}
