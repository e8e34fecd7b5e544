//! Looks for changes of saved articles.

use broadsheet_content::site::WithdrawnArticles;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::compare::Content;
use super::keep::Keep;
use super::list::{Change, Millis, SavedArticle};
use super::lock::exclusively;
use super::state::{Saved, now};
use super::worker;
use crate::documents::{Address, Failure, fetch_html, fetch_offline, fetch_page_text};
use crate::offline_cache;

/// How long the list is not looked at again, except on its own page.
const DAY: Millis = 24 * 60 * 60 * 1000;

impl Change {
    /// Returns whether the mark stays when the reader has opened the article.
    pub(super) fn is_lasting(self) -> bool {
        match self {
            Self::Withdrawn | Self::Removed => true,
            Self::Corrected | Self::Updated => false,
        }
    }
}

impl Saved {
    /// Looks for changes if the last look was a day ago. Where nothing is saved, removes what may be left.
    pub fn check_daily(self) {
        if untrack(|| self.articles().is_empty()) {
            if worker::is_in_control() {
                spawn_local(self.remove_leftovers());
            }
        } else if self.last_check() + DAY < now() {
            self.check();
        }
    }

    /// Asks the host about each saved article. A changed one is saved anew and marked; a withdrawn one is treated as the paper wishes.
    pub fn check(self) {
        if self.is_checking.get_value() || untrack(|| self.articles().is_empty()) {
            return;
        }
        self.is_checking.set_value(true);
        spawn_local(async move {
            self.check_all().await;
            self.is_checking.set_value(false);
        });
    }

    async fn check_all(self) {
        // Without this document the host has a fault, whatever it says about articles.
        let Ok(offline) = fetch_offline(&self.base_path()).await else { return };
        let articles = untrack(|| self.articles());
        let cached = offline_cache::files().await;
        for article in articles {
            let Some(address) = Address::of_location(&article.path, &self.base_path()) else { continue };
            // The reader may have removed it meanwhile.
            if untrack(|| self.article(&article.path)).is_none() {
                continue;
            }
            let is_whole = article.files.iter().all(|file| cached.contains(file));
            let outcome = self.check_article(&article, &address, is_whole, offline.withdrawn).await;
            if outcome.is_err_and(|failure| failure.is_unreachable() || matches!(failure, Failure::Server(_))) {
                return;
            }
        }
        self.change(|list| list.checked = now());
        self.remove_strays().await;
        if offline.worker && untrack(|| !self.articles().is_empty()) {
            // The browser may have removed it.
            worker::register(&self.base_path(), self.script_urls()).await;
        }
    }

    /// Asks the host about an article. `is_whole` is false where the browser has removed some of its files.
    async fn check_article(
        self,
        article: &SavedArticle,
        address: &Address,
        is_whole: bool,
        withdrawn: WithdrawnArticles,
    ) -> Result<(), Failure> {
        let text = match fetch_page_text(address).await {
            // While files are being copied to the host, one may be missing for a moment: ask for the page as well.
            Err(Failure::Missing) => match fetch_html(address).await {
                Err(Failure::Missing) => return self.withdraw(article, withdrawn).await,
                Err(failure) => return Err(failure),
                Ok(_) => return Ok(()),
            },
            text => text?,
        };
        let saved = offline_cache::find_text(&address.document()).await;
        let is_withdrawn = article.change.is_some_and(Change::is_lasting);
        if is_whole && !is_withdrawn && saved.as_deref() == Some(text.as_str()) {
            return Ok(());
        }
        let content = |text: &str| Content::read(text, &address.path());
        let before_and_after = saved.as_deref().and_then(content).zip(content(&text));
        let change = before_and_after.as_ref().and_then(|(before, after)| after.change_since(before));
        // Nothing but its related articles has changed.
        if is_whole && !is_withdrawn && before_and_after.is_some() && change.is_none() {
            return Ok(());
        }
        let capture = self.fetch(address).await?;
        // Without space for the new copy, the old one stays.
        let _kept = self.keep(capture, Keep::Refresh { change }).await;
        Ok(())
    }

    /// Treats an article that is no longer published as the paper wishes.
    async fn withdraw(self, article: &SavedArticle, policy: WithdrawnArticles) -> Result<(), Failure> {
        let path = article.path.clone();
        exclusively(async move {
            let mut unused = Vec::new();
            let is_changed = self.change(|list| {
                let before = list.files();
                if let Some(article) = list.get_mut(&path) {
                    match policy {
                        WithdrawnArticles::Keep => article.change = Some(Change::Withdrawn),
                        WithdrawnArticles::Remove => {
                            article.change = Some(Change::Removed);
                            article.files.clear();
                            article.bytes = 0;
                        }
                    }
                }
                unused = list.not_needed(before);
            });
            if is_changed {
                offline_cache::remove(&unused).await;
            }
        })
        .await;
        Ok(())
    }
}
