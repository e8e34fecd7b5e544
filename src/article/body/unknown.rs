//! Nodes this version does not know.

use broadsheet_content::body::Unknown;
use leptos::prelude::*;

/// A visible note in the preview (a debug build, as `trunk serve` makes it); nothing in production.
pub(super) fn draw(node: &Unknown) -> AnyView {
    if cfg!(debug_assertions) {
        let kind = node.kind().to_owned();
        view! {
            <p class="unknown-node" role="note">
                "Preview: a block of the unknown type “"
                {kind}
                "” stands here. Readers do not see it."
            </p>
        }
        .into_any()
    } else {
        ().into_any()
    }
}
