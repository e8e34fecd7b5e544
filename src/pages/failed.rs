//! What a reader sees when a page could not be had.

use leptos::prelude::*;

use crate::content::Failure;
use crate::navigation::use_reader;

/// What happened, "try again", and a plain link.
#[component]
pub fn Failed(
    /// The path of the page.
    path: String,
    /// Why it could not be had.
    failure: Failure,
) -> impl IntoView {
    let reader = use_reader();
    let kind = if failure == Failure::Offline { "Offline" } else { "Not loaded" };
    let try_again = move |_| {
        if let Some(reader) = reader {
            reader.try_again();
        }
    };
    view! {
        <div class="notice">
            <p class="notice__kind">{kind}</p>
            <h1 class="notice__title" tabindex="-1">
                "This page could not be loaded"
            </h1>
            <p>{failure.to_string()}</p>
            <p class="notice__actions">
                <button class="button" type="button" on:click=try_again>
                    "Try again"
                </button>
                // Left to the browser: a whole load of the page, without the app.
                <a href=path rel="external">
                    "Open the page directly"
                </a>
            </p>
        </div>
    }
}
