//! Consent, section C: time.

use broadsheet_e2e::Outcome;
use broadsheet_e2e::settings::Engine;
use broadsheet_e2e::tab::Tab;
use serde_json::{Value, json};

use crate::common::{arrived, round_trip, teaser_link, two_teasers};
use crate::consent::*;

/// The reader comes back to the window.
async fn come_back(tab: &Tab) -> Outcome {
    tab.script::<Value>("window.dispatchEvent(new Event('focus'))", vec![]).await.map(|_| ())
}

#[test]
fn consent_c30_holds_to_its_last_millisecond() -> Outcome {
    with_record(&record(&["analytics"])?).at(T0 + LIFE - 1).run(async |tab| {
        serve_scripts(tab)?;
        tab.open("/").await?;
        until_ran(tab, &["counter"]).await?;
        assert_eq!(banner(tab).count().await?, 0);
        Ok(())
    })
}

#[test]
fn consent_c31_expired() -> Outcome {
    let granted = record(&["analytics"])?;
    with_record(&granted).at(T0 + LIFE).run(async |tab| {
        serve_scripts(tab)?;
        tab.open("/").await?;
        banner(tab).find().await?;
        round_trip(tab).await?;
        denied(tab).await?;
        assert_eq!(stored(tab).await?, Some(granted.clone()), "the record was touched");
        tab.open("/cookies/").await?;
        let main = tab.main().find().await?.text().await?;
        assert!(main.contains("Your earlier choice has run out."), "“{main}”");
        Ok(())
    })
}

#[test]
fn consent_c32_reading_moves_no_end() -> Outcome {
    let granted = record(&["analytics"])?;
    with_record(&granted).run(async |tab| {
        let (teaser, _) = two_teasers()?;
        tab.open("/").await?;
        for day in 1..180 {
            tab.set_clock(T0 + day * DAY).await?;
            if day % 45 == 0 {
                tab.open(&teaser.path).await?;
            } else {
                come_back(tab).await?;
            }
        }
        round_trip(tab).await?;
        assert_eq!(stored(tab).await?, Some(granted.clone()));
        assert_eq!(banner(tab).count().await?, 0);
        let writes = tab.writes().await?;
        assert!(writes.is_empty(), "{writes:?}");
        tab.set_clock(T0 + LIFE).await?;
        come_back(tab).await?;
        banner(tab).find().await?;
        Ok(())
    })
}

#[test]
fn consent_c33_expires_while_open() -> Outcome {
    with_record(&record(&["analytics"])?).also(LISTEN).run(async |tab| {
        serve_scripts(tab)?;
        tab.open("/").await?;
        until_ran(tab, &["counter"]).await?;
        tab.set_clock(T0 + LIFE).await?;
        assert_eq!(banner(tab).count().await?, 0);
        come_back(tab).await?;
        banner(tab).find().await?;
        let stopped = "return told.length > 0 && !told[told.length - 1].services.includes('counter') || JSON.stringify(told)";
        tab.until_true("the counter to be told to stop", stopped, vec![]).await
    })
}

#[test]
fn consent_c35_a_record_from_the_future() -> Outcome {
    first_visit().run(async |tab| {
        serve_scripts(tab)?;
        tab.open("/about/").await?;
        for (ahead, trusted) in [(DAY, true), (DAY + 1, false)] {
            let record = changed(record(&["analytics"])?, &json!({ "at": T0 + ahead, "exp": T0 + ahead + LIFE }));
            let store = format!("__test.local.setItem('broadsheet.consent', JSON.stringify({record})); return null");
            tab.script::<Value>(&store, vec![]).await?;
            tab.reload().await?;
            if trusted {
                until_ran(tab, &["counter"]).await?;
                assert_eq!(banner(tab).count().await?, 0);
            } else {
                banner(tab).find().await?;
                assert_eq!(ran(tab).await?, [""; 0]);
            }
        }
        Ok(())
    })
}

#[test]
fn consent_c37_ten_years_are_cut_to_180_days() -> Outcome {
    let long = changed(record(&["analytics"])?, &json!({ "exp": T0 + 3650 * DAY }));
    with_record(&long).at(T0 + LIFE - 1).run(async |tab| {
        serve_scripts(tab)?;
        tab.open("/about/").await?;
        until_ran(tab, &["counter"]).await?;
        tab.set_clock(T0 + LIFE).await?;
        tab.reload().await?;
        banner(tab).find().await?;
        assert_eq!(ran(tab).await?, [""; 0]);
        Ok(())
    })
}

#[test]
fn consent_c39_time_zone() -> Outcome {
    let granted = record(&["analytics"])?;
    with_record(&granted).at(T0 + LIFE - 1).run(async |tab| {
        assert_eq!(tab.engine(), Engine::Chromium);
        for zone in ["Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/London"] {
            tab.devtools("Emulation.setTimezoneOverride", json!({ "timezoneId": zone })).await?;
            tab.open("/").await?;
            let shown: String = tab.script("return Intl.DateTimeFormat().resolvedOptions().timeZone", vec![]).await?;
            assert_eq!(shown, zone);
            assert_eq!(banner(tab).count().await?, 0, "in {zone}");
            assert_eq!(stored(tab).await?, Some(granted.clone()));
        }
        Ok(())
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn consent_c33_expires_before_the_next_page() -> Outcome {
        with_record(&record(&["analytics"])?).run(async |tab| {
            let (teaser, _) = two_teasers()?;
            tab.open("/").await?;
            tab.set_clock(T0 + LIFE).await?;
            teaser_link(tab, teaser).click().await?;
            arrived(tab, &teaser.path, &teaser.headline).await?;
            banner(tab).find().await?;
            Ok(())
        })
    }
}
