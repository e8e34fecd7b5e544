//! Live pages: new posts arrive, and others change in place, while the page is open.

mod anchor;
mod changes;
mod controls;
mod feed;
mod polling;
mod posts;
mod schedule;

pub use controls::{LiveControls, OLDER};
pub use feed::LivePage;
pub use polling::{LiveFeed, LiveHost};
