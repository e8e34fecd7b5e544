//! Consent, section A: the first visit and the choice.

use broadsheet_e2e::Outcome;
use broadsheet_e2e::input::Key;
use broadsheet_e2e::server::{Fault, Times};
use serde_json::{Value, json};

use crate::common::{arrived, round_trip, teaser_link, two_teasers};
use crate::consent::*;

#[test]
fn consent_a01_first_visit() -> Outcome {
    first_visit().run(async |tab| {
        serve_scripts(tab)?;
        tab.open("/").await?;
        banner(tab).find().await?;
        tab.let_pass(10_000).await?;
        round_trip(tab).await?;
        nothing_written(tab).await?;
        denied(tab).await
    })
}

#[test]
fn consent_a03_reject_all() -> Outcome {
    first_visit().run(async |tab| {
        serve_scripts(tab)?;
        tab.open("/").await?;
        // One click is enough, as for "Accept all".
        decide(tab, "Reject all").await?;
        let record = until_stored(tab, "banner_reject").await?;
        assert_eq!([&record["on"], &record["svc"], &record["exp"]], [&json!([]), &json!({}), &json!(T0 + LIFE)]);
        tab.reload().await?;
        round_trip(tab).await?;
        assert_eq!(banner(tab).count().await?, 0, "the banner is back");
        assert_eq!(stored(tab).await?, Some(record));
        denied(tab).await
    })
}

#[test]
fn consent_a05_settings_all_off() -> Outcome {
    first_visit().run(async |tab| {
        tab.open("/").await?;
        banner(tab).role("button", "Choose").click().await?;
        settings(tab).find().await?;
        for id in optional()? {
            assert_eq!(tick(tab, title(id)?).await?, (false, false), "{id}");
        }
        let necessary = settings(tab).role("checkbox", title("necessary")?).find().await?;
        let fixed: [bool; 2] = necessary.script("return [it.checked, it.disabled]", vec![]).await?;
        assert_eq!(fixed, [true, true], "necessary: ticked, fixed");
        let ticked: usize =
            settings(tab).find().await?.script("return it.querySelectorAll('input:checked:not(:disabled)').length", vec![]).await?;
        assert_eq!(ticked, 0, "a service is ticked");
        nothing_written(tab).await
    })
}

#[test]
fn consent_a06_save_untouched() -> Outcome {
    first_visit().run(async |tab| {
        serve_scripts(tab)?;
        tab.open("/").await?;
        banner(tab).role("button", "Choose").click().await?;
        settings(tab).role("button", "Save").click().await?;
        settings(tab).gone().await?;
        banner(tab).gone().await?;
        let record = until_stored(tab, "prefs_save").await?;
        assert_eq!([&record["on"], &record["svc"]], [&json!([]), &json!({})]);
        round_trip(tab).await?;
        denied(tab).await
    })
}

#[test]
fn consent_a07_close_without_saving() -> Outcome {
    with_record(&record(&["embeds"])?).run(async |tab| {
        tab.open("/").await?;
        let before = stored(tab).await?;
        for close_with_key in [false, true] {
            open_settings(tab).await?;
            for id in ["analytics", "embeds"] {
                settings(tab).role("checkbox", title(id)?).click().await?;
            }
            assert_eq!([tick(tab, title("analytics")?).await?.0, tick(tab, title("embeds")?).await?.0], [true, false]);
            if close_with_key {
                tab.press(&[Key::Escape]).await?;
            } else {
                settings(tab).role("button", "Close").click().await?;
            }
            settings(tab).gone().await?;
            open_settings(tab).await?;
            assert_eq!([tick(tab, title("analytics")?).await?.0, tick(tab, title("embeds")?).await?.0], [false, true]);
            settings(tab).role("button", "Close").click().await?;
            settings(tab).gone().await?;
        }
        assert_eq!(stored(tab).await?, before);
        Ok(())
    })
}

#[test]
fn consent_a11_two_buttons_in_one_moment() -> Outcome {
    first_visit().run(async |tab| {
        serve_scripts(tab)?;
        tab.open("/").await?;
        let accept = banner(tab).role("button", "Accept all").find().await?.reference();
        let reject = banner(tab).role("button", "Reject all").find().await?.reference();
        tab.script::<Value>("arguments[0].click(); arguments[1].click()", vec![accept, reject]).await?;
        banner(tab).gone().await?;
        let record = until_stored(tab, "banner_reject").await?;
        assert_eq!(record["on"], json!([]), "the last press wins");
        round_trip(tab).await?;
        denied(tab).await
    })
}

#[test]
fn consent_a12_save_identical() -> Outcome {
    first_visit().also(LISTEN).run(async |tab| {
        serve_scripts(tab)?;
        tab.open("/").await?;
        decide(tab, "Accept all").await?;
        until_ran(tab, &SCRIPTED).await?;
        let first = until_stored(tab, "banner_accept").await?;
        assert_eq!(told(tab).await?.len(), 1);

        tab.let_pass(DAY).await?;
        open_settings(tab).await?;
        settings(tab).role("button", "Save").click().await?;
        let second = until_stored(tab, "prefs_save").await?;
        assert_eq!([&second["at"], &second["exp"]], [&json!(T0 + DAY), &json!(T0 + DAY + LIFE)]);
        assert_eq!([&second["on"], &second["id"]], [&first["on"], &first["id"]]);
        round_trip(tab).await?;
        assert_eq!(told(tab).await?.len(), 1, "a change was told that is none");
        until_ran(tab, &SCRIPTED).await
    })
}

#[test]
fn consent_a13_scripts_are_told_what_is_allowed() -> Outcome {
    with_record(&record(&["analytics"])?).also(LISTEN).run(async |tab| {
        tab.open("/").await?;
        tab.until_true("the first word", "return told.length === 1 || told.length + ' times'", vec![]).await?;
        assert_eq!(told(tab).await?[0]["categories"], json!(["necessary", "analytics"]));
        open_settings(tab).await?;
        settings(tab).role("button", "Reject all").click().await?;
        until_stored(tab, "withdraw").await?;
        tab.until_true("the second word", "return told.length === 2 || told.length + ' times'", vec![]).await?;
        assert_eq!(told(tab).await?[1]["categories"], json!(["necessary"]));
        Ok(())
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn consent_a02_accept_all() -> Outcome {
        first_visit().run(async |tab| {
            serve_scripts(tab)?;
            // The first script comes last from the host, and still runs first.
            tab.host.fail("/services/counter.js", Fault::Slow(std::time::Duration::from_millis(300)), Times::Always);
            tab.open("/").await?;
            decide(tab, "Accept all").await?;
            until_ran(tab, &SCRIPTED).await?;
            let record = until_stored(tab, "banner_accept").await?;
            assert_eq!(record["on"], json!(optional()?));
            assert_eq!(
                [&record["at"], &record["exp"], &record["svc"], &record["log"]],
                [&json!(T0), &json!(T0 + LIFE), &json!({}), &json!([])]
            );
            assert!(record["id"].as_str().is_some_and(|id| id.len() == 36), "{record}");

            // A client navigation runs nothing again; a new document does, once.
            let (teaser, _) = two_teasers()?;
            teaser_link(tab, teaser).click().await?;
            arrived(tab, &teaser.path, &teaser.headline).await?;
            round_trip(tab).await?;
            until_ran(tab, &SCRIPTED).await?;
            tab.reload().await?;
            until_ran(tab, &SCRIPTED).await?;
            assert_eq!(banner(tab).count().await?, 0, "the banner is back");
            assert_eq!(stored(tab).await?, Some(record));
            Ok(())
        })
    }

    #[test]
    fn consent_a04_closing_is_no_choice() -> Outcome {
        first_visit().run(async |tab| {
            serve_scripts(tab)?;
            let (teaser, _) = two_teasers()?;
            tab.open("/").await?;
            banner(tab).find().await?;
            tab.scroll_to(800.0).await?;
            teaser_link(tab, teaser).click().await?;
            arrived(tab, &teaser.path, &teaser.headline).await?;
            tab.let_pass(60_000).await?;
            banner(tab).find().await?;
            banner(tab).role("button", "Reject all").find().await?.focus().await?;
            tab.press(&[Key::Escape]).await?;
            banner(tab).gone().await?;
            round_trip(tab).await?;
            nothing_written(tab).await?;
            denied(tab).await?;
            tab.reload().await?;
            banner(tab).find().await?;
            nothing_written(tab).await
        })
    }

    #[test]
    fn consent_a08_service_alone() -> Outcome {
        first_visit().run(async |tab| {
            serve_scripts(tab)?;
            tab.open("/").await?;
            banner(tab).role("button", "Choose").click().await?;
            let category = title("analytics")?;
            settings(tab).role("summary", format!("Services in “{category}”")).click().await?;
            settings(tab).role("checkbox", title("counter")?).click().await?;
            assert_eq!(tick(tab, category).await?, (false, true), "the category is neither on nor off");
            settings(tab).role("button", "Save").click().await?;
            until_ran(tab, &["counter"]).await?;
            let record = until_stored(tab, "prefs_save").await?;
            assert_eq!([&record["on"], &record["svc"]], [&json!([]), &json!({ "counter": true })]);

            tab.reload().await?;
            until_ran(tab, &["counter"]).await?;
            open_settings(tab).await?;
            assert_eq!(tick(tab, category).await?, (false, true), "after a reload");
            assert_eq!(tick(tab, title("counter")?).await?, (true, false));
            assert!(tab.host.requests_for("/services/quayads.js").is_empty(), "another service was started");
            Ok(())
        })
    }

    #[test]
    fn consent_a11_double_click() -> Outcome {
        first_visit().run(async |tab| {
            serve_scripts(tab)?;
            tab.open("/").await?;
            banner(tab).role("button", "Accept all").find().await?.click_times(2).await?;
            banner(tab).gone().await?;
            until_ran(tab, &SCRIPTED).await?;
            let record = until_stored(tab, "banner_accept").await?;
            assert_eq!(record["log"], json!([]), "two records");
            round_trip(tab).await?;
            until_ran(tab, &SCRIPTED).await
        })
    }
}
