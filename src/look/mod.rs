//! How the reader wants to read: light or dark, and how large. Kept on this device, at the reader's own request, under one key; nothing
//! is stored for a reader who leaves both as they are.

mod controls;
mod settings;
mod state;

pub use controls::{LookControls, adopt_look};
pub use settings::{KEY, TextSize, Theme};
pub use state::Look;
