//! `/about/`

use broadsheet_content::page::AboutPage;
use leptos::prelude::*;

use crate::article::body::Body;

/// What the paper says of itself.
#[component]
pub(super) fn About(page: AboutPage, title: String) -> impl IntoView {
    view! {
        <div class="about">
            <h1 class="article__headline" tabindex="-1">
                {title}
            </h1>
            <div class="prose">
                <Body blocks=page.body rank=2 />
            </div>
        </div>
    }
}
