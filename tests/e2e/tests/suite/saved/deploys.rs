//! Later releases of the paper, and the switch that turns the worker off.

use broadsheet_e2e::press::{publish_with, workshop};
use broadsheet_e2e::server::{Fault, Times};
use broadsheet_e2e::wait::{self, Look};
use broadsheet_e2e::xss::Writing;
use broadsheet_e2e::{Outcome, Test};
use serde_json::{Value, json};

use crate::common::two_teasers;

use super::{cut, expect_cut, open_and_save, until_worker_is_active};

#[test]
fn a_saved_page_of_an_earlier_release_opens_when_its_files_are_gone() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        open_and_save(tab, teaser).await?;
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
        let (teaser, _) = two_teasers()?;
        open_and_save(tab, teaser).await?;
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
        let clean = "return !(await navigator.serviceWorker.getRegistrations()).length && !(await caches.keys()).length";
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
