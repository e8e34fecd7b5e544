//! The state of navigation, and the functions that change it.

use std::rc::Rc;
use std::sync::Arc;

use broadsheet_content::link::BasePath;
use broadsheet_content::messages::{MessageId, Messages};
use broadsheet_content::page::{PageDocument, PageMetadata, SiteDocument};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::arrival::Arrival;
use super::entry::{Entry, FollowedLink};
use super::outlet::PageOutlet;
use super::positions::{Positions, scroll_position};
use super::scroll::{finish_arrival, scroll_to};
use super::shown::Shown;
use crate::browser;
use crate::components::{PagePosition, mark_current_links};
use crate::consent::Consent;
use crate::documents::{Address, DocumentCache, Failure, Freshness, load_messages};
use crate::locale::{Locale, use_locale};
use crate::styles;

/// The number of frames after Back or Forward in which the browser may still scroll by itself.
const HOLD_FRAMES: u32 = 10;

/// The published page, which is shown again while it is recent enough.
#[derive(Clone)]
struct Published {
    address: Address,
    metadata: Arc<PageMetadata>,
    /// The time at which it was adopted, in milliseconds since the epoch.
    at: f64,
}

/// What is called before another page is drawn.
type BeforeLeaving = Rc<dyn Fn()>;

/// The state of navigation. There is one for the page, provided by context: [`use_navigation`].
#[derive(Clone, Copy)]
pub struct Navigation {
    site: StoredValue<Arc<SiteDocument>>,
    consent: Consent,
    locale: Locale,
    shown: RwSignal<Shown>,
    /// The path of the page that is shown.
    path: RwSignal<String>,
    pending: RwSignal<bool>,
    announcement: RwSignal<String>,
    online: RwSignal<bool>,
    /// The number of new posts of a live page that wait until the reader asks for them.
    waiting_posts: RwSignal<usize>,
    cache: StoredValue<DocumentCache, LocalStorage>,
    published: StoredValue<Option<Published>>,
    outlet: StoredValue<PageOutlet, LocalStorage>,
    positions: Positions,
    /// Whether the reader came to the page by Back, Forward or a reload, after which the scroll position is restored.
    came_by_history: StoredValue<bool>,
    /// What is called before another page is drawn.
    before_leaving: StoredValue<Option<BeforeLeaving>, LocalStorage>,
    /// The number of navigations so far, which tells a late answer of an earlier one from that of the current one.
    navigation_id: StoredValue<u64>,
}

/// Returns the state of navigation. Browser only: it exists once the app is active.
///
/// # Panics
/// Natively, and before the app is active.
#[must_use]
pub fn use_navigation() -> Navigation {
    expect_context()
}

impl Navigation {
    /// Creates the state of navigation, which starts with `shown` at `path`.
    #[must_use]
    pub fn new(site: Arc<SiteDocument>, consent: Consent, path: &str, shown: Shown, cache: DocumentCache, outlet: PageOutlet) -> Self {
        let locale = use_locale();
        let address = Address::parse(path, &site.base_path());
        let published = match (&shown, &address) {
            (Shown::Published(metadata), Some(address)) => {
                Some(Published { address: address.clone(), metadata: metadata.clone(), at: js_sys::Date::now() })
            }
            (Shown::Page(_) | Shown::Published(_) | Shown::Missing | Shown::Failed { .. }, _) => None,
        };
        // Use the canonical path: `/article/x/index.html` is `/article/x/`.
        let path = address.map_or_else(|| path.to_owned(), |address| address.path());
        Self {
            site: StoredValue::new(site),
            consent,
            locale,
            shown: RwSignal::new(shown),
            path: RwSignal::new(path),
            pending: RwSignal::new(false),
            announcement: RwSignal::new(String::new()),
            online: RwSignal::new(browser::window().is_none_or(|window| window.navigator().on_line())),
            waiting_posts: RwSignal::new(0),
            cache: StoredValue::new_local(cache),
            published: StoredValue::new(published),
            outlet: StoredValue::new_local(outlet),
            positions: Positions::start(),
            came_by_history: StoredValue::new(browser::has_gone_back_or_forward() || browser::has_reloaded()),
            before_leaving: StoredValue::new_local(None),
            navigation_id: StoredValue::new(0),
        }
    }

    // Getters for components. All of them but `site` and `base_path` are reactive.

    /// Returns the data that all pages share.
    #[must_use]
    pub fn site(self) -> Arc<SiteDocument> {
        self.site.get_value()
    }

    /// Returns the folder that the paper is published in.
    #[must_use]
    pub fn base_path(self) -> BasePath {
        self.site.with_value(|site| site.base_path())
    }

    /// Returns the messages of the interface that are known so far.
    #[must_use]
    pub fn messages(self) -> Arc<Messages> {
        self.locale.messages()
    }

    /// Calls `read` with the content that is shown, and returns its result.
    pub fn with_shown<T>(self, read: impl FnOnce(&Shown) -> T) -> T {
        self.shown.with(read)
    }

    /// Returns the path of the page that is shown.
    #[must_use]
    pub fn path(self) -> String {
        self.path.get()
    }

    /// Returns whether a page is loading.
    #[must_use]
    pub fn is_pending(self) -> bool {
        self.pending.get()
    }

    /// Returns the text that assistive technology reads out when it changes.
    #[must_use]
    pub fn announcement(self) -> String {
        self.announcement.get()
    }

    /// Returns whether the reader came to the page by Back, Forward or a reload, after which the scroll position is restored.
    #[must_use]
    pub fn came_by_history(self) -> bool {
        self.came_by_history.get_value()
    }

    /// Has assistive technology read out a text, also when it is the same as the last one.
    pub fn announce_text(self, text: &str) {
        self.announcement.set(String::new());
        let text = text.to_owned();
        browser::request_animation_frame(move || self.announcement.set(text));
    }

    /// Returns false while the browser reports that it is offline.
    #[must_use]
    pub fn is_online(self) -> bool {
        self.online.get()
    }

    /// Returns the signal of the number of new posts that wait until the reader asks for them.
    #[must_use]
    pub fn waiting_posts(self) -> RwSignal<usize> {
        self.waiting_posts
    }

    /// Returns the locale of the paper.
    #[must_use]
    pub fn locale(self) -> Locale {
        self.locale
    }

    // Actions for components and listeners.

    /// Has `action` called whenever the reader goes to another page, while the page that is left is still drawn.
    pub fn call_before_leaving(self, action: impl Fn() + 'static) {
        self.before_leaving.set_value(Some(Rc::new(action)));
    }

    /// Follows a link to a page. `url` is the link's path with query and fragment. `index` tells the link from other links in `main` to the
    /// same page; it is `None` for a link outside of `main`.
    pub fn follow(self, address: Address, url: String, index: Option<u32>) {
        self.go(address, Freshness::Recent, Arrival::ByLink { url, index });
    }

    /// Shows the page of the history entry that the browser has moved to.
    pub(super) fn traverse(self, address: Option<Address>, path: &str, entry: Entry) {
        let before = scroll_position().unwrap_or_default();
        self.positions.leave_by_history();
        match address {
            Some(address) => self.go(address, Freshness::Any, Arrival::ByHistory { entry }),
            None => self.arrive_when_ready(self.next_navigation_id(), path.to_owned(), Shown::Missing, Arrival::ByHistory { entry }),
        }
        self.hold_position(self.navigation_id.get_value(), before, HOLD_FRAMES);
    }

    /// Takes back that the browser scrolls the current page, which stays until the next one is there, to the position of the entry that it has
    /// moved to. Browsers do so in the frame of `popstate` or a few frames later.
    fn hold_position(self, navigation_id: u64, position: f64, frames: u32) {
        browser::request_animation_frame(move || {
            if self.navigation_id.get_value() != navigation_id || !self.pending.get_untracked() {
                return;
            }
            if scroll_position() != Some(position) {
                scroll_to(position);
            } else if frames > 0 {
                self.hold_position(navigation_id, position, frames - 1);
            }
        });
    }

    /// Fetches the page again that could not be fetched. Does nothing while another page is shown.
    pub fn retry(self) {
        let is_failed = self.shown.with_untracked(|shown| matches!(shown, Shown::Failed { .. }));
        if let Some(address) = Address::parse(&self.path.get_untracked(), &self.base_path()).filter(|_| is_failed) {
            self.go(address, Freshness::Now, Arrival::Again);
        }
    }

    /// Fetches a page that the reader may go to. Returns false when it is cached already, or being fetched.
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
                // Ignore a failure: the page is fetched again when the reader goes there.
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

    /// Cancels the navigation under way, because the reader stays on the page that is shown, or is back on it.
    pub(super) fn stay(self) {
        self.next_navigation_id();
        self.cache.with_value(DocumentCache::abort_all);
        self.pending.set(false);
        set_destination(None);
    }

    /// Records whether the browser is online. Once it is, retries a page that failed because of the connection.
    pub(super) fn set_online(self, online: bool) {
        self.online.set(online);
        let is_waiting =
            self.shown.with_untracked(|shown| matches!(shown, Shown::Failed { failure: Failure::Offline | Failure::Network, .. }));
        if online && is_waiting {
            self.retry();
        }
    }

    /// Returns the scroll positions of this tab.
    #[must_use]
    pub fn positions(self) -> Positions {
        self.positions
    }

    /// Clears the destination once all of the page is drawn, unless another page is loading.
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
            return self.arrive_when_ready(navigation_id, path, shown, arrival);
        }
        self.pending.set(true);
        set_destination(Some(&self.url_of(&arrival, &path)));
        cache.fetch(&address, freshness, move |outcome| {
            if self.navigation_id.get_value() != navigation_id {
                return;
            }
            // The browser may be able to load a page whose document the app cannot use. This cannot loop: a published page needs no
            // document, and a page that needs one shows the failure instead of loading again.
            if outcome.as_ref().is_err_and(Failure::is_unusable_answer) && leave(&arrival) {
                return self.stay();
            }
            let shown = Shown::of(&path, outcome);
            if self.loads_whole(Some(&shown), &arrival) {
                return self.stay();
            }
            self.arrive_when_ready(navigation_id, path, shown, arrival);
        });
    }

    /// Arrives once the styles of all pages and the messages have loaded. Where they cannot be loaded, the browser loads the page. Offline,
    /// a page that was fetched before is shown with what there is.
    fn arrive_when_ready(self, navigation_id: u64, path: String, shown: Shown, arrival: Arrival) {
        if matches!(shown, Shown::Published(_)) || (styles::are_loaded() && self.locale.is_complete_untracked()) {
            return self.arrive(&path, shown, arrival);
        }
        self.pending.set(true);
        set_destination(Some(&self.url_of(&arrival, &path)));
        spawn_local(async move {
            let is_loaded = styles::load().await & load_messages(self.locale, self.site()).await;
            if self.navigation_id.get_value() != navigation_id {
                return;
            }
            // A notice without its words says nothing; the browser has one of its own.
            let is_notice = matches!(shown, Shown::Missing | Shown::Failed { .. });
            if !is_loaded && (is_notice || self.online.get_untracked()) && leave(&arrival) {
                return self.stay();
            }
            self.arrive(&path, shown, arrival);
        });
    }

    /// Has the browser load the page when the paper's consent policy has changed since this page was loaded, because content and prompts
    /// must be of one revision. The fetched document may show that, or a choice that was made in another tab. Returns true when the browser
    /// loads the page.
    fn loads_whole(self, shown: Option<&Shown>, arrival: &Arrival) -> bool {
        let fetched = match shown {
            Some(Shown::Page(document)) => document.consent_revision,
            Some(Shown::Published(_) | Shown::Missing | Shown::Failed { .. }) | None => None,
        };
        let is_older = fetched.is_some_and(|revision| revision != self.site().consent.revision) || untrack(|| self.consent.is_outdated());
        is_older && leave(arrival)
    }

    /// Returns the address that the browser loads for an arrival at a path of the paper.
    fn url_of(self, arrival: &Arrival, path: &str) -> String {
        arrival.url().map_or_else(|| self.base_path().join(path), str::to_owned)
    }

    fn arrive(self, path: &str, shown: Shown, arrival: Arrival) {
        if let Some(action) = self.before_leaving.get_value() {
            action();
        }
        // Keep the destination until all of the page is drawn: if the app fails before that, `boot.js` loads it.
        set_destination(Some(&self.url_of(&arrival, path)));
        if let Arrival::ByLink { url, index } = &arrival {
            let followed_link = index.map(|index| FollowedLink { path: path.to_owned(), index });
            // A link to the current address shows the page again without a second history entry.
            if !Entry::is_at(url) {
                self.positions.leave_by_link(followed_link);
                if Entry::push(url).is_none() && browser::load(url) {
                    return;
                }
            }
        }
        // After Back or Forward, or with a fragment, the page is scrolled at once, so all of it must be drawn. A background tab has no
        // frames in which to draw the rest.
        let is_whole = arrival.url().is_none_or(|url| url.contains('#')) || browser::is_hidden();
        self.came_by_history.set_value(matches!(arrival, Arrival::ByHistory { .. }));
        self.shown.set(shown);
        self.path.set(path.to_owned());
        self.pending.set(false);
        self.draw_in_outlet(is_whole);
        let navigation_id = self.navigation_id.get_value();
        browser::request_animation_frame(move || {
            // Skip this when the reader has gone to another page meanwhile.
            if self.navigation_id.get_value() == navigation_id {
                self.announce();
                finish_arrival(&arrival, &self.base_path(), self.positions);
            }
        });
    }

    /// Draws the current page, when it was not published.
    pub fn draw(self) {
        self.draw_in_outlet(true);
    }

    fn draw_in_outlet(self, is_whole: bool) {
        let shown = self.shown.get_untracked();
        mark_current_links(&PagePosition { path: self.path.get_untracked(), section: shown.section() }, &self.base_path());
        if matches!(shown, Shown::Published(_)) {
            self.outlet.update_value(PageOutlet::put_back);
            return self.drawn();
        }
        let site = self.site();
        self.outlet.update_value(|outlet| outlet.show(shown, &site, is_whole, move || self.retry(), move || self.drawn()));
    }

    fn announce(self) {
        let messages = self.locale.messages();
        let title = self.shown.with_untracked(|shown| shown.title(&messages).to_owned());
        self.announcement.set(if title.is_empty() { messages.get(MessageId::FrontPage).to_owned() } else { title });
    }

    /// Returns the published page, if it has this address and is recent enough.
    fn as_published(self, address: &Address, freshness: Freshness) -> Option<Arc<PageMetadata>> {
        let published = self.published.get_value().filter(|published| published.address == *address)?;
        freshness.allows(published.at).then_some(published.metadata)
    }
}

/// Has the browser load the page that the reader is going to. Returns false where it refuses.
fn leave(arrival: &Arrival) -> bool {
    arrival.url().map_or_else(browser::reload, browser::load)
}

/// Writes to `<html>` where the reader is going, while a page is loading or partly drawn: if the app fails in between, `boot.js` loads that
/// address. `None` removes it.
fn set_destination(url: Option<&str>) {
    if let Some(html) = browser::document_element() {
        browser::set_attribute(&html, "data-destination", url);
    }
}
