//! Addresses of links.

use broadsheet_content::link::SafeUrl;

/// The value of `href` for an address out of a document; `None`, which leaves the attribute out, where it could run something.
#[must_use]
pub fn safe_href(url: &str) -> Option<String> {
    SafeUrl::parse(url).map(String::from)
}
