//! A group of buttons for one choice about the look.

use broadsheet_content::messages::MessageId;
use leptos::prelude::*;

use crate::locale::{Localized, use_locale};

/// Renders a group of buttons, one of which is pressed (`aria-pressed`).
#[component]
pub(super) fn ChoiceGroup(title: MessageId, name: &'static str, choices: [(&'static str, MessageId); 3]) -> impl IntoView {
    let button = |(value, id): (&'static str, MessageId)| {
        view! {
            <button
                class="look__choice"
                type="button"
                aria-pressed=if value.is_empty() { "true" } else { "false" }
                data-action=name
                data-value=value
            >
                <Localized id />
            </button>
        }
    };
    let label = use_locale().text(title);
    view! {
        <div class="look" role="group" aria-label=label>
            <p class="look__title" aria-hidden="true">
                <Localized id=title />
            </p>
            <div class="look__choices">{choices.map(button).collect_view()}</div>
        </div>
    }
}
