//! The reactive state of saved articles.

use std::sync::Arc;

use broadsheet_content::link::BasePath;
use broadsheet_content::page::SiteDocument;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::capture::Capture;
use super::export;
use super::keep::Keep;
use super::list::{KEY, Millis, SavedArticle, SavedList};
use super::status::{SaveError, SaveStatus};
use super::worker;
use crate::documents::{Address, Failure};
use crate::script_urls::ScriptUrls;
use crate::{browser, storage};

/// The articles that the reader has saved on this device. There is one such state for the page, provided by context: [`use_saved`].
#[derive(Clone, Copy)]
pub struct Saved {
    site: StoredValue<Arc<SiteDocument>>,
    script_urls: ScriptUrls,
    list: RwSignal<SavedList>,
    status: RwSignal<Option<SaveStatus>>,
    /// The paths of articles that are being saved.
    busy: StoredValue<Vec<String>>,
    /// Whether the host is being asked about changes.
    pub(super) is_checking: StoredValue<bool>,
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
            is_checking: StoredValue::new(false),
        };
        storage::listen(KEY, move || saved.read_again());
        // The reader may have saved articles on another page meanwhile.
        browser::listen_to_restore(move || saved.read_again());
        saved
    }

    // Getters for components. All of them but `base_path` are reactive.

    /// Returns the saved articles of this paper, newest first.
    #[must_use]
    pub fn articles(self) -> Vec<SavedArticle> {
        let base = self.base_path();
        let is_ours = |article: &&SavedArticle| Address::of_location(&article.path, &base).is_some();
        self.list.with(|list| list.articles.iter().filter(is_ours).cloned().collect())
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
        self.save_instead_of(path, None);
    }

    /// Saves an article in place of the one that was read the longest ago.
    pub fn replace(self, oldest: &str, path: &str) {
        self.save_instead_of(path, Some(oldest.to_owned()));
    }

    fn save_instead_of(self, path: &str, oldest: Option<String>) {
        let Some(address) = self.begin(path) else { return };
        self.say(SaveStatus::Saving);
        let path = path.to_owned();
        spawn_local(async move {
            let status = self.capture(&address, oldest).await.map_or_else(|status| status, |is_first| SaveStatus::Saved { is_first });
            self.end(&path);
            self.say(status);
        });
    }

    /// Removes an article, and says so.
    pub fn remove(self, path: &str) {
        let path = path.to_owned();
        spawn_local(async move {
            let is_removed = self.forget(vec![path]).await;
            self.say(if is_removed { SaveStatus::Removed } else { SaveStatus::Failed(SaveError::Blocked) });
        });
    }

    /// Removes all articles of this paper. Returns false where the list cannot be changed.
    pub async fn remove_all(self) -> bool {
        let paths: Vec<String> = untrack(|| self.articles()).into_iter().map(|article| article.path).collect();
        paths.is_empty() || self.forget(paths).await
    }

    /// Saves the articles of a file that was made by "Export". Returns `None` where it is no such file.
    pub async fn import(self, text: &str) -> Option<Imported> {
        let paths = export::read(text)?;
        let mut outcome = Imported::default();
        self.say(SaveStatus::Saving);
        for path in paths {
            let address = Address::parse(&path, &self.base_path()).filter(Address::is_article);
            let Some(address) = address else {
                outcome.failed += 1;
                continue;
            };
            if self.list.with_untracked(|list| list.get(&address.url()).is_some()) {
                continue;
            }
            match self.capture(&address, None).await {
                Ok(_) => outcome.saved += 1,
                Err(SaveStatus::Failed(SaveError::Unreachable)) => outcome.failed += 1,
                // There is no room for the others either.
                Err(status) => {
                    outcome.failed += 1;
                    self.say(status);
                    return Some(outcome);
                }
            }
        }
        self.dismiss_status();
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

    /// Fetches and stores an article, in place of the one at `oldest`. Returns whether it is the only one.
    async fn capture(self, address: &Address, oldest: Option<String>) -> Result<bool, SaveStatus> {
        let failed = |error: SaveError| SaveStatus::Failed(error);
        let capture = self.fetch(address).await.map_err(|failure| failed(failure.into()))?;
        self.look_for_room(&capture, oldest.as_deref())?;
        let is_first = self.list.with_untracked(|list| list.articles.is_empty());
        self.keep(capture, Keep::New { instead_of: oldest }).await.map_err(failed)?;
        if is_first {
            // Firefox asks the reader, who may take their time.
            spawn_local(worker::persist());
        }
        Ok(is_first)
    }

    /// Fetches an article with all its files.
    pub(super) async fn fetch(self, address: &Address) -> Result<Capture, Failure> {
        Capture::fetch(address, &self.base_path(), &self.list.get_untracked(), now()).await
    }

    /// Returns an error where the limits leave no room for an article, also without the one at `oldest`.
    fn look_for_room(self, capture: &Capture, oldest: Option<&str>) -> Result<(), SaveStatus> {
        let Capture { article, .. } = capture;
        let mut list = self.list.get_untracked();
        if let Some(oldest) = oldest {
            list.remove(oldest);
        }
        match list.in_the_way_of(article.bytes) {
            Some(oldest) if list.get(&article.path).is_none() => {
                Err(SaveStatus::Full { path: article.path.clone(), oldest: oldest.path.clone(), title: oldest.title.clone() })
            }
            Some(_) | None => Ok(()),
        }
    }

    /// Shows a list that was stored.
    pub(super) fn take_over(self, list: SavedList) {
        self.list.set(list);
    }

    pub(super) fn script_urls(self) -> ScriptUrls {
        self.script_urls
    }

    fn read_again(self) {
        if let Ok(stored) = storage::read(KEY) {
            self.list.set(SavedList::read(stored.as_deref()));
        }
    }

    /// Returns the address of an article that is to be saved; `None` where it cannot be, or is being saved.
    fn begin(self, path: &str) -> Option<Address> {
        let address = Address::of_location(path, &self.base_path()).filter(Address::is_article)?;
        if self.busy.with_value(|busy| busy.iter().any(|known| known == path)) {
            return None;
        }
        self.busy.update_value(|busy| busy.push(path.to_owned()));
        Some(address)
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
