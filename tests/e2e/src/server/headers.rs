//! The production headers: those that the site was built with, or, for a site without rules (a development build), a policy
//! made from the page itself.

use std::path::Path;

use broadsheet_hosting::{Rules, Scheme};

use super::csp;
use crate::fault::{Fault, Outcome};

const CSP: &str = "Content-Security-Policy";

/// The policy for Trusted Types by which the harness gives a page the accessibility checker.
const HARNESS: &str = "harness";

/// The headers of one site.
#[derive(Debug)]
pub(super) struct Headers(Option<Rules>);

impl Headers {
    pub(super) fn read(site: &Path) -> Outcome<Self> {
        let why = |error: broadsheet_hosting::rules::ReadError| Fault::Document { path: site.to_owned(), why: error.to_string() };
        Rules::read(site).map(Self).map_err(why)
    }

    /// The headers of a file. `framed` lets pages of the same host frame it.
    pub(super) fn of(&self, path: &str, framed: bool) -> Vec<(String, String)> {
        let Some(rules) = &self.0 else {
            return without_rules(path);
        };
        let mut headers = rules.for_path(path, Scheme::Http);
        for (name, value) in &mut headers {
            if name == CSP {
                *value = value.replace("trusted-types ", &format!("trusted-types {HARNESS} "));
                if framed {
                    *value = value.replace("frame-ancestors 'none'", "frame-ancestors 'self'");
                }
            }
        }
        headers.retain(|(name, _)| !(framed && name == "X-Frame-Options"));
        headers
    }

    /// The policy of a page, where the site does not bring one.
    pub(super) fn policy(&self, html: &str, framed: bool) -> Option<(String, String)> {
        self.0.is_none().then(|| (CSP.to_owned(), csp::policy(html, if framed { "'self'" } else { "'none'" })))
    }
}

fn without_rules(path: &str) -> Vec<(String, String)> {
    let cache = if is_hashed(path) { "public, max-age=31536000, immutable" } else { "no-cache" };
    vec![("Cache-Control".to_owned(), cache.to_owned())]
}

/// Files whose names carry a hash of their content, as trunk makes them: `app-1f0c…​.js`.
fn is_hashed(path: &str) -> bool {
    let stem = path.rsplit('/').next().and_then(|name| name.split('.').next()).unwrap_or_default();
    stem.split(['-', '_']).any(|part| part.len() >= 12 && part.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use broadsheet_hosting::Policy;

    use super::*;

    fn value(headers: &[(String, String)], name: &str) -> Option<String> {
        headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone())
    }

    #[test]
    fn the_site_is_served_with_its_own_rules() {
        let policy = Policy { scripts: vec!["a()"], immutable: vec!["/app-*"], ..Policy::default() };
        let headers = Headers(Some(policy.rules().unwrap()));
        assert!(value(&headers.of("/app-1.js", false), "Cache-Control").unwrap().ends_with("immutable"));
        let closed = headers.of("/about/", false);
        assert!(value(&closed, CSP).unwrap().contains("frame-ancestors 'none'") && value(&closed, "X-Frame-Options").is_some());
        assert!(value(&closed, CSP).unwrap().contains("trusted-types harness broadsheet"));
        let framed = headers.of("/about/", true);
        assert!(value(&framed, CSP).unwrap().contains("frame-ancestors 'self'") && value(&framed, "X-Frame-Options").is_none());
        assert_eq!(headers.policy("<script>a()</script>", false), None);
    }

    #[test]
    fn a_site_without_rules_gets_the_policy_of_each_page() {
        let headers = Headers(None);
        assert_eq!(value(&headers.of("/about/", false), "Cache-Control").unwrap(), "no-cache");
        assert!(value(&headers.of("/app-0123456789abcdef.js", false), "Cache-Control").unwrap().contains("immutable"));
        assert!(headers.policy("<script>a()</script>", false).unwrap().1.contains("'sha256-"));
    }
}
