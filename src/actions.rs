//! What the buttons of a page do. Pages are still (see [`crate::still`]), so one listener on the window
//! serves all of them: those that were published, and those the app has drawn.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, UiEvent};

use crate::article::body::sort;
use crate::browser;
use crate::consent::{Consent, Origin, Press, decide, page};
use crate::look;
use crate::navigation::Reader;

/// What a button does: the value of its `data-action`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Grants everything, from the banner.
    AcceptAll,
    /// Grants nothing, from the banner.
    RejectAll,
    /// Opens the cookie settings.
    Settings,
    /// Closes the banner or the notice without a choice.
    ClosePrompt,
    /// Closes the note about a choice that could not be kept.
    CloseNote,
    /// Closes the settings without saving.
    SettingsClose,
    /// Grants nothing, in the settings or on the cookies page.
    SettingsReject,
    /// Grants everything there.
    SettingsAccept,
    /// Grants what is ticked there.
    SettingsSave,
    /// Forgets the choice.
    Forget,
    /// Loads the page anew, to end what was taken back.
    Reload,
    /// Loads one film, map or post.
    LoadOnce,
    /// Allows all of its provider.
    AllowAlways,
    /// Fetches a page that could not be had once more.
    TryAgain,
    /// Sorts a table by a column.
    Sort,
    /// Light, dark, or as the device has it.
    Theme,
    /// How large the text is.
    TextSize,
}

impl Action {
    const ALL: [Self; 17] = [
        Self::AcceptAll,
        Self::RejectAll,
        Self::Settings,
        Self::ClosePrompt,
        Self::CloseNote,
        Self::SettingsClose,
        Self::SettingsReject,
        Self::SettingsAccept,
        Self::SettingsSave,
        Self::Forget,
        Self::Reload,
        Self::LoadOnce,
        Self::AllowAlways,
        Self::TryAgain,
        Self::Sort,
        Self::Theme,
        Self::TextSize,
    ];

    /// As it is written in the page. `boot.js` knows those that close the banner.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AcceptAll => "accept-all",
            Self::RejectAll => "reject-all",
            Self::Settings => "settings",
            Self::ClosePrompt => "close-prompt",
            Self::CloseNote => "note",
            Self::SettingsClose => "settings-close",
            Self::SettingsReject => "settings-reject",
            Self::SettingsAccept => "settings-accept",
            Self::SettingsSave => "settings-save",
            Self::Forget => "forget",
            Self::Reload => "reload",
            Self::LoadOnce => "load-once",
            Self::AllowAlways => "allow-always",
            Self::TryAgain => "try-again",
            Self::Sort => "sort",
            Self::Theme => "theme",
            Self::TextSize => "text-size",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.as_str() == text)
    }
}

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

#[cfg(test)]
mod tests {
    use super::Action;

    #[test]
    fn every_action_is_read_as_it_is_written() {
        for action in Action::ALL {
            assert_eq!(Action::parse(action.as_str()), Some(action));
        }
        assert_eq!(Action::parse("nonsense"), None);
    }
}
