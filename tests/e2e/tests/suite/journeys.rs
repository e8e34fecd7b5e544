//! From page to page: the front, an article, a related one, and back; through the pages of a list.

use broadsheet_e2e::fault::Fault;
use broadsheet_e2e::locator::{any, starting};
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::{Outcome, Test};
use serde_json::{Value, json};

use crate::common::{arrived, document_of, follow_from_front, teaser_link, two_teasers, whole};

/// Waits until the scroll position is saved, which happens after scrolling has stopped.
async fn written_down(tab: &Tab, position: u32) -> Outcome {
    let code = "return !!history.state && history.state.scroll === arguments[0] || JSON.stringify(history.state)";
    tab.until_true("the position in the history", code, vec![json!(position)]).await
}

#[test]
fn forward_shows_the_article_where_it_was_left_without_fetching_it_again() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        follow_from_front(tab, teaser).await?;
        arrived(tab, &teaser.path, &teaser.headline).await?;
        tab.scroll_to(240.0).await?;
        written_down(tab, 240).await?;
        tab.back().await?;
        tab.until_at("/").await?;
        teaser_link(tab, teaser).find().await?;
        tab.go(1).await?;
        tab.until_at(&teaser.path).await?;
        tab.headline(&teaser.headline).find().await?;
        tab.until_scrolled_to(240.0).await?;
        assert_eq!(tab.host.requests_for(&document_of(&teaser.path)).len(), 1);
        Ok(())
    })
}

#[test]
fn a_page_is_marked_alike_whether_it_is_opened_by_its_address_or_by_a_link() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let kinds = paper()?.kinds()?;
        let path = kinds.iter().find(|kind| kind.name == "article, right to left").map(|kind| kind.path.clone()).unwrap_or_default();
        let marks = "return [document.documentElement.lang, document.documentElement.dir]";
        tab.open("/").await?;
        let front: [String; 2] = tab.script(marks, vec![]).await?;
        tab.open(&path).await?;
        let article: [String; 2] = tab.script(marks, vec![]).await?;

        tab.link(&paper()?.site.title).click().await?;
        tab.until_at("/").await?;
        tab.headline(any()).has_focus().await?;
        assert_eq!(tab.script::<[String; 2]>(marks, vec![]).await?, front, "language and direction of the front, after the article");
        tab.back().await?;
        tab.until_at(&path).await?;
        tab.until_true("the article", "return !!document.querySelector('main [dir=rtl] h1')", vec![]).await?;
        assert_eq!(tab.script::<[String; 2]>(marks, vec![]).await?, article, "language and direction of the article, after the front");
        Ok(())
    })
}

/// The page of a list at `path` is shown whole, with the focus on its headline.
async fn shows(tab: &Tab, path: &str) -> Outcome {
    let paper = paper()?;
    let name = paper.document(path)?.title.split(", page").next().unwrap_or_default();
    tab.until_at(path).await?;
    tab.headline(starting(name)).has_focus().await?;
    whole(tab).await?;
    assert_eq!(tab.title().await?, paper.window_title(path)?);
    Ok(())
}

/// Follows a link of the pager by its first word.
async fn turn(tab: &Tab, word: &str) -> Outcome {
    tab.role("navigation", "Pages of this list").role("link", starting(word)).click().await
}

#[test]
fn from_the_newest_page_of_a_list_to_the_oldest_and_back() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (newest, pager) = paper()?.list_that("has three pages", |_, pager| pager.older.is_some() && pager.oldest.is_some())?;
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
        turn(tab, "Newest").await?;
        shows(tab, newest).await?;
        assert_eq!(tab.boot().await?, boot, "a document was loaded in between");
        Ok(())
    })
}

#[test]
fn back_in_a_list_returns_to_the_link_and_the_place() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (newest, pager) = paper()?.list_that("has three pages", |_, pager| pager.older.is_some() && pager.oldest.is_some())?;
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

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn from_the_front_to_an_article_to_a_related_one_and_back() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let paper = paper()?;
            let (teaser, _) = two_teasers()?;
            let article = paper.article(&teaser.path)?;
            let related = article.related.last().ok_or_else(|| Fault::Wrong("the article has no related ones".to_owned()))?;

            tab.open("/").await?;
            let boot = tab.boot().await?;
            let link = teaser_link(tab, teaser).find().await?;
            link.scroll_into_view().await?;
            let on_front = tab.scroll_position().await?;
            assert!(on_front > 100.0, "the teaser is on the first screen: its position says nothing");
            link.click().await?;
            arrived(tab, &teaser.path, &article.headline).await?;
            tab.until_scrolled_to(0.0).await?;
            assert_eq!(tab.title().await?, paper.window_title(&teaser.path)?);
            tab.until_announced(&paper.document(&teaser.path)?.title).await?;

            let link = tab.role("region", "Related").role("link", &related.headline).find().await?;
            link.scroll_into_view().await?;
            let on_article = tab.scroll_position().await?;
            link.click().await?;
            arrived(tab, &related.path, &related.headline).await?;
            tab.until_scrolled_to(0.0).await?;

            tab.back().await?;
            tab.until_at(&teaser.path).await?;
            tab.until_scrolled_to(on_article).await?;
            tab.role("region", "Related").role("link", &related.headline).has_focus().await?;
            assert_eq!(tab.title().await?, paper.window_title(&teaser.path)?);

            tab.back().await?;
            tab.until_at("/").await?;
            tab.until_scrolled_to(on_front).await?;
            teaser_link(tab, teaser).has_focus().await?;
            assert_eq!(tab.title().await?, paper.site.title);

            assert_eq!(tab.boot().await?, boot, "a document was loaded in between");
            // The page the reader came in by is taken as it was published.
            for (path, wanted) in [("/", 0), (teaser.path.as_str(), 1), (related.path.as_str(), 1)] {
                let times = tab.host.requests_for(&document_of(path)).len();
                assert_eq!(times, wanted, "{path} was fetched {times} times");
            }
            Ok(())
        })
    }

    #[test]
    fn a_reload_keeps_the_place_in_the_article() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let (teaser, _) = two_teasers()?;
            tab.open(&teaser.path).await?;
            tab.scroll_to(300.0).await?;
            written_down(tab, 300).await?;
            // Go back by script like a reader, because the command of Firefox's driver scrolls the page to its top.
            let boot = tab.boot().await?;
            tab.script::<Value>("location.reload()", vec![]).await?;
            tab.until_true("the page anew", "return window.__test?.boot !== arguments[0]", vec![boot.into()]).await?;
            tab.headline(&teaser.headline).find().await?;
            tab.until_scrolled_to(300.0).await
        })
    }
}
