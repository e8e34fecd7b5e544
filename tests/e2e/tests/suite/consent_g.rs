//! Consent, section G: Global Privacy Control, a browser's signal that the reader objects to sharing data.

use broadsheet_e2e::locator::Locator;
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::{Outcome, Test};
use serde_json::{Value, json};

use crate::common::{arrived, drawn, round_trip, teaser_link, two_teasers};
use crate::consent::*;

/// The browser sends the signal, or says that it does not, from the next load on.
fn signal(tab: &Tab, on: bool) {
    tab.host.change_prelude(|prelude| prelude.privacy_signal = Some(on));
}

/// A test in a browser that sends the signal from the beginning.
fn with_signal(test: Test, course: impl AsyncFnOnce(&Tab) -> Outcome) -> Outcome {
    test.run(async |tab| {
        signal(tab, true);
        course(tab).await
    })
}

fn notice(tab: &Tab) -> Locator<'_> {
    tab.role("region", "Privacy signal")
}

#[test]
fn consent_g69_the_settings_open_with_all_off() -> Outcome {
    with_signal(first_visit(), async |tab| {
        tab.open("/").await?;
        open_settings(tab).await?;
        for id in optional()? {
            assert_eq!(tick(tab, title(id)?).await?, (false, false), "{id}");
        }
        settings(tab).role("button", "Close").click().await?;
        settings(tab).gone().await?;
        notice(tab).role("button", "Choose").click().await?;
        settings(tab).find().await?;
        nothing_written(tab).await
    })
}

/// The standard value is `true`; other truthy values count, too.
#[test]
fn consent_g68_a_signal_of_another_type_is_one() -> Outcome {
    let signal = "Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => '1', configurable: true })";
    first_visit().also(signal).run(async |tab| {
        tab.open("/").await?;
        notice(tab).find().await?;
        tab.let_pass(10_000).await?;
        round_trip(tab).await?;
        assert_eq!(banner(tab).count().await?, 0, "asked in spite of the signal");
        nothing_written(tab).await
    })
}

#[test]
fn consent_g68_a_foreign_property_that_throws_ends_no_script() -> Outcome {
    let throws = "for (const [object, name] of [[Navigator.prototype, 'globalPrivacyControl'], [window, 'trustedTypes']]) \
                    Object.defineProperty(object, name, { get() { throw new Error('foreign'); }, configurable: true })";
    first_visit().also(throws).run(async |tab| {
        tab.open("/").await?;
        decide(tab, "Reject all").await?;
        until_stored(tab, "banner_reject").await?;
        Ok(())
    })
}

#[test]
fn consent_g70_an_explicit_yes_is_honoured() -> Outcome {
    with_signal(first_visit(), async |tab| {
        serve_scripts(tab)?;
        tab.open("/").await?;
        open_settings(tab).await?;
        settings(tab).role("checkbox", title("advertising")?).click().await?;
        settings(tab).role("button", "Save").click().await?;
        let record = until_stored(tab, "prefs_save").await?;
        assert_eq!([&record["gpc"], &record["on"]], [&json!(true), &json!(["advertising"])]);
        notice(tab).gone().await?;
        until_ran(tab, &["quayads"]).await?;
        tab.reload().await?;
        until_ran(tab, &["quayads"]).await?;
        assert_eq!([notice(tab).count().await?, banner(tab).count().await?], [0, 0]);
        assert_eq!(stored(tab).await?, Some(record));
        Ok(())
    })
}

#[test]
fn consent_g71_a_later_signal_suspends_advertising() -> Outcome {
    let granted = changed(record(&["analytics", "advertising"])?, &json!({ "gpc": false }));
    with_signal(with_record(&granted), async |tab| {
        serve_scripts(tab)?;
        tab.open("/").await?;
        until_ran(tab, &["counter"]).await?;
        let words = notice(tab).find().await?.text().await?;
        assert!(words.contains("The advertising you allowed earlier is off until you confirm it."), "“{words}”");
        round_trip(tab).await?;
        assert_eq!(ran(tab).await?, ["counter"], "advertising runs against the signal");
        assert_eq!(stored(tab).await?, Some(granted.clone()), "the record was changed without the reader");
        open_settings(tab).await?;
        assert_eq!([tick(tab, title("advertising")?).await?.0, tick(tab, title("analytics")?).await?.0], [false, true]);

        // Confirmed, it runs again.
        settings(tab).role("checkbox", title("advertising")?).click().await?;
        settings(tab).role("button", "Save").click().await?;
        until_ran(tab, &SCRIPTED).await?;
        notice(tab).gone().await?;
        let record = stored(tab).await?.unwrap_or_default();
        assert_eq!([&record["gpc"], &record["on"]], [&json!(true), &json!(["analytics", "advertising"])]);
        Ok(())
    })
}

#[test]
fn consent_g71_without_advertising_the_signal_says_nothing_new() -> Outcome {
    with_signal(with_record(&changed(record(&["analytics"])?, &json!({ "gpc": false }))), async |tab| {
        serve_scripts(tab)?;
        tab.open("/").await?;
        until_ran(tab, &["counter"]).await?;
        drawn(tab).await?;
        assert_eq!([notice(tab).count().await?, banner(tab).count().await?], [0, 0]);
        Ok(())
    })
}

#[test]
fn consent_g72_without_the_signal_the_choice_applies_again() -> Outcome {
    let granted = changed(record(&["analytics", "advertising"])?, &json!({ "gpc": false }));
    with_signal(with_record(&granted), async |tab| {
        serve_scripts(tab)?;
        tab.open("/").await?;
        notice(tab).find().await?;
        signal(tab, false);
        tab.reload().await?;
        until_ran(tab, &SCRIPTED).await?;
        assert_eq!([notice(tab).count().await?, banner(tab).count().await?], [0, 0]);
        assert_eq!(stored(tab).await?, Some(granted.clone()));
        // No choice: now the reader is asked.
        tab.script::<Value>("localStorage.clear()", vec![]).await?;
        tab.reload().await?;
        banner(tab).find().await?;
        assert_eq!(notice(tab).count().await?, 0);
        Ok(())
    })
}

#[test]
fn consent_g74_the_paper_says_that_it_heeds_the_signal() -> Outcome {
    first_visit().run(async |tab| {
        tab.open("/about/").await?;
        let code = "const answer = await fetch('/.well-known/gpc.json'); \
                    return [answer.status, answer.headers.get('content-type'), await answer.json()]";
        let (status, content_type, said): (u16, String, Value) = tab.promise(code, vec![]).await?;
        assert_eq!((status, content_type.as_str(), &said["gpc"]), (200, "application/json", &json!(true)), "{said}");
        assert!(said["lastUpdate"].as_str().is_some_and(|date| date.len() == 10), "{said}");
        Ok(())
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn consent_g68_the_signal_is_an_answer() -> Outcome {
        with_signal(first_visit(), async |tab| {
            serve_scripts(tab)?;
            let (teaser, _) = two_teasers()?;
            tab.open("/").await?;
            let words = notice(tab).find().await?.text().await?;
            assert!(words.contains("Global Privacy Control") && words.contains("Everything optional is off."), "“{words}”");
            teaser_link(tab, teaser).click().await?;
            arrived(tab, &teaser.path, &teaser.headline).await?;
            round_trip(tab).await?;
            assert_eq!(banner(tab).count().await?, 0, "the reader is asked what the browser has answered");
            denied(tab).await?;
            nothing_written(tab).await?;
            // Closed, it stays closed for as long as this page is open, and nothing is kept of that.
            notice(tab).role("button", "Close").click().await?;
            notice(tab).gone().await?;
            nothing_written(tab).await
        })
    }

    #[test]
    fn consent_g71_the_signal_takes_away_what_advertising_had_stored() -> Outcome {
        let granted = changed(record(&["analytics", "advertising"])?, &json!({ "gpc": false }));
        with_record(&granted).run(async |tab| {
            crate::stand_in::serve_trackers(tab)?;
            tab.open("/about/").await?;
            until_ran(tab, &SCRIPTED).await?;
            assert!(crate::stand_in::cookies_sent(tab, "/").await?.contains(&"ad_id=1".to_owned()));
            signal(tab, true);
            tab.reload().await?;
            until_ran(tab, &["counter"]).await?;
            round_trip(tab).await?;
            let cookies = crate::stand_in::cookies_sent(tab, "/").await?;
            assert!(!cookies.contains(&"ad_id=1".to_owned()) && cookies.contains(&"tr_id=1".to_owned()), "{cookies:?}");
            Ok(())
        })
    }
}
