//! Helpers for the tests of consent. The scenarios are those of docs/consent.md, and the names of the tests have their numbers.

use broadsheet_content::page::SiteDocument;
use broadsheet_e2e::Test;
use broadsheet_e2e::fault::{Fault, Outcome};
use broadsheet_e2e::locator::Locator;
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::run::CONSENT_KEY;
use broadsheet_e2e::server::{Fault as HostFault, Times};
use broadsheet_e2e::tab::Tab;
use serde_json::{Value, json};

/// 2026-11-23, noon: the time at which these tests begin.
pub const T0: i64 = 1_795_435_200_000;
/// A day in milliseconds.
pub const DAY: i64 = 86_400_000;
/// How long a decision holds.
pub const LIFE: i64 = 180 * DAY;

/// The message that is announced once after a choice.
pub const SAVED: &str = "Your choice has been saved.";
/// A part of the message that stays on the page when a choice cannot be stored.
pub const NOT_KEPT: &str = "this device cannot remember it";

/// Creates a test for a reader without stored data, with a stopped clock.
pub fn first_visit() -> Test {
    Test::first_visit().at(T0)
}

/// Creates a test for a reader with this stored record, with a stopped clock.
pub fn with_record(record: &Value) -> Test {
    first_visit().stored(CONSENT_KEY, &format!("JSON.stringify({record})"))
}

/// A record as the paper writes it, made at T0.
pub fn record(on: &[&str]) -> Outcome<Value> {
    Ok(json!({
        "v": 1, "rev": paper()?.site.consent.revision, "hash": "0123456789abcdef", "id": "3f0b8a52-6c1e-4d0a-9b7e-2f1d5c8a9e04",
        "at": T0, "exp": T0 + LIFE, "how": "prefs_save", "gpc": null, "lang": "en", "on": on, "svc": {}, "log": [],
    }))
}

/// A record with some fields changed.
pub fn changed(mut record: Value, changes: &Value) -> Value {
    if let (Some(record), Some(changes)) = (record.as_object_mut(), changes.as_object()) {
        record.extend(changes.clone());
    }
    record
}

/// Stores a record, as an earlier visit would have. The open page gets no event.
pub async fn store(tab: &Tab, record: &Value) -> Outcome {
    let code = "__test.local.setItem(arguments[0], JSON.stringify(arguments[1]))";
    tab.script::<Value>(code, vec![json!(CONSENT_KEY), record.clone()]).await.map(|_| ())
}

/// Ids of the optional categories, in the paper's order.
pub fn optional() -> Outcome<Vec<&'static str>> {
    Ok(paper()?.site.consent.optional().map(|category| category.id.as_str()).collect())
}

/// The title of a category or service.
pub fn title(id: &str) -> Outcome<&'static str> {
    let consent = &paper()?.site.consent;
    let category = consent.categories.iter().find(|category| category.id == id).map(|category| category.title.as_str());
    let service = consent.services.iter().find(|service| service.id == id).map(|service| service.title.as_str());
    category.or(service).ok_or_else(|| Fault::Wrong(format!("the sample newspaper’s catalogue has no {id}")))
}

pub fn banner(tab: &Tab) -> Locator<'_> {
    tab.role("region", "Cookie choices")
}

pub fn settings(tab: &Tab) -> Locator<'_> {
    tab.role("dialog", "Cookie settings")
}

/// Opens the settings with the button in the footer.
pub async fn open_settings(tab: &Tab) -> Outcome {
    tab.role("contentinfo", "").role("button", "Cookie settings").click().await?;
    settings(tab).find().await.map(|_| ())
}

/// Clicks one of the banner's buttons and waits until the banner is gone.
pub async fn decide(tab: &Tab, button: &str) -> Outcome {
    banner(tab).role("button", button).click().await?;
    banner(tab).gone().await
}

/// The stored record; none when nothing is stored.
pub async fn stored(tab: &Tab) -> Outcome<Option<Value>> {
    let text = tab.stored(CONSENT_KEY).await?;
    text.map(|text| serde_json::from_str(&text).map_err(|error| Fault::Wrong(format!("{text} is stored: {error}")))).transpose()
}

/// Waits until a record with this `how` is stored.
pub async fn until_stored(tab: &Tab, how: &str) -> Outcome<Value> {
    let code =
        "const text = __test.local.getItem(arguments[0]); return !!text && text.includes(`\"how\":\"${arguments[1]}\"`) || String(text)";
    tab.until_true(&format!("a record of {how}"), code, vec![json!(CONSENT_KEY), json!(how)]).await?;
    stored(tab).await?.ok_or_else(|| Fault::Wrong("the record has gone again".to_owned()))
}

/// Whether a box of the settings is ticked, and whether it is neither on nor off.
pub async fn tick(tab: &Tab, name: &str) -> Outcome<(bool, bool)> {
    settings(tab).role("checkbox", name).find().await?.script("return [it.checked, it.indeterminate]", vec![]).await
}

/// Asserts that nothing optional runs and nothing is stored, from requests, scripts that ran and the device, and not from the page's texts.
pub async fn denied(tab: &Tab) -> Outcome {
    assert_eq!(tab.asked_elsewhere().await?, [""; 0], "asked elsewhere");
    assert_eq!(ran(tab).await?, [""; 0], "scripts ran");
    assert_eq!(tab.script::<usize>("return document.querySelectorAll('iframe').length", vec![]).await?, 0);
    let others: Vec<String> = tab.host.requests_elsewhere().into_iter().map(|request| request.path).collect();
    assert_eq!(others, [""; 0], "a third party was asked");
    for service in SCRIPTED {
        assert!(tab.host.requests_for(&script_of(service)).is_empty(), "the script of {service} was fetched");
    }
    Ok(())
}

/// Asserts that nothing is stored on the device and that no write was attempted.
pub async fn nothing_written(tab: &Tab) -> Outcome {
    assert_eq!(tab.writes().await?, []);
    assert_eq!(tab.device().await?, [""; 0]);
    Ok(())
}

/// Services that have a script in these tests, one in each of two categories, in the paper's order.
pub const SCRIPTED: [&str; 2] = ["counter", "quayads"];

fn script_of(service: &str) -> String {
    format!("/services/{service}.js")
}

/// Serves the paper with scripts for two of its services, each of which records that it ran.
pub fn serve_scripts(tab: &Tab) -> Outcome {
    serve_site(tab, |site| {
        for service in &mut site.consent.services {
            if SCRIPTED.contains(&service.id.as_str()) {
                service.script = Some(script_of(&service.id));
            }
        }
    })?;
    for service in SCRIPTED {
        let body = format!("(window.ran = window.ran || []).push({});", json!(service));
        tab.host.fail(&script_of(service), HostFault::Replace { content_type: "text/javascript", body }, Times::Always);
    }
    Ok(())
}

/// Serves the paper with a changed `site.json`.
pub fn serve_site(tab: &Tab, change: impl FnOnce(&mut SiteDocument)) -> Outcome {
    let mut site = paper()?.site.clone();
    change(&mut site);
    tab.host.publish(&site).map_err(|error| Fault::Wrong(error.to_string()))
}

/// Services whose scripts ran in this document, in the order in which they did.
pub async fn ran(tab: &Tab) -> Outcome<Vec<String>> {
    tab.script("return window.ran || []", vec![]).await
}

/// Waits until these scripts have run, in this order, and no others.
pub async fn until_ran(tab: &Tab, services: &[&str]) -> Outcome {
    let code = "const ran = JSON.stringify(window.ran || []); return ran === JSON.stringify(arguments[0]) || ran";
    tab.until_true(&format!("the scripts of {services:?}"), code, vec![json!(services)]).await
}

/// Records the consent events that the app sends to scripts.
pub const LISTEN: &str = "window.told = []; document.addEventListener('broadsheet:consent', (event) => told.push(event.detail));";

/// The message that stays on the page when a withdrawn service had started.
pub const STILL_RUNNING: &str = "What you took back was still running in this page.";

/// Describes the note that stays after a choice and has information or an action for the reader.
pub fn note(tab: &Tab) -> Locator<'_> {
    tab.role("region", "About your cookie choice")
}

/// Waits until the last event for scripts no longer names this service. Requires [`LISTEN`].
pub async fn until_told_to_stop(tab: &Tab, service: &str) -> Outcome {
    let code = "return told.length > 0 && !told[told.length - 1].services.includes(arguments[0]) || JSON.stringify(told)";
    tab.until_true(&format!("{service} to be told to stop"), code, vec![json!(service)]).await
}

/// Returns the details of all events that scripts have received.
pub async fn told(tab: &Tab) -> Outcome<Vec<Value>> {
    tab.script("return told", vec![]).await
}
