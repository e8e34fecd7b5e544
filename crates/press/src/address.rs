//! Parsing of addresses on this site.

use broadsheet_content::page::FIXED_PAGES;

/// The page or file that an address on this site leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Address<'a> {
    /// `/article/<slug>/`
    Article(&'a str),
    /// `/section/<id>/[<n>/]`
    Section(&'a str),
    /// `/topic/<id>/[<n>/]`
    Topic(&'a str),
    /// `/author/<id>/[<n>/]`
    Author(&'a str),
    /// `/media/...`: the file's path inside `media/`.
    Media(&'a str),
    /// A page that every paper has.
    Fixed,
    /// Another file, recognised by its extension (`/feed.xml`). It is not derived from content, so it cannot be checked.
    File,
    /// An address that no page of a paper has.
    Unknown,
}

/// Pages without a document, for readers alone.
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
        return Some(Address::Media(file));
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

/// The fragment of an address, if it names a heading or a post: on the same page, of an article, or of the page `/about/`.
#[must_use]
pub fn part<'a>(url: &'a str, base_url: &str) -> Option<&'a str> {
    let (page, fragment) = url.split_once('#')?;
    // A browser finds the top of a page, and words in it, by itself.
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
            ("/media/a/b.jpg", Address::Media("a/b.jpg")),
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
