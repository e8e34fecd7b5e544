//! The reading position of long articles, for readers who have switched that on in the reading settings. It is kept on this device only.
//! A reader who comes back to an article is offered to go on where they stopped.
//!
//! Nothing is stored before a reader asks for it. A position is removed when the article was read to its end, after thirty days, and when
//! the setting is switched off.

mod offer;
mod record;
mod text;
mod text_position;
mod track;

pub use record::KEY;
pub use track::keep_reading_positions;
