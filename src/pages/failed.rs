//! The page that is shown when a page could not be fetched.

use broadsheet_content::messages::MessageId;
use leptos::prelude::*;

use crate::components::safe_href;
use crate::documents::Failure;
use crate::locale::Localized;
use crate::pages::saved::SavedMeanwhile;

/// Renders the reason of the failure, "Try again", and a plain link.
#[component]
pub fn Failed(path: String, failure: Failure, #[prop(into)] on_retry: Callback<()>) -> impl IntoView {
    let kind = if failure == Failure::Offline { MessageId::NotLoadedOffline } else { MessageId::NotLoadedKind };
    let (reason, number) = failure.message();
    let unreachable = failure.is_unreachable();
    view! {
        <div class="notice">
            <p class="notice__kind">
                <Localized id=kind />
            </p>
            <h1 class="notice__title" tabindex="-1">
                <Localized id=MessageId::NotLoadedHeading />
            </h1>
            <p>
                <Localized id=reason number />
            </p>
            <p class="notice__actions">
                <button class="button" type="button" on:click=move |_| on_retry.run(())>
                    <Localized id=MessageId::TryAgain />
                </button>
                // `rel="external"` leaves the link to the browser, which loads the whole page without the app.
                <a href=safe_href(&path) rel="external">
                    <Localized id=MessageId::OpenDirectly />
                </a>
            </p>
            {unreachable.then(|| view! { <SavedMeanwhile /> })}
        </div>
    }
}
