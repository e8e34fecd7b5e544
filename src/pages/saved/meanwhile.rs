//! What can be read while a page cannot be loaded.

use broadsheet_content::messages::MessageId;
use leptos::prelude::*;

use crate::locale::Localized;
use crate::saved::{Change, SavedArticle, use_saved};

/// Renders links to the saved articles; nothing where there are none.
#[component]
pub fn SavedMeanwhile() -> impl IntoView {
    let articles = use_saved().map(|saved| untrack(|| saved.articles())).unwrap_or_default();
    let readable: Vec<_> = articles.into_iter().filter(|article| article.change != Some(Change::Removed)).collect();
    let item = |article: SavedArticle| {
        view! {
            <li>
                <a href=article.path dir="auto">
                    {article.title}
                </a>
            </li>
        }
    };
    (!readable.is_empty()).then(|| {
        view! {
            <section class="saved-meanwhile" aria-labelledby="saved-meanwhile-title">
                <h2 class="saved-meanwhile__title" id="saved-meanwhile-title">
                    <Localized id=MessageId::SavedMeanwhile />
                </h2>
                <ul>{readable.into_iter().map(item).collect_view()}</ul>
            </section>
        }
    })
}
