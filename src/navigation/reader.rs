//! What the reader sees, and how that changes.

use std::sync::Arc;

use broadsheet_content::page::Facts;
use gloo_timers::callback::Timeout;
use leptos::prelude::*;

use super::arrival::Arrival;
use super::entry::{Departure, Entry};
use super::settle::{scroll_position, settle};
use super::shown::Shown;
use super::stage::Stage;
use crate::browser;
use crate::components::{Place, mark_place};
use crate::content::address::Address;
use crate::content::{Failure, Library, Want};
use crate::title::page_title;

/// The page the reader came in by, while it is fresh enough to be shown again.
struct Published {
    address: Address,
    facts: Arc<Facts>,
    /// When it was taken over, in milliseconds since the epoch.
    at: f64,
}

/// What the app knows of the reader's way. In one signal: each more would be half a kilobyte for every reader.
struct State {
    shown: Shown,
    path: String,
    pending: bool,
    announcement: String,
    online: bool,
}

/// What is there for a navigation to work with.
struct Means {
    /// Counts navigations, so that a late answer of an earlier one is told from the present one's.
    turn: u64,
    library: Library,
    published: Option<Published>,
    stage: Stage,
}

/// The state of reading. Copied freely.
#[derive(Clone, Copy)]
pub struct Reader {
    state: RwSignal<State>,
    means: StoredValue<Means, LocalStorage>,
}

impl Reader {
    /// A reader for whom `shown` stands on the stage already, at `path`.
    pub fn new(path: &str, shown: Shown, library: Library, stage: Stage) -> Self {
        let published = match (&shown, Address::parse(path)) {
            (Shown::Adopted(facts), Some(address)) => Some(Published { address, facts: facts.clone(), at: js_sys::Date::now() }),
            (Shown::Page(_) | Shown::Adopted(_) | Shown::Missing | Shown::Failed { .. }, _) => None,
        };
        // However the address was written: `/article/x/index.html` is `/article/x/`.
        let path = Address::parse(path).map_or_else(|| path.to_owned(), |address| address.path());
        let state = State { shown, path, pending: false, announcement: String::new(), online: true };
        Self { state: RwSignal::new(state), means: StoredValue::new_local(Means { turn: 0, library, published, stage }) }
    }

    // What others read. All of it is reactive.

    /// Reads what stands in `main`.
    pub fn shown<T>(self, read: impl FnOnce(&Shown) -> T) -> T {
        self.state.with(|state| read(&state.shown))
    }

    /// The path of what is shown.
    #[must_use]
    pub fn path(self) -> String {
        self.state.with(|state| state.path.clone())
    }

    /// True while a page is on its way.
    #[must_use]
    pub fn pending(self) -> bool {
        self.state.with(|state| state.pending)
    }

    /// Read out by assistive technology when it changes.
    #[must_use]
    pub fn announcement(self) -> String {
        self.state.with(|state| state.announcement.clone())
    }

    /// False while the browser says it has no connection.
    #[must_use]
    pub fn online(self) -> bool {
        self.state.with(|state| state.online)
    }

    // What others do.

    /// Says something to assistive technology.
    fn announce(self, words: String) {
        self.state.update(|state| state.announcement = words);
    }

    fn spoken_title(self) -> String {
        let title = untrack(|| self.shown(|shown| page_title(shown).to_owned()));
        if title.is_empty() { "Front page".to_owned() } else { title }
    }

    /// The connection came or went.
    pub(super) fn set_online(self, online: bool) {
        self.state.update(|state| state.online = online);
    }

    /// Brings the page that stands there to life.
    pub fn awake(self) {
        self.means.update_value(|means| means.stage.awake());
    }

    /// The reader stays on the page that is shown, or is back on it: what was on its way is no longer wanted.
    pub(super) fn stay(self) {
        self.next_turn();
        self.means.with_value(|means| means.library.abandon_all());
        self.done();
    }

    /// Nothing is on its way any more.
    fn done(self) {
        note_destination(None);
        self.state.update(|state| state.pending = false);
    }

    /// Draws what is shown. For a page that was not published.
    pub fn draw(self) {
        let section = self.state.with_untracked(|state| state.shown.section());
        mark_place(&Place { path: self.state.with_untracked(|state| state.path.clone()), section });
        self.means.update_value(|means| {
            self.state.with_untracked(|state| {
                let _finished = means.stage.show(&state.shown, true);
            })
        });
    }

    /// Follows a link to a page: `url` is its path with query and fragment, `place` tells it from other links
    /// of the content to the same page.
    pub fn follow(self, address: Address, url: String, place: Option<u32>) {
        self.go(address, Want::Fresh, Arrival::ByLink { url, place });
    }

    /// Shows the page of the history entry the browser has moved to.
    pub(super) fn traverse(self, address: Option<Address>, path: &str, entry: Entry) {
        match address {
            Some(address) => self.go(address, Want::Any, Arrival::ByHistory { entry }),
            None => {
                self.next_turn();
                self.arrive(path, Shown::Missing, Arrival::ByHistory { entry });
            }
        }
    }

    /// Fetches the page that could not be had once more.
    pub fn try_again(self) {
        let failed = self.state.with_untracked(|state| matches!(state.shown, Shown::Failed { .. }).then(|| Address::parse(&state.path)));
        if let Some(Some(address)) = failed {
            self.go(address, Want::Now, Arrival::Again);
        }
    }

    /// Fetches a page that may be wanted soon, and draws its beginning aside.
    pub fn prefetch(self, address: &Address) {
        if self.as_published(address, Want::Fresh).is_none() {
            let library = self.means.with_value(|means| means.library.clone());
            library.prefetch(address, move |document| {
                Timeout::new(0, move || self.means.update_value(|means| means.stage.prepare(document))).forget();
            });
        }
    }

    fn next_turn(self) -> u64 {
        self.means.update_value(|means| means.turn += 1);
        self.means.with_value(|means| means.turn)
    }

    fn go(self, address: Address, want: Want, arrival: Arrival) {
        let turn = self.next_turn();
        let library = self.means.with_value(|means| means.library.clone());
        library.abandon_all_but(&address);
        let path = address.path();
        let at_hand = library.at_hand(&address, want).map(Shown::Page).or_else(|| self.as_published(&address, want).map(Shown::Adopted));
        // What is shown comes with what is asked: the page is loaded whole, with the policy it was published with.
        let loads_whole = move |shown: Option<&Shown>, arrival: &Arrival| {
            let is_older = self.means.with_value(|means| means.stage.is_of_older_policy(shown));
            is_older && arrival.url().map_or_else(browser::reload, browser::load)
        };
        if loads_whole(at_hand.as_ref(), &arrival) {
            return self.done();
        }
        if let Some(shown) = at_hand {
            self.arrive(&path, shown, arrival);
            return;
        }
        self.state.update(|state| state.pending = true);
        note_destination(Some(arrival.url().unwrap_or(&path)));
        library.fetch(&address, want, move |outcome| {
            if self.means.with_value(|means| means.turn) != turn {
                return;
            }
            if matches!(outcome, Err(Failure::OtherVersion))
                && let Arrival::ByLink { url, .. } = &arrival
                && browser::load(url)
            {
                // The app of the new version comes with the page. Should that not help, the new document's
                // first page shows the failure: there is no second load, so there is no loop. A page that is kept
                // for Back waits for nothing.
                self.done();
                return;
            }
            let shown = Shown::of(&path, outcome);
            if loads_whole(Some(&shown), &arrival) {
                return self.done();
            }
            self.arrive(&path, shown, arrival);
        });
    }

    fn arrive(self, path: &str, shown: Shown, arrival: Arrival) {
        // Until all of the page is there: should the app fail in between, `boot.js` fetches it.
        note_destination(Some(arrival.url().unwrap_or(path)));
        if let Arrival::ByLink { url, place } = &arrival {
            let left_by = place.map(|place| Departure { path: path.to_owned(), place });
            // A link to the very page the reader is on opens it anew, without a second entry for it.
            if !Entry::is_at(url) {
                Entry { scroll: scroll_position(), left_by }.save();
                if Entry::push(url).is_none() && browser::load(url) {
                    return;
                }
            }
        }
        mark_place(&Place { path: path.to_owned(), section: shown.section() });
        // Where a reader comes back to, there is a place further down to go to.
        let whole = arrival.url().is_none_or(|url| url.contains('#')) || browser::is_hidden();
        let mut finished = true;
        self.means.update_value(|means| finished = means.stage.show(&shown, whole));
        self.state.update(|state| {
            state.path = path.to_owned();
            state.shown = shown;
            state.pending = false;
        });
        settle(arrival, move || self.announce(self.spoken_title()));
        if finished {
            note_destination(None);
        } else {
            // The first window is painted by the next frame; what the reader does then comes before the rest.
            browser::after_next_frame(move || self.draw_on());
        }
    }

    /// Draws the rest of the page, part by part, between frames.
    fn draw_on(self) {
        browser::after_next_frame(move || {
            let mut finished = true;
            self.means.update_value(|means| finished = means.stage.go_on());
            if !finished {
                self.draw_on();
            } else if !self.state.with_untracked(|state| state.pending) {
                note_destination(None);
            }
        });
    }

    /// The page the reader came in by, if it is this one and recent enough.
    fn as_published(self, address: &Address, want: Want) -> Option<Arc<Facts>> {
        self.means.with_value(|means| {
            let published = means.published.as_ref().filter(|published| published.address == *address)?;
            want.allows(published.at).then(|| published.facts.clone())
        })
    }
}

/// Says on `<html>` where the reader is going, while a page is on its way: should the app fail in between,
/// `boot.js` goes there without it.
fn note_destination(url: Option<&str>) {
    if let Some(html) = browser::document().and_then(|document| document.document_element()) {
        let _set = match url {
            Some(url) => html.set_attribute("data-going", url),
            None => html.remove_attribute("data-going"),
        };
    }
}
