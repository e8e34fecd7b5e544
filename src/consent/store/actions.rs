//! What changes the state: a decision, forgetting it, and a new look at clock and storage.
//!
//! Native builds: not to be called; effects and event handlers do.

use std::time::Duration;

use leptos::logging::warn;
use leptos::prelude::*;

use super::super::decision::{Circumstances, Origin, Press, decide, is_repeat, meaning};
use super::super::hash::fingerprint;
use super::super::listeners::{Listener, tell};
use super::super::record::{KEY, Millis, Reading, Reason, read};
use super::super::rules::Effective;
use super::super::text::ENGLISH;
use super::super::{device, services, storage};
use super::{Consent, Message};

impl Consent {
    /// A button was pressed that decides. The order is that of the specification: re-read, write, update
    /// memory even when the write failed, close the banner, yield, start services.
    pub fn press(self, press: &Press, origin: Origin) {
        let (now, gpc) = (device::now(), device::privacy_signal());
        let previous = self.reread();
        let (choice, how) = self.catalogue(|catalogue| meaning(press, origin, &previous, now, catalogue));
        if self.catalogue(|catalogue| is_repeat(&choice, how, &previous, now, catalogue)) {
            self.learn(previous, now, gpc);
            return self.settle(None);
        }
        let record = self.site.with_value(|site| {
            let hash = fingerprint(&site.consent, &ENGLISH);
            let circumstances = Circumstances { now, gpc, language: &site.language, hash, fresh_id: device::fresh_id() };
            decide(&choice, how, &previous, circumstances, &site.consent)
        });
        let written = storage::write(KEY, &record.to_json());
        if let Err(fault) = written {
            warn!("consent: the choice is not kept: {fault}");
            // An older grant must not come back at the next visit in place of this choice.
            let _removed = storage::remove(KEY);
        }
        self.memory_only.set(written.is_err());
        self.learn(Ok(record), now, gpc);
        self.settle(Some(if written.is_ok() { Message::Saved } else { Message::NotKept }));
    }

    /// Removes the record and its id; the banner returns (scenario 52).
    pub fn forget(self) {
        let removed = storage::remove(KEY);
        self.memory_only.set(removed.is_err());
        self.closed.set(false);
        self.learn(Err(Reason::Absent), device::now(), device::privacy_signal());
        self.settle(Some(if removed.is_ok() { Message::Forgotten } else { Message::NotForgotten }));
    }

    /// Another page is shown: what was said about the last choice has been read, except what a reader has
    /// to know for as long as it is so.
    pub fn turn_page(self) {
        match self.message.get_untracked() {
            Some(Message::Saved | Message::Forgotten) => self.message.set(None),
            Some(Message::NotKept | Message::NotForgotten) | None => {}
        }
        self.recheck();
    }

    /// Looks at clock and storage again: a decision may have run out while the page was open (scenario 33).
    pub fn recheck(self) {
        let reading = self.reread();
        self.learn(reading, device::now(), device::privacy_signal());
        self.settle(None);
    }

    /// The first look at the browser.
    pub(super) fn wake(self) {
        self.recheck();
        self.awake.set(true);
        // `pageshow`: a page that comes back from the back/forward cache slept through the time between.
        for event in ["focus", "visibilitychange", "pageshow"] {
            let handle = window_event_listener_untyped(event, move |_| self.recheck());
            Owner::on_cleanup(move || handle.remove());
        }
    }

    /// What is stored now; what this page knows where storage cannot say.
    fn reread(self) -> Reading {
        if !self.memory_only.get_untracked()
            && let Ok(stored) = storage::read(KEY)
        {
            return read(stored.as_deref());
        }
        self.reading.get_untracked()
    }

    fn learn(self, reading: Reading, now: Millis, gpc: Option<bool>) {
        self.now.set(now);
        self.gpc.set(gpc);
        self.reading.set(reading);
    }

    /// After the browser had time to draw: tells listeners, starts scripts, says what was done.
    fn settle(self, message: Option<Message>) {
        if message.is_some() {
            // Emptied first, so that the same words are spoken again after a second choice.
            self.message.set(None);
        }
        set_timeout(
            move || {
                self.apply();
                if message.is_some() {
                    self.message.set(message);
                }
            },
            Duration::ZERO,
        );
    }

    fn apply(self) {
        // None when the app was taken down in the meantime.
        let Some(effective) = self.effective.try_get_untracked() else { return };
        let decided = untrack(|| self.standing().is_ok());
        let due = self.listeners.try_update_value(|listeners| {
            // Before the first decision there is no news.
            if decided || listeners.have_told() { listeners.news(&effective) } else { None }
        });
        if let Some(Some(due)) = due {
            tell_all(&due, &effective);
            device::announce(&effective);
        }
        let started = self.started.get_value();
        for script in self.catalogue(|catalogue| services::due(catalogue, &effective, &started)) {
            services::start(&script);
            self.started.update_value(|started| started.push(script.service));
        }
    }
}

/// Tells each listener; a fault of one is named in the console and stops nobody else (scenario 14).
pub(super) fn tell_all(listeners: &[Listener], effective: &Effective) {
    for fault in tell(listeners, effective) {
        warn!("consent: a listener failed: {fault}");
    }
}
