//! Pictures that belong together.

use broadsheet_content::body as model;
use broadsheet_content::messages::MessageId;
use leptos::prelude::*;

use crate::components::{Figure, PictureLayout};
use crate::locale::use_locale;

/// Renders pictures side by side.
#[component]
pub(super) fn Gallery(block: model::Gallery) -> impl IntoView {
    let pictures = block
        .pictures()
        .cloned()
        .map(|picture| view! { <Figure picture class="gallery__picture" layout=PictureLayout::Gallery /> })
        .collect_view();
    let label = block.title.clone().unwrap_or_else(|| use_locale().text(MessageId::Gallery));
    view! {
        <div class="gallery" role="group" aria-label=label>
            {block.title.map(|title| view! { <p class="box-title">{title}</p> })}
            <div class="gallery__pictures">{pictures}</div>
        </div>
    }
}
