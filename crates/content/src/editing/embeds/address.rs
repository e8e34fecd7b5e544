//! Taking the address of what is embedded apart, and putting that of its frame together.

use url::Url;

/// The steps of a path, without empty ones.
pub(super) fn steps(url: &Url) -> Vec<&str> {
    url.path().split('/').filter(|step| !step.is_empty()).collect()
}

/// A value of the query, decoded; the first where there are several.
pub(super) fn value(url: &Url, name: &str) -> Option<String> {
    url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

/// An address of ours, with these values as its query.
pub(super) fn address(base: &str, values: &[(&str, &str)]) -> Option<Url> {
    let mut url = Url::parse(base).ok()?;
    if !values.is_empty() {
        url.query_pairs_mut().extend_pairs(values);
    }
    Some(url)
}
