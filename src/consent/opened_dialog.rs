//! The dialog of the cookie settings, once it was opened.

use std::sync::Arc;

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::CookiesPage;
use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlDialogElement, HtmlElement};

use super::controls::Controls;
use super::controls_place::ControlsPlace;
use super::settings_state::SettingsState;
use crate::browser;
use crate::focus::use_focus;
use crate::locale::localized;

const TITLE: &str = "consent-dialog-title";

/// Renders a native `<dialog>` that is opened with `showModal`: the browser makes the page behind it inert, closes it on Esc and returns
/// the focus.
#[component]
pub(super) fn OpenedDialog(settings: SettingsState, texts: Arc<CookiesPage>) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    let heading = NodeRef::<html::H2>::new();
    let focus = use_focus();
    let close = move || {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    browser::effect(move || {
        settings.opened.track();
        if let (Some(dialog), Some(heading)) = (dialog.get(), heading.get())
            // After a failure of the app the dialog would not work.
            && !browser::has_failed()
        {
            if !dialog.open() {
                let _shown = dialog.show_modal();
            }
            browser::focus(&heading);
        }
    });
    let [title, close_words] = [MessageId::Settings, MessageId::Close].map(|id| localized(&texts.messages, id));
    view! {
        <dialog
            node_ref=dialog
            class="consent-dialog"
            aria-labelledby=TITLE
            on:close=move |_| focus.rescue()
            on:keydown=move |event| keep_focus_inside(&event, dialog.get_untracked())
        >
            <div class="consent-dialog__head">
                <h2 node_ref=heading id=TITLE class="consent-dialog__title" tabindex="-1">
                    {title}
                </h2>
                <button type="button" class="button button--plain" on:click=move |_| close()>
                    {close_words}
                </button>
            </div>
            <Controls texts place=ControlsPlace::Dialog opened=settings.opened on_decided=move |()| close() />
        </dialog>
    }
}

/// Keeps Tab inside the dialog (scenario 83): in some browsers the focus can leave a modal dialog for the browser's toolbar, and from there
/// reach the page. The first and the last focusable element of the settings are buttons.
fn keep_focus_inside(event: &KeyboardEvent, dialog: Option<HtmlDialogElement>) {
    let Some(dialog) = dialog.filter(|_| event.key() == "Tab") else { return };
    let buttons = browser::all(&dialog, "button");
    let active = browser::document().and_then(|document| document.active_element());
    let next = match (buttons.first(), buttons.last(), active) {
        (Some(first), Some(last), Some(active)) if event.shift_key() && (active == *first || active.tag_name() == "H2") => last,
        (Some(first), Some(last), Some(active)) if !event.shift_key() && active == *last => first,
        _ => return,
    };
    event.prevent_default();
    if let Some(next) = next.dyn_ref::<HtmlElement>() {
        browser::focus(next);
    }
}
