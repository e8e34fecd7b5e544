//! The names of an article's authors.

use broadsheet_content::page::Label;
use leptos::prelude::*;

use crate::components::safe_href;

/// Renders `By A, B and C`, each name a link.
#[component]
pub fn Byline(authors: Vec<Label>) -> impl IntoView {
    let last = authors.len().checked_sub(1)?;
    let name = move |(index, author): (usize, Label)| {
        let separator = match index {
            0 => None,
            _ if index == last => Some(" and "),
            _ => Some(", "),
        };
        let href = safe_href(&author.path);
        view! {
            {separator}
            <a rel="author" href=href dir="auto">
                {author.title}
            </a>
        }
    };
    Some(view! { <p class="article__byline">"By " {authors.into_iter().enumerate().map(name).collect_view()}</p> })
}
