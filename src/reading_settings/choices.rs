//! What a reader can choose, and how it is stored.

use serde_json::Value;

/// The key in localStorage. `boot.js` reads it before the first paint. It is named after the first settings, theme and text size, and keeps
/// that name because readers have stored under it what they chose.
pub const KEY: &str = "broadsheet.look";

/// The settings that `boot.js` writes to `<html>` before the first paint, for the styles and for itself.
pub const BEFORE_PAINT: [&str; 7] = ["theme", "text", "spacing", "length", "typeface", "motion", "saving"];

/// Defines the settings. Each has an enum of the values that differ from the standard, and a field in [`Choices`]. The field's name is the
/// name in the stored object, and of the `data-` attribute on `<html>`.
macro_rules! settings {
    ($($(#[$about:meta])* $field:ident: $setting:ident { $($(#[$meaning:meta])* $value:ident = $text:literal,)+ })+) => {
        $(
            $(#[$about])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub enum $setting { $($(#[$meaning])* $value,)+ }

            impl $setting {
                /// Returns the value with this name; `None` for any other name.
                #[must_use]
                pub fn parse(name: &str) -> Option<Self> {
                    match name {
                        $($text => Some(Self::$value),)+
                        _ => None,
                    }
                }

                /// Returns the name of the value, in the stored object and in the attribute on `<html>`.
                #[must_use]
                pub fn as_str(self) -> &'static str {
                    match self {
                        $(Self::$value => $text,)+
                    }
                }
            }
        )+

        /// What a reader has chosen; `None` for each standard.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub struct Choices { $($(#[$about])* pub $field: Option<$setting>,)+ }

        impl Choices {
            /// The names of all settings, each with the names of its values.
            #[cfg(test)]
            pub(super) const ALLOWED: &[(&str, &[&str])] = &[$((stringify!($field), &[$($text),+])),+];

            /// Returns the choices with the names that `value` returns for each setting. Names that are not known count as not chosen.
            pub fn of(value: impl Fn(&str) -> Option<String>) -> Self {
                Self { $($field: value(stringify!($field)).as_deref().and_then($setting::parse),)+ }
            }

            /// Returns the name of each setting, with the name of its value.
            pub fn names(self) -> impl Iterator<Item = (&'static str, Option<&'static str>)> {
                [$((stringify!($field), self.$field.map($setting::as_str))),+].into_iter()
            }

            /// Chooses a value of a setting by their names; the standard for a value that is not known.
            pub fn set(&mut self, setting: &str, value: &str) {
                match setting {
                    $(stringify!($field) => self.$field = $setting::parse(value),)+
                    _ => {}
                }
            }
        }
    };
}

settings! {
    /// The colours. The standard follows the device.
    theme: Theme {
        /// Dark text on a light background.
        Light = "light",
        /// Light text on a dark background.
        Dark = "dark",
        /// Brown text on a yellowish background.
        Sepia = "sepia",
        /// Black and white, whichever of the two the device has as its background.
        Contrast = "contrast",
    }
    /// The size of the text. The standard is the browser's.
    text: TextSize {
        /// A little smaller.
        Small = "small",
        /// One step larger.
        Large = "large",
        /// Two steps larger.
        Larger = "larger",
        /// Three steps larger.
        Largest = "largest",
    }
    /// The space between lines in articles and teasers.
    spacing: LineSpacing {
        /// Less than the standard.
        Tight = "tight",
        /// More than the standard.
        Wide = "wide",
    }
    /// How wide the lines of an article are at most.
    length: LineLength {
        /// About 50 characters.
        Short = "short",
        /// About 85 characters.
        Long = "long",
    }
    /// The typeface. The standard has serifs.
    typeface: Typeface {
        /// The device's own typeface without serifs.
        Sans = "sans",
    }
    /// Whether anything moves or plays by itself. The standard follows the device.
    motion: Motion {
        /// The page moves and plays nothing by itself.
        Reduced = "none",
    }
    /// Whether less is loaded. The standard follows the browser.
    saving: DataSaving {
        /// The app loads less.
        On = "on",
    }
    /// Whether the paper remembers where the reader stopped in an article. The standard is not to.
    position: ReadingPosition {
        /// The position is kept.
        Keep = "keep",
    }
    /// Whether single keys do something on the page. The standard is that they do.
    shortcuts: KeyboardShortcuts {
        /// Single keys do nothing, for readers whose speech input or hands press them by mistake (WCAG 2.1.4).
        Off = "off",
    }
}

impl Choices {
    /// Reads the stored text. Each value is read by itself: one that is not known counts as not chosen, and is dropped when the next choice
    /// is stored.
    #[must_use]
    pub fn read(stored: Option<&str>) -> Self {
        let stored: Value = stored.and_then(|stored| serde_json::from_str(stored).ok()).unwrap_or_default();
        Self::of(|setting| Some(stored.get(setting)?.as_str()?.to_owned()))
    }

    /// Returns the JSON to store; `None` when nothing is chosen.
    #[must_use]
    pub fn to_json(self) -> Option<String> {
        let chosen = self.names().filter_map(|(setting, value)| Some((setting.to_owned(), Value::from(value?)))).collect();
        (self != Self::default()).then(|| Value::Object(chosen).to_string())
    }

    /// Returns the name of the chosen value of a setting; an empty one for the standard.
    #[must_use]
    pub fn name(self, setting: &str) -> &'static str {
        self.names().find(|(name, _)| *name == setting).and_then(|(_, value)| value).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_stored_is_read_again() {
        assert_eq!(Choices::default().to_json(), None);
        let chosen = Choices { theme: Some(Theme::Dark), text: Some(TextSize::Larger), ..Choices::default() };
        // This is what earlier versions have stored.
        assert_eq!(Choices::read(Some(r#"{"theme":"dark","text":"larger"}"#)), chosen);
        for (setting, values) in Choices::ALLOWED {
            for value in *values {
                let mut chosen = Choices::default();
                chosen.set(setting, value);
                assert_eq!(chosen.to_json(), Some(format!("{{\"{setting}\":\"{value}\"}}")));
                assert_eq!((Choices::read(chosen.to_json().as_deref()), chosen.name(setting)), (chosen, *value));
                chosen.set(setting, "");
                assert_eq!(chosen, Choices::default());
            }
        }
    }

    #[test]
    fn what_is_shown_before_the_first_paint_are_settings() {
        assert!(BEFORE_PAINT.iter().all(|name| Choices::ALLOWED.iter().any(|(setting, _)| setting == name)));
    }

    #[test]
    fn the_styles_name_values_that_can_be_chosen() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("style");
        let files = std::fs::read_dir(folder).expect("a folder of styles");
        let styles = files.map(|file| file.expect("a file").path()).filter(|path| path.is_file());
        let styles: String = styles.map(|path| std::fs::read_to_string(path).expect("text")).collect();
        let mut found = 0;
        // The selectors of `<html>`; another element may have an attribute of the same name.
        for selector in [":root[data-", ":root:not([data-"].iter().flat_map(|start| styles.split(start).skip(1)) {
            let (name, value) = selector.split_once(']').and_then(|(test, _)| test.split_once('=')).unwrap_or_default();
            let Some((_, values)) = Choices::ALLOWED.iter().find(|(setting, _)| *setting == name) else { continue };
            assert!(values.contains(&value.trim_matches('"')), "{name}={value}");
            found += 1;
        }
        assert!(found > 10, "{found}");
    }

    #[test]
    fn settings_are_stored_together() {
        let mut chosen = Choices::default();
        for (setting, values) in Choices::ALLOWED {
            chosen.set(setting, values.last().copied().unwrap_or_default());
        }
        assert!(chosen.names().all(|(_, value)| value.is_some()), "{chosen:?}");
        assert_eq!(Choices::read(chosen.to_json().as_deref()), chosen);
    }

    #[test]
    fn what_is_not_known_counts_as_not_chosen() {
        for stored in
            ["", "{", "null", "[]", "7", r#""dark""#, r#"{"theme":"pink"}"#, r#"{"theme":7}"#, r#"{"theme":["dark"]}"#, r#"{"x":"y"}"#]
        {
            assert_eq!(Choices::read(Some(stored)), Choices::default(), "{stored}");
        }
        let some = Choices::read(Some(r#"{"theme":"pink","text":"large","motion":true,"saving":"on","later":"on"}"#));
        assert_eq!(some, Choices { text: Some(TextSize::Large), saving: Some(DataSaving::On), ..Choices::default() });
        assert_eq!(some.to_json().as_deref(), Some(r#"{"saving":"on","text":"large"}"#));
    }
}
