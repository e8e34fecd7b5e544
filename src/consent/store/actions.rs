//! What changes the state: a decision, forgetting it, and a new look at clock and storage.
//!
//! Native builds: not to be called; effects and event handlers do.

use std::sync::Arc;

use gloo_timers::callback::Timeout;
use leptos::logging::warn;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::super::clearing::clear;
use super::super::decision::{Circumstances, Origin, Press, decide, is_repeat, meaning};
use super::super::listeners::{Listener, tell};
use super::super::record::{KEY, Millis, Reading, Reason, read};
use super::super::rules::Effective;
use super::super::{IS_BUILT_IN, device, embeds, services, storage};
use super::{Consent, Message, Telling};
use crate::browser;
use crate::content::fetch_site;

impl Consent {
    /// A button was pressed that decides. The order is that of the specification: re-read, write, update
    /// memory even when the write failed, close the banner, yield, start services.
    pub fn press(self, press: &Press, origin: Origin) {
        if !IS_BUILT_IN {
            return;
        }
        let (now, gpc) = (device::now(), device::privacy_signal());
        let previous = self.reread();
        if self.leaves_to_a_newer_page(&previous) {
            return;
        }
        let paper = self.paper();
        let (choice, how) = meaning(press, origin, &previous, now, &paper.consent);
        if is_repeat(&choice, how, &previous, now, &paper.consent) {
            self.learn(previous, now, gpc);
            return self.settle(None);
        }
        let (language, hash) = (paper.language_of_words(), paper.consent_hash.clone());
        let circumstances = Circumstances { now, gpc, language, hash, fresh_id: device::fresh_id() };
        let record = decide(&choice, how, &previous, circumstances, &paper.consent);
        let written = storage::write(KEY, &record.to_json());
        if let Err(fault) = written {
            warn!("consent: the choice is not kept: {fault}");
            // An older grant must not come back at the next visit in place of this choice.
            let _removed = storage::remove(KEY);
        }
        self.change(|state| state.memory_only = written.is_err());
        self.learn(Ok(record), now, gpc);
        if origin != Origin::Embed {
            embeds::end_once();
            // When this has run out, the reader is asked again.
            self.change(|state| state.closed = false);
        }
        self.settle(Some(if written.is_ok() { Message::Saved } else { Message::NotKept }));
    }

    /// Removes the record and its id; the banner returns (scenario 52).
    pub fn forget(self) {
        if !IS_BUILT_IN {
            return;
        }
        if self.leaves_to_a_newer_page(&self.reread()) {
            return;
        }
        let removed = storage::remove(KEY);
        self.change(|state| {
            state.memory_only = removed.is_err();
            state.closed = false;
        });
        self.learn(Err(Reason::Absent), device::now(), device::privacy_signal());
        self.settle(Some(if removed.is_ok() { Message::Forgotten } else { Message::NotForgotten }));
    }

    /// "Always allow ..." in the place of an embed (scenario 77).
    pub fn always(self, service: String) {
        if self.paper().consent.services.iter().any(|known| known.id == service) {
            self.press(&Press::Always(service), Origin::Embed);
        }
    }

    /// Another page is shown: what was said about the last choice has been read, except what a reader has
    /// to know for as long as it is so.
    pub fn turn_page(self) {
        if self.known().message.is_some_and(|message| !message.holds_on()) {
            self.dismiss_message();
        }
        self.recheck();
    }

    /// Looks at clock and storage again: a decision may have run out while the page was open (scenario 33).
    pub fn recheck(self) {
        if !IS_BUILT_IN {
            return;
        }
        let reading = self.reread();
        self.learn(reading, device::now(), device::privacy_signal());
        self.settle(None);
    }

    /// The first look at the browser.
    pub fn wake(self) {
        if !IS_BUILT_IN {
            return;
        }
        self.recheck();
        self.change(|state| {
            state.awake = true;
            state.revision = state.reading.as_ref().map_or(0, |record| record.revision).max(state.revision);
        });
        // `pageshow`: a page that comes back from the back/forward cache slept through the time between.
        for event in ["focus", "visibilitychange", "pageshow"] {
            browser::listen(event, move |_| {
                // The app may have been taken down in the meantime.
                if !self.state.is_disposed() {
                    if event == "pageshow" {
                        self.leave_memory();
                    }
                    self.recheck();
                }
            });
        }
        browser::listen("storage", move |event| {
            // No key: all of it was cleared (scenario 57). Other keys are others' (58).
            let key = browser::property(&event, "key");
            if !self.state.is_disposed() && key.is_none_or(|key| key == KEY) {
                self.follow_other_tab();
            }
        });
    }

    /// Another tab has written: that is the newer choice, whatever became of the last one here.
    fn follow_other_tab(self) {
        self.change(|state| state.memory_only = false);
        self.recheck();
        let is_open = self.known().reading.as_ref().is_ok_and(|record| !record.answers());
        self.change(|state| state.closed &= is_open);
    }

    /// A page that comes back from the browser's memory, where nothing could be stored: on another page it could, and what
    /// was decided there later holds.
    fn leave_memory(self) {
        let known = self.known();
        if known.memory_only
            && let (Ok(own), Ok(stored)) = (&known.reading, storage::read(KEY))
            && read(stored.as_deref()).is_ok_and(|record| record.at > own.at)
        {
            self.change(|state| state.memory_only = false);
        }
    }

    /// A decision about a later revision was made in another tab: this page can neither change nor forget it. Where the
    /// reader can, is a page of that revision.
    fn leaves_to_a_newer_page(self, stored: &Reading) -> bool {
        let is_newer = stored.as_ref().is_ok_and(|record| record.revision > self.known().revision);
        is_newer && browser::load("/cookies/")
    }

    /// What is stored now; what this page knows where storage cannot say.
    fn reread(self) -> Reading {
        if !self.known().memory_only
            && let Ok(stored) = storage::read(KEY)
        {
            return read(stored.as_deref());
        }
        self.known().reading.clone()
    }

    fn learn(self, reading: Reading, now: Millis, gpc: Option<bool>) {
        self.change(|state| {
            state.now = now;
            state.gpc = gpc;
            state.reading = reading;
        });
    }

    /// After the browser had time to draw: tells listeners, starts scripts, says what was done.
    fn settle(self, message: Option<Message>) {
        if message.is_some() {
            // Emptied first, so that the same words are spoken again after a second choice.
            self.dismiss_message();
        }
        Timeout::new(0, move || {
            // The app may have been taken down in the meantime.
            if self.state.is_disposed() {
                return;
            }
            let runs_on = self.apply();
            self.say(message, runs_on);
        })
        .forget();
    }

    /// Says what was done, and what runs on. What a reader has to know stays until it is no longer so.
    fn say(self, message: Option<Message>, runs_on: bool) {
        let before = self.known().message;
        let mut told = false;
        self.tell_with(&mut |telling| {
            telling.told_to_reload &= runs_on;
            told = telling.told_to_reload;
        });
        let next = match message {
            Some(Message::NotKept | Message::NotForgotten) => message,
            None if matches!(before, Some(Message::NotKept | Message::NotForgotten)) => before,
            _ if runs_on && (message.is_some() || !told) => {
                self.tell_with(&mut |telling| telling.told_to_reload = true);
                Some(Message::ReloadNeeded)
            }
            None if before == Some(Message::ReloadNeeded) && !runs_on => None,
            None => before,
            said => said,
        };
        if next != before {
            self.change(|state| state.message = next);
        }
    }

    /// Says that the settings could not be had, where nothing more important stands; spoken again each time.
    fn say_settings_failed(self) {
        if !self.known().message.is_some_and(Message::holds_on) {
            self.dismiss_message();
            Timeout::new(0, move || self.change(|state| state.message = Some(Message::SettingsFailed))).forget();
        }
    }

    /// Does what is allowed, and undoes what is not. `true` when something that is not allowed runs on.
    fn apply(self) -> bool {
        let effective = untrack(|| self.effective());
        let decided = untrack(|| self.standing().is_ok());
        let paper = self.paper();
        let catalogue = &paper.consent;
        clear(catalogue, &effective);
        embeds::show(&effective);
        device::publish(&effective, decided);
        let mut due = None;
        self.tell_with(&mut |Telling { listeners, .. }| {
            // Before the first decision there is no news.
            due = if decided || listeners.have_told() { listeners.news(&effective) } else { None };
        });
        if let Some(due) = due {
            tell_all(&due, &effective);
            device::announce(&effective, decided);
            // Before any tag starts.
            services::tell_google(catalogue, &effective);
        }
        let path = browser::window().and_then(|window| window.location().pathname().ok());
        let (mut starts, mut counts, mut runs_on) = (Vec::new(), false, false);
        self.tell_with(&mut |telling| {
            starts = services::due(catalogue, &effective, &telling.started);
            telling.started.extend(starts.iter().map(|script| script.service.clone()));
            runs_on = telling.started.iter().any(|service| !effective.allows_service(service));
            // The view of a page is counted once, as soon as a counter is allowed.
            counts = telling.counted != path && services::counts(catalogue, &effective);
            if counts {
                telling.counted.clone_from(&path);
            }
        });
        for script in &starts {
            services::start(script);
        }
        if counts {
            services::count(catalogue, &effective, path.as_deref().unwrap_or("/"));
        }
        runs_on
    }
}

/// Fetches the texts of catalogue and settings, and opens these. A reader in a tunnel keeps the page and is told.
pub(super) fn fetch_texts(consent: Consent) {
    let mut is_first = false;
    consent.tell_with(&mut |telling| is_first = !std::mem::replace(&mut telling.fetching, true));
    if !is_first {
        return;
    }
    spawn_local(async move {
        let revision = consent.paper().consent.revision;
        let fetched = fetch_site().await.ok().filter(|site| site.words.are_all() && site.consent.revision >= revision);
        if consent.state.is_disposed() {
            return;
        }
        consent.tell_with(&mut |telling| telling.fetching = false);
        match fetched {
            // The paper was published anew: the banner of this page is of another text than what would be recorded.
            Some(site) if site.consent.revision > revision => {
                let _left = browser::load("/cookies/");
            }
            Some(site) => {
                consent.know_all(Arc::new(site));
                consent.change(|state| state.settings = true);
            }
            None => consent.say_settings_failed(),
        }
    });
}

/// Tells each listener; a fault of one is named in the console and stops nobody else (scenario 14).
pub(super) fn tell_all(listeners: &[Listener], effective: &Effective) {
    for fault in tell(listeners, effective) {
        warn!("consent: a listener failed: {fault}");
    }
}
