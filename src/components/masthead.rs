//! The paper's name and its navigation.

use broadsheet_content::page::SiteDocument;
use wasm_bindgen::JsCast;

use crate::browser;
use crate::still::{Element, a, div, header, li, nav, p, ul};

/// Where the reader is, as far as the navigation shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The page's path.
    pub path: String,
    /// On an article: the path of its section.
    pub section: Option<String>,
}

impl Place {
    /// `page` on the page a link leads to, `true` on the pages below it: older pages and the section's articles.
    fn mark(&self, url: &str) -> Option<&'static str> {
        if self.path == url {
            return Some("page");
        }
        let below = url != "/" && url.starts_with('/') && self.path.starts_with(url);
        (below || self.section.as_deref() == Some(url)).then_some("true")
    }
}

/// The head of every page.
#[must_use]
pub fn masthead(site: &SiteDocument, place: &Place) -> Element {
    let links: Vec<_> = site
        .navigation
        .iter()
        .map(|link| {
            let here = place.mark(&link.url);
            li().child(a().class("sections__link").href(link.url.clone()).attr("aria-current", here).child(link.label.clone()))
        })
        .collect();
    let name = div()
        .class("masthead__name")
        .child(p().class("masthead__title").child(a().class("masthead__link").href("/").child(site.title.clone())))
        .child(site.tagline.clone().map(|tagline| p().class("masthead__tagline").child(tagline)));
    header()
        .class("masthead")
        .child(name)
        .child(nav().class("sections").attr("aria-label", "Sections").child(ul().class("sections__list").child(links)))
}

/// Marks the present place in the navigation that stands in the page. Native builds: not to be called.
pub fn mark_place(place: &Place) {
    let Some(links) = browser::document().and_then(|document| document.query_selector_all(".sections__link").ok()) else { return };
    for index in 0..links.length() {
        let Some(link) = links.item(index).and_then(|node| node.dyn_into::<web_sys::Element>().ok()) else { continue };
        let mark = link.get_attribute("href").and_then(|url| place.mark(&url));
        let _set = match mark {
            Some(mark) => link.set_attribute("aria-current", mark),
            None => link.remove_attribute("aria-current"),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::Place;

    #[test]
    fn the_navigation_knows_pages_below_a_section_and_its_articles() {
        let at = |path: &str, section: Option<&str>| Place { path: path.to_owned(), section: section.map(str::to_owned) };
        assert_eq!(at("/section/sport/", None).mark("/section/sport/"), Some("page"));
        assert_eq!(at("/section/sport/2/", None).mark("/section/sport/"), Some("true"));
        assert_eq!(at("/article/a/", Some("/section/sport/")).mark("/section/sport/"), Some("true"));
        assert_eq!(at("/article/a/", None).mark("/"), None);
        assert_eq!(at("/", None).mark("/"), Some("page"));
        assert_eq!(at("/article/a/", None).mark("https://elsewhere.example/"), None);
    }
}
