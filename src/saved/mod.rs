//! Saved articles, for reading offline: without an account, on this device alone.
//!
//! Saving is done by the page. It puts an article with all its files into the Cache API, and its name into localStorage. The service worker
//! (crates/press, `build/worker`) only answers from that cache where the network fails. It is registered at the first save and unregistered
//! with the last, because starting a stopped worker delays a page. See docs/decisions/0029.

mod buttons;
mod capture;
mod check;
mod compare;
mod copy;
mod export;
mod keep;
mod list;
mod lock;
mod save_button;
mod state;
mod status;
mod status_view;
mod store;
mod worker;

pub use buttons::adopt_save_buttons;
pub use copy::is_loaded_from_copy;
pub use export::write as export;
pub use list::{Change, KEY, SavedArticle};
pub use save_button::SaveButton;
pub use state::{Imported, Saved, use_saved};
pub use status_view::SaveStatusView;
pub use worker::worker_url;
