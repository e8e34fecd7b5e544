//! Prefetching of documents and pages before a click.

use broadsheet_e2e::paper::paper;
use broadsheet_e2e::server::Request;
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::{Outcome, Test};
use serde_json::{Value, json};

use crate::common::{arrived, document_of, round_trip, until_requested};

/// The documents of articles that were asked for.
fn articles(tab: &Tab) -> Vec<String> {
    let is_article = |request: &Request| request.path.starts_with("/content/article/");
    tab.host.requests().into_iter().filter(is_article).map(|request| request.path).collect()
}

/// Returns the documents of the teasers in the viewport.
async fn in_window(tab: &Tab) -> Outcome<Vec<String>> {
    let code = "return [...document.querySelectorAll('main .teaser__link')].filter((link) => { \
                  const { top, bottom } = link.getBoundingClientRect(); return bottom > 0 && top < innerHeight; \
                }).map((link) => link.pathname)";
    let paths: Vec<String> = tab.script(code, vec![]).await?;
    Ok(paths.iter().map(|path| document_of(path)).collect())
}

#[test]
fn pages_of_teasers_that_stay_in_the_window_are_fetched_once_and_not_without_end() -> Outcome {
    Test::returning_reader().run(async |tab| {
        tab.resize(360, 640).await?;
        tab.open("/").await?;
        let first = in_window(tab).await?;
        assert!((1..=6).contains(&first.len()), "{first:?}");
        for document in &first {
            until_requested(tab, document, 1).await?;
        }
        round_trip(tab).await?;
        let mut asked = articles(tab);
        asked.sort_unstable();
        let mut expected = first;
        expected.sort_unstable();
        assert_eq!(asked, expected, "those in the window and no others");
        // Down the whole front, and back to the top.
        for place in (1..20).chain([0]) {
            tab.scroll_to(f64::from(place) * 500.0).await?;
            tab.let_pass(400).await?;
            round_trip(tab).await?;
        }
        let asked = articles(tab);
        let distinct: std::collections::BTreeSet<&String> = asked.iter().collect();
        assert_eq!(distinct.len(), asked.len(), "one twice: {asked:?}");
        assert_eq!(asked.len(), 12, "{asked:?}");
        Ok(())
    })
}

#[test]
fn a_reader_on_a_slow_line_fetches_nothing_ahead() -> Outcome {
    let slow = "Object.defineProperty(navigator, 'connection', { value: { effectiveType: 'slow-2g', saveData: false } })";
    Test::returning_reader().also(slow).run(async |tab| {
        tab.load("/").await?;
        tab.until_true("the page to be loaded", "return document.readyState === 'complete'", vec![]).await?;
        tab.let_pass(7_000).await?;
        let app: Option<String> = tab.script("return document.documentElement.dataset.app", vec![]).await?;
        assert_eq!(app, None, "the app waits until it is needed");
        tab.open("/").await?;
        tab.let_pass(1_000).await?;
        round_trip(tab).await?;
        assert_eq!(articles(tab), Vec::<String>::new());
        Ok(())
    })
}

#[test]
fn a_page_that_was_built_ahead_acts_as_any_other() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (path, _) = paper()?.block_that("table", |block| block.get("sortable") == Some(&json!(true)))?;
        let headline = &paper()?.document(path)?.title;
        tab.open("/about/").await?;
        let code = "const link = document.createElement('a'); link.href = arguments[0]; link.textContent = 'A link of the test'; \
                    document.querySelector('main').prepend(link)";
        tab.script::<Value>(code, vec![json!(path)]).await?;
        let link = tab.link("A link of the test").find().await?;
        link.focus().await?;
        until_requested(tab, &document_of(path), 1).await?;
        round_trip(tab).await?;
        let idle = "await new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))); return true";
        tab.promise::<bool>(idle, vec![]).await?;
        link.click().await?;
        arrived(tab, path, headline).await?;
        // A table whose column can be sorted.
        let sort = "document.querySelector('main .table__sort').click(); return true";
        tab.script::<bool>(sort, vec![]).await?;
        tab.until_true("a sorted column", "return document.querySelector('main th[aria-sort]:not([aria-sort=none])') !== null", vec![])
            .await?;
        // Back, and forward to it again: it is built anew.
        tab.back().await?;
        tab.until_at("/about/").await?;
        tab.go(1).await?;
        arrived(tab, path, headline).await?;
        let headlines: usize = tab.script("return document.querySelectorAll('main h1').length", vec![]).await?;
        assert_eq!(headlines, 1);
        Ok(())
    })
}

#[test]
fn until_the_app_is_there_the_browser_may_fetch_pages_ahead() -> Outcome {
    Test::first_visit().saves_data().run(async |tab| {
        const RULES: &str = "return document.querySelector('script[type=speculationrules]') !== null";
        tab.load("/").await?;
        assert!(tab.script::<bool>(RULES, vec![]).await?, "there are no rules");
        // A click on a button fetches the app.
        tab.button("Reject all").click().await?;
        tab.until_ready().await?;
        assert!(!tab.script::<bool>(RULES, vec![]).await?, "the rules are still there");
        Ok(())
    })
}
