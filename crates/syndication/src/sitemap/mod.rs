//! The sitemap: an index, a file for each month of publication, one for everything that is no article,
//! and the news sitemap of the last two days.
//!
//! A new article changes its month's file, the file of lists and the index, however large the archive is:
//! within a month articles stand in the order of publication, so a file that is full never changes again
//! because of a later one. Files are kept under both limits of sitemaps.org, 50,000 addresses and 50 MB.

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

/// Addresses in one file: the limit of sitemaps.org.
pub const URLS: usize = 50_000;
/// Bytes of one file. The limit of sitemaps.org is 52,428,800; search engines that read 50 MB as
/// 50,000,000 are satisfied too.
pub const BYTES: usize = 50_000_000;

/// The name of the index. It is the address that search engines try by themselves.
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
    /// When it last changed: RFC 3339 with an offset.
    pub modified: Option<Cow<'a, str>>,
    /// Addresses of its pictures: site-relative or http(s).
    pub images: Vec<Cow<'a, str>>,
    /// Its language, BCP 47: said where there are translations.
    pub language: Cow<'a, str>,
    /// The same in other languages.
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

/// Writes pages into as many files as the limits demand, each given to `put` as soon as it is full:
/// `sitemaps/<stem>.xml`, then `sitemaps/<stem>-2.xml` and so on. Nothing at all for no pages.
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

/// More than the declaration, the root element and its end take.
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

/// The index of these files.
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

/// The part of a sitemap that is about one page.
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

/// Every version names all versions, itself included: search engines demand it.
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
