//! Going from page to page without loading the document anew.
//!
//! A navigation fetches first and moves then: until the next page is there the present one stays, with
//! its address, title and scroll position (docs/decisions/0003). Every link works without this module.

mod entry;
mod links;
mod reader;
mod settle;
mod stage;

pub use links::{follow_links, prefetch_links};
pub use reader::{Reader, Shown};
pub use settle::{follow_history, remember_scroll};
pub use stage::Stage;
