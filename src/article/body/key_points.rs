//! The key points of an article.

use broadsheet_content::body as model;
use broadsheet_content::messages::MessageId;
use leptos::prelude::*;

use super::list_items::ListItems;
use super::nested::Nested;
use crate::locale::{own_or_localized, use_locale};

/// Renders the key points in a box.
#[component]
pub(super) fn KeyPoints(block: model::KeyPoints, nested: Nested) -> impl IntoView {
    let label = block.title.clone().unwrap_or_else(|| use_locale().text(MessageId::KeyPoints));
    view! {
        <div class="key-points" role="group" aria-label=label>
            <p class="box-title">{own_or_localized(block.title, MessageId::KeyPoints)}</p>
            <ul>
                <ListItems items=block.children nested />
            </ul>
        </div>
    }
}
