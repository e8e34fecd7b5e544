//! A notice below the masthead while the browser is offline.

use broadsheet_content::messages::MessageId;
use leptos::prelude::*;

use super::state::{Navigation, use_navigation};
use crate::browser;
use crate::locale::use_locale;

/// Renders the notice that the browser is offline. It is mounted into a live region, so that it is read out when it appears.
#[component]
pub fn ConnectionNotice() -> impl IntoView {
    let navigation = use_navigation();
    let locale = use_locale();
    let text = move || if navigation.is_online() { String::new() } else { locale.text(MessageId::Offline) };
    // The app knows only by then whether the message is translated.
    let language = move || (!navigation.is_online() && locale.messages().is_untranslated(MessageId::Offline)).then_some("en");
    let direction = move || language().map(|_| "ltr");
    // Set `textContent` instead of a text node, which a page translator may have replaced.
    view! { <span lang=language dir=direction prop:textContent=text></span> }
}

/// Follows whether the browser has a connection. Browser only.
pub fn listen_to_connection(navigation: Navigation) {
    browser::listen("offline", move |_| navigation.set_online(false));
    browser::listen("online", move |_| navigation.set_online(true));
}
