//! What a reader in a hurry must know.

use broadsheet_content::body as model;
use leptos::prelude::*;

use super::list::items;
use super::nested::Nested;

/// Points in a box.
#[component]
pub(super) fn KeyPoints(block: model::KeyPoints, nested: Nested) -> impl IntoView {
    let title = block.title.unwrap_or_else(|| "Key points".to_owned());
    view! {
        <div class="key-points" role="group" aria-label=title>
            <p class="box-title">{title.clone()}</p>
            <ul>{items(block.children, nested)}</ul>
        </div>
    }
}
