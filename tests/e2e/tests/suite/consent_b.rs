//! Consent, section B: storage that is malformed, hostile or missing.

use broadsheet_e2e::Outcome;
use broadsheet_e2e::run::CONSENT_KEY;
use broadsheet_e2e::server::StorageTrouble;
use broadsheet_e2e::tab::Tab;
use serde_json::{Value, json};

use crate::common::{arrived, round_trip, teaser_link, two_teasers};
use crate::consent::*;

/// Asserts that the choice applies on this page and on the next, that a note says that it is not stored, and that a reload asks again.
async fn holds_in_memory(tab: &Tab) -> Outcome {
    tab.expect_report("console.warn", "the choice is not kept");
    serve_scripts(tab)?;
    tab.open("/").await?;
    denied(tab).await?;
    decide(tab, "Accept all").await?;
    until_ran(tab, &SCRIPTED).await?;
    note_is_shown(tab).await?;

    let (teaser, _) = two_teasers()?;
    teaser_link(tab, teaser).click().await?;
    arrived(tab, &teaser.path, &teaser.headline).await?;
    round_trip(tab).await?;
    assert_eq!(banner(tab).count().await?, 0, "the banner is back on the next page");
    open_settings(tab).await?;
    assert!(tick(tab, title("analytics")?).await?.0, "the choice is forgotten on the next page");
    settings(tab).role("button", "Close").click().await?;
    settings(tab).gone().await?;

    tab.reload().await?;
    banner(tab).find().await?;
    assert_eq!(ran(tab).await?, [""; 0], "scripts run without a choice");
    // The banner can be closed without a choice too.
    banner(tab).role("button", "Reject all").find().await?.focus().await?;
    tab.press(&[broadsheet_e2e::input::Key::Escape]).await?;
    banner(tab).gone().await
}

async fn note_is_shown(tab: &Tab) -> Outcome {
    let code = "const note = [...document.querySelectorAll('[role=status]')].find((status) => status.textContent.includes(arguments[0])); \
                if (!note) return 'no such status'; const box = note.getBoundingClientRect(); \
                const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2); \
                return box.width > 100 && box.height > 10 && (note.contains(hit) || hit.contains(note)) || box.width + ' by ' + box.height";
    tab.until_true("the note that the choice is not kept", code, vec![json!(NOT_KEPT)]).await
}

#[test]
fn consent_b16_storage_null() -> Outcome {
    first_visit().trouble(StorageTrouble::LocalIsNull).run(async |tab| holds_in_memory(tab).await)
}

#[test]
fn consent_b17_an_older_grant_does_not_survive_a_refusal_that_cannot_be_kept() -> Outcome {
    with_record(&record(&["analytics"])?).run(async |tab| {
        serve_scripts(tab)?;
        tab.open("/").await?;
        until_ran(tab, &["counter"]).await?;
        // From now on nothing can be written.
        tab.host.change_prelude(|prelude| prelude.trouble = Some(StorageTrouble::Full));
        tab.expect_report("console.warn", "the choice is not kept");
        tab.reload().await?;
        open_settings(tab).await?;
        settings(tab).role("button", "Reject all").click().await?;
        note_is_shown(tab).await?;
        assert_eq!(stored(tab).await?, None, "the older grant is still stored");
        tab.reload().await?;
        banner(tab).find().await?;
        assert_eq!(ran(tab).await?, [""; 0]);
        Ok(())
    })
}

#[test]
fn consent_b19_session_storage_blocked() -> Outcome {
    first_visit().trouble(StorageTrouble::SessionThrows).run(async |tab| {
        serve_scripts(tab)?;
        tab.open("/").await?;
        decide(tab, "Accept all").await?;
        until_ran(tab, &SCRIPTED).await?;
        until_stored(tab, "banner_accept").await?;
        tab.reload().await?;
        until_ran(tab, &SCRIPTED).await?;
        assert_eq!(banner(tab).count().await?, 0);
        Ok(())
    })
}

/// Values that are no record: JavaScript expressions.
fn unreadable() -> Outcome<Vec<String>> {
    let granted = record(&["analytics", "advertising"])?;
    let mut values: Vec<String> = [
        "''",
        "'null'",
        "'undefined'",
        "'true'",
        "'5'",
        "'\"x\"'",
        "'[]'",
        "'{}'",
        "'{'",
        "'[object Object]'",
        "'%7B'",
        "'x'.repeat(2_400_000)",
        "'\\0'",
        "'\\ud800'",
        "'\\ufeff{}'",
    ]
    .map(str::to_owned)
    .to_vec();
    for changes in [
        json!({ "on": ["analytics", 7, null] }),
        json!({ "on": "analytics" }),
        json!({ "on": { "analytics": true } }),
        json!({ "at": "2026-01-01" }),
        json!({ "at": null }),
        json!({ "at": -1 }),
        json!({ "at": 1e20 }),
        json!({ "exp": T0 - 1 }),
        json!({ "v": 0 }),
        json!({ "rev": "1" }),
        json!({ "how": "magic" }),
    ] {
        values.push(format!("JSON.stringify({})", changed(granted.clone(), &changes)));
    }
    Ok(values)
}

/// Stores a value under the key and reloads the page. Asserts that nothing optional runs, the banner is shown, and the value is unchanged.
async fn asks_and_leaves(tab: &Tab, value: &str) -> Outcome {
    tab.script::<Value>(&format!("__test.local.setItem(arguments[0], {value}); return null"), vec![json!(CONSENT_KEY)]).await?;
    tab.reload().await?;
    banner(tab).find().await?;
    round_trip(tab).await?;
    denied(tab).await?;
    let same: bool = tab.script(&format!("return __test.local.getItem(arguments[0]) === ({value})"), vec![json!(CONSENT_KEY)]).await?;
    assert!(same, "{value} was touched");
    assert_eq!(tab.writes().await?, [], "{value}");
    Ok(())
}

#[test]
fn consent_b23_only_true_grants_a_service() -> Outcome {
    first_visit().run(async |tab| {
        serve_scripts(tab)?;
        tab.open("/about/").await?;
        for value in [json!("true"), json!(1), json!({}), json!(null), json!(false)] {
            let record = changed(record(&[])?, &json!({ "svc": { "counter": value } }));
            let store = format!("__test.local.setItem(arguments[0], JSON.stringify({record})); return null");
            tab.script::<Value>(&store, vec![json!(CONSENT_KEY)]).await?;
            tab.reload().await?;
            round_trip(tab).await?;
            denied(tab).await?;
        }
        Ok(())
    })
}

#[test]
fn consent_b25_save_over_unreadable() -> Outcome {
    let damaged = changed(record(&["analytics"])?, &json!({ "at": 1e20 }));
    with_record(&damaged).run(async |tab| {
        serve_scripts(tab)?;
        tab.open("/").await?;
        denied(tab).await?;
        decide(tab, "Accept all").await?;
        let record = until_stored(tab, "banner_accept").await?;
        assert_eq!([&record["at"], &record["log"]], [&json!(T0), &json!([])]);
        tab.reload().await?;
        until_ran(tab, &SCRIPTED).await?;
        assert_eq!(banner(tab).count().await?, 0);
        Ok(())
    })
}

#[test]
fn consent_b26_newer_schema_kept_until_choice() -> Outcome {
    let newer = json!({ "v": 99, "grants": { "everything": true }, "on": ["analytics"], "at": T0, "exp": T0 + LIFE });
    first_visit().run(async |tab| {
        serve_scripts(tab)?;
        tab.open("/about/").await?;
        asks_and_leaves(tab, &format!("JSON.stringify({newer})")).await?;
        let (teaser, _) = two_teasers()?;
        tab.open(&teaser.path).await?;
        assert_eq!(stored(tab).await?, Some(newer.clone()));
        decide(tab, "Reject all").await?;
        let record = until_stored(tab, "banner_reject").await?;
        assert_eq!(record["v"], json!(1));
        Ok(())
    })
}

#[test]
fn consent_b17_storage_that_keeps_nothing_is_not_believed() -> Outcome {
    // This storage accepts every call and stores nothing.
    first_visit().also("Storage.prototype.setItem = () => {}; Storage.prototype.removeItem = () => {};").run(async |tab| {
        tab.expect_report("console.warn", "the choice is not kept");
        tab.open("/").await?;
        decide(tab, "Accept all").await?;
        note_is_shown(tab).await?;
        // The choice applies here, however often the app reads storage.
        tab.script::<Value>("window.dispatchEvent(new Event('focus'))", vec![]).await?;
        round_trip(tab).await?;
        assert_eq!(banner(tab).count().await?, 0);
        let allowed: Value = tab.script("return window.broadsheet.consent.decided", vec![]).await?;
        assert_eq!(allowed, true);
        Ok(())
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn consent_b15_storage_blocked() -> Outcome {
        first_visit().trouble(StorageTrouble::LocalThrows).run(async |tab| holds_in_memory(tab).await)
    }

    #[test]
    fn consent_b17_storage_full() -> Outcome {
        first_visit().trouble(StorageTrouble::Full).run(async |tab| {
            tab.expect_report("console.warn", "the choice is not kept");
            serve_scripts(tab)?;
            tab.open("/").await?;
            decide(tab, "Accept all").await?;
            until_ran(tab, &SCRIPTED).await?;
            note_is_shown(tab).await?;
            tab.let_pass(60_000).await?;
            round_trip(tab).await?;
            let writes = tab.writes().await?;
            let tries = writes.iter().filter(|write| write.method == "setItem" && write.key.as_deref() == Some(CONSENT_KEY)).count();
            assert_eq!(tries, 1, "it is tried again and again: {writes:?}");
            assert_eq!(tab.device().await?, [""; 0]);
            Ok(())
        })
    }

    #[test]
    fn consent_b20_unreadable_values() -> Outcome {
        first_visit().run(async |tab| {
            serve_scripts(tab)?;
            tab.open("/about/").await?;
            for value in unreadable()? {
                asks_and_leaves(tab, &value).await?;
            }
            Ok(())
        })
    }
}
