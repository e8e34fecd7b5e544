//! The model of a feed, from which all formats are written.

use std::cmp::Reverse;

use broadsheet_content::bidi::isolated;
use broadsheet_content::page::SiteDocument;

use super::format::Format;
use super::html;
use crate::address::{absolute, page};
use crate::picture::Image;
use crate::text::line;
use crate::time;

/// The most entries of a feed, which are the newest ones.
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

/// A feed, independent of its format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feed {
    /// `Sport – The Saltmere Ledger`.
    pub title: String,
    /// A sentence about it.
    pub description: String,
    /// The paper's name, which stands for the author of articles without a byline.
    pub paper: String,
    /// The address that the site is published at.
    pub base_url: String,
    /// Site-relative address of the list's page. The feeds are in the same folder.
    pub home: String,
    /// Language of the paper, BCP 47.
    pub language: String,
    /// The articles, in any order and number.
    pub entries: Vec<Entry>,
}

/// An article in a feed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Its address: `/article/<slug>/`.
    pub url: String,
    /// A permanent id; the absolute address when absent.
    pub id: Option<String>,
    /// The headline.
    pub headline: String,
    /// A summary in plain text.
    pub summary: String,
    /// The whole text as escaped HTML. Its site-relative addresses are made absolute.
    pub html: Option<String>,
    /// The authors, in the order of the byline.
    pub authors: Vec<Person>,
    /// Time of publication: RFC 3339 with an offset.
    pub published: String,
    /// Time of the last change: RFC 3339 with an offset.
    pub updated: Option<String>,
    /// Names of the section and of topics.
    pub categories: Vec<String>,
    /// The lead picture.
    pub image: Option<Image>,
    /// Language, BCP 47; the paper's when absent.
    pub language: Option<String>,
}

/// An author of an article.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// The name, as in the byline.
    pub name: String,
    /// The address of their page: `/author/<id>/`.
    pub path: Option<String>,
}

impl Feed {
    /// Creates the feed of a list of the paper.
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

    /// Returns the absolute address of the feed itself.
    pub(super) fn own(&self, format: Format) -> String {
        page(&self.base_url, &format.path(&self.home))
    }

    pub(super) fn absolute(&self, path: &str) -> String {
        page(&self.base_url, path)
    }

    /// Returns the newest entries, newest first; those of the same time are ordered by address. Entries without a valid time or absolute
    /// address are left out.
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

/// An entry with the data that all formats share.
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

    /// Returns the time of the last change.
    pub(super) fn changed(&self) -> &str {
        let published = self.entry.published.as_str();
        self.entry.updated.as_deref().map_or(published, |updated| time::later(published, updated))
    }

    /// Returns the language, when it is not the feed's.
    pub(super) fn language(&self) -> Option<&str> {
        self.entry.language.as_deref().filter(|language| *language != self.feed.language)
    }

    pub(super) fn image(&self) -> Option<(&Image, String)> {
        let image = self.entry.image.as_ref()?;
        Some((image, image.url(&self.feed.base_url)?))
    }

    /// Returns names and absolute addresses of the authors.
    pub(super) fn authors(&self) -> impl Iterator<Item = (String, Option<String>)> {
        let url = |path: &String| absolute(&self.feed.base_url, path);
        self.entry.authors.iter().map(move |author| (line(&author.name), author.path.as_ref().and_then(url)))
    }
}

/// Returns the time of the last change of any of the items.
pub(super) fn last_change<'a>(items: &'a [Item<'_>]) -> Option<&'a str> {
    items.iter().map(Item::changed).reduce(time::later)
}
