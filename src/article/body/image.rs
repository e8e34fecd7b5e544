//! Pictures in the text.

use broadsheet_content::body::ImageBlock;
use leptos::prelude::*;

use crate::components::{Figure, PictureLayout};

/// Renders a picture with its caption.
#[component]
pub(super) fn Image(block: ImageBlock) -> impl IntoView {
    view! { <Figure picture=block.picture class="figure" layout=PictureLayout::Figure /> }
}
