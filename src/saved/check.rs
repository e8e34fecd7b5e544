//! Looks for changes of saved articles.

use broadsheet_content::page::ArticlePage;
use broadsheet_content::site::WithdrawnArticles;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::capture::Capture;
use super::list::{Change, Millis, SavedArticle};
use super::state::{Saved, now};
use crate::documents::{Address, Failure, fetch_offline, fetch_page_text, read_page_at};
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
    /// Looks for changes if the last look was a day ago.
    pub fn check_daily(self) {
        let is_due = untrack(|| !self.articles().is_empty()) && self.last_check() + DAY < now();
        if is_due {
            self.check();
        }
    }

    /// Asks the host about each saved article. A changed one is saved anew and marked; a withdrawn one is treated as the paper wishes.
    pub fn check(self) {
        spawn_local(async move {
            for article in untrack(|| self.articles()) {
                let Some(address) = Address::of_location(&article.path, &self.base_path()) else { continue };
                match self.check_article(&article, &address).await {
                    Ok(()) | Err(Failure::Missing) => {}
                    // The host cannot be reached, or has a fault: ask another time.
                    Err(_) => return,
                }
            }
            self.change(|list| list.checked = now());
        });
    }

    async fn check_article(self, article: &SavedArticle, address: &Address) -> Result<(), Failure> {
        let text = match fetch_page_text(address).await {
            Err(Failure::Missing) => return self.withdraw(article).await,
            text => text?,
        };
        let saved = offline_cache::find_text(&address.document()).await;
        let is_whole = saved.is_some() && offline_cache::contains(&address.url()).await;
        if is_whole && saved.as_deref() == Some(text.as_str()) && article.change != Some(Change::Removed) {
            return Ok(());
        }
        let page = |text: &str| Some(read_page_at(address, text).ok()?.page.article()?.clone());
        let (before, after) = (saved.as_deref().and_then(page), page(&text));
        let change = before.zip(after).and_then(|(before, after)| change_between(&before, &after));
        if is_whole && change.is_none() && article.change.is_none() {
            return Ok(());
        }
        let capture = Capture::fetch(address, &self.base_path(), now()).await?;
        // Without space for the new copy, the old one stays.
        let _kept = self.keep(capture, |known| change.or(known.change.filter(|change| !change.is_lasting()))).await;
        Ok(())
    }

    /// Treats an article that is no longer published as the paper wishes.
    async fn withdraw(self, article: &SavedArticle) -> Result<(), Failure> {
        let policy = fetch_offline(&self.base_path()).await?.withdrawn;
        let mut unused = Vec::new();
        self.change(|list| {
            let before = list.files();
            if let Some(article) = list.get_mut(&article.path) {
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
        offline_cache::remove(&unused).await;
        Ok(())
    }
}

/// Returns what the paper has changed in an article. Its related articles are not a part of it: they change with each new article.
fn change_between(before: &ArticlePage, after: &ArticlePage) -> Option<Change> {
    let own = |page: &ArticlePage| ArticlePage { related: Vec::new(), live_until: None, ..page.clone() };
    if before.corrections.len() < after.corrections.len() {
        Some(Change::Corrected)
    } else {
        (own(before) != own(after)).then_some(Change::Updated)
    }
}
