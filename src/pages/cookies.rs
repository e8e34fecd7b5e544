//! `/cookies/`: what is stored, why, for how long, and the reader's choice.
//!
//! press draws it, as all of it is the same for everybody, and the app shows it as it is (see [`crate::still::drawn`]). What
//! this reader has chosen is put in by consent/page.js.

mod drawing;
mod inventory;
mod present;

pub use drawing::cookies;
