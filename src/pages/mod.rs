//! One component for each kind of page.

mod about;
mod author;
mod cookies;
mod failed;
mod front;
mod list;
mod missing;
mod page_number;
mod saved;

use std::sync::Arc;

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::{Page, PageDocument, SiteDocument};
use leptos::prelude::*;

use crate::article::Article;
use about::About;
use author::Author;
use front::Front;
use list::List;

pub use cookies::{Cookies, adopt_cookies};
pub use failed::Failed;
pub use missing::Missing;
pub use saved::{SavedMeanwhile, SavedPage, adopt_saved};

/// Renders the content of `main` for a page that has a document.
#[component]
pub fn PageView(
    /// The page's document.
    document: Arc<PageDocument>,
    /// The data that all pages share.
    site: Arc<SiteDocument>,
) -> AnyView {
    let PageDocument { page, path, language, direction, title, .. } = Arc::unwrap_or_clone(document);
    match page {
        Page::Front(page) => view! { <Front page site /> }.into_any(),
        Page::Section(page) => view! { <List page kind=MessageId::Section /> }.into_any(),
        Page::Topic(page) => view! { <List page kind=MessageId::Topic /> }.into_any(),
        Page::Author(page) => view! { <Author page /> }.into_any(),
        Page::Article(article) => {
            let address = site.address_of(&path);
            view! { <Article article=*article language direction path address /> }.into_any()
        }
        Page::About(page) => view! { <About page title /> }.into_any(),
        Page::Saved(_) => view! { <SavedPage /> }.into_any(),
        Page::Cookies(page) => view! { <Cookies page=Arc::new(*page) /> }.into_any(),
    }
}
