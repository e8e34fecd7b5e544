//! The status message after a choice.

/// The status message after a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatusMessage {
    /// The choice is stored.
    Saved,
    /// The choice applies, but this device cannot store it.
    NotKept,
    /// The choice was removed.
    Forgotten,
    /// The choice no longer applies on this page, but the browser would not remove the record.
    NotForgotten,
    /// The texts of the settings could not be loaded.
    SettingsFailed,
    /// A script that has started is no longer allowed. It runs until the page is reloaded (scenario 47).
    ReloadNeeded,
}

impl StatusMessage {
    /// Returns whether the message stays until its cause ends.
    pub(super) fn is_persistent(self) -> bool {
        match self {
            Self::NotKept | Self::NotForgotten | Self::ReloadNeeded => true,
            Self::Saved | Self::Forgotten | Self::SettingsFailed => false,
        }
    }
}

/// Returns the message to show next. `before` is the current message, `message` the one that a decision asks for, `needs_reload` whether a
/// script runs on that is no longer allowed, and `was_told` whether the reader has been told so.
pub(super) fn next(
    before: Option<StatusMessage>,
    message: Option<StatusMessage>,
    needs_reload: bool,
    was_told: bool,
) -> Option<StatusMessage> {
    use StatusMessage::{NotForgotten, NotKept, ReloadNeeded};
    match message {
        Some(NotKept | NotForgotten) => message,
        None if matches!(before, Some(NotKept | NotForgotten)) => before,
        _ if needs_reload && (message.is_some() || !was_told) => Some(ReloadNeeded),
        None if before == Some(ReloadNeeded) && !needs_reload => None,
        None => before,
        said => said,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn e47_the_reader_is_told_once_to_reload_and_no_longer_when_nothing_runs_on() {
        assert_eq!(next(None, Some(StatusMessage::Saved), true, false), Some(StatusMessage::ReloadNeeded));
        assert_eq!(next(None, None, true, true), None, "the note was closed");
        assert_eq!(next(Some(StatusMessage::ReloadNeeded), None, false, false), None);
        assert_eq!(next(Some(StatusMessage::Saved), None, false, false), Some(StatusMessage::Saved));
    }

    #[test]
    fn b17_that_a_choice_is_not_kept_outlasts_a_look_at_the_clock() {
        assert_eq!(next(Some(StatusMessage::NotKept), None, true, false), Some(StatusMessage::NotKept));
        assert_eq!(next(Some(StatusMessage::NotKept), Some(StatusMessage::Saved), false, false), Some(StatusMessage::Saved));
    }
}
