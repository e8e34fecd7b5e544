//! Bulleted and numbered lists.

use broadsheet_content::body as model;
use leptos::prelude::*;

use super::list_items::ListItems;
use super::nested::Nested;

/// Renders a bulleted or numbered list.
#[component]
pub(super) fn List(block: model::List, nested: Nested) -> AnyView {
    let items = view! { <ListItems items=block.children nested /> };
    if block.ordered { view! { <ol>{items}</ol> }.into_any() } else { view! { <ul>{items}</ul> }.into_any() }
}
