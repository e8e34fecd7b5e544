//! What changes the state: a decision, forgetting it, and a new look at clock and storage.
//!
//! Native builds: not to be called; effects and event handlers do.

use gloo_timers::callback::Timeout;
use leptos::logging::warn;

use super::super::decision::{Circumstances, Origin, Press, decide, is_repeat, meaning};
use super::super::record::{EARLY, KEY, Millis, Reading, Reason, read};
use super::super::{page, storage};
use super::{Consent, Message};
use crate::browser;

impl Consent {
    /// A button was pressed that decides. The order is that of the specification: re-read, write, update
    /// memory even when the write failed, close the banner, yield, start services.
    pub fn press(self, press: &Press, origin: Origin) {
        let (now, gpc) = (now(), page::signal());
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
        let circumstances = Circumstances { now, gpc, language, hash, fresh_id: page::fresh_id() };
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
            page::end_embeds(false);
            // When this has run out, the reader is asked again.
            self.change(|state| state.closed = false);
        }
        self.settle(Some(if written.is_ok() { Message::Saved } else { Message::NotKept }));
    }

    /// Removes the record and its id; the banner returns (scenario 52).
    pub fn forget(self) {
        if self.leaves_to_a_newer_page(&self.reread()) {
            return;
        }
        let removed = storage::remove(KEY);
        // Nor does a choice wait any longer that was made where no app was.
        let _removed = storage::remove(EARLY);
        self.change(|state| {
            state.memory_only = removed.is_err();
            state.closed = false;
        });
        self.learn(Err(Reason::Absent), now(), page::signal());
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
        if self.known(|state| state.message).is_some_and(|message| !message.holds_on()) {
            self.dismiss_message();
        }
        self.recheck();
    }

    /// Looks at clock and storage again: a decision may have run out while the page was open (scenario 33).
    pub fn recheck(self) {
        let reading = self.reread();
        self.learn(reading, now(), page::signal());
        self.settle(None);
    }

    /// The first look at the browser.
    pub fn wake(self) {
        page::begin();
        self.recheck();
        self.change(|state| {
            state.awake = true;
            state.revision = state.reading.as_ref().map_or(0, |record| record.revision).max(state.revision);
        });
        // `pageshow`: a page that comes back from the back/forward cache slept through the time between.
        for event in ["focus", "visibilitychange", "pageshow"] {
            browser::listen(event, move |_| {
                if event == "pageshow" {
                    self.leave_memory();
                }
                self.recheck();
            });
        }
        browser::listen("storage", move |event| {
            // No key: all of it was cleared (scenario 57). Other keys are others' (58).
            let key = browser::property(&event, "key");
            if key.is_none_or(|key| key == KEY) {
                self.follow_other_tab();
            }
        });
    }

    /// Another tab has written: that is the newer choice, whatever became of the last one here.
    fn follow_other_tab(self) {
        self.note(|state| state.memory_only = false);
        self.recheck();
        self.change(|state| state.closed &= state.reading.as_ref().is_ok_and(|record| !record.answers()));
    }

    /// A page that comes back from the browser's memory, where nothing could be stored: on another page it could, and what
    /// was decided there later holds.
    fn leave_memory(self) {
        // Not while the state is borrowed: a browser's storage may be anybody's code.
        let stored = storage::read(KEY).ok().and_then(|stored| read(stored.as_deref()).ok());
        self.note(|state| {
            let is_older = stored.zip(state.reading.as_ref().ok()).is_some_and(|(stored, own)| stored.at > own.at);
            state.memory_only &= !is_older;
        });
    }

    /// A decision about a later revision was made in another tab: this page can neither change nor forget it. Where the
    /// reader can, is a page of that revision.
    fn leaves_to_a_newer_page(self, stored: &Reading) -> bool {
        let is_newer = stored.as_ref().is_ok_and(|record| record.revision > self.known(|state| state.revision));
        is_newer && browser::load("/cookies/")
    }

    /// What is stored now; what this page knows where storage cannot say.
    fn reread(self) -> Reading {
        if !self.known(|state| state.memory_only)
            && let Ok(stored) = storage::read(KEY)
        {
            return read(stored.as_deref());
        }
        self.known(|state| state.reading.clone())
    }

    fn learn(self, reading: Reading, now: Millis, gpc: Option<bool>) {
        self.change(|state| {
            state.now = now;
            state.gpc = gpc;
            state.reading = reading;
        });
    }

    /// A page was drawn: its frames are shown, its view is counted.
    pub fn settle_page(self) {
        self.settle(None);
    }

    /// After the browser had time to draw: tells scripts of the page, starts services, says what was done.
    fn settle(self, message: Option<Message>) {
        if message.is_some() {
            // Emptied first, so that the same words are spoken again after a second choice.
            self.dismiss_message();
        }
        Timeout::new(0, move || {
            let runs_on = self.apply();
            self.say(message, runs_on);
        })
        .forget();
    }

    /// Says what was done, and what runs on. What a reader has to know stays until it is no longer so.
    fn say(self, message: Option<Message>, runs_on: bool) {
        let (before, told) = self.note(|state| {
            state.told_to_reload &= runs_on;
            (state.message, state.told_to_reload)
        });
        let next = match message {
            Some(Message::NotKept | Message::NotForgotten) => message,
            None if matches!(before, Some(Message::NotKept | Message::NotForgotten)) => before,
            _ if runs_on && (message.is_some() || !told) => {
                self.note(|state| state.told_to_reload = true);
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
    pub(crate) fn say_settings_failed(self) {
        if !self.known(|state| state.message).is_some_and(Message::holds_on) {
            self.dismiss_message();
            Timeout::new(0, move || self.change(|state| state.message = Some(Message::SettingsFailed))).forget();
        }
    }

    /// Does what is allowed, and undoes what is not. `true` when something that is not allowed runs on.
    fn apply(self) -> bool {
        let (effective, decided, is_news) = self.note(|state| {
            let (effective, decided) = (state.effective(), state.standing().is_ok());
            let is_news = state.is_news(&effective, decided);
            (effective, decided, is_news)
        });
        page::apply(&effective.to_json(decided), is_news)
    }
}

/// `Date.now()`. NaN, which a broken clock may give, becomes 0.
fn now() -> Millis {
    js_sys::Date::now() as Millis
}
