//! What changes from outside: the clock, other tabs, the back-forward cache.

use leptos::prelude::*;

use super::{Consent, KEY, read};
use crate::{browser, storage};

impl Consent {
    /// Listens to what may have changed what is stored, or let time pass. Browser only.
    pub(super) fn listen_to_clock_and_storage(self) {
        browser::listen("focus", move |_| self.recheck());
        browser::listen("visibilitychange", move |_| self.recheck());
        // A page that comes back from the back-forward cache slept through the time between.
        browser::listen("pageshow", move |_| {
            self.leave_memory();
            self.recheck();
        });
        // Cleared storage changes the key, too (scenario 57). Other keys are not consent's (58).
        storage::listen(KEY, move || self.follow_other_tab());
    }

    /// Another tab has written: that is the newer choice, whatever became of the last one here.
    fn follow_other_tab(self) {
        self.memory_only.set(false);
        self.recheck();
        // An embed that was allowed there is no answer to the banner, which stays closed.
        let is_embed = self.snapshot.with_untracked(|snapshot| snapshot.reading.as_ref().is_ok_and(|record| !record.answers()));
        if !is_embed {
            self.dismissed.set(false);
        }
    }

    /// A page comes back from the back-forward cache on which nothing could be stored. On another page it could: what was decided
    /// there later holds.
    fn leave_memory(self) {
        let stored = storage::read(KEY).ok().and_then(|stored| read(stored.as_deref()).ok());
        let own = self.snapshot.with_untracked(|snapshot| snapshot.reading.as_ref().ok().map(|own| own.at));
        if stored.zip(own).is_some_and(|(stored, own)| stored.at > own) {
            self.memory_only.set(false);
        }
    }
}
