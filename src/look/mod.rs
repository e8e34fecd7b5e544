//! The look: theme and text size. They are kept on this device, at the reader's own request, under one key; nothing is stored for a reader
//! who changes neither.

mod choice_group;
mod controls;
mod settings;
mod state;

pub use controls::{LookControls, adopt_look};
pub use settings::{KEY, TextSize, Theme};
pub use state::Look;
