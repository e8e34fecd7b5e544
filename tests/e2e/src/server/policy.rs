//! The changes that a test makes to the site's headers, especially to the Content Security Policy.

use hyper::header::{CONTENT_SECURITY_POLICY, HeaderMap, HeaderValue, X_FRAME_OPTIONS};

/// The policy for Trusted Types by which the harness gives a page the accessibility checker.
const HARNESS: &str = "harness";

/// The changes.
pub(super) struct Change<'a> {
    /// Lets pages of the same host frame the site.
    pub(super) framed: bool,
    /// Directives, and the sources that are added to them.
    pub(super) allowed: &'a [(&'static str, String)],
    /// Sources that are taken out.
    pub(super) forbidden: &'a [&'static str],
}

impl Change<'_> {
    /// Changes the headers of an answer of the site.
    pub(super) fn make(&self, headers: &mut HeaderMap) {
        if self.framed {
            headers.remove(X_FRAME_OPTIONS);
        }
        if let Some(value) = headers.get_mut(CONTENT_SECURITY_POLICY)
            && let Ok(changed) = HeaderValue::from_str(&self.policy(value.to_str().unwrap_or_default()))
        {
            *value = changed;
        }
    }

    fn policy(&self, published: &str) -> String {
        let mut policy = published.replace("trusted-types ", &format!("trusted-types {HARNESS} "));
        if self.framed {
            policy = policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'");
        }
        let wider = self.allowed.iter().fold(policy, |policy, (directive, source)| with_source(&policy, directive, source));
        self.forbidden.iter().fold(wider, |policy, source| policy.replace(source, ""))
    }
}

/// Adds a source to a directive of a Content Security Policy. Removes `'none'`, which must stand alone.
fn with_source(policy: &str, directive: &str, source: &str) -> String {
    let mut found = false;
    let mut directives: Vec<String> = policy
        .split(';')
        .map(str::trim)
        .filter(|words| !words.is_empty())
        .map(|words| {
            let mut words: Vec<&str> = words.split_ascii_whitespace().collect();
            if words.first() == Some(&directive) {
                found = true;
                words.retain(|word| *word != "'none'");
                words.push(source);
            }
            words.join(" ")
        })
        .collect();
    if !found {
        directives.push(format!("{directive} {source}"));
    }
    directives.join("; ")
}

#[cfg(test)]
mod tests {
    use broadsheet_hosting::{Policy, Scheme};

    use super::*;

    #[test]
    fn a_source_is_added_to_its_directive_alone() {
        let policy = "default-src 'none'; frame-src 'none'; connect-src 'self'";
        assert_eq!(with_source(policy, "frame-src", "http://x"), "default-src 'none'; frame-src http://x; connect-src 'self'");
        assert_eq!(with_source(policy, "connect-src", "http://x"), "default-src 'none'; frame-src 'none'; connect-src 'self' http://x");
        assert_eq!(with_source("default-src 'none'", "script-src", "x"), "default-src 'none'; script-src x");
    }

    #[test]
    fn the_published_policy_is_changed_as_a_test_says() {
        let policy = Policy { scripts: vec!["a()"], ..Policy::default() };
        let headers = policy.rules().unwrap().for_path("/about/", Scheme::Http);
        let published = headers.into_iter().find(|(name, _)| name == "Content-Security-Policy").unwrap().1;
        let headers = |change: Change<'_>| {
            let mut headers = HeaderMap::new();
            headers.insert(CONTENT_SECURITY_POLICY, published.parse().unwrap());
            headers.insert(X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
            change.make(&mut headers);
            (headers[CONTENT_SECURITY_POLICY].to_str().unwrap().to_owned(), headers.contains_key(X_FRAME_OPTIONS))
        };
        let (closed, is_denied) = headers(Change { framed: false, allowed: &[], forbidden: &[] });
        assert!(is_denied && closed.contains("frame-ancestors 'none'") && closed.contains("trusted-types harness broadsheet"));
        let (framed, is_denied) = headers(Change { framed: true, allowed: &[], forbidden: &["'wasm-unsafe-eval'"] });
        assert!(!is_denied && framed.contains("frame-ancestors 'self'") && !framed.contains("wasm-unsafe-eval"));
    }
}
