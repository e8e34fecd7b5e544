//! Consent, section J: the first paint, a page without its app or without scripts, machines that read, the policy.
//!
//! 99 is in `early_clicks`, 102 also in `no_javascript`. For 105: every test of this suite fails at its end when a page
//! has reported a violation of the Content Security Policy, which the host serves as the site was built with it.

use broadsheet_e2e::locator::any;
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::server::{Fault, Times};
use broadsheet_e2e::settings::Engine;
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::{Outcome, Test};
use serde_json::{Value, json};

use crate::common::{drawn, round_trip, two_teasers};
use crate::consent::*;
use crate::published::{app, at_rest, shifted, until_failed};
use crate::stand_in::*;

/// Records the state of the banner in every frame, from the first one on.
const FRAMES: &str = "
    window.frames_seen = [];
    const look = () => {
        const banner = document.querySelector(\"section[aria-label='Cookie choices']\");
        frames_seen.push(`${document.documentElement.dataset.consent}, ${banner ? getComputedStyle(banner).display : 'not there yet'}`);
        requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
";

/// What was seen, each once.
async fn frames_seen(tab: &Tab) -> Outcome<Vec<String>> {
    tab.until_true("some frames", "return frames_seen.length > 10 || frames_seen.length + ' frames'", vec![]).await?;
    tab.script("return [...new Set(frames_seen)].sort()", vec![]).await
}

/// Slows the page down to the speed of a slow phone, in engines that support it.
async fn slow(tab: &Tab) -> Outcome {
    if tab.engine() == Engine::Chromium {
        tab.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 6 })).await?;
        tab.devtools("Network.enable", json!({})).await?;
        let slow_4g = json!({ "offline": false, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 90_000 });
        tab.devtools("Network.emulateNetworkConditions", slow_4g).await?;
    }
    Ok(())
}

#[test]
fn consent_j97_a_returning_reader_never_sees_the_banner() -> Outcome {
    let (teaser, _) = two_teasers()?;
    let (refused, granted) = (record(&[])?, record(&optional()?)?);
    with_record(&refused).also(FRAMES).run(async |tab| {
        slow(tab).await?;
        for (record, path) in [(&refused, "/"), (&granted, &teaser.path)] {
            if record != &refused {
                store(tab, record).await?;
            }
            tab.open(path).await?;
            drawn(tab).await?;
            let seen = frames_seen(tab).await?;
            let hidden = seen.iter().all(|seen| seen == "decided, none" || seen == "decided, not there yet");
            assert!(hidden && seen.contains(&"decided, none".to_owned()), "{path}, {record}: {seen:?}");
        }
        Ok(())
    })
}

#[test]
fn consent_j101_the_banner_is_neither_the_largest_paint_nor_moves_anything() -> Outcome {
    let watch = "window.largest = []; new PerformanceObserver((list) => { for (const entry of list.getEntries()) \
                   largest.push([entry.size, !!entry.element?.closest('section[aria-label=\"Cookie choices\"]'), entry.element?.outerHTML.slice(0, 100)]); \
                 }).observe({ type: 'largest-contentful-paint', buffered: true });";
    let picture = paper()?.article_that("has a lead picture", |article| article.image.is_some())?;
    first_visit().also(watch).run(async |tab| {
        tab.resize(360, 640).await?;
        for path in ["/", &picture] {
            tab.open(path).await?;
            banner(tab).find().await?;
            at_rest(tab).await?;
            let largest: Vec<(f64, bool, Option<String>)> = tab.script("return largest", vec![]).await?;
            let last = largest.last();
            assert!(last.is_some_and(|(_, in_banner, _)| !in_banner), "{path}: {largest:?}");
            assert!(shifted(tab).await? < f64::EPSILON, "{path}: {:?}", tab.shifts().await?);
            // Closing it causes no shift either. Click by script, because shifts within half a second after user input are not counted.
            let reject = banner(tab).role("button", "Reject all").find().await?;
            reject.script::<Value>("it.click()", vec![]).await?;
            banner(tab).gone().await?;
            at_rest(tab).await?;
            assert!(shifted(tab).await? < f64::EPSILON, "{path}: {:?}", tab.shifts().await?);
            // As on a first visit, for the next page.
            until_stored(tab, "banner_reject").await?;
            tab.script::<Value>("__test.local.clear()", vec![]).await?;
        }
        Ok(())
    })
}

#[test]
fn consent_j102_without_scripts_the_cookies_page_says_what_holds() -> Outcome {
    Test::first_visit().without_scripts().run(async |tab| {
        tab.load("/cookies/").await?;
        let words: String = tab.script("return document.querySelector('main').innerText", vec![]).await?;
        assert!(words.contains("nothing optional is used"), "{words}");
        assert_eq!(tab.main().role("button", any()).count().await?, 0);
        assert_eq!(banner(tab).count().await?, 0);
        // The entries that could be stored are listed all the same.
        tab.main().role("table", title("analytics")?).find().await?;
        let film = serve_film(tab)?;
        tab.load(&film.path).await?;
        round_trip(tab).await?;
        denied(tab).await?;
        nothing_written(tab).await
    })
}

const ARTICLE: &str = "const main = document.querySelector('main').cloneNode(true); \
                       for (const time of main.querySelectorAll('time')) time.textContent = ''; return main.innerHTML";

#[test]
fn consent_j103_a_search_engine_reads_the_same_page() -> Outcome {
    first_visit().run(async |tab| {
        let (teaser, _) = two_teasers()?;
        serve_scripts(tab)?;
        tab.open(&teaser.path).await?;
        let read: String = tab.script(ARTICLE, vec![]).await?;
        let name = "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Googlebot/2.1; +http://www.google.com/bot.html) \
                    Chrome/140.0.0.0 Safari/537.36";
        tab.devtools("Emulation.setUserAgentOverride", json!({ "userAgent": name })).await?;
        tab.open(&teaser.path).await?;
        assert!(tab.script::<bool>("return navigator.userAgent.includes('Googlebot')", vec![]).await?);
        assert_eq!(tab.script::<String>(ARTICLE, vec![]).await?, read);
        // The banner is in the page, as for every visitor, but search engines must not quote it.
        assert!(banner(tab).find().await?.attribute("data-nosnippet").await?.is_some());
        round_trip(tab).await?;
        nothing_written(tab).await?;
        denied(tab).await
    })
}

#[test]
fn consent_j103_nobody_asks_whether_a_machine_reads() -> Outcome {
    // The stack tells requests of the page from those of the driver's scripts.
    let watch = "window.asked = []; \
                 for (const key of ['webdriver', 'userAgent', 'userAgentData']) { const value = navigator[key]; \
                   Object.defineProperty(navigator, key, { get() { \
                     const by = new Error().stack.split('\\n').filter((line) => line.includes(location.origin) && !line.includes('/__test/')); \
                     if (by.length) asked.push(key + by); return value; } }); }";
    first_visit().also(watch).run(async |tab| {
        serve_trackers(tab)?;
        tab.open("/").await?;
        decide(tab, "Accept all").await?;
        until_ran(tab, &SCRIPTED).await?;
        tab.open("/cookies/").await?;
        open_settings(tab).await?;
        let asked: Vec<String> = tab.script("return asked", vec![]).await?;
        assert_eq!(asked, [""; 0]);
        // The watch does see what the page's own scripts ask.
        tab.host.stand_in("asks.js", "text/javascript", "navigator.webdriver");
        tab.script::<Value>("import('/stand-in/asks.js')", vec![]).await?;
        tab.until_true("a question to be seen", "return asked.length === 1 || asked.length", vec![]).await
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn consent_j98_a_new_reader_sees_the_banner_from_the_first_paint_on() -> Outcome {
        let app = app()?;
        first_visit().also(FRAMES).run(async |tab| {
            let gate = tab.host.hold(&app.wasm);
            tab.load("/").await?;
            // It does not wait for the app.
            banner(tab).find().await?.is_seen().await?;
            let seen = frames_seen(tab).await?;
            assert!(seen.iter().all(|seen| seen == "ask, block" || seen == "ask, not there yet"), "{seen:?}");
            gate.open();
            tab.until_ready().await?;
            drawn(tab).await?;
            let seen = frames_seen(tab).await?;
            assert!(seen.iter().all(|seen| seen == "ask, block" || seen == "ask, not there yet"), "{seen:?}");
            Ok(())
        })
    }

    #[test]
    fn consent_j100_without_the_app_nothing_optional_runs() -> Outcome {
        let app = app()?;
        first_visit().run(async |tab| {
            tab.expect_report("part", "broadsheet-app");
            tab.host.fail(&app.wasm, Fault::Status(404), Times::Always);
            serve_trackers(tab)?;
            let film = serve_film(tab)?;
            for record in [None, Some(record(&optional()?)?)] {
                eprintln!("with the record {record:?}:");
                if let Some(record) = &record {
                    // A click without a record waits for an app.
                    tab.script::<Value>("__test.local.clear()", vec![]).await?;
                    store(tab, record).await?;
                }
                tab.load(&film.path).await?;
                until_failed(tab).await?;
                round_trip(tab).await?;
                denied(tab).await?;
                // A button without effect is not shown; the link is.
                assert_eq!(load_once(tab).count().await?, 0, "a button that does nothing");
                tab.main().role("link", broadsheet_e2e::locator::starting("Open at ")).find().await?;
                if record.is_none() {
                    banner(tab).role("button", "Reject all").click().await?;
                }
                banner(tab).gone().await?;
                assert_eq!(stored(tab).await?, record, "the record was touched");
            }
            Ok(())
        })
    }

    #[test]
    fn consent_j101_services_start_after_the_answer_is_seen() -> Outcome {
        // A task queued at the click runs before the services start, so that the page can be painted in between.
        let watch = "window.course = []; \
            addEventListener('click', () => setTimeout(() => course.push('a task later')), { capture: true, once: true }); \
            new MutationObserver((changes) => { for (const { target, type, addedNodes } of changes) { \
                if (type === 'attributes') course.push(target.dataset.consent); \
                else if ([...addedNodes].some((node) => node.dataset?.service)) course.push('service'); \
            } }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-consent'] });";
        first_visit().also(watch).run(async |tab| {
            serve_scripts(tab)?;
            tab.open("/").await?;
            tab.script::<Value>("course.length = 0", vec![]).await?;
            decide(tab, "Accept all").await?;
            until_ran(tab, &SCRIPTED).await?;
            let course: Vec<String> = tab.script("return course.slice(0, course.indexOf('service') + 1)", vec![]).await?;
            let mut stages = course.clone();
            stages.dedup();
            assert_eq!(stages, ["decided", "a task later", "service"], "{course:?}");
            Ok(())
        })
    }

    #[test]
    fn consent_j105_the_policy_lets_no_other_script_run() -> Outcome {
        first_visit().run(async |tab| {
            tab.open("/").await?;
            let policy: String = tab.promise("return (await fetch('/')).headers.get('content-security-policy')", vec![]).await?;
            let directive = |name: &str| policy.split(';').map(str::trim).find(|directive| directive.starts_with(name)).unwrap_or_default();
            let scripts = directive("script-src");
            assert!(scripts.contains("'self'") && scripts.contains("'wasm-unsafe-eval'"), "{policy}");
            for weak in ["'unsafe-inline'", "'unsafe-eval'", "*", "https: ", "data:"] {
                assert!(!scripts.contains(weak), "{scripts}");
            }
            assert!(directive("default-src").contains("'none'") && !policy.contains("'unsafe-inline'"), "{policy}");
            Ok(())
        })
    }
}
