//! Consent, section E, continued: the interface for withdrawing consent.

use broadsheet_e2e::fault::{Fault, Outcome};
use broadsheet_e2e::locator::any;
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::run::CONSENT_KEY;
use serde_json::{Value, json};

use crate::common::{arrived, drawn, round_trip, teaser_link, two_teasers};
use crate::consent::*;
use crate::consent_e::take_all_back;
use crate::stand_in::*;

#[test]
fn consent_e47_a_first_refusal_needs_no_reload() -> Outcome {
    first_visit().run(async |tab| {
        serve_trackers(tab)?;
        tab.open("/about/").await?;
        let boot = tab.boot().await?;
        decide(tab, "Reject all").await?;
        tab.until_announced(SAVED).await?;
        drawn(tab).await?;
        assert_eq!(note(tab).count().await?, 0);
        assert_eq!([tab.boot().await?, tab.host.requests_for("/about/").len() as u64], [boot, 1]);
        Ok(())
    })
}

#[test]
fn consent_e47_quick_presses_end_with_the_last_one() -> Outcome {
    first_visit().run(async |tab| {
        serve_scripts(tab)?;
        tab.open("/cookies/").await?;
        let press = |name: &'static str| tab.main().role("button", name);
        let buttons = [press("Accept all").find().await?.reference(), press("Reject all").find().await?.reference()];
        let code = "const [accept, reject] = arguments; for (const button of [accept, reject, accept]) button.click()";
        tab.script::<Value>(code, buttons.to_vec()).await?;
        banner(tab).gone().await?;
        until_ran(tab, &SCRIPTED).await?;
        round_trip(tab).await?;
        until_ran(tab, &SCRIPTED).await?;
        assert_eq!(stored(tab).await?.unwrap_or_default()["on"], json!(optional()?));
        assert_eq!(note(tab).count().await?, 0, "nothing had started that was taken back");
        Ok(())
    })
}

#[test]
fn consent_e51_the_way_back_is_on_every_kind_of_page() -> Outcome {
    with_record(&record(&optional()?)?).run(async |tab| {
        let _film = serve_film(tab)?;
        // One click opens the settings; the second one decides.
        let decide_again = async |button: &str, how: &str| -> Outcome {
            open_settings(tab).await?;
            settings(tab).role("button", button).click().await?;
            settings(tab).gone().await?;
            until_stored(tab, how).await.map(|_| ())
        };
        for kind in paper()?.kinds()? {
            eprintln!("on the page {}:", kind.name);
            // Everything was accepted, here or before.
            tab.open(&kind.path).await?;
            decide_again("Reject all", "withdraw").await?;
            // And now everything is rejected.
            decide_again("Accept all", "prefs_save").await?;
        }
        // As well as on a page that a link has led to.
        let (teaser, _) = two_teasers()?;
        tab.open("/").await?;
        teaser_link(tab, teaser).click().await?;
        arrived(tab, &teaser.path, &teaser.headline).await?;
        open_settings(tab).await
    })
}

#[test]
fn consent_e52_forget_my_choice() -> Outcome {
    let granted = record(&["analytics"])?;
    with_record(&granted).also(LISTEN).run(async |tab| {
        tab.open("/cookies/").await?;
        tab.main().role("button", "Forget my choice").click().await?;
        banner(tab).find().await?;
        until_told_to_stop(tab, "counter").await?;
        assert_eq!(tab.stored(CONSENT_KEY).await?, None);
        let main = tab.main().find().await?.text().await?;
        let id = granted["id"].as_str().ok_or_else(|| Fault::Wrong("a record without an id".to_owned()))?;
        assert!(main.contains("You have not chosen yet.") && !main.contains(id), "“{main}”");

        // The next choice has another number, so that it cannot be linked to the earlier one.
        decide(tab, "Reject all").await?;
        let record = until_stored(tab, "banner_reject").await?;
        assert_ne!(record["id"], granted["id"]);
        assert_eq!(record["log"], json!([]));
        assert_eq!(tab.headline(any()).count().await?, 1);
        Ok(())
    })
}

#[test]
fn consent_e52_the_banner_that_returns_is_not_covered() -> Outcome {
    with_record(&record(&["analytics"])?).run(async |tab| {
        serve_scripts(tab)?;
        tab.open("/cookies/").await?;
        until_ran(tab, &["counter"]).await?;
        // Something that was taken back still runs: the note about that comes together with the banner.
        tab.main().role("button", "Forget my choice").click().await?;
        note(tab).find().await?;
        for button in ["Reject all", "Accept all", "Choose"] {
            banner(tab).role("button", button).find().await?.is_seen().await?;
        }
        for button in ["Load the page again", "Close"] {
            note(tab).role("button", button).find().await?.is_seen().await?;
        }
        Ok(())
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn consent_e47_what_still_runs_is_said_and_ends_when_the_reader_says_so() -> Outcome {
        with_record(&record(&["analytics"])?).also(LISTEN).run(async |tab| {
            serve_trackers(tab)?;
            tab.open("/about/").await?;
            until_ran(tab, &["counter"]).await?;
            assert_eq!(note(tab).count().await?, 0);
            let boot = tab.boot().await?;
            take_all_back(tab).await?;
            until_told_to_stop(tab, "counter").await?;
            let words = note(tab).find().await?.text().await?;
            assert!(words.contains(STILL_RUNNING), "“{words}”");
            tab.until_announced(STILL_RUNNING).await?;
            // The page does not reload itself, because the reader may have typed text into it.
            tab.let_pass(60_000).await?;
            round_trip(tab).await?;
            assert_eq!(tab.boot().await?, boot, "the page was loaded again by itself");

            note(tab).role("button", "Load the page again").click().await?;
            tab.until_true("a new document", "return __test.boot !== arguments[0]", vec![boot.into()]).await?;
            tab.until_ready().await?;
            round_trip(tab).await?;
            assert_eq!(ran(tab).await?, [""; 0]);
            assert_eq!(note(tab).count().await?, 0, "the note is back: a loop");
            assert_eq!(tab.host.requests_for("/about/").len(), 2);
            Ok(())
        })
    }

    #[test]
    fn consent_e48_a_frame_that_is_taken_back_leaves_its_placeholder_of_the_same_size() -> Outcome {
        with_record(&record(&["embeds"])?).run(async |tab| {
            let film = serve_film(tab)?;
            tab.open(&film.path).await?;
            film.frame(tab).find().await?;
            let size = "const figure = document.querySelector('main figure[data-service]'); const box = figure.getBoundingClientRect(); \
                        return [box.width, box.height, document.documentElement.scrollHeight]";
            let loaded: Vec<f64> = tab.script(size, vec![]).await?;
            take_all_back(tab).await?;
            film.frame(tab).gone().await?;
            placeholder_is_back(tab).await?;
            assert_eq!(tab.script::<Vec<f64>>(size, vec![]).await?, loaded, "the page has moved");
            // A removed frame no longer runs, so no reload is needed.
            drawn(tab).await?;
            assert_eq!(note(tab).count().await?, 0);
            Ok(())
        })
    }
}
