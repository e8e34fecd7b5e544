//! Going from page to page without loading the document anew.
//!
//! A navigation fetches first and moves then: until the next page is there the present one stays, with
//! its address, title and scroll position (docs/decisions/0003). Every link works without this module.

mod arrival;
mod entry;
mod history;
mod links;
mod reader;
mod settle;
mod shown;
mod stage;

pub use history::follow_history;
pub use links::{follow_links, prefetch_links};
pub use reader::Reader;
pub use settle::remember_scroll;
pub use shown::Shown;
pub use stage::Stage;
