//! The state of navigation, and what changes it.

use std::sync::Arc;

use broadsheet_content::link::BasePath;
use broadsheet_content::page::{PageDocument, PageMetadata, SiteDocument};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::arrival::Arrival;
use super::entry::{Entry, FollowedLink};
use super::outlet::Outlet;
use super::positions::{Positions, scroll_position};
use super::scroll::{finish_arrival, scroll_to};
use super::shown::Shown;
use crate::browser;
use crate::components::{PagePosition, mark_current_links};
use crate::consent::Consent;
use crate::documents::{Address, DocumentCache, Failure, Freshness};
use crate::styles;

/// The published page, while it is recent enough to be shown again.
#[derive(Clone)]
struct Published {
    address: Address,
    metadata: Arc<PageMetadata>,
    /// When it was adopted, in milliseconds since the epoch.
    at: f64,
}

/// The state of navigation. There is one for the page, provided by context: [`use_navigation`].
#[derive(Clone, Copy)]
pub struct Navigation {
    site: StoredValue<Arc<SiteDocument>>,
    consent: Consent,
    shown: RwSignal<Shown>,
    /// The path of what is shown.
    path: RwSignal<String>,
    pending: RwSignal<bool>,
    announcement: RwSignal<String>,
    online: RwSignal<bool>,
    cache: StoredValue<DocumentCache, LocalStorage>,
    published: StoredValue<Option<Published>>,
    outlet: StoredValue<Outlet, LocalStorage>,
    positions: Positions,
    /// Counts navigations, so that a late answer of an earlier one is told from the current one's.
    navigation_id: StoredValue<u64>,
}

/// The state of navigation. Browser only: it is there once the app is active.
///
/// # Panics
/// Natively.
#[must_use]
pub fn use_navigation() -> Navigation {
    expect_context()
}

impl Navigation {
    /// Navigation that begins with `shown` at `path`.
    #[must_use]
    pub fn new(site: Arc<SiteDocument>, consent: Consent, path: &str, shown: Shown, cache: DocumentCache, outlet: Outlet) -> Self {
        let address = Address::parse(path, &site.base_path());
        let published = match (&shown, &address) {
            (Shown::Published(metadata), Some(address)) => {
                Some(Published { address: address.clone(), metadata: metadata.clone(), at: js_sys::Date::now() })
            }
            (Shown::Page(_) | Shown::Published(_) | Shown::Missing | Shown::Failed { .. }, _) => None,
        };
        // However the address was written: `/article/x/index.html` is `/article/x/`.
        let path = address.map_or_else(|| path.to_owned(), |address| address.path());
        Self {
            site: StoredValue::new(site),
            consent,
            shown: RwSignal::new(shown),
            path: RwSignal::new(path),
            pending: RwSignal::new(false),
            announcement: RwSignal::new(String::new()),
            online: RwSignal::new(browser::window().is_none_or(|window| window.navigator().on_line())),
            cache: StoredValue::new_local(cache),
            published: StoredValue::new(published),
            outlet: StoredValue::new_local(outlet),
            positions: Positions::start(),
            navigation_id: StoredValue::new(0),
        }
    }

    // What components read. All of it is reactive.

    /// What all pages share.
    #[must_use]
    pub fn site(self) -> Arc<SiteDocument> {
        self.site.get_value()
    }

    /// The folder that the paper is published in.
    #[must_use]
    pub fn base_path(self) -> BasePath {
        self.site.with_value(|site| site.base_path())
    }

    /// Reads what is shown.
    pub fn with_shown<T>(self, read: impl FnOnce(&Shown) -> T) -> T {
        self.shown.with(read)
    }

    /// The path of what is shown.
    #[must_use]
    pub fn path(self) -> String {
        self.path.get()
    }

    /// True while a page is loading.
    #[must_use]
    pub fn is_pending(self) -> bool {
        self.pending.get()
    }

    /// Read out by assistive technology when it changes.
    #[must_use]
    pub fn announcement(self) -> String {
        self.announcement.get()
    }

    /// False while the browser reports no connection.
    #[must_use]
    pub fn is_online(self) -> bool {
        self.online.get()
    }

    // What components and listeners do.

    /// Follows a link to a page: `url` is its path with query and fragment, `index` tells it from other links of `main` to the same
    /// page.
    pub fn follow(self, address: Address, url: String, index: Option<u32>) {
        self.go(address, Freshness::Recent, Arrival::ByLink { url, index });
    }

    /// Shows the page of the history entry that the browser has moved to.
    pub(super) fn traverse(self, address: Option<Address>, path: &str, entry: Entry) {
        let before = scroll_position().unwrap_or_default();
        self.positions.leave_by_history();
        match address {
            Some(address) => self.go(address, Freshness::Any, Arrival::ByHistory { entry }),
            None => self.arrive_after_styles(self.next_navigation_id(), path.to_owned(), Shown::Missing, Arrival::ByHistory { entry }),
        }
        // The browser scrolls to where the reader was on the entry's page, which is still loading: the present page stays where it is.
        let navigation_id = self.navigation_id.get_value();
        browser::request_animation_frame(move || {
            if self.navigation_id.get_value() == navigation_id && self.pending.get_untracked() {
                scroll_to(before);
            }
        });
    }

    /// Fetches the page that could not be fetched once more.
    pub fn retry(self) {
        let is_failed = self.shown.with_untracked(|shown| matches!(shown, Shown::Failed { .. }));
        if let Some(address) = Address::parse(&self.path.get_untracked(), &self.base_path()).filter(|_| is_failed) {
            self.go(address, Freshness::Now, Arrival::Again);
        }
    }

    /// Fetches a page that the reader may go to. Returns false when it is there already, or on the way.
    pub fn prefetch(self, address: &Address) -> bool {
        self.as_published(address, Freshness::Recent).is_none() && self.cache.with_value(|cache| cache.prefetch(address))
    }

    /// Fetches the page that the reader is likely to go to next, and builds its beginning while the browser is idle.
    pub fn prepare(self, address: &Address) {
        if self.as_published(address, Freshness::Recent).is_some() {
            return;
        }
        let cache = self.cache.get_value();
        match cache.get(address, Freshness::Recent) {
            Some(document) => self.build_ahead(document),
            None => cache.fetch(address, Freshness::Recent, move |outcome| {
                // Nothing is said when that fails: it is tried again when the reader goes there.
                if let Ok(document) = outcome {
                    self.build_ahead(document);
                }
            }),
        }
    }

    fn build_ahead(self, document: Arc<PageDocument>) {
        browser::request_idle_callback(move || {
            // The reader may have gone there meanwhile.
            let is_shown = self.shown.with_untracked(|shown| matches!(shown, Shown::Page(shown) if Arc::ptr_eq(shown, &document)));
            if !is_shown {
                self.outlet.update_value(|outlet| outlet.build_ahead(document, &self.site()));
            }
        });
    }

    /// The reader stays on the page that is shown, or is back on it: what was loading is no longer wanted.
    pub(super) fn stay(self) {
        self.next_navigation_id();
        self.cache.with_value(DocumentCache::abort_all);
        self.pending.set(false);
        set_destination(None);
    }

    /// The connection came or went.
    pub(super) fn set_online(self, online: bool) {
        self.online.set(online);
        let is_waiting =
            self.shown.with_untracked(|shown| matches!(shown, Shown::Failed { failure: Failure::Offline | Failure::Network, .. }));
        if online && is_waiting {
            self.retry();
        }
    }

    /// Where the reader is and was.
    #[must_use]
    pub fn positions(self) -> Positions {
        self.positions
    }

    /// All of the page is drawn.
    fn drawn(self) {
        if !self.pending.get_untracked() {
            set_destination(None);
        }
    }

    fn next_navigation_id(self) -> u64 {
        let next = self.navigation_id.get_value() + 1;
        self.navigation_id.set_value(next);
        next
    }

    fn go(self, address: Address, freshness: Freshness, arrival: Arrival) {
        let navigation_id = self.next_navigation_id();
        let cache = self.cache.get_value();
        cache.abort_all_but(&address);
        let path = address.path();
        let ready =
            cache.get(&address, freshness).map(Shown::Page).or_else(|| self.as_published(&address, freshness).map(Shown::Published));
        if self.loads_whole(ready.as_ref(), &arrival) {
            return self.stay();
        }
        if let Some(shown) = ready {
            return self.arrive_after_styles(navigation_id, path, shown, arrival);
        }
        self.pending.set(true);
        set_destination(Some(&self.url_of(&arrival, &path)));
        cache.fetch(&address, freshness, move |outcome| {
            if self.navigation_id.get_value() != navigation_id {
                return;
            }
            // The browser may be able to load what the app cannot use. A published page needs no document, and where the new page does
            // need one, it shows the failure: there is no second load, so there is no loop.
            if outcome.as_ref().is_err_and(Failure::is_unusable_answer) && leave(&arrival) {
                return self.stay();
            }
            let shown = Shown::of(&path, outcome);
            if self.loads_whole(Some(&shown), &arrival) {
                return self.stay();
            }
            self.arrive_after_styles(navigation_id, path, shown, arrival);
        });
    }

    /// Arrives once the styles of all pages are there. Where they cannot be loaded, the browser loads the page; offline, the page is
    /// readable with the styles that there are.
    fn arrive_after_styles(self, navigation_id: u64, path: String, shown: Shown, arrival: Arrival) {
        if matches!(shown, Shown::Published(_)) || styles::are_loaded() {
            return self.arrive(&path, shown, arrival);
        }
        self.pending.set(true);
        set_destination(Some(&self.url_of(&arrival, &path)));
        spawn_local(async move {
            let is_loaded = styles::load().await;
            if self.navigation_id.get_value() != navigation_id {
                return;
            }
            if !is_loaded && self.online.get_untracked() && leave(&arrival) {
                return self.stay();
            }
            self.arrive(&path, shown, arrival);
        });
    }

    /// Loads the page whole where the paper's consent policy has changed since this page was loaded: what is shown and what is asked
    /// must be of one revision. Either the document that was fetched says so, or a choice that was made in another tab.
    fn loads_whole(self, shown: Option<&Shown>, arrival: &Arrival) -> bool {
        let fetched = match shown {
            Some(Shown::Page(document)) => document.consent_revision,
            Some(Shown::Published(_) | Shown::Missing | Shown::Failed { .. }) | None => None,
        };
        let is_older = fetched.is_some_and(|revision| revision != self.site().consent.revision) || untrack(|| self.consent.is_outdated());
        is_older && leave(arrival)
    }

    /// Where the browser goes for an arrival at a path of the paper.
    fn url_of(self, arrival: &Arrival, path: &str) -> String {
        arrival.url().map_or_else(|| self.base_path().join(path), str::to_owned)
    }

    fn arrive(self, path: &str, shown: Shown, arrival: Arrival) {
        // Until all of the page is drawn: should the app fail before that, `boot.js` loads it.
        set_destination(Some(&self.url_of(&arrival, path)));
        if let Arrival::ByLink { url, index } = &arrival {
            let followed_link = index.map(|index| FollowedLink { path: path.to_owned(), index });
            // A link to the very page the reader is on opens it anew, without a second entry for it.
            if !Entry::is_at(url) {
                self.positions.leave_by_link(followed_link);
                if Entry::push(url).is_none() && browser::load(url) {
                    return;
                }
            }
        }
        // Where a reader comes back to, or goes to by a fragment, there is a place further down to scroll to.
        let is_whole = arrival.url().is_none_or(|url| url.contains('#')) || browser::is_hidden();
        self.shown.set(shown);
        self.path.set(path.to_owned());
        self.pending.set(false);
        self.draw_in_outlet(is_whole);
        let navigation_id = self.navigation_id.get_value();
        browser::request_animation_frame(move || {
            // Otherwise the reader has gone on meanwhile.
            if self.navigation_id.get_value() == navigation_id {
                self.announce();
                finish_arrival(&arrival, &self.base_path(), self.positions);
            }
        });
    }

    /// Draws what is shown, for a page that was not published.
    pub fn draw(self) {
        self.draw_in_outlet(true);
    }

    fn draw_in_outlet(self, is_whole: bool) {
        let shown = self.shown.get_untracked();
        mark_current_links(&PagePosition { path: self.path.get_untracked(), section: shown.section() }, &self.base_path());
        if matches!(shown, Shown::Published(_)) {
            self.outlet.update_value(Outlet::put_back);
            return self.drawn();
        }
        let site = self.site();
        self.outlet.update_value(|outlet| outlet.show(shown, &site, is_whole, move || self.retry(), move || self.drawn()));
    }

    fn announce(self) {
        let title = self.shown.with_untracked(|shown| shown.title().to_owned());
        self.announcement.set(if title.is_empty() { "Front page".to_owned() } else { title });
    }

    /// The published page, if it is this one and recent enough.
    fn as_published(self, address: &Address, freshness: Freshness) -> Option<Arc<PageMetadata>> {
        let published = self.published.get_value().filter(|published| published.address == *address)?;
        freshness.allows(published.at).then_some(published.metadata)
    }
}

/// Has the browser load the page that the reader is on the way to; `false` where it refuses.
fn leave(arrival: &Arrival) -> bool {
    arrival.url().map_or_else(browser::reload, browser::load)
}

/// Says on `<html>` where the reader is going, while a page is loading or half drawn: should the app fail in between, `boot.js` goes
/// there without it.
fn set_destination(url: Option<&str>) {
    if let Some(html) = browser::document_element() {
        browser::set_attribute(&html, "data-destination", url);
    }
}
