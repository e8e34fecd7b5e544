//! The 404 page.

use std::sync::Arc;

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::{Label, SiteDocument};
use leptos::prelude::*;

use crate::components::safe_href;
use crate::locale::Localized;

/// Renders a note that there is no page here, and links to other pages.
#[component]
pub fn Missing(site: Arc<SiteDocument>) -> impl IntoView {
    let section = |label: &Label| {
        let href = safe_href(&label.path);
        view! {
            <li>
                <a href=href>{label.title.clone()}</a>
            </li>
        }
    };
    view! {
        <div class="notice">
            <p class="notice__kind">{"404"}</p>
            <h1 class="notice__title" tabindex="-1">
                <Localized id=MessageId::Missing />
            </h1>
            <p>
                <Localized id=MessageId::MissingText />
            </p>
            <p>
                <a href=safe_href("/")>
                    <Localized id=MessageId::MissingFront />
                </a>
            </p>
            <p>
                <Localized id=MessageId::MissingSections />
            </p>
            <ul class="notice__links">{site.sections.iter().map(section).collect_view()}</ul>
        </div>
    }
}
