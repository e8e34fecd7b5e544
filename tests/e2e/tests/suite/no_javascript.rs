//! The paper without scripts in a browser: visibility and links.
//!
//! tests/pages checks natively that all words, links and elements of every page are in its HTML. Tests of layout and keyboard use, which
//! the app could change, run with and without scripts (`Test::twice`).

use broadsheet_e2e::fault::Fault as TestFault;
use broadsheet_e2e::locator::{any, starting};
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::server::Fate;
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::{Outcome, Test};
use serde_json::{Value, json};

use crate::common::{teaser_link, two_teasers};
use crate::published::{MAIN, PUBLISHED};

/// Runs a test without scripts.
fn without(test: impl AsyncFnOnce(&Tab) -> Outcome) -> Outcome {
    Test::first_visit().without_scripts().run(test)
}

#[test]
fn no_banner_and_no_button_that_does_nothing_is_in_the_way() -> Outcome {
    without(async |tab| {
        for kind in paper()?.kinds()? {
            tab.load(&kind.path).await?;
            assert_eq!(tab.role("region", "Cookie choices").count().await?, 0, "{}", kind.name);
            let idle: Vec<String> = tab
                .script(
                    // A column's heading is words first: what sorts by it may stand there idle.
                    "return [...document.querySelectorAll('button:not(th button)')].filter((button) => button.checkVisibility({ visibilityProperty: true })) \
                       .map((button) => button.outerHTML.slice(0, 120))",
                    vec![],
                )
                .await?;
            assert!(idle.is_empty(), "{}: buttons that do nothing without scripts: {idle:#?}", kind.name);
            assert_eq!(tab.device().await?, [""; 0]);
        }
        Ok(())
    })
}

/// A click on a link loads the page it leads to.
async fn follow(tab: &Tab, path: &str, headline: &str, press: impl AsyncFnOnce() -> Outcome) -> Outcome {
    let boot = tab.boot().await?;
    press().await?;
    tab.until_at(path).await?;
    tab.until_true("a new document", "return __test.boot !== arguments[0]", vec![boot.into()]).await?;
    tab.headline(starting(headline)).find().await.map(|_| ())
}

#[test]
fn deep_links_and_missing_pages_have_a_way_on() -> Outcome {
    without(async |tab| {
        let path = "/article/there-is-no-such-article/";
        tab.load(path).await?;
        assert_eq!(tab.host.requests_for(path)[0].fate, Fate::Answered(404));
        tab.headline("Page not found").find().await?;
        let front = tab.main().role("link", "Go to the front page");
        let boot = tab.boot().await?;
        front.click().await?;
        tab.until_at("/").await?;
        tab.until_true("a new document", "return __test.boot !== arguments[0]", vec![boot.into()]).await?;
        assert_eq!(tab.headline(any()).count().await?, 1);

        let live = paper()?.article_that("has key events", |article| article.posts.iter().any(|post| post.key))?;
        let last = paper()?.article(&live)?.posts.last().map(|post| post.id.clone()).unwrap_or_default();
        let in_sight = "const box = document.getElementById(arguments[0]).getBoundingClientRect(); \
                        return box.top > -5 && box.top < innerHeight || 'at ' + box.top";
        tab.load("/__test/blank").await?;
        tab.load(&format!("{live}#{last}")).await?;
        tab.until_true("the post in sight", in_sight, vec![json!(last)]).await
    })
}

#[test]
fn pages_without_scripts_are_accessible() -> Outcome {
    without(async |tab| {
        for kind in paper()?.kinds()? {
            tab.load(&kind.path).await?;
            let violations = tab.accessibility_violations().await?;
            assert!(violations.is_empty(), "{}:\n{}", kind.name, violations.join("\n"));
        }
        Ok(())
    })
}

#[test]
fn with_scripts_switched_off_the_browser_shows_the_published_page() -> Outcome {
    Test::first_visit().run(async |tab| {
        for kind in paper()?.kinds()?.iter().filter(|kind| kind.name != "not found") {
            tab.open("/about/").await?;
            let wanted: String =
                tab.promise(&format!("{MAIN}{PUBLISHED} return still(await published(arguments[0]))"), vec![json!(kind.path)]).await?;
            tab.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await?;
            tab.load(&kind.path).await?;
            let document = tab.devtools("DOM.getDocument", json!({ "depth": 0 })).await?;
            let html = tab.devtools("DOM.getOuterHTML", json!({ "nodeId": document["root"]["nodeId"] })).await?;
            tab.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": false })).await?;
            let html = html["outerHTML"].as_str().unwrap_or_default();
            let marks = html.split_once("<head").map(|(marks, _)| marks).unwrap_or_default();
            assert!(!marks.contains("data-"), "{}: a script ran: {marks}", kind.name);
            tab.load("/__test/blank").await?;
            let shown: String = tab
                .script(
                    &format!("{MAIN} return still(new DOMParser().parseFromString(arguments[0], 'text/html'))"),
                    vec![Value::from(html)],
                )
                .await?;
            assert_eq!(shown, wanted, "{}", kind.name);
        }
        Ok(())
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn from_the_front_to_a_related_article_and_back_and_through_a_list() -> Outcome {
        without(async |tab| {
            let (teaser, _) = two_teasers()?;
            let article = paper()?.article(&teaser.path)?;
            let related = article.related.last().ok_or_else(|| TestFault::Wrong("the article has no related ones".to_owned()))?;
            tab.load("/").await?;
            follow(tab, &teaser.path, &teaser.headline, async || teaser_link(tab, teaser).click().await).await?;
            let link = tab.role("region", "Related").role("link", &related.headline);
            follow(tab, &related.path, &related.headline, async || link.click().await).await?;
            tab.back().await?;
            tab.until_at(&teaser.path).await?;
            tab.headline(&teaser.headline).find().await?;
            tab.back().await?;
            tab.until_at("/").await?;
            teaser_link(tab, teaser).find().await?;

            let (newest, pager) = paper()?.list_that("has two pages", |_, pager| pager.older.is_some())?;
            let older = pager.older.as_ref().map(|older| older.path.clone()).unwrap_or_default();
            let name = |path: &str| -> Outcome<String> {
                Ok(paper()?.document(path)?.title.split(", page").next().unwrap_or_default().to_owned())
            };
            let pages = tab.role("navigation", "Pages of this list");
            tab.load(newest).await?;
            follow(tab, &older, &name(&older)?, async || pages.role("link", starting("Older")).click().await).await?;
            follow(tab, newest, &name(newest)?, async || pages.role("link", starting("Newe")).click().await).await
        })
    }
}
