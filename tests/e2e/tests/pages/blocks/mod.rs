//! Every block of every article has the right elements.

/// Checks every block of a kind: `every!(Table, |main, table| ...)`. Fails when there is none.
macro_rules! every {
    ($kind:ident, $check:expr) => {
        crate::blocks::every(|block| if let broadsheet_content::body::Block::$kind(node) = block { Some(node) } else { None }, $check)
    };
}

mod facts;
mod media;
mod text;

use broadsheet_content::body::{BLOCK_TYPES, Block, children_of};
use broadsheet_content::page::Page;
use broadsheet_e2e::fault::{Outcome, wrong};
use scraper::ElementRef;

use crate::site::{Published, Site, no_faults, site};

/// Checks every block of the site for which `of` returns a value, with its `main`. Fails when there is none.
fn every<B>(of: impl Fn(&'static Block) -> Option<B>, check: impl Fn(ElementRef<'_>, B) -> Outcome) -> Outcome {
    let site = site()?;
    let (mut faults, mut seen) = (Vec::new(), 0);
    for (page, block) in blocks(&site) {
        let Some(block) = of(block) else { continue };
        seen += 1;
        if let Err(fault) = check(page.main()?, block) {
            faults.push(format!("{}: {fault}", page.path));
        }
    }
    assert!(seen > 0, "no article of the sample has such a block");
    no_faults(faults)
}

/// Every block at any depth, with the page it is on.
fn blocks(site: &Site) -> Vec<(&Published, &'static Block)> {
    let mut found = Vec::new();
    for (page, document) in site.documents() {
        let mut open: Vec<&Block> = match &document.page {
            Page::Article(article) => article.posts.iter().map(|post| &post.body).chain([&article.body]).flatten().collect(),
            Page::About(about) => about.body.iter().collect(),
            Page::Front(_) | Page::Section(_) | Page::Topic(_) | Page::Author(_) | Page::Cookies(_) | Page::Saved(_) => Vec::new(),
        };
        while let Some(block) = open.pop() {
            open.extend(children_of(block));
            found.push((page, block));
        }
    }
    found
}

/// Fails unless something holds.
fn must(holds: bool, what: impl FnOnce() -> String) -> Outcome {
    if holds { Ok(()) } else { wrong(what()) }
}

#[test]
fn every_kind_has_a_test_here() {
    let tests = [include_str!("facts.rs"), include_str!("media.rs"), include_str!("text.rs")].concat();
    for kind in BLOCK_TYPES {
        let variant: String = kind.split('-').map(|part| part[..1].to_uppercase() + &part[1..]).collect();
        let is_tested = tests.contains(&format!("every!({variant}, ")) || tests.contains(&format!("matches!(block, Block::{variant})"));
        assert!(is_tested, "there is no test of `{kind}`");
    }
}
