//! The document of the front page.

use std::collections::HashSet;

use broadsheet_content::page::{Container, FrontPage, Page, PageDocument};
use broadsheet_content::text::{DESCRIPTION, excerpt};

use super::Head;
use super::edition::Edition;

/// Articles beside the lead story: two rows of three.
const TOP: usize = 6;
/// Articles in a section's container: one row of four.
const CONTAINER: usize = 4;

impl Edition<'_> {
    pub(super) fn front_page(&self) -> PageDocument {
        let lead = self.lead();
        let mut shown: HashSet<usize> = lead.into_iter().collect();
        let newest_first = || (0..self.articles.len()).rev();
        let top: Vec<usize> = newest_first().filter(|index| !shown.contains(index)).take(TOP).collect();
        shown.extend(&top);

        let containers = self.site.sections.iter().zip(&self.by_section).filter_map(|(section, articles)| {
            let newest = articles.iter().rev().copied().filter(|index| !shown.contains(index)).take(CONTAINER);
            let teasers = self.teasers_of(newest);
            (!teasers.is_empty()).then(|| Container { section: self.section_label(&section.id), teasers })
        });
        // A paper is not of a day to come.
        let newest = self.articles.iter().rfind(|entry| entry.published.instant <= self.now);
        let front = FrontPage {
            lead: lead.and_then(|index| self.teaser(index)),
            top: self.teasers_of(top.iter().copied()),
            containers: containers.collect(),
            date: newest.map(|newest| self.stamps.day(&newest.facts.published, &self.site.language)),
        };
        let head = Head {
            path: "/".to_owned(),
            title: String::new(),
            description: excerpt(self.site.tagline.as_deref().unwrap_or_default(), DESCRIPTION),
            language: self.site.language.clone(),
            direction: self.direction,
        };
        head.with(Page::Front(front))
    }

    /// Returns the article that an editor chose, if it is published; else the newest with a picture; else the newest.
    fn lead(&self) -> Option<usize> {
        let chosen = self.site.front.lead.as_deref().and_then(|slug| self.by_slug.get(slug).copied());
        let pictured = || self.articles.iter().rposition(|entry| entry.facts.image.is_some());
        chosen.or_else(pictured).or_else(|| self.articles.len().checked_sub(1))
    }
}
