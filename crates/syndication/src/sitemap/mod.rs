//! The sitemap: an index, a file for each month of publication, one for pages that are not articles, and the news sitemap of the last two
//! days.
//!
//! A new article changes only its month's file, the file of other pages and the index, whatever the size of the archive: within a month,
//! articles are in the order of publication, so a later article does not change a full file. Files stay below both limits of sitemaps.org,
//! 50,000 addresses and 50 MB.

mod listing;
mod news;

use std::borrow::Cow;
use std::io;

use broadsheet_content::page::SiteDocument;

pub use listing::Listing;
pub use news::{NEWS_ENTRIES, NEWS_HOURS, news};

use crate::address::{absolute, page};
use crate::file::File;
use crate::xml::{Attributes, Xml, document, element, empty, fragment, optional, text};
use crate::{Translation, Unwritable, time};

/// The most addresses in one file: the limit of sitemaps.org.
pub const URLS: usize = 50_000;
/// The most bytes of one file. The limit of sitemaps.org is 52,428,800; the lower value also satisfies search engines that take 50 MB to be
/// 50,000,000 bytes.
pub const BYTES: usize = 50_000_000;

/// The name of the index, which search engines request by default.
pub const INDEX: &str = "sitemap.xml";
/// The folder of the files that the index names.
pub const FOLDER: &str = "sitemaps";
/// The name of the news sitemap.
pub const NEWS: &str = "sitemap-news.xml";

const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const ROOT: Attributes<'static> = &[
    ("xmlns", Some(NAMESPACE)),
    ("xmlns:image", Some("http://www.google.com/schemas/sitemap-image/1.1")),
    ("xmlns:xhtml", Some("http://www.w3.org/1999/xhtml")),
];

/// A page in the sitemap.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Url<'a> {
    /// The page's address: `/article/<slug>/`.
    pub path: Cow<'a, str>,
    /// Time of the last change: RFC 3339 with an offset.
    pub modified: Option<Cow<'a, str>>,
    /// Addresses of its pictures: site-relative or http(s).
    pub images: Vec<Cow<'a, str>>,
    /// Language, BCP 47, which is only used when there are translations.
    pub language: Cow<'a, str>,
    /// The same page in other languages.
    pub translations: Vec<Translation>,
}

/// A file of the sitemap, as the index names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The file's path in the site.
    pub path: String,
    /// The latest change of a page in it.
    pub modified: Option<String>,
}

/// Writes pages into as many files as the limits require, and passes each to `put` as soon as it is full: `sitemaps/<stem>.xml`, then
/// `sitemaps/<stem>-2.xml` and so on. Writes no file when there are no pages.
///
/// # Errors
/// Those of `put`, and when a file cannot be written to memory.
pub fn files<'a, E: From<Unwritable>>(
    site: &SiteDocument,
    stem: &str,
    pages: impl IntoIterator<Item = Url<'a>>,
    put: &mut dyn FnMut(File) -> Result<(), E>,
) -> Result<Vec<Listed>, E> {
    let mut listed = Vec::new();
    let mut open = Open::default();
    for page in pages {
        let url = url(site, &page).map_err(Unwritable::Xml)?;
        if open.urls == URLS || open.bytes.len() + url.len() + ENVELOPE > BYTES {
            listed.push(std::mem::take(&mut open).close(stem, listed.len(), put)?);
        }
        open.add(&url, page.modified.as_deref());
    }
    if open.urls > 0 {
        listed.push(open.close(stem, listed.len(), put)?);
    }
    Ok(listed)
}

/// An upper limit for the bytes of the declaration and of the root element's tags.
const ENVELOPE: usize = 1_000;

/// A file that is not full yet.
#[derive(Default)]
struct Open {
    urls: usize,
    bytes: Vec<u8>,
    modified: Option<String>,
}

impl Open {
    fn add(&mut self, url: &[u8], modified: Option<&str>) {
        self.urls += 1;
        self.bytes.push(b'\n');
        self.bytes.extend_from_slice(url);
        let Some(modified) = modified else { return };
        match &mut self.modified {
            Some(latest) if time::later(latest, modified) == latest => {}
            latest => *latest = Some(modified.to_owned()),
        }
    }

    fn close<E: From<Unwritable>>(self, stem: &str, before: usize, put: &mut dyn FnMut(File) -> Result<(), E>) -> Result<Listed, E> {
        let path = match before {
            0 => format!("{FOLDER}/{stem}.xml"),
            before => format!("{FOLDER}/{stem}-{}.xml", before + 1),
        };
        let bytes = document(|xml| {
            element(xml, "urlset", ROOT, |xml| {
                xml.get_mut().extend_from_slice(&self.bytes);
                Ok(())
            })
        })?;
        put(File { path: path.clone(), bytes })?;
        Ok(Listed { path, modified: self.modified })
    }
}

/// Writes the index of these files.
///
/// # Errors
/// When it cannot be written to memory: [`Unwritable`].
pub fn index(site: &SiteDocument, files: &[Listed]) -> Result<File, Unwritable> {
    let bytes = document(|xml| {
        element(xml, "sitemapindex", &[("xmlns", Some(NAMESPACE))], |xml| {
            files.iter().try_for_each(|file| {
                element(xml, "sitemap", &[], |xml| {
                    text(xml, "loc", &[], &page(&site.base_url, &format!("/{}", file.path)))?;
                    optional(xml, "lastmod", file.modified.as_deref())
                })
            })
        })
    })?;
    Ok(File { path: INDEX.to_owned(), bytes })
}

/// Writes the `<url>` element of one page.
fn url(site: &SiteDocument, entry: &Url<'_>) -> io::Result<Vec<u8>> {
    let mut xml = fragment();
    element(&mut xml, "url", &[], |xml| {
        let loc = page(&site.base_url, &entry.path);
        text(xml, "loc", &[], &loc)?;
        optional(xml, "lastmod", entry.modified.as_deref())?;
        alternates(xml, site, entry, &loc)?;
        for image in entry.images.iter().filter_map(|image| absolute(&site.base_url, image)) {
            element(xml, "image:image", &[], |xml| text(xml, "image:loc", &[], &image))?;
        }
        Ok(())
    })?;
    Ok(xml.into_inner())
}

/// Writes links to all language versions. Search engines require that each version names all, including itself.
fn alternates(xml: &mut Xml, site: &SiteDocument, entry: &Url<'_>, own: &str) -> io::Result<()> {
    if entry.translations.is_empty() {
        return Ok(());
    }
    let mut link = |language: &str, href: &str| {
        empty(xml, "xhtml:link", &[("rel", Some("alternate")), ("hreflang", Some(language)), ("href", Some(href))])
    };
    link(&entry.language, own)?;
    entry.translations.iter().try_for_each(|other| link(&other.language, &page(&site.base_url, &other.path)))
}
