//! Links from one page of a list to the others.

use broadsheet_content::page::{Label, Pager};
use leptos::prelude::*;

use super::safe_href;

/// Renders links to the newer and older pages of a list; a note where everything is on one page.
#[component]
pub fn PagerLinks(pager: Pager) -> AnyView {
    if pager.newer.is_none() && pager.older.is_none() {
        let words = match pager.total {
            Some(0) | None => "There are no articles here yet.".to_owned(),
            Some(1) => "That is the one article here.".to_owned(),
            Some(total) => format!("That is everything here: {total} articles on one page."),
        };
        return view! { <p class="pager__end">{words}</p> }.into_any();
    }
    let here = pager.number.map_or_else(|| "Newest".to_owned(), |number| format!("Page {number}"));
    view! {
        <nav class="pager" aria-label="Pages of this list">
            <ul class="pager__links">
                {pager.newest.map(|label| link(label, "Newest", None))} {pager.newer.map(|label| link(label, "Newer", Some("prev")))}
                <li class="pager__here" aria-current="page">
                    {here}
                </li> {pager.older.map(|label| link(label, "Older", Some("next")))} {pager.oldest.map(|label| link(label, "Oldest", None))}
            </ul>
            {pager.total.map(|total| view! { <p class="pager__total">{format!("{total} articles in all")}</p> })}
        </nav>
    }
    .into_any()
}

fn link(label: Label, words: &'static str, rel: Option<&'static str>) -> impl IntoView {
    let href = safe_href(&label.path);
    view! {
        <li>
            <a class="pager__link" href=href rel=rel>
                {words}
                {(label.title != words).then(|| view! { <span class="pager__name">" " {label.title}</span> })}
            </a>
        </li>
    }
}
