//! `/about/`

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::AboutPage;
use leptos::prelude::*;

use crate::article::body::Body;
use crate::locale::localized_text;

/// Renders the paper's text about itself.
#[component]
pub(super) fn About(page: AboutPage, title: String) -> impl IntoView {
    view! {
        <div class="about">
            <h1 class="article__headline" tabindex="-1">
                {localized_text(MessageId::AboutPaper, title)}
            </h1>
            <div class="prose">
                <Body blocks=page.body level=2 />
            </div>
        </div>
    }
}
