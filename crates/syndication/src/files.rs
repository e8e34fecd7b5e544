//! Makes all files of a site that this crate is responsible for.
//!
//! press implements [`Source`] for the data it has in memory. [`parts`] lists the work, and each [`Part`] is written independently, so that
//! parts can run in several threads and only one file of each is in memory.
//!
//! ```
//! use broadsheet_content::page::SiteDocument;
//! use broadsheet_syndication::feed::{Entry, List};
//! use broadsheet_syndication::sitemap::Url;
//! use broadsheet_syndication::{File, Listing, Part, Source, Unwritable, files};
//!
//! struct Paper {
//!     site: SiteDocument,
//!     slugs: Vec<String>,
//! }
//!
//! impl Source for Paper {
//!     fn site(&self) -> &SiteDocument {
//!         &self.site
//!     }
//!
//!     fn now(&self) -> jiff::Timestamp {
//!         "2026-11-12T12:00:00Z".parse().expect("a time")
//!     }
//!
//!     fn lists(&self) -> Vec<List> {
//!         vec![List { path: "/".into(), title: String::new(), description: String::new() }]
//!     }
//!
//!     // The thirty newest articles of a list, with the text that the feed contains.
//!     fn entries(&self, _list: &List) -> Vec<Entry> {
//!         let entry = |slug: &String| Entry {
//!             url: format!("/article/{slug}/"),
//!             headline: slug.clone(),
//!             published: "2026-11-12T08:30:00+01:00".into(),
//!             ..Entry::default()
//!         };
//!         self.slugs.iter().map(entry).collect()
//!     }
//!
//!     fn pages(&self) -> Vec<Url<'_>> {
//!         vec![Url { path: "/".into(), ..Url::default() }]
//!     }
//!
//!     fn articles(&self) -> usize {
//!         self.slugs.len()
//!     }
//!
//!     fn article(&self, index: usize) -> Option<Listing<'_>> {
//!         let slug = self.slugs.get(index)?;
//!         Some(Listing {
//!             path: format!("/article/{slug}/").into(),
//!             headline: slug.into(),
//!             language: "en".into(),
//!             published: "2026-11-12T08:30:00+01:00".into(),
//!             ..Listing::default()
//!         })
//!     }
//! }
//!
//! let paper = Paper {
//!     site: SiteDocument { title: "The Test".into(), base_url: "https://test.example".into(), ..SiteDocument::default() },
//!     slugs: vec!["night-ferry-returns".into()],
//! };
//! let mut written = Vec::new();
//! for part in files::parts(&paper) {
//!     // With threads: parts.par_iter().try_for_each(...)
//!     part.write(&paper, &mut |file: File| {
//!         written.push(file.path);
//!         Ok::<(), Unwritable>(())
//!     })?;
//! }
//! assert!(written.contains(&"feed.xml".to_owned()));
//! assert!(written.contains(&"sitemaps/articles-2026-11.xml".to_owned()));
//! # Ok::<(), Unwritable>(())
//! ```

use broadsheet_content::page::SiteDocument;
use jiff::Timestamp;

use crate::feed::{Entry, Feed, Format, List};
use crate::file::File;
use crate::sitemap::{self, FOLDER, INDEX, Listing, NEWS, Url};
use crate::{Unwritable, site, time};

/// The data of a paper, requested piece by piece.
pub trait Source: Sync {
    /// Returns the data that all pages share.
    fn site(&self) -> &SiteDocument;

    /// Returns the time of the build. Only the news sitemap depends on it.
    fn now(&self) -> Timestamp;

    /// Returns the lists that have feeds, including the paper.
    fn lists(&self) -> Vec<List>;

    /// Returns the articles of a list's feed. Only the newest [`ENTRIES`](crate::feed::ENTRIES) are used.
    fn entries(&self, list: &List) -> Vec<Entry>;

    /// Returns the pages for the sitemap that are not articles: the front, lists, `/about/`.
    fn pages(&self) -> Vec<Url<'_>>;

    /// Returns the number of published articles.
    fn articles(&self) -> usize;

    /// Returns the article at an index.
    fn article(&self, index: usize) -> Option<Listing<'_>>;
}

/// A unit of work, independent of the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// `robots.txt`, the web manifest, `/.well-known/gpc.json`.
    Site,
    /// The feeds of a list, in all formats.
    Feed(List),
    /// The index of the sitemap and its files.
    Sitemap,
    /// The news sitemap.
    News,
}

/// Returns all parts, always in the same order.
#[must_use]
pub fn parts(source: &dyn Source) -> Vec<Part> {
    let mut parts = vec![Part::Site, Part::Sitemap, Part::News];
    parts.extend(source.lists().into_iter().map(Part::Feed));
    parts
}

impl Part {
    /// Makes the part's files, and passes each to `put` as soon as it is made.
    ///
    /// # Errors
    /// Those of `put`, and when a file cannot be written to memory.
    pub fn write<E: From<Unwritable>>(&self, source: &dyn Source, put: &mut dyn FnMut(File) -> Result<(), E>) -> Result<(), E> {
        let paper = source.site();
        match self {
            Self::Site => {
                put(site::robots(paper))?;
                put(site::manifest(paper)?)?;
                put(site::gpc())
            }
            Self::Feed(list) => Feed::new(paper, list, source.entries(list)).files()?.into_iter().try_for_each(put),
            Self::News => put(sitemap::news(paper, (0..source.articles()).filter_map(|index| source.article(index)), source.now())?),
            Self::Sitemap => sitemaps(source, put),
        }
    }
}

/// Makes the sitemap. Articles are grouped by month of publication, oldest first, and sorted by time within a month.
fn sitemaps<E: From<Unwritable>>(source: &dyn Source, put: &mut dyn FnMut(File) -> Result<(), E>) -> Result<(), E> {
    let key = |index: usize| {
        let article = source.article(index)?;
        let month = time::month(&article.published).unwrap_or("undated").to_owned();
        Some((month, time::parse(&article.published), article.path.into_owned(), index))
    };
    let mut order: Vec<_> = (0..source.articles()).filter_map(key).collect();
    order.sort_unstable();

    let site = source.site();
    let mut listed = sitemap::files(site, "pages", source.pages(), put)?;
    for month in order.chunk_by(|(one, ..), (other, ..)| one == other) {
        let Some((name, ..)) = month.first() else { continue };
        let urls = month.iter().filter_map(|(.., index)| source.article(*index)).map(url);
        listed.extend(sitemap::files(site, &format!("articles-{name}"), urls, put)?);
    }
    put(sitemap::index(site, &listed)?)
}

fn url(article: Listing<'_>) -> Url<'_> {
    let Listing { path, language, published, updated, images, translations, .. } = article;
    Url { path, modified: Some(updated.unwrap_or(published)), images, language, translations }
}

/// Returns true for a path that only this crate writes to, whether or not the current site has the file. A file at such a path that was
/// not written is left over from an earlier site and can be removed.
#[must_use]
pub fn is_ours(path: &str) -> bool {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let is_list = folder.is_empty() || matches!(folder.split_once('/'), Some(("section" | "topic" | "author", id)) if !id.contains('/'));
    match folder {
        FOLDER => name.ends_with(".xml"),
        ".well-known" => name == "gpc.json",
        "" if matches!(name, INDEX | NEWS | "robots.txt" | "manifest.webmanifest") => true,
        _ => is_list && Format::ALL.iter().any(|format| format.file_name() == name),
    }
}
