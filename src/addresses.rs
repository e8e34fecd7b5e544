//! Addresses from documents, for attributes: checked, and with the folder of the paper.

use broadsheet_content::link::{BasePath, LocalUrl, SafeUrl};
use broadsheet_content::page::SiteDocument;
use leptos::prelude::*;

/// Provides to the components, by context, the folder that the paper is published in.
pub fn provide_base_path(site: &SiteDocument) {
    provide_context(site.base_path());
}

/// Returns the folder of the paper; the root of the host where none is provided.
fn use_base_path() -> BasePath {
    use_context().unwrap_or_default()
}

/// Returns the value of `href` for an address from a document, or for a path of the paper. Returns `None`, which omits the attribute, where
/// the address could run a script.
#[must_use]
pub fn safe_href(url: &str) -> Option<String> {
    SafeUrl::parse(url).map(|url| url.resolve(&use_base_path()))
}

/// Returns the value of `src` for a file of the paper; `None` for any other address, because its host would learn who reads.
#[must_use]
pub fn local_src(url: &str) -> Option<String> {
    LocalUrl::parse(url).map(|url| url.resolve(&use_base_path()))
}
