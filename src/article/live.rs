//! The posts of a live page, with the key events first.

use broadsheet_content::page::PostView;

use super::body::body;
use crate::components::{TimeLength, moment};
use crate::still::{Element, a, article, div, h2, h3, li, nav, p, section, span, ul};

/// Posts, newest first.
pub(super) fn posts(posts: &[PostView]) -> Option<Element> {
    if posts.is_empty() {
        return None;
    }
    let key_events: Vec<_> = posts.iter().filter(|post| post.key).map(key_event).collect();
    let key_events = (!key_events.is_empty()).then(|| {
        nav()
            .class("key-events")
            .attr("aria-label", "Key events")
            .child(h2().class("key-events__title").child("Key events"))
            .child(ul().class("key-events__list").child(key_events))
    });
    let posts: Vec<_> = posts.iter().map(post).collect();
    Some(
        section()
            .class("live")
            .in_parts()
            .attr("aria-labelledby", "live-title")
            .child(key_events)
            .child(h2().class("live__title").attr("id", "live-title").child("As it happened"))
            .child(posts),
    )
}

fn key_event(post: &PostView) -> Element {
    let words = post.headline.clone().unwrap_or_else(|| "Post".to_owned());
    li().class("key-events__item")
        .child(moment(&post.published, TimeLength::Clock))
        .child(" ")
        .child(a().href(format!("#{}", post.id)).child(words))
}

/// One post.
fn post(post: &PostView) -> Element {
    let names: Vec<_> = post.authors.iter().map(|author| author.title.as_str()).collect();
    let names = (!names.is_empty()).then(|| span().class("post__authors").child(" ").child(names.join(", ")));
    // A post without a headline is found by its time.
    let time = if post.headline.is_some() { p() } else { h3() };
    article()
        .class(if post.key { "post post--key" } else { "post" })
        .attr("id", post.id.clone())
        .child(time.class("post__time").child(moment(&post.published, TimeLength::Clock)).child(names))
        .child(post.headline.clone().map(|headline| h3().class("post__headline").child(headline)))
        .child(div().class("prose").child(body(&post.body, 3)))
}
