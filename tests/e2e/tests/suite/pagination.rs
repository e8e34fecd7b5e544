//! Lists: from the newest page to the oldest and back, by links.

use broadsheet_content::page::{Page, Teaser};
use broadsheet_e2e::fault::Fault;
use broadsheet_e2e::locator::{any, starting};
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::{Outcome, Test};

use crate::common::whole;

fn teasers(page: &Page) -> &[Teaser] {
    match page {
        Page::Section(list) | Page::Topic(list) => &list.teasers,
        Page::Author(author) => &author.teasers,
        Page::Front(_) | Page::Article(_) | Page::About(_) | Page::Cookies(_) => &[],
    }
}

/// The page of a list at `path` is shown: its headline, its number, its articles in order.
async fn shows(tab: &Tab, path: &str) -> Outcome {
    let document = paper()?.document(path)?;
    tab.until_at(path).await?;
    let name = document.title.split(", page").next().unwrap_or_default();
    tab.headline(starting(name)).find().await?;
    if tab.has_scripts() {
        tab.headline(starting(name)).has_focus().await?;
        whole(tab).await?;
    }
    let headlines: Vec<&str> = teasers(&document.page).iter().map(|teaser| teaser.headline.as_str()).collect();
    assert_eq!(
        tab.main().role("heading", any()).names().await?.get(1..),
        Some(headlines.iter().map(|h| (*h).to_owned()).collect::<Vec<_>>().as_slice())
    );
    assert_eq!(tab.title().await?, paper()?.window_title(path)?);
    Ok(())
}

/// Follows a link of the pager by its first word.
async fn turn(tab: &Tab, word: &str) -> Outcome {
    tab.role("navigation", "Pages of this list").role("link", starting(word)).click().await
}

#[test]
fn from_the_newest_page_to_the_oldest_and_back() -> Outcome {
    Test::returning_reader().twice(async |tab| {
        let paper = paper()?;
        let (newest, pager) = paper.list_that("has three pages", |_, pager| pager.older.is_some() && pager.oldest.is_some())?;
        let missing = || Fault::Wrong("the pager has no link".to_owned());
        let older = pager.older.as_ref().ok_or_else(missing)?.path.clone();
        let oldest = pager.oldest.as_ref().ok_or_else(missing)?.path.clone();

        tab.open(newest).await?;
        let boot = tab.boot().await?;
        turn(tab, "Older").await?;
        shows(tab, &older).await?;
        turn(tab, "Newer").await?;
        shows(tab, newest).await?;
        turn(tab, "Oldest").await?;
        shows(tab, &oldest).await?;
        let pages = tab.role("navigation", "Pages of this list");
        assert!(
            !pages.role("link", any()).names().await?.iter().any(|name| name.starts_with("Old")),
            "the oldest page links to an older one"
        );
        let here: String = pages.find().await?.script("return it.querySelector('[aria-current=page]').textContent.trim()", vec![]).await?;
        assert_eq!(here, "Page 1");
        turn(tab, "Newest").await?;
        shows(tab, newest).await?;
        assert_eq!(tab.boot().await? == boot, tab.has_scripts(), "a document was loaded in between, or none without scripts");
        Ok(())
    })
}

#[test]
fn every_kind_of_list_leads_to_its_older_pages() -> Outcome {
    Test::returning_reader().twice(async |tab| {
        let paper = paper()?;
        for (what, is_kind) in [
            ("is a section of two pages", (|page| matches!(page, Page::Section(_))) as fn(&Page) -> bool),
            ("is a topic of two pages", |page| matches!(page, Page::Topic(_))),
            ("is an author's of two pages", |page| matches!(page, Page::Author(_))),
        ] {
            let (newest, pager) = paper.list_that(what, |page, pager| is_kind(page) && pager.older.is_some())?;
            let older = pager.older.as_ref().map(|older| older.path.clone()).unwrap_or_default();
            tab.open(newest).await?;
            turn(tab, "Older").await?;
            shows(tab, &older).await?;
            turn(tab, "Newe").await?;
            tab.until_at(newest).await?;
        }
        Ok(())
    })
}

#[test]
fn a_list_of_one_page_says_so() -> Outcome {
    Test::returning_reader().twice(async |tab| {
        let (path, pager) =
            paper()?.list_that("has one page", |_, pager| pager.older.is_none() && pager.total.is_some_and(|total| total > 1))?;
        tab.open(path).await?;
        let total = pager.total.unwrap_or_default();
        let words = format!("That is everything here: {total} articles on one page.");
        assert!(tab.main().role("paragraph", any()).texts().await?.contains(&words), "the page does not say “{words}”");
        assert_eq!(tab.role("navigation", "Pages of this list").count().await?, 0);
        Ok(())
    })
}

#[test]
fn back_in_a_list_returns_to_the_link_and_the_place() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let paper = paper()?;
        let (newest, pager) = paper.list_that("has three pages", |_, pager| pager.older.is_some() && pager.oldest.is_some())?;
        let older = pager.older.as_ref().map(|older| older.path.clone()).unwrap_or_default();
        tab.open(newest).await?;
        let link = tab.role("navigation", "Pages of this list").role("link", starting("Older")).find().await?;
        link.scroll_into_view().await?;
        let place = tab.scroll_position().await?;
        link.click().await?;
        shows(tab, &older).await?;
        tab.back().await?;
        tab.until_at(newest).await?;
        tab.until_scrolled_to(place).await?;
        tab.role("navigation", "Pages of this list").role("link", starting("Older")).has_focus().await
    })
}
