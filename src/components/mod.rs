//! What several kinds of page use.

mod footer;
mod masthead;
mod notices;
mod pager;
mod picture;
mod teaser;
mod time;

pub use footer::foot;
pub use masthead::{Place, mark_place, masthead};
pub use notices::{announcer, connection_notice, follow_reader, progress_line};
pub use pager::pager_links;
pub use picture::{Loading, Room, caption, captioned, picture_image};
pub use teaser::{TeaserSize, teaser_card, teaser_list};
pub use time::{TimeLength, day_in_text, in_reader_locale, localise, moment};
