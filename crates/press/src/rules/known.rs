//! The ids and slugs that exist in a folder, and findings about unknown ones.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use broadsheet_content::editing::parts::{name_parts, name_parts_of_blocks, part_ids};
use broadsheet_content::site::Heading;

use crate::clock::{Publication, Timestamp};
use crate::derive::numbered_pages;
use crate::facts::Facts;
use crate::finding::Fault;
use crate::folder::{Folder, Loaded};
use crate::nearest::nearest;

/// The ids, slugs and files that the files of a folder may refer to.
pub(super) struct Known<'a> {
    pub(super) folder: &'a Folder,
    pub(super) base_url: &'a str,
    /// `None` when it is not known, because `site.json` cannot be read.
    pub(super) sections: Option<BTreeSet<&'a str>>,
    pub(super) topics: Option<BTreeSet<&'a str>>,
    pub(super) authors: BTreeSet<&'a str>,
    /// Authors that a published article names.
    pub(super) authors_shown: HashSet<&'a str>,
    pub(super) articles: BTreeMap<&'a str, State>,
    pub(super) now: Timestamp,
    /// The number of published articles of each section, topic and author.
    filed: OnceLock<HashMap<(List, &'a str), usize>>,
    by_slug: OnceLock<HashMap<&'a str, &'a Loaded<Facts>>>,
    parts: Mutex<HashMap<Page<'a>, Arc<BTreeSet<String>>>>,
}

/// A page with headings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Page<'a> {
    /// The article with this slug.
    Article(&'a str),
    /// The page `/about/`.
    About,
}

/// A kind of list of articles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum List {
    Section,
    Topic,
    Author,
}

/// Whether an article was read, and its state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// It was read, and this is its state of publication.
    Read(Publication),
    /// It exists but cannot be read, which is reported elsewhere.
    Unread,
}

impl<'a> Known<'a> {
    pub(super) fn of(folder: &'a Folder, now: Timestamp) -> Self {
        let ids = |headings: &'a [Heading]| headings.iter().map(|heading| heading.id.as_str()).collect();
        let site = folder.site.as_ref();
        let mut articles = BTreeMap::new();
        for loaded in &folder.articles {
            match &loaded.value {
                Some(facts) => articles.insert(facts.slug.as_str(), State::Read(facts.publication(now))),
                None => articles.insert(loaded.stem.as_str(), State::Unread),
            };
        }
        Self {
            folder,
            base_url: site.map(|site| site.base_url.as_str()).unwrap_or_default(),
            sections: site.map(|site| ids(&site.sections)),
            topics: site.map(|site| ids(&site.topics)),
            authors: folder.authors.iter().map(|author| author.value.as_ref().map_or(author.stem.as_str(), |author| &author.id)).collect(),
            authors_shown: folder.authors_shown(now),
            articles,
            now,
            filed: OnceLock::new(),
            by_slug: OnceLock::new(),
            parts: Mutex::default(),
        }
    }

    /// Returns the number of numbered pages that the list of a section, topic or author has.
    pub(super) fn numbered_pages(&self, list: List, id: &str) -> usize {
        let filed = self.filed.get_or_init(|| {
            let mut filed = HashMap::new();
            let facts = self.folder.articles.iter().filter_map(|loaded| loaded.value.as_ref());
            for facts in facts.filter(|facts| facts.publication(self.now) == Publication::Published) {
                let topics: BTreeSet<&str> = facts.topics.iter().map(String::as_str).collect();
                let authors: BTreeSet<&str> = facts.authors.iter().map(String::as_str).collect();
                let topics = topics.into_iter().map(|id| (List::Topic, id));
                let authors = authors.into_iter().map(|id| (List::Author, id));
                for list in topics.chain(authors).chain([(List::Section, facts.section.as_str())]) {
                    *filed.entry(list).or_default() += 1;
                }
            }
            filed
        });
        let page_size = self.folder.site.as_ref().map_or(1, |site| site.page_size);
        numbered_pages(filed.get(&(list, id)).copied().unwrap_or_default(), page_size)
    }

    /// Returns the ids of a page's headings and posts, as editors write them. `None` for an article that cannot be read. The text of
    /// an article is read for them, once.
    pub(super) fn parts(&self, page: Page<'_>) -> Option<Arc<BTreeSet<String>>> {
        let page = match page {
            Page::Article(slug) => {
                let articles = self.by_slug.get_or_init(|| {
                    let read = self.folder.articles.iter().filter_map(|loaded| Some((loaded.value.as_ref()?.slug.as_str(), loaded)));
                    read.collect()
                });
                Page::Article(articles.get_key_value(slug)?.0)
            }
            Page::About => Page::About,
        };
        if let Some(parts) = self.parts.lock().unwrap_or_else(PoisonError::into_inner).get(&page) {
            return Some(parts.clone());
        }
        let parts = Arc::new(self.read_parts(page)?);
        self.parts.lock().unwrap_or_else(PoisonError::into_inner).insert(page, parts.clone());
        Some(parts)
    }

    fn read_parts(&self, page: Page<'_>) -> Option<BTreeSet<String>> {
        match page {
            Page::Article(slug) => {
                let loaded = self.by_slug.get()?.get(slug)?;
                let mut article = self.folder.article(loaded).ok()?;
                name_parts(&mut article);
                let bodies = std::iter::once(&article.body).chain(article.posts.iter().map(|post| &post.body));
                let headings: BTreeSet<String> = bodies.flat_map(|body| part_ids(body)).collect();
                Some(headings.into_iter().chain(article.posts.iter().map(|post| post.id.clone())).collect())
            }
            Page::About => {
                let mut about = self.folder.site.as_ref()?.about.clone();
                name_parts_of_blocks(&mut about);
                Some(part_ids(&about).into_iter().collect())
            }
        }
    }
}

/// Returns the remedy for an unknown name: the nearest known name, or else `otherwise`.
pub(super) fn did_you_mean<'a>(wanted: &str, names: impl IntoIterator<Item = &'a str>, otherwise: impl Into<String>) -> String {
    match nearest(wanted, names) {
        Some(name) => format!("Did you mean `{name}`?"),
        None => otherwise.into(),
    }
}

/// Creates an error about an id that does not exist.
pub(super) fn unknown(file: &str, path: impl ToString, code: &'static str, what: &str, id: &str, remedy: String) -> Fault {
    Fault::error(file, path, code, format!("There is no {what} `{id}`."), remedy)
}
