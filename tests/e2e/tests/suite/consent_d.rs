//! Consent, section D: revisions of what is asked.

use broadsheet_content::consent::{Category, CategoryKind, Service};
use broadsheet_e2e::Outcome;
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::server::{Fault, Times};
use broadsheet_e2e::tab::Tab;
use serde_json::{Value, json};

use crate::common::{drawn, round_trip, teaser_link, two_teasers};
use crate::consent::*;
use crate::stand_in::{cookies_sent, serve_trackers_and};

/// Revision of the paper's own catalogue.
fn revision() -> Outcome<u32> {
    Ok(paper()?.site.consent.revision)
}

#[test]
fn consent_d40_what_has_changed_is_said() -> Outcome {
    let earlier = changed(record(&["analytics"])?, &json!({ "rev": revision()? + 1 }));
    with_record(&earlier).run(async |tab| {
        // The banner is part of the published page: the note is put in where press puts it.
        let with_note = |html: String| {
            let note = "<p class=\"consent-banner__change\">You are asked again because something changed: Maps are new.</p>";
            html.replacen("<div class=\"consent-banner__actions\">", &format!("{note}<div class=\"consent-banner__actions\">"), 1)
        };
        tab.host.fail("/*", Fault::Rewrite(with_note), Times::Always);
        tab.open("/about/").await?;
        let note = "const note = [...document.querySelectorAll('section p')].find((p) => p.textContent.includes('Maps are new.')); \
                    return !!note && note.checkVisibility()";
        assert!(tab.script::<bool>(note, vec![]).await?, "a reader who is asked again does not see why");
        decide(tab, "Reject all").await?;
        tab.reload().await?;
        assert!(!tab.script::<bool>(note, vec![]).await?);
        Ok(())
    })
}

/// Another window of the same host stores this record.
async fn store_elsewhere(tab: &Tab, record: &Value) -> Outcome {
    let here = tab.window().await?;
    tab.open_window().await?;
    tab.load("/__test/blank").await?;
    let code = "localStorage.setItem('broadsheet.consent', JSON.stringify(arguments[0]))";
    tab.script::<Value>(code, vec![record.clone()]).await?;
    tab.switch_to(&here).await
}

#[test]
fn consent_d42_a_category_that_is_new_is_not_granted_by_an_older_accept_all() -> Outcome {
    let all = changed(record(&optional()?)?, &json!({ "how": "banner_accept" }));
    with_record(&all).run(async |tab| {
        tab.host.stand_in("partner.js", "text/javascript", "(window.ran = window.ran || []).push('partner')");
        serve_trackers_and(tab, |site| {
            site.consent.categories.push(Category {
                id: "partners".to_owned(),
                kind: CategoryKind::Functional,
                title: "Partners".to_owned(),
                description: "If you say yes, partners may help.".to_owned(),
            });
            let known = site.consent.services.first().cloned();
            site.consent.services.extend(known.map(|known| Service {
                id: "partner".to_owned(),
                category: "partners".to_owned(),
                script: Some("/stand-in/partner.js".to_owned()),
                stores: vec![],
                ..known
            }));
        })?;
        tab.open("/about/").await?;
        until_ran(tab, &SCRIPTED).await?;
        round_trip(tab).await?;
        assert_eq!(ran(tab).await?, SCRIPTED, "what was never asked for runs");
        assert!(tab.host.requests_for("/stand-in/partner.js").is_empty());
        assert_eq!(stored(tab).await?, Some(all.clone()));
        open_settings(tab).await?;
        assert_eq!(tick(tab, "Partners").await?, (false, false));
        assert_eq!(tick(tab, title("analytics")?).await?, (true, false));
        Ok(())
    })
}

#[test]
fn consent_d43_a_category_that_is_gone_is_dropped_with_the_next_choice() -> Outcome {
    let earlier = changed(record(&["analytics", "horoscopes"])?, &json!({ "svc": { "quayads": true, "stars": true } }));
    with_record(&earlier).run(async |tab| {
        serve_scripts(tab)?;
        tab.open("/").await?;
        until_ran(tab, &SCRIPTED).await?;
        assert_eq!(banner(tab).count().await?, 0, "the reader is asked again");
        assert_eq!(stored(tab).await?, Some(earlier.clone()), "reading has changed the record");
        open_settings(tab).await?;
        settings(tab).role("checkbox", title("embeds")?).click().await?;
        settings(tab).role("button", "Save").click().await?;
        settings(tab).gone().await?;
        let saved = "return JSON.parse(__test.local.getItem('broadsheet.consent')).on.join() === 'analytics,embeds' \
                     || __test.local.getItem('broadsheet.consent')";
        tab.until_true("the record without what is gone", saved, vec![]).await?;
        assert_eq!(stored(tab).await?.unwrap_or_default()["svc"], json!({ "quayads": true }));
        Ok(())
    })
}

#[test]
fn consent_d44_a_corrected_typo_asks_nobody() -> Outcome {
    let granted = record(&["analytics"])?;
    with_record(&granted).run(async |tab| {
        serve_trackers_and(tab, |site| {
            for category in &mut site.consent.categories {
                category.description.push_str(" Mended.");
            }
        })?;
        tab.open("/about/").await?;
        until_ran(tab, &["counter"]).await?;
        round_trip(tab).await?;
        assert_eq!(banner(tab).count().await?, 0);
        // The stored record keeps the hash of the text that the reader agreed to.
        assert_eq!(stored(tab).await?, Some(granted.clone()));
        assert!(!cookies_sent(tab, "/").await?.is_empty(), "the service does not work");
        Ok(())
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn consent_d40_a_new_revision_asks_again() -> Outcome {
        let earlier = changed(record(&["analytics", "advertising"])?, &json!({ "rev": revision()? + 1 }));
        with_record(&earlier).run(async |tab| {
            let note = "Advertisements are chosen by a machine now.";
            serve_trackers_and(tab, |site| {
                site.consent.revision += 2;
                site.consent.change_note = Some(note.to_owned());
            })?;
            // What a published page shows is made by press from the same catalogue.
            tab.open("/about/").await?;
            banner(tab).find().await?;
            drawn(tab).await?;
            assert!(tab.script::<bool>("return document.activeElement === document.body", vec![]).await?, "the focus was moved");
            assert_eq!(tab.announced().await?, [""; 0], "the page speaks before it is asked");
            round_trip(tab).await?;
            denied(tab).await?;
            assert_eq!(stored(tab).await?, Some(earlier.clone()), "the record was touched");
            assert_eq!(tab.writes().await?, []);

            decide(tab, "Accept all").await?;
            until_ran(tab, &SCRIPTED).await?;
            let record = until_stored(tab, "banner_accept").await?;
            assert_eq!([&record["rev"], &record["id"]], [&json!(revision()? + 2), &earlier["id"]]);
            assert_eq!(record["log"][0]["rev"], earlier["rev"]);
            Ok(())
        })
    }

    #[test]
    fn consent_d40_a_page_from_before_the_revision_leaves_a_newer_record_alone() -> Outcome {
        with_record(&record(&["analytics"])?).also(LISTEN).run(async |tab| {
            let (teaser, _) = two_teasers()?;
            serve_scripts(tab)?;
            tab.open("/").await?;
            until_ran(tab, &["counter"]).await?;
            let boot = tab.boot().await?;
            // Another tab was loaded after the revision changed, and the reader has decided there.
            let newer = changed(record(&["analytics", "advertising"])?, &json!({ "rev": revision()? + 1, "at": T0 + 1 }));
            store_elsewhere(tab, &newer).await?;
            until_told_to_stop(tab, "counter").await?;
            drawn(tab).await?;
            assert_eq!(banner(tab).count().await?, 0, "the reader, who has just answered, is asked over it");
            assert_eq!(stored(tab).await?, Some(newer.clone()));
            assert_eq!(ran(tab).await?, ["counter"], "a service of the newer record was started");

            // The next link leads to a page that knows what was asked.
            teaser_link(tab, teaser).click().await?;
            tab.until_at(&teaser.path).await?;
            tab.until_true("a new document", "return __test.boot !== arguments[0]", vec![boot.into()]).await?;
            tab.headline(&teaser.headline).find().await?;
            assert_eq!(stored(tab).await?, Some(newer));
            Ok(())
        })
    }
}
