//! A thin progress bar at the top of the viewport while a page is loading.

use broadsheet_content::messages::MessageId;
use leptos::prelude::*;

use super::state::use_navigation;
use crate::locale::use_locale;

/// Renders the progress bar while a page is loading. The styles hide it for the first 300 ms, so that a fast navigation shows none.
#[component]
pub fn Progress() -> impl IntoView {
    let navigation = use_navigation();
    let locale = use_locale();
    move || {
        navigation.is_pending().then(|| {
            let label = locale.text(MessageId::Loading);
            view! { <div class="progress" role="progressbar" aria-label=label></div> }
        })
    }
}
