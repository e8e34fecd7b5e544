//! The texts of the settings, which are fetched when the settings are opened for the first time.

use broadsheet_content::page::Page;
use broadsheet_e2e::fault::Outcome;
use broadsheet_e2e::locator::starting;
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::run::CONSENT_KEY;
use broadsheet_e2e::server::{Fault as HostFault, Times};
use serde_json::{Value, json};

use crate::common::round_trip;
use crate::consent::*;

const TEXTS: &str = "/content/cookies.json";

/// The document with the texts, of another revision.
fn texts(revision: u32) -> Outcome<Value> {
    let mut document = paper()?.document("/cookies/")?.clone();
    if let Page::Cookies(cookies) = &mut document.page {
        cookies.catalogue.revision = revision;
    }
    document.consent_revision = Some(revision);
    Ok(serde_json::to_value(document).unwrap_or_default())
}

#[test]
fn settings_that_are_asked_for_twice_are_fetched_once() -> Outcome {
    first_visit().run(async |tab| {
        tab.open("/").await?;
        let gate = tab.host.hold(TEXTS);
        let press = "for (const button of document.querySelectorAll('[data-action=settings]')) { button.click(); button.click(); }";
        tab.script::<serde_json::Value>(press, vec![]).await?;
        round_trip(tab).await?;
        gate.open();
        settings(tab).find().await?;
        assert_eq!(tab.host.requests_for(TEXTS).len(), 1);
        assert_eq!(settings(tab).count().await?, 1);
        // And are there from now on.
        settings(tab).role("button", "Close").click().await?;
        open_settings(tab).await?;
        assert_eq!(tab.host.requests_for(TEXTS).len(), 1);
        Ok(())
    })
}

#[test]
fn texts_of_a_later_revision_lead_to_a_page_that_has_them() -> Outcome {
    first_visit().run(async |tab| {
        tab.open("/").await?;
        decide(tab, "Accept all").await?;
        until_stored(tab, "banner_accept").await?;
        // The paper is published anew while this page is open.
        let settings = texts(paper()?.site.consent.revision + 1)?;
        tab.host.fail(TEXTS, HostFault::Replace { content_type: "application/json", body: settings.to_string() }, Times::Always);
        let boot = tab.boot().await?;
        tab.role("contentinfo", "").role("button", "Cookie settings").click().await?;
        // The banner of this page is of another text than what would be recorded now.
        tab.until_true("another document", "return window.__test?.boot !== arguments[0]", vec![json!(boot)]).await?;
        tab.until_at("/cookies/").await
    })
}

#[test]
fn settings_of_another_shape_are_none() -> Outcome {
    let revision = paper()?.site.consent.revision;
    let (older, mut unknown_version, mut without_texts, mut another_page) =
        (texts(revision - 1)?, texts(revision)?, texts(revision)?, texts(revision)?);
    unknown_version["schemaVersion"] = json!(99);
    without_texts["page"] = json!({ "kind": "cookies" });
    another_page["path"] = json!("/about/");
    let answers = [older, unknown_version, without_texts, another_page, json!("x")];
    first_visit().run(async |tab| {
        tab.open("/").await?;
        for answer in answers {
            tab.host.fail(TEXTS, HostFault::Replace { content_type: "application/json", body: answer.to_string() }, Times::Always);
            banner(tab).role("button", "Choose").click().await?;
            let words = note(tab).find().await?.text().await?;
            assert!(words.contains("could not be loaded"), "{answer}: “{words}”");
            assert_eq!(settings(tab).count().await?, 0, "{answer}");
            note(tab).role("button", "Close").click().await?;
            note(tab).gone().await?;
            tab.host.recover();
        }
        // The right ones are there the next time.
        banner(tab).role("button", "Choose").click().await?;
        settings(tab).role("checkbox", "Advertising").find().await?;
        Ok(())
    })
}

#[test]
fn events_of_the_whole_document_disturb_nothing() -> Outcome {
    first_visit().run(async |tab| {
        tab.open("/").await?;
        let code = "for (const target of [document, window]) {
            for (const key of ['Escape', 'Tab']) target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
            for (const name of ['change', 'close', 'click']) target.dispatchEvent(new Event(name, { bubbles: true }));
        }";
        tab.script::<serde_json::Value>(code, vec![]).await?;
        round_trip(tab).await?;
        banner(tab).role("button", "Reject all").click().await?;
        until_stored(tab, "banner_reject").await?;
        Ok(())
    })
}

#[test]
fn a_page_of_an_older_revision_cannot_overwrite_a_newer_choice() -> Outcome {
    first_visit().run(async |tab| {
        let (path, _) = paper()?.block_that("embed", |block| block.get("frame").is_some())?;
        tab.open(path).await?;
        decide(tab, "Reject all").await?;
        let mut record = until_stored(tab, "banner_reject").await?;
        // Another tab has a newer page, and the reader has decided there.
        record["rev"] = json!(paper()?.site.consent.revision + 1);
        record["on"] = json!(["analytics"]);
        let newer = record.to_string();
        tab.script::<serde_json::Value>("__test.local.setItem(arguments[0], arguments[1])", vec![json!(CONSENT_KEY), json!(newer)]).await?;
        tab.main().role("button", starting("Always allow ")).first().click().await?;
        tab.until_at("/cookies/").await?;
        tab.until_ready().await?;
        assert_eq!(tab.stored(CONSENT_KEY).await?, Some(newer));
        Ok(())
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn settings_without_a_connection_leave_the_reader_on_the_page() -> Outcome {
        first_visit().run(async |tab| {
            tab.open("/").await?;
            let boot = tab.boot().await?;
            tab.host.fail(TEXTS, HostFault::Drop, Times::Always);
            banner(tab).role("button", "Choose").click().await?;
            let note = tab.role("region", "About your cookie choice");
            note.role("button", "Close").find().await?;
            assert!(note.texts().await?.concat().contains("could not be loaded"), "{:?}", note.texts().await?);
            assert_eq!(tab.boot().await?, boot, "the page is another one");
            assert_eq!(settings(tab).count().await?, 0);
            // The banner is still there, and answers.
            banner(tab).role("button", "Reject all").find().await?;

            // The connection works again.
            tab.host.recover();
            banner(tab).role("button", "Choose").click().await?;
            settings(tab).role("checkbox", "Advertising").find().await?;
            Ok(())
        })
    }

    #[test]
    fn that_a_choice_was_saved_is_not_said_again_on_a_page_that_is_put_back() -> Outcome {
        first_visit().run(async |tab| {
            tab.open("/cookies/").await?;
            decide(tab, "Reject all").await?;
            tab.main().role("button", "Save").click().await?;
            let done = "return !document.querySelector('.consent-controls__done').hidden === arguments[0]";
            tab.until_true("it to be said", done, vec![json!(true)]).await?;
            tab.role("contentinfo", "").role("link", "About the paper").click().await?;
            tab.until_at("/about/").await?;
            tab.back().await?;
            tab.until_at("/cookies/").await?;
            tab.until_true("it to be said no longer", done, vec![json!(false)]).await
        })
    }
}
