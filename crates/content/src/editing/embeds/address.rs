//! Functions that take the address of an embed apart and build the address of its frame.

use url::Url;

/// Returns the segments of a path, without empty ones.
pub(super) fn steps(url: &Url) -> Vec<&str> {
    url.path().split('/').filter(|step| !step.is_empty()).collect()
}

/// Returns a decoded query parameter, the first of several with this name.
pub(super) fn value(url: &Url, name: &str) -> Option<String> {
    url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

/// Builds an address from a base and query parameters.
pub(super) fn address(base: &str, values: &[(&str, &str)]) -> Option<Url> {
    let mut url = Url::parse(base).ok()?;
    if !values.is_empty() {
        url.query_pairs_mut().extend_pairs(values);
    }
    Some(url)
}
