//! The reading settings: how pages look to this reader, and what the paper may load and do on its own. They are kept on this device, at the
//! reader's own request, under one key; nothing is stored for a reader who changes none of them.
//!
//! | module | content |
//! |---|---|
//! | `choices` | what can be chosen, and how it is stored |
//! | `state` | the signals: [`ReadingSettings`] |
//! | `button`, `dialog`, `choice_group`, `groups` | the button in the footer, and the dialog that it opens |

mod button;
mod choice_group;
mod choices;
mod dialog;
mod groups;
mod state;

pub use button::ReadingSettingsButton;
pub use choices::{
    BEFORE_PAINT, Choices, DataSaving, KEY, KeyboardShortcuts, LineLength, LineSpacing, Motion, ReadingPosition, TextSize, Theme, Typeface,
};
pub use dialog::ReadingSettingsDialog;
pub use state::{ReadingSettings, SMALL_PICTURES, use_reading_settings};
