//! What an article is about, as links.

use broadsheet_content::page::Label;
use leptos::prelude::*;

/// Links to the topics.
#[component]
pub fn Topics(
    /// Most important first.
    topics: Vec<Label>,
) -> impl IntoView {
    let links = topics
        .into_iter()
        .map(|topic| {
            view! {
                <li>
                    <a class="topics__link" href=topic.path>
                        {topic.title}
                    </a>
                </li>
            }
            .into_any()
        })
        .collect::<Vec<_>>();
    (!links.is_empty()).then(|| {
        view! {
            <nav class="topics" aria-label="Topics of this article">
                <ul class="topics__list" role="list">
                    {links}
                </ul>
            </nav>
        }
    })
}
