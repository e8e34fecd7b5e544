//! Saved articles: kept on the device, read without a connection.

mod changes;
mod deploys;
mod folder;
mod limits;
mod list;
mod offline;
mod saving;

use broadsheet_content::page::Teaser;
use broadsheet_e2e::Outcome;
use broadsheet_e2e::server::{Fault, Times};
use broadsheet_e2e::tab::Tab;
use serde_json::Value;

use crate::common::two_teasers;

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

/// Returns the paths of all cached files.
async fn cached(tab: &Tab) -> Outcome<Vec<String>> {
    let code = "const paths = []; \
                for (const name of await caches.keys()) \
                  for (const { url } of await (await caches.open(name)).keys()) paths.push(new URL(url).pathname); \
                return paths";
    tab.promise(code, vec![]).await
}

/// The paths that the registered service workers are for.
async fn worker_scopes(tab: &Tab) -> Outcome<Vec<String>> {
    let code = "const registered = (await navigator.serviceWorker?.getRegistrations()) ?? []; \
                return registered.map(({ scope }) => new URL(scope).pathname)";
    tab.promise(code, vec![]).await
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

/// Opens an article and saves it.
async fn open_and_save(tab: &Tab, teaser: &Teaser) -> Outcome {
    tab.open(&teaser.path).await?;
    save(tab).await
}

/// Saves two articles, of which the second one is first in the list.
async fn save_two(tab: &Tab) -> Outcome<(&'static Teaser, &'static Teaser)> {
    let (teaser, other) = two_teasers()?;
    open_and_save(tab, teaser).await?;
    open_and_save(tab, other).await?;
    Ok((teaser, other))
}

/// Saves an article, and cuts the connection once the service worker is there.
async fn save_and_cut(tab: &Tab, teaser: &Teaser) -> Outcome {
    open_and_save(tab, teaser).await?;
    until_worker_is_active(tab).await?;
    expect_cut(tab);
    cut(tab);
    Ok(())
}

async fn until_list_is_empty(tab: &Tab) -> Outcome {
    let code = "return document.querySelector('main').innerText.includes('not saved any articles yet')";
    tab.until_true("an empty list", code, vec![]).await
}

/// Removes everything from the list, which is pressed and confirmed.
async fn remove_all(tab: &Tab) -> Outcome {
    tab.main().role("button", "Remove all").click().await?;
    tab.main().role("button", "Remove all").click().await?;
    until_list_is_empty(tab).await
}

/// Asserts that nothing is left on the device: neither the list, nor files, nor the service worker.
async fn nothing_is_left(tab: &Tab) -> Outcome {
    assert_eq!((tab.stored(KEY).await?, cached(tab).await?, worker_scopes(tab).await?), (None, vec![], vec![]));
    Ok(())
}
