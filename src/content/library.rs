//! The documents a reader has had, kept in memory, and those under way.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use broadsheet_content::page::PageDocument;
use wasm_bindgen_futures::spawn_local;

use super::Failure;
use super::address::Address;
use super::fetch::{Abort, fetch_page};

/// Documents kept at most. Beyond, the one unused for longest goes.
const KEPT: usize = 40;
/// A document older than this is fetched again when a link leads to it; Back shows it as it was.
const FRESH_MS: f64 = 300_000.0;

/// What an attempt to get a page came to.
pub type Outcome = Result<Arc<PageDocument>, Failure>;

type Waiting = Box<dyn FnOnce(Outcome)>;

/// How recent a document must be.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Want {
    /// As the reader left it: for Back and Forward.
    Any,
    /// At most five minutes old: for links.
    Fresh,
    /// Asked of the host now: for "try again".
    Now,
}

impl Want {
    /// Is something that was had at this time recent enough?
    #[must_use]
    pub fn allows(self, at: f64) -> bool {
        match self {
            Self::Any => true,
            Self::Fresh => js_sys::Date::now() - at < FRESH_MS,
            Self::Now => false,
        }
    }
}

/// Documents by address.
#[derive(Clone, Default)]
pub struct Library {
    shelves: Rc<RefCell<Shelves>>,
}

#[derive(Default)]
struct Shelves {
    /// Most recently used last.
    kept: Vec<(Address, Arc<PageDocument>, f64)>,
    under_way: Vec<Fetch>,
}

/// A page on its way, and who waits for it.
struct Fetch {
    address: Address,
    abort: Abort,
    waiting: Vec<Waiting>,
}

impl Library {
    /// A document that is there, without waiting.
    #[must_use]
    pub fn at_hand(&self, address: &Address, want: Want) -> Option<Arc<PageDocument>> {
        self.shelves.borrow_mut().at_hand(address, want)
    }

    /// Fetches the page the app starts with.
    ///
    /// # Errors
    /// When it cannot be fetched.
    pub async fn first(&self, address: &Address) -> Outcome {
        let document = Arc::new(fetch_page(address, &Abort::new(), false).await?);
        self.shelves.borrow_mut().keep(address, document.clone());
        Ok(document)
    }

    /// Fetches a page that is not at hand, and hands it over. Two calls for one page share one fetch; one that is
    /// abandoned hands nothing over.
    pub fn fetch(&self, address: &Address, want: Want, then: impl FnOnce(Outcome) + 'static) {
        self.join(address, want, Box::new(then));
    }

    /// Fetches a page that may be wanted soon, and hands it over unless it is asked for before. Nothing is said when that fails.
    pub fn prefetch(&self, address: &Address, then: impl FnOnce(Arc<PageDocument>) + 'static) {
        match self.at_hand(address, Want::Fresh) {
            Some(document) => then(document),
            None => self.join(address, Want::Fresh, Box::new(|outcome| drop(outcome.map(then)))),
        }
    }

    /// Ends every fetch but the one for `wanted`: a newer navigation has started.
    pub fn abandon_all_but(&self, wanted: &Address) {
        self.shelves.borrow_mut().under_way.retain_mut(|fetch| {
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
    pub fn abandon_all(&self) {
        for fetch in self.shelves.borrow_mut().under_way.drain(..) {
            fetch.abort.abort();
        }
    }

    fn join(&self, address: &Address, want: Want, then: Waiting) {
        let mut shelves = self.shelves.borrow_mut();
        if let Some(fetch) = shelves.under_way.iter_mut().find(|fetch| fetch.address == *address) {
            fetch.waiting.push(then);
            return;
        }
        let abort = Abort::new();
        shelves.under_way.push(Fetch { address: address.clone(), abort: abort.clone(), waiting: vec![then] });
        drop(shelves);
        let (library, address) = (self.clone(), address.clone());
        spawn_local(async move {
            let outcome = fetch_page(&address, &abort, want == Want::Now).await.map(Arc::new);
            // Those who waited may ask the library for more.
            let waiting = library.shelves.borrow_mut().arrived(&address, &abort, &outcome);
            for waiting in waiting {
                waiting(outcome.clone());
            }
        });
    }
}

impl Shelves {
    /// Puts what has arrived on its shelf, and gives those who waited for it.
    fn arrived(&mut self, address: &Address, abort: &Abort, outcome: &Outcome) -> Vec<Waiting> {
        if let Ok(document) = outcome {
            self.keep(address, document.clone());
        }
        // An abandoned fetch may end after a new one for the same page has begun.
        let place = self.under_way.iter().position(|fetch| fetch.abort.is(abort));
        place.map(|place| self.under_way.swap_remove(place).waiting).unwrap_or_default()
    }

    fn keep(&mut self, address: &Address, document: Arc<PageDocument>) {
        self.kept.retain(|(kept, ..)| kept != address);
        self.kept.push((address.clone(), document, js_sys::Date::now()));
        if self.kept.len() > KEPT {
            self.kept.remove(0);
        }
    }

    fn at_hand(&mut self, address: &Address, want: Want) -> Option<Arc<PageDocument>> {
        let index = self.kept.iter().position(|(kept, ..)| kept == address)?;
        let entry = self.kept.get(index)?;
        if !want.allows(entry.2) {
            return None;
        }
        let entry = self.kept.remove(index);
        let document = entry.1.clone();
        self.kept.push(entry);
        Some(document)
    }
}
