//! The routes of the paper, and the path of each page's document.

use broadsheet_content::link::BasePath;
use broadsheet_content::page::FIXED_PAGES;

/// The address of a page of the paper, checked against the routes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Address {
    /// The folder of the paper.
    base: BasePath,
    /// The page's path in the paper, without a slash at either end.
    inside: String,
}

/// The first path segments of lists. An id follows them, and on older pages a page number.
const LISTS: [&str; 3] = ["section", "topic", "author"];

impl Address {
    /// Parses a path as the browser has it: `/section/harbour/2/`, or `/gazette/section/harbour/2/` in a paper below a folder. Returns
    /// `None` when the paper cannot have such a page.
    #[must_use]
    pub fn of_location(pathname: &str, base: &BasePath) -> Option<Self> {
        Self::parse(base.strip(pathname)?, base)
    }

    /// Parses a path of the paper, such as `/section/harbour/2/`. Accepts a missing slash at the end, and `index.html`. Returns `None` when
    /// the paper cannot have such a page, so that nothing is fetched for it.
    #[must_use]
    pub fn parse(path: &str, base: &BasePath) -> Option<Self> {
        let path = path.strip_suffix("index.html").unwrap_or(path);
        let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
        let known = match segments.as_slice() {
            [] => true,
            [page] => FIXED_PAGES.contains(page),
            ["article", slug] => is_id(slug),
            [list, id] => LISTS.contains(list) && is_id(id),
            [list, id, number] => LISTS.contains(list) && is_id(id) && is_page_number(number),
            _ => false,
        };
        known.then(|| Self { base: base.clone(), inside: segments.join("/") })
    }

    /// Returns whether it is the address of an article.
    #[must_use]
    pub fn is_article(&self) -> bool {
        self.inside.starts_with("article/")
    }

    /// Returns the page's path in the paper, as documents have it, with a slash at both ends.
    #[must_use]
    pub fn path(&self) -> String {
        if self.inside.is_empty() { "/".to_owned() } else { format!("/{}/", self.inside) }
    }

    /// Returns the page's path as the browser has it: with the folder of the paper.
    #[must_use]
    pub fn url(&self) -> String {
        self.base.join(&self.path())
    }

    /// Returns the path of the short document that an open live page polls: that of `/P/` is `/content/P.live.json`.
    #[must_use]
    pub fn live_document(&self) -> String {
        self.base.join(&format!("/content/{}.live.json", self.inside))
    }

    /// Returns the path of the page's document as the browser has it: the document of `/P/` is `/content/P.json`.
    #[must_use]
    pub fn document(&self) -> String {
        let name = if self.inside.is_empty() { "index" } else { &self.inside };
        self.base.join(&format!("/content/{name}.json"))
    }
}

fn is_id(segment: &str) -> bool {
    segment.len() <= 100 && segment.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

fn is_page_number(segment: &str) -> bool {
    segment.len() <= 9 && !segment.starts_with('0') && segment.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_of_the_design_has_a_document() {
        for (path, document) in [
            ("/", "/content/index.json"),
            ("/index.html", "/content/index.json"),
            ("/section/harbour/", "/content/section/harbour.json"),
            ("/section/harbour/2/", "/content/section/harbour/2.json"),
            ("/topic/ferry/12/", "/content/topic/ferry/12.json"),
            ("/author/ines-calloway/", "/content/author/ines-calloway.json"),
            ("/article/night-ferry-returns", "/content/article/night-ferry-returns.json"),
            ("/article/night-ferry-returns/index.html", "/content/article/night-ferry-returns.json"),
            ("/about/", "/content/about.json"),
            ("/cookies/", "/content/cookies.json"),
            ("/saved/", "/content/saved.json"),
        ] {
            assert_eq!(Address::parse(path, &BasePath::default()).map(|address| address.document()).as_deref(), Some(document), "{path}");
        }
    }

    #[test]
    fn nothing_is_fetched_for_what_cannot_be_a_page() {
        for path in [
            "/nowhere/",
            "/article/",
            "/article/a/b/",
            "/article/../../etc/",
            "/article/%2e%2e/",
            "/article/A/",
            "/section/harbour/0/",
            "/section/harbour/x/",
            "/content/index.json",
            "/media/a.jpg",
        ] {
            assert_eq!(Address::parse(path, &BasePath::default()), None, "{path}");
        }
    }

    #[test]
    fn a_path_has_a_slash_at_both_ends() {
        assert_eq!(Address::parse("/article/a", &BasePath::default()).map(|address| address.path()).as_deref(), Some("/article/a/"));
        assert_eq!(Address::parse("", &BasePath::default()).map(|address| address.path()).as_deref(), Some("/"));
    }

    #[test]
    fn below_a_folder_only_the_paper_has_pages() {
        let base = BasePath::of("https://club.example/gazette");
        let page = Address::of_location("/gazette/article/a", &base).expect("a page of the paper");
        assert_eq!(
            (page.path(), page.url(), page.document()),
            ("/article/a/".into(), "/gazette/article/a/".into(), "/gazette/content/article/a.json".into())
        );
        assert_eq!(Address::parse("/article/a/", &base), Some(page));
        let front = Address::of_location("/gazette", &base).expect("the front");
        assert_eq!((front.path(), front.url(), front.document()), ("/".into(), "/gazette/".into(), "/gazette/content/index.json".into()));
        for elsewhere in ["/", "/article/a/", "/gazettes/article/a/", "/club/gazette/"] {
            assert_eq!(Address::of_location(elsewhere, &base), None, "{elsewhere}");
        }
    }
}
