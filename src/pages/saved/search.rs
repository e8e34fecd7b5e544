//! A search in the words of what is saved, which needs no connection.

use std::collections::HashSet;

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::ArticlePage;
use gloo_timers::callback::Timeout;
use js_sys::JsString;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::documents::{Address, read_page_at};
use crate::locale::{Localized, StatusPart, StatusText, use_locale};
use crate::offline_cache;
use crate::saved::Saved;

/// The paths of the articles that were found; `None` while nothing is searched for.
pub(super) type Found = Option<HashSet<String>>;

/// How long typing rests before the search begins, in milliseconds.
const REST_MS: u32 = 200;

/// Renders a search field, which writes what it finds to `found`.
#[component]
pub(super) fn Search(saved: Saved, found: RwSignal<Found>) -> impl IntoView {
    let locale = use_locale();
    let query = RwSignal::new(String::new());
    // Dropping a `Timeout` clears it.
    let timer = StoredValue::new_local(None);
    let search = move || {
        spawn_local(async move {
            let words = query.get_untracked();
            let outcome = if words.trim().is_empty() { None } else { Some(find(saved, &words).await) };
            // The reader may have typed on, or left the page.
            if query.try_get_untracked().is_some_and(|latest| latest == words) {
                found.set(outcome);
            }
        });
    };
    let is_missing = move || found.with(|found| found.as_ref().is_some_and(HashSet::is_empty));
    let said =
        Signal::derive(move || is_missing().then(|| StatusPart::of(&locale.messages(), MessageId::SearchSavedNone)).into_iter().collect());
    view! {
        <div class="saved__search">
            <label class="saved__search-name" for="saved-search">
                <Localized id=MessageId::SearchSaved />
            </label>
            <input
                class="saved__search-field"
                id="saved-search"
                type="search"
                autocomplete="off"
                on:input=move |event| {
                    query.set(event_target_value(&event));
                    timer.set_value(Some(Timeout::new(REST_MS, search)));
                }
            />
            <p role="status">
                <StatusText said />
            </p>
        </div>
    }
}

/// Returns the paths of the articles that have all words of a query.
async fn find(saved: Saved, query: &str) -> HashSet<String> {
    let query = lower_case(query);
    let mut found = HashSet::new();
    for article in untrack(|| saved.articles()) {
        let text = match Address::of_location(&article.path, &saved.base_path()) {
            Some(address) => words_of(&address).await.unwrap_or_default(),
            None => String::new(),
        };
        let text = lower_case(&format!("{}\n{text}", article.title));
        if query.split_whitespace().all(|word| text.contains(word)) {
            found.insert(article.path);
        }
    }
    found
}

async fn words_of(address: &Address) -> Option<String> {
    let document = read_page_at(address, &offline_cache::find_text(&address.document()).await?).ok()?;
    document.page.article().map(ArticlePage::words)
}

fn lower_case(text: &str) -> String {
    String::from(JsString::from(text).to_lower_case())
}
