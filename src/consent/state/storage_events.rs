//! Changes from outside of the page: the clock, other tabs, the back-forward cache.

use leptos::prelude::*;

use super::{Consent, KEY, read};
use crate::{browser, storage};

impl Consent {
    /// Listens to the events after which the stored record may have changed or expired. Browser only.
    pub(super) fn listen_to_clock_and_storage(self) {
        browser::listen("focus", move |_| self.recheck());
        browser::listen("visibilitychange", move |_| self.recheck());
        // A page in the back-forward cache receives no events, so read the storage when it is shown again.
        browser::listen("pageshow", move |_| {
            self.leave_memory();
            self.recheck();
        });
        // Clearing the storage changes this key, too (scenario 57). Other keys are ignored (scenario 58).
        storage::listen(KEY, move || self.follow_other_tab());
    }

    /// Takes over the record that another tab has written: it is newer than the last choice here, even where that could not be stored.
    fn follow_other_tab(self) {
        self.memory_only.set(false);
        self.recheck();
        // Allowing an embed in another tab does not answer the banner: if it was closed here, it stays closed.
        let is_embed = self.snapshot.with_untracked(|snapshot| snapshot.reading.as_ref().is_ok_and(|record| !record.answers()));
        if !is_embed {
            self.dismissed.set(false);
        }
    }

    /// Goes back to the stored record if it is newer than the one in memory. Where nothing could be stored on this page, another page may
    /// have stored a decision while this one was in the back-forward cache.
    fn leave_memory(self) {
        let stored = storage::read(KEY).ok().and_then(|stored| read(stored.as_deref()).ok());
        let own = self.snapshot.with_untracked(|snapshot| snapshot.reading.as_ref().ok().map(|own| own.at));
        if stored.zip(own).is_some_and(|(stored, own)| stored.at > own) {
            self.memory_only.set(false);
        }
    }
}
