//! The names of an article's authors.

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::Label;
use leptos::prelude::*;

use crate::components::safe_href;
use crate::locale::{ListPart, Localized, use_locale};

/// Renders `By A, B and C`, each name a link.
#[component]
pub fn Byline(authors: Vec<Label>) -> impl IntoView {
    let names: Vec<String> = authors.iter().map(|author| author.title.clone()).collect();
    let mut authors = authors.into_iter();
    let part = |part: ListPart| match part {
        ListPart::Item => authors.next().map(author_link).into_any(),
        ListPart::Separator(separator) => separator.into_any(),
    };
    let list = use_locale().list(MessageId::Byline, &names).into_iter().map(part).collect_view();
    (!names.is_empty()).then(|| {
        let names = ("names", list.into_any());
        view! {
            <p class="article__byline">
                <Localized id=MessageId::Byline values=vec![names] />
            </p>
        }
    })
}

fn author_link(author: Label) -> impl IntoView {
    let href = safe_href(&author.path);
    view! {
        <a rel="author" href=href dir="auto">
            {author.title}
        </a>
    }
}
