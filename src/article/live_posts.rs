//! The posts of a live page, with the key events first.

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::DatedPost;
use leptos::prelude::*;

use super::key_events::{KeyEvent, KeyEvents};
use super::post::Post;
use crate::components::Progressive;
use crate::locale::Localized;

/// Renders posts, newest first; nothing on a page without posts.
#[component]
pub fn LivePosts(posts: Vec<DatedPost>) -> AnyView {
    let key_events = posts.iter().filter(|post| post.key).map(KeyEvent::of).collect();
    (!posts.is_empty())
        .then(|| {
            view! {
                <section class="live" aria-labelledby="live-title">
                    <KeyEvents events=key_events />
                    <h2 class="live__title" id="live-title">
                        <Localized id=MessageId::Posts />
                    </h2>
                    <Progressive items=posts render=|post| view! { <Post post /> }.into_any() />
                </section>
            }
        })
        .into_any()
}
