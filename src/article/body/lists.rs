//! Lists.

use broadsheet_content::body::{Flow, List, ListItem};
use leptos::prelude::*;

use super::{inner, text};

/// A bulleted or numbered list.
pub(super) fn draw(list: &List) -> AnyView {
    let items = items(&list.children);
    if list.ordered { view! { <ol>{items}</ol> }.into_any() } else { view! { <ul>{items}</ul> }.into_any() }
}

/// The items of a list or of key points.
pub(super) fn items(items: &[ListItem]) -> Vec<AnyView> {
    items
        .iter()
        .map(|item| {
            let children: Vec<AnyView> = item
                .children
                .iter()
                .flat_map(|child| match child {
                    Flow::Inline(node) => vec![text::node(node)],
                    Flow::Block(block) => inner(std::slice::from_ref(block)),
                })
                .collect();
            view! { <li>{children}</li> }.into_any()
        })
        .collect()
}
