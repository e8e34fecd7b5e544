//! Consent: what a reader allowed, kept in one localStorage key, and everything drawn from it.
//!
//! Data flows one way: `storage` → [`record::read`] → [`rules`] → components; a press of a button
//! goes through [`decision`] back to `storage`. The first half needs no browser and is tested natively.
//!
//! | module | what |
//! |---|---|
//! | [`record`] | the record, reading it into a decision or a reason, writing it |
//! | [`choice`] | what a reader ticked: categories, and exceptions for single services |
//! | [`rules`] | what is allowed and what to show, from record, clock and Global Privacy Control |
//! | [`decision`] | what a press of a button becomes |
//! | [`hash`] | the short hash of the catalogue and text a reader saw |
//! | [`storage`] | the app's way to localStorage |
//! | `json` | writing a record, and what scripts of the page are told |
//! | [`page`] | `page.js`, which does to the page what was decided: storage, frames, scripts, counters, boxes, focus |
//! | [`store`] | the reactive state: [`provide_consent`], [`use_consent`] |
//! | `banner`, `status` | the still parts of every page: banner, notice, the button in the footer, the status message |
//! | `controls` | what press draws of the settings: a dialog, and the boxes and buttons in it and on `/cookies/` |
//! | `preferences` | what is granted, in everything that shows it |
//!
//! The scenarios these hold, each with the name of its test, are in `docs/consent.md`.

pub mod choice;
pub mod decision;
pub mod hash;
pub mod page;
pub mod record;
pub mod rules;
pub mod storage;
pub mod store;

mod banner;
#[cfg(not(target_arch = "wasm32"))]
mod controls;
mod json;
mod preferences;
mod status;

#[cfg(test)]
mod embed_tests;
#[cfg(test)]
mod fixture;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod properties;
#[cfg(test)]
mod record_tests;
#[cfg(test)]
mod rules_tests;
#[cfg(all(test, feature = "ssr"))]
mod view_tests;

pub use banner::{banner, follow_consent, gpc_notice, settings_button};
#[cfg(not(target_arch = "wasm32"))]
pub use controls::{Place, controls, preferences};
pub use decision::{Origin, Press};
pub(crate) use preferences::decide;
pub use preferences::follow_granted;
pub use status::{follow_messages, status};
pub use store::{Consent, provide_consent, use_consent};
