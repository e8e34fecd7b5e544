//! Consent, section K: the view of the current choice, and the receipt.

use std::collections::BTreeSet;

use broadsheet_e2e::fault::{Fault, Outcome};
use broadsheet_e2e::locator::{any, starting};
use broadsheet_e2e::run::CONSENT_KEY;
use broadsheet_e2e::tab::Tab;
use serde_json::{Value, json};

use crate::consent::*;

/// What the link “Save a receipt” holds.
async fn receipt(tab: &Tab) -> Outcome<String> {
    let link = tab.main().role("link", "Save a receipt").find().await?;
    assert_eq!(link.attribute("download").await?.as_deref(), Some("consent-receipt.json"));
    let address = link.attribute("href").await?.unwrap_or_default();
    assert!(address.starts_with("data:application/json"), "{address}");
    link.script("return decodeURIComponent(it.href.slice(it.href.indexOf(',') + 1))", vec![]).await
}

#[test]
fn consent_k108_earlier_choices_are_listed() -> Outcome {
    first_visit().run(async |tab| {
        tab.open("/cookies/").await?;
        let earlier = tab.main().role("region", "Your earlier choices");
        assert!(earlier.find().await?.text().await?.contains("There are none."));
        decide(tab, "Accept all").await?;
        tab.let_pass(DAY).await?;
        tab.main().role("button", "Reject all").click().await?;
        until_stored(tab, "withdraw").await?;
        tab.let_pass(DAY).await?;
        tab.main().role("checkbox", title("embeds")?).click().await?;
        tab.main().role("button", "Save").click().await?;
        until_stored(tab, "prefs_save").await?;
        earlier.role("listitem", any()).first().find().await?;
        let listed = earlier.role("listitem", any()).texts().await?;
        let [newest, oldest] = listed.as_slice() else { return Err(Fault::Wrong(format!("{listed:?}"))) };
        assert!(newest.contains("Taken back") && newest.contains("Only what is necessary"), "{newest}");
        assert!(oldest.contains("Accepted everything in the banner") && oldest.contains(title("advertising")?), "{oldest}");
        let times: Vec<Option<String>> = earlier
            .find()
            .await?
            .script("return [...it.querySelectorAll('time')].map((time) => time.getAttribute('datetime'))", vec![])
            .await?;
        assert_eq!(times, [Some("2026-11-24T12:00:00.000Z".to_owned()), Some("2026-11-23T12:00:00.000Z".to_owned())]);
        let present = tab.main().role("region", "Your choice").find().await?.text().await?;
        assert!(present.contains("Saved in the settings") && present.contains(title("embeds")?), "{present}");
        Ok(())
    })
}

#[test]
fn consent_k108_the_text_that_was_shown_can_be_read() -> Outcome {
    let granted = record(&["analytics"])?;
    with_record(&granted).run(async |tab| {
        tab.open("/cookies/").await?;
        let revision = granted["rev"].to_string();
        let link = tab.main().role("region", "Your choice").role("link", starting(revision.as_str())).find().await?;
        let address = link.attribute("href").await?.unwrap_or_default();
        assert_eq!(address, format!("/consent/{revision}.json"));
        let code = "const answer = await fetch(arguments[0]); return [answer.status, await answer.text()]";
        let (status, text): (u16, String) = tab.promise(code, vec![json!(address)]).await?;
        assert_eq!(status, 200);
        assert!(text.contains(title("analytics")?) && text.contains("Accept all"), "{text}");
        Ok(())
    })
}

fn log(entries: impl IntoIterator<Item = Value>) -> Value {
    json!({ "log": entries.into_iter().collect::<Vec<_>>() })
}

fn entry(at: i64) -> Value {
    json!({ "rev": 1, "at": at, "how": "prefs_save", "on": [], "svc": {} })
}

#[test]
fn consent_k110_ten_earlier_choices_are_kept() -> Outcome {
    let full = changed(record(&["analytics"])?, &log((1..=10).map(|number| entry(T0 - DAY * (11 - number)))));
    with_record(&full).at(T0 + DAY).run(async |tab| {
        tab.open("/cookies/").await?;
        tab.main().role("button", "Reject all").click().await?;
        let record = until_stored(tab, "withdraw").await?;
        let times: Vec<i64> = record["log"].as_array().into_iter().flatten().filter_map(|entry| entry["at"].as_i64()).collect();
        let wanted: Vec<i64> = (2..=10).map(|number| T0 - DAY * (11 - number)).chain([T0]).collect();
        assert_eq!(times, wanted, "the oldest goes");
        assert!(record.to_string().len() < 2048);
        Ok(())
    })
}

#[test]
fn consent_k110_a_damaged_entry_goes_alone() -> Outcome {
    let entries = [entry(T0 - 2 * DAY), json!("damaged"), json!({ "rev": "x", "at": null }), json!(null), entry(T0 - DAY)];
    let damaged = changed(record(&["analytics"])?, &log(entries));
    with_record(&damaged).run(async |tab| {
        serve_scripts(tab)?;
        tab.open("/cookies/").await?;
        until_ran(tab, &["counter"]).await?;
        assert_eq!(banner(tab).count().await?, 0);
        assert_eq!(tab.main().role("region", "Your earlier choices").role("listitem", any()).count().await?, 2);
        assert_eq!(stored(tab).await?, Some(damaged.clone()), "reading has changed the record");
        tab.main().role("button", "Save").click().await?;
        tab.until_announced(SAVED).await?;
        let log = stored(tab).await?.unwrap_or_default()["log"].clone();
        let times: Vec<i64> = log.as_array().into_iter().flatten().filter_map(|entry| entry["at"].as_i64()).collect();
        assert_eq!(times, [T0 - 2 * DAY, T0 - DAY, T0]);
        Ok(())
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn consent_k108_the_receipt_is_the_record_and_nothing_else() -> Outcome {
        first_visit().run(async |tab| {
            tab.open("/cookies/").await?;
            assert_eq!(tab.main().role("link", "Save a receipt").count().await?, 0, "a receipt of nothing");
            decide(tab, "Accept all").await?;
            let text = receipt(tab).await?;
            assert_eq!(Some(&text), tab.stored(CONSENT_KEY).await?.as_ref());
            let record: Value = serde_json::from_str(&text).map_err(|error| Fault::Wrong(format!("{text}: {error}")))?;
            let fields: BTreeSet<&str> = record.as_object().map(|record| record.keys().map(String::as_str).collect()).unwrap_or_default();
            let wanted = ["v", "rev", "hash", "id", "at", "exp", "how", "gpc", "lang", "on", "svc", "log"];
            assert_eq!(fields, wanted.into_iter().collect());
            // Neither what the reader read, nor with what, nor from where.
            for trace in ["return location.host", "return navigator.userAgent", "return location.pathname"] {
                let trace: String = tab.script(trace, vec![]).await?;
                assert!(!text.contains(&trace), "{trace} is in {text}");
            }
            assert!(!text.contains("://") && !text.contains("127.0.0.1"), "{text}");

            // The receipt of the next choice is that choice's.
            tab.main().role("button", "Reject all").click().await?;
            until_stored(tab, "withdraw").await?;
            let now = "const link = [...document.querySelectorAll('main a[download]')][0]; \
                       return decodeURIComponent(link.href).endsWith(__test.local.getItem(arguments[0])) || link.href";
            tab.until_true("the receipt of the choice that holds", now, vec![json!(CONSENT_KEY)]).await
        })
    }
}
