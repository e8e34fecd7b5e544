//! Consent, section E: withdrawn services stop, and their stored data is removed. `consent_e_page` tests what the reader sees of it.

use broadsheet_e2e::Outcome;
use broadsheet_e2e::run::CONSENT_KEY;
use broadsheet_e2e::server::StorageTrouble;
use broadsheet_e2e::tab::Tab;
use serde_json::{Value, json};

use crate::common::{round_trip, two_teasers};
use crate::consent::*;
use crate::stand_in::*;

/// Takes one service back in the settings.
async fn take_back(tab: &Tab, category: &str, service: &str) -> Outcome {
    open_settings(tab).await?;
    settings(tab).role("summary", format!("Services in “{}”", title(category)?)).click().await?;
    settings(tab).role("checkbox", title(service)?).click().await?;
    settings(tab).role("button", "Save").click().await?;
    settings(tab).gone().await
}

/// Takes everything back in the settings.
pub async fn take_all_back(tab: &Tab) -> Outcome {
    open_settings(tab).await?;
    settings(tab).role("button", "Reject all").click().await?;
    until_stored(tab, "withdraw").await.map(|_| ())
}

/// Entries that no service of the catalogue declares, and entries of the paper itself.
const OTHERS: &str = "
    localStorage.setItem('broadsheet.look', '{}');
    localStorage.setItem('nobody', '1'); localStorage.setItem('tr.visits2', '1'); localStorage.setItem('xtr.visits', '1');
    sessionStorage.setItem('nobody', '1');
    document.cookie = 'nobody=1; path=/'; document.cookie = 'tr_id2=1; path=/';
";

fn sorted<const N: usize>(mut keys: [&str; N]) -> [&str; N] {
    keys.sort_unstable();
    keys
}

#[test]
fn consent_e46_a_cookie_of_a_deep_path_goes_when_its_page_is_read_again() -> Outcome {
    with_record(&record(&["analytics"])?).run(async |tab| {
        let (teaser, _) = two_teasers()?;
        serve_trackers(tab)?;
        tab.open(&teaser.path).await?;
        until_ran(tab, &["counter"]).await?;
        let set = "document.cookie = `tr_page_9=1; max-age=86400; path=${location.pathname}`";
        tab.script::<Value>(set, vec![]).await?;
        assert!(cookies_sent(tab, &teaser.path).await?.contains(&"tr_page_9=1".to_owned()));
        // Withdraw on a page whose scripts cannot read the cookie.
        tab.open("/about/").await?;
        take_all_back(tab).await?;
        tab.open(&teaser.path).await?;
        round_trip(tab).await?;
        assert_eq!(cookies_sent(tab, &teaser.path).await?, [""; 0]);
        Ok(())
    })
}

#[test]
fn consent_e46_what_was_left_behind_before_goes_on_the_first_visit() -> Outcome {
    // Entries from before the paper asked for consent, and of a service that no longer stores them.
    first_visit().stored("tr.visits", "'1'").stored("tr.retired", "'1'").stored("nobody", "'1'").run(async |tab| {
        serve_trackers(tab)?;
        tab.open("/about/").await?;
        until_keys(tab, &["nobody"], &[]).await?;
        banner(tab).find().await?;
        Ok(())
    })
}

#[test]
fn consent_e46_what_is_retired_goes_though_its_service_is_allowed() -> Outcome {
    with_record(&record(&["analytics"])?).stored("tr.retired", "'1'").run(async |tab| {
        serve_trackers(tab)?;
        tab.open("/about/").await?;
        until_ran(tab, &["counter"]).await?;
        until_keys(tab, &[CONSENT_KEY, "shared", "tr-page-1", "tr-page-2", "tr.visits"], &["tr-step-1", "tr.visit"]).await
    })
}

#[test]
fn consent_e46_storage_that_refuses_to_remove_stops_nothing() -> Outcome {
    with_record(&record(&["analytics"])?).trouble(StorageTrouble::RemoveThrows).run(async |tab| {
        serve_trackers(tab)?;
        tab.expect_report("console.warn", "consent:");
        tab.open("/about/").await?;
        until_ran(tab, &["counter"]).await?;
        take_all_back(tab).await?;
        round_trip(tab).await?;
        // Cookies are another thing, and go.
        assert_eq!(cookies_sent(tab, "/about/").await?, [""; 0]);
        assert_eq!(stored(tab).await?.unwrap_or_default()["on"], json!([]));
        assert_eq!(banner(tab).count().await?, 0);
        tab.reload().await?;
        round_trip(tab).await?;
        assert_eq!(ran(tab).await?, [""; 0]);

        // Forgetting cannot be done here, and the reader is told so.
        tab.open("/cookies/").await?;
        tab.main().role("button", "Forget my choice").click().await?;
        note(tab).find().await?;
        let words = note(tab).find().await?.text().await?;
        assert!(words.contains("does not let us remove"), "“{words}”");
        Ok(())
    })
}

#[test]
fn consent_e50_what_a_script_writes_again_goes_with_the_next_load() -> Outcome {
    with_record(&record(&["analytics"])?).run(async |tab| {
        serve_trackers(tab)?;
        tab.open("/about/").await?;
        until_ran(tab, &["counter"]).await?;
        take_all_back(tab).await?;
        until_keys(tab, &[CONSENT_KEY], &[]).await?;
        tab.script::<Value>("track()", vec![]).await?;
        until_keys(tab, &[CONSENT_KEY, "shared", "tr-page-1", "tr-page-2", "tr.visits"], &["tr-step-1", "tr.visit"]).await?;
        tab.reload().await?;
        until_keys(tab, &[CONSENT_KEY], &[]).await
    })
}

#[test]
fn consent_e46_storage_that_is_not_there_keeps_no_cookie() -> Outcome {
    first_visit().run(async |tab| {
        // Declare the stores without the scripts, which would fail themselves.
        serve_site(tab, |site| {
            with_trackers(&mut site.consent);
            site.consent.services.iter_mut().for_each(|service| service.script = None);
        })?;
        for trouble in [StorageTrouble::LocalThrows, StorageTrouble::LocalIsNull, StorageTrouble::SessionThrows] {
            tab.host.change_prelude(|prelude| prelude.trouble = Some(trouble));
            tab.load("/__test/blank").await?;
            let set = "for (const name of ['tr_id', 'tr_page_7', 'nobody']) document.cookie = `${name}=1; path=/`";
            tab.script::<Value>(set, vec![]).await?;
            assert_eq!(cookies_sent(tab, "/").await?.len(), 3, "{trouble:?}");
            tab.open("/about/").await?;
            round_trip(tab).await?;
            assert_eq!(cookies_sent(tab, "/").await?, ["nobody=1"], "{trouble:?}");
            banner(tab).find().await?;
        }
        Ok(())
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn consent_e46_withdraw_one_service() -> Outcome {
        with_record(&record(&["analytics", "advertising"])?).run(async |tab| {
            let (teaser, _) = two_teasers()?;
            serve_trackers(tab)?;
            tab.open(&teaser.path).await?;
            until_ran(tab, &SCRIPTED).await?;
            tab.script::<Value>(OTHERS, vec![]).await?;
            let cookies = cookies_sent(tab, &teaser.path).await?;
            assert!(cookies.iter().filter(|cookie| cookie.starts_with("tr_id=")).count() >= 3, "the script wrote too little: {cookies:?}");

            take_back(tab, "analytics", "counter").await?;
            let record_is_its_own = [CONSENT_KEY, "broadsheet.look", "nobody", "shared", "tr.visits2", "xtr.visits"];
            until_keys(tab, &sorted(record_is_its_own), &["ad.visit", "nobody"]).await?;
            for path in ["/", "/article/", &teaser.path] {
                assert_eq!(cookies_sent(tab, path).await?, ["ad_id=1", "nobody=1", "tr_id2=1"], "cookies for {path}");
            }
            let record = stored(tab).await?.unwrap_or_default();
            assert_eq!([&record["on"], &record["svc"]], [&json!(["analytics", "advertising"]), &json!({ "counter": false })]);

            // Entries that only the last service declares are removed with it.
            take_back(tab, "advertising", "quayads").await?;
            until_keys(tab, &[CONSENT_KEY, "broadsheet.look", "nobody", "tr.visits2", "xtr.visits"], &["nobody"]).await?;
            assert_eq!(cookies_sent(tab, "/").await?, ["nobody=1", "tr_id2=1"]);
            Ok(())
        })
    }

    #[test]
    fn consent_e46_cookies_of_every_path_and_domain_are_removed() -> Outcome {
        with_record(&record(&["analytics"])?).run(async |tab| {
            let (teaser, _) = two_teasers()?;
            serve_trackers(tab)?;
            // A name with a domain above it: addresses of numbers have none.
            tab.load_address(&format!("{}{}", tab.host.named("www.paper.localhost"), teaser.path)).await?;
            tab.until_ready().await?;
            until_ran(tab, &["counter"]).await?;
            let cookies = cookies_sent(tab, &teaser.path).await?;
            for value in ["tr_id=2", "tr_id=3", "tr_id=4"] {
                assert!(cookies.iter().any(|cookie| cookie == value), "{value} is not there: {cookies:?}");
            }
            take_all_back(tab).await?;
            round_trip(tab).await?;
            for path in ["/", "/article/", &teaser.path] {
                assert_eq!(cookies_sent(tab, path).await?, [""; 0], "cookies for {path}");
            }
            Ok(())
        })
    }
}
