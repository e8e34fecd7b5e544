//! The app cannot be loaded, or fails. The page is then plain HTML with plain links.

use broadsheet_e2e::locator::any;
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::server::{Fault, StorageTrouble, Times};
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::{Outcome, Test};
use serde_json::{Value, json};

use crate::common::{arrived, teaser_link, two_teasers};
use crate::published::{app, until_failed};

/// The page can be read, its links are plain links, and it was loaded once.
async fn is_a_plain_page(tab: &Tab) -> Outcome {
    let (teaser, other) = two_teasers()?;
    assert_eq!(tab.headline(any()).count().await?, 1);
    assert_eq!(tab.host.requests_for("/").len(), 1, "the page was loaded again and again");
    let boot = tab.boot().await?;
    teaser_link(tab, teaser).click().await?;
    tab.until_at(&teaser.path).await?;
    tab.until_true("a new document", "return __test.boot !== arguments[0]", vec![boot.into()]).await?;
    tab.headline(&teaser.headline).find().await?;
    tab.back().await?;
    tab.until_at("/").await?;
    teaser_link(tab, other).find().await?;
    Ok(())
}

/// Opens the front for a reader who has decided, with one fault of the app's files after the other, and expects a plain page.
///
/// A browser caches a response with status 200 for a year, so only the last fault may have one. Asserts that the browser requested each
/// file with a fault.
fn without_app(faults: &[(&str, &str, Fault)]) -> Outcome {
    Test::returning_reader().run(async |tab| {
        // The page reports a script or preload that cannot be loaded as an error.
        tab.expect_report("part", "broadsheet-app");
        tab.expect_report("console.", "");
        for (what, path, fault) in faults {
            eprintln!("with {what}:");
            tab.host.recover();
            tab.host.forget_requests();
            tab.host.fail(path, fault.clone(), Times::Always);
            tab.load("/").await?;
            until_failed(tab).await?;
            assert!(asked_for(tab, path), "{what}: the browser did not ask for {path}");
            is_a_plain_page(tab).await?;
            no_document_was_fetched(tab);
        }
        Ok(())
    })
}

fn no_document_was_fetched(tab: &Tab) {
    let documents = tab.host.requests().into_iter().filter(|request| request.path.starts_with("/content/")).count();
    assert_eq!(documents, 0, "a page without the app has fetched documents");
}

/// Returns whether a path was requested. One that ends in `*` stands for all that begin so.
fn asked_for(tab: &Tab, path: &str) -> bool {
    let start = path.strip_suffix('*');
    tab.host.requests().iter().any(|request| start.map_or(request.path == path, |start| request.path.starts_with(start)))
}

#[test]
fn a_wasm_that_is_none_leaves_a_plain_page() -> Outcome {
    let other = Fault::Replace { content_type: "application/wasm", body: "\0asm, but of another kind".to_owned() };
    without_app(&[("another kind of wasm", &app()?.wasm, other)])
}

// WebKit does not request a module again after a failure, so each of these needs its own browser.

#[test]
fn a_glue_that_a_blocker_drops_leaves_a_plain_page() -> Outcome {
    without_app(&[("a blocker that drops the glue", &app()?.glue, Fault::Drop)])
}

#[test]
fn both_files_missing_leave_a_plain_page() -> Outcome {
    without_app(&[("both files missing", "/broadsheet-app*", Fault::Drop)])
}

/// An uncaught trap of WebAssembly, as after a panic in the app. The module has one function, which is `unreachable`.
const PANIC: &str = "test.panic = async () => {
    const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11];
    const { instance } = await WebAssembly.instantiate(new Uint8Array(bytes));
    setTimeout(instance.exports.f);
    return null; };";
const PANICS: &str = "return __test.panic()";

#[test]
fn after_a_panic_links_are_the_browsers_and_the_page_stays() -> Outcome {
    Test::returning_reader().also(PANIC).run(async |tab| {
        // The message differs between engines.
        tab.expect_report("error", "nreachable");
        tab.open("/").await?;
        let before: String = tab.script("return document.querySelector('main').textContent", vec![]).await?;
        tab.promise::<Value>(PANICS, vec![]).await?;
        until_failed(tab).await?;
        let after: String = tab.script("return document.querySelector('main').textContent", vec![]).await?;
        assert_eq!(after, before);
        is_a_plain_page(tab).await
    })
}

#[test]
fn a_reader_who_saves_data_fetches_no_app_before_it_is_needed() -> Outcome {
    let app = app()?;
    Test::first_visit().saves_data().run(async |tab| {
        tab.load("/").await?;
        tab.headline(any()).find().await?;
        crate::published::at_rest(tab).await?;
        crate::common::round_trip(tab).await?;
        assert!(tab.host.requests_for(&app.wasm).is_empty(), "the app was fetched for a reader who saves data");
        tab.role("region", "Cookie choices").role("button", "Choose").click().await?;
        tab.role("dialog", "Cookie settings").find().await?;
        assert_eq!(tab.host.requests_for(&app.wasm).len(), 1);
        Ok(())
    })
}

#[test]
fn a_browser_without_webassembly_takes_errors_of_other_scripts() -> Outcome {
    let world = "delete window.WebAssembly; addEventListener('load', () => setTimeout(() => { throw new Error('another script'); }, 300))";
    Test::returning_reader().also(world).run(async |tab| {
        tab.expect_report("error", "another script");
        tab.load("/").await?;
        until_failed(tab).await?;
        is_a_plain_page(tab).await
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn a_wasm_that_does_not_come_leaves_a_plain_page() -> Outcome {
        let wasm = app()?.wasm;
        without_app(&[
            ("a wasm that is missing", &wasm, Fault::Status(404)),
            ("a host that refuses the wasm", &wasm, Fault::Status(500)),
            ("a connection that breaks in the middle of the wasm", &wasm, Fault::Cut),
        ])
    }

    #[test]
    fn half_a_wasm_leaves_a_plain_page() -> Outcome {
        without_app(&[("half a wasm", &app()?.wasm, Fault::Half)])
    }

    #[test]
    fn a_glue_that_is_missing_leaves_a_plain_page() -> Outcome {
        without_app(&[("a glue that is missing", &app()?.glue, Fault::Status(404))])
    }

    #[test]
    fn a_glue_that_was_changed_on_its_way_leaves_a_plain_page() -> Outcome {
        let other =
            Fault::Replace { content_type: "text/javascript", body: "export default () => { throw new Error('not ours'); }".to_owned() };
        without_app(&[("another glue", &app()?.glue, other)])
    }

    #[test]
    fn a_policy_that_forbids_wasm_leaves_a_plain_page() -> Outcome {
        Test::returning_reader().run(async |tab| {
            tab.expect_report("part", "broadsheet-app");
            tab.expect_report("console.", "");
            tab.expect_report("policy", "wasm-eval");
            tab.expect_report("policy", "script-src");
            tab.host.fail("/*", Fault::Forbid("'wasm-unsafe-eval'"), Times::Always);
            tab.load("/").await?;
            until_failed(tab).await?;
            is_a_plain_page(tab).await?;
            no_document_was_fetched(tab);
            Ok(())
        })
    }

    #[test]
    fn a_wasm_that_never_comes_leaves_a_plain_page() -> Outcome {
        let app = app()?;
        Test::returning_reader().run(async |tab| {
            let gate = tab.host.hold(&app.wasm);
            tab.load("/").await?;
            is_a_plain_page(tab).await?;
            gate.open();
            Ok(())
        })
    }

    #[test]
    fn without_the_app_the_banner_can_be_closed_and_the_choice_goes_along() -> Outcome {
        let app = app()?;
        Test::first_visit().run(async |tab| {
            tab.expect_report("part", "broadsheet-app");
            tab.host.fail(&app.wasm, Fault::Status(404), Times::Always);
            tab.load("/").await?;
            until_failed(tab).await?;
            let banner = tab.role("region", "Cookie choices");
            banner.role("button", "Reject all").click().await?;
            banner.gone().await?;
            assert_eq!(tab.device().await?, ["broadsheet.pressed"], "what waits for an app, and nothing else");
            // The early choice is kept for the next page, which does not ask again, and is recorded as soon as an app has started.
            tab.load("/about/").await?;
            until_failed(tab).await?;
            assert_eq!(banner.count().await?, 0);
            tab.host.recover();
            tab.load("/").await?;
            tab.until_ready().await?;
            let recorded = "return (localStorage.getItem(arguments[0]) || '').includes('banner_reject')";
            tab.until_true("the choice to be recorded", recorded, vec![broadsheet_e2e::run::CONSENT_KEY.into()]).await?;
            assert_eq!(banner.count().await?, 0);
            Ok(())
        })
    }

    #[test]
    fn a_page_whose_storage_is_off_is_taken_over_all_the_same() -> Outcome {
        Test::first_visit().run(async |tab| {
            let (teaser, _) = two_teasers()?;
            for trouble in [StorageTrouble::LocalThrows, StorageTrouble::LocalIsNull, StorageTrouble::SessionThrows] {
                eprintln!("with {trouble:?}:");
                tab.host.change_prelude(|prelude| prelude.trouble = Some(trouble));
                tab.open("/").await?;
                let boot = tab.boot().await?;
                teaser_link(tab, teaser).click().await?;
                tab.until_at(&teaser.path).await?;
                tab.headline(&teaser.headline).has_focus().await?;
                assert_eq!(tab.boot().await?, boot, "{trouble:?}");
            }
            Ok(())
        })
    }

    #[test]
    fn after_a_panic_on_another_page_than_the_first_links_and_back_still_work() -> Outcome {
        Test::returning_reader().also(PANIC).run(async |tab| {
            // The message differs between engines.
            tab.expect_report("error", "nreachable");
            let (teaser, _) = two_teasers()?;
            tab.open("/").await?;
            teaser_link(tab, teaser).click().await?;
            // When the app fails while a page is partly drawn, `boot.js` loads that page again, with a new app.
            arrived(tab, &teaser.path, &teaser.headline).await?;
            tab.promise::<Value>(PANICS, vec![]).await?;
            until_failed(tab).await?;
            tab.link(&paper()?.site.title).click().await?;
            tab.until_at("/").await?;
            teaser_link(tab, teaser).find().await?;
            tab.back().await?;
            tab.until_at(&teaser.path).await?;
            tab.headline(&teaser.headline).find().await?;
            Ok(())
        })
    }

    #[test]
    fn the_page_is_read_before_the_app_is_fetched() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let (teaser, _) = two_teasers()?;
            tab.open(&teaser.path).await?;
            let fetched: Vec<String> = tab.host.requests().into_iter().map(|request| request.path).collect();
            let page = fetched.iter().position(|path| *path == teaser.path);
            let app = fetched.iter().position(|path| path.starts_with("/broadsheet-app"));
            assert!(page < app, "{fetched:?}");
            let documents: Vec<&String> = fetched.iter().filter(|path| path.starts_with("/content/")).collect();
            assert!(documents.is_empty(), "taking a page over has fetched {documents:?}");
            let code = "const app = performance.getEntriesByType('resource').find((entry) => entry.name.includes('broadsheet-app')); \
                        const read = performance.getEntriesByType('navigation')[0].domInteractive; \
                        return app.startTime >= read || `the app at ${app.startTime}, the page at ${read}`";
            assert_eq!(tab.script::<Value>(code, vec![]).await?, json!(true));
            Ok(())
        })
    }
}
