//! The list of saved articles.

use broadsheet_content::messages::MessageId;
use leptos::prelude::*;

use super::file::ExportAndImport;
use super::item::SavedItem;
use super::remove_all::RemoveAll;
use super::search::{Found, Search};
use crate::locale::Localized;
use crate::saved::{SavedArticle, use_saved};

/// Renders the list, newest first, and what can be done with all of it; natively nothing.
#[component]
pub(super) fn SavedArticles() -> impl IntoView {
    use_saved().map(|saved| {
        let articles = Memo::new(move |_| saved.articles());
        let found = RwSignal::new(None);
        let shown = Memo::new(move |_| {
            let is_found =
                |article: &SavedArticle| found.with(|found: &Found| found.as_ref().is_none_or(|found| found.contains(&article.path)));
            articles.get().into_iter().filter(is_found).collect::<Vec<_>>()
        });
        let list = move || {
            let count = articles.with(Vec::len);
            if count == 0 {
                return view! {
                    <p>
                        <Localized id=MessageId::SavedEmpty />
                    </p>
                }
                .into_any();
            }
            view! {
                <p class="saved__total">
                    <Localized id=MessageId::SavedTotal count=Some(count) />
                </p>
            }
            .into_any()
        };
        view! {
            {list}
            <Show when=move || articles.with(|articles| articles.len() > 1)>
                <Search saved found />
            </Show>
            <ul class="saved__list">
                <For
                    each=move || shown.get()
                    key=|article| (article.path.clone(), article.change, article.title.clone())
                    children=move |article| view! { <SavedItem article saved /> }
                />
            </ul>
            <RemoveAll saved />
            <ExportAndImport saved />
        }
    })
}
