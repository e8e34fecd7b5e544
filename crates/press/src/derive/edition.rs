//! The articles that are published at a time.

use std::collections::HashMap;

use broadsheet::locale::Formatters;
use broadsheet_content::article::Picture;
use broadsheet_content::author::Author;
use broadsheet_content::editing::messages::direction;
use broadsheet_content::messages::Messages;
use broadsheet_content::page::{Direction, Label};
use broadsheet_content::site::{Heading, Site};

use super::related::{self, Subject};
use super::stamp::Stamps;
use crate::clock::{self, Moment, Publication, Timestamp};
use crate::facts::Facts;
use crate::folder::{Folder, Loaded};
use crate::media::Media;
use crate::pictures::{Pictures, Shape};

/// The articles published at a time, oldest first, with the data that several pages need.
///
/// An article is identified by its index in that order, which a later article does not change.
#[derive(Debug)]
pub struct Edition<'a> {
    pub(super) folder: &'a Folder,
    pub(super) site: &'a Site,
    pub(super) media: &'a Media,
    /// Copies of pictures; without them, originals are shown.
    pub(super) pictures: Option<&'a Pictures>,
    /// Whether documents name the types of unknown blocks, for the notes that a preview shows in their places.
    pub(super) is_preview: bool,
    pub(crate) now: Timestamp,
    pub(super) direction: Direction,
    pub(super) stamps: Stamps,
    /// The messages of the interface, for the paper.
    pub(super) messages: Messages,
    pub(super) formatters: Formatters,
    pub(super) authors: Vec<&'a Author>,
    pub(super) articles: Vec<Entry<'a>>,
    pub(super) related: Vec<Vec<usize>>,
    pub(super) by_slug: HashMap<&'a str, usize>,
    pub(super) by_section: Vec<Vec<usize>>,
    pub(super) by_topic: Vec<Vec<usize>>,
    pub(super) by_author: Vec<Vec<usize>>,
}

/// A published article.
#[derive(Debug)]
pub(super) struct Entry<'a> {
    /// The file that its text is read from.
    pub(super) loaded: &'a Loaded<Facts>,
    pub(super) facts: &'a Facts,
    pub(super) published: Moment,
    pub(super) language: &'a str,
    pub(super) direction: Direction,
}

impl<'a> Edition<'a> {
    /// Returns the edition of a folder at a time; `None` without a `site.json`. Articles that are withheld, cancelled or under
    /// embargo, and those without a time of publication, are left out, and so are authors that no other article names.
    #[must_use]
    pub fn of(folder: &'a Folder, now: Timestamp) -> Option<Self> {
        let site = folder.site.as_ref()?;
        let shown = folder.authors_shown(now);
        let authors = folder.authors.iter().filter_map(|loaded| loaded.value.as_ref());
        let mut authors: Vec<&Author> = authors.filter(|author| shown.contains(author.id.as_str())).collect();
        authors.sort_by(|a, b| a.id.cmp(&b.id));

        let published = folder.articles.iter().filter_map(|loaded| {
            let facts = loaded.value.as_ref().filter(|facts| facts.publication(now) == Publication::Published)?;
            let language = facts.language.as_deref().unwrap_or(&site.language);
            Some(Entry { loaded, facts, published: clock::parse(&facts.published)?, language, direction: direction(language) })
        });
        let mut articles: Vec<Entry<'_>> = published.collect();
        // Articles published at the same moment are ordered by slug, so that the order is always the same.
        articles.sort_by(|a, b| (a.published.instant, &a.facts.slug).cmp(&(b.published.instant, &b.facts.slug)));

        let languages = articles.iter().map(|entry| entry.language).chain([site.language.as_str()]);
        let mut edition = Self {
            folder,
            site,
            media: &folder.media,
            pictures: None,
            is_preview: false,
            now,
            direction: direction(&site.language),
            stamps: Stamps::new(languages),
            formatters: Formatters::new(&site.language),
            messages: folder.interface_messages(site),
            by_slug: articles.iter().enumerate().map(|(index, entry)| (entry.facts.slug.as_str(), index)).collect(),
            by_section: group(site.sections.iter().map(|section| section.id.as_str()), &articles, |facts| {
                std::slice::from_ref(&facts.section)
            }),
            by_topic: group(site.topics.iter().map(|topic| topic.id.as_str()), &articles, |facts| &facts.topics),
            by_author: group(authors.iter().map(|author| author.id.as_str()), &articles, |facts| &facts.authors),
            authors,
            articles,
            related: Vec::new(),
        };
        let subjects: Vec<Subject<'_>> = edition.articles.iter().map(|entry| edition.subject(entry)).collect();
        edition.related = related::related(&subjects);
        Some(edition)
    }

    /// Returns the slugs of the articles that are live, the most recent first.
    #[must_use]
    pub fn live(&self) -> Vec<&'a str> {
        let live = self.articles.iter().rev().filter(|entry| clock::is_after(entry.facts.live_until.as_deref(), self.now));
        live.map(|entry| entry.facts.slug.as_str()).collect()
    }

    /// Replaces originals with copies of pictures.
    #[must_use]
    pub fn with_pictures(self, pictures: &'a Pictures) -> Self {
        Self { pictures: Some(pictures), ..self }
    }

    /// Names the types of unknown blocks in documents. The preview shows a note in their places.
    #[must_use]
    pub fn for_preview(self) -> Self {
        Self { is_preview: true, ..self }
    }

    /// Prepares a picture for publication: fills in its size and replaces the original with a copy.
    pub(super) fn show(&self, picture: &mut Picture, shape: Shape) {
        // Only press says which copies there are.
        picture.widest = None;
        self.media.fill_size(picture, &self.site.base_url);
        if let Some(pictures) = self.pictures {
            pictures.show(picture, shape, &self.site.base_url);
        }
    }

    /// Returns the address of a video's poster. `poster` takes a single address, so this is the `src` copy.
    pub(super) fn poster(&self, src: String) -> String {
        let mut picture = Picture { src, ..Picture::default() };
        if let Some(pictures) = self.pictures {
            pictures.show(&mut picture, Shape::Natural, &self.site.base_url);
        }
        picture.src
    }

    /// Returns the number of published articles.
    #[must_use]
    pub fn len(&self) -> usize {
        self.articles.len()
    }

    /// Returns true when nothing is published.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.articles.is_empty()
    }

    fn subject(&self, entry: &Entry<'a>) -> Subject<'a> {
        let by_hand = entry.facts.related.iter();
        Subject {
            facts: entry.facts,
            published: entry.published.instant,
            by_hand: by_hand.filter_map(|slug| self.by_slug.get(slug.as_str()).copied()).collect(),
        }
    }

    /// Returns a link to a section. If the paper has no such section, the link's text is the id.
    pub(super) fn section_label(&self, id: &str) -> Label {
        label("section", id, &self.site.sections)
    }

    /// Returns a link to a topic.
    pub(super) fn topic_label(&self, id: &str) -> Label {
        label("topic", id, &self.site.topics)
    }

    /// Returns links to authors, without unknown ones.
    pub(super) fn author_labels(&self, ids: &[String]) -> Vec<Label> {
        let known = ids.iter().filter_map(|id| self.author(id));
        known.map(|author| Label { title: author.name.clone(), path: format!("/author/{}/", author.id) }).collect()
    }

    pub(super) fn author(&self, id: &str) -> Option<&'a Author> {
        let at = self.authors.binary_search_by(|author| author.id.as_str().cmp(id)).ok()?;
        self.authors.get(at).copied()
    }

    /// Returns true when the article with this slug is published.
    pub(super) fn publishes(&self, slug: &str) -> bool {
        self.by_slug.contains_key(slug)
    }
}

fn label(kind: &str, id: &str, headings: &[Heading]) -> Label {
    let title = headings.iter().find(|heading| heading.id == id).map_or(id, |heading| heading.title.as_str());
    Label { title: title.to_owned(), path: format!("/{kind}/{id}/") }
}

/// Returns, for each id, the articles filed under it, oldest first.
fn group<'a>(ids: impl Iterator<Item = &'a str>, articles: &[Entry<'a>], of: impl Fn(&'a Facts) -> &'a [String]) -> Vec<Vec<usize>> {
    let places: HashMap<&str, usize> = ids.enumerate().map(|(place, id)| (id, place)).collect();
    let mut groups = vec![Vec::new(); places.len()];
    for (index, entry) in articles.iter().enumerate() {
        for id in of(entry.facts) {
            let group = places.get(id.as_str()).and_then(|place| groups.get_mut(*place));
            // An article that names an id twice is filed once.
            if let Some(group) = group.filter(|group: &&mut Vec<usize>| group.last() != Some(&index)) {
                group.push(index);
            }
        }
    }
    groups
}
