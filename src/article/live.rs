//! The posts of a live page, with the key events first.

use broadsheet_content::page::PostView;
use leptos::prelude::*;

use super::body::Body;
use crate::components::{Time, TimeLength};

/// Posts, newest first.
#[component]
pub fn LivePosts(
    /// Newest first.
    posts: Vec<PostView>,
) -> impl IntoView {
    if posts.is_empty() {
        return ().into_any();
    }
    let key_events: Vec<_> = posts.iter().filter(|post| post.key).map(key_event).collect();
    let posts = posts.into_iter().map(|post| view! { <Post post /> }.into_any()).collect_view();
    view! {
        <section class="live" aria-labelledby="live-title">
            {(!key_events.is_empty())
                .then(|| {
                    view! {
                        <nav class="key-events" aria-label="Key events">
                            <h2 class="key-events__title">"Key events"</h2>
                            <ul class="key-events__list" role="list">
                                {key_events}
                            </ul>
                        </nav>
                    }
                })}
            <h2 class="live__title" id="live-title">
                "As it happened"
            </h2>
            {posts}
        </section>
    }
    .into_any()
}

fn key_event(post: &PostView) -> AnyView {
    let words = post.headline.clone().unwrap_or_else(|| "Post".to_owned());
    view! {
        <li class="key-events__item">
            <Time stamp=post.published.clone() length=TimeLength::Clock />
            " "
            <a href=format!("#{}", post.id)>{words}</a>
        </li>
    }
    .into_any()
}

/// One post.
#[component]
fn Post(post: PostView) -> impl IntoView {
    let names: Vec<_> = post.authors.into_iter().map(|author| author.title).collect();
    view! {
        <article class="post" class:post--key=post.key id=post.id>
            <p class="post__time">
                <Time stamp=post.published length=TimeLength::Clock/>
                {(!names.is_empty()).then(|| view! { <span class="post__authors">" "{names.join(", ")}</span> })}
            </p>
            {post.headline.map(|headline| view! { <h3 class="post__headline">{headline}</h3> })}
            <div class="prose">
                <Body blocks=post.body rank=3/>
            </div>
        </article>
    }
}
