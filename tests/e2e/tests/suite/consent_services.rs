//! Consent: services that start after consent, and the interface for scripts of the page. Scenario 107, and the parts of the interface.

use std::path::PathBuf;

use broadsheet_e2e::fault::Outcome;
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::press::published;
use broadsheet_e2e::server::{Fault, Times};
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::xss::Writing;
use broadsheet_hosting::sri;
use serde_json::{Value, json};

use crate::common::{arrived, drawn, round_trip, teaser_link, two_teasers, until_requested};
use crate::consent::*;
use crate::consent_e::take_all_back;

/// The script that press adds to the pages of a paper with Google's tags, before all others.
const SNIPPET: &str = "window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}\
    gtag('consent','default',{ad_storage:'denied',ad_user_data:'denied',ad_personalization:'denied',analytics_storage:'denied',\
    functionality_storage:'denied',personalization_storage:'denied'})";

/// A tag like Google's, which configures itself as soon as it runs.
const TAG: &str = "(window.ran = window.ran || []).push('quayads'); gtag('js', new Date(0)); gtag('config', 'G-TEST')";

const SIGNALS: [&str; 6] =
    ["ad_personalization", "ad_storage", "ad_user_data", "analytics_storage", "functionality_storage", "personalization_storage"];

/// The sample paper with a Google tag in it.
fn serve_google(tab: &Tab) -> Outcome {
    serve_site(tab, |site| {
        site.consent.google_consent_mode = true;
        for service in site.consent.services.iter_mut().filter(|service| service.id == "quayads") {
            service.script = Some("/stand-in/gtag.js".to_owned());
        }
    })?;
    tab.host.stand_in("gtag.js", "text/javascript", TAG);
    let with_snippet = |html: String| html.replacen("<title", &format!("<script>{SNIPPET}</script><title"), 1);
    tab.host.fail("/*", Fault::Rewrite(with_snippet), Times::Always);
    tab.host.allow("script-src", sri::source(SNIPPET));
    Ok(())
}

/// The commands that Google's tags were given, in order: `consent default`, `js`, `config`.
async fn commands(tab: &Tab) -> Outcome<Vec<String>> {
    tab.script("return dataLayer.map(([name, what]) => name === 'consent' ? name + ' ' + what : name)", vec![]).await
}

/// What Google's tags were told last.
async fn told_google(tab: &Tab) -> Outcome<Value> {
    let code = "const last = dataLayer.filter(([name]) => name === 'consent').pop(); return last[2]";
    tab.script(code, vec![]).await
}

fn granted(names: &[&str]) -> Value {
    SIGNALS.iter().map(|signal| (*signal, if names.contains(signal) { "granted" } else { "denied" })).collect()
}

#[test]
fn consent_j107_google_is_told_no_before_anything_and_yes_before_its_tag_runs() -> Outcome {
    first_visit().run(async |tab| {
        serve_google(tab)?;
        tab.open("/about/").await?;
        round_trip(tab).await?;
        // Without a decision, the app adds no commands to those of the page.
        assert_eq!(commands(tab).await?, ["consent default"]);
        denied(tab).await?;
        decide(tab, "Accept all").await?;
        until_ran(tab, &["quayads"]).await?;
        assert_eq!(commands(tab).await?, ["consent default", "consent update", "js", "config"]);
        let yes = ["ad_storage", "ad_user_data", "ad_personalization", "analytics_storage"];
        assert_eq!(told_google(tab).await?, granted(&yes));

        // A load with a decision that stands: the same order.
        tab.reload().await?;
        until_ran(tab, &["quayads"]).await?;
        assert_eq!(commands(tab).await?, ["consent default", "consent update", "js", "config"]);
        assert_eq!(told_google(tab).await?, granted(&yes));
        take_all_back(tab).await?;
        let no = "const [, , last] = dataLayer.filter(([name]) => name === 'consent').pop(); \
                  return Object.keys(last).length === 6 && Object.values(last).every((word) => word === 'denied') || JSON.stringify(last)";
        tab.until_true("Google to be told no", no, vec![]).await
    })
}

#[test]
fn consent_j107_each_signal_is_its_category_s() -> Outcome {
    with_record(&record(&["analytics"])?).run(async |tab| {
        serve_google(tab)?;
        tab.open("/about/").await?;
        tab.until_true("Google to be told", "return dataLayer.length === 2 || dataLayer.length", vec![]).await?;
        assert_eq!(commands(tab).await?, ["consent default", "consent update"]);
        assert_eq!(told_google(tab).await?, granted(&["analytics_storage"]));
        assert!(tab.host.requests_for("/stand-in/gtag.js").is_empty());
        Ok(())
    })
}

/// A paper of one article with a Google tag, as press publishes it.
fn published_with_google() -> Outcome<PathBuf> {
    let mut catalogue = paper()?.site.consent.clone();
    catalogue.google_consent_mode = true;
    for service in catalogue.services.iter_mut().filter(|service| service.id == "quayads") {
        service.script = Some("/stand-in/gtag.js".to_owned());
    }
    let mut content = Writing::default();
    content.put(
        "site.json",
        json!({
            "schemaVersion": 1, "title": "Ledger", "baseUrl": "https://ledger.example", "language": "en",
            "sections": [{ "id": "news", "title": "News" }], "consent": catalogue,
        }),
    );
    content.put(
        "articles/one.json",
        json!({
            "schemaVersion": 1, "slug": "one", "headline": "One", "section": "news", "published": "2026-11-20T08:00:00Z",
            "body": [{ "type": "paragraph", "children": [{ "type": "text", "value": "Words." }] }],
        }),
    );
    published("google-consent-mode", |folder| content.write(folder))
}

/// Returns the requests of the counter: the page, and whether it is the first one of the visit.
fn counted(tab: &Tab) -> Vec<String> {
    tab.host.requests_for("/count.txt").into_iter().map(|request| request.query.replace("%2F", "/")).collect()
}

fn serve_counter(tab: &Tab) -> Outcome {
    tab.host.fail("/count.txt", Fault::Replace { content_type: "text/plain", body: String::new() }, Times::Always);
    serve_site(tab, |site| {
        for service in site.consent.services.iter_mut().filter(|service| service.id == "counter") {
            service.counter = Some("/count.txt".to_owned());
        }
    })
}

#[test]
fn consent_counter_counts_nobody_without_a_yes() -> Outcome {
    first_visit().run(async |tab| {
        serve_counter(tab)?;
        let (teaser, _) = two_teasers()?;
        tab.open("/").await?;
        teaser_link(tab, teaser).click().await?;
        arrived(tab, &teaser.path, &teaser.headline).await?;
        round_trip(tab).await?;
        assert_eq!(counted(tab), [""; 0]);
        nothing_written(tab).await?;
        decide(tab, "Accept all").await?;
        tab.open("/about/").await?;
        until_requested(tab, "/count.txt", 1).await?;
        let visits = tab.script::<Vec<String>>("return Object.keys(__test.session)", vec![]).await?;
        assert_eq!(visits, ["ledger.visit"]);
        take_all_back(tab).await?;
        tab.until_true("the mark of the visit to go", "return __test.session.length === 0", vec![]).await?;
        let before = counted(tab).len();
        tab.open("/").await?;
        round_trip(tab).await?;
        assert_eq!(counted(tab).len(), before);
        Ok(())
    })
}

/// The paper with a script of another host, whose bytes must be these.
fn serve_with_integrity(tab: &Tab, integrity: String) -> Outcome {
    tab.host.stand_in("counter.js", "text/javascript", ELSEWHERE);
    tab.host.allow("script-src", tab.host.elsewhere());
    let address = format!("{}/stand-in/counter.js", tab.host.elsewhere());
    serve_site(tab, |site| {
        if let Some(service) = site.consent.services.iter_mut().find(|service| service.id == "counter") {
            service.script = Some(address);
            service.integrity = Some(integrity);
        }
    })
}

const ELSEWHERE: &str = "(window.ran = window.ran || []).push('counter')";

#[test]
fn consent_services_a_script_runs_when_its_bytes_are_the_ones_that_were_agreed_to() -> Outcome {
    with_record(&record(&["analytics"])?).run(async |tab| {
        serve_with_integrity(tab, sri::integrity(ELSEWHERE.as_bytes()))?;
        tab.open("/about/").await?;
        until_ran(tab, &["counter"]).await?;
        let code = "const script = document.querySelector('script[data-service=counter]'); return [script.crossOrigin, script.integrity.slice(0, 7)]";
        assert_eq!(tab.script::<[String; 2]>(code, vec![]).await?, ["anonymous", "sha256-"]);
        Ok(())
    })
}

#[test]
fn consent_api_any_script_can_ask_what_is_allowed() -> Outcome {
    first_visit().also(LISTEN).run(async |tab| {
        tab.open("/about/").await?;
        let necessary = json!({ "decided": false, "categories": ["necessary"], "services": ["choice"] });
        assert_eq!(tab.script::<Value>("return broadsheet.consent", vec![]).await?, necessary);
        tab.script::<Value>("broadsheet.openConsent()", vec![]).await?;
        settings(tab).find().await?;
        settings(tab).role("checkbox", title("analytics")?).click().await?;
        settings(tab).role("button", "Save").click().await?;
        tab.until_true("the word", "return told.length === 1 || told.length", vec![]).await?;
        let more = json!({ "decided": true, "categories": ["necessary", "analytics"], "services": ["choice", "counter"] });
        assert_eq!(tab.script::<Value>("return broadsheet.consent", vec![]).await?, more);
        assert_eq!(told(tab).await?, std::slice::from_ref(&more));
        // Changes that a script makes to the returned value have no effect.
        tab.script::<Value>("broadsheet.consent.services.push('quayads'); broadsheet.consent.categories.push('advertising')", vec![])
            .await?;
        open_settings(tab).await?;
        assert_eq!(tick(tab, title("advertising")?).await?, (false, false));
        settings(tab).role("button", "Close").click().await?;
        tab.reload().await?;
        tab.until_true("the first word", "return told.length === 1 || told.length", vec![]).await?;
        assert_eq!(told(tab).await?, [more]);
        Ok(())
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn consent_j107_press_puts_the_no_into_every_page_under_the_policy() -> Outcome {
        let site = published_with_google()?;
        first_visit().on(&site).run(async |tab| {
            tab.host.stand_in("gtag.js", "text/javascript", TAG);
            for path in ["/", "/article/one/", "/cookies/", "/nowhere/"] {
                tab.open(path).await?;
                assert_eq!(commands(tab).await?, ["consent default"], "{path}");
                let told = told_google(tab).await?;
                for signal in SIGNALS {
                    assert_eq!(told[signal], json!("denied"), "{path}: {signal}");
                }
                // It runs before all other scripts of the page, and before the browser makes a request to another host.
                let first = "const [first] = [...document.scripts].filter((script) => !script.src.includes('/__test/')); \
                             return first.textContent.includes('gtag') || first.outerHTML.slice(0, 200)";
                assert_eq!(tab.script::<Value>(first, vec![]).await?, json!(true), "{path}");
            }
            tab.open("/").await?;
            decide(tab, "Accept all").await?;
            until_ran(tab, &["quayads"]).await?;
            assert_eq!(commands(tab).await?, ["consent default", "consent update", "js", "config"]);
            tab.open("/article/one/").await?;
            until_ran(tab, &["quayads"]).await?;
            assert_eq!(commands(tab).await?, ["consent default", "consent update", "js", "config"]);
            Ok(())
        })
    }

    #[test]
    fn consent_counter_counts_each_page_that_is_shown_once() -> Outcome {
        with_record(&record(&["analytics"])?).run(async |tab| {
            serve_counter(tab)?;
            let (teaser, _) = two_teasers()?;
            tab.open("/").await?;
            until_requested(tab, "/count.txt", 1).await?;
            teaser_link(tab, teaser).click().await?;
            arrived(tab, &teaser.path, &teaser.headline).await?;
            until_requested(tab, "/count.txt", 2).await?;
            // A focus event, another theme or a saved choice are no page views.
            tab.script::<Value>("dispatchEvent(new Event('focus')); location.hash = 'top'", vec![]).await?;
            open_settings(tab).await?;
            settings(tab).role("button", "Save").click().await?;
            settings(tab).gone().await?;
            drawn(tab).await?;
            tab.back().await?;
            tab.back().await?;
            tab.until_at("/").await?;
            until_requested(tab, "/count.txt", 3).await?;
            tab.reload().await?;
            until_requested(tab, "/count.txt", 4).await?;
            round_trip(tab).await?;
            let article = format!("page={}&visit=again", teaser.path);
            assert_eq!(counted(tab), ["page=/&visit=first", &article, "page=/&visit=again", "page=/&visit=again"]);
            // Another window is another visit.
            tab.open_window().await?;
            tab.open("/about/").await?;
            until_requested(tab, "/count.txt", 5).await?;
            assert_eq!(counted(tab).pop().as_deref(), Some("page=/about/&visit=first"));
            Ok(())
        })
    }

    #[test]
    fn consent_services_a_script_of_other_bytes_does_not_run() -> Outcome {
        with_record(&record(&["analytics"])?).run(async |tab| {
            serve_with_integrity(tab, sri::integrity(b"something else"))?;
            tab.expect_report("part", "/stand-in/counter.js");
            tab.open("/about/").await?;
            until_requested(tab, "/stand-in/counter.js", 1).await?;
            let refused = "return __test.reports.some((report) => report.kind === 'part') || __test.reports.length";
            tab.until_true("the script to be refused", refused, vec![]).await?;
            assert_eq!(ran(tab).await?, [""; 0]);
            tab.headline(broadsheet_e2e::locator::any()).find().await?;
            Ok(())
        })
    }
}
