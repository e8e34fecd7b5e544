//! Nodes that this version does not know.

use broadsheet_content::body::Unknown;
use leptos::prelude::*;

/// Renders a visible note in the preview (a debug build, as `trunk serve` makes it); nothing in production.
#[component]
pub(super) fn UnknownBlock(block: Unknown) -> impl IntoView {
    cfg!(debug_assertions).then(|| {
        view! {
            <p class="unknown-node" role="note">
                {format!("Preview: a block of the unknown type “{}” stands here. Readers do not see it.", block.kind())}
            </p>
        }
    })
}
