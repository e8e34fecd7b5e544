//! Where the reader is, and was, on the pages of this tab.
//!
//! Scroll restoration is left to the browser, which knows each place to the pixel: after a reload, on the way back from another site, in a
//! tab that is restored. Only from page to page within the app it cannot know it, since it looks before the page is there. For that, the
//! place is written to the entry of the history when scrolling rests, and kept here at once: a reader who scrolls and goes back in the
//! same moment finds it again, too.

use leptos::prelude::*;

use super::entry::{Entry, FollowedLink};
use crate::browser;

/// The current scroll position in CSS pixels.
pub(super) fn scroll_position() -> Option<f64> {
    browser::window()?.scroll_y().ok()
}

/// Where the reader is and was: the state of one tab.
#[derive(Clone, Copy)]
pub struct Positions(StoredValue<State>);

#[derive(Default)]
struct State {
    /// The key of the entry whose page is shown; `None` on the way to another.
    shown: Option<f64>,
    /// The keys of entries, and how far down the reader was.
    kept: Vec<(f64, f64)>,
}

impl Positions {
    /// Begins with the browser's current entry.
    #[must_use]
    pub fn start() -> Self {
        let positions = Self(StoredValue::new(State::default()));
        positions.arrive();
        positions
    }

    /// The page of the browser's current entry is shown from now on.
    pub(super) fn arrive(self) {
        let entry = Entry::current();
        let key = entry.key.unwrap_or_else(|| {
            // An entry that the browser has made: by an address, or for a fragment.
            let keyed = Entry { key: Some(Entry::new_key()), ..entry };
            keyed.save();
            keyed.key.unwrap_or_default()
        });
        self.0.update_value(|state| state.shown = Some(key));
    }

    /// Keeps how far down the reader is, in memory.
    pub(super) fn keep(self) {
        let Some(y) = scroll_position() else { return };
        self.0.update_value(|state| {
            if let Some(key) = state.shown {
                state.kept.retain(|(kept, _)| *kept != key);
                state.kept.push((key, y));
            }
        });
    }

    /// Writes how far down the reader is to the browser's current entry.
    pub(super) fn save(self) {
        if self.0.with_value(|state| state.shown.is_some()) {
            self.keep();
            Entry { scroll: scroll_position(), ..Entry::current() }.save();
        }
    }

    /// The reader leaves the page by a link: writes where they were, and the link.
    pub(super) fn leave_by_link(self, followed_link: Option<FollowedLink>) {
        // Otherwise the browser's entry is of a page that has not been shown: its own position stays.
        if self.0.with_value(|state| state.shown.is_some()) {
            self.keep();
            Entry { scroll: scroll_position(), followed_link, ..Entry::current() }.save();
            self.leave();
        }
    }

    /// The browser has gone to the entry of another page, and the window still shows the one before.
    pub(super) fn leave_by_history(self) {
        self.keep();
        self.leave();
    }

    /// Where the window is from now on, until [`arrive`](Self::arrive), is no place of the page that was shown: the next one may be shorter.
    fn leave(self) {
        self.0.update_value(|state| state.shown = None);
    }

    /// How far down the reader was on the page of an entry.
    pub(super) fn of(self, entry: &Entry) -> Option<f64> {
        let key = entry.key?;
        let kept = self.0.with_value(|state| state.kept.iter().find(|(kept, _)| *kept == key).map(|(_, y)| *y));
        kept.or(entry.scroll)
    }
}
