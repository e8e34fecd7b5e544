//! What is published at a time.

use std::collections::HashMap;

use broadsheet_content::article::Article;
use broadsheet_content::author::Author;
use broadsheet_content::body::{first_paragraph, plain_text};
use broadsheet_content::page::{Direction, Label, Teaser};
use broadsheet_content::site::{Heading, Site};
use rayon::prelude::*;

use super::related::{self, Subject};
use super::stamp::{Stamps, direction};
use super::teaser;
use crate::clock::{self, Moment, Publication, Timestamp};
use crate::folder::Folder;
use crate::media::Media;

/// The articles published at a time, oldest first, with what several pages need of each.
///
/// An article is known by its place in that order: a later article does not change it.
#[derive(Debug)]
pub struct Edition<'a> {
    pub(super) site: &'a Site,
    pub(super) media: &'a Media,
    pub(super) now: Timestamp,
    pub(super) direction: Direction,
    pub(super) stamps: Stamps,
    pub(super) authors: Vec<&'a Author>,
    pub(super) articles: Vec<Entry<'a>>,
    pub(super) teasers: Vec<Teaser>,
    pub(super) related: Vec<Vec<usize>>,
    pub(super) by_slug: HashMap<&'a str, usize>,
    pub(super) by_section: Vec<Vec<usize>>,
    pub(super) by_topic: Vec<Vec<usize>>,
    pub(super) by_author: Vec<Vec<usize>>,
}

/// A published article.
#[derive(Debug)]
pub(super) struct Entry<'a> {
    pub(super) article: &'a Article,
    pub(super) published: Moment,
    pub(super) language: &'a str,
    pub(super) direction: Direction,
}

impl<'a> Edition<'a> {
    /// The edition of a folder at a time; `None` without a `site.json`. Articles that are withheld,
    /// cancelled or under embargo, and those without a time of publication, are not in it.
    #[must_use]
    pub fn of(folder: &'a Folder, now: Timestamp) -> Option<Self> {
        let site = folder.site.as_ref()?;
        let mut authors: Vec<&Author> = folder.authors.iter().filter_map(|loaded| loaded.value.as_ref()).collect();
        authors.sort_by(|a, b| a.id.cmp(&b.id));

        let published = folder.articles.iter().filter_map(|loaded| {
            let article = loaded.value.as_ref().filter(|article| Publication::of(article, now) == Publication::Published)?;
            let language = article.language.as_deref().unwrap_or(&site.language);
            Some(Entry { article, published: clock::parse(&article.published)?, language, direction: direction(language) })
        });
        let mut articles: Vec<Entry<'_>> = published.collect();
        // Of two at the same moment the order is that of their slugs: any order will do that is always the same.
        articles.sort_by(|a, b| (a.published.instant, &a.article.slug).cmp(&(b.published.instant, &b.article.slug)));

        let languages = articles.iter().map(|entry| entry.language).chain([site.language.as_str()]);
        let mut edition = Self {
            site,
            media: &folder.media,
            now,
            direction: direction(&site.language),
            stamps: Stamps::new(languages),
            by_slug: articles.iter().enumerate().map(|(index, entry)| (entry.article.slug.as_str(), index)).collect(),
            by_section: group(site.sections.iter().map(|section| section.id.as_str()), &articles, |article| {
                std::slice::from_ref(&article.section)
            }),
            by_topic: group(site.topics.iter().map(|topic| topic.id.as_str()), &articles, |article| &article.topics),
            by_author: group(authors.iter().map(|author| author.id.as_str()), &articles, |article| &article.authors),
            authors,
            articles,
            teasers: Vec::new(),
            related: Vec::new(),
        };
        edition.teasers = edition.articles.par_iter().map(|entry| teaser::teaser(&edition, entry)).collect();
        let subjects: Vec<Subject<'_>> = edition.articles.iter().map(|entry| edition.subject(entry)).collect();
        edition.related = related::related(&subjects);
        Some(edition)
    }

    /// The number of published articles.
    #[must_use]
    pub fn len(&self) -> usize {
        self.articles.len()
    }

    /// True when nothing is published.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.articles.is_empty()
    }

    fn subject(&self, entry: &Entry<'a>) -> Subject<'a> {
        let by_hand = entry.article.related.iter().flatten();
        Subject {
            article: entry.article,
            published: entry.published.instant,
            by_hand: by_hand.filter_map(|slug| self.by_slug.get(slug.as_str()).copied()).collect(),
        }
    }

    /// A link to a section; where the paper has no such section, its id stands for its name.
    pub(super) fn section_label(&self, id: &str) -> Label {
        label("section", id, &self.site.sections)
    }

    /// A link to a topic.
    pub(super) fn topic_label(&self, id: &str) -> Label {
        label("topic", id, &self.site.topics)
    }

    /// Links to authors, those that are known.
    pub(super) fn author_labels(&self, ids: &[String]) -> Vec<Label> {
        let known = ids.iter().filter_map(|id| self.author(id));
        known.map(|author| Label { title: author.name.clone(), path: format!("/author/{}/", author.id) }).collect()
    }

    pub(super) fn author(&self, id: &str) -> Option<&'a Author> {
        let at = self.authors.binary_search_by(|author| author.id.as_str().cmp(id)).ok()?;
        self.authors.get(at).copied()
    }

    /// The teasers of articles, in the order given.
    pub(super) fn teasers_of(&self, articles: impl IntoIterator<Item = usize>) -> Vec<Teaser> {
        articles.into_iter().filter_map(|index| self.teasers.get(index).cloned()).collect()
    }

    /// True when readers may see the article of this slug.
    pub(super) fn publishes(&self, slug: &str) -> bool {
        self.by_slug.contains_key(slug)
    }
}

fn label(kind: &str, id: &str, headings: &[Heading]) -> Label {
    let title = headings.iter().find(|heading| heading.id == id).map_or(id, |heading| heading.title.as_str());
    Label { title: title.to_owned(), path: format!("/{kind}/{id}/") }
}

/// For each id the articles filed under it, oldest first.
fn group<'a>(ids: impl Iterator<Item = &'a str>, articles: &[Entry<'a>], of: impl Fn(&'a Article) -> &'a [String]) -> Vec<Vec<usize>> {
    let places: HashMap<&str, usize> = ids.enumerate().map(|(place, id)| (id, place)).collect();
    let mut groups = vec![Vec::new(); places.len()];
    for (index, entry) in articles.iter().enumerate() {
        for id in of(entry.article) {
            let group = places.get(id.as_str()).and_then(|place| groups.get_mut(*place));
            // Named twice, filed once.
            if let Some(group) = group.filter(|group: &&mut Vec<usize>| group.last() != Some(&index)) {
                group.push(index);
            }
        }
    }
    groups
}

/// What an article says first: its standfirst, or else its first paragraph, or that of its newest post.
pub(super) fn opening(article: &Article) -> String {
    if let Some(standfirst) = article.standfirst.as_ref().filter(|standfirst| !standfirst.trim().is_empty()) {
        return standfirst.clone();
    }
    let bodies = std::iter::once(&article.body).chain(article.posts.iter().map(|post| &post.body));
    bodies.filter_map(|body| first_paragraph(body)).map(|paragraph| plain_text(&paragraph.children)).next().unwrap_or_default()
}
