//! Conversion to absolute addresses, which feeds, sitemaps and previews need.

use broadsheet_content::link::LocalUrl;
use url::Url;

/// Returns the absolute address for one on this site (`/article/a/`) or on another one over http(s); `None` for every other scheme.
/// It is percent-encoded, and an international host name is in Punycode.
pub(crate) fn absolute(base_url: &str, address: &str) -> Option<String> {
    let url = if LocalUrl::parse(address).is_some() {
        Url::parse(&format!("{}{address}", base_url.trim_end_matches('/'))).ok()?
    } else {
        Url::parse(address).ok()?
    };
    matches!(url.scheme(), "https" | "http").then(|| url.into())
}

/// Returns the absolute address of a page of this site.
pub(crate) fn page(base_url: &str, path: &str) -> String {
    // The fallback is never used, because `press check` accepts only base addresses to which every path can be joined.
    absolute(base_url, path).unwrap_or_else(|| format!("{}{path}", base_url.trim_end_matches('/')))
}

/// Returns the last segment of an address's path, without query and fragment.
pub(crate) fn file_name(address: &str) -> &str {
    address.split(['?', '#']).next().unwrap_or_default().rsplit('/').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASE: &str = "https://paper.example";

    #[test]
    fn addresses_become_absolute() {
        for (base, address, absolute_one) in [
            (BASE, "/", "https://paper.example/"),
            (BASE, "/article/a/", "https://paper.example/article/a/"),
            ("https://paper.example/daily", "/article/a/", "https://paper.example/daily/article/a/"),
            (BASE, "/media/Küste&see's.jpg", "https://paper.example/media/K%C3%BCste&see's.jpg"),
            (BASE, "/media/100%25.jpg", "https://paper.example/media/100%25.jpg"),
            (BASE, "/media/<b>\".jpg", "https://paper.example/media/%3Cb%3E%22.jpg"),
            ("https://münchen.example", "/", "https://xn--mnchen-3ya.example/"),
            (BASE, "https://other.example/a.jpg?w=1&h=2", "https://other.example/a.jpg?w=1&h=2"),
        ] {
            assert_eq!(absolute(base, address).as_deref(), Some(absolute_one), "{address}");
        }
    }

    #[test]
    fn what_is_no_web_address_stays_out() {
        for address in ["javascript:alert(1)", "data:image/png,x", "//evil.example/", "mailto:a@b.example", "a.jpg", "", "/\\evil.example"]
        {
            assert_eq!(absolute(BASE, address), None, "{address}");
        }
    }

    #[test]
    fn a_page_has_an_address_even_when_the_base_is_none() {
        assert_eq!(page("paper", "/a/"), "paper/a/");
    }

    #[test]
    fn a_file_name_is_the_last_step() {
        assert_eq!(file_name("/media/a.b/c.jpg?x=/d.png#e"), "c.jpg");
        assert_eq!(file_name("/a/"), "");
    }
}
