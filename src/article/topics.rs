//! Links to the topics of an article.

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::Label;
use leptos::prelude::*;

use crate::components::safe_href;
use crate::locale::use_locale;

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
    let label = use_locale().text(MessageId::ArticleTopics);
    (!topics.is_empty()).then(|| {
        view! {
            <nav class="topics" aria-label=label>
                <ul class="topics__list">{topics.into_iter().map(link).collect_view()}</ul>
            </nav>
        }
    })
}
