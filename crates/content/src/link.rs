//! Addresses that are safe to put into a page.
//!
//! Each type is created by parsing and holds the address as it was written, so a value of the type proves that its address was
//! checked. Press checks addresses before it publishes. The app parses them again, because a document that did not come from
//! press must not be able to run code either.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The prefix of the ids of an article's headings and posts, and of the fragments of links to them. No other id of a page has it, so
/// they cannot clash.
pub const FRAGMENT_PREFIX: &str = "part-";

/// The folder that a paper is published in: `/gazette` for `https://club.example/gazette`, empty at the root of a host.
///
/// Content and documents hold addresses of the paper, without the folder: `/article/x/`. A browser needs them with it. Only this type
/// adds the folder to an address or removes it, so that moving a paper changes nothing but its `baseUrl`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct BasePath(String);

impl BasePath {
    /// Returns the folder of the address that a paper is published at.
    #[must_use]
    pub fn of(base_url: &str) -> Self {
        let authority_and_path = base_url.split_once("://").map_or("", |(_, rest)| rest);
        let path = authority_and_path.split_once('/').map_or("", |(_, path)| path).trim_end_matches('/');
        Self(if path.is_empty() { String::new() } else { format!("/{path}") })
    }

    /// Returns true at the root of a host.
    #[must_use]
    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the folder without a slash at its end; empty at the root.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Adds the folder to a path of the paper: `/article/x/` is `/gazette/article/x/` for a browser.
    #[must_use]
    pub fn join(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }

    /// Removes the folder from a path that a browser has; `None` for a path outside the paper.
    #[must_use]
    pub fn strip<'a>(&self, path: &'a str) -> Option<&'a str> {
        match path.strip_prefix(self.0.as_str())? {
            "" => Some("/"),
            inside => inside.starts_with('/').then_some(inside),
        }
    }
}

impl fmt::Display for BasePath {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// An address that may stand in `href`: http, https, mailto, tel, a path of the paper, or a fragment (`#part`). It becomes text by
/// [`resolve`](Self::resolve) alone, so every address on a page has the folder of its paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SafeUrl(String);

impl SafeUrl {
    /// Checks an address; `None` when a link may not lead there.
    #[must_use]
    pub fn parse(url: &str) -> Option<Self> {
        let is_safe = is_plain(url)
            && (is_path(url)
                || url.starts_with('#')
                || ["https://", "http://", "mailto:", "tel:"].iter().any(|scheme| strip_scheme(url, scheme).is_some()));
        is_safe.then(|| Self(url.to_owned()))
    }

    /// Returns the address as a browser needs it.
    #[must_use]
    pub fn resolve(&self, base: &BasePath) -> String {
        if is_path(&self.0) { base.join(&self.0) } else { self.0.clone() }
    }
}

/// A path of the paper, such as `/media/a.jpg`: for `src`, `srcset`, `poster` and page counters, which the browser fetches
/// without asking the reader. It becomes text by [`resolve`](Self::resolve) alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalUrl(String);

impl LocalUrl {
    /// Checks an address; `None` when it is not a path on this site.
    #[must_use]
    pub fn parse(url: &str) -> Option<Self> {
        (is_plain(url) && is_path(url)).then(|| Self(url.to_owned()))
    }

    /// Returns the address as a browser needs it.
    #[must_use]
    pub fn resolve(&self, base: &BasePath) -> String {
        base.join(&self.0)
    }
}

/// An address of another origin whose code may run in a frame or a script. It is https, or http on this machine (`localhost`
/// or `127.0.0.1`), where developers and tests run servers without a certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmbedUrl(String);

impl EmbedUrl {
    /// Checks an address; `None` when nothing may be run from there.
    #[must_use]
    pub fn parse(url: &str) -> Option<Self> {
        let is_https = strip_scheme(url, "https://").and_then(host).is_some();
        let is_this_machine = strip_scheme(url, "http://").and_then(host).is_some_and(|host| matches!(host, "localhost" | "127.0.0.1"));
        (is_plain(url) && (is_https || is_this_machine)).then(|| Self(url.to_owned()))
    }
}

impl EmbedUrl {
    /// Returns the address as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for EmbedUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl From<EmbedUrl> for String {
    fn from(url: EmbedUrl) -> Self {
        url.0
    }
}

/// Refuses characters that make an address lead elsewhere than it seems to: browsers drop tabs and line ends inside addresses,
/// trim white space around them, and read `\` as `/`.
fn is_plain(url: &str) -> bool {
    !url.contains(|c: char| c.is_control() || c.is_whitespace() || c == '\\')
}

/// True for a path on this site. Two slashes at the start would name another host.
fn is_path(url: &str) -> bool {
    url.starts_with('/') && !url.starts_with("//")
}

/// Returns what follows the scheme. Browsers ignore the case of a scheme.
fn strip_scheme<'a>(url: &'a str, scheme: &str) -> Option<&'a str> {
    let (start, rest) = url.split_at_checked(scheme.len())?;
    start.eq_ignore_ascii_case(scheme).then_some(rest)
}

/// Returns the host at the start of `host:port/path`, if it has only characters that a Content Security Policy can name.
/// Refuses user names: `localhost:80@evil.example` leads to `evil.example`.
fn host(rest: &str) -> Option<&str> {
    let authority = rest.split(['/', '?', '#']).next()?;
    let (host, port) = authority.split_once(':').unwrap_or((authority, "0"));
    let is_name = !host.is_empty() && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'));
    let is_port = !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit());
    (is_name && is_port).then_some(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// No type accepts any of these.
    const HOSTILE: [&str; 44] = [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "javascript://https://a.example/%0aalert(1)",
        " javascript:alert(1)",
        "\u{1}javascript:alert(1)",
        "\u{a0}javascript:alert(1)",
        "\u{feff}javascript:alert(1)",
        "java\nscript:alert(1)",
        "java\tscript:alert(1)",
        "java\rscript:alert(1)",
        "java\0script:alert(1)",
        "javascript&colon;alert(1)",
        "data:text/html,x",
        "DATA:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "ftp://a.example/",
        "blob:https://a.example/x",
        "filesystem:https://a.example/x",
        "view-source:https://a.example/",
        "ws://a.example/",
        "//evil.example/",
        "///evil.example/",
        "/\\evil.example/",
        "\\/evil.example/",
        "\\\\evil.example",
        "/\t/evil.example/",
        "/\n/evil.example/",
        "/\r/evil.example/",
        "\t//evil.example/",
        "https:\\\\evil.example/",
        "https:/evil.example/",
        "https:evil.example",
        "ht\ntps://a.example/",
        " https://a.example/",
        "https://a.example/ ",
        "https://a.example/\0",
        "https://a.example/\u{85}",
        "https://a.example/\u{a0}",
        "https://a.example/\u{2028}",
        "https://a.example/\u{3000}",
        "",
        ":",
        "article/a",
    ];

    #[test]
    fn hostile_addresses_are_refused_by_every_type() {
        for url in HOSTILE {
            assert_eq!(SafeUrl::parse(url), None, "{url:?}");
            assert_eq!(LocalUrl::parse(url), None, "{url:?}");
            assert_eq!(EmbedUrl::parse(url), None, "{url:?}");
        }
    }

    /// The address at the root of a host, as it was written.
    fn resolved(url: Option<SafeUrl>) -> Option<String> {
        url.map(|url| url.resolve(&BasePath::default()))
    }

    #[test]
    fn a_safe_url_has_a_known_scheme_or_is_on_this_site() {
        for url in [
            "https://a.example/",
            "HTTP://a.example",
            "hTTps://a.example",
            "https://münchen.example/straße",
            "mailto:a@b.example",
            "MAILTO:a@b.example?subject=Gulls",
            "tel:+441632960118",
            "/article/a/",
            "/",
            "#part",
            "#",
        ] {
            assert_eq!(resolved(SafeUrl::parse(url)).as_deref(), Some(url));
        }
    }

    #[test]
    fn a_local_url_is_a_path_on_this_site() {
        for url in ["/", "/media/a.jpg", "/media/Küste.jpg?x=//a#b", "/count.txt"] {
            assert_eq!(LocalUrl::parse(url).map(|url| url.resolve(&BasePath::default())).as_deref(), Some(url));
        }
        for url in ["https://a.example/", "#part", "mailto:a@b.example", "tel:1", "media/a.jpg", "./a.jpg"] {
            assert_eq!(LocalUrl::parse(url), None, "{url}");
        }
    }

    #[test]
    fn an_embed_url_is_https_or_on_this_machine() {
        for url in [
            "https://www.youtube-nocookie.com/embed/x?start=3#t",
            "HTTPS://a.example",
            "https://a.example:8443/x.js",
            "https://a-b.example?x",
            "https://xn--mnchen-3ya.example/",
            "http://localhost:8080/x.js",
            "http://localhost/x.js",
            "http://127.0.0.1:8080",
        ] {
            assert_eq!(EmbedUrl::parse(url).as_ref().map(EmbedUrl::as_str), Some(url));
        }
        for url in [
            "http://a.example/",
            "http://localhost.evil.example/",
            "http://localhost:80.evil.example/",
            "http://localhost:80@evil.example/",
            "http://localhost@evil.example/",
            "http://127.0.0.1.evil.example/",
            "http://127.0.0.1:x/",
            "http://localhost:/",
            "http://localhost%2eevil.example/",
            "http://[::1]/",
            "https://user:word@a.example/",
            "https://a.example@evil.example/",
            "https://münchen.example/",
            "https://a.example;script-src/",
            "https://*.example/",
            "https://",
            "https:///evil.example/",
            "https://:8080/",
            "https://?x",
            "/x.js",
            "#part",
            "mailto:a@b.example",
            "tel:1",
        ] {
            assert_eq!(EmbedUrl::parse(url), None, "{url}");
        }
    }

    #[test]
    fn the_folder_is_the_path_of_the_base_url() {
        for (base_url, folder) in [
            ("https://club.example", ""),
            ("https://club.example/", ""),
            ("https://club.example:8443", ""),
            ("https://club.example/gazette", "/gazette"),
            ("https://club.example/gazette/", "/gazette"),
            ("https://club.example/~ann/gazette", "/~ann/gazette"),
            ("", ""),
            ("club.example/gazette", ""),
        ] {
            assert_eq!(BasePath::of(base_url).as_str(), folder, "{base_url}");
            assert_eq!(BasePath::of(base_url).is_root(), folder.is_empty(), "{base_url}");
        }
    }

    #[test]
    fn the_folder_is_added_and_taken_away() {
        let (root, below) = (BasePath::default(), BasePath::of("https://club.example/gazette"));
        for path in ["/", "/article/x/", "/media/a.jpg"] {
            assert_eq!(root.join(path), path);
            assert_eq!(root.strip(path), Some(path));
            assert_eq!(below.join(path), format!("/gazette{path}"));
            assert_eq!(below.strip(&below.join(path)), Some(path));
            assert_eq!(below.strip(path), None, "{path} is outside of the paper");
        }
        assert_eq!(below.strip("/gazette"), Some("/"));
        assert_eq!(below.strip("/gazettes/"), None);
        assert_eq!(below.strip("https://club.example/gazette/"), None);
    }

    #[test]
    fn addresses_of_the_paper_get_its_folder_and_no_others() {
        let below = BasePath::of("https://club.example/gazette");
        let safe = |url: &str| SafeUrl::parse(url).map(|url| url.resolve(&below));
        assert_eq!(safe("/article/a/?x#b").as_deref(), Some("/gazette/article/a/?x#b"));
        for url in ["https://a.example/b/", "mailto:a@b.example", "tel:1", "#part"] {
            assert_eq!(safe(url).as_deref(), Some(url));
        }
        assert_eq!(LocalUrl::parse("/media/a.jpg").map(|url| url.resolve(&below)).as_deref(), Some("/gazette/media/a.jpg"));
        assert_eq!(EmbedUrl::parse("https://a.example").map(String::from).as_deref(), Some("https://a.example"));
    }

    /// The `url` crate reads addresses as browsers do.
    #[cfg(feature = "editing")]
    mod as_a_browser_reads_them {
        use proptest::prelude::*;
        use url::{Host, Url};

        use super::*;

        const PIECES: [&str; 40] = [
            "https:",
            "HTTP:",
            "http:",
            "mailto:",
            "tel:",
            "javascript:",
            "data:",
            "file:",
            "blob:",
            "/",
            "//",
            "///",
            "\\",
            "#",
            "?",
            "@",
            ":",
            ".",
            "..",
            "%2f",
            "%5c",
            "%09",
            "\t",
            "\n",
            "\r",
            "\0",
            " ",
            "\u{a0}",
            "\u{2028}",
            "\u{feff}",
            "evil.example",
            "localhost",
            "127.0.0.1",
            "8080",
            "[::1]",
            "user",
            "é",
            "a",
            "x.js",
            "*",
        ];

        fn address() -> impl Strategy<Value = String> {
            let start = prop::sample::select(["https://", "http://", "http://localhost", "http://127.0.0.1:", "/", "#", ""].as_slice());
            let piece = prop_oneof![8 => prop::sample::select(PIECES.as_slice()).prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from)];
            (start, proptest::collection::vec(piece, 0..6)).prop_map(|(start, pieces)| start.to_owned() + &pieces.concat())
        }

        proptest! {
            #![proptest_config(ProptestConfig { cases: 2048, ..ProptestConfig::default() })]

            #[test]
            fn no_address_leads_elsewhere_than_its_type_says(text in address()) {
                let page = Url::parse("https://paper.example/article/a/").expect("is an address");
                if let (Some(safe), Ok(url)) = (SafeUrl::parse(&text), page.join(&text)) {
                    prop_assert!(["https", "http", "mailto", "tel"].contains(&url.scheme()), "{safe:?} is read as {url}");
                }
                if let (Some(local), Ok(url)) = (LocalUrl::parse(&text), page.join(&text)) {
                    prop_assert_eq!(url.origin(), page.origin(), "{:?} is read as {}", local, url);
                }
                if let (Some(embed), Ok(url)) = (EmbedUrl::parse(&text), page.join(&text)) {
                    let is_this_machine = url.host() == Some(Host::Domain("localhost")) || url.host() == Some(Host::Ipv4([127, 0, 0, 1].into()));
                    let is_embeddable = url.scheme() == "https" || url.scheme() == "http" && is_this_machine;
                    prop_assert!(is_embeddable && url.username().is_empty(), "{embed:?} is read as {url}");
                }
            }
        }
    }
}
