//! The groups of the dialog: the settings with their values, in the order in which they are shown.

use broadsheet_content::messages::MessageId;

/// A setting with its values.
pub(super) struct Group {
    /// The name of the setting in [`Choices`](super::Choices).
    pub(super) setting: &'static str,
    pub(super) title: MessageId,
    /// The values by name. The standard has an empty one.
    pub(super) choices: &'static [(&'static str, MessageId)],
    /// What the setting does, where its title does not say so.
    pub(super) about: Option<MessageId>,
}

/// The settings that the preview shows.
pub(super) const LOOK: [Group; 5] = [
    Group {
        setting: "theme",
        title: MessageId::Colours,
        choices: &[
            ("", MessageId::ColoursAutomatic),
            ("light", MessageId::ColoursLight),
            ("dark", MessageId::ColoursDark),
            ("sepia", MessageId::ColoursSepia),
            ("contrast", MessageId::ColoursContrast),
        ],
        about: None,
    },
    Group {
        setting: "text",
        title: MessageId::TextSize,
        choices: &[
            ("small", MessageId::TextSizeSmall),
            ("", MessageId::TextSizeStandard),
            ("large", MessageId::TextSizeLarge),
            ("larger", MessageId::TextSizeLarger),
            ("largest", MessageId::TextSizeLargest),
        ],
        about: None,
    },
    Group {
        setting: "spacing",
        title: MessageId::LineSpacing,
        choices: &[("tight", MessageId::LineSpacingTight), ("", MessageId::LineSpacingStandard), ("wide", MessageId::LineSpacingWide)],
        about: None,
    },
    Group {
        setting: "length",
        title: MessageId::LineLength,
        choices: &[("short", MessageId::LineLengthShort), ("", MessageId::LineLengthStandard), ("long", MessageId::LineLengthLong)],
        about: None,
    },
    Group {
        setting: "typeface",
        title: MessageId::Typeface,
        choices: &[("", MessageId::TypefaceSerif), ("sans", MessageId::TypefaceSans)],
        about: None,
    },
];

/// The settings of what the paper does.
pub(super) const BEHAVIOUR: [Group; 4] = [
    Group {
        setting: "motion",
        title: MessageId::Motion,
        choices: &[("", MessageId::MotionAutomatic), ("none", MessageId::MotionReduced)],
        about: None,
    },
    Group {
        setting: "saving",
        title: MessageId::DataSaving,
        choices: &[("", MessageId::DataSavingAutomatic), ("on", MessageId::DataSavingOn)],
        about: Some(MessageId::DataSavingText),
    },
    Group {
        setting: "position",
        title: MessageId::ReadingPosition,
        choices: &[("", MessageId::ReadingPositionOff), ("keep", MessageId::ReadingPositionOn)],
        about: Some(MessageId::ReadingPositionText),
    },
    Group {
        setting: "shortcuts",
        title: MessageId::KeyboardShortcuts,
        choices: &[("", MessageId::ShortcutsOn), ("off", MessageId::ShortcutsOff)],
        about: None,
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading_settings::Choices;

    #[test]
    fn every_value_of_every_setting_can_be_chosen() {
        let mut offered: Vec<(&str, Vec<&str>)> = Vec::new();
        for group in LOOK.iter().chain(&BEHAVIOUR) {
            let names: Vec<&str> = group.choices.iter().map(|(name, _)| *name).collect();
            assert_eq!(names.iter().filter(|name| name.is_empty()).count(), 1, "{}: {names:?}", group.setting);
            offered.push((group.setting, names.into_iter().filter(|name| !name.is_empty()).collect()));
        }
        let known: Vec<(&str, Vec<&str>)> = Choices::ALLOWED.iter().map(|(setting, values)| (*setting, values.to_vec())).collect();
        assert_eq!(offered, known);
    }
}
