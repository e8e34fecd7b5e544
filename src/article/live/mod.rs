//! Live pages: new posts arrive, and others change in place, while the page is open.

mod changes;
mod controls;
mod feed;
mod place;
mod polling;
mod posts;
mod schedule;

pub use controls::{LiveControls, OLDER};
pub use feed::LivePage;
pub use polling::{LiveFeed, LiveHost};
