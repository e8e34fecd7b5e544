//! Scroll positions of the pages of this tab.
//!
//! Scroll restoration is left to the browser where it works to the pixel: after a reload, on the way back from another site, in a restored
//! tab. Between pages of the app it does not work, because the browser restores the position before the page is there. For these, the
//! position is written to the history entry when scrolling stops, and kept in memory at once, so that it is also found by a reader who
//! scrolls and goes back in the same moment.

use leptos::prelude::*;

use super::entry::{Entry, FollowedLink};
use crate::browser;

/// Returns the current vertical scroll position in CSS pixels.
pub(super) fn scroll_position() -> Option<f64> {
    browser::window()?.scroll_y().ok()
}

/// The scroll positions of one tab.
#[derive(Clone, Copy)]
pub struct Positions(StoredValue<State>);

#[derive(Default)]
struct State {
    /// The key of the entry whose page is shown; `None` while the reader is going to another.
    shown: Option<f64>,
    /// The scroll position of each entry, by its key, in CSS pixels.
    kept: Vec<(f64, f64)>,
}

impl Positions {
    /// Starts with the browser's current history entry.
    #[must_use]
    pub fn start() -> Self {
        let positions = Self(StoredValue::new(State::default()));
        positions.arrive();
        positions
    }

    /// Records that the page of the browser's current entry is shown from now on.
    pub(super) fn arrive(self) {
        let entry = Entry::current();
        let key = entry.key.unwrap_or_else(|| {
            // The browser has made this entry, for an entered address or a fragment, so it has no key yet.
            let keyed = Entry { key: Some(Entry::new_key()), ..entry };
            keyed.save();
            keyed.key.unwrap_or_default()
        });
        self.0.update_value(|state| state.shown = Some(key));
    }

    /// Keeps the current scroll position in memory.
    pub(super) fn keep(self) {
        let Some(y) = scroll_position() else { return };
        self.0.update_value(|state| {
            if let Some(key) = state.shown {
                state.kept.retain(|(kept, _)| *kept != key);
                state.kept.push((key, y));
            }
        });
    }

    /// Writes the current scroll position to the browser's current entry.
    pub(super) fn save(self) {
        if self.0.with_value(|state| state.shown.is_some()) {
            self.keep();
            Entry { scroll: scroll_position(), ..Entry::current() }.save();
        }
    }

    /// Records that the reader leaves the page by a link: writes the scroll position and the link to the entry.
    pub(super) fn leave_by_link(self, followed_link: Option<FollowedLink>) {
        // When no page is shown, the current entry belongs to a page that has not been shown yet, and keeps its own position.
        if self.0.with_value(|state| state.shown.is_some()) {
            self.keep();
            Entry { scroll: scroll_position(), followed_link, ..Entry::current() }.save();
            self.leave();
        }
    }

    /// Records that the browser has moved to another entry while the page of the last one is still shown.
    pub(super) fn leave_by_history(self) {
        self.keep();
        self.leave();
    }

    /// Stops recording the scroll position until [`arrive`](Self::arrive). The position may change before the next page is shown, because
    /// that page may be shorter, and must not be recorded for the page that was left.
    fn leave(self) {
        self.0.update_value(|state| state.shown = None);
    }

    /// Returns the scroll position of an entry's page in CSS pixels; `None` where none was recorded.
    pub(super) fn of(self, entry: &Entry) -> Option<f64> {
        let key = entry.key?;
        let kept = self.0.with_value(|state| state.kept.iter().find(|(kept, _)| *kept == key).map(|(_, y)| *y));
        kept.or(entry.scroll)
    }
}
