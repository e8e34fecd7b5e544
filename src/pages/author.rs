//! Author pages.

use broadsheet_content::page::AuthorPage;
use leptos::prelude::*;

use crate::components::{PagerLinks, PictureImage, TeaserList, TeaserSize};

/// `/author/<id>/[<n>/]`
#[component]
pub fn Author(
    /// The page's content.
    author: AuthorPage,
) -> impl IntoView {
    let number = author.pager.number;
    view! {
        <div class="list">
            <header class="list__head">
                {author
                    .image
                    .map(|picture| {
                        view! {
                            <div class="list__portrait">
                                <PictureImage picture />
                            </div>
                        }
                    })} <p class="list__kind">{author.role.unwrap_or_else(|| "Author".to_owned())}</p>
                <h1 class="list__title" tabindex="-1">
                    {author.name}
                    {number.map(|number| view! { <span class="list__number">", page " {number}</span> })}
                </h1> {author.bio.map(|bio| view! { <p class="list__description">{bio}</p> })}
                {author
                    .email
                    .map(|email| {
                        view! {
                            <p class="list__contact">
                                <a href=format!("mailto:{email}")>{email.clone()}</a>
                            </p>
                        }
                    })}
            </header>
            <TeaserList teasers=author.teasers size=TeaserSize::Row rank=2 class="list__teasers" />
            <PagerLinks pager=author.pager />
        </div>
    }
}
