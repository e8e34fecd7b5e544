//! Saved articles: kept on the device, read without a connection.

use broadsheet_content::page::Teaser;
use broadsheet_e2e::press::{publish_with, workshop};
use broadsheet_e2e::server::{Fault, StorageTrouble, Times};
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::wait::{self, Look};
use broadsheet_e2e::xss::Writing;
use broadsheet_e2e::{Outcome, Test};
use serde_json::{Value, json};

use crate::common::{arrived, two_teasers};

const KEY: &str = "broadsheet.saved";

/// Cuts every connection to the host, also those of a service worker, which an emulation in the browser does not reach.
fn cut(tab: &Tab) {
    tab.host.fail("/*", Fault::Drop, Times::Always);
}

/// Pages of the cache are shown while the network fails, and the browser reports that.
fn expect_cut(tab: &Tab) {
    for part in ["/content/", "/pictures/", "/article/", "/broadsheet-", "/fonts/", "/icons/", "/count.txt", "/saved/", "/sw.js"] {
        tab.expect_report("part", part);
    }
}

/// Presses "Save" of the article that is shown, and waits until it is saved.
async fn save(tab: &Tab) -> Outcome {
    tab.main().role("button", "Save").first().click().await?;
    tab.until_announced("Saved. You find the article").await
}

/// The paths of what is in the cache.
async fn cached(tab: &Tab) -> Outcome<Vec<String>> {
    let code = "if (!await caches.has('broadsheet-saved-1')) return []; \
                const cache = await caches.open('broadsheet-saved-1'); \
                return (await cache.keys()).map((key) => new URL(key.url).pathname)";
    tab.promise(code, vec![]).await
}

/// Whether a service worker is registered.
async fn has_worker(tab: &Tab) -> Outcome<bool> {
    tab.promise("return !!navigator.serviceWorker && !!(await navigator.serviceWorker.getRegistration('/'))", vec![]).await
}

/// Waits until the service worker answers the requests of pages.
async fn until_worker_is_active(tab: &Tab) -> Outcome {
    tab.promise::<Value>("await navigator.serviceWorker.ready; return null", vec![]).await.map(|_| ())
}

async fn stored_paths(tab: &Tab) -> Outcome<Vec<String>> {
    let stored: Value = tab.stored(KEY).await?.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
    let path = |article: &Value| article.get("path").and_then(Value::as_str).map(str::to_owned);
    Ok(crate::common::items(&stored, "articles").iter().filter_map(path).collect())
}

fn some() -> Outcome<(&'static Teaser, &'static Teaser)> {
    two_teasers()
}

#[test]
fn nothing_is_kept_for_a_reader_who_saves_nothing() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = some()?;
        tab.open(&teaser.path).await?;
        assert_eq!((tab.stored(KEY).await?, cached(tab).await?, has_worker(tab).await?), (None, vec![], false));
        assert!(tab.host.requests_for("/sw.js").is_empty() && tab.host.requests_for("/content/offline.json").is_empty());
        let link: bool = tab.script("return document.querySelector('.masthead__saved').checkVisibility()", vec![]).await?;
        assert!(!link, "a link to nothing");
        Ok(())
    })
}

#[test]
fn a_saved_article_opens_without_a_connection_with_its_pictures_and_styles() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = some()?;
        expect_cut(tab);
        tab.open(&teaser.path).await?;
        save(tab).await?;
        until_worker_is_active(tab).await?;
        cut(tab);
        tab.load(&teaser.path).await?;
        tab.until_ready().await?;
        tab.headline(&teaser.headline).find().await?;
        let look = "const image = document.querySelector('.article__hero img'); \
                    return getComputedStyle(document.querySelector('.masthead__title')).textAlign === 'center' \
                    && (!image || (image.complete && image.naturalWidth > 0)) || String(image?.currentSrc)";
        tab.until_true("styles and picture", look, vec![]).await?;
        // An address with a query is the same page.
        tab.load(&format!("{}?utm_source=x", teaser.path)).await?;
        tab.until_ready().await?;
        tab.headline(&teaser.headline).find().await.map(|_| ())
    })
}

#[test]
fn without_a_connection_other_pages_say_so_and_list_what_is_saved() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (saved, other) = some()?;
        expect_cut(tab);
        tab.open(&saved.path).await?;
        save(tab).await?;
        until_worker_is_active(tab).await?;
        cut(tab);
        tab.load(&other.path).await?;
        tab.until_ready().await?;
        tab.headline("This page could not be loaded").find().await?;
        tab.main().role("link", &saved.headline).click().await?;
        arrived(tab, &saved.path, &saved.headline).await
    })
}

#[test]
fn the_connection_is_cut_while_an_article_is_saved_and_nothing_is_left_behind() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = some()?;
        expect_cut(tab);
        for part in ["/content/offline.json", "/content/article/*", "/article/*", "/pictures/*", "/saved/"] {
            tab.open(&teaser.path).await?;
            tab.host.fail(part, Fault::Drop, Times::Always);
            tab.main().role("button", "Save").first().click().await?;
            tab.until_announced("The article could not be saved. Try again when you are connected.").await?;
            assert_eq!((stored_paths(tab).await?, cached(tab).await?), (vec![], vec![]), "{part}");
            assert!(!has_worker(tab).await?, "{part}");
            tab.host.recover();
        }
        save(tab).await?;
        assert_eq!(stored_paths(tab).await?, [teaser.path.as_str()]);
        Ok(())
    })
}

#[test]
fn a_teaser_is_saved_and_removed_and_the_last_one_takes_the_worker_along() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = some()?;
        tab.open("/").await?;
        let button = "[...document.querySelectorAll('.teaser')].find((t) => t.querySelector('a').pathname === arguments[0])\
                      .querySelector('.save')";
        tab.script::<Value>(&format!("{button}.click()"), vec![json!(teaser.path)]).await?;
        tab.until_announced("Saved. You find the article").await?;
        let pressed = format!("return {button}.getAttribute('aria-pressed') === 'true'");
        tab.until_true("the button to be pressed", &pressed, vec![json!(teaser.path)]).await?;
        assert!(has_worker(tab).await?);
        assert!(cached(tab).await?.contains(&teaser.path));

        // It is still pressed in the next page that is loaded, and the masthead leads to the list.
        tab.open("/").await?;
        tab.until_true("the button to be pressed", &pressed, vec![json!(teaser.path)]).await?;
        tab.link("Saved articles").click().await?;
        arrived(tab, "/saved/", "Saved articles").await?;
        tab.main().role("link", &teaser.headline).find().await?;
        tab.main().role("button", "Remove").click().await?;
        tab.until_announced("The article is no longer saved.").await?;
        tab.until_true("an empty list", "return document.querySelector('main').innerText.includes('not saved any articles yet')", vec![])
            .await?;
        assert_eq!((tab.stored(KEY).await?, cached(tab).await?), (None, vec![]));
        tab.until_true("no worker", "return !document.documentElement.hasAttribute('data-saved')", vec![]).await?;
        assert!(!has_worker(tab).await?);
        Ok(())
    })
}

#[test]
fn a_corrected_article_says_so_and_is_kept_anew() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = some()?;
        tab.open(&teaser.path).await?;
        save(tab).await?;
        let document = crate::common::document_of(&teaser.path);
        let correction = r#""corrections":[{"date":{"iso":"2026-11-30T08:00:00Z","text":"30 November 2026"},"kind":"correction","text":"It was a Tuesday."}]"#;
        tab.host.fail(
            &document,
            Fault::Exchange { old: r#""corrections":[]"#.to_owned(), new: correction.to_owned() },
            Times::Always,
        );
        tab.open("/saved/").await?;
        tab.until_true("the mark", "return document.querySelector('.saved__change')?.innerText === 'Corrected since you saved it'", vec![])
            .await?;
        let kept: String = tab
            .promise("return (await (await caches.open('broadsheet-saved-1')).match(arguments[0])).text()", vec![json!(document)])
            .await?;
        assert!(kept.contains("It was a Tuesday."), "{kept}");
        // The mark goes when the article is read.
        tab.main().role("link", &teaser.headline).click().await?;
        arrived(tab, &teaser.path, &teaser.headline).await?;
        tab.back().await?;
        tab.until_at("/saved/").await?;
        tab.until_true("no mark", "return !document.querySelector('.saved__change')", vec![]).await
    })
}

#[test]
fn the_connection_is_cut_while_an_article_is_updated_or_removed() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, other) = some()?;
        expect_cut(tab);
        for teaser in [teaser, other] {
            tab.open(&teaser.path).await?;
            save(tab).await?;
        }
        let before = cached(tab).await?;
        let document = crate::common::document_of(&teaser.path);
        tab.host.fail(&document, Fault::Exchange { old: r#""minutes":"#.to_owned(), new: r#""minutes":9"#.to_owned() }, Times::Always);
        tab.host.fail("/article/*", Fault::Drop, Times::Always);
        tab.open("/saved/").await?;
        crate::common::until_requested(tab, &teaser.path, 2).await?;
        tab.main().role("link", &teaser.headline).find().await?;
        assert_eq!(cached(tab).await?, before, "an update that failed has changed something");

        cut(tab);
        tab.main().role("button", "Remove").first().click().await?;
        tab.until_announced("The article is no longer saved.").await?;
        assert_eq!(stored_paths(tab).await?, [teaser.path.as_str()]);
        assert!(!cached(tab).await?.contains(&other.path) && cached(tab).await?.contains(&teaser.path));
        // The button of the next article has the focus.
        tab.main().role("button", "Remove").first().has_focus().await
    })
}

#[test]
fn what_is_removed_while_the_host_is_asked_stays_removed() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, other) = some()?;
        for teaser in [teaser, other] {
            tab.open(&teaser.path).await?;
            save(tab).await?;
        }
        let gate = tab.host.hold("/content/article/*");
        tab.open("/saved/").await?;
        tab.main().role("button", "Remove all").click().await?;
        tab.main().role("button", "Remove all").click().await?;
        tab.until_true("an empty list", "return document.querySelector('main').innerText.includes('not saved any articles yet')", vec![])
            .await?;
        gate.open();
        tab.host.recover();
        crate::common::round_trip(tab).await?;
        tab.reload().await?;
        assert_eq!((tab.stored(KEY).await?, cached(tab).await?, has_worker(tab).await?), (None, vec![], false));
        Ok(())
    })
}

#[test]
fn the_words_of_what_is_saved_are_searched_without_a_connection() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, other) = some()?;
        expect_cut(tab);
        for teaser in [teaser, other] {
            tab.open(&teaser.path).await?;
            save(tab).await?;
        }
        tab.open("/saved/").await?;
        cut(tab);
        let type_in = "const field = document.querySelector('input[type=search]'); field.value = arguments[0]; \
                       field.dispatchEvent(new Event('input', { bubbles: true }))";
        let links = "return JSON.stringify([...document.querySelectorAll('.saved__headline a')].map((a) => a.pathname)) === arguments[0]";
        tab.script::<Value>(type_in, vec![json!(teaser.headline.to_uppercase())]).await?;
        tab.until_true("the one that was found", links, vec![json!(json!([teaser.path]).to_string())]).await?;
        tab.script::<Value>(type_in, vec![json!("xyzzy children paragraph")]).await?;
        tab.until_announced("None of your saved articles has these words.").await?;
        tab.script::<Value>(type_in, vec![json!("")]).await?;
        tab.until_true("both", links, vec![json!(json!([other.path, teaser.path]).to_string())]).await
    })
}

#[test]
fn a_host_that_does_not_answer_is_not_waited_for() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = some()?;
        tab.open(&teaser.path).await?;
        save(tab).await?;
        until_worker_is_active(tab).await?;
        let gate = tab.host.hold(&teaser.path);
        tab.load(&teaser.path).await?;
        tab.headline(&teaser.headline).find().await?;
        gate.open();
        Ok(())
    })
}

#[test]
fn a_withdrawn_article_is_removed_and_says_so() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, other) = some()?;
        tab.open(&teaser.path).await?;
        save(tab).await?;
        tab.open(&other.path).await?;
        save(tab).await?;
        // While files are being copied to the host, one of two may be missing.
        tab.host.fail(&crate::common::document_of(&teaser.path), Fault::Status(404), Times::Always);
        tab.host.forget_requests();
        tab.open("/saved/").await?;
        crate::common::until_requested(tab, &crate::common::document_of(&other.path), 1).await?;
        tab.main().role("link", &teaser.headline).find().await?;
        assert!(cached(tab).await?.contains(&teaser.path));

        tab.host.fail(&teaser.path, Fault::Status(404), Times::Always);
        tab.open("/saved/").await?;
        tab.until_true(
            "the mark",
            "return document.querySelector('.saved__change')?.innerText.startsWith('The paper has withdrawn')",
            vec![],
        )
        .await?;
        assert!(!cached(tab).await?.contains(&teaser.path));
        assert!(cached(tab).await?.contains(&other.path));
        assert_eq!(tab.main().role("link", &teaser.headline).count().await?, 0);
        Ok(())
    })
}

#[test]
fn the_list_is_exported_removed_and_imported() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, other) = some()?;
        for teaser in [teaser, other] {
            tab.open(&teaser.path).await?;
            save(tab).await?;
        }
        tab.open("/saved/").await?;
        let file: String = tab
            .script(
                "const link = document.querySelector('a[download]'); return decodeURIComponent(link.href.split(',').slice(1).join(','))",
                vec![],
            )
            .await?;
        tab.main().role("button", "Remove all").click().await?;
        tab.main().role("button", "Cancel").click().await?;
        assert_eq!(stored_paths(tab).await?.len(), 2);
        tab.main().role("button", "Remove all").click().await?;
        tab.main().role("button", "Remove all").click().await?;
        tab.until_true("an empty list", "return document.querySelector('main').innerText.includes('not saved any articles yet')", vec![])
            .await?;
        let choose = "const input = document.querySelector('input[type=file]'); const data = new DataTransfer(); \
                      data.items.add(new File([arguments[0]], 'a.json')); input.files = data.files; \
                      input.dispatchEvent(new Event('change', { bubbles: true }))";
        tab.script::<Value>(choose, vec![json!("{}")]).await?;
        tab.until_announced("This file has no list of saved articles of this paper.").await?;
        tab.script::<Value>(choose, vec![json!(file)]).await?;
        tab.until_announced("2 articles have been imported.").await?;
        assert_eq!(stored_paths(tab).await?, [other.path.clone(), teaser.path.clone()]);
        Ok(())
    })
}

#[test]
fn everything_is_forgotten_at_once() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = some()?;
        tab.open(&teaser.path).await?;
        save(tab).await?;
        tab.open("/cookies/").await?;
        tab.main().role("button", "Forget everything").click().await?;
        tab.until_announced("Everything has been removed from this device.").await?;
        assert_eq!((cached(tab).await?, has_worker(tab).await?), (vec![], false));
        let keys: Vec<String> =
            tab.script("return Object.keys(localStorage).filter((key) => key.startsWith('broadsheet'))", vec![]).await?;
        assert_eq!(keys, [""; 0]);
        Ok(())
    })
}

#[test]
fn a_saved_page_of_an_earlier_release_opens_when_its_files_are_gone() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = some()?;
        tab.open(&teaser.path).await?;
        save(tab).await?;
        until_worker_is_active(tab).await?;
        // The host has pages of a later release, and no longer the files of this one.
        tab.host.fail("/broadsheet-*", Fault::Status(404), Times::Always);
        tab.host.forget_requests();
        tab.load(&teaser.path).await?;
        tab.until_ready().await?;
        assert!(tab.host.requests().iter().all(|request| !request.path.ends_with(".wasm")), "not from the cache");
        assert_eq!(tab.host.requests_for(&teaser.path).len(), 1, "the page itself comes from the host");
        cut(tab);
        expect_cut(tab);
        tab.load(&teaser.path).await?;
        tab.until_ready().await
    })
}

#[test]
fn at_the_limit_the_reader_decides_what_goes() -> Outcome {
    let full = "JSON.stringify({ version: 1, checked: 1e15, latest: '', releases: {}, articles: [...Array(200).keys()].map((number) => \
                ({ path: `/article/old-${number}/`, title: `Old ${number}`, saved: 1000 + number, read: number === 7 ? 1 : 1000 })) })";
    Test::returning_reader().stored(KEY, full).run(async |tab| {
        let (teaser, _) = some()?;
        tab.open(&teaser.path).await?;
        tab.main().role("button", "Save").first().click().await?;
        tab.until_announced("remove the one that you have not read for the longest time: “Old 7”").await?;
        assert!(!stored_paths(tab).await?.contains(&teaser.path));
        tab.button("Remove it and save this one").click().await?;
        tab.until_announced("Saved. You find the article").await?;
        let paths = stored_paths(tab).await?;
        assert_eq!((paths.len(), paths.first(), paths.contains(&"/article/old-7/".to_owned())), (200, Some(&teaser.path), false));
        Ok(())
    })
}

#[test]
fn storage_that_refuses_is_said() -> Outcome {
    Test::returning_reader().trouble(StorageTrouble::Full).run(async |tab| {
        let (teaser, _) = some()?;
        tab.open(&teaser.path).await?;
        tab.main().role("button", "Save").first().click().await?;
        tab.until_announced("because this browser does not let the paper keep anything.").await?;
        assert!(!has_worker(tab).await?);
        assert_eq!(cached(tab).await?, [""; 0]);
        Ok(())
    })
}

#[test]
fn without_a_connection_a_saved_article_says_when_it_was_saved() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = some()?;
        expect_cut(tab);
        tab.open(&teaser.path).await?;
        save(tab).await?;
        tab.emulate_offline(true).await?;
        tab.until_announced("You are offline. Pages you have opened still work. Saved on ").await?;
        tab.emulate_offline(false).await
    })
}

#[test]
fn another_tab_shows_what_was_saved_here() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = some()?;
        tab.open(&teaser.path).await?;
        let first = tab.window().await?;
        tab.open_window().await?;
        tab.open("/saved/").await?;
        let second = tab.window().await?;
        tab.switch_to(&first).await?;
        save(tab).await?;
        tab.switch_to(&second).await?;
        tab.main().role("link", &teaser.headline).find().await?;
        tab.main().role("button", "Remove").click().await?;
        tab.until_announced("The article is no longer saved.").await?;
        tab.close_window().await?;
        tab.switch_to(&first).await?;
        tab.until_true(
            "the button to be let go",
            "return document.querySelector('.article .save').getAttribute('aria-pressed') === 'false'",
            vec![],
        )
        .await
    })
}

/// Returns the `sw.js` of a paper that was published with `--no-worker`.
fn switch() -> Outcome<String> {
    let folder = workshop("no-worker")?;
    let (content, site) = (folder.join("content"), folder.join("site"));
    let mut paper = Writing::default();
    paper.put(
        "site.json",
        json!({ "title": "A", "baseUrl": "https://a.example", "language": "en", "sections": [{ "id": "news", "title": "News" }] }),
    );
    paper.write(&content)?;
    let output = publish_with(&content, &site, &["--no-worker"])?;
    let read = |name: &str| {
        std::fs::read_to_string(site.join(name)).map_err(|source| broadsheet_e2e::fault::Fault::File { path: site.join(name), source })
    };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(read("content/offline.json")?.contains("\"worker\":false"));
    read("sw.js")
}

#[test]
fn the_switch_turns_a_broken_worker_off() -> Outcome {
    let switch = switch()?;
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = some()?;
        tab.open(&teaser.path).await?;
        save(tab).await?;
        until_worker_is_active(tab).await?;
        let script = |body: &str| Fault::Replace { content_type: "text/javascript", body: body.to_owned() };
        let broken = "addEventListener('install', () => skipWaiting()); addEventListener('activate', (e) => e.waitUntil(clients.claim())); \
                      addEventListener('fetch', (event) => event.respondWith(Promise.reject(new Error('broken'))));";
        tab.host.fail("/sw.js", script(broken), Times::Always);
        let update = "const at = await navigator.serviceWorker.getRegistration(); \
                      const changed = new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done)); \
                      await at.update(); await changed; return null";
        tab.promise::<Value>(update, vec![]).await?;
        tab.host.recover();
        tab.host.fail("/sw.js", script(&switch), Times::Always);
        // A navigation fails, and has the browser look for another worker.
        let first = tab.window().await?;
        tab.open_window().await?;
        let _failed = tab.load("/about/").await;
        assert!(!tab.title().await?.starts_with("About"), "the worker is not broken");
        tab.close_window().await?;
        tab.switch_to(&first).await?;
        let clean = "return !(await navigator.serviceWorker.getRegistration('/')) && !(await caches.has('broadsheet-saved-1'))";
        wait::until("the worker to go", wait::LIMIT, async || {
            Ok(if tab.promise::<bool>(clean, vec![]).await.unwrap_or_default() {
                Look::There(())
            } else {
                Look::NotYet("it stays".to_owned())
            })
        })
        .await?;
        // Nothing has to be done by hand.
        tab.open("/about/").await?;
        // What was saved is fetched again when the reader looks at it.
        tab.open("/saved/").await?;
        tab.main().role("link", &teaser.headline).find().await.map(|_| ())
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn an_article_is_saved_and_read_from_the_list_without_a_connection() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let (teaser, _) = some()?;
            expect_cut(tab);
            tab.open(&teaser.path).await?;
            save(tab).await?;
            tab.open("/saved/").await?;
            tab.main().role("link", &teaser.headline).find().await?;
            cut(tab);
            tab.main().role("link", &teaser.headline).click().await?;
            arrived(tab, &teaser.path, &teaser.headline).await
        })
    }
}
