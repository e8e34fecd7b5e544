//! The ids and slugs that exist in a folder, and findings about unknown ones.

use std::collections::{BTreeMap, BTreeSet};

use broadsheet_content::site::Heading;

use crate::clock::{Publication, Timestamp};
use crate::finding::Fault;
use crate::folder::Folder;
use crate::nearest::nearest;

/// What the files of a folder may refer to.
pub(super) struct Known<'a> {
    pub(super) folder: &'a Folder,
    pub(super) base_url: &'a str,
    /// `None` when it is not known, because `site.json` cannot be read.
    pub(super) sections: Option<BTreeSet<&'a str>>,
    pub(super) topics: Option<BTreeSet<&'a str>>,
    pub(super) authors: BTreeSet<&'a str>,
    pub(super) articles: BTreeMap<&'a str, State>,
}

/// What is known about an article.
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
            articles,
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
