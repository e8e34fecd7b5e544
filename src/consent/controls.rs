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

/// Categories to tick, with their services, and "Reject all", "Accept all" and "Save".
///
/// What is ticked and not saved is gone when `opened` changes, and when what is granted changes (scenario 7); when another tab
/// has changed it, a line says so. Natively nothing
/// optional is ticked.
#[component]
pub fn Controls(
    texts: Arc<CookiesPage>,
    place: ControlsPlace,
    #[prop(optional, into)] opened: Signal<u32>,
    #[prop(into)] on_decided: Callback<()>,
) -> impl IntoView {
    let consent = use_consent();
    let ticked = RwSignal::new(Choice::reject_all());
    // Changes when `ticked` shows again what is granted.
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
    // The second half of a double click decides nothing (scenario 11).
    let decide = move |event: &MouseEvent, press: ConsentAction| {
        if let Some(consent) = consent.filter(|_| event.detail() < 2) {
            on_decided.run(());
            ticked.set(untrack(|| consent.granted()));
            consent.decide(&press, Origin::Preferences);
        }
    };
    let message = |id| texts.messages.get(id).to_owned();
    // `data-action` tells a press that was made before these buttons took the place of the published ones (`catch_up`).
    let buttons = asks.then(|| {
        view! {
            <div class="consent-controls__actions">
                <button class="button" type="button" data-action="settings-reject" on:click=move |event| decide(&event, ConsentAction::RejectAll)>
                    {message(MessageId::RejectAll)}
                </button>
                <button class="button" type="button" data-action="settings-accept" on:click=move |event| decide(&event, ConsentAction::AcceptAll)>
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
    // Says on the page that a choice was saved. The dialog is closed by then.
    let is_saved = move || consent.is_some_and(|consent| consent.message() == Some(StatusMessage::Saved));
    let done = (place == ControlsPlace::Page).then(|| {
        view! {
            <p class="consent-controls__done" hidden=move || !is_saved()>
                {message(MessageId::Saved)}
            </p>
        }
    });
    let elsewhere = {
        let text = message(MessageId::ChangedElsewhere);
        move || if consent.is_some_and(|consent| consent.is_changed_elsewhere()) { text.clone() } else { String::new() }
    };
    view! {
        <div class="consent-controls">
            <p>{message(if asks { MessageId::SettingsText } else { MessageId::SettingsNothing })}</p>
            <ul class="consent-controls__categories">{categories}</ul>
            // A live region of its own: behind the open dialog none is read out.
            <p class="consent-controls__elsewhere" role="status" prop:textContent=elsewhere></p>
            {buttons}
            {done}
        </div>
    }
}
