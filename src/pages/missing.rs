//! The 404 page.

use std::sync::Arc;

use broadsheet_content::page::{Label, SiteDocument};
use leptos::prelude::*;

use crate::components::safe_href;

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
                {"Page not found"}
            </h1>
            <p>{"There is no page at this address. The link that led here may contain a typo, or the article may have been removed."}</p>
            <p>
                <a href=safe_href("/")>{"Go to the front page"}</a>
                " or to one of the sections:"
            </p>
            <ul class="notice__links">{site.sections.iter().map(section).collect_view()}</ul>
        </div>
    }
}
