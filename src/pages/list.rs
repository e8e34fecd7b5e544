//! Section and topic pages.

use broadsheet_content::bidi::isolated;
use broadsheet_content::messages::MessageId;
use broadsheet_content::page::ListPage;
use leptos::prelude::*;

use super::page_number::PageNumber;
use crate::components::{AfterLists, PagerLinks, TeaserList, TeaserSize};
use crate::locale::Localized;

/// Renders a page of a list: `/section/<id>/[<n>/]` or `/topic/<id>/[<n>/]`. `kind` is the message for a section or a topic.
#[component]
pub(super) fn List(page: ListPage, kind: MessageId) -> impl IntoView {
    let ListPage { title, description, teasers, pager } = page;
    view! {
        <div class="list">
            <header class="list__head">
                <p class="list__kind">
                    <Localized id=kind />
                </p>
                <h1 class="list__title" tabindex="-1">
                    {isolated(&title).into_owned()}
                    <PageNumber number=pager.number />
                </h1>
                {description.map(|description| view! { <p class="list__description">{description}</p> })}
            </header>
            <TeaserList teasers size=TeaserSize::Row level=2 class="list__teasers" />
            <AfterLists>
                <PagerLinks pager=pager.clone() />
            </AfterLists>
        </div>
    }
}
