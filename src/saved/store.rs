//! Changes of list and cache, which always change together.

use leptos::prelude::*;

use super::capture::Capture;
use super::keep::Keep;
use super::list::{KEY, SavedList};
use super::lock::exclusively;
use super::state::Saved;
use super::status::SaveError;
use super::worker;
use crate::{offline_cache, storage};

impl Saved {
    /// Stores an article that was fetched.
    ///
    /// # Errors
    /// When the browser refuses, or the device is full. What was there before is then as it was.
    pub(super) async fn keep(self, capture: Capture, keep: Keep) -> Result<(), SaveError> {
        exclusively(self.keep_now(capture, keep)).await
    }

    async fn keep_now(self, capture: Capture, keep: Keep) -> Result<(), SaveError> {
        let is_gone = self.stored().is_none_or(|list| list.get(&capture.article.path).is_none());
        if matches!(keep, Keep::Refresh { .. }) && is_gone {
            return Ok(());
        }
        capture.store().await?;
        let Capture { mut article, release, offline, .. } = capture;
        let files: Vec<String> = article.files.iter().chain(&release).cloned().collect();
        let mut unused = Vec::new();
        let is_stored = self.change(|list| {
            let before = list.files();
            match keep {
                Keep::New { instead_of: Some(oldest) } => drop(list.remove(&oldest)),
                Keep::New { instead_of: None } => {}
                Keep::Refresh { change } => {
                    if let Some(known) = list.get(&article.path) {
                        (article.saved, article.read) = (known.saved, known.read);
                        article.change = change.or(known.change.filter(|change| !change.is_lasting()));
                    }
                }
            }
            list.put(article, release);
            unused = list.not_needed(before);
        });
        if !is_stored {
            self.discard(self.stored().unwrap_or_default().not_needed(files)).await;
            return Err(SaveError::Blocked);
        }
        offline_cache::remove(&unused).await;
        if offline.worker {
            worker::register(&self.base_path(), self.script_urls()).await;
        }
        Ok(())
    }

    /// Removes articles with their files, and the service worker with the last one. Returns false where the list cannot be changed.
    pub(super) async fn forget(self, paths: Vec<String>) -> bool {
        exclusively(async move {
            let mut unused = Vec::new();
            let is_changed = self.change(|list| {
                let before = list.files();
                for path in &paths {
                    list.remove(path);
                }
                unused = list.not_needed(before);
            });
            if is_changed {
                self.discard(unused).await;
            }
            if is_changed && untrack(|| self.articles().is_empty()) {
                worker::unregister(&self.base_path()).await;
            }
            is_changed
        })
        .await
    }

    /// Forgets everything of this paper, also what cannot be read. Returns false where the browser refuses.
    pub async fn forget_everything(self) -> bool {
        let mut is_removed = self.remove_all().await;
        exclusively(async move {
            if self.stored().is_none_or(|list| list.articles.is_empty()) {
                is_removed &= storage::remove(KEY).is_ok() && offline_cache::delete().await;
                self.take_over(SavedList::default());
            }
            worker::unregister(&self.base_path()).await;
            is_removed
        })
        .await
    }

    /// Removes files that no article needs, such as those of a save that was interrupted.
    pub(super) async fn remove_strays(self) {
        exclusively(async move {
            if let Some(list) = self.stored() {
                let strays = list.not_needed(offline_cache::files().await);
                offline_cache::remove(&strays).await;
            }
        })
        .await;
    }

    /// Removes files from the cache, or the cache itself after the last article.
    async fn discard(self, files: Vec<String>) {
        if self.stored().is_some_and(|list| list.articles.is_empty()) {
            let _deleted = offline_cache::delete().await;
        } else {
            offline_cache::remove(&files).await;
        }
    }

    /// Removes cache and service worker that are left although nothing is saved: a reader may close the page before they are removed.
    pub(super) async fn remove_leftovers(self) {
        exclusively(async move {
            self.discard(Vec::new()).await;
            worker::unregister(&self.base_path()).await;
        })
        .await;
    }

    /// Returns the list as it is stored; `None` where storage cannot be read.
    fn stored(self) -> Option<SavedList> {
        storage::read(KEY).ok().map(|stored| SavedList::read(stored.as_deref()))
    }

    /// Changes the list as it is stored now: another tab may have changed it meanwhile. Returns false where it cannot be stored, and leaves
    /// it as it was.
    pub(super) fn change(self, change: impl FnOnce(&mut SavedList)) -> bool {
        let Some(mut list) = self.stored() else { return false };
        change(&mut list);
        let is_stored = match list.to_json() {
            Some(json) => storage::write(KEY, &json),
            None => storage::remove(KEY),
        };
        if is_stored.is_ok() {
            self.take_over(list);
        }
        is_stored.is_ok()
    }
}
