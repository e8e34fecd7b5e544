//! The transcript of an audio or a video.

use broadsheet_content::body::Block;
use broadsheet_content::messages::MessageId;
use leptos::prelude::*;

use super::nested::Nested;
use crate::locale::Localized;

/// Renders a transcript that unfolds; nothing where there is none.
#[component]
pub(super) fn Transcript(blocks: Vec<Block>, nested: Nested) -> impl IntoView {
    (!blocks.is_empty()).then(|| {
        view! {
            <details class="transcript">
                <summary class="transcript__summary">
                    <Localized id=MessageId::Transcript />
                </summary>
                {nested(blocks)}
            </details>
        }
    })
}
