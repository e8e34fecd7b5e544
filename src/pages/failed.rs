//! The page that is shown when a page could not be fetched.

use leptos::prelude::*;

use crate::components::safe_href;
use crate::documents::Failure;

/// Renders the reason of the failure, "Try again", and a plain link.
#[component]
pub fn Failed(path: String, failure: Failure, #[prop(into)] on_retry: Callback<()>) -> impl IntoView {
    let kind = if failure == Failure::Offline { "Offline" } else { "Not loaded" };
    view! {
        <div class="notice">
            <p class="notice__kind">{kind}</p>
            <h1 class="notice__title" tabindex="-1">
                {"This page could not be loaded"}
            </h1>
            <p>{failure.to_string()}</p>
            <p class="notice__actions">
                <button class="button" type="button" on:click=move |_| on_retry.run(())>
                    "Try again"
                </button>
                // `rel="external"` leaves the link to the browser, which loads the whole page without the app.
                <a href=safe_href(&path) rel="external">
                    "Open the page directly"
                </a>
            </p>
        </div>
    }
}
