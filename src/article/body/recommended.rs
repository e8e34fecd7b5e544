//! Other articles worth reading now.

use broadsheet_content::body as model;
use broadsheet_content::messages::MessageId;
use leptos::prelude::*;

use crate::components::{TeaserList, TeaserSize};
use crate::locale::use_locale;

/// Renders teasers in a box; nothing where none of the articles is published.
#[component]
pub(super) fn Recommended(block: model::Recommended) -> impl IntoView {
    let title = block.title.unwrap_or_else(|| use_locale().text(MessageId::ReadNext));
    (!block.teasers.is_empty()).then(|| {
        view! {
            <div class="recommended" role="group" aria-label=title>
                <p class="box-title">{title.clone()}</p>
                <TeaserList teasers=block.teasers size=TeaserSize::Recommended level=3 class="recommended__list" />
            </div>
        }
    })
}
