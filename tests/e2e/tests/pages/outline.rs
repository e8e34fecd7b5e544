//! Headings: one headline, and an outline without gaps.

use broadsheet_content::messages::MessageId;
use broadsheet_content::page::Page;
use broadsheet_e2e::Outcome;
use broadsheet_e2e::paper::paper;
use scraper::ElementRef;

use crate::dom::{all, attribute, squeezed, text};
use crate::site::{no_faults, site};

fn ranks(below: ElementRef<'_>) -> Vec<u8> {
    let headings = all(below, "h1, h2, h3, h4, h5, h6");
    headings.into_iter().filter_map(|heading| heading.value().name().trim_start_matches('h').parse().ok()).collect()
}

#[test]
fn every_page_has_one_headline_that_takes_the_focus() -> Outcome {
    let site = site()?;
    let mut faults = Vec::new();
    for page in site.pages() {
        let headlines = all(page.html.root_element(), "h1");
        let holds = match headlines.as_slice() {
            // The app puts the focus there after a navigation.
            [only] => all(page.main()?, "h1") == [*only] && !text(*only).is_empty() && attribute(*only, "tabindex") == "-1",
            _ => false,
        };
        if !holds {
            faults.push(format!("{}: the headlines are {:?}", page.path, headlines.into_iter().map(text).collect::<Vec<_>>()));
        }
    }
    no_faults(faults)
}

#[test]
fn the_headline_is_the_one_of_the_document() -> Outcome {
    let site = site()?;
    let mut faults = Vec::new();
    for (page, document) in site.documents() {
        let numbered = |title: &str, number: Option<usize>| match number {
            Some(number) => format!("{title}, page {number}"),
            None => title.to_owned(),
        };
        let wanted = match &document.page {
            Page::Front(_) => format!("{}: front page", paper()?.site.title),
            Page::Section(list) | Page::Topic(list) => numbered(&list.title, list.pager.number),
            Page::Author(author) => numbered(&author.name, author.pager.number),
            Page::Article(article) => article.headline.clone(),
            Page::About(_) | Page::Saved(_) => document.title.clone(),
            Page::Cookies(_) => paper()?.site.messages.get(MessageId::PageTitle).to_owned(),
        };
        let headline = text(page.one("h1")?);
        if headline != squeezed(&wanted) {
            faults.push(format!("{}: the headline is “{headline}”, not “{wanted}”", page.path));
        }
    }
    no_faults(faults)
}

#[test]
fn headings_leave_no_gap_in_the_outline() -> Outcome {
    let site = site()?;
    let mut faults = Vec::new();
    for page in site.pages() {
        let ranks = ranks(page.main()?);
        if ranks.first() != Some(&1) {
            faults.push(format!("{}: the first heading is of rank {:?}", page.path, ranks.first()));
        }
        for pair in ranks.windows(2) {
            if pair[1] > pair[0] + 1 {
                faults.push(format!("{}: a heading of rank {} follows one of rank {}", page.path, pair[1], pair[0]));
            }
        }
    }
    no_faults(faults)
}

#[test]
fn no_heading_is_empty_or_outside_main() -> Outcome {
    let site = site()?;
    let mut faults = Vec::new();
    for page in site.pages() {
        let root = page.html.root_element();
        let headings = all(root, "h1, h2, h3, h4, h5, h6");
        if headings.len() != ranks(page.main()?).len() {
            faults.push(format!("{}: a heading stands outside `main`", page.path));
        }
        if headings.into_iter().any(|heading| text(heading).is_empty()) {
            faults.push(format!("{}: a heading is empty", page.path));
        }
    }
    no_faults(faults)
}
