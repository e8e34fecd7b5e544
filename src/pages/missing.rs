//! The 404 page.

use leptos::prelude::*;

use crate::context::use_site;

/// Says that there is no page here, and where to go instead.
#[component]
pub fn Missing() -> impl IntoView {
    let site = use_site();
    let sections = site
        .sections
        .iter()
        .map(|label| {
            view! {
                <li>
                    <a href=label.path.clone()>{label.title.clone()}</a>
                </li>
            }
            .into_any()
        })
        .collect_view();
    view! {
        <div class="notice">
            <p class="notice__kind">"404"</p>
            <h1 class="notice__title" tabindex="-1">
                "Page not found"
            </h1>
            <p>"There is no page at this address. The link that led here may have a slip in it, or the article has been taken back."</p>
            <p>
                <a href="/">"Go to the front page"</a>
                " or to one of the sections:"
            </p>
            <ul class="notice__links" role="list">
                {sections}
            </ul>
        </div>
    }
}
