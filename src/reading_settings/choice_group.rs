//! One setting of the dialog.

use leptos::prelude::*;

use super::groups::Group;
use super::state::ReadingSettings;
use crate::locale::Localized;

/// Renders a group of radio buttons. A change acts at once.
#[component]
pub(super) fn ChoiceGroup(group: Group, settings: ReadingSettings) -> impl IntoView {
    let Group { setting, title, choices, about } = group;
    let name = format!("reading-settings-{setting}");
    let about_id = about.map(|_| format!("{name}-about"));
    let choices = choices.iter().map(|&(value, id)| {
        view! {
            <label class="choices__choice">
                <input
                    class="choices__input"
                    type="radio"
                    name=name.clone()
                    value=value
                    prop:checked=move || settings.chosen().name(setting) == value
                    on:change=move |_| settings.choose(setting, value)
                />
                <span class="choices__words">
                    <Localized id />
                </span>
            </label>
        }
    });
    let choices = choices.collect_view();
    let about = about.map(|id| {
        view! {
            <p class="choices__about" id=about_id.clone()>
                <Localized id />
            </p>
        }
    });
    view! {
        <fieldset class="choices" aria-describedby=about_id>
            <legend class="choices__title">
                <Localized id=title />
            </legend>
            <div class="choices__row">{choices}</div>
            {about}
        </fieldset>
    }
}
