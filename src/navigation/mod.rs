//! Goes from page to page without loading the document anew.
//!
//! A navigation loads the next page first: until it is there, the current page stays, with its address, title and scroll position
//! (docs/decisions/0003). Every link also works without this module.

mod announcer;
mod arrival;
mod connection_notice;
mod entry;
mod head;
mod history;
mod links;
mod live;
mod outlet;
mod positions;
mod progress;
mod scroll;
mod shown;
mod state;

pub use announcer::Announcer;
pub use connection_notice::{ConnectionNotice, listen_to_connection};
pub use head::update_head;
pub use history::handle_history;
pub use links::{intercept_link_clicks, prefetch_links};
pub use live::follow_live_pages;
pub use outlet::PageOutlet;
pub use progress::Progress;
pub use scroll::track_scroll;
pub use shown::Shown;
pub use state::{Navigation, use_navigation};
