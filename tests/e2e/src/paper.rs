//! The paper under test. Tests find pages by their properties and not by name, because an editor may rewrite every article.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use broadsheet_content::bidi::isolated;
use broadsheet_content::page::{
    ArticlePage, Container, Direction, FrontPage, Page, PageDocument, Pager, SiteDocument, Teaser, read_page, read_site,
};
use serde_json::Value;

use crate::fault::{Fault, Outcome, wrong};
use crate::settings::dist;

/// All page documents.
#[derive(Debug)]
pub struct Paper {
    /// The site document.
    pub site: SiteDocument,
    documents: BTreeMap<String, PageDocument>,
    articles: BTreeMap<String, Value>,
}

/// Returns the paper in `dist/`.
///
/// # Errors
/// When its documents cannot be read.
pub fn paper() -> Outcome<&'static Paper> {
    static PAPER: LazyLock<Outcome<Paper>> = LazyLock::new(|| Paper::read(&dist()?.join("content")));
    PAPER.as_ref().map_err(|fault| Fault::Wrong(fault.to_string()))
}

/// A page that represents its kind.
#[derive(Clone, Debug)]
pub struct Kind {
    /// `article, right to left`
    pub name: &'static str,
    /// Its address.
    pub path: String,
}

impl Paper {
    /// Reads all page documents under a folder.
    ///
    /// # Errors
    /// When one cannot be read.
    pub fn read(folder: &Path) -> Outcome<Self> {
        let mut files = Vec::new();
        collect_json(folder, &mut files)?;
        let site_file = folder.join("site.json");
        let mut documents = BTreeMap::new();
        let mut articles = BTreeMap::new();
        // Documents that are not of a page, and the short ones of live pages, which have the addresses of whole ones.
        let others = [site_file.clone(), folder.join("offline.json")];
        let is_page = |path: &PathBuf| !others.contains(path) && !path.to_string_lossy().ends_with(".live.json");
        for path in files.into_iter().filter(is_page) {
            let text = read_file(&path)?;
            let document = read_page(&text).map_err(|source| Fault::Document { path: path.clone(), why: source.to_string() })?;
            if matches!(document.page, Page::Article(_)) {
                let value = serde_json::from_str(&text).map_err(|source| Fault::Document { path, why: source.to_string() })?;
                articles.insert(document.path.clone(), value);
            }
            documents.insert(document.path.clone(), document);
        }
        let site = read_site(&read_file(&site_file)?).map_err(|source| Fault::Document { path: site_file, why: source.to_string() })?;
        Ok(Self { site, documents, articles })
    }

    /// All page documents, by address.
    pub fn documents(&self) -> impl Iterator<Item = &PageDocument> {
        self.documents.values()
    }

    /// The document of a page.
    ///
    /// # Errors
    /// When there is none.
    pub fn document(&self, path: &str) -> Outcome<&PageDocument> {
        self.documents.get(path).ok_or_else(|| Fault::Wrong(format!("the paper has no page {path}")))
    }

    /// An article's page.
    ///
    /// # Errors
    /// When there is none at this address.
    pub fn article(&self, path: &str) -> Outcome<&ArticlePage> {
        match &self.document(path)?.page {
            Page::Article(article) => Ok(article),
            Page::Front(_) | Page::Section(_) | Page::Topic(_) | Page::Author(_) | Page::About(_) | Page::Cookies(_) | Page::Saved(_) => {
                wrong(format!("{path} is no article"))
            }
        }
    }

    /// Articles with their addresses.
    pub fn articles(&self) -> impl Iterator<Item = (&str, &ArticlePage)> {
        self.documents.values().filter_map(|document| match &document.page {
            Page::Article(article) => Some((document.path.as_str(), article.as_ref())),
            Page::Front(_) | Page::Section(_) | Page::Topic(_) | Page::Author(_) | Page::About(_) | Page::Cookies(_) | Page::Saved(_) => {
                None
            }
        })
    }

    /// The address of the first article for which this holds.
    ///
    /// # Errors
    /// When there is none.
    pub fn article_that(&self, what: &str, holds: impl Fn(&ArticlePage) -> bool) -> Outcome<String> {
        let found = self.articles().find(|(_, article)| holds(article)).map(|(path, _)| path.to_owned());
        found.ok_or_else(|| Fault::Wrong(format!("the sample newspaper has no article that {what}")))
    }

    fn front(&self) -> Outcome<&FrontPage> {
        match &self.document("/")?.page {
            Page::Front(front) => Ok(front),
            Page::Section(_) | Page::Topic(_) | Page::Author(_) | Page::Article(_) | Page::About(_) | Page::Cookies(_) | Page::Saved(_) => {
                wrong("the page at / is not the front")
            }
        }
    }

    /// The lead story of the front.
    ///
    /// # Errors
    /// When there is none.
    pub fn front_lead(&self) -> Outcome<&Teaser> {
        self.front()?.lead.as_ref().ok_or_else(|| Fault::Wrong("the front has no lead story".to_owned()))
    }

    /// The front's containers, one for each section.
    ///
    /// # Errors
    /// When there is no front.
    pub fn front_containers(&self) -> Outcome<&[Container]> {
        Ok(&self.front()?.containers)
    }

    /// Teasers of the front's containers: below the first screen.
    ///
    /// # Errors
    /// When there is no front.
    pub fn front_teasers(&self) -> Outcome<Vec<&Teaser>> {
        Ok(self.front()?.containers.iter().flat_map(|container| &container.teasers).collect())
    }

    /// Returns the document title of a page.
    ///
    /// # Errors
    /// When there is no such page.
    pub fn window_title(&self, path: &str) -> Outcome<String> {
        let document = self.document(path)?;
        let paper = &self.site.title;
        Ok(if document.title.is_empty() { paper.clone() } else { format!("{} – {}", isolated(&document.title), isolated(paper)) })
    }

    /// An article with a block of this kind at any depth, and the first such block as JSON.
    ///
    /// # Errors
    /// When there is none.
    pub fn block(&self, kind: &str) -> Outcome<(&str, &Value)> {
        self.block_that(kind, |_| true)
    }

    /// An article with a block of this kind for which this holds, and the first such block as JSON.
    ///
    /// # Errors
    /// When there is none.
    pub fn block_that(&self, kind: &str, holds: impl Fn(&Value) -> bool) -> Outcome<(&str, &Value)> {
        let wanted = |node: &Value| node.get("type").and_then(Value::as_str) == Some(kind) && holds(node);
        let found = self.articles.iter().find_map(|(path, document)| Some((path.as_str(), first_node(document.get("page")?, &wanted)?)));
        found.ok_or_else(|| Fault::Wrong(format!("the sample newspaper uses no such block of the kind `{kind}`")))
    }

    /// The newest page of a list for which this holds, with its pager.
    ///
    /// # Errors
    /// When there is none.
    pub fn list_that(&self, what: &str, holds: impl Fn(&Page, &Pager) -> bool) -> Outcome<(&str, &Pager)> {
        let found = self.documents.values().find_map(|document| {
            let pager = match &document.page {
                Page::Section(list) | Page::Topic(list) => &list.pager,
                Page::Author(author) => &author.pager,
                Page::Front(_) | Page::Article(_) | Page::About(_) | Page::Cookies(_) | Page::Saved(_) => return None,
            };
            (pager.number.is_none() && holds(&document.page, pager)).then_some((document.path.as_str(), pager))
        });
        found.ok_or_else(|| Fault::Wrong(format!("the sample newspaper has no list that {what}")))
    }

    /// Returns one page of every kind that the app draws.
    ///
    /// # Errors
    /// When the paper has none of some kind.
    pub fn kinds(&self) -> Outcome<Vec<Kind>> {
        let list = |what: &str, holds: &dyn Fn(&Page, &Pager) -> bool| self.list_that(what, holds).map(|(path, _)| path.to_owned());
        let older = |pager: &Pager| pager.older.as_ref().map(|older| older.path.clone());
        let (section, pager) =
            self.list_that("is a section of two pages", |page, pager| matches!(page, Page::Section(_)) && pager.older.is_some())?;
        let older = older(pager).unwrap_or_default();
        let longest = self.articles().max_by_key(|(_, article)| article.minutes).map(|(path, _)| path.to_owned());
        let right_to_left = self.documents.values().find(|document| document.direction == Direction::Rtl);
        let missing = || Fault::Wrong("the sample newspaper has no article, or none from right to left".to_owned());
        let kind = |name, path| Kind { name, path };
        Ok(vec![
            kind("front", "/".to_owned()),
            kind("section", section.to_owned()),
            kind("section, older page", older),
            kind("topic", list("is a topic", &|page, _| matches!(page, Page::Topic(_)))?),
            kind("author", list("is an author's", &|page, _| matches!(page, Page::Author(_)))?),
            kind("article, long", longest.ok_or_else(missing)?),
            kind("article, live", self.article_that("is live", |article| !article.posts.is_empty())?),
            kind("article, right to left", right_to_left.map(|document| document.path.clone()).ok_or_else(missing)?),
            kind("article, corrected", self.article_that("is corrected", |article| !article.corrections.is_empty())?),
            kind("article, with a table", self.block("table")?.0.to_owned()),
            kind("article, with a gallery", self.block("gallery")?.0.to_owned()),
            kind("about", "/about/".to_owned()),
            kind("cookies", "/cookies/".to_owned()),
            kind("not found", "/nowhere/".to_owned()),
        ])
    }
}

/// The first node for which this holds, in the order of the document.
fn first_node<'a>(value: &'a Value, wanted: &dyn Fn(&Value) -> bool) -> Option<&'a Value> {
    match value {
        Value::Object(_) if wanted(value) => Some(value),
        Value::Object(object) => object.values().find_map(|inner| first_node(inner, wanted)),
        Value::Array(items) => items.iter().find_map(|inner| first_node(inner, wanted)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    }
}

fn collect_json(folder: &Path, files: &mut Vec<PathBuf>) -> Outcome {
    let fault = |source| Fault::File { path: folder.to_owned(), source };
    for entry in std::fs::read_dir(folder).map_err(fault)? {
        let path = entry.map_err(fault)?.path();
        if path.is_dir() {
            collect_json(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "json") {
            files.push(path);
        }
    }
    Ok(())
}

fn read_file(path: &Path) -> Outcome<String> {
    std::fs::read_to_string(path).map_err(|source| Fault::File { path: path.to_owned(), source })
}
