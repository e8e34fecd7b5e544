//! Links to the topics of an article.

use broadsheet_content::page::Label;
use leptos::prelude::*;

use crate::components::safe_href;

/// Renders links to the topics, most important first; nothing for an article without topics.
#[component]
pub fn Topics(topics: Vec<Label>) -> impl IntoView {
    let link = |topic: Label| {
        let href = safe_href(&topic.path);
        view! {
            <li>
                <a class="topics__link" href=href>
                    {topic.title}
                </a>
            </li>
        }
    };
    (!topics.is_empty()).then(|| {
        view! {
            <nav class="topics" aria-label="Topics of this article">
                <ul class="topics__list">{topics.into_iter().map(link).collect_view()}</ul>
            </nav>
        }
    })
}
