//! The data of an edition for feeds and sitemaps. It comes from the facts of articles alone, so no text is read.

use std::borrow::Cow;

use broadsheet_content::article::Picture;
use broadsheet_content::page::{FIXED_PAGES, Label, SiteDocument, UNLISTED_PAGES};
use broadsheet_content::site::Heading;
use broadsheet_syndication::feed::{ENTRIES, Entry, List, Person};
use broadsheet_syndication::head::Extras;
use broadsheet_syndication::sitemap::Url;
use broadsheet_syndication::{Image, Listing, Source, Translation};

use super::PageRef;
use super::edition::Edition;
use crate::clock::{self, Timestamp};
use crate::pictures::Shape;

impl Edition<'_> {
    /// Returns what the head of a page contains besides the data of its document.
    pub(crate) fn extras(&self, page: PageRef) -> Extras {
        let translations = if let PageRef::Article(index) = page { self.translations(index) } else { Vec::new() };
        Extras { translations, ..Extras::default() }
    }

    /// Returns the translations of an article that are published and name it in turn.
    fn translations(&self, index: usize) -> Vec<Translation> {
        let Some(own) = self.articles.get(index) else { return Vec::new() };
        let others = own.facts.translations.iter().filter_map(|other| self.articles.get(*self.by_slug.get(other.slug.as_str())?));
        let answering = others.filter(|other| other.facts.translations.iter().any(|back| back.slug == own.facts.slug));
        answering
            .map(|other| Translation { language: other.language.to_owned(), path: format!("/article/{}/", other.facts.slug) })
            .collect()
    }
}

/// An edition with the document that all its pages share.
pub(crate) struct Syndicated<'a> {
    edition: &'a Edition<'a>,
    site: &'a SiteDocument,
}

impl<'a> Syndicated<'a> {
    pub(crate) fn new(edition: &'a Edition<'a>, site: &'a SiteDocument) -> Self {
        Self { edition, site }
    }

    /// Returns sections, topics and authors, each with its articles, oldest first.
    fn all_lists(&self) -> impl Iterator<Item = (List, &'a [usize])> {
        let Edition { site, authors, by_section, by_topic, by_author, .. } = self.edition;
        let sections = site.sections.iter().map(|section| of_heading("section", section));
        let topics = site.topics.iter().map(|topic| of_heading("topic", topic));
        let authors = authors.iter().map(|author| List {
            path: format!("/author/{}/", author.id),
            title: author.name.clone(),
            description: author.bio.clone().or_else(|| author.role.clone()).unwrap_or_default(),
        });
        let articles = by_section.iter().chain(by_topic).chain(by_author).map(Vec::as_slice);
        sections.chain(topics).chain(authors).zip(articles)
    }

    fn feed_entry(&self, index: usize) -> Option<Entry> {
        let entry = self.edition.articles.get(index)?;
        let facts = entry.facts;
        let teaser = self.edition.teaser(index)?;
        let topics = facts.topics.iter().map(|topic| self.edition.topic_label(topic));
        let categories = std::iter::once(self.edition.section_label(&facts.section)).chain(topics);
        Some(Entry {
            url: teaser.path,
            headline: teaser.headline,
            summary: teaser.excerpt,
            authors: self.edition.author_labels(&facts.authors).into_iter().map(person).collect(),
            published: self.at_most_now(&facts.published).into_owned(),
            updated: facts.updated(self.edition.now).cloned(),
            categories: categories.map(|label| label.title).collect(),
            image: teaser.image.as_ref().map(Image::from),
            language: teaser.language,
            ..Entry::default()
        })
    }

    /// Returns a picture as its article's page shows it, without cropping.
    fn shown(&self, image: &Picture) -> Picture {
        let mut picture = image.clone();
        self.edition.show(&mut picture, Shape::Natural);
        picture
    }

    /// Returns the time of publication of the newest of these articles.
    fn newest(&self, articles: &[usize]) -> Option<Cow<'a, str>> {
        self.edition.articles.get(*articles.last()?).map(|entry| self.at_most_now(&entry.facts.published))
    }

    /// Returns a time, or that of the edition if it is earlier. Programs that read feeds and sitemaps distrust times to come.
    fn at_most_now<'b>(&self, time: &'b str) -> Cow<'b, str> {
        if clock::is_after(Some(time), self.edition.now) { Cow::Owned(self.edition.now.to_string()) } else { Cow::Borrowed(time) }
    }
}

impl Source for Syndicated<'_> {
    fn site(&self) -> &SiteDocument {
        self.site
    }

    fn now(&self) -> Timestamp {
        self.edition.now
    }

    fn lists(&self) -> Vec<List> {
        let paper = List { path: "/".to_owned(), title: String::new(), description: String::new() };
        std::iter::once(paper).chain(self.all_lists().map(|(list, _)| list)).collect()
    }

    fn entries(&self, list: &List) -> Vec<Entry> {
        let newest: Vec<usize> = if list.path == "/" {
            (0..self.edition.articles.len()).rev().take(ENTRIES).collect()
        } else {
            let articles = self.all_lists().find(|(other, _)| other.path == list.path).map(|(_, articles)| articles);
            articles.unwrap_or_default().iter().rev().take(ENTRIES).copied().collect()
        };
        newest.into_iter().filter_map(|index| self.feed_entry(index)).collect()
    }

    fn pages(&self) -> Vec<Url<'_>> {
        let page = |path: String, modified: Option<Cow<'_, str>>| Url {
            path: path.into(),
            modified: modified.map(|time| time.into_owned().into()),
            ..Url::default()
        };
        let newest = self.edition.articles.last().map(|entry| self.at_most_now(&entry.facts.published));
        let mut pages = vec![page("/".to_owned(), newest)];
        let listed = FIXED_PAGES.iter().filter(|page| !UNLISTED_PAGES.contains(page));
        pages.extend(listed.map(|fixed| page(format!("/{fixed}/"), None)));
        // A list without articles is of no use in search results.
        let lists = self.all_lists().filter(|(_, articles)| !articles.is_empty());
        pages.extend(lists.map(|(list, articles)| page(list.path, self.newest(articles))));
        pages
    }

    fn articles(&self) -> usize {
        self.edition.articles.len()
    }

    fn article(&self, index: usize) -> Option<Listing<'_>> {
        let entry = self.edition.articles.get(index)?;
        let facts = entry.facts;
        Some(Listing {
            path: format!("/article/{}/", facts.slug).into(),
            headline: facts.headline.as_str().into(),
            language: entry.language.into(),
            published: self.at_most_now(&facts.published),
            updated: facts.updated(self.edition.now).map(Into::into),
            images: facts.image.iter().map(|image| self.shown(image).src.into()).collect(),
            translations: self.edition.translations(index),
        })
    }
}

fn of_heading(kind: &str, heading: &Heading) -> List {
    List {
        path: format!("/{kind}/{}/", heading.id),
        title: heading.title.clone(),
        description: heading.description.clone().unwrap_or_default(),
    }
}

fn person(label: Label) -> Person {
    Person { name: label.title, path: Some(label.path) }
}
