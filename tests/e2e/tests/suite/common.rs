//! Helpers for several groups of tests.

use broadsheet_content::page::Teaser;
use broadsheet_e2e::fault::{Fault, Outcome, wrong};
use broadsheet_e2e::locator::{Found, Locator};
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::tab::Tab;
use serde_json::Value;

/// A teaser of the front that is below the first screen, and another one further down.
pub fn two_teasers() -> Outcome<(&'static Teaser, &'static Teaser)> {
    let teasers = paper()?.front_teasers()?;
    match (teasers.get(teasers.len() / 2), teasers.last()) {
        (Some(one), Some(other)) if one.path != other.path => Ok((one, other)),
        _ => wrong("the front has too few teasers"),
    }
}

/// The link of a teaser, inside the page's content.
pub fn teaser_link<'t>(tab: &'t Tab, teaser: &Teaser) -> Locator<'t> {
    tab.main().role("link", &teaser.headline)
}

/// The address of a page's document: `/P/` is described by `/content/P.json`.
pub fn document_of(path: &str) -> String {
    let inner = path.trim_matches('/');
    format!("/content/{}.json", if inner.is_empty() { "index" } else { inner })
}

/// Waits until the page with this headline is shown and settled: its heading has the focus, where the app shows it.
pub async fn arrived(tab: &Tab, path: &str, headline: &str) -> Outcome {
    tab.until_at(path).await?;
    tab.headline(headline).find().await?;
    if !tab.has_scripts() {
        return Ok(());
    }
    whole(tab).await?;
    tab.headline(headline).has_focus().await
}

/// Waits until all of the page is drawn, because the app draws the beginning first.
pub async fn whole(tab: &Tab) -> Outcome {
    tab.until_true("all of the page", "return !document.querySelector('main[data-partial]')", vec![]).await
}

/// Opens the front and follows the link of a teaser.
pub async fn follow_from_front<'t>(tab: &'t Tab, teaser: &Teaser) -> Outcome<Found<'t>> {
    tab.open("/").await?;
    let link = teaser_link(tab, teaser).find().await?;
    link.click().await?;
    Ok(link)
}

/// Waits until a path was requested this number of times.
pub async fn until_requested(tab: &Tab, path: &str, times: usize) -> Outcome {
    use broadsheet_e2e::wait::{self, Look};
    let what = format!("{times} requests for {path}");
    wait::until(&what, wait::LIMIT, async || {
        let requests = tab.host.requests_for(path);
        Ok(if requests.len() >= times { Look::There(()) } else { Look::NotYet(format!("{requests:?}")) })
    })
    .await
}

/// Waits for two frames, so that changes have been painted.
pub async fn drawn(tab: &Tab) -> Outcome {
    tab.promise::<Value>(
        "await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))); return null",
        vec![],
    )
    .await
    .map(|_| ())
}

/// Makes a request and waits for the answer, so that earlier requests of the page have arrived.
pub async fn round_trip(tab: &Tab) -> Outcome {
    tab.promise::<Value>("await fetch('/__test/blank'); return null", vec![]).await.map(|_| ())
}

/// A string of a JSON object.
pub fn text<'a>(value: &'a Value, key: &str) -> Outcome<&'a str> {
    value.get(key).and_then(Value::as_str).ok_or_else(|| Fault::Wrong(format!("there is no {key} in {value}")))
}

/// A list of a JSON object; empty when it is left out.
pub fn items<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

/// The words of a text node or of nodes inside one.
pub fn words(value: &Value) -> String {
    match value {
        Value::Object(object) => match object.get("value").and_then(Value::as_str) {
            Some(text) => text.to_owned(),
            None => object.get("children").map(words).unwrap_or_default(),
        },
        Value::Array(values) => values.iter().map(words).collect(),
        Value::String(text) => text.clone(),
        Value::Null | Value::Bool(_) | Value::Number(_) => String::new(),
    }
}
