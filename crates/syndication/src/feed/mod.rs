//! Feeds: RSS 2.0, Atom 1.0 and JSON Feed 1.1 of one list of articles.
//!
//! The paper, each section, each topic and each author has a feed, of the same articles in the same order
//! in all three formats. Whether an entry holds the whole article or a summary alone is the caller's
//! choice: [`Entry::html`].

mod atom;
mod html;
mod json;
mod rss;

use std::cmp::Reverse;

use broadsheet_content::page::SiteDocument;

use crate::address::{absolute, page};
use crate::files::File;
use crate::picture::Image;
use crate::text::line;
use crate::{Unwritable, time};

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

/// The formats of feeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// RSS 2.0.
    Rss,
    /// Atom 1.0 (RFC 4287).
    Atom,
    /// JSON Feed 1.1.
    Json,
}

impl Format {
    /// All of them, the best known first.
    pub const ALL: [Self; 3] = [Self::Rss, Self::Atom, Self::Json];

    /// The name of the file beside a list's page. `.xml` and `.json` are known to every static host.
    #[must_use]
    pub fn file_name(self) -> &'static str {
        match self {
            Self::Rss => "feed.xml",
            Self::Atom => "atom.xml",
            Self::Json => "feed.json",
        }
    }

    /// The media type a feed is announced with.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Rss => "application/rss+xml",
            Self::Atom => "application/atom+xml",
            Self::Json => "application/feed+json",
        }
    }

    /// The address of the feed of the list whose newest page is at `path`: `/section/sport/feed.xml`.
    #[must_use]
    pub fn path(self, path: &str) -> String {
        format!("{path}{}", self.file_name())
    }
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
            title: if list.title.is_empty() { site.title.clone() } else { format!("{} – {}", list.title, site.title) },
            description: description.into_iter().find(|text| !text.trim().is_empty()).unwrap_or_default().to_owned(),
            paper: site.title.clone(),
            base_url: site.base_url.clone(),
            home: list.path.clone(),
            language: site.language.clone(),
            entries,
        }
    }

    /// The feed in a format.
    ///
    /// # Errors
    /// When it cannot be written to memory: [`Unwritable`].
    pub fn write(&self, format: Format) -> Result<Vec<u8>, Unwritable> {
        match format {
            Format::Rss => rss::write(self),
            Format::Atom => atom::write(self),
            Format::Json => json::write(self),
        }
    }

    /// The files of the feed, one for each format, beside the page it is the feed of.
    ///
    /// # Errors
    /// When one cannot be written to memory: [`Unwritable`].
    pub fn files(&self) -> Result<Vec<File>, Unwritable> {
        let file =
            |format: Format| Ok(File { path: format.path(&self.home).trim_start_matches('/').to_owned(), bytes: self.write(format)? });
        Format::ALL.into_iter().map(file).collect()
    }

    /// The absolute address of the feed itself.
    fn own(&self, format: Format) -> String {
        page(&self.base_url, &format.path(&self.home))
    }

    fn absolute(&self, path: &str) -> String {
        page(&self.base_url, path)
    }

    /// The newest entries, newest first; at the same time by address. What has no time or no absolute
    /// address has no place in a feed.
    fn newest(&self) -> Vec<Item<'_>> {
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
struct Item<'a> {
    feed: &'a Feed,
    entry: &'a Entry,
    url: String,
}

impl Item<'_> {
    fn id(&self) -> &str {
        self.entry.id.as_deref().unwrap_or(&self.url)
    }

    fn headline(&self) -> String {
        line(&self.entry.headline)
    }

    fn summary(&self) -> String {
        line(&self.entry.summary)
    }

    fn html(&self) -> Option<String> {
        self.entry.html.as_deref().map(|source| html::absolute_addresses(source, &self.feed.base_url))
    }

    /// When it was last changed.
    fn changed(&self) -> &str {
        let published = self.entry.published.as_str();
        self.entry.updated.as_deref().map_or(published, |updated| time::later(published, updated))
    }

    /// Its language, where that is not the feed's.
    fn language(&self) -> Option<&str> {
        self.entry.language.as_deref().filter(|language| *language != self.feed.language)
    }

    fn image(&self) -> Option<(&Image, String)> {
        let image = self.entry.image.as_ref()?;
        Some((image, image.url(&self.feed.base_url)?))
    }

    /// Names and absolute addresses.
    fn authors(&self) -> impl Iterator<Item = (String, Option<String>)> {
        let url = |path: &String| absolute(&self.feed.base_url, path);
        self.entry.authors.iter().map(move |author| (line(&author.name), author.path.as_ref().and_then(url)))
    }
}

/// When anything in a feed last changed.
fn last_change<'a>(items: &'a [Item<'_>]) -> Option<&'a str> {
    items.iter().map(Item::changed).reduce(time::later)
}
