//! Reads a content folder and checks each file by itself. Only the [`Facts`] of articles stay in memory; their text is read
//! again when it is needed ([`Folder::article`]).

mod messages;
mod read;
mod revisions;
mod walk;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::{Path, PathBuf};

use broadsheet_content::article::Article;
use broadsheet_content::author::Author;
use broadsheet_content::editing::Position;
use broadsheet_content::editing::messages::{Translation, messages as messages_of};
use broadsheet_content::messages::Messages;
use broadsheet_content::site::Site;
use rayon::prelude::*;

use crate::address;
use crate::clock::{Publication, Timestamp};
use crate::facts::{Facts, Named};
use crate::finding::{Fault, FileFinding};
use crate::media::Media;
use crate::progress::Step;
use crate::revisions::Revision;
use crate::settle;
use read::{Kind, Places, Read, Value, read_bytes, read_entry, reread};
pub use read::{Loaded, SITE};
use walk::Entry;

/// A content folder that was read.
#[derive(Debug, Default)]
pub struct Folder {
    /// The path of the folder.
    pub root: PathBuf,
    /// `site.json`; `None` when it is missing or cannot be read.
    pub site: Option<Site>,
    /// `authors/*.json`, by file name.
    pub authors: Vec<Loaded<Author>>,
    /// `articles/**/*.json` and `.md`, by path.
    pub articles: Vec<Loaded<Facts>>,
    /// `media/**`.
    pub media: Media,
    /// `consent/*.json`: the recorded revisions of the consent catalogue, by number.
    pub revisions: Vec<Revision>,
    /// `messages/<language>.ftl`: messages of the interface in the language of the paper, beside those that ship.
    pub messages: Option<Translation>,
    /// The findings within single files, and those about files that do not belong in a content folder.
    pub findings: Vec<FileFinding>,
    /// Types of unknown nodes and paths of unknown fields, with how often they occur.
    pub unknown: BTreeMap<String, usize>,
    /// Articles added with [`hold`](Self::hold), by the file that they would be in.
    held: HashMap<String, Article>,
}

/// The file of an article changed or disappeared after the folder was read.
#[derive(Debug, thiserror::Error)]
#[error("{file} changed while the paper was being made from it")]
pub struct Changed {
    /// Path inside the content folder.
    pub file: String,
}

/// The folder itself cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("cannot read the content folder {}: {source}", path.display())]
pub struct Unreadable {
    /// The folder.
    pub path: PathBuf,
    /// The error of the file system.
    pub source: std::io::Error,
}

impl Folder {
    /// Reads a folder in parallel. The results are always in the same order.
    ///
    /// # Errors
    /// When the folder itself cannot be listed. A fault of a file in it is a finding.
    pub fn read(root: &Path) -> Result<Self, Unreadable> {
        std::fs::read_dir(root).map_err(|source| Unreadable { path: root.to_owned(), source })?;
        let mut folder = Self { root: root.to_owned(), ..Self::default() };
        let mut faults = Vec::new();

        let mut sources = walk::files(root, "articles", &mut faults);
        sources.extend(walk::files(root, "authors", &mut faults));
        let (sources, strangers): (Vec<_>, Vec<_>) = sources.into_iter().partition(|entry| Kind::of(&entry.file).is_some());
        faults.extend(strangers.iter().filter(|entry| !walk::is_left_over(&entry.file)).map(stranger));

        let media = walk::files(root, "media", &mut faults);
        folder.media = Media::new(media.iter().filter_map(|entry| Some((media_name(entry)?, entry.path.clone()))));
        faults.extend(same_names(&media));

        folder.revisions = revisions::read(root, &mut faults);
        folder.read_site();
        folder.read_messages(&mut faults);
        let base_url = folder.site.as_ref().map(|site| site.base_url.as_str()).unwrap_or_default();
        let step = Step::new("reading", sources.len());
        let read: Vec<Read> = sources
            .par_iter()
            .map(|entry| {
                let read = read_entry(entry, base_url);
                step.advance();
                read
            })
            .collect();
        drop(step);
        for read in read {
            folder.take(read);
        }
        folder.findings.extend(faults.into_iter().map(|fault| fault.at(Position::default())));
        Ok(folder)
    }

    /// Reads the paper's own file, or reports that it is missing.
    fn read_site(&mut self) {
        let entry = Entry { file: SITE.to_owned(), path: self.root.join(SITE) };
        if entry.path.symlink_metadata().is_err() {
            let fault = Fault::error(
                SITE,
                "$",
                "missing-site",
                "There is no site.json in the content folder.",
                r#"Write one with at least a title, a baseUrl and one section: { "title": "The Paper", "baseUrl": "https://paper.example", "sections": [{ "id": "news", "title": "News" }] }."#,
            );
            self.findings.push(fault.at(Position::default()));
            return;
        }
        let read = read_entry(&entry, "");
        self.take(read);
    }

    /// Returns the messages of the interface, for the language of the paper.
    #[must_use]
    pub fn interface_messages(&self, site: &Site) -> Messages {
        messages_of(&site.language, self.messages.as_ref())
    }

    /// Returns the ids of the authors that the articles published at a time name, in their bylines and posts. Readers see no others: an
    /// author of articles that are all held back would give them away.
    #[must_use]
    pub fn authors_shown(&self, now: Timestamp) -> HashSet<&str> {
        let facts = self.articles.iter().filter_map(|loaded| loaded.value.as_ref());
        let published = facts.filter(|facts| facts.publication(now) == Publication::Published);
        published
            .flat_map(|facts| &facts.named)
            .filter_map(|named| if let Named::Author(id) = named { Some(&**id) } else { None })
            .collect()
    }

    /// Adds an article that is not in a file, for callers that generate articles.
    pub fn hold(&mut self, mut article: Article) {
        let base_url = self.site.as_ref().map(|site| site.base_url.as_str()).unwrap_or_default();
        settle::article(&mut article, base_url);
        let file = format!("articles/{}.json", article.slug);
        self.articles.push(Loaded { file: file.clone(), stem: article.slug.clone(), value: Some(Facts::of(&article, base_url)) });
        self.held.insert(file, article);
    }

    /// Reads the whole text of an article whose facts are in this folder.
    ///
    /// # Errors
    /// When the file can no longer be read, or contains another article.
    pub fn article(&self, loaded: &Loaded<Facts>) -> Result<Article, Changed> {
        let article = match self.held.get(&loaded.file) {
            Some(article) => Some(article.clone()),
            None => {
                let base_url = self.site.as_ref().map(|site| site.base_url.as_str()).unwrap_or_default();
                reread(&self.root.join(&loaded.file), &loaded.file, base_url)
            }
        };
        let is_same = |article: &Article| loaded.value.as_ref().is_some_and(|facts| facts.slug == article.slug);
        article.filter(is_same).ok_or_else(|| Changed { file: loaded.file.clone() })
    }

    fn take(&mut self, read: Read) {
        let Read { value, findings, unknown } = read;
        self.findings.extend(findings);
        for name in unknown {
            *self.unknown.entry(name).or_default() += 1;
        }
        match value {
            Value::Site(site) => self.site = site.map(|site| *site),
            Value::Author(author) => self.authors.push(*author),
            Value::Article(article) => self.articles.push(*article),
            Value::None => {}
        }
    }

    /// Adds the positions to faults. Files with a fault are read again for it, because keeping the positions of all values
    /// would take too much memory.
    #[must_use]
    pub fn locate(&self, faults: Vec<Fault>) -> Vec<FileFinding> {
        let mut by_file: BTreeMap<String, Vec<Fault>> = BTreeMap::new();
        for fault in faults {
            by_file.entry(fault.file.clone()).or_default().push(fault);
        }
        let groups: Vec<(String, Vec<Fault>)> = by_file.into_iter().collect();
        groups
            .into_par_iter()
            .flat_map_iter(|(file, faults)| {
                let source = read_bytes(&self.root.join(&file)).ok();
                let places = source.and_then(|source| Some(Places::of(Kind::of(&file)?, &source)));
                faults.into_iter().map(move |fault| {
                    let position = places.as_ref().map(|places| places.locate(&fault.path)).unwrap_or_default();
                    fault.at(position)
                })
            })
            .collect()
    }
}

/// Returns the name of a file in `media/`, as addresses have it.
fn media_name(entry: &Entry) -> Option<String> {
    entry.file.strip_prefix("media/").map(|name| address::composed(name).into_owned())
}

/// Reports files in `media/` whose names are the same in letters, composed in one and decomposed in the other.
fn same_names(media: &[Entry]) -> Vec<Fault> {
    let mut names = BTreeSet::new();
    let mut is_second = |entry: &&Entry| media_name(entry).is_some_and(|name| !names.insert(name));
    let seconds: Vec<&Entry> = media.iter().filter(|entry| is_second(entry)).collect();
    let fault = |entry: &Entry| {
        Fault::error(
            &entry.file,
            "$",
            "same-name",
            "Another file has the same name: its accents are stored in another way, which readers cannot tell apart.",
            "Rename or remove one of the two.",
        )
    };
    seconds.into_iter().map(fault).collect()
}

fn stranger(entry: &Entry) -> Fault {
    let (what, remedy) = if entry.file.starts_with("authors/") {
        (
            "not an author: authors are authors/<id>.json",
            "Name it <id>.json and put it directly into authors/, or move it out of the content folder.",
        )
    } else {
        (
            "not an article: articles end in .json or .md",
            "Give it the ending .md or .json, put a picture into media/, or move it out of the content folder.",
        )
    };
    Fault::error(&entry.file, "$", "stray-file", format!("This file is {what}."), remedy)
}
