//! Rules that need more than one file. What a file tells by itself is checked when it is read
//! ([`broadsheet_content::editing`]).

mod consent;
mod names;
mod paper;
mod references;

use std::collections::{BTreeMap, BTreeSet};

use broadsheet_content::site::Heading;

use crate::clock::{Publication, Timestamp};
use crate::finding::{Fault, FileFinding};
use crate::folder::Folder;
use crate::nearest::nearest;

/// Checks a folder as a whole. Gives back everything that is wrong with it, what its files have by
/// themselves included, by file and place.
#[must_use]
pub fn check(folder: &Folder, now: Timestamp) -> Vec<FileFinding> {
    let known = Known::of(folder, now);
    let mut faults = names::check(folder);
    faults.extend(references::check(folder, &known, now));
    faults.extend(paper::check(folder, &known));
    faults.extend(consent::check(folder));
    let mut findings = folder.locate(faults);
    findings.extend(folder.findings.iter().cloned());
    findings.sort_by(FileFinding::order);
    findings.dedup();
    findings
}

/// What the files of a folder may name.
struct Known<'a> {
    folder: &'a Folder,
    base_url: &'a str,
    /// `None` when there is no telling, because `site.json` cannot be read.
    sections: Option<BTreeSet<&'a str>>,
    topics: Option<BTreeSet<&'a str>>,
    authors: BTreeSet<&'a str>,
    articles: BTreeMap<&'a str, State>,
}

/// What is known of an article that is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// It is there, and readers see it or do not.
    Read(Publication),
    /// It is there, but cannot be read: that is a finding of its own, and enough.
    Unread,
}

impl<'a> Known<'a> {
    fn of(folder: &'a Folder, now: Timestamp) -> Self {
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

/// What would be right where a name is unknown: the nearest one there is, or else how to make it one.
fn did_you_mean<'a>(wanted: &str, names: impl IntoIterator<Item = &'a str>, otherwise: impl Into<String>) -> String {
    match nearest(wanted, names) {
        Some(name) => format!("Did you mean `{name}`?"),
        None => otherwise.into(),
    }
}

/// An id that nothing has.
fn unknown(file: &str, path: impl ToString, code: &'static str, what: &str, id: &str, remedy: String) -> Fault {
    Fault::error(file, path, code, format!("There is no {what} `{id}`."), remedy)
}
