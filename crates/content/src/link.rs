//! Which addresses in content may become links and sources.
//!
//! Checked by press before publishing, and again where the app draws: a document that did not come
//! from press must not be able to run anything either.

/// True for what may stand in `href`: http, https, mailto, tel, a path on this site, or an anchor.
#[must_use]
pub fn is_safe_link(url: &str) -> bool {
    is_plain(url) && (is_local(url) || url.starts_with('#') || has_scheme(url, &["https://", "http://", "mailto:", "tel:"]))
}

/// True for a path on this site: one slash, then something that is not another host.
#[must_use]
pub fn is_local(url: &str) -> bool {
    is_plain(url) && url.starts_with('/') && !url.starts_with("//")
}

/// Browsers drop tabs and line ends inside addresses and read `\` as `/`: what contains them is not
/// what it seems to be.
fn is_plain(url: &str) -> bool {
    !url.contains(|c: char| c.is_control() || c.is_whitespace() || c == '\\')
}

fn has_scheme(url: &str, schemes: &[&str]) -> bool {
    schemes.iter().any(|scheme| url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_of_the_known_schemes_and_of_this_site_are_safe() {
        for url in ["https://a.example/", "HTTP://a.example", "mailto:a@b.example", "tel:+441632960118", "/article/a/", "/", "#part"] {
            assert!(is_safe_link(url), "{url}");
        }
    }

    #[test]
    fn anything_else_is_not() {
        for url in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " javascript:alert(1)",
            "java\nscript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "//evil.example/",
            "/\\evil.example/",
            "\\\\evil.example",
            "file:///etc/passwd",
            "blob:x",
            "",
            "article/a",
            "https:evil",
        ] {
            assert!(!is_safe_link(url), "{url}");
        }
    }
}
