//! Sharing: a button at an article and at each post of a live page, which shares the address or copies it.
//!
//! The button is part of the published page and has `data-action`, so `boot.js` keeps a press on it until the app is ready. One listener
//! serves all buttons ([`handle_share`]). The address also stands in the page as text, for readers without scripts and for print.

mod address;
mod button;
mod clipboard;
mod outcome;
mod press;
mod web_share;

pub use address::ShareAddress;
pub use button::ShareButton;
pub use press::handle_share;
