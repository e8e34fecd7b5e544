//! Links to the key events of a live page.

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::{DatedPost, Stamp};
use leptos::prelude::*;

use crate::components::{Time, TimeLength, safe_href};
use crate::locale::{Localized, own_or_localized};

/// What the list shows of a key event; the rest of its post is below.
pub(super) struct KeyEvent {
    id: String,
    published: Stamp,
    headline: Option<String>,
}

impl KeyEvent {
    /// Returns the key event of a post.
    pub(super) fn of(post: &DatedPost) -> Self {
        Self { id: post.id.clone(), published: post.published.clone(), headline: post.headline.clone() }
    }

    /// Returns whether a link of the list, with this address and text, is that of the key event.
    pub(super) fn is_listed_as(&self, href: &str, text: &str) -> bool {
        href.strip_prefix('#') == Some(self.id.as_str()) && self.headline.as_ref().is_none_or(|headline| headline == text)
    }
}

/// Renders a navigation with a link to each key event; nothing where there is none.
#[component]
pub(super) fn KeyEvents(events: Vec<KeyEvent>) -> impl IntoView {
    let item = |event: KeyEvent| {
        let href = safe_href(&format!("#{}", event.id));
        view! {
            <li class="key-events__item">
                <Time stamp=event.published length=TimeLength::Clock />
                " "
                <a href=href dir="auto">
                    {own_or_localized(event.headline, MessageId::Post)}
                </a>
            </li>
        }
    };
    (!events.is_empty()).then(|| {
        view! {
            <nav class="key-events" aria-labelledby="key-events-title">
                <h2 class="key-events__title" id="key-events-title">
                    <Localized id=MessageId::KeyEvents />
                </h2>
                <ul class="key-events__list">{events.into_iter().map(item).collect_view()}</ul>
            </nav>
        }
    })
}
