//! Pictures that belong together.

use broadsheet_content::body as model;
use leptos::prelude::*;

use crate::components::{Figure, PictureLayout};

/// Renders pictures side by side.
#[component]
pub(super) fn Gallery(block: model::Gallery) -> impl IntoView {
    let pictures = block
        .pictures()
        .cloned()
        .map(|picture| view! { <Figure picture class="gallery__picture" layout=PictureLayout::Gallery /> })
        .collect_view();
    let label = block.title.clone().unwrap_or_else(|| "Gallery".to_owned());
    view! {
        <div class="gallery" role="group" aria-label=label>
            {block.title.map(|title| view! { <p class="box-title">{title}</p> })}
            <div class="gallery__pictures">{pictures}</div>
        </div>
    }
}
