//! The documents a reader has had, kept in memory, and those under way.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;

use broadsheet_content::page::PageDocument;
use futures::FutureExt;
use futures::future::{LocalBoxFuture, Shared};

use super::Failure;
use super::address::Address;
use super::fetch::{Abort, fetch_page};

/// Documents kept at most. Beyond, the one unused for longest goes.
const KEPT: usize = 40;
/// A document older than this is fetched again when a link leads to it; Back shows it as it was.
const FRESH_MS: f64 = 300_000.0;

type Outcome = Result<Arc<PageDocument>, Failure>;

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

/// Documents by address.
#[derive(Clone, Default)]
pub struct Library {
    shelves: Rc<RefCell<Shelves>>,
}

#[derive(Default)]
struct Shelves {
    /// Most recently used last.
    kept: Vec<(Address, Arc<PageDocument>, f64)>,
    under_way: HashMap<Address, (Shared<LocalBoxFuture<'static, Outcome>>, Abort)>,
}

impl Library {
    /// Puts a document into the library, as fetched now.
    pub fn keep(&self, address: &Address, document: Arc<PageDocument>) {
        self.shelves.borrow_mut().keep(address, document);
    }

    /// A document that is there, without waiting.
    #[must_use]
    pub fn at_hand(&self, address: &Address, want: Want) -> Option<Arc<PageDocument>> {
        self.shelves.borrow_mut().at_hand(address, want)
    }

    /// A document, from memory or from the host. Two calls for one page share one fetch.
    ///
    /// # Errors
    /// When the document is not at hand and cannot be fetched.
    pub async fn get(&self, address: &Address, want: Want) -> Outcome {
        if let Some(document) = self.at_hand(address, want) {
            return Ok(document);
        }
        self.fetch(address, want).await
    }

    /// Fetches a page that may be wanted soon. Nothing is said when that fails.
    pub fn prefetch(&self, address: &Address) {
        if self.at_hand(address, Want::Fresh).is_none() {
            let fetch = self.fetch(address, Want::Fresh);
            wasm_bindgen_futures::spawn_local(fetch.map(|_| ()));
        }
    }

    /// Ends every fetch but the one for `wanted`: a newer navigation has started.
    pub fn abandon_all_but(&self, wanted: &Address) {
        self.shelves.borrow_mut().under_way.retain(|address, (_, abort)| {
            let wanted = address == wanted;
            if !wanted {
                abort.abort();
            }
            wanted
        });
    }

    fn fetch(&self, address: &Address, want: Want) -> Shared<LocalBoxFuture<'static, Outcome>> {
        if let Some((fetch, _)) = self.shelves.borrow().under_way.get(address) {
            return fetch.clone();
        }
        let abort = Abort::new();
        let fetch = {
            let (library, address, abort) = (self.clone(), address.clone(), abort.clone());
            async move {
                let outcome = fetch_page(&address, &abort, want == Want::Now).await.map(Arc::new);
                let mut shelves = library.shelves.borrow_mut();
                // An abandoned fetch may end after a new one for the same page has begun.
                if shelves.under_way.get(&address).is_some_and(|(_, other)| other.is(&abort)) {
                    shelves.under_way.remove(&address);
                }
                if let Ok(document) = &outcome {
                    shelves.keep(&address, document.clone());
                }
                outcome
            }
            .boxed_local()
            .shared()
        };
        self.shelves.borrow_mut().under_way.insert(address.clone(), (fetch.clone(), abort));
        fetch
    }
}

impl Shelves {
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
        let usable = match want {
            Want::Any => true,
            Want::Fresh => js_sys::Date::now() - entry.2 < FRESH_MS,
            Want::Now => false,
        };
        if !usable {
            return None;
        }
        let entry = self.kept.remove(index);
        let document = entry.1.clone();
        self.kept.push(entry);
        Some(document)
    }
}
