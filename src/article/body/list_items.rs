//! The items of lists.

use broadsheet_content::body::{Flow, ListItem};
use leptos::prelude::*;

use super::inline_text::InlineText;
use super::nested::Nested;

/// Renders the items of a list or of key points.
#[component]
pub(super) fn ListItems(items: Vec<ListItem>, nested: Nested) -> impl IntoView {
    let child = move |child: Flow| match child {
        Flow::Inline(node) => view! { <InlineText nodes=vec![node] /> }.into_any(),
        Flow::Block(block) => nested(vec![block]),
    };
    items.into_iter().map(|item| view! { <li>{item.children.into_iter().map(child).collect_view()}</li> }).collect_view()
}
