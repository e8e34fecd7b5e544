//! The paper's name and its navigation.

use leptos::prelude::*;

use crate::context::use_site;
use crate::navigation::{Shown, use_reader};
use broadsheet_content::page::Page;

/// The head of every page.
#[component]
pub fn Masthead() -> impl IntoView {
    let site = use_site();
    let links = site
        .navigation
        .iter()
        .map(|link| {
            let (label, url) = (link.label.clone(), link.url.clone());
            let here = {
                let url = url.clone();
                move || place_of(&url)
            };
            view! {
                <li>
                    <a class="sections__link" href=url aria-current=here>
                        {label}
                    </a>
                </li>
            }
            .into_any()
        })
        .collect_view();
    view! {
        <header class="masthead">
            <div class="masthead__name">
                <p class="masthead__title">
                    <a class="masthead__link" href="/">
                        {site.title.clone()}
                    </a>
                </p>
                {site.tagline.clone().map(|tagline| view! { <p class="masthead__tagline">{tagline}</p> })}
            </div>
            <nav class="sections" aria-label="Sections">
                <ul class="sections__list" role="list">
                    {links}
                </ul>
            </nav>
        </header>
    }
}

/// `page` on the page a link leads to, `true` on the pages below it: older pages and the section's articles.
fn place_of(url: &str) -> Option<&'static str> {
    let reader = use_reader()?;
    let path = reader.path.get();
    if path == url {
        return Some("page");
    }
    let section_of_article = reader.shown.with(|shown| match shown {
        Shown::Page(document) => match &document.page {
            Page::Article(article) => article.section.path == url,
            Page::Front(_) | Page::Section(_) | Page::Topic(_) | Page::Author(_) | Page::About(_) | Page::Cookies => false,
        },
        Shown::Missing | Shown::Failed { .. } => false,
    });
    (section_of_article || (url != "/" && path.starts_with(url))).then_some("true")
}
