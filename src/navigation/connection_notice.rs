//! A notice below the masthead while the browser is offline, or the page is a saved copy.

use broadsheet_content::messages::{MessageId, fill};
use leptos::prelude::*;

use super::shown::Shown;
use super::state::{Navigation, use_navigation};
use crate::browser;
use crate::components::{LocalTimes, TimeLength, stamp_of_millis};
use crate::locale::{StatusPart, StatusText, use_locale};
use crate::saved::{is_loaded_from_copy, use_saved};

/// Renders the notice that the browser is offline, and when the article that is shown was saved, if it was. The latter stands alone where
/// the service worker has answered with the copy because the host did not answer. It is mounted into a live region, so that it is read out
/// when it appears.
#[component]
pub fn ConnectionNotice() -> impl IntoView {
    let navigation = use_navigation();
    let locale = use_locale();
    let (saved, times) = (use_saved(), use_context::<LocalTimes>());
    // A saved article may have been changed since.
    let saved_on = move || {
        let article = saved.filter(|_| locale.is_complete())?.article(&navigation.base_path().join(&navigation.path()))?;
        let messages = locale.messages();
        let date = times?.format(&stamp_of_millis(article.fetched.max(article.saved)).iso, TimeLength::Day, messages.language())?;
        Some(StatusPart::with_text(&messages, MessageId::SavedOn, fill(messages.get(MessageId::SavedOn), "date", &date)))
    };
    let is_copy = move || navigation.with_shown(|shown| matches!(shown, Shown::Published(_))) && is_loaded_from_copy();
    let said = Signal::derive(move || {
        let offline = (!navigation.is_online()).then(|| StatusPart::of(&locale.messages(), MessageId::Offline));
        let saved_on = if offline.is_some() || is_copy() { saved_on() } else { None };
        offline.into_iter().chain(saved_on).collect()
    });
    view! {
        <span class="connection__text">
            <StatusText said />
        </span>
    }
}

/// Follows whether the browser has a connection. Browser only.
pub fn listen_to_connection(navigation: Navigation) {
    browser::listen("offline", move |_| navigation.set_online(false));
    browser::listen("online", move |_| navigation.set_online(true));
}
