//! What several kinds of page use.

mod announcer;
mod connection;
mod footer;
mod masthead;
mod pager;
mod picture;
mod progress;
mod teaser;
mod time;

pub use announcer::Announcer;
pub use connection::ConnectionNotice;
pub use footer::Footer;
pub use masthead::Masthead;
pub use pager::PagerLinks;
pub use picture::{Figure, Loading, PictureImage};
pub use progress::Progress;
pub use teaser::{TeaserCard, TeaserList, TeaserSize};
pub use time::{Time, TimeLength};
