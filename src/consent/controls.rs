//! The choices of the settings: categories with their services, and the buttons that decide.

use std::sync::Arc;

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::CookiesPage;
use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::category_box::CategoryBox;
use super::choice::Choice;
use super::controls_place::ControlsPlace;
use super::decision::{ConsentAction, Origin};
use super::state::{StatusMessage, use_consent};
use crate::browser;
use crate::locale::{StatusPart, StatusText, localized};

/// Renders the categories to tick, with their services, and the buttons "Reject all", "Accept all" and "Save".
///
/// What is ticked and not saved is lost when `opened` changes, and when the grants change (scenario 7). When another tab has changed them,
/// a message says so. Natively nothing optional is ticked.
#[component]
pub fn Controls(
    texts: Arc<CookiesPage>,
    place: ControlsPlace,
    #[prop(optional, into)] opened: Signal<u32>,
    #[prop(into)] on_decided: Callback<()>,
) -> impl IntoView {
    let consent = use_consent();
    let ticked = RwSignal::new(Choice::reject_all());
    // Counts how often `ticked` was set to what is granted.
    let reset = RwSignal::new(0_u32);
    if let Some(consent) = consent {
        browser::effect(move || {
            opened.track();
            ticked.set(consent.granted());
            reset.update(|reset| *reset = reset.wrapping_add(1));
        });
    }
    let asks = texts.catalogue.asks();
    let categories = texts.catalogue.categories.iter().cloned();
    let categories = categories.map(|category| view! { <CategoryBox category texts=texts.clone() place ticked reset /> }).collect_view();
    // Ignore the second half of a double click (scenario 11).
    let decide = move |event: &MouseEvent, press: ConsentAction| {
        if let Some(consent) = consent.filter(|_| !browser::is_repeated_click(event)) {
            on_decided.run(());
            ticked.set(untrack(|| consent.granted()));
            consent.decide(&press, Origin::Preferences);
        }
    };
    let message = |id| localized(&texts.messages, id);
    // `data-action` identifies a click that was made before these buttons replaced the published ones (`catch_up`).
    let buttons = asks.then(|| {
        view! {
            <div class="consent-controls__actions">
                <button
                    class="button"
                    type="button"
                    data-action="settings-reject"
                    on:click=move |event| decide(&event, ConsentAction::RejectAll)
                >
                    {message(MessageId::RejectAll)}
                </button>
                <button
                    class="button"
                    type="button"
                    data-action="settings-accept"
                    on:click=move |event| decide(&event, ConsentAction::AcceptAll)
                >
                    {message(MessageId::AcceptAll)}
                </button>
                <button
                    class="button"
                    type="button"
                    data-action="settings-save"
                    on:click=move |event| decide(&event, ConsentAction::Save(ticked.get_untracked()))
                >
                    {message(MessageId::Save)}
                </button>
            </div>
        }
    });
    // Only the cookies page shows that a choice was saved: the dialog is closed by then.
    let is_saved = move || consent.is_some_and(|consent| consent.message() == Some(StatusMessage::Saved));
    let done = (place == ControlsPlace::Page).then(|| {
        view! {
            <p class="consent-controls__done" hidden=move || !is_saved()>
                {message(MessageId::Saved)}
            </p>
        }
    });
    let elsewhere = {
        let message = StatusPart::of(&texts.messages, MessageId::ChangedElsewhere);
        let is_shown = move || consent.is_some_and(|consent| consent.is_changed_elsewhere());
        Signal::derive(move || is_shown().then(|| message.clone()).into_iter().collect())
    };
    view! {
        <div class="consent-controls">
            <p>{message(if asks { MessageId::SettingsText } else { MessageId::SettingsNothing })}</p>
            <ul class="consent-controls__categories">{categories}</ul>
            // The dialog needs its own live region: those behind an open modal dialog are not read out.
            <p class="consent-controls__elsewhere" role="status">
                <StatusText said=elsewhere />
            </p>
            {buttons}
            {done}
        </div>
    }
}
