//! The button that shares an article or a post.

use broadsheet_content::messages::MessageId;
use leptos::prelude::*;

use crate::locale::Localized;

/// Renders the button. `described_by` is the id of the post's name, which tells the button from those of other posts. The styles hide the
/// button where no script runs.
#[component]
pub fn ShareButton(#[prop(optional, into)] described_by: Option<String>) -> impl IntoView {
    view! {
        <button class="tool" type="button" data-action="share" aria-describedby=described_by>
            <Localized id=MessageId::Share />
        </button>
    }
}
