//! The documents of section, topic and author pages: lists that are split into numbered pages.
//!
//! Pages are numbered from the oldest, which is always page 1, and hold a fixed number of articles. The newest page has no
//! number and holds the rest. So a new article changes the newest page and, from time to time, turns that page's oldest
//! articles into a new numbered page. No other page of the list changes, except the one before the new page, whose "newer" link
//! then has a number.

use std::ops::Range;

use broadsheet_content::bidi::isolated;
use broadsheet_content::messages::{MessageId, fill};
use broadsheet_content::page::{AuthorPage, ListPage, Page, PageDocument, PageLink, Pager, Teaser};
use broadsheet_content::site::Heading;
use broadsheet_content::text::{DESCRIPTION, excerpt};

use super::edition::Edition;
use super::{Head, ListRef};
use crate::pictures::Shape;

/// The division of a list of articles into pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Chunks {
    articles: usize,
    size: usize,
}

impl Chunks {
    fn new(articles: usize, size: usize) -> Self {
        Self { articles, size: size.max(1) }
    }

    /// Returns the number of numbered pages. The newest page holds at least one page's worth of articles, if there are enough.
    fn numbered(self) -> usize {
        (self.articles / self.size).saturating_sub(1)
    }

    /// Returns the articles of a page, counted from the oldest; `None` for a number that does not exist.
    fn articles_of(self, number: Option<usize>) -> Option<Range<usize>> {
        match number {
            None => Some(self.numbered() * self.size..self.articles),
            Some(number) if (1..=self.numbered()).contains(&number) => Some((number - 1) * self.size..number * self.size),
            Some(_) => None,
        }
    }

    /// Returns the links of a page of the list at `base` (`/section/sport/`).
    fn pager(self, number: Option<usize>, base: &str) -> Pager {
        let last = self.numbered();
        let numbered = |page: usize| PageLink { path: format!("{base}{page}/"), number: Some(page) };
        let newest = || PageLink { path: base.to_owned(), number: None };
        match number {
            None => Pager {
                number: None,
                newer: None,
                older: (last > 0).then(|| numbered(last)),
                newest: None,
                oldest: (last > 1).then(|| numbered(1)),
                total: Some(self.articles),
            },
            Some(page) => Pager {
                number: Some(page),
                newer: Some(if page < last { numbered(page + 1) } else { newest() }),
                older: (page > 1).then(|| numbered(page - 1)),
                newest: (page < last).then(newest),
                oldest: (page > 2).then(|| numbered(1)),
                total: None,
            },
        }
    }
}

/// Returns the number of numbered pages of a list.
#[must_use]
pub(crate) fn numbered_pages(articles: usize, page_size: usize) -> usize {
    Chunks::new(articles, page_size).numbered()
}

/// The content of one page of a list.
struct Slice {
    path: String,
    teasers: Vec<Teaser>,
    pager: Pager,
}

impl Edition<'_> {
    /// Returns the pages of all lists: for each list the newest, then the numbered ones.
    pub(super) fn list_pages<'b>(&'b self, lists: &'b [Vec<usize>]) -> impl Iterator<Item = ListRef> + 'b {
        lists.iter().enumerate().flat_map(|(index, articles)| {
            let numbered = Chunks::new(articles.len(), self.site.page_size).numbered();
            let numbers = std::iter::once(None).chain((1..=numbered).map(Some));
            numbers.map(move |number| ListRef { index, number })
        })
    }

    pub(super) fn section_page(&self, list: ListRef) -> Option<PageDocument> {
        let section = self.site.sections.get(list.index)?;
        self.heading_page(section, "section", &self.by_section, list, Page::Section)
    }

    pub(super) fn topic_page(&self, list: ListRef) -> Option<PageDocument> {
        let topic = self.site.topics.get(list.index)?;
        self.heading_page(topic, "topic", &self.by_topic, list, Page::Topic)
    }

    pub(super) fn author_page(&self, list: ListRef) -> Option<PageDocument> {
        let author = self.authors.get(list.index)?;
        let Slice { path, teasers, pager } =
            self.slice(self.by_author.get(list.index)?, list.number, &format!("/author/{}/", author.id))?;
        let mut image = author.image.clone();
        if let Some(image) = &mut image {
            self.show(image, Shape::Natural);
        }
        let head = self.list_head(path, &author.name, author.bio.as_deref().or(author.role.as_deref()), list.number);
        let (name, role, bio, email) = (author.name.clone(), author.role.clone(), author.bio.clone(), author.email.clone());
        Some(head.with(Page::Author(AuthorPage { name, role, bio, email, image, teasers, pager })))
    }

    fn heading_page(
        &self,
        heading: &Heading,
        kind: &str,
        lists: &[Vec<usize>],
        list: ListRef,
        page: fn(ListPage) -> Page,
    ) -> Option<PageDocument> {
        let Slice { path, teasers, pager } = self.slice(lists.get(list.index)?, list.number, &format!("/{kind}/{}/", heading.id))?;
        let head = self.list_head(path, &heading.title, heading.description.as_deref(), list.number);
        let (title, description) = (heading.title.clone(), heading.description.clone());
        Some(head.with(page(ListPage { title, description, teasers, pager })))
    }

    fn slice(&self, articles: &[usize], number: Option<usize>, base: &str) -> Option<Slice> {
        let chunks = Chunks::new(articles.len(), self.site.page_size);
        let articles = articles.get(chunks.articles_of(number)?)?;
        Some(Slice {
            path: number.map_or_else(|| base.to_owned(), |number| format!("{base}{number}/")),
            teasers: self.teasers_of(articles.iter().rev().copied()),
            pager: chunks.pager(number, base),
        })
    }

    fn list_head(&self, path: String, title: &str, description: Option<&str>, number: Option<usize>) -> Head {
        Head {
            path,
            title: number.map_or_else(
                || title.to_owned(),
                |number| {
                    let number = fill(self.messages.get(MessageId::ListPage), "number", &self.formatters.number(number));
                    format!("{}{number}", isolated(title))
                },
            ),
            description: excerpt(description.unwrap_or_default(), DESCRIPTION),
            language: self.site.language.clone(),
            direction: self.direction,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_newest_page_holds_the_rest() {
        let sizes = |articles: usize| {
            let chunks = Chunks::new(articles, 5);
            let newest = chunks.articles_of(None).expect("there is always a newest page").len();
            (chunks.numbered(), newest)
        };
        assert_eq!([0, 4, 5, 9, 10, 14, 15, 19, 20].map(sizes), [(0, 0), (0, 4), (0, 5), (0, 9), (1, 5), (1, 9), (2, 5), (2, 9), (3, 5)]);
    }

    #[test]
    fn links_say_where_they_lead() {
        let words = |number: Option<usize>| {
            let pager = Chunks::new(27, 5).pager(number, "/section/a/");
            [pager.newest, pager.newer, pager.older, pager.oldest].map(|label| {
                label.map_or("-".to_owned(), |label| {
                    format!("{} {}", label.number.map_or("newest".to_owned(), |number| number.to_string()), label.path)
                })
            })
        };
        assert_eq!(words(None), ["-", "-", "4 /section/a/4/", "1 /section/a/1/"]);
        assert_eq!(words(Some(4)), ["-", "newest /section/a/", "3 /section/a/3/", "1 /section/a/1/"]);
        assert_eq!(words(Some(3)), ["newest /section/a/", "4 /section/a/4/", "2 /section/a/2/", "1 /section/a/1/"]);
        assert_eq!(words(Some(2)), ["newest /section/a/", "3 /section/a/3/", "1 /section/a/1/", "-"]);
        assert_eq!(words(Some(1)), ["newest /section/a/", "2 /section/a/2/", "-", "-"]);
    }

    proptest! {
        #[test]
        fn every_article_is_on_one_page_and_stays_there(articles in 0usize..400, size in 0usize..30) {
            let chunks = Chunks::new(articles, size);
            let numbered: Vec<usize> = (1..=chunks.numbered()).flat_map(|number| chunks.articles_of(Some(number)).expect("a page")).collect();
            let newest = chunks.articles_of(None).expect("a page");
            let all: Vec<usize> = numbered.into_iter().chain(newest.clone()).collect();
            prop_assert_eq!(all, (0..articles).collect::<Vec<_>>());
            prop_assert!(newest.len() < 2 * chunks.size);
            prop_assert!(newest.len() >= chunks.size.min(articles));

            let next = Chunks::new(articles + 1, size);
            for number in 1..=chunks.numbered() {
                prop_assert_eq!(chunks.articles_of(Some(number)), next.articles_of(Some(number)));
                if number < chunks.numbered() {
                    prop_assert_eq!(chunks.pager(Some(number), "/a/"), next.pager(Some(number), "/a/"));
                }
            }
        }
    }
}
