//! Running text.

use broadsheet_content::body::{Inline, Link};
use broadsheet_content::link::is_safe_link;
use leptos::prelude::*;

/// Text nodes in order.
pub(super) fn draw(nodes: &[Inline]) -> Vec<AnyView> {
    nodes.iter().map(node).collect()
}

/// One text node.
pub(super) fn node(node: &Inline) -> AnyView {
    match node {
        Inline::Text { value } => value.clone().into_any(),
        Inline::Strong(span) => view! { <strong>{draw(&span.children)}</strong> }.into_any(),
        Inline::Emphasis(span) => view! { <em>{draw(&span.children)}</em> }.into_any(),
        Inline::Link(link) => link_or_words(link),
        Inline::Break => view! { <br /> }.into_any(),
        // Its words, if it has any, are in a shape this version does not know.
        Inline::Unknown(_) => ().into_any(),
    }
}

/// A link; only its words where the address could run something.
fn link_or_words(link: &Link) -> AnyView {
    if is_safe_link(&link.url) {
        view! {
            <a href=link.url.clone() title=link.title.clone()>
                {draw(&link.children)}
            </a>
        }
        .into_any()
    } else {
        draw(&link.children).into_any()
    }
}
