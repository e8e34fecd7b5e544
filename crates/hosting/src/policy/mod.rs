//! The headers of a site, with their reasons.

mod csp;
mod origins;

use broadsheet_content::link::BasePath;

use crate::pattern::{Pattern, PatternError};
use crate::rules::{Header, HeaderError, Rule, Rules};
pub use origins::{OriginError, Origins};

/// Cached for a year, because the file's name changes with its content.
const IMMUTABLE: &str = "public, max-age=31536000, immutable";
/// Cached, but revalidated before each use by its `ETag`.
const REVALIDATE: &str = "no-cache";

/// Files that keep their name when they change, but change rarely, and for which an old version does no harm.
const SELDOM: [(&str, &str); 3] = [
    ("/fonts/*", "public, max-age=604800, stale-while-revalidate=31536000"),
    ("/icons/*", "public, max-age=86400, stale-while-revalidate=604800"),
    // A corrected picture must reach readers within an hour.
    ("/media/*", "public, max-age=3600, stale-while-revalidate=86400"),
];

/// Live pages and their documents. Readers' browsers ask every 20 seconds; a CDN in front of the host then asks the host every 10 seconds,
/// however many readers there are. It may keep the file for no longer, and may not use it when the host does not answer.
const LIVE: &str = "public, max-age=10, must-revalidate";

/// The most live pages that have a rule of their own. Cloudflare Pages reads 100 rules, and each page needs two. The other pages are
/// revalidated, as all pages are.
const MOST_LIVE: usize = 40;

/// Two years, as browser vendors recommend. It has neither `includeSubDomains` nor `preload`, because these would also apply to other
/// hosts of the paper's domain.
const HSTS: &str = "max-age=63072000";

/// The features that neither the paper nor its embeds use. Only features that current browsers know are listed, because browsers log
/// warnings about others.
const PERMISSIONS: [&str; 16] = [
    "accelerometer",
    "camera",
    "display-capture",
    "geolocation",
    "gyroscope",
    "hid",
    "idle-detection",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "screen-wake-lock",
    "serial",
    "usb",
    "xr-spatial-tracking",
];

/// The inputs for the headers of a site.
#[derive(Clone, Debug, Default)]
pub struct Policy<'a> {
    /// The exact text of each script that is inlined in a page. Data blocks (JSON) are not scripts.
    pub scripts: Vec<&'a str>,
    /// The exact text of each `<style>` of a page.
    pub styles: Vec<&'a str>,
    /// The origins of services that readers can allow.
    pub origins: Origins,
    /// Patterns of files whose names change with their content: `/broadsheet-app-*`.
    pub immutable: Vec<&'a str>,
    /// The slugs of the articles that are live, the most recent first.
    pub live: Vec<&'a str>,
    /// The folder that the site is published in.
    pub base_path: BasePath,
}

/// The error for headers that could not be made.
#[derive(Debug, thiserror::Error)]
pub enum PolicyError {
    /// A header is not valid.
    #[error(transparent)]
    Header(#[from] HeaderError),
    /// A pattern is not valid.
    #[error(transparent)]
    Pattern(#[from] PatternError),
}

impl Policy<'_> {
    /// Returns the headers by path.
    ///
    /// # Errors
    /// When a header cannot be expressed for every host.
    pub fn rules(&self) -> Result<Rules, PolicyError> {
        let mut rules = vec![Rule { path: Pattern::all(), headers: self.everywhere()? }];
        // Netlify and Cloudflare join the values of all rules that match, so at most one may match a path.
        let hashed_within = |pattern: &str| self.immutable.iter().any(|hashed| hashed.starts_with(pattern.trim_end_matches('*')));
        for (pattern, value) in SELDOM.into_iter().filter(|(pattern, _)| !hashed_within(pattern)) {
            rules.push(cached(pattern, value)?);
        }
        for pattern in &self.immutable {
            rules.push(cached(pattern, IMMUTABLE)?);
        }
        for slug in self.live.iter().take(MOST_LIVE) {
            // A host may match the page's address or the name of its file.
            rules.push(cached(&format!("/article/{slug}/*"), LIVE)?);
            // Its document, and the short one that open pages poll.
            rules.push(cached(&format!("/content/article/{slug}.*"), LIVE)?);
        }
        // Search engines must not list the documents, because their links would lead readers to raw JSON.
        for documents in ["/content/*", "/consent/*"] {
            rules.push(Rule { path: Pattern::new(documents)?, headers: vec![Header::new("X-Robots-Tag", "noindex")?] });
        }
        Ok(Rules::new(rules).below(self.base_path.clone())?)
    }

    /// Returns the headers of every file. The policy is sent with every file and not only with pages, because an SVG that is opened by
    /// itself is a document, too.
    fn everywhere(&self) -> Result<Vec<Header>, HeaderError> {
        let policy = csp::policy(&self.scripts, &self.styles, &self.origins);
        let permissions: Vec<String> = PERMISSIONS.iter().map(|feature| format!("{feature}=()")).collect();
        Ok(vec![
            Header::new("Content-Security-Policy", &policy)?,
            Header::secure("Content-Security-Policy", &format!("{policy}; upgrade-insecure-requests"))?,
            Header::secure("Strict-Transport-Security", HSTS)?,
            Header::new("X-Content-Type-Options", "nosniff")?,
            // Video sites require the referring origin for embedded players. With this policy, they learn nothing more.
            Header::new("Referrer-Policy", "strict-origin-when-cross-origin")?,
            Header::new("Cross-Origin-Opener-Policy", "same-origin")?,
            Header::new("Cross-Origin-Resource-Policy", "same-origin")?,
            Header::new("Permissions-Policy", &permissions.join(", "))?,
            // For old browsers; current ones use `frame-ancestors`.
            Header::new("X-Frame-Options", "DENY")?,
            Header::new("Cache-Control", REVALIDATE)?,
        ])
    }
}

fn cached(pattern: &str, value: &str) -> Result<Rule, PolicyError> {
    Ok(Rule { path: Pattern::new(pattern)?, headers: vec![Header::new("Cache-Control", value)?] })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Scheme;

    fn value(rules: &Rules, path: &str, scheme: Scheme, header: &str) -> Option<String> {
        rules.for_path(path, scheme).into_iter().find(|(name, _)| name == header).map(|(_, value)| value)
    }

    #[test]
    fn pages_may_share_and_copy() {
        let rules = Policy::default().rules().unwrap();
        let permissions = value(&rules, "/article/x/", Scheme::Https, "Permissions-Policy").unwrap();
        assert!(!permissions.contains("web-share") && !permissions.contains("clipboard"), "{permissions}");
    }

    #[test]
    fn cache_rules() {
        let policy = Policy { immutable: vec!["/broadsheet-app-*", "/pictures/*"], ..Policy::default() };
        let rules = policy.rules().unwrap();
        let cache = |path: &str| value(&rules, path, Scheme::Https, "Cache-Control").unwrap();
        for path in ["/", "/about/", "/404.html", "/content/index.json", "/sw.js", "/feed.xml", "/robots.txt"] {
            assert_eq!(cache(path), "no-cache", "{path}");
        }
        for path in ["/broadsheet-app-0123456789abcdef.js", "/broadsheet-app-0123456789abcdef_bg.wasm", "/pictures/a-1f2e-480.avif"] {
            assert_eq!(cache(path), IMMUTABLE, "{path}");
        }
        assert!(cache("/fonts/newsreader-text-400.woff2").starts_with("public, max-age=604800,"));
        assert!(cache("/media/harbour.mp4").starts_with("public, max-age=3600,"));
    }

    #[test]
    fn hashed_files_among_media_are_not_told_two_things() {
        let rules = Policy { immutable: vec!["/media/sized/*"], ..Policy::default() }.rules().unwrap();
        assert_eq!(value(&rules, "/media/sized/a.avif", Scheme::Https, "Cache-Control").unwrap(), IMMUTABLE);
        assert_eq!(value(&rules, "/media/a.mp4", Scheme::Https, "Cache-Control").unwrap(), REVALIDATE);
    }

    #[test]
    fn live_pages_and_their_documents_are_cached_for_seconds() {
        let rules = Policy { live: vec!["storm", "storm-2"], ..Policy::default() }.rules().unwrap();
        let cache = |path: &str| value(&rules, path, Scheme::Https, "Cache-Control").unwrap();
        for path in ["/article/storm/", "/article/storm/index.html", "/content/article/storm.json", "/content/article/storm-2.live.json"] {
            assert_eq!(cache(path), "public, max-age=10, must-revalidate", "{path}");
        }
        for path in ["/article/storms/", "/article/storm-3/", "/content/article/storm-3.json", "/content/index.json"] {
            assert_eq!(cache(path), "no-cache", "{path}");
        }
        assert_eq!(value(&rules, "/content/article/storm.json", Scheme::Https, "X-Robots-Tag").as_deref(), Some("noindex"));
    }

    #[test]
    fn many_live_pages_do_not_exceed_the_rules_of_a_host() {
        let slugs: Vec<String> = (0..500).map(|number| format!("live-{number}")).collect();
        let rules = Policy { live: slugs.iter().map(String::as_str).collect(), ..Policy::default() }.rules().unwrap();
        assert!(crate::hosts::headers_file(&rules).is_ok());
        assert_eq!(value(&rules, "/article/live-499/", Scheme::Https, "Cache-Control").unwrap(), REVALIDATE);
    }

    #[test]
    fn a_preview_is_not_upgraded_and_binds_no_host() {
        let rules = Policy::default().rules().unwrap();
        let csp = |scheme| value(&rules, "/", scheme, "Content-Security-Policy").unwrap();
        assert!(csp(Scheme::Https).ends_with("; upgrade-insecure-requests"));
        assert!(!csp(Scheme::Http).contains("upgrade"));
        assert_eq!(value(&rules, "/", Scheme::Http, "Strict-Transport-Security"), None);
        assert_eq!(value(&rules, "/", Scheme::Https, "Strict-Transport-Security").as_deref(), Some(HSTS));
    }

    #[test]
    fn documents_are_not_for_search_engines() {
        let rules = Policy::default().rules().unwrap();
        let robots = |path: &str| value(&rules, path, Scheme::Https, "X-Robots-Tag");
        assert_eq!(robots("/content/article/x.json").as_deref(), Some("noindex"));
        assert_eq!(robots("/consent/1.json").as_deref(), Some("noindex"));
        assert_eq!(robots("/article/x/"), None);
    }
}
