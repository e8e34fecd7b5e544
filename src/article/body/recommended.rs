//! Other articles worth reading now.

use broadsheet_content::body as model;
use broadsheet_content::messages::MessageId;
use leptos::prelude::*;

use crate::components::{TeaserList, TeaserSize};
use crate::locale::{own_or_localized, use_locale};

/// Renders teasers in a box; nothing where none of the articles is published.
#[component]
pub(super) fn Recommended(block: model::Recommended) -> impl IntoView {
    let label = block.title.clone().unwrap_or_else(|| use_locale().text(MessageId::ReadNext));
    (!block.teasers.is_empty()).then(|| {
        view! {
            <div class="recommended" role="group" aria-label=label>
                <p class="box-title">{own_or_localized(block.title, MessageId::ReadNext)}</p>
                <TeaserList teasers=block.teasers size=TeaserSize::Recommended level=3 class="recommended__list" />
            </div>
        }
    })
}
