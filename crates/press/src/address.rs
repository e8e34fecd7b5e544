//! Parsing of addresses on this site, and the normal form of file names in them.

use std::borrow::Cow;

use broadsheet_content::page::FIXED_PAGES;
use icu_normalizer::ComposingNormalizerBorrowed;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// The page or file that an address on this site leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address<'a> {
    /// `/article/<slug>/`
    Article(&'a str),
    /// `/section/<id>/[<n>/]`
    Section(&'a str),
    /// `/topic/<id>/[<n>/]`
    Topic(&'a str),
    /// `/author/<id>/[<n>/]`
    Author(&'a str),
    /// `/media/...`: the file's path inside `media/`, in the form that [`Media`](crate::media::Media) uses.
    Media(Cow<'a, str>),
    /// A page that every paper has.
    Fixed,
    /// Another file, recognised by its extension (`/feed.xml`). It is not derived from content, so it cannot be checked.
    File,
    /// An address that no page of a paper has.
    Unknown,
}

/// Pages without a document, which search engines do not index.
const UNLISTED: [&str; 2] = ["saved", "search"];

/// Parses an address on this site: one that starts with a slash, or with the paper's own `base_url`. `None` for addresses
/// elsewhere, for other schemes and for fragments.
#[must_use]
pub fn parse<'a>(url: &'a str, base_url: &str) -> Option<Address<'a>> {
    let path = match url.strip_prefix(base_url.trim_end_matches('/')) {
        Some("") => "/",
        Some(path) if path.starts_with(['/', '#', '?']) => path,
        _ => url,
    };
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let inside = path.strip_prefix('/').filter(|inside| !inside.starts_with('/'))?;
    if let Some(file) = inside.strip_prefix("media/") {
        return Some(Address::Media(decoded(file)));
    }
    let steps: Vec<&str> = inside.trim_end_matches('/').split('/').collect();
    Some(match steps.as_slice() {
        [""] => Address::Fixed,
        ["article", slug] => Address::Article(slug),
        ["section", id] => Address::Section(id),
        ["section", id, number] if is_number(number) => Address::Section(id),
        ["topic", id] => Address::Topic(id),
        ["topic", id, number] if is_number(number) => Address::Topic(id),
        ["author", id] => Address::Author(id),
        ["author", id, number] if is_number(number) => Address::Author(id),
        [page] if FIXED_PAGES.contains(page) || UNLISTED.contains(page) => Address::Fixed,
        [.., file] if file.contains('.') => Address::File,
        _ => Address::Unknown,
    })
}

/// Returns the fragment of an address, if it names a heading or a post: on the same page, of an article, or of the page `/about/`.
#[must_use]
pub fn part<'a>(url: &'a str, base_url: &str) -> Option<&'a str> {
    let (page, fragment) = url.split_once('#')?;
    // A browser resolves the top of a page and text fragments itself.
    if fragment.is_empty() || fragment.eq_ignore_ascii_case("top") || fragment.starts_with(":~:") {
        return None;
    }
    let has_parts = page.is_empty() || is_about(page, base_url) || matches!(parse(page, base_url), Some(Address::Article(_)));
    has_parts.then_some(fragment)
}

/// True for the address of the page `/about/`.
#[must_use]
pub fn is_about(url: &str, base_url: &str) -> bool {
    let path = url.strip_prefix(base_url.trim_end_matches('/')).unwrap_or(url);
    path.split(['?', '#']).next().unwrap_or_default().trim_matches('/') == "about"
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
    const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');
    format!("/media/{}", utf8_percent_encode(name, ENCODED))
}

/// Rewrites the address of a file in `media/` so that it names the file that is published, whose name is composed. An address
/// that does so already stays as it is written.
pub fn settle(url: &mut String, base_url: &str) {
    if url.is_ascii() && !url.contains('%') {
        return;
    }
    let Some(Address::Media(name)) = parse(url, base_url) else { return };
    let base = base_url.trim_end_matches('/');
    let start = if url.starts_with(base) { base.len() } else { 0 };
    let end = url.find(['?', '#']).unwrap_or(url.len());
    let is_settled = url.get(start..end).is_some_and(|path| path.strip_prefix("/media/") == Some(name.as_ref()) && !path.contains('%'));
    if !is_settled {
        let address = of_media(&name);
        url.replace_range(start..end, &address);
    }
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
            ("/article/night-ferry/", Address::Article("night-ferry")),
            ("/article/night-ferry", Address::Article("night-ferry")),
            ("/article/night-ferry/#fares", Address::Article("night-ferry")),
            ("https://paper.example/article/night-ferry/?from=feed", Address::Article("night-ferry")),
            ("https://paper.example", Address::Fixed),
            ("/section/sport/", Address::Section("sport")),
            ("/section/sport/2/", Address::Section("sport")),
            ("/section/sport/two/", Address::Unknown),
            ("/topic/ferry/", Address::Topic("ferry")),
            ("/author/rosa-quill/12/", Address::Author("rosa-quill")),
            ("/media/a/b.jpg", Address::Media("a/b.jpg".into())),
            ("/media/slip%20nets.jpg", Address::Media("slip nets.jpg".into())),
            ("/media/caf%C3%A9.jpg", Address::Media("caf\u{e9}.jpg".into())),
            ("/media/cafe%CC%81.jpg", Address::Media("caf\u{e9}.jpg".into())),
            ("/media/cafe\u{301}.jpg#x", Address::Media("caf\u{e9}.jpg".into())),
            ("/media/a%2Fb.jpg", Address::Media("a%2Fb.jpg".into())),
            ("/media/50%.jpg", Address::Media("50%.jpg".into())),
            ("/cookies/", Address::Fixed),
            ("/feed.xml", Address::File),
            ("/artcle/night-ferry/", Address::Unknown),
        ] {
            assert_eq!(parse(url, BASE), Some(address), "{url}");
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
            ("https://paper.example/media/cafe\u{301}.jpg", "https://paper.example/media/caf%C3%A9.jpg"),
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
