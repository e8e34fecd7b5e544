//! One of the saved articles.

use broadsheet_content::messages::MessageId;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::browser;
use crate::components::{Time, TimeLength, stamp_of_millis};
use crate::locale::Localized;
use crate::saved::{Change, Saved, SavedArticle};

/// Moves the focus to the button of the next article, or of the one before: the pressed one goes.
fn focus_beside(event: &web_sys::MouseEvent) {
    let item = browser::closest::<Element>(event, "li");
    let beside = item.and_then(|item| item.next_element_sibling().or_else(|| item.previous_element_sibling()));
    if let Some(button) = beside.and_then(|item| item.query_selector("button").ok()??.dyn_into::<HtmlElement>().ok()) {
        browser::focus(&button);
    }
}

/// Renders a saved article: its headline, when it was saved, what the paper has changed since, and "Remove".
#[component]
pub(super) fn SavedItem(article: SavedArticle, saved: Saved) -> impl IntoView {
    let SavedArticle { path, title, change, saved: at, .. } = article;
    let id = format!("saved_{}", path.trim_end_matches('/').rsplit('/').next().unwrap_or_default());
    let date = view! { <Time stamp=stamp_of_millis(at) length=TimeLength::Day /> };
    let change_id = change.map(|change| match change {
        Change::Corrected => MessageId::SavedCorrected,
        Change::Updated => MessageId::SavedUpdated,
        Change::Withdrawn => MessageId::SavedWithdrawn,
        Change::Removed => MessageId::SavedWithdrawnRemoved,
    });
    // There is nothing to read where the copy was removed.
    let headline = if change == Some(Change::Removed) {
        view! { <span>{title}</span> }.into_any()
    } else {
        view! { <a href=path.clone()>{title}</a> }.into_any()
    };
    view! {
        <li class="saved__item">
            <h2 class="saved__headline" id=id.clone() dir="auto">
                {headline}
            </h2>
            {change_id
                .map(|id| {
                    view! {
                        <p class="saved__change">
                            <Localized id />
                        </p>
                    }
                })}
            <p class="saved__date">
                <Localized id=MessageId::SavedOn values=vec![("date", date.into_any())] />
            </p>
            <button
                type="button"
                class="button button--plain"
                aria-describedby=id
                on:click=move |event| {
                    focus_beside(&event);
                    saved.remove(&path);
                }
            >
                <Localized id=MessageId::Remove />
            </button>
        </li>
    }
}
