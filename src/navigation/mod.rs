//! Going from page to page without loading the document anew.
//!
//! A navigation loads first and shows then: until the next page is there the current one stays, with its address, title and scroll
//! position (docs/decisions/0003). Every link works without this module.

mod announcer;
mod arrival;
mod connection_notice;
mod entry;
mod history;
mod links;
mod outlet;
mod positions;
mod progress;
mod scroll;
mod shown;
mod state;

pub use announcer::Announcer;
pub use connection_notice::ConnectionNotice;
pub use history::handle_history;
pub use links::{intercept_link_clicks, prefetch_links};
pub use outlet::Outlet;
pub use progress::Progress;
pub use scroll::track_scroll;
pub use shown::Shown;
pub use state::{Navigation, use_navigation};
