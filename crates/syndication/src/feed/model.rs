//! A feed before it is written in a format.

use std::cmp::Reverse;

use broadsheet_content::bidi::isolated;
use broadsheet_content::page::SiteDocument;

use super::format::Format;
use super::html;
use crate::address::{absolute, page};
use crate::picture::Image;
use crate::text::line;
use crate::time;

/// Entries of a feed: the newest ones.
pub const ENTRIES: usize = 30;

/// A list of articles that has a feed: the paper, a section, a topic or an author.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// Address of its newest page, with a slash at both ends: `/` for the paper.
    pub path: String,
    /// Its name; empty for the paper.
    pub title: String,
    /// A sentence about it.
    pub description: String,
}

/// A feed, before it is written in a format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feed {
    /// `Sport – The Saltmere Ledger`.
    pub title: String,
    /// A sentence about it.
    pub description: String,
    /// The paper's name: who is named where no author is.
    pub paper: String,
    /// Where the site is published.
    pub base_url: String,
    /// Site-relative address of the page it is the feed of. The feeds stand beside it.
    pub home: String,
    /// Language of the paper, BCP 47.
    pub language: String,
    /// In any order, any number.
    pub entries: Vec<Entry>,
}

/// An article in a feed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Its address: `/article/<slug>/`.
    pub url: String,
    /// A name of it that never changes; its absolute address when absent.
    pub id: Option<String>,
    /// The headline.
    pub headline: String,
    /// What it is about, as plain text.
    pub summary: String,
    /// The whole text as HTML that is escaped already; site-relative addresses in it become absolute.
    pub html: Option<String>,
    /// In the order of the byline.
    pub authors: Vec<Person>,
    /// RFC 3339 with an offset.
    pub published: String,
    /// Time of the last change: RFC 3339 with an offset.
    pub updated: Option<String>,
    /// Names of the section and of topics.
    pub categories: Vec<String>,
    /// The lead picture.
    pub image: Option<Image>,
    /// BCP 47; the paper's when absent.
    pub language: Option<String>,
}

/// Somebody who wrote an article.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// As in the byline.
    pub name: String,
    /// The address of their page: `/author/<id>/`.
    pub path: Option<String>,
}

impl Feed {
    /// The feed of a list of the paper.
    #[must_use]
    pub fn new(site: &SiteDocument, list: &List, entries: Vec<Entry>) -> Self {
        let description = [list.description.as_str(), site.tagline.as_deref().unwrap_or_default(), site.title.as_str()];
        Self {
            title: if list.title.is_empty() {
                site.title.clone()
            } else {
                format!("{} – {}", isolated(&list.title), isolated(&site.title))
            },
            description: description.into_iter().find(|text| !text.trim().is_empty()).unwrap_or_default().to_owned(),
            paper: site.title.clone(),
            base_url: site.base_url.clone(),
            home: list.path.clone(),
            language: site.language.clone(),
            entries,
        }
    }

    /// The absolute address of the feed itself.
    pub(super) fn own(&self, format: Format) -> String {
        page(&self.base_url, &format.path(&self.home))
    }

    pub(super) fn absolute(&self, path: &str) -> String {
        page(&self.base_url, path)
    }

    /// The newest entries, newest first; at the same time by address. What has no time or no absolute
    /// address has no place in a feed.
    pub(super) fn newest(&self) -> Vec<Item<'_>> {
        let item = |entry| {
            let item = Item { feed: self, entry, url: absolute(&self.base_url, &entry.url)? };
            Some((Reverse(time::parse(&entry.published)?), item))
        };
        let mut items: Vec<_> = self.entries.iter().filter_map(item).collect();
        items.sort_by(|(time, item), (other_time, other)| (time, &item.url).cmp(&(other_time, &other.url)));
        items.into_iter().take(ENTRIES).map(|(_, item)| item).collect()
    }
}

/// An entry with what all formats say of it.
pub(super) struct Item<'a> {
    pub(super) feed: &'a Feed,
    pub(super) entry: &'a Entry,
    pub(super) url: String,
}

impl Item<'_> {
    pub(super) fn id(&self) -> &str {
        self.entry.id.as_deref().unwrap_or(&self.url)
    }

    pub(super) fn headline(&self) -> String {
        line(&self.entry.headline)
    }

    pub(super) fn summary(&self) -> String {
        line(&self.entry.summary)
    }

    pub(super) fn html(&self) -> Option<String> {
        self.entry.html.as_deref().map(|source| html::absolute_addresses(source, &self.feed.base_url))
    }

    /// When it was last changed.
    pub(super) fn changed(&self) -> &str {
        let published = self.entry.published.as_str();
        self.entry.updated.as_deref().map_or(published, |updated| time::later(published, updated))
    }

    /// Its language, where that is not the feed's.
    pub(super) fn language(&self) -> Option<&str> {
        self.entry.language.as_deref().filter(|language| *language != self.feed.language)
    }

    pub(super) fn image(&self) -> Option<(&Image, String)> {
        let image = self.entry.image.as_ref()?;
        Some((image, image.url(&self.feed.base_url)?))
    }

    /// Names and absolute addresses.
    pub(super) fn authors(&self) -> impl Iterator<Item = (String, Option<String>)> {
        let url = |path: &String| absolute(&self.feed.base_url, path);
        self.entry.authors.iter().map(move |author| (line(&author.name), author.path.as_ref().and_then(url)))
    }
}

/// When anything in a feed last changed.
pub(super) fn last_change<'a>(items: &'a [Item<'_>]) -> Option<&'a str> {
    items.iter().map(Item::changed).reduce(time::later)
}
