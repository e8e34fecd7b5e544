//! Components that several kinds of page use, one a file.

mod after_lists;
mod caption;
mod correction_head;
mod day_in_text;
mod figure;
mod footer;
mod heading;
mod live_badge;
mod masthead;
mod pager;
mod picture;
mod progressive;
mod slot;
mod teaser_card;
mod teaser_list;
mod time;

pub use crate::addresses::{local_src, provide_base_path, safe_href};
pub use after_lists::AfterLists;
pub use caption::Caption;
pub use correction_head::CorrectionHead;
pub use day_in_text::DayInText;
pub use figure::Figure;
pub use footer::Footer;
pub use heading::Heading;
pub use live_badge::{LiveBadge, end_of_badge, hide_ended_badges, move_end_of_badge};
pub use masthead::{Masthead, PagePosition, mark_current_links};
pub use pager::PagerLinks;
pub use picture::{Loading, Picture, PictureLayout};
pub use progressive::{DrawnItems, Progressive};
pub use slot::Slot;
pub use teaser_card::{TeaserCard, TeaserSize};
pub use teaser_list::TeaserList;
pub use time::{LocalTimes, Time, TimeLength, localise_times, stamp_of_millis};
