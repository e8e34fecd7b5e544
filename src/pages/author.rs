//! Author pages.

use broadsheet_content::bidi::isolated;
use broadsheet_content::messages::MessageId;
use broadsheet_content::page::AuthorPage;
use leptos::prelude::*;

use super::page_number::PageNumber;
use crate::components::{AfterLists, PagerLinks, Picture, PictureLayout, TeaserList, TeaserSize, safe_href};
use crate::locale::own_or_localized;

/// Renders the page of an author: `/author/<id>/[<n>/]`.
#[component]
pub(super) fn Author(page: AuthorPage) -> impl IntoView {
    let AuthorPage { name, role, bio, email, image, teasers, pager } = page;
    let portrait = image.map(|picture| {
        view! {
            <div class="list__portrait">
                <Picture picture layout=PictureLayout::Portrait />
            </div>
        }
    });
    let contact = email.map(|email| {
        let href = safe_href(&format!("mailto:{email}"));
        view! {
            <p class="list__contact">
                <a href=href>{email}</a>
            </p>
        }
    });
    view! {
        <div class="list">
            <header class="list__head">
                {portrait} <p class="list__kind">{own_or_localized(role, MessageId::Author)}</p> <h1 class="list__title" tabindex="-1">
                    {isolated(&name).into_owned()}
                    <PageNumber number=pager.number />
                </h1> {bio.map(|bio| view! { <p class="list__description">{bio}</p> })} {contact}
            </header>
            <TeaserList teasers size=TeaserSize::Row level=2 class="list__teasers" />
            <AfterLists>
                <PagerLinks pager=pager.clone() />
            </AfterLists>
        </div>
    }
}
