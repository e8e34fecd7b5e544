//! The button that saves an article.

use broadsheet_content::messages::MessageId;
use leptos::prelude::*;

use super::state::use_saved;
use crate::addresses::safe_href;
use crate::locale::Localized;

/// Renders the button that saves the article at `path`, or removes it where it is saved. Below a headline it is one of the tools of the
/// article, and in a teaser a quiet line. In a published page it is not pressed, and
/// [`adopt_save_buttons`](super::adopt_save_buttons) keeps it up to date; the styles show it where scripts run.
#[component]
pub fn SaveButton(
    /// The path of the article in the paper.
    path: String,
    /// The id of the headline, where it does not stand right above the button.
    #[prop(optional_no_strip)]
    described_by: Option<String>,
) -> impl IntoView {
    let saved = use_saved();
    let path = safe_href(&path).unwrap_or_default();
    let is_saved = move || saved.is_some_and(|saved| saved.article(&path).is_some());
    view! {
        <button
            class=if described_by.is_some() { "save" } else { "save tool" }
            type="button"
            data-action="save"
            aria-pressed=move || if is_saved() { "true" } else { "false" }
            aria-describedby=described_by
        >
            <Localized id=MessageId::SaveArticle />
        </button>
    }
}
