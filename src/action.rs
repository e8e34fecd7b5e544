//! The names of the actions that buttons carry in `data-action`. Components write a name; [`crate::actions`] carries it out.

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

    pub(crate) fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.as_str() == text)
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
