//! The published prompts: one listener for their buttons, and the state on `<html>` by which the styles show them.
//!
//! Banner, notice and settings button are part of every published page, because they must be visible and work before the app is ready.
//! Their buttons have `data-action`; `boot.js` keeps clicks on them until the app is ready.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{HtmlElement, KeyboardEvent};

use super::record::{EARLY, NoRecord};
use super::rules::Prompt;
use super::settings_state::SettingsState;
use super::state::Consent;
use super::{ConsentAction, Origin};
use crate::focus::Focus;
use crate::{browser, storage};

/// Handles the buttons of the prompts, and writes to `<html>` which prompt this reader sees. Browser only.
pub fn handle_prompts(consent: Consent, settings: SettingsState, focus: Focus) {
    browser::listen("click", move |event| {
        if let Some(button) = browser::closest::<HtmlElement>(&event, "[data-action]") {
            act(&button, consent, settings);
        }
    });
    browser::listen("keydown", move |event| {
        // Esc inside the banner closes it without a choice (scenario 4).
        let is_escape = event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Escape");
        if is_escape && browser::closest::<HtmlElement>(&event, ".consent-banner").is_some() {
            consent.dismiss_prompt();
        }
    });
    browser::effect(move || show_state(consent));
    // These changes may remove the focused element: prompts, notes, parts of `/cookies/` and frames, also when another tab has decided.
    browser::effect(move || {
        let _changed = (consent.prompt(), consent.current_record(), consent.message(), consent.effective(), consent.embed_round());
        focus.rescue();
    });
    offer_settings_to_scripts(settings);
}

fn act(button: &HtmlElement, consent: Consent, settings: SettingsState) {
    match button.get_attribute("data-action").as_deref() {
        Some("accept-all") => consent.decide(&ConsentAction::AcceptAll, Origin::Banner),
        Some("reject-all") => consent.decide(&ConsentAction::RejectAll, Origin::Banner),
        Some("close-prompt") => consent.dismiss_prompt(),
        Some("settings") => {
            // Some browsers do not focus a button that is clicked, and a dialog returns the focus to the element that had it when it
            // opened.
            browser::focus(button);
            settings.open();
        }
        Some(_) | None => {}
    }
}

/// Writes `data-consent` and `data-consent-why` to `<html>`, by which the styles show the prompts. `boot.js` has done so before the first
/// paint.
fn show_state(consent: Consent) {
    let Some(html) = browser::document_element() else { return };
    let state = match consent.prompt() {
        Prompt::Banner => "ask",
        Prompt::GpcNotice => "gpc",
        Prompt::None => "decided",
    };
    let why = match consent.current_record() {
        Err(NoRecord::Stale) => "stale",
        Ok(record) if record.answers() => "held",
        Ok(_) | Err(NoRecord::Absent | NoRecord::Unreadable | NoRecord::NewerSchema | NoRecord::Expired) => "none",
    };
    // Do not write an equal value again: mutation observers may be watching.
    for (name, value) in [("data-consent-why", why), ("data-consent", state)] {
        if html.get_attribute(name).as_deref() != Some(value) {
            browser::set_attribute(&html, name, Some(value));
        }
    }
}

/// Sets `broadsheet.openConsent()`, with which the paper's own scripts can open the settings.
fn offer_settings_to_scripts(settings: SettingsState) {
    if let Some(boot) = browser::boot() {
        let open = Closure::<dyn Fn()>::new(move || settings.open());
        let _set = js_sys::Reflect::set(&boot, &"openConsent".into(), open.as_ref());
        open.forget();
    }
}

/// Replays the clicks that were made before the app was ready. `boot.js` has kept the buttons in order, and knows the early choice that is
/// stored on this device, made on this page or on an earlier one. Browser only.
pub fn catch_up() {
    let Some(boot) = browser::boot() else { return };
    let early = browser::property(&boot, "early").and_then(|early| early.dyn_into::<js_sys::Function>().ok());
    let waiting = early.and_then(|early| early.call0(&boot).ok()?.as_string());
    if let Some(action) = waiting {
        if let Some(button) = browser::find(&format!(".consent-banner [data-action={action}]")) {
            button.click();
        }
        let _removed = storage::remove(EARLY);
    }
    let pressed = browser::property(&boot, "pressed").and_then(|pressed| pressed.dyn_into::<js_sys::Array>().ok());
    for button in pressed.iter().flat_map(js_sys::Array::iter).filter_map(|button| button.dyn_into::<HtmlElement>().ok()) {
        let action = button.get_attribute("data-action").unwrap_or_default();
        // A choice in the banner has been replayed above, as the early choice.
        if matches!(action.as_str(), "accept-all" | "reject-all") {
            continue;
        }
        // A component that was mounted into a slot has replaced the button: click the new one.
        let button = if button.is_connected() { Some(button) } else { browser::find(&format!("main [data-action={action}]")) };
        if let Some(button) = button {
            button.click();
        }
    }
}
