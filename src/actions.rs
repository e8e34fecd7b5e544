//! What the buttons of a page do. Pages are still (see [`crate::still`]), so one listener on the window
//! serves all of them: those that were published, and those the app has drawn.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, UiEvent};

use crate::action::Action;
use crate::article::body::sort;
use crate::browser;
use crate::consent::{Consent, Origin, Press, decide, page};
use crate::look;
use crate::navigation::Reader;

/// Listens to the page's buttons.
pub fn follow_actions(reader: Reader, consent: Consent) {
    browser::listen("click", move |event| {
        if let Some(button) = browser::closest::<HtmlElement>(&event, "[data-action]") {
            // The second half of a double click decides nothing (scenario 11).
            let again = event.dyn_ref::<UiEvent>().is_some_and(|event| event.detail() > 1);
            act(&button, again, reader, consent);
        }
    });
    // Where there is no button: the paper's own scripts, a key, a dialog that was closed (consent/page.js).
    browser::listen("broadsheet:action", move |event| {
        let action = browser::property(&event, "detail").and_then(|detail| detail.as_string());
        match action.as_deref() {
            Some("settings") => consent.open_settings(),
            Some("settings-failed") => consent.say_settings_failed(),
            Some("close-prompt") => consent.close_prompt(),
            Some(_) | None => {}
        }
    });
}

fn act(button: &HtmlElement, again: bool, reader: Reader, consent: Consent) {
    let action = button.get_attribute("data-action").and_then(|action| Action::parse(&action));
    match action {
        Some(Action::AcceptAll) => consent.press(&Press::AcceptAll, Origin::Banner),
        Some(Action::RejectAll) => consent.press(&Press::RejectAll, Origin::Banner),
        Some(Action::Settings) => {
            // Some browsers do not focus a button that is clicked, and a dialog gives the focus back to where
            // it was when it opened.
            browser::focus(button);
            consent.open_settings();
        }
        Some(Action::SettingsClose) => page::close_settings(),
        Some(Action::SettingsReject | Action::SettingsAccept | Action::SettingsSave) if again => {}
        Some(Action::SettingsReject) => decide(button, Some(Press::RejectAll), consent),
        Some(Action::SettingsAccept) => decide(button, Some(Press::AcceptAll), consent),
        Some(Action::SettingsSave) => decide(button, None, consent),
        Some(Action::ClosePrompt) => consent.close_prompt(),
        Some(Action::CloseNote) => {
            consent.dismiss_message();
            page::rescue();
        }
        Some(Action::Forget) => {
            consent.forget();
            page::rescue();
        }
        Some(Action::Reload) => {
            let _reloading = browser::reload();
        }
        // The second half of a double click on something that went with the first.
        Some(Action::LoadOnce | Action::AllowAlways) if again => {}
        Some(Action::LoadOnce) => page::load_once(button),
        Some(Action::AllowAlways) => page::service_of(button).into_iter().for_each(|service| consent.always(service)),
        Some(Action::TryAgain) => reader.try_again(),
        Some(Action::Sort) => {
            let _sorted = sort(button);
        }
        Some(action @ (Action::Theme | Action::TextSize)) => look::choose(button, action),
        None => {}
    }
}
