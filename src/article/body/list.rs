//! Lists.

use broadsheet_content::body::{self as model, Flow, ListItem};
use leptos::prelude::*;

use super::inline_text::InlineText;
use super::nested::Nested;

/// A bulleted or numbered list.
#[component]
pub(super) fn List(block: model::List, nested: Nested) -> AnyView {
    let items = items(block.children, nested);
    if block.ordered { view! { <ol>{items}</ol> }.into_any() } else { view! { <ul>{items}</ul> }.into_any() }
}

/// The items of a list or of key points.
pub(super) fn items(items: Vec<ListItem>, nested: Nested) -> impl IntoView {
    let child = move |child: Flow| match child {
        Flow::Inline(node) => view! { <InlineText nodes=vec![node] /> }.into_any(),
        Flow::Block(block) => nested(vec![block]),
    };
    items.into_iter().map(|item| view! { <li>{item.children.into_iter().map(child).collect_view()}</li> }).collect_view()
}
