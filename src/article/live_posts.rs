//! The posts of a live page, with the key events first.

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::DatedPost;
use leptos::prelude::*;

use super::key_events::{KeyEvent, KeyEvents};
use super::live::{LiveControls, OLDER};
use super::post::Post;
use crate::components::{DrawnItems, Progressive, Slot};
use crate::locale::Localized;

/// The number of posts that the app draws when a reader opens a page, if there are many. The others follow as the reader scrolls or asks. A
/// published page has all of them, for readers without scripts and for links to them; the browser skips those that are far from the window
/// (style/live.css).
const FIRST: usize = 40;

/// Renders posts, newest first; nothing on a page without posts.
///
/// The posts are articles in a section, and no `feed` (ARIA): in a feed, screen readers give their keys to a script that moves the focus from
/// post to post, and readers lose the headings and landmarks by which they know their way.
#[component]
pub fn LivePosts(posts: Vec<DatedPost>) -> AnyView {
    let mut posts = posts;
    if posts.is_empty() {
        return ().into_any();
    }
    let key_events: Vec<KeyEvent> = posts.iter().filter(|post| post.key).map(KeyEvent::of).collect();
    let has_key_events = !key_events.is_empty();
    // The whole page is drawn where it is published, and where it is scrolled to a place that may be anywhere.
    let drawn = (posts.len() > FIRST && use_context::<DrawnItems>().is_some()).then_some(FIRST);
    posts.truncate(drawn.unwrap_or(usize::MAX));
    view! {
        <section class="live" aria-labelledby="live-title" data-drawn=drawn>
            <KeyEvents events=key_events />
            <h2 class="live__title" id="live-title">
                <Localized id=MessageId::Posts />
            </h2>
            <LiveControls has_key_events />
            <Progressive items=posts render=|post| view! { <Post post /> }.into_any() />
            <Slot name=OLDER />
        </section>
    }
    .into_any()
}
