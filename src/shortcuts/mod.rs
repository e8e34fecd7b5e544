//! Keys of the keyboard: `?` lists them, `j` and `k` go from story to story, `s` saves, `,` opens the reading settings.
//!
//! Single keys without a modifier get in the way of speech input and of hands that slip, so they can be switched off in the reading
//! settings (WCAG 2.2, criterion 2.1.4).

mod dialog;
mod help;
mod keys;
mod listen;
mod stories;

pub use dialog::ShortcutsDialog;
pub use help::ShortcutsHelp;
pub use listen::handle_shortcuts;
