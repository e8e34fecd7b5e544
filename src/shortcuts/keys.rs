//! Which key does what.

use broadsheet_content::messages::MessageId;

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shortcut {
    /// Shows the list of keys.
    Help,
    /// Goes to the next story.
    Next,
    /// Goes to the previous story.
    Previous,
    /// Saves the article, or removes it.
    Save,
    /// Opens the reading settings.
    Settings,
}

impl Shortcut {
    /// All of them, in the order of the list.
    pub(super) const ALL: [Self; 5] = [Self::Help, Self::Next, Self::Previous, Self::Save, Self::Settings];

    /// Returns the key.
    pub(super) fn key(self) -> char {
        match self {
            Self::Help => '?',
            Self::Next => 'j',
            Self::Previous => 'k',
            Self::Save => 's',
            Self::Settings => ',',
        }
    }

    /// Returns the message that says what the key does.
    pub(super) fn message(self) -> MessageId {
        match self {
            Self::Help => MessageId::ShortcutHelp,
            Self::Next => MessageId::ShortcutNext,
            Self::Previous => MessageId::ShortcutPrevious,
            Self::Save => MessageId::ShortcutSave,
            Self::Settings => MessageId::ShortcutSettings,
        }
    }

    /// Returns whether a key that is held down goes on doing it.
    pub(super) fn repeats(self) -> bool {
        matches!(self, Self::Next | Self::Previous)
    }

    /// Returns what a press without Ctrl, Alt or Meta does, by the `key`, `code` and `shiftKey` of its event.
    ///
    /// The character counts and not the place of the key, which differs between layouts. Layouts of other scripts have no such letters: there
    /// the place of the key on a Latin keyboard counts.
    pub(super) fn of(key: &str, code: &str, is_shifted: bool) -> Option<Self> {
        let mut characters = key.chars();
        // A named key, such as `Enter`, has several.
        let character = characters.next().filter(|_| characters.next().is_none())?;
        let character = match character {
            // The marks of Arabic and of East Asian layouts.
            '\u{61f}' | '\u{ff1f}' => '?',
            '\u{60c}' | '\u{ff0c}' => ',',
            letter if is_shifted && (letter.is_ascii_alphabetic() || !letter.is_ascii()) => return None,
            letter if letter.is_ascii() => letter.to_ascii_lowercase(),
            _ => code.strip_prefix("Key").and_then(|name| name.chars().next())?.to_ascii_lowercase(),
        };
        Self::ALL.into_iter().find(|shortcut| shortcut.key() == character)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_character_counts_and_not_the_place_of_the_key() {
        assert_eq!(Shortcut::of("j", "KeyJ", false), Some(Shortcut::Next));
        // Dvorak.
        assert_eq!(Shortcut::of("j", "KeyC", false), Some(Shortcut::Next));
        assert_eq!(Shortcut::of("h", "KeyJ", false), None);
        // `?` and `,` are in another place, or need another Shift, in many layouts.
        for (code, is_shifted) in [("Slash", true), ("Minus", true), ("KeyM", true), ("KeyM", false)] {
            assert_eq!(Shortcut::of("?", code, is_shifted), Some(Shortcut::Help));
            assert_eq!(Shortcut::of(",", code, is_shifted), Some(Shortcut::Settings));
        }
    }

    #[test]
    fn capitals_count_with_caps_lock_and_not_with_shift() {
        assert_eq!(Shortcut::of("K", "KeyK", false), Some(Shortcut::Previous));
        assert_eq!(Shortcut::of("K", "KeyK", true), None);
        assert_eq!(Shortcut::of("S", "KeyS", true), None);
    }

    #[test]
    fn keyboards_of_other_scripts_have_the_keys_in_their_latin_places() {
        for (key, code, shortcut) in [
            ("\u{43e}", "KeyJ", Some(Shortcut::Next)),
            ("\u{43b}", "KeyK", Some(Shortcut::Previous)),
            ("\u{5d3}", "KeyS", Some(Shortcut::Save)),
            ("\u{61f}", "Slash", Some(Shortcut::Help)),
            ("\u{60c}", "KeyK", Some(Shortcut::Settings)),
            ("\u{43e}", "", None),
            ("\u{f6}", "Semicolon", None),
        ] {
            assert_eq!(Shortcut::of(key, code, false), shortcut, "{key}");
        }
    }

    #[test]
    fn named_keys_do_nothing() {
        for key in ["", "Enter", "Escape", "Dead", "Process", "Unidentified", "ArrowDown", " "] {
            assert_eq!(Shortcut::of(key, "KeyJ", false), None, "{key}");
        }
    }
}
