//! The controls above and below the posts, and what they say.

use std::sync::Arc;

use broadsheet_content::messages::MessageId;
use leptos::prelude::*;

use crate::components::Slot;
use crate::locale::{Localized, use_locale};

/// The slot of the button that puts new posts in.
pub(super) const NEW: &str = "live-new";
/// The slot of what is said about new posts, a live region.
pub(super) const STATUS: &str = "live-status";
/// The slot of the button that draws older posts.
pub const OLDER: &str = "live-older";

/// `data-action` of the button that shows all posts.
pub(super) const ALL: &str = "all-posts";
/// `data-action` of the button that shows key events only.
pub(super) const KEY: &str = "key-events-only";
/// `data-action` of the button that looks for new posts.
pub(super) const CHECK: &str = "check-for-posts";

/// Renders the buttons that filter posts, the button that looks for new posts, which only readers see who save data, and the slots of what
/// the app says about new posts. The live region is part of the published page, because assistive technology must know it before its text
/// changes.
#[component]
pub fn LiveControls(has_key_events: bool) -> impl IntoView {
    let label = use_locale().text(MessageId::Posts);
    view! {
        <div class="live__filter" role="group" aria-label=label hidden=!has_key_events>
            <button class="button button--plain" type="button" data-action=ALL aria-pressed="true">
                <Localized id=MessageId::AllPosts />
            </button>
            <button class="button button--plain" type="button" data-action=KEY aria-pressed="false">
                <Localized id=MessageId::KeyEventsOnly />
            </button>
        </div>
        <div class="live__news">
            <button class="button live__check" type="button" data-action=CHECK>
                <Localized id=MessageId::CheckForPosts />
            </button>
            <Slot name=NEW />
            <p class="live__status" aria-live="polite" data-slot=STATUS></p>
        </div>
    }
}

/// What the live region says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// So many posts have arrived. A button says so, too, or the posts are there.
    NewPosts(usize),
    /// The outcome of looking for new posts, or the end of the page.
    Outcome(MessageId),
}

/// Renders the text of the live region.
#[component]
pub(super) fn LiveStatus(said: RwSignal<Option<Said>>) -> impl IntoView {
    move || {
        said.get().map(|said| match said {
            Said::NewPosts(count) => view! {
                <span class="visually-hidden">
                    <Localized id=MessageId::NewPosts count=Some(count) />
                </span>
            }
            .into_any(),
            Said::Outcome(id) => view! {
                <span class="live__outcome">
                    <Localized id />
                </span>
            }
            .into_any(),
        })
    }
}

/// What a press on a button does.
pub(super) type OnPress = Arc<dyn Fn() + Send + Sync>;

/// Renders a button with a count, such as "3 new posts"; nothing for a count of 0.
#[component]
pub(super) fn CountedButton(id: MessageId, count: RwSignal<usize>, on_press: OnPress) -> impl IntoView {
    let is_there = Memo::new(move |_| count.get() > 0);
    move || {
        let on_press = on_press.clone();
        is_there.get().then(move || {
            view! {
                <button class="button live__counted" type="button" on:click=move |_| on_press()>
                    {move || view! { <Localized id count=Some(count.get()) /> }}
                </button>
            }
        })
    }
}
