//! An LRU cache of page documents, and the fetches under way.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use broadsheet_content::page::PageDocument;
use leptos::task::spawn_local;

use super::Failure;
use super::address::Address;
use super::fetch::{Abort, fetch_page_with};

/// The maximum number of documents in the cache. Each page that is shown may prefetch twelve, which must not evict the pages that Back
/// leads to.
const CAPACITY: usize = 160;
/// The age in milliseconds after which a document is fetched again when a link leads to it. Back shows it at any age.
const RECENT_MS: f64 = 300_000.0;

/// The outcome of fetching a page.
pub type Outcome = Result<Arc<PageDocument>, Failure>;

type Callback = Box<dyn FnOnce(Outcome)>;

/// How recent a document must be.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Freshness {
    /// Any age: for Back and Forward.
    Any,
    /// At most five minutes old: for links.
    Recent,
    /// Fetched from the host now: for "Try again".
    Now,
}

impl Freshness {
    /// Returns whether something that was fetched at the time `at`, in milliseconds since the epoch, is recent enough.
    #[must_use]
    pub fn allows(self, at: f64) -> bool {
        match self {
            Self::Any => true,
            Self::Recent => js_sys::Date::now() - at < RECENT_MS,
            Self::Now => false,
        }
    }
}

/// A cache of documents by address. Clones share one cache.
#[derive(Clone, Default)]
pub struct DocumentCache {
    state: Rc<RefCell<State>>,
}

#[derive(Default)]
struct State {
    /// Address, document, and time of the fetch in milliseconds since the epoch; most recently used last.
    kept: Vec<(Address, Arc<PageDocument>, f64)>,
    under_way: Vec<Fetch>,
}

/// A fetch under way, and the callbacks for its outcome.
struct Fetch {
    address: Address,
    abort: Abort,
    waiting: Vec<Callback>,
}

impl DocumentCache {
    /// Returns a document that is cached and recent enough, and marks it as the most recently used one.
    #[must_use]
    pub fn get(&self, address: &Address, freshness: Freshness) -> Option<Arc<PageDocument>> {
        self.state.borrow_mut().get(address, freshness)
    }

    /// Fetches the page that the app starts with.
    ///
    /// # Errors
    /// When it cannot be fetched, after the retries.
    pub async fn first(&self, address: &Address) -> Outcome {
        let document = Arc::new(fetch_page_with(address, &Abort::new(), false).await?);
        self.state.borrow_mut().keep(address, document.clone());
        Ok(document)
    }

    /// Fetches a page and calls `then` with the outcome. Two calls for one page share one fetch. When a fetch is aborted, `then` is not
    /// called.
    pub fn fetch(&self, address: &Address, freshness: Freshness, then: impl FnOnce(Outcome) + 'static) {
        self.join(address, freshness, Box::new(then));
    }

    /// Fetches a page that may be wanted soon, and ignores a failure. Returns false when the page is cached, or being fetched.
    #[must_use]
    pub fn prefetch(&self, address: &Address) -> bool {
        let is_missing = self.get(address, Freshness::Recent).is_none() && !self.state.borrow().is_under_way(address);
        if is_missing {
            self.join(address, Freshness::Recent, Box::new(drop));
        }
        is_missing
    }

    /// Aborts every fetch but the one for `wanted`, because a newer navigation has started.
    pub fn abort_all_but(&self, wanted: &Address) {
        self.state.borrow_mut().under_way.retain_mut(|fetch| {
            let wanted = fetch.address == *wanted;
            if wanted {
                // The callbacks belong to an earlier navigation to the same page, which this one replaces.
                fetch.waiting.clear();
            } else {
                fetch.abort.abort();
            }
            wanted
        });
    }

    /// Aborts every fetch, because the reader stays on the present page.
    pub fn abort_all(&self) {
        for fetch in self.state.borrow_mut().under_way.drain(..) {
            fetch.abort.abort();
        }
    }

    fn join(&self, address: &Address, freshness: Freshness, then: Callback) {
        let mut state = self.state.borrow_mut();
        if freshness == Freshness::Now {
            // Abort a fetch that is under way: it may be answered from the browser's cache.
            state.abort(address);
        }
        if let Some(fetch) = state.under_way.iter_mut().find(|fetch| fetch.address == *address) {
            // A prefetch may have started long ago: the time limit counts from the reader's request.
            fetch.abort.restart_time_limit();
            fetch.waiting.push(then);
            return;
        }
        let abort = Abort::new();
        state.under_way.push(Fetch { address: address.clone(), abort: abort.clone(), waiting: vec![then] });
        drop(state);
        let (cache, address) = (self.clone(), address.clone());
        spawn_local(async move {
            let outcome = fetch_page_with(&address, &abort, freshness == Freshness::Now).await.map(Arc::new);
            // End the borrow before the callbacks run, because they may call the cache.
            let waiting = cache.state.borrow_mut().arrived(&address, &abort, &outcome);
            for waiting in waiting {
                waiting(outcome.clone());
            }
        });
    }
}

impl State {
    /// Caches a document that has arrived, and returns the callbacks that waited for it.
    fn arrived(&mut self, address: &Address, abort: &Abort, outcome: &Outcome) -> Vec<Callback> {
        if let Ok(document) = outcome {
            self.keep(address, document.clone());
        }
        // Compare the fetch and not its address: an aborted fetch may end after a new one for the same page has begun.
        let place = self.under_way.iter().position(|fetch| fetch.abort.is(abort));
        place.map(|place| self.under_way.swap_remove(place).waiting).unwrap_or_default()
    }

    fn abort(&mut self, address: &Address) {
        self.under_way.retain(|fetch| {
            let is_other = fetch.address != *address;
            if !is_other {
                fetch.abort.abort();
            }
            is_other
        });
    }

    fn is_under_way(&self, address: &Address) -> bool {
        self.under_way.iter().any(|fetch| fetch.address == *address)
    }

    fn keep(&mut self, address: &Address, document: Arc<PageDocument>) {
        self.kept.retain(|(kept, ..)| kept != address);
        self.kept.push((address.clone(), document, js_sys::Date::now()));
        if self.kept.len() > CAPACITY {
            self.kept.remove(0);
        }
    }

    fn get(&mut self, address: &Address, freshness: Freshness) -> Option<Arc<PageDocument>> {
        let index = self.kept.iter().position(|(kept, ..)| kept == address)?;
        let entry = self.kept.get(index)?;
        if !freshness.allows(entry.2) {
            return None;
        }
        let entry = self.kept.remove(index);
        let document = entry.1.clone();
        self.kept.push(entry);
        Some(document)
    }
}
