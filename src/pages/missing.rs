//! The 404 page.

use std::sync::Arc;

use broadsheet_content::page::{Label, SiteDocument};
use leptos::prelude::*;

use crate::components::safe_href;

/// Says that there is no page here, and where to go instead.
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
            <p>{"There is no page at this address. The link that led here may have a slip in it, or the article has been taken back."}</p>
            <p>
                <a href=safe_href("/")>{"Go to the front page"}</a>
                " or to one of the sections:"
            </p>
            <ul class="notice__links">{site.sections.iter().map(section).collect_view()}</ul>
        </div>
    }
}
