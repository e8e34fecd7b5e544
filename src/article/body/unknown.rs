//! Nodes that this version does not know.

use broadsheet_content::body::Unknown;
use broadsheet_content::messages::MessageId;
use leptos::prelude::*;

use crate::locale::{localized_with, use_locale};

/// Renders a visible note in the preview (a debug build, as `trunk serve` makes it); nothing in production.
#[component]
pub(super) fn UnknownBlock(block: Unknown) -> impl IntoView {
    cfg!(debug_assertions).then(|| {
        view! {
            <p class="unknown-node" role="note">
                {localized_with(&use_locale().messages(), MessageId::UnknownPart, block.kind())}
            </p>
        }
    })
}
