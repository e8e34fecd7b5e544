//! A group of buttons for one choice about the look.

use leptos::prelude::*;

/// Renders a group of buttons, one of which is pressed (`aria-pressed`).
#[component]
pub(super) fn ChoiceGroup(title: &'static str, name: &'static str, choices: [(&'static str, &'static str); 3]) -> impl IntoView {
    let button = |(value, words): (&'static str, &'static str)| {
        view! {
            <button
                class="look__choice"
                type="button"
                aria-pressed=if value.is_empty() { "true" } else { "false" }
                data-action=name
                data-value=value
            >
                {words}
            </button>
        }
    };
    view! {
        <div class="look" role="group" aria-label=title>
            <p class="look__title" aria-hidden="true">
                {title}
            </p>
            <div class="look__choices">{choices.map(button).collect_view()}</div>
        </div>
    }
}
