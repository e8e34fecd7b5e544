//! Reads page changes out to assistive technology.

use leptos::prelude::*;

use crate::navigation::use_reader;

/// A live region with the title of the page that has just been opened.
#[component]
pub fn Announcer() -> impl IntoView {
    let reader = use_reader();
    view! {
        <p class="visually-hidden" aria-live="polite" aria-atomic="true">
            {move || reader.map(|reader| reader.announcement.get()).unwrap_or_default()}
        </p>
    }
}
