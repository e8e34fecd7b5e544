//! Consent: what a reader allowed, kept in one localStorage key, and everything derived from it.
//!
//! Data flows one way: localStorage → [`record::read`] → [`rules`] → [`Consent`] → components and effects; a click on a button goes through
//! [`decision`] back to localStorage. Record, rules and decision need no browser and are tested natively.
//!
//! | module | content |
//! |---|---|
//! | [`record`] | the record: reading it into a decision or a reason, writing it |
//! | [`choice`] | what a reader ticked: categories, and exceptions for single services |
//! | [`rules`] | what is allowed and what to show, from record, clock and Global Privacy Control |
//! | [`decision`] | makes a record of a consent action |
//! | [`effects`] | what a decision does: cookies, storage, scripts, counters |
//! | [`state`] | the signals: [`Consent`] |
//! | `banner`, `gpc_notice`, `settings_button` | in every published page; the listener in `prompts` handles their clicks |
//! | `settings_dialog`, `controls`, `status` | components that the app mounts |
//!
//! `docs/consent.md` lists the scenarios that these modules implement, each with the name of its test.

pub mod choice;
pub mod decision;
pub mod effects;
pub mod record;
pub mod rules;
pub mod state;

mod banner;
mod category_box;
mod controls;
mod controls_place;
mod gpc_notice;
mod opened_dialog;
mod prompts;
mod service_box;
mod settings_button;
mod settings_dialog;
mod settings_state;
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

pub use banner::{ConsentBanner, observe_banner_height};
pub use controls::Controls;
pub use controls_place::ControlsPlace;
pub use decision::{ConsentAction, Origin};
pub use effects::scripts::addresses_of_scripts;
pub use gpc_notice::GpcNotice;
pub use prompts::{catch_up, handle_prompts};
pub use settings_button::SettingsButton;
pub use settings_dialog::SettingsDialog;
pub use settings_state::SettingsState;
pub use state::{Consent, use_consent};
pub use status::ConsentStatus;
