//! Every page of the site under test, parsed.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use broadsheet_content::page::{ArticlePage, Page, PageDocument};
use broadsheet_e2e::fault::{Fault, Outcome, wrong};
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::settings::dist;
use scraper::{ElementRef, Html};

use crate::dom::one;

/// The address under which the 404 page is listed here.
pub const MISSING: &str = "/404.html";

/// A page as it was published.
pub struct Published {
    /// Its address: `/section/harbour/`.
    pub path: String,
    /// The bytes of its file.
    pub source: String,
    /// The same, parsed.
    pub html: Html,
    /// The document it was rendered from; the 404 page has none.
    pub document: Option<&'static PageDocument>,
}

impl Published {
    /// The `main` element.
    pub fn main(&self) -> Outcome<ElementRef<'_>> {
        self.one("main")
    }

    /// The one element that a selector finds.
    pub fn one(&self, selector: &str) -> Outcome<ElementRef<'_>> {
        one(self.html.root_element(), selector).map_err(|fault| Fault::Wrong(format!("{}: {fault}", self.path)))
    }

    /// The article it shows, if it shows one.
    pub fn article(&self) -> Option<&'static ArticlePage> {
        match &self.document?.page {
            Page::Article(article) => Some(article),
            Page::Front(_) | Page::Section(_) | Page::Topic(_) | Page::Author(_) | Page::About(_) | Page::Cookies(_) | Page::Saved(_) => {
                None
            }
        }
    }
}

/// The site under test.
pub struct Site {
    folder: PathBuf,
    pages: BTreeMap<String, Published>,
    files: BTreeSet<String>,
}

/// Sites that no test uses at the moment. A parsed page can be sent to another thread but not shared (scraper's elements cache their
/// classes), so the pages are parsed once for each thread that libtest runs at the same time.
static IDLE: Mutex<Vec<Site>> = Mutex::new(Vec::new());

/// The site in `dist/` while a test uses it.
pub struct Lease(Option<Site>);

/// Returns the site in `dist/`. Call it once in a test, because a second call parses every page again.
pub fn site() -> Outcome<Lease> {
    let idle = IDLE.lock().unwrap_or_else(PoisonError::into_inner).pop();
    let site = match idle {
        Some(site) => site,
        None => Site::read()?,
    };
    Ok(Lease(Some(site)))
}

impl Deref for Lease {
    type Target = Site;

    fn deref(&self) -> &Site {
        match &self.0 {
            Some(site) => site,
            None => unreachable!("the lease has ended"),
        }
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        IDLE.lock().unwrap_or_else(PoisonError::into_inner).extend(self.0.take());
    }
}

/// Fails with all faults that were found, or passes when there are none.
pub fn no_faults(faults: Vec<String>) -> Outcome {
    if faults.is_empty() {
        return Ok(());
    }
    let shown: Vec<_> = faults.iter().take(20).map(String::as_str).collect();
    wrong(format!("{} faults:\n{}", faults.len(), shown.join("\n")))
}

impl Site {
    fn read() -> Outcome<Self> {
        let folder = dist()?;
        let mut files = BTreeSet::new();
        collect(&folder, "/", &mut files)?;
        let documents: BTreeMap<&str, &PageDocument> = paper()?.documents().map(|document| (document.path.as_str(), document)).collect();
        let mut pages = BTreeMap::new();
        for file in files.iter().filter(|file| file.ends_with(".html")) {
            let path = file.strip_suffix("index.html").unwrap_or(file).to_owned();
            let name = folder.join(file.trim_start_matches('/'));
            let source = std::fs::read_to_string(&name).map_err(|source| Fault::File { path: name, source })?;
            let document = documents.get(path.as_str()).copied();
            let html = Html::parse_document(&source);
            pages.insert(path.clone(), Published { path, source, html, document });
        }
        Ok(Self { folder, pages, files })
    }

    /// Every page of the site, the 404 page included.
    pub fn pages(&self) -> impl Iterator<Item = &Published> {
        self.pages.values()
    }

    /// Every page that has a document, with it.
    pub fn documents(&self) -> impl Iterator<Item = (&Published, &'static PageDocument)> {
        self.pages().filter_map(|page| Some((page, page.document?)))
    }

    /// Every article with its page.
    pub fn articles(&self) -> impl Iterator<Item = (&Published, &'static ArticlePage)> {
        self.pages().filter_map(|page| Some((page, page.article()?)))
    }

    /// The page at an address.
    pub fn page(&self, path: &str) -> Outcome<&Published> {
        self.pages.get(path).ok_or_else(|| Fault::Wrong(format!("no file of the site is the page {path}")))
    }

    /// Whether a host answers for this path: by a page, or by the file of this name.
    pub fn answers(&self, path: &str) -> bool {
        self.pages.contains_key(path) || self.files.contains(path)
    }

    /// The text of a file of the site.
    pub fn read_file(&self, path: &str) -> Outcome<String> {
        let name = self.folder.join(path.trim_start_matches('/'));
        std::fs::read_to_string(&name).map_err(|source| Fault::File { path: name, source })
    }
}

/// The files under a folder, each as the path of its address.
fn collect(folder: &Path, path: &str, files: &mut BTreeSet<String>) -> Outcome {
    let fault = |source| Fault::File { path: folder.to_owned(), source };
    for entry in std::fs::read_dir(folder).map_err(fault)? {
        let entry = entry.map_err(fault)?;
        let name = format!("{path}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), files)?;
        } else {
            files.insert(name);
        }
    }
    Ok(())
}

#[test]
fn every_page_of_the_paper_is_a_file_and_every_file_is_a_page() -> Outcome {
    let site = site()?;
    let with_document = site.documents().count();
    assert!(with_document > 60, "only {with_document} pages");
    for document in paper()?.documents() {
        let page = site.page(&document.path)?;
        page.one("body > #app")?;
    }
    let others: Vec<&str> = site.pages().filter(|page| page.document.is_none()).map(|page| page.path.as_str()).collect();
    assert_eq!(others, [MISSING], "pages without a document");
    Ok(())
}

#[test]
fn no_page_has_a_parse_error_that_moves_its_elements() -> Outcome {
    let site = site()?;
    let mut faults = Vec::new();
    for page in site.pages() {
        // Without the doctype, browsers would use quirks mode.
        if !page.source.starts_with("<!doctype html>") {
            faults.push(format!("{}: no doctype", page.path));
        }
        // When the parser moves an element or closes a tag, the tree differs from the markup.
        let opened = page.source.matches("<main").count();
        let inside = crate::dom::all(page.html.root_element(), "body > #app > main").len();
        if (opened, inside) != (1, 1) {
            faults.push(format!("{}: `main` was written {opened} times and stands {inside} times in #app", page.path));
        }
    }
    no_faults(faults)
}
