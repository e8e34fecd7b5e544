//! The paper without scripts: everything can be read, paged through and followed.
//!
//! Tests that read (`reading`, `blocks`, `pagination`, `layout` and more) run twice, with scripts and without (`Test::twice`).
//! Here stands what holds for a reader without scripts alone.

use broadsheet_content::page::Page;
use broadsheet_e2e::fault::Fault as TestFault;
use broadsheet_e2e::locator::{any, starting};
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::server::Fate;
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::{Outcome, Test};
use serde_json::{Value, json};

use crate::common::{items, teaser_link, text, two_teasers, words};
use crate::published::{MAIN, PUBLISHED};

/// Runs a test for a reader who has switched scripts off.
fn without(test: impl AsyncFnOnce(&Tab) -> Outcome) -> Outcome {
    Test::first_visit().without_scripts().run(test)
}

#[test]
fn every_kind_of_page_can_be_read() -> Outcome {
    let paper = paper()?;
    let mut with = Vec::new();
    let kinds = paper.kinds()?;
    Test::returning_reader().run(async |tab| {
        for kind in &kinds {
            tab.open(&kind.path).await?;
            let look = "const main = document.querySelector('main').cloneNode(true); \
                        for (const time of main.querySelectorAll('time')) time.textContent = ''; return main.textContent";
            with.push(tab.script::<String>(look, vec![]).await?);
        }
        Ok(())
    })?;
    without(async |tab| {
        for (kind, with) in kinds.iter().zip(&with) {
            tab.load(&kind.path).await?;
            assert_eq!(tab.headline(any()).count().await?, 1, "{}", kind.name);
            if kind.name != "not found" {
                assert_eq!(tab.title().await?, paper.window_title(&kind.path)?, "{}", kind.name);
            }
            let look = "const main = document.querySelector('main').cloneNode(true); \
                        for (const time of main.querySelectorAll('time')) { \
                          if (!time.closest('[hidden]') && !time.textContent.trim()) throw new Error('an empty time'); time.textContent = ''; } \
                        return main.textContent";
            let words: String = tab.script(look, vec![]).await?;
            // What only the app can offer is on the cookies page.
            if kind.path != "/cookies/" {
                assert_eq!(words, *with, "{}: the words without and with scripts", kind.name);
            }
            assert!(words.len() > 40, "{}: “{words}”", kind.name);
            tab.fits_the_window(kind.name).await?;
        }
        Ok(())
    })
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

/// A press on a link loads the page it leads to.
async fn follow(tab: &Tab, path: &str, headline: &str, press: impl AsyncFnOnce() -> Outcome) -> Outcome {
    let boot = tab.boot().await?;
    press().await?;
    tab.until_at(path).await?;
    tab.until_true("a new document", "return __test.boot !== arguments[0]", vec![boot.into()]).await?;
    tab.headline(starting(headline)).find().await.map(|_| ())
}

#[test]
fn from_the_front_to_an_article_to_a_related_one_and_back() -> Outcome {
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
        Ok(())
    })
}

#[test]
fn lists_are_paged_through_by_links() -> Outcome {
    without(async |tab| {
        let paper = paper()?;
        for (what, is_kind) in [
            ("is a section of two pages", (|page| matches!(page, Page::Section(_))) as fn(&Page) -> bool),
            ("is a topic of two pages", |page| matches!(page, Page::Topic(_))),
            ("is an author's of two pages", |page| matches!(page, Page::Author(_))),
        ] {
            let (newest, pager) = paper.list_that(what, |page, pager| is_kind(page) && pager.older.is_some())?;
            let older = pager.older.as_ref().map(|older| older.path.clone()).unwrap_or_default();
            let name =
                |path: &str| -> Outcome<String> { Ok(paper.document(path)?.title.split(", page").next().unwrap_or_default().to_owned()) };
            let pages = tab.role("navigation", "Pages of this list");
            tab.load(newest).await?;
            follow(tab, &older, &name(&older)?, async || pages.role("link", starting("Older")).click().await).await?;
            follow(tab, newest, &name(newest)?, async || pages.role("link", starting("Newe")).click().await).await?;
        }
        Ok(())
    })
}

#[test]
fn every_link_of_every_kind_of_page_leads_to_a_page() -> Outcome {
    without(async |tab| {
        let mut seen = std::collections::BTreeSet::new();
        for kind in paper()?.kinds()? {
            tab.load(&kind.path).await?;
            let code = "return [...document.querySelectorAll('a[href]')].filter((link) => link.origin === location.origin && !link.hash) \
                          .map((link) => link.pathname)";
            seen.extend(tab.script::<Vec<String>>(code, vec![]).await?);
        }
        assert!(seen.len() > 40, "only {} links", seen.len());
        let code = "const missing = []; \
                    for (const path of arguments[0]) { const answer = await fetch(path); if (answer.status !== 200) missing.push(path); } \
                    return missing";
        let missing: Vec<String> = tab.promise(code, vec![json!(seen)]).await?;
        assert!(missing.is_empty(), "{missing:?}");
        Ok(())
    })
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
        tab.load(&format!("{live}#{last}")).await?;
        let in_sight = "const box = document.getElementById(arguments[0]).getBoundingClientRect(); \
                        return box.top > -5 && box.top < innerHeight || 'at ' + box.top";
        tab.until_true("the post in sight", in_sight, vec![json!(last)]).await
    })
}

#[test]
fn tables_sound_and_what_is_embedded_can_be_had() -> Outcome {
    without(async |tab| {
        let (path, table) = paper()?.block_that("table", |table| table.get("caption").is_some())?;
        tab.load(path).await?;
        let head: Vec<String> = items(table, "header").iter().map(words).collect();
        let shown = tab.main().role("table", text(table, "caption")?).role("columnheader", any()).texts().await?;
        assert_eq!(shown, head);

        let (path, embed) = paper()?.block("embed")?;
        tab.load(path).await?;
        let code = "return [...document.querySelectorAll('main a')].some((link) => link.getAttribute('href') === arguments[0])";
        assert!(tab.script::<bool>(code, vec![json!(text(embed, "url")?)]).await?, "no link leads to what is embedded");
        assert_eq!(tab.script::<usize>("return document.querySelectorAll('iframe').length", vec![]).await?, 0);

        let (path, _) = paper()?.block("audio")?;
        tab.expect_report("part", "/media/");
        tab.load(path).await?;
        let controls: bool = tab.script("return document.querySelector('main audio').controls", vec![]).await?;
        assert!(controls, "sound without controls cannot be played");
        Ok(())
    })
}

#[test]
fn pages_without_scripts_are_accessible() -> Outcome {
    without(async |tab| {
        for kind in paper()?.kinds()? {
            tab.load(&kind.path).await?;
            let violations = tab.axe_violations().await?;
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
