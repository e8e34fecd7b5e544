//! One file for each kind of page.

mod about;
mod author;
mod cookies;
mod failed;
mod front;
mod list;
mod missing;

use std::sync::Arc;

use broadsheet_content::page::{Page, PageDocument};
use leptos::prelude::*;

use crate::article::Article;
use crate::navigation::Shown;
use about::About;
use author::Author;
use cookies::CookiesPage;
use failed::Failed;
use front::Front;
use list::List;
use missing::Missing;

/// What stands in `main`.
#[component]
pub fn Showing(
    /// What is shown.
    shown: Shown,
) -> impl IntoView {
    match shown {
        Shown::Page(document) => page(&document),
        Shown::Missing => view! { <Missing /> }.into_any(),
        Shown::Failed { path, failure } => view! { <Failed path failure /> }.into_any(),
    }
}

fn page(document: &Arc<PageDocument>) -> AnyView {
    match &document.page {
        Page::Front(front) => view! { <Front front=front.clone() /> }.into_any(),
        Page::Section(list) => view! { <List list=list.clone() kind="Section" /> }.into_any(),
        Page::Topic(list) => view! { <List list=list.clone() kind="Topic" /> }.into_any(),
        Page::Author(author) => view! { <Author author=author.clone() /> }.into_any(),
        Page::Article(article) => {
            let article = Arc::new(article.as_ref().clone());
            view! { <Article article language=document.language.clone() direction=document.direction /> }.into_any()
        }
        Page::About(about) => view! { <About about=about.clone() title=document.title.clone() /> }.into_any(),
        Page::Cookies => view! { <CookiesPage /> }.into_any(),
    }
}
