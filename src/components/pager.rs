//! Links from one page of a list to the others.

use broadsheet_content::page::{Label, Pager};
use leptos::prelude::*;

/// Newer and older pages of a list; says so where everything is on one page.
#[component]
pub fn PagerLinks(
    /// Where the page stands.
    pager: Pager,
) -> impl IntoView {
    let alone = pager.newer.is_none() && pager.older.is_none();
    if alone {
        let words = match pager.total {
            Some(0) | None => "There are no articles here yet.".to_owned(),
            Some(1) => "That is the one article here.".to_owned(),
            Some(total) => format!("That is everything here: {total} articles on one page."),
        };
        return view! { <p class="pager__end">{words}</p> }.into_any();
    }
    view! {
        <nav class="pager" aria-label="Pages of this list">
            <ul class="pager__links" role="list">
                {pager.newest.map(|label| link(label, "Newest", None))}
                {pager.newer.map(|label| link(label, "Newer", Some("prev")))}
                <li class="pager__here" aria-current="page">
                    {pager.number.map_or_else(|| "Newest".to_owned(), |number| format!("Page {number}"))}
                </li>
                {pager.older.map(|label| link(label, "Older", Some("next")))}
                {pager.oldest.map(|label| link(label, "Oldest", None))}
            </ul>
            {pager.total.map(|total| view! { <p class="pager__total">{total}" articles in all"</p> })}
        </nav>
    }
    .into_any()
}

fn link(label: Label, words: &'static str, rel: Option<&'static str>) -> impl IntoView {
    let title = (label.title != words).then_some(label.title);
    view! {
        <li>
            <a class="pager__link" href=label.path rel=rel>
                {words}
                {title.map(|title| view! { <span class="pager__name">" "{title}</span> })}
            </a>
        </li>
    }
}
