//! The list of saved articles.

use broadsheet_content::messages::MessageId;
use leptos::prelude::*;

use super::file::ExportAndImport;
use super::item::SavedItem;
use super::remove_all::RemoveAll;
use crate::locale::Localized;
use crate::saved::use_saved;

/// Renders the list, newest first, and what can be done with all of it; natively nothing.
#[component]
pub(super) fn SavedArticles() -> impl IntoView {
    use_saved().map(|saved| {
        let articles = Memo::new(move |_| saved.articles());
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
            <ul class="saved__list">
                <For
                    each=move || articles.get()
                    key=|article| (article.path.clone(), article.change.is_some(), article.title.clone())
                    children=move |article| view! { <SavedItem article saved /> }
                />
            </ul>
            <RemoveAll saved />
            <ExportAndImport saved />
        }
    })
}
