//! What the reader sees, and how that changes.

use std::sync::Arc;

use broadsheet_content::page::PageDocument;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::entry::{Departure, Entry};
use super::settle::{Arrival, settle};
use crate::browser;
use crate::content::address::Address;
use crate::content::{Failure, Library, Want};

/// What stands in `main`.
#[derive(Clone, Debug, PartialEq)]
pub enum Shown {
    /// A page.
    Page(Arc<PageDocument>),
    /// The paper has no page at this path.
    Missing,
    /// The page could not be had.
    Failed {
        /// The path, for "try again" and the plain link.
        path: String,
        /// Why.
        failure: Failure,
    },
}

impl Shown {
    /// What an attempt to get the page at `path` came to.
    #[must_use]
    pub fn of(path: &str, outcome: Result<Arc<PageDocument>, Failure>) -> Self {
        match outcome {
            Ok(document) => Self::Page(document),
            Err(Failure::Missing) => Self::Missing,
            Err(failure) => Self::Failed { path: path.to_owned(), failure },
        }
    }
}

/// The state of reading. Copied freely; given by context.
#[derive(Clone, Copy)]
pub struct Reader {
    /// What stands in `main`.
    pub shown: RwSignal<Shown>,
    /// The path of what is shown, for the navigation's `aria-current`.
    pub path: RwSignal<String>,
    /// True while a page is on its way.
    pub pending: RwSignal<bool>,
    /// Read out by assistive technology when it changes.
    pub announcement: RwSignal<String>,
    /// False while the browser says it has no connection.
    pub online: RwSignal<bool>,
    /// Counts navigations, so that a late answer of an earlier one is told from the present one's.
    turn: StoredValue<u64>,
    library: StoredValue<Library, LocalStorage>,
}

/// Gives a reader to all components below, with `shown` at `path` as the first page.
pub fn provide_reader(path: &str, shown: Shown) -> Reader {
    let reader = Reader {
        shown: RwSignal::new(shown),
        path: RwSignal::new(path.to_owned()),
        pending: RwSignal::new(false),
        announcement: RwSignal::new(String::new()),
        online: RwSignal::new(true),
        turn: StoredValue::new(0),
        library: StoredValue::new_local(Library::default()),
    };
    // Back to the first page is then instant, too. In an effect: the library asks the browser for the time.
    Effect::new(move |_| {
        if let (Shown::Page(document), Some(address)) = (reader.shown.get_untracked(), Address::parse(&reader.path.get_untracked())) {
            reader.library.with_value(|library| library.keep(&address, document));
        }
    });
    provide_context(reader);
    reader
}

/// The reader, in components below [`provide_reader`].
#[must_use]
pub fn use_reader() -> Option<Reader> {
    use_context()
}

impl Reader {
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
                self.pending.set(false);
                self.arrive(path, Shown::Missing, Arrival::ByHistory { entry });
            }
        }
    }

    /// Fetches the page that could not be had once more.
    pub fn try_again(self) {
        if let Shown::Failed { path, .. } = self.shown.get_untracked()
            && let Some(address) = Address::parse(&path)
        {
            self.go(address, Want::Now, Arrival::Again);
        }
    }

    /// Fetches a page that may be wanted soon.
    pub fn prefetch(self, address: &Address) {
        self.library.with_value(|library| library.prefetch(address));
    }

    fn next_turn(self) -> u64 {
        self.turn.update_value(|turn| *turn += 1);
        self.turn.get_value()
    }

    fn go(self, address: Address, want: Want, arrival: Arrival) {
        let turn = self.next_turn();
        let library = self.library.get_value();
        library.abandon_all_but(&address);
        let path = address.path();
        if let Some(document) = library.at_hand(&address, want) {
            self.pending.set(false);
            self.arrive(&path, Shown::Page(document), arrival);
            return;
        }
        self.pending.set(true);
        spawn_local(async move {
            let outcome = library.get(&address, want).await;
            if self.turn.get_value() != turn {
                return;
            }
            self.pending.set(false);
            if matches!(outcome, Err(Failure::OtherVersion))
                && let Arrival::ByLink { url, .. } = &arrival
                && load_whole(url)
            {
                // The app of the new version comes with the page. Should that not help, the new document's
                // first page shows the failure: there is no second load, so there is no loop.
                return;
            }
            self.arrive(&path, Shown::of(&path, outcome), arrival);
        });
    }

    fn arrive(self, path: &str, shown: Shown, arrival: Arrival) {
        if let Arrival::ByLink { url, place } = &arrival {
            let left_by = place.map(|place| Departure { path: path.to_owned(), place });
            // A link to the very page the reader is on opens it anew, without a second entry for it.
            if !Entry::is_at(url) {
                Entry { scroll: super::settle::scroll_position(), left_by }.save();
                if Entry::push(url).is_none() && load_whole(url) {
                    return;
                }
            }
        }
        self.path.set(path.to_owned());
        self.shown.set(shown);
        settle(self, arrival);
    }
}

/// Leaves for a page the way a browser without script does.
fn load_whole(url: &str) -> bool {
    browser::window().is_some_and(|window| window.location().assign(url).is_ok())
}
