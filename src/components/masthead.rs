//! The paper's name and its navigation.

use std::sync::Arc;

use broadsheet_content::link::BasePath;
use broadsheet_content::messages::MessageId;
use broadsheet_content::page::{SAVED_PATH, SiteDocument};
use leptos::prelude::*;

use super::safe_href;
use crate::browser;
use crate::locale::{Localized, use_locale};

/// The position of a page in the paper, as far as the navigation shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PagePosition {
    /// The page's path.
    pub path: String,
    /// The path of an article's section; `None` on other pages.
    pub section: Option<String>,
}

impl PagePosition {
    /// Returns the value of `aria-current` on a link: `page` on the page it leads to, `true` on the pages below it, which are older pages
    /// of a list and the articles of a section; `None` on all others.
    fn current(&self, url: &str) -> Option<&'static str> {
        if self.path == url {
            return Some("page");
        }
        let below = url != "/" && url.starts_with('/') && self.path.starts_with(url);
        (below || self.section.as_deref() == Some(url)).then_some("true")
    }
}

/// Renders the paper's name, its navigation, and a link to the saved articles, which the styles show to readers who have saved some.
#[component]
pub fn Masthead(site: Arc<SiteDocument>, position: PagePosition) -> impl IntoView {
    let label = use_locale().text(MessageId::Sections);
    let link = |link: &broadsheet_content::site::NavLink| {
        let href = safe_href(&link.url);
        view! {
            <li>
                <a class="sections__link" href=href aria-current=position.current(&link.url)>
                    {link.label.clone()}
                </a>
            </li>
        }
    };
    view! {
        <header class="masthead">
            <div class="masthead__name">
                <p class="masthead__title">
                    <a class="masthead__link" href=safe_href("/")>
                        {site.title.clone()}
                    </a>
                </p>
                {site.tagline.clone().map(|tagline| view! { <p class="masthead__tagline">{tagline}</p> })}
            </div>
            <a class="masthead__saved" href=safe_href(SAVED_PATH)>
                <Localized id=MessageId::SavedArticles />
            </a>
            <nav class="sections" aria-label=label>
                <ul class="sections__list">{site.navigation.iter().map(link).collect_view()}</ul>
            </nav>
        </header>
    }
}

/// Marks the links of the masthead that lead to the page at `position`. Browser only.
pub fn mark_current_links(position: &PagePosition, base: &BasePath) {
    let Some(html) = browser::document_element() else { return };
    for link in browser::all(&html, ".sections__link") {
        let current = link.get_attribute("href").and_then(|url| position.current(base.strip(&url).unwrap_or(&url)));
        browser::set_attribute(&link, "aria-current", current);
    }
}

#[cfg(test)]
mod tests {
    use super::PagePosition;

    #[test]
    fn the_navigation_knows_pages_below_a_section_and_its_articles() {
        let at = |path: &str, section: Option<&str>| PagePosition { path: path.to_owned(), section: section.map(str::to_owned) };
        assert_eq!(at("/section/sport/", None).current("/section/sport/"), Some("page"));
        assert_eq!(at("/section/sport/2/", None).current("/section/sport/"), Some("true"));
        assert_eq!(at("/article/a/", Some("/section/sport/")).current("/section/sport/"), Some("true"));
        assert_eq!(at("/article/a/", None).current("/"), None);
        assert_eq!(at("/", None).current("/"), Some("page"));
        assert_eq!(at("/article/a/", None).current("https://elsewhere.example/"), None);
    }
}
