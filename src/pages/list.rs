//! Section and topic pages.

use broadsheet_content::bidi::isolated;
use broadsheet_content::page::ListPage;
use leptos::prelude::*;

use super::page_number::PageNumber;
use crate::components::{AfterLists, PagerLinks, TeaserList, TeaserSize};

/// `/section/<id>/[<n>/]` and `/topic/<id>/[<n>/]`; `kind` is `Section` or `Topic`.
#[component]
pub(super) fn List(page: ListPage, kind: &'static str) -> impl IntoView {
    let ListPage { title, description, teasers, pager } = page;
    view! {
        <div class="list">
            <header class="list__head">
                <p class="list__kind">{kind}</p>
                <h1 class="list__title" tabindex="-1">
                    {isolated(&title).into_owned()}
                    <PageNumber number=pager.number />
                </h1>
                {description.map(|description| view! { <p class="list__description">{description}</p> })}
            </header>
            <TeaserList teasers size=TeaserSize::Row rank=2 class="list__teasers" />
            <AfterLists view=move || view! { <PagerLinks pager=pager.clone() /> } />
        </div>
    }
}
