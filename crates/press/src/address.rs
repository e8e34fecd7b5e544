//! Parsing of addresses on this site, and their normal form.
//!
//! One page or file has many addresses: `https://paper.example/article/a/`, `HTTP://Paper.Example:80/./article/%61/index.html` and
//! `/article/a` are the same article. All are read here, so that none of them escapes the checks, and [`settle`] rewrites them to the
//! form in which they are published.

use std::borrow::Cow;

use broadsheet_content::link::BasePath;
use broadsheet_content::page::{COOKIES_PATH, FIXED_PAGES};
use broadsheet_syndication::files;
use icu_normalizer::ComposingNormalizerBorrowed;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use url::Url;

/// The page or file that an address on this site leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address<'a> {
    /// `/article/<slug>/`
    Article(Cow<'a, str>),
    /// `/section/<id>/[<n>/]`, and its feeds
    Section(Cow<'a, str>),
    /// `/topic/<id>/[<n>/]`, and its feeds
    Topic(Cow<'a, str>),
    /// `/author/<id>/[<n>/]`, and its feeds
    Author(Cow<'a, str>),
    /// `/media/...`: the file's path inside `media/`, in the form that [`Media`](crate::media::Media) uses.
    Media(Cow<'a, str>),
    /// A page that every paper has.
    Fixed,
    /// Another file that every paper has (`/feed.xml`), or that hosts have (`/favicon.ico`).
    File,
    /// An address that no page and no file of a paper has.
    Unknown,
}

impl Address<'_> {
    fn into_owned(self) -> Address<'static> {
        let owned = |text: Cow<'_, str>| Cow::Owned(text.into_owned());
        match self {
            Self::Article(slug) => Address::Article(owned(slug)),
            Self::Section(id) => Address::Section(owned(id)),
            Self::Topic(id) => Address::Topic(owned(id)),
            Self::Author(id) => Address::Author(owned(id)),
            Self::Media(name) => Address::Media(owned(name)),
            Self::Fixed => Address::Fixed,
            Self::File => Address::File,
            Self::Unknown => Address::Unknown,
        }
    }
}

/// The folder whose documents (`.json`) press owns.
pub(crate) const DOCUMENTS: &str = "content";
/// The folder that is a copy of the content folder's `media/`.
pub(crate) const MEDIA: &str = "media";
/// The folder of copies of pictures, whose names contain a hash of their content.
const COPIES: &str = "pictures";
/// Folders of articles and lists. With those of [`FIXED_PAGES`] they are the folders of pages, which press owns.
const PAGES: [&str; 4] = ["article", "author", "section", "topic"];

/// A page without a document, which search engines do not index.
const UNLISTED: [&str; 1] = ["search"];

/// Folders of files that come with the app.
const OF_APP: [&str; 2] = ["fonts", "icons"];

/// Files that a host has beside the paper: for search engines, advertisers and browsers, which ask for them at the root.
const OF_HOST: [&str; 12] = [
    "ads.txt",
    "app-ads.txt",
    "apple-touch-icon.png",
    "apple-touch-icon-precomposed.png",
    "browserconfig.xml",
    "crossdomain.xml",
    "favicon.ico",
    "humans.txt",
    "llms.txt",
    "security.txt",
    "sellers.json",
    "trust.txt",
];

/// The page that a host shows where there is none.
const MISSING: &str = "404.html";

/// Ids on the page `/cookies/`, and the id of the text on every page.
const IDS_OF_COOKIES: [&str; 5] = ["cookies-present", "cookies-change", "cookies-history", "cookies-stored", "cookies-requested"];
const MAIN: &str = "main";

/// Parses an address on this site: one that starts with a slash, or with the paper's own `base_url` in any spelling. `None` for
/// addresses elsewhere, for other schemes and for fragments.
#[must_use]
pub fn parse<'a>(url: &'a str, base_url: &str) -> Option<Address<'a>> {
    Some(match inside(url, base_url)? {
        Cow::Borrowed(path) => address_of(path),
        Cow::Owned(path) => address_of(&path).into_owned(),
    })
}

/// Returns what a path inside the paper leads to.
fn address_of(path: &str) -> Address<'_> {
    if let Some(name) = path.strip_prefix("media/") {
        return Address::Media(Cow::Borrowed(name));
    }
    match steps(path).as_slice() {
        [] => Address::Fixed,
        ["article", slug] => Address::Article(Cow::Borrowed(slug)),
        ["section", id, rest @ ..] if is_of_list(rest) => Address::Section(Cow::Borrowed(id)),
        ["topic", id, rest @ ..] if is_of_list(rest) => Address::Topic(Cow::Borrowed(id)),
        ["author", id, rest @ ..] if is_of_list(rest) => Address::Author(Cow::Borrowed(id)),
        [page] if FIXED_PAGES.contains(page) || UNLISTED.contains(page) => Address::Fixed,
        [folder, _, ..] if OF_APP.contains(folder) => Address::File,
        ["consent", record] if record.strip_suffix(".json").is_some_and(is_number) => Address::File,
        ["content", "site.json" | "offline.json"] | [MISSING] => Address::File,
        [file] if OF_HOST.contains(file) => Address::File,
        [".well-known", _, ..] => Address::File,
        _ if files::is_ours(path) => Address::File,
        _ => Address::Unknown,
    }
}

/// Returns the steps of a page's address. A page can also be named by its HTML file, and its document leads to what the page does.
fn steps(path: &str) -> Vec<&str> {
    let mut steps: Vec<&str> = path.split('/').filter(|step| !step.is_empty()).collect();
    if let ["content", .., last] = steps.as_slice()
        && !["content/site.json", "content/offline.json"].contains(&path)
        && let Some(name) = last.strip_suffix(".json")
    {
        let folders = steps.get(1..steps.len() - 1).unwrap_or_default();
        return folders.iter().copied().chain((name != "index").then_some(name)).collect();
    }
    if steps.last() == Some(&"index.html") {
        steps.pop();
    }
    steps
}

/// True for what follows the id of a list: nothing, the number of a page, or a feed.
fn is_of_list(rest: &[&str]) -> bool {
    match rest {
        [] => true,
        [last] => is_number(last) || is_feed(last),
        _ => false,
    }
}

fn is_feed(name: &str) -> bool {
    files::is_ours(&format!("section/x/{name}"))
}

/// Returns the path of an address inside the paper, without its first slash: resolved, percent-decoded and composed (NFC).
fn inside<'a>(url: &'a str, base_url: &str) -> Option<Cow<'a, str>> {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    if let Some(path) = path.strip_prefix('/') {
        // `//` would begin another host.
        if path.starts_with('/') {
            return None;
        }
        let is_resolved = !(path.starts_with('.') || path.contains("/.") || path.contains("%2e") || path.contains("%2E"));
        if is_resolved {
            return Some(without_empty_steps(decoded(path)));
        }
        let resolved = Url::parse("https://paper.invalid/").and_then(|root| root.join(&format!("/{path}"))).ok()?;
        return Some(without_empty_steps(of_path(&resolved)));
    }
    // Most links lead elsewhere, and parsing them takes time.
    if !may_be_ours(url, base_url) {
        return None;
    }
    let (url, base) = (Url::parse(url).ok()?, Url::parse(base_url).ok()?);
    let host = |url: &Url| url.host_str().map(|host| host.trim_end_matches('.').to_owned());
    // With any port: `http://paper.example:443/` is a slip, and a link to another port could give away an article that is held back.
    let is_ours = matches!(url.scheme(), "http" | "https") && host(&url) == host(&base);
    let path = is_ours.then(|| without_empty_steps(of_path(&url)))?;
    let inside = BasePath::of(base_url).strip(&format!("/{path}"))?.trim_start_matches('/').to_owned();
    Some(Cow::Owned(inside))
}

/// Returns false for an address whose host is written in ASCII and is not the paper's.
fn may_be_ours(url: &str, base_url: &str) -> bool {
    let host = |url: &str| {
        let authority = url.split_once("://")?.1.split(['/', '?', '#']).next()?.to_owned();
        let host = authority.rsplit('@').next()?.split(':').next()?.trim_end_matches('.').to_owned();
        (host.is_ascii() && !host.contains('%')).then_some(host)
    };
    if !url.contains("://") {
        return false;
    }
    match (host(url), host(base_url)) {
        (Some(host), Some(own)) => host.eq_ignore_ascii_case(&own),
        (None, _) | (_, None) => !base_url.is_empty(),
    }
}

/// Returns the path of an address as text, without its first slash.
fn of_path(url: &Url) -> Cow<'static, str> {
    let path = url.path();
    Cow::Owned(decoded(path.strip_prefix('/').unwrap_or(path)).into_owned())
}

/// Most hosts read two slashes as one.
fn without_empty_steps(path: Cow<'_, str>) -> Cow<'_, str> {
    if !path.contains("//") {
        return path;
    }
    let ending = if path.ends_with('/') { "/" } else { "" };
    let steps: Vec<&str> = path.split('/').filter(|step| !step.is_empty()).collect();
    Cow::Owned(format!("{}{ending}", steps.join("/")))
}

/// Returns the fragment of an address, if it names a heading or a post: on the same page, of an article, or of the page `/about/`.
#[must_use]
pub fn part<'a>(url: &'a str, base_url: &str) -> Option<&'a str> {
    let (page, fragment) = fragment(url)?;
    let has_parts = page.is_empty() || is_about(page, base_url) || matches!(parse(page, base_url), Some(Address::Article(_)));
    has_parts.then_some(fragment)
}

/// Returns the fragment of an address of a page without headings and posts that no such page has.
#[must_use]
pub fn stray_part<'a>(url: &'a str, base_url: &str) -> Option<&'a str> {
    let (page, fragment) = fragment(url)?;
    let is_page = match parse(page, base_url)? {
        Address::Section(_) | Address::Topic(_) | Address::Author(_) => true,
        Address::Fixed => !is_about(page, base_url),
        Address::Article(_) | Address::Media(_) | Address::File | Address::Unknown => false,
    };
    let is_cookies = || inside(page, base_url).is_some_and(|page| page.trim_matches('/') == COOKIES_PATH.trim_matches('/'));
    let is_there = fragment == MAIN || (IDS_OF_COOKIES.contains(&fragment) && is_cookies());
    (is_page && !is_there).then_some(fragment)
}

/// Returns the folders of a site that press owns.
pub(crate) fn trees() -> impl Iterator<Item = &'static str> {
    PAGES.into_iter().chain(FIXED_PAGES.iter().copied()).chain([DOCUMENTS, MEDIA, COPIES])
}

/// Returns whether a file is in a folder that press owns.
#[must_use]
pub(crate) fn is_in_tree(name: &str) -> bool {
    name.split_once('/').is_some_and(|(first, _)| trees().any(|tree| tree == first))
}

/// True for an address in a folder that press owns, in capitals or not. What is not of this paper is removed there, so an
/// [`Address::Unknown`] in it leads nowhere.
#[must_use]
pub fn is_in_own_folder(url: &str, base_url: &str) -> bool {
    let Some(path) = inside(url, base_url) else { return false };
    // Some hosts read an encoded slash, and the one of Windows, as a slash.
    let path = path.to_ascii_lowercase().replace("%2f", "/").replace("%5c", "/").replace('\\', "/");
    inside(&format!("/{}", path.trim_start_matches('/')), base_url).is_some_and(|path| is_in_tree(&path))
}

/// Returns the number at the end of an address of a page of a list: 2 for `/section/sport/2/`.
#[must_use]
pub fn list_page(url: &str, base_url: &str) -> Option<usize> {
    let path = inside(url, base_url)?;
    match steps(&path).as_slice() {
        ["section" | "topic" | "author", _, number] => number.parse().ok(),
        _ => None,
    }
}

/// Returns an address without its fragment, and the fragment, unless a browser resolves that itself: the top of a page, and text.
fn fragment(url: &str) -> Option<(&str, &str)> {
    let (page, fragment) = url.split_once('#')?;
    let is_of_browser = fragment.is_empty() || fragment.eq_ignore_ascii_case("top") || fragment.starts_with(":~:");
    (!is_of_browser).then_some((page, fragment))
}

/// True for the address of the page `/about/`.
#[must_use]
pub fn is_about(url: &str, base_url: &str) -> bool {
    inside(url, base_url).is_some_and(|path| steps(&path) == ["about"])
}

/// Returns a path without percent-encoding and with composed letters (NFC).
fn decoded(path: &str) -> Cow<'_, str> {
    if path.is_ascii() && !path.contains('%') {
        return Cow::Borrowed(path);
    }
    // An encoded slash is part of a name, which no file can have.
    let decode = |step| percent_decode_str(step).decode_utf8().ok().filter(|decoded| !decoded.contains(['/', '\0']));
    let steps: Vec<Cow<'_, str>> = path.split('/').map(|step| decode(step).unwrap_or(Cow::Borrowed(step))).collect();
    Cow::Owned(composed(&steps.join("/")).into_owned())
}

/// Returns a name with composed letters (NFC). Some disks keep an accent apart from its letter.
#[must_use]
pub fn composed(name: &str) -> Cow<'_, str> {
    ComposingNormalizerBorrowed::new_nfc().normalize(name)
}

/// Returns the address of a file in `media/`.
#[must_use]
pub fn of_media(name: &str) -> String {
    format!("/media/{}", utf8_percent_encode(name, ENCODED))
}

/// The characters that are encoded in an address.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// Rewrites the address of a page, or of a file in `media/`, to its normal form: a path inside the paper, which names the file that
/// is published, whose name is composed. An address that does so already stays as it is written, and so do all others.
pub fn settle(url: &mut String, base_url: &str) {
    let end = url.find(['?', '#']).unwrap_or(url.len());
    if let Some(normal) = normal(url.get(..end).unwrap_or_default(), base_url) {
        url.replace_range(..end, &normal);
    }
}

/// Returns the normal form of an address without a query and a fragment; `None` where it is that already, or has none.
fn normal(url: &str, base_url: &str) -> Option<String> {
    let path = inside(url, base_url)?;
    let normal = match address_of(&path) {
        Address::Media(name) => {
            let is_settled = url.strip_prefix("/media/") == Some(&*name) && !url.contains('%');
            (!is_settled).then(|| of_media(&name))?
        }
        Address::Article(_) | Address::Section(_) | Address::Topic(_) | Address::Author(_) | Address::Fixed => {
            let steps = steps(&path);
            let is_plain = |step: &&str| step.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
            if steps.iter().all(is_plain) {
                steps.iter().fold("/".to_owned(), |path, step| format!("{path}{step}/"))
            } else if files::is_ours(&path) {
                format!("/{path}")
            } else {
                return None;
            }
        }
        Address::File => format!("/{}", utf8_percent_encode(&path, ENCODED)),
        Address::Unknown => return None,
    };
    (normal != url).then_some(normal)
}

fn is_number(step: &str) -> bool {
    step.parse::<usize>().is_ok_and(|number| number > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASE: &str = "https://paper.example";

    #[test]
    fn addresses_of_this_site_are_told_apart() {
        for (url, address) in [
            ("/", Address::Fixed),
            ("/article/night-ferry/", Address::Article("night-ferry".into())),
            ("/article/night-ferry", Address::Article("night-ferry".into())),
            ("/article/night-ferry/#fares", Address::Article("night-ferry".into())),
            ("https://paper.example/article/night-ferry/?from=feed", Address::Article("night-ferry".into())),
            ("https://paper.example", Address::Fixed),
            ("/section/sport/", Address::Section("sport".into())),
            ("/section/sport/2/", Address::Section("sport".into())),
            ("/section/sport/two/", Address::Unknown),
            ("/topic/ferry/", Address::Topic("ferry".into())),
            ("/author/rosa-quill/12/", Address::Author("rosa-quill".into())),
            ("/media/a/b.jpg", Address::Media("a/b.jpg".into())),
            ("/media/slip%20nets.jpg", Address::Media("slip nets.jpg".into())),
            ("/media/caf%C3%A9.jpg", Address::Media("caf\u{e9}.jpg".into())),
            ("/media/cafe%CC%81.jpg", Address::Media("caf\u{e9}.jpg".into())),
            ("/media/cafe\u{301}.jpg#x", Address::Media("caf\u{e9}.jpg".into())),
            ("/media/a%2Fb.jpg", Address::Media("a%2Fb.jpg".into())),
            ("/media/50%.jpg", Address::Media("50%.jpg".into())),
            ("/cookies/", Address::Fixed),
            ("/feed.xml", Address::File),
            ("/robots.txt", Address::File),
            ("/sitemaps/articles-2026-11.xml", Address::File),
            ("/consent/1.json", Address::File),
            ("/icons/favicon.svg", Address::File),
            ("/404.html", Address::File),
            ("/.well-known/gpc.json", Address::File),
            ("/.well-known/security.txt", Address::File),
            ("/favicon.ico", Address::File),
            ("/ads.txt", Address::File),
            ("/.well-known/", Address::Unknown),
            ("/article/favicon.ico/x", Address::Unknown),
            ("/section/sport/feed.xml", Address::Section("sport".into())),
            ("/artcle/night-ferry/", Address::Unknown),
            ("/nosuch.pdf", Address::Unknown),
            ("/Media/a.pdf", Address::Unknown),
            ("/content/media/a.pdf", Address::Unknown),
            ("/Article/night-ferry/", Address::Unknown),
        ] {
            assert_eq!(parse(url, BASE), Some(address), "{url}");
        }
    }

    #[test]
    fn an_address_of_this_site_is_recognised_in_every_spelling() {
        let media = || Address::Media("a.pdf".into());
        for (url, address) in [
            ("https://Paper.Example/media/a.pdf", media()),
            ("HTTPS://paper.example/media/a.pdf", media()),
            ("http://paper.example/media/a.pdf", media()),
            ("http://paper.example:80/media/a.pdf", media()),
            ("https://paper.example:443/media/a.pdf", media()),
            ("https://paper.example./media/a.pdf", media()),
            ("https://paper%2eexample/media/a.pdf", media()),
            ("/./media/a.pdf", media()),
            ("/article/../media/a.pdf", media()),
            ("/article/%2e%2E/media/a.pdf", media()),
            ("/%6dedia/a.pdf", media()),
            ("/media//a.pdf", media()),
            ("/article/night%2Dferry/", Address::Article("night-ferry".into())),
            ("/article/night-ferry/index.html", Address::Article("night-ferry".into())),
            ("http://paper.example:443/article/night-ferry/", Address::Article("night-ferry".into())),
            ("https://paper.example:8443/article/night-ferry/", Address::Article("night-ferry".into())),
            ("https://desk@paper.example:80/article/night-ferry/", Address::Article("night-ferry".into())),
            ("/content/article/night-ferry.json", Address::Article("night-ferry".into())),
            ("https://Paper.example/article/night-ferry", Address::Article("night-ferry".into())),
            ("/section/sport/2/index.html", Address::Section("sport".into())),
            ("/content/topic/ferry/2.json", Address::Topic("ferry".into())),
            ("/index.html", Address::Fixed),
            ("/content/index.json", Address::Fixed),
            ("https://paper.example?from=feed", Address::Fixed),
            ("/about/index.html#x", Address::Fixed),
        ] {
            assert_eq!(parse(url, BASE), Some(address), "{url}");
        }
        let idn = "https://m\u{fc}nchen.example";
        for url in ["https://xn--mnchen-3ya.example/about/", "https://M\u{dc}NCHEN.example/about/", "https://m%C3%BCnchen.example/about/"] {
            assert_eq!(parse(url, idn), Some(Address::Fixed), "{url}");
        }
        for url in ["https://www.paper.example/about/", "ftp://paper.example/about/"] {
            assert_eq!(parse(url, BASE), None, "{url}");
        }
        assert_eq!(parse("https://www.paper.example:443/about/", "https://www.paper.example"), Some(Address::Fixed));
        assert_eq!(parse("https://paper.example/about/", "https://www.paper.example"), None);
        assert_eq!(parse("http://localhost/about/", "http://localhost:8080"), Some(Address::Fixed));
    }

    #[test]
    fn an_address_in_a_folder_of_press_is_recognised_behind_encoded_slashes() {
        for url in [
            "/Article/a/",
            "/article%2Fa/",
            "/article%2fa",
            "/%2Farticle/a/",
            "/article%252Fa/",
            "/x%2F..%2Farticle%2Fa/",
            "/content%5Carticle%5Ca.json",
            "https://paper.example/article%2Fa/",
        ] {
            assert_eq!(parse(url, BASE), Some(Address::Unknown), "{url}");
            assert!(is_in_own_folder(url, BASE), "{url}");
        }
        for url in ["/articles%2Fa/", "/nosuch.pdf", "/x/article%2Fa/", "https://other.example/article%2Fa/", "#article%2Fa"] {
            assert!(!is_in_own_folder(url, BASE), "{url}");
        }
    }

    #[test]
    fn an_address_of_a_paper_below_a_folder_begins_with_the_folder() {
        let base = "https://club.example/gazette";
        for (url, address) in [
            ("https://Club.example/gazette/article/a/", Some(Address::Article("a".into()))),
            ("https://club.example/g%61zette/./article/a/index.html", Some(Address::Article("a".into()))),
            ("http://club.example:8443/gazette/article/a/", Some(Address::Article("a".into()))),
            ("https://club.example:8443/article/a/", None),
            ("https://club.example/gazette", Some(Address::Fixed)),
            ("https://club.example/gazette/media/../media/a.pdf", Some(Address::Media("a.pdf".into()))),
            ("https://club.example/gazettes/article/a/", None),
            ("https://club.example/article/a/", None),
            ("https://club.example/gazette/../article/a/", None),
            ("/article/a/", Some(Address::Article("a".into()))),
        ] {
            assert_eq!(parse(url, base), address, "{url}");
        }
        let mut url = "http://club.example/gazette/article/a?x#y".to_owned();
        settle(&mut url, base);
        assert_eq!(url, "/article/a/?x#y");
    }

    #[test]
    fn a_fragment_of_a_page_without_headings_is_stray() {
        for (url, expected) in [
            ("/section/town/#nope", Some("nope")),
            ("/cookies/#nope", Some("nope")),
            ("https://Paper.example/#nope", Some("nope")),
            ("/cookies/#cookies-change", None),
            ("/section/town/#cookies-change", Some("cookies-change")),
            ("/section/town/#main", None),
            ("/section/town/#top", None),
            ("/about/#nope", None),
            ("/article/a/#nope", None),
            ("/media/a.pdf#page=2", None),
            ("https://other.example/#nope", None),
            ("#nope", None),
        ] {
            assert_eq!(stray_part(url, BASE), expected, "{url}");
        }
    }

    #[test]
    fn parts_of_pages_with_headings_are_told_from_other_fragments() {
        for (url, expected) in [
            ("#fares", Some("fares")),
            ("/article/night-ferry/#fares", Some("fares")),
            ("https://paper.example/article/night-ferry/?from=feed#fares", Some("fares")),
            ("/about/#desk", Some("desk")),
            ("#", None),
            ("#top", None),
            ("#:~:text=gulls", None),
            ("/article/night-ferry/", None),
            ("/cookies/#choice", None),
            ("/section/sport/#x", None),
            ("https://other.example/article/a/#x", None),
            ("mailto:a@b.example#x", None),
        ] {
            assert_eq!(part(url, BASE), expected, "{url}");
        }
    }

    #[test]
    fn an_address_is_settled_on_the_name_that_is_published() {
        for (url, settled) in [
            ("/media/slip%20nets.jpg", "/media/slip%20nets.jpg"),
            ("/media/caf\u{e9}.jpg", "/media/caf\u{e9}.jpg"),
            ("/media/cafe\u{301}.jpg?x#y", "/media/caf%C3%A9.jpg?x#y"),
            ("/media/cafe%CC%81.jpg", "/media/caf%C3%A9.jpg"),
            ("/media/50%.jpg", "/media/50%25.jpg"),
            ("https://paper.example/media/cafe\u{301}.jpg", "/media/caf%C3%A9.jpg"),
            ("https://Paper.example:443/./media/a.pdf?x#page=2", "/media/a.pdf?x#page=2"),
            ("/%6dedia/a.pdf", "/media/a.pdf"),
            ("http://paper.example/article/a", "/article/a/"),
            ("/article/%61/index.html#fares", "/article/a/#fares"),
            ("/content/article/a.json", "/article/a/"),
            ("/section/sport/2/index.html", "/section/sport/2/"),
            ("https://paper.example/section/sport/feed.xml", "/section/sport/feed.xml"),
            ("https://paper.example/feed.xml", "/feed.xml"),
            ("https://paper.example:8443/.well-known/a%20b", "/.well-known/a%20b"),
            ("https://paper.example", "/"),
            ("https://paper.example#x", "/#x"),
            ("/search?q=ferry", "/search/?q=ferry"),
            ("/nosuch.pdf", "/nosuch.pdf"),
            ("#x", "#x"),
            ("mailto:a@paper.example", "mailto:a@paper.example"),
            ("https://other.example/media/cafe\u{301}.jpg", "https://other.example/media/cafe\u{301}.jpg"),
            ("/article/a/#caf%C3%A9", "/article/a/#caf%C3%A9"),
        ] {
            let mut address = url.to_owned();
            settle(&mut address, BASE);
            assert_eq!(address, settled, "{url}");
        }
    }

    #[test]
    fn addresses_elsewhere_are_not_ours() {
        for url in [
            "https://paper.example.org/article/a/",
            "https://other.example/",
            "mailto:a@b.example",
            "#part",
            "//evil.example/",
            "article/a",
        ] {
            assert_eq!(parse(url, BASE), None, "{url}");
        }
    }
}
