//! An LRU cache of the documents a reader has had, and the fetches under way.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use broadsheet_content::page::PageDocument;
use wasm_bindgen_futures::spawn_local;

use super::Failure;
use super::address::Address;
use super::fetch::{Abort, fetch_page_with};

/// Documents kept at most. Beyond that, the least recently used one goes. Each page that is shown may have twelve fetched ahead, which
/// must not push out the pages that Back leads to.
const CAPACITY: usize = 160;
/// A document older than this is fetched again when a link leads to it; Back shows it as it was.
const RECENT_MS: f64 = 300_000.0;

/// What an attempt to get a page came to.
pub type Outcome = Result<Arc<PageDocument>, Failure>;

type Callback = Box<dyn FnOnce(Outcome)>;

/// How recent a document must be.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Freshness {
    /// As the reader left it: for Back and Forward.
    Any,
    /// At most five minutes old: for links.
    Recent,
    /// Asked of the host now: for "try again".
    Now,
}

impl Freshness {
    /// True when something that was fetched at this time is recent enough.
    #[must_use]
    pub fn allows(self, at: f64) -> bool {
        match self {
            Self::Any => true,
            Self::Recent => js_sys::Date::now() - at < RECENT_MS,
            Self::Now => false,
        }
    }
}

/// Documents by address.
#[derive(Clone, Default)]
pub struct DocumentCache {
    state: Rc<RefCell<State>>,
}

#[derive(Default)]
struct State {
    /// Most recently used last.
    kept: Vec<(Address, Arc<PageDocument>, f64)>,
    under_way: Vec<Fetch>,
}

/// A fetch under way, and what is called with its outcome.
struct Fetch {
    address: Address,
    abort: Abort,
    waiting: Vec<Callback>,
}

impl DocumentCache {
    /// A document that is kept and recent enough.
    #[must_use]
    pub fn get(&self, address: &Address, freshness: Freshness) -> Option<Arc<PageDocument>> {
        self.state.borrow_mut().get(address, freshness)
    }

    /// Fetches the page the app starts with.
    ///
    /// # Errors
    /// When it cannot be fetched.
    pub async fn first(&self, address: &Address) -> Outcome {
        let document = Arc::new(fetch_page_with(address, &Abort::new(), false).await?);
        self.state.borrow_mut().keep(address, document.clone());
        Ok(document)
    }

    /// Fetches a page and calls `then` with the outcome. Two calls for one page share one fetch; for one that is aborted `then` is
    /// not called.
    pub fn fetch(&self, address: &Address, freshness: Freshness, then: impl FnOnce(Outcome) + 'static) {
        self.join(address, freshness, Box::new(then));
    }

    /// Fetches a page that may be wanted soon. Nothing is said when that fails. Returns false when the page is there, or on the way.
    #[must_use]
    pub fn prefetch(&self, address: &Address) -> bool {
        let is_missing = self.get(address, Freshness::Recent).is_none() && !self.state.borrow().is_under_way(address);
        if is_missing {
            self.join(address, Freshness::Recent, Box::new(drop));
        }
        is_missing
    }

    /// Ends every fetch but the one for `wanted`: a newer navigation has started.
    pub fn abort_all_but(&self, wanted: &Address) {
        self.state.borrow_mut().under_way.retain_mut(|fetch| {
            let wanted = fetch.address == *wanted;
            if wanted {
                // An earlier navigation to the same page: this one takes its place.
                fetch.waiting.clear();
            } else {
                fetch.abort.abort();
            }
            wanted
        });
    }

    /// Ends every fetch: the reader stays where they are.
    pub fn abort_all(&self) {
        for fetch in self.state.borrow_mut().under_way.drain(..) {
            fetch.abort.abort();
        }
    }

    fn join(&self, address: &Address, freshness: Freshness, then: Callback) {
        let mut state = self.state.borrow_mut();
        if let Some(fetch) = state.under_way.iter_mut().find(|fetch| fetch.address == *address) {
            fetch.waiting.push(then);
            return;
        }
        let abort = Abort::new();
        state.under_way.push(Fetch { address: address.clone(), abort: abort.clone(), waiting: vec![then] });
        drop(state);
        let (cache, address) = (self.clone(), address.clone());
        spawn_local(async move {
            let outcome = fetch_page_with(&address, &abort, freshness == Freshness::Now).await.map(Arc::new);
            // The borrow ends first: a callback may call the cache.
            let waiting = cache.state.borrow_mut().arrived(&address, &abort, &outcome);
            for waiting in waiting {
                waiting(outcome.clone());
            }
        });
    }
}

impl State {
    /// Keeps what has arrived, and gives the callbacks that waited for it.
    fn arrived(&mut self, address: &Address, abort: &Abort, outcome: &Outcome) -> Vec<Callback> {
        if let Ok(document) = outcome {
            self.keep(address, document.clone());
        }
        // An aborted fetch may end after a new one for the same page has begun.
        let place = self.under_way.iter().position(|fetch| fetch.abort.is(abort));
        place.map(|place| self.under_way.swap_remove(place).waiting).unwrap_or_default()
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
