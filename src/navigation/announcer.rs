//! Announces the title of the page that has just been opened.

use broadsheet_content::messages::MessageId;
use leptos::prelude::*;

use super::state::use_navigation;
use crate::locale::use_locale;

/// The messages that are announced: titles of pages, and the outcome of sharing.
const ANNOUNCED: [MessageId; 8] = [
    MessageId::FrontPage,
    MessageId::AboutPaper,
    MessageId::Cookies,
    MessageId::SavedArticles,
    MessageId::Missing,
    MessageId::NotLoaded,
    MessageId::LinkCopied,
    MessageId::LinkNotCopied,
];

/// Renders the text of a live region. The region itself is part of the published page, because assistive technology must know it before its
/// text changes.
#[component]
pub fn Announcer() -> impl IntoView {
    let navigation = use_navigation();
    let locale = use_locale();
    // A title that is not translated is read out in English.
    let language = move || {
        let (messages, title) = (locale.messages(), navigation.announcement());
        ANNOUNCED.into_iter().any(|id| messages.is_untranslated(id) && messages.get(id) == title).then_some("en")
    };
    // Set `textContent` instead of a text node, which a page translator may have replaced.
    view! { <span lang=language prop:textContent=move || navigation.announcement()></span> }
}
