//! Clicks before the app has started are kept, and take effect once.

use broadsheet_e2e::run::CONSENT_KEY;
use broadsheet_e2e::server::StorageTrouble;
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::{Outcome, Test};
use serde_json::{Value, json};

use crate::common::{round_trip, teaser_link, text, two_teasers};
use crate::consent::{DAY, T0, banner, changed, first_visit, note, record, settings, stored, until_stored, with_record};
use crate::published::{app, until_failed};
use broadsheet_e2e::paper::paper;

/// How often this document has written the reader's choice.
async fn written(tab: &Tab) -> Outcome<usize> {
    Ok(tab.writes().await?.iter().filter(|write| write.key.as_deref() == Some(CONSENT_KEY)).count())
}

#[test]
fn accept_all_before_the_app_is_there_is_recorded_once() -> Outcome {
    let app = app()?;
    first_visit().run(async |tab| {
        let gate = tab.host.hold(&app.glue);
        tab.load("/about/").await?;
        banner(tab).role("button", "Accept all").click().await?;
        assert_eq!(banner(tab).count().await?, 0, "the banner is still there");
        gate.open();
        until_stored(tab, "banner_accept").await?;
        assert_eq!(written(tab).await?, 1);
        Ok(())
    })
}

#[test]
fn two_presses_before_the_app_is_there_are_one_choice() -> Outcome {
    let app = app()?;
    first_visit().run(async |tab| {
        let gate = tab.host.hold(&app.wasm);
        tab.load("/").await?;
        let code = "const button = document.querySelector('.consent-banner [data-action=reject-all]'); button.click(); button.click()";
        tab.script::<Value>(code, vec![]).await?;
        gate.open();
        until_stored(tab, "banner_reject").await?;
        tab.until_ready().await?;
        assert_eq!(written(tab).await?, 1, "one choice was recorded more than once");
        Ok(())
    })
}

#[test]
fn a_table_that_was_to_be_sorted_is_sorted_once() -> Outcome {
    let app = app()?;
    let (path, block) = paper()?.block_that("table", |block| block.get("sortable") == Some(&Value::Bool(true)))?;
    Test::returning_reader().run(async |tab| {
        let gate = tab.host.hold(&app.wasm);
        tab.load(path).await?;
        let table = tab.main().role("table", text(block, "caption")?);
        let button = table.role("button", broadsheet_e2e::locator::any()).first().find().await?;
        button.click().await?;
        gate.open();
        tab.until_ready().await?;
        let sorted =
            "return [...document.querySelectorAll('th[aria-sort]')].map((head) => head.getAttribute('aria-sort')).join() === 'ascending'";
        tab.until_true("the table sorted once, upwards", sorted, vec![]).await
    })
}

#[test]
fn a_link_before_the_app_is_there_is_a_plain_link() -> Outcome {
    let app = app()?;
    Test::returning_reader().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        let gate = tab.host.hold(&app.wasm);
        tab.load("/").await?;
        let boot = tab.boot().await?;
        teaser_link(tab, teaser).click().await?;
        tab.until_at(&teaser.path).await?;
        tab.until_true("a new document", "return __test.boot !== arguments[0]", vec![boot.into()]).await?;
        gate.open();
        tab.until_ready().await?;
        tab.headline(&teaser.headline).find().await?;
        assert_eq!(tab.host.requests_for(&teaser.path).len(), 1, "the page was loaded twice");
        Ok(())
    })
}

#[test]
fn a_banner_that_was_closed_is_not_seen_again_while_the_app_starts() -> Outcome {
    let app = app()?;
    let watch = "window.asked = []; new MutationObserver(() => asked.push(document.documentElement.dataset.consent)) \
                   .observe(document.documentElement, { attributes: true, attributeFilter: ['data-consent'] });";
    first_visit().also(watch).run(async |tab| {
        let gate = tab.host.hold(&app.wasm);
        tab.load("/").await?;
        banner(tab).role("button", "Reject all").click().await?;
        gate.open();
        until_stored(tab, "banner_reject").await?;
        tab.until_ready().await?;
        let asked: Vec<String> = tab.script("return asked", vec![]).await?;
        let after: Vec<_> = asked.iter().skip_while(|state| *state != "decided").collect();
        assert!(!after.is_empty() && after.iter().all(|state| *state == "decided"), "{asked:?}");
        Ok(())
    })
}

#[test]
fn a_choice_survives_that_the_page_is_left_before_the_app_is_there() -> Outcome {
    let app = app()?;
    first_visit().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        let gate = tab.host.hold(&app.wasm);
        tab.load("/").await?;
        banner(tab).role("button", "Reject all").click().await?;
        teaser_link(tab, teaser).click().await?;
        tab.until_at(&teaser.path).await?;
        tab.headline(&teaser.headline).find().await?;
        assert_eq!(banner(tab).count().await?, 0, "the banner is back");
        gate.open();
        let record = until_stored(tab, "banner_reject").await?;
        assert_eq!(record["on"], serde_json::json!([]));
        tab.until_ready().await?;
        assert_eq!(tab.device().await?, [CONSENT_KEY], "something else is left on the device");
        Ok(())
    })
}

#[test]
fn the_last_choice_counts_when_the_app_has_failed() -> Outcome {
    let app = app()?;
    first_visit().run(async |tab| {
        for level in ["part", "console.error", "rejection", "error"] {
            tab.expect_report(level, "");
        }
        tab.host.fail(&app.wasm, broadsheet_e2e::server::Fault::Status(500), broadsheet_e2e::server::Times::Always);
        tab.load("/").await?;
        until_failed(tab).await?;
        let press = |button: &'static str| async move {
            tab.script::<Value>(
                "document.documentElement.dataset.consent = 'ask'; document.querySelector(`.consent-banner [data-action=${arguments[0]}]`).click()",
                vec![button.into()],
            )
            .await
        };
        press("accept-all").await?;
        press("reject-all").await?;
        tab.host.recover();
        tab.load("/about/").await?;
        let record = until_stored(tab, "banner_reject").await?;
        assert_eq!(record["on"], serde_json::json!([]));
        Ok(())
    })
}

/// The key of an early choice that waits for an app.
const EARLY: &str = "broadsheet.pressed";

/// Simulates a page that comes from the back-forward cache.
const WOKEN: &str = "dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))";

/// Another tab, whose app is not there either, has left a choice that waits.
async fn let_wait(tab: &Tab, action: &str, at: i64) -> Outcome {
    let waits = json!([action, paper()?.site.consent.revision, at]).to_string();
    tab.script::<Value>("__test.local.setItem(arguments[0], arguments[1])", vec![json!(EARLY), json!(waits)]).await.map(|_| ())
}

#[test]
fn a_choice_that_waits_does_not_undo_what_was_decided_in_another_tab_since() -> Outcome {
    let app = app()?;
    let later = changed(record(&[])?, &json!({ "at": T0 + 1, "how": "withdraw" }));
    // The states that another tab can leave: the choice was recorded and then withdrawn, with or without the early choice still waiting, or
    // it was recorded and then forgotten.
    let courses = [
        ("local.setItem(arguments[0], arguments[1]); local.removeItem(arguments[2])", Some(later.clone())),
        ("local.setItem(arguments[0], arguments[1])", Some(later.clone())),
        ("local.removeItem(arguments[2])", None),
    ];
    for (course, left) in courses {
        first_visit().run(async |tab| {
            let gate = tab.host.hold(&app.wasm);
            tab.load("/about/").await?;
            banner(tab).role("button", "Accept all").click().await?;
            let code = format!("const local = __test.local; {course}");
            tab.script::<Value>(&code, vec![json!(CONSENT_KEY), json!(later.to_string()), json!(EARLY)]).await?;
            gate.open();
            tab.until_ready().await?;
            round_trip(tab).await?;
            assert_eq!(stored(tab).await?, left, "{course}");
            assert_eq!(banner(tab).count().await?, usize::from(left.is_none()), "{course}");
            Ok(())
        })?;
    }
    Ok(())
}

#[test]
fn of_two_choices_that_wait_in_two_tabs_the_later_one_is_made() -> Outcome {
    let app = app()?;
    first_visit().run(async |tab| {
        let gate = tab.host.hold(&app.wasm);
        tab.load("/about/").await?;
        banner(tab).role("button", "Accept all").click().await?;
        let_wait(tab, "reject-all", T0 + 1).await?;
        gate.open();
        until_stored(tab, "banner_reject").await?;
        tab.until_ready().await?;
        round_trip(tab).await?;
        assert_eq!(tab.stored(EARLY).await?, None);
        assert_eq!(written(tab).await?, 1);
        Ok(())
    })
}

#[test]
fn a_page_that_slept_makes_the_choice_that_waits_since() -> Outcome {
    let app = app()?;
    first_visit().run(async |tab| {
        let gate = tab.host.hold(&app.wasm);
        tab.load("/about/").await?;
        banner(tab).find().await?;
        let_wait(tab, "reject-all", T0).await?;
        tab.script::<Value>(WOKEN, vec![]).await?;
        assert_eq!(banner(tab).count().await?, 0, "the reader is asked again");
        gate.open();
        until_stored(tab, "banner_reject").await?;
        assert_eq!(banner(tab).count().await?, 0);
        Ok(())
    })
}

#[test]
fn what_is_forgotten_does_not_come_back_from_a_choice_that_waited() -> Outcome {
    with_record(&record(&["analytics"])?).run(async |tab| {
        tab.open("/cookies/").await?;
        let_wait(tab, "accept-all", T0 + 1).await?;
        tab.main().role("button", "Forget my choice").click().await?;
        banner(tab).find().await?;
        tab.open("/").await?;
        banner(tab).find().await?;
        assert_eq!(stored(tab).await?, None);
        Ok(())
    })
}

#[test]
fn a_choice_about_another_text_and_what_is_no_choice_are_not_made() -> Outcome {
    let revision = paper()?.site.consent.revision;
    let values = [
        format!(r#"["accept-all",{},{T0}]"#, revision + 1),
        format!(r#"["settings",{revision},{T0}]"#),
        format!(r#"["x],[data-action=accept-all",{revision},{T0}]"#),
        format!(r#"[null,{revision},{T0}]"#),
        // Of another day, and of none.
        format!(r#"["accept-all",{revision},{}]"#, T0 - DAY),
        format!(r#"["accept-all",{revision},{}]"#, T0 + DAY),
        format!(r#"["accept-all",{revision}]"#),
        format!(r#"["accept-all",{revision},1e300]"#),
        format!(r#"["accept-all",{revision},"now"]"#),
        "true".to_owned(),
        "{".to_owned(),
        "\"accept-all\"".to_owned(),
    ];
    first_visit().run(async |tab| {
        tab.open("/about/").await?;
        for value in values {
            eprintln!("with {value}:");
            tab.script::<Value>("__test.local.setItem(arguments[0], arguments[1])", vec![json!(EARLY), json!(value)]).await?;
            tab.reload().await?;
            banner(tab).find().await?;
            assert_eq!(tab.stored(CONSENT_KEY).await?, None, "{value}");
        }
        Ok(())
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn reject_all_before_the_app_is_there_closes_the_banner_at_once_and_is_recorded_once() -> Outcome {
        let app = app()?;
        first_visit().run(async |tab| {
            let gate = tab.host.hold(&app.wasm);
            tab.load("/").await?;
            banner(tab).role("button", "Reject all").click().await?;
            // Check at once, without waiting.
            assert_eq!(banner(tab).count().await?, 0, "the banner is still there");
            assert_eq!(written(tab).await?, 0);
            gate.open();
            tab.until_ready().await?;
            let record = until_stored(tab, "banner_reject").await?;
            assert_eq!(record["log"].as_array().map(Vec::len).unwrap_or_default(), 0, "{record}");
            assert_eq!(written(tab).await?, 1);
            assert_eq!(banner(tab).count().await?, 0, "the banner came back");
            tab.reload().await?;
            assert_eq!(banner(tab).count().await?, 0, "the banner came back after a reload");
            Ok(())
        })
    }

    #[test]
    fn the_settings_open_when_the_app_is_there() -> Outcome {
        let app = app()?;
        first_visit().run(async |tab| {
            let gate = tab.host.hold(&app.wasm);
            tab.load("/").await?;
            banner(tab).role("button", "Choose").click().await?;
            gate.open();
            settings(tab).find().await?;
            settings(tab).role("heading", "Cookie settings").has_focus().await?;
            Ok(())
        })
    }

    #[test]
    fn a_choice_of_a_tab_that_was_closed_before_its_app_was_there_holds() -> Outcome {
        let app = app()?;
        first_visit().run(async |tab| {
            let gate = tab.host.hold(&app.wasm);
            tab.load("/").await?;
            let first = tab.window().await?;
            tab.open_window().await?;
            tab.load("/about/").await?;
            banner(tab).role("button", "Reject all").click().await?;
            assert_eq!(banner(tab).count().await?, 0);
            tab.close_window().await?;
            tab.switch_to(&first).await?;
            gate.open();
            // On another page and another day, the reader is not asked again.
            tab.load("/").await?;
            assert_eq!(banner(tab).count().await?, 0, "the reader is asked again");
            let record = until_stored(tab, "banner_reject").await?;
            assert_eq!(record["log"].as_array().map(Vec::len), Some(0), "{record}");
            tab.until_ready().await?;
            assert_eq!(tab.stored(EARLY).await?, None, "what was recorded still waits");
            Ok(())
        })
    }

    #[test]
    fn a_choice_that_waits_is_kept_in_memory_where_nothing_can_be_stored() -> Outcome {
        let app = app()?;
        for trouble in [StorageTrouble::LocalThrows, StorageTrouble::LocalIsNull, StorageTrouble::Full] {
            first_visit().trouble(trouble).run(async |tab| {
                tab.expect_report("console.warn", "the choice is not kept");
                let gate = tab.host.hold(&app.wasm);
                tab.load("/about/").await?;
                banner(tab).role("button", "Reject all").click().await?;
                tab.script::<Value>(WOKEN, vec![]).await?;
                assert_eq!(banner(tab).count().await?, 0, "the reader is asked again");
                gate.open();
                tab.until_ready().await?;
                note(tab).find().await?;
                assert_eq!(banner(tab).count().await?, 0);
                Ok(())
            })?;
        }
        Ok(())
    }
}
