//! What a reader can choose, and how it is stored.

use serde::Serialize;
use serde_json::Value;

/// The key in localStorage. `boot.js` reads it before the first paint.
pub const KEY: &str = "broadsheet.look";

/// The theme. Without a choice it is the device's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// Dark text on a light background.
    Light,
    /// Light text on a dark background.
    Dark,
}

impl Theme {
    /// All choices.
    pub const ALL: [Self; 2] = [Self::Light, Self::Dark];

    /// Returns the choice with this name; `None` for any other name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.as_str() == name)
    }

    /// Returns the value of `data-theme` on `<html>`, which is also the value in the stored object.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// The size of the text. Without a choice it is the browser's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum TextSize {
    /// One step larger.
    Large,
    /// Two steps larger.
    Larger,
}

impl TextSize {
    /// All choices.
    pub const ALL: [Self; 2] = [Self::Large, Self::Larger];

    /// Returns the choice with this name; `None` for any other name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.as_str() == name)
    }

    /// Returns the value of `data-text` on `<html>`, which is also the value in the stored object.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Large => "large",
            Self::Larger => "larger",
        }
    }
}

/// The stored object: `{"theme":"dark"}`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct Chosen {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) theme: Option<Theme>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) text: Option<TextSize>,
}

impl Chosen {
    /// Reads the stored text; unknown values count as not chosen.
    pub(super) fn read(stored: Option<&str>) -> Self {
        let stored: Value = stored.and_then(|stored| serde_json::from_str(stored).ok()).unwrap_or_default();
        Self::of(stored.get("theme").and_then(Value::as_str), stored.get("text").and_then(Value::as_str))
    }

    /// Returns the choices with these names.
    pub(super) fn of(theme: Option<&str>, text: Option<&str>) -> Self {
        Self { theme: theme.and_then(Theme::parse), text: text.and_then(TextSize::parse) }
    }

    /// Returns the JSON to store; `None` when nothing is chosen.
    pub(super) fn to_json(self) -> Option<String> {
        (self != Self::default()).then(|| serde_json::to_string(&self).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_stored_is_read_again() {
        let json = |theme, text| Chosen { theme, text }.to_json();
        assert_eq!(json(None, None), None);
        assert_eq!(json(Some(Theme::Dark), Some(TextSize::Large)).as_deref(), Some(r#"{"theme":"dark","text":"large"}"#));
        assert_eq!(json(None, Some(TextSize::Larger)).as_deref(), Some(r#"{"text":"larger"}"#));
        for chosen in [Chosen { theme: Some(Theme::Light), text: None }, Chosen { theme: None, text: Some(TextSize::Larger) }] {
            assert_eq!(Chosen::read(chosen.to_json().as_deref()), chosen);
        }
    }

    #[test]
    fn what_is_not_known_counts_as_not_chosen() {
        for stored in ["", "null", "[]", r#"{"theme":"pink"}"#, r#"{"theme":7}"#] {
            assert_eq!(Chosen::read(Some(stored)), Chosen::default(), "{stored}");
        }
        assert_eq!(Chosen::read(Some(r#"{"theme":"pink","text":"large"}"#)).text, Some(TextSize::Large));
    }
}
