//! Section and topic pages.

use broadsheet_content::page::ListPage;
use leptos::prelude::*;

use crate::components::{PagerLinks, TeaserList, TeaserSize};

/// `/section/<id>/[<n>/]` and `/topic/<id>/[<n>/]`
#[component]
pub fn List(
    /// The list's content.
    list: ListPage,
    /// `Section` or `Topic`.
    kind: &'static str,
) -> impl IntoView {
    let number = list.pager.number;
    view! {
        <div class="list">
            <header class="list__head">
                <p class="list__kind">{kind}</p>
                <h1 class="list__title" tabindex="-1">
                    {list.title}
                    {number.map(|number| view! { <span class="list__number">", page " {number}</span> })}
                </h1>
                {list.description.map(|description| view! { <p class="list__description">{description}</p> })}
            </header>
            <TeaserList teasers=list.teasers size=TeaserSize::Row rank=2 class="list__teasers" />
            <PagerLinks pager=list.pager />
        </div>
    }
}
