//! What is granted, in everything that shows it: the boxes of the settings, wherever they stand, and `/cookies/`.
//!
//! What is ticked stands in the boxes alone: they are read when "Save" is pressed, and written when what is granted changes.
//! As a component they, and what it took to mount them, cost every reader more than all the rest of consent
//! (docs/decisions/0018).
//!
//! Native builds: not to be called.

use web_sys::Element;

use super::choice::Choice;
use super::decision::{Origin, Press};
use super::page;
use super::record::Reason;
use super::store::Consent;
use crate::browser;

/// Keeps what is shown in step with what is granted.
pub fn follow_granted(consent: Consent) {
    browser::whenever(move |_| {
        let (why, record) = consent.with_standing(|standing| match standing {
            Ok(record) => ("standing", Some(record.to_json())),
            Err(Reason::Absent) => ("absent", None),
            Err(Reason::Unreadable) => ("unreadable", None),
            Err(Reason::NewerSchema) => ("newer", None),
            Err(Reason::Stale) => ("stale", None),
            Err(Reason::Expired) => ("expired", None),
        });
        let allowed = consent.effective().to_json(true);
        page::show(&consent.granted().to_json(), why, record.as_deref(), consent.memory_only(), &allowed);
    });
}

/// One of the buttons that decide was pressed: all or nothing, or else what is ticked.
pub(crate) fn decide(button: &Element, press: Option<Press>, consent: Consent) {
    let ticked = page::ticked(button);
    if let Some(press) = press.or_else(|| Choice::read(&ticked?).map(Press::Save)) {
        consent.press(&press, Origin::Preferences);
    }
}
