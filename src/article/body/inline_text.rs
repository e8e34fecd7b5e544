//! Running text.

use broadsheet_content::body::{Inline, Link};
use leptos::prelude::*;

use crate::components::safe_href;

/// Renders text nodes in order.
#[component]
pub(super) fn InlineText(nodes: Vec<Inline>) -> AnyView {
    nodes.into_iter().map(inline).collect_view().into_any()
}

fn inline(node: Inline) -> AnyView {
    match node {
        // An empty string is left out: Leptos renders it as a space.
        Inline::Text { value } => (!value.is_empty()).then_some(value).into_any(),
        Inline::Strong(span) => view! {
            <strong>
                <InlineText nodes=span.children />
            </strong>
        }
        .into_any(),
        Inline::Emphasis(span) => view! {
            <em>
                <InlineText nodes=span.children />
            </em>
        }
        .into_any(),
        Inline::Deleted(span) => view! {
            <del>
                <InlineText nodes=span.children />
            </del>
        }
        .into_any(),
        Inline::Link(link) => view! { <TextLink link /> }.into_any(),
        Inline::Break => view! { <br /> }.into_any(),
        // Render nothing for a text node of a later version: its text, if any, may not be meant to be shown.
        Inline::Unknown(_) => ().into_any(),
    }
}

/// Renders a link; only its text where the address could run a script.
#[component]
fn TextLink(link: Link) -> AnyView {
    let words = view! { <InlineText nodes=link.children /> };
    match safe_href(&link.url) {
        Some(href) => view! {
            <a href=href title=link.title>
                {words}
            </a>
        }
        .into_any(),
        None => words.into_any(),
    }
}
