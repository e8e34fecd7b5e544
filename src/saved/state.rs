//! The reactive state of saved articles.

use std::sync::Arc;

use broadsheet_content::link::BasePath;
use broadsheet_content::page::SiteDocument;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::capture::Capture;
use super::export;
use super::list::{KEY, Millis, SavedArticle, SavedList};
use super::status::{SaveError, SaveStatus};
use super::worker;
use crate::documents::Address;
use crate::offline_cache;
use crate::script_urls::ScriptUrls;
use crate::{browser, storage};

/// The articles that the reader has saved on this device. There is one such state for the page, provided by context: [`use_saved`].
#[derive(Clone, Copy)]
pub struct Saved {
    site: StoredValue<Arc<SiteDocument>>,
    script_urls: ScriptUrls,
    list: RwSignal<SavedList>,
    status: RwSignal<Option<SaveStatus>>,
    /// The paths of articles that are being saved or removed.
    busy: StoredValue<Vec<String>>,
}

/// Returns the saved articles; `None` natively, and before the app is active.
#[must_use]
pub fn use_saved() -> Option<Saved> {
    use_context()
}

/// The outcome of an import.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// How many articles were saved.
    pub saved: usize,
    /// How many could not be saved.
    pub failed: usize,
}

impl Saved {
    /// Reads the stored list and follows its changes from now on. Browser only.
    #[must_use]
    pub fn start(site: Arc<SiteDocument>, script_urls: ScriptUrls) -> Self {
        let saved = Self {
            site: StoredValue::new(site),
            script_urls,
            list: RwSignal::new(SavedList::read(storage::read(KEY).ok().flatten().as_deref())),
            status: RwSignal::new(None),
            busy: StoredValue::new(Vec::new()),
        };
        storage::listen(KEY, move || saved.read_again());
        browser::listen("pageshow", move |event| {
            // The reader may have saved articles on another page while this one was in the back-forward cache.
            if browser::property(&event, "persisted").is_some_and(|persisted| persisted.is_truthy()) {
                saved.read_again();
            }
        });
        saved
    }

    // Getters for components. All of them but `base_path` are reactive.

    /// Returns the saved articles of this paper, newest first.
    #[must_use]
    pub fn articles(self) -> Vec<SavedArticle> {
        let base = self.base_path();
        self.list.with(|list| list.articles.iter().filter(|article| base.strip(&article.path).is_some()).cloned().collect())
    }

    /// Returns the article with this path, which has the folder of the paper.
    #[must_use]
    pub fn article(self, path: &str) -> Option<SavedArticle> {
        self.list.with(|list| list.get(path).cloned())
    }

    /// Returns when the host was last asked about changes.
    pub(super) fn last_check(self) -> Millis {
        self.list.with_untracked(|list| list.checked)
    }

    /// Returns what is said after the last press.
    #[must_use]
    pub fn status(self) -> Option<SaveStatus> {
        self.status.get()
    }

    /// Returns the folder that the paper is published in.
    #[must_use]
    pub fn base_path(self) -> BasePath {
        self.site.with_value(|site| site.base_path())
    }

    /// Returns the site document.
    #[must_use]
    pub fn site(self) -> Arc<SiteDocument> {
        self.site.get_value()
    }

    // Actions.

    /// Saves an article, or removes it where it is saved.
    pub fn toggle(self, path: &str) {
        if self.list.with_untracked(|list| list.get(path).is_some()) {
            self.remove(path);
        } else {
            self.save(path);
        }
    }

    /// Saves an article, and says how it went.
    pub fn save(self, path: &str) {
        let Some(address) = self.begin(path) else { return };
        self.say(SaveStatus::Saving);
        let path = path.to_owned();
        spawn_local(async move {
            let status = self.capture(&address).await.map_or_else(|status| status, |is_first| SaveStatus::Saved { is_first });
            self.end(&path);
            self.say(status);
        });
    }

    /// Removes the article that was read the longest ago, and saves another one in its place.
    pub fn replace(self, oldest: &str, path: &str) {
        let (oldest, path) = (oldest.to_owned(), path.to_owned());
        spawn_local(async move {
            self.forget(&oldest).await;
            self.save(&path);
        });
    }

    /// Removes an article, and says so.
    pub fn remove(self, path: &str) {
        let path = path.to_owned();
        spawn_local(async move {
            self.forget(&path).await;
            self.say(SaveStatus::Removed);
        });
    }

    /// Removes all articles of this paper.
    pub async fn remove_all(self) {
        for article in untrack(|| self.articles()) {
            self.forget(&article.path).await;
        }
    }

    /// Saves the articles of a file that was made by "Export". Returns `None` where it is no such file.
    pub async fn import(self, text: &str) -> Option<Imported> {
        let mut outcome = Imported::default();
        for path in export::read(text)? {
            let address = Address::parse(&path, &self.base_path()).filter(Address::is_article);
            let Some(address) = address else {
                outcome.failed += 1;
                continue;
            };
            if self.list.with_untracked(|list| list.get(&address.url()).is_some()) {
                continue;
            }
            match self.capture(&address).await {
                Ok(_) => outcome.saved += 1,
                Err(status) => {
                    outcome.failed += 1;
                    if status.stays() && !matches!(status, SaveStatus::Failed(SaveError::Unreachable)) {
                        self.say(status);
                    }
                }
            }
        }
        Some(outcome)
    }

    /// Notes that the reader has opened an article.
    pub fn opened(self, path: &str) {
        if self.list.with_untracked(|list| list.get(path).is_some()) {
            self.change(|list| {
                if let Some(article) = list.get_mut(path) {
                    article.read = now();
                    article.change = article.change.filter(|change| change.is_lasting());
                }
            });
        }
    }

    /// Closes what is said.
    pub fn dismiss_status(self) {
        self.status.set(None);
    }

    // The parts of the actions.

    /// Fetches and stores an article. Returns whether it is the only one.
    async fn capture(self, address: &Address) -> Result<bool, SaveStatus> {
        let failed = |error: SaveError| SaveStatus::Failed(error);
        let capture = Capture::fetch(address, &self.base_path(), now()).await.map_err(|failure| failed(failure.into()))?;
        self.make_room(&capture)?;
        let is_first = self.list.with_untracked(|list| list.articles.is_empty());
        self.keep(capture, |_| None).await.map_err(failed)?;
        if is_first {
            // Firefox asks the reader, who may take their time.
            spawn_local(worker::persist());
        }
        Ok(is_first)
    }

    /// Returns an error where the limits leave no room for an article.
    fn make_room(self, capture: &Capture) -> Result<(), SaveStatus> {
        let Capture { article, .. } = capture;
        self.list.with_untracked(|list| match list.in_the_way_of(article.bytes) {
            Some(oldest) if list.get(&article.path).is_none() => {
                Err(SaveStatus::Full { path: article.path.clone(), oldest: oldest.path.clone(), title: oldest.title.clone() })
            }
            Some(_) | None => Ok(()),
        })
    }

    /// Stores an article that was fetched, in place of the copy that there may be. `change` is the mark it gets.
    pub(super) async fn keep(
        self,
        capture: Capture,
        change: impl FnOnce(&SavedArticle) -> Option<super::list::Change>,
    ) -> Result<(), SaveError> {
        capture.store().await?;
        let Capture { mut article, release, offline, .. } = capture;
        let stored: Vec<String> = article.files.iter().chain(&release).cloned().collect();
        let mut unused = Vec::new();
        let is_stored = self.change(|list| {
            let before = list.files();
            if let Some(known) = list.get(&article.path) {
                (article.saved, article.read) = (known.saved, known.read);
                article.change = change(known);
            }
            list.put(article, release);
            unused = list.not_needed(before);
        });
        if !is_stored {
            self.discard(self.list.with_untracked(|list| list.not_needed(stored))).await;
            return Err(SaveError::Blocked);
        }
        offline_cache::remove(&unused).await;
        if offline.worker {
            worker::register(&self.base_path(), self.script_urls).await;
        }
        Ok(())
    }

    /// Removes an article with its files, and the service worker with the last one.
    async fn forget(self, path: &str) {
        let mut unused = Vec::new();
        self.change(|list| unused = list.remove(path));
        self.discard(unused).await;
        if untrack(|| self.articles().is_empty()) {
            worker::unregister(&self.base_path()).await;
        }
    }

    /// Removes files from the cache, and the cache itself with the last article.
    async fn discard(self, files: Vec<String>) {
        offline_cache::remove(&files).await;
        if self.list.with_untracked(|list| list.articles.is_empty()) {
            let _deleted = offline_cache::delete().await;
        }
    }

    /// Forgets everything, also what cannot be read. Returns false where the browser refuses.
    pub async fn forget_everything(self) -> bool {
        self.remove_all().await;
        let is_removed = storage::remove(KEY).is_ok();
        self.list.set(SavedList::default());
        let is_deleted = offline_cache::delete().await;
        worker::unregister(&self.base_path()).await;
        is_removed && is_deleted
    }

    /// Changes the list as it is stored now: another tab may have changed it meanwhile. Returns false where it cannot be stored, and leaves
    /// it as it was.
    pub(super) fn change(self, change: impl FnOnce(&mut SavedList)) -> bool {
        let Ok(stored) = storage::read(KEY) else { return false };
        let mut list = SavedList::read(stored.as_deref());
        change(&mut list);
        let is_stored = match list.to_json() {
            Some(json) => storage::write(KEY, &json),
            None => storage::remove(KEY),
        };
        if is_stored.is_ok() {
            self.list.set(list);
        }
        is_stored.is_ok()
    }

    fn read_again(self) {
        if let Ok(stored) = storage::read(KEY) {
            self.list.set(SavedList::read(stored.as_deref()));
        }
    }

    /// Returns the address of an article that is to be saved; `None` where it cannot be, or is being saved.
    fn begin(self, path: &str) -> Option<Address> {
        let address = Address::of_location(path, &self.base_path()).filter(Address::is_article)?;
        let is_busy = self.busy.with_value(|busy| busy.iter().any(|known| known == path));
        self.busy.update_value(|busy| busy.push(path.to_owned()));
        (!is_busy).then_some(address)
    }

    fn end(self, path: &str) {
        self.busy.update_value(|busy| busy.retain(|known| known != path));
    }

    fn say(self, status: SaveStatus) {
        self.status.set(Some(status));
    }
}

/// Returns the present time in milliseconds since the epoch.
pub(super) fn now() -> Millis {
    #[expect(clippy::cast_possible_truncation, reason = "a time fits")]
    let now = js_sys::Date::now() as Millis;
    now
}
