//! Chooses the pages that represent the site.

use std::path::{Path, PathBuf};

use broadsheet_content::body::word_count;
use broadsheet_e2e::paper::Paper;
use serde::Serialize;

use crate::error::Error;

/// The approximate number of words of the article that budgets are for.
const WORDS: usize = 800;

/// One page of a kind.
#[derive(Debug, Clone)]
pub struct PageOfKind {
    /// `article, right to left`
    pub kind: String,
    /// The address.
    pub path: String,
}

impl PageOfKind {
    /// Returns the path of its HTML file.
    pub fn file(&self, site: &Path) -> PathBuf {
        site.join(self.path.trim_start_matches('/')).join("index.html")
    }
}

/// How the text of a page is delivered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Delivery {
    /// The page is complete HTML.
    Prerendered,
    /// The page is a shell that a script fills.
    ClientRendered,
}

impl Delivery {
    /// Returns a description for the report.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Prerendered => "prerendered",
            Self::ClientRendered => "client-rendered: without scripts its pages are empty",
        }
    }
}

/// The pages that represent the site.
#[derive(Debug)]
pub struct Pages {
    /// The article with the number of words nearest to 800.
    pub article: PageOfKind,
    /// The number of words of this article.
    pub article_words: usize,
    /// The front.
    pub front: PageOfKind,
    /// One page of every kind, including the two above.
    pub kinds: Vec<PageOfKind>,
    /// How the article's text is delivered.
    pub delivery: Delivery,
}

impl Pages {
    /// Chooses among the page documents of a site.
    ///
    /// # Errors
    /// When they cannot be read, or there is no page of some kind.
    pub fn of(site: &Path) -> Result<Self, Error> {
        let paper = Paper::read(&site.join("content"))?;
        let article = paper
            .articles()
            .filter(|(_, article)| article.posts.is_empty())
            .map(|(path, article)| (path, word_count(&article.body)))
            .min_by_key(|(_, words)| words.abs_diff(WORDS));
        let Some((path, article_words)) = article else {
            return Err(Error::Bundle(format!("{} has no article", site.display())));
        };
        let article = PageOfKind { kind: "article".to_owned(), path: path.to_owned() };
        let front = PageOfKind { kind: "front".to_owned(), path: "/".to_owned() };
        let all = paper.kinds()?.into_iter().map(|kind| PageOfKind { kind: kind.name.to_owned(), path: kind.path });
        let kinds = without_doubles([article.clone()].into_iter().chain(all));
        let page = article.file(site);
        let html = std::fs::read_to_string(&page).map_err(Error::file(&page))?;
        let delivery = if html.contains("<h1") { Delivery::Prerendered } else { Delivery::ClientRendered };
        Ok(Self { article, article_words, front, kinds, delivery })
    }
}

/// Removes duplicates, so that a page of several kinds is measured once.
fn without_doubles(pages: impl Iterator<Item = PageOfKind>) -> Vec<PageOfKind> {
    let mut kept: Vec<PageOfKind> = Vec::new();
    for page in pages {
        match kept.iter_mut().find(|there| there.path == page.path) {
            Some(there) => there.kind = format!("{} and {}", there.kind, page.kind.trim_start_matches("article, ")),
            None => kept.push(page),
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_page_of_two_kinds_is_measured_once() {
        let page = |kind: &str, path: &str| PageOfKind { kind: kind.to_owned(), path: path.to_owned() };
        let pages = [page("article, corrected", "/a/"), page("about", "/about/"), page("article, with a table", "/a/")];
        let kept: Vec<String> = without_doubles(pages.into_iter()).into_iter().map(|page| page.kind).collect();
        assert_eq!(kept, ["article, corrected and with a table", "about"]);
    }
}
