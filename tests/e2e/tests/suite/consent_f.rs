//! Consent, section F: other tabs of the same reader, and pages that come back from the browser's memory.

use broadsheet_e2e::Outcome;
use broadsheet_e2e::run::CONSENT_KEY;
use broadsheet_e2e::tab::{Tab, Window};
use serde_json::{Value, json};

use crate::common::{drawn, round_trip};
use crate::consent::*;
use crate::consent_e::take_all_back;
use crate::stand_in::*;

/// Records the order of events and changes of the page. A change before the page becomes visible again was applied at once.
const WATCH: &str = "
    window.told = []; document.addEventListener('broadsheet:consent', (event) => told.push(event.detail));
    window.course = [];
    window.shows = [];
    for (const name of ['focus', 'visibilitychange', 'pageshow']) addEventListener(name, () => course.push('look'), true);
    addEventListener('storage', () => course.push('storage'));
    addEventListener('pageshow', (event) => shows.push(event.persisted));
    new MutationObserver(() => course.push(document.documentElement.dataset.consent))
        .observe(document.documentElement, { attributes: true, attributeFilter: ['data-consent'] });
";

/// Forgets what the page has heard so far, and what it has written.
async fn from_here(tab: &Tab) -> Outcome {
    tab.script::<Value>("course.length = 0; __test.writes.length = 0", vec![]).await.map(|_| ())
}

/// What this page itself has written to localStorage since [`from_here`].
async fn written_here(tab: &Tab) -> Outcome<Vec<Option<String>>> {
    Ok(tab.writes().await?.into_iter().filter(|write| write.area == "local").map(|write| write.key).collect())
}

/// Opens the page in a second window and does something there; then commands go to the first window again.
async fn in_another_window(tab: &Tab, path: &str, act: impl AsyncFnOnce() -> Outcome) -> Outcome<Window> {
    let first = tab.window().await?;
    from_here(tab).await?;
    let other = tab.open_window().await?;
    tab.open(path).await?;
    act().await?;
    tab.switch_to(&first).await?;
    Ok(other)
}

/// The change was applied when its event arrived, before the page became visible again.
async fn followed_at_once(tab: &Tab, state: &str) -> Outcome {
    let code = "return course.includes(arguments[0]) || JSON.stringify(course)";
    tab.until_true(&format!("the page to say {state}"), code, vec![json!(state)]).await?;
    let course: Vec<String> = tab.script("return course", vec![]).await?;
    let heard = course.iter().position(|what| what == "storage");
    let changed = course.iter().position(|what| what == state);
    let looked = course.iter().skip(heard.unwrap_or_default()).position(|what| what == "look").map(|at| at + heard.unwrap_or_default());
    assert!(heard < changed && looked.is_none_or(|looked| changed < Some(looked)), "{course:?}");
    Ok(())
}

#[test]
fn consent_f53_rejected_in_another_tab() -> Outcome {
    first_visit().also(WATCH).run(async |tab| {
        serve_scripts(tab)?;
        tab.open("/").await?;
        banner(tab).find().await?;
        in_another_window(tab, "/about/", async || {
            decide(tab, "Reject all").await?;
            until_stored(tab, "banner_reject").await.map(|_| ())
        })
        .await?;
        followed_at_once(tab, "decided").await?;
        round_trip(tab).await?;
        denied(tab).await?;
        assert_eq!(written_here(tab).await?, []);
        Ok(())
    })
}

#[test]
fn consent_f54_withdrawn_in_another_tab_while_the_settings_are_open() -> Outcome {
    with_record(&record(&["analytics"])?).also(WATCH).run(async |tab| {
        serve_scripts(tab)?;
        tab.open("/").await?;
        until_ran(tab, &["counter"]).await?;
        open_settings(tab).await?;
        assert_eq!(tick(tab, title("analytics")?).await?, (true, false));
        in_another_window(tab, "/about/", async || take_all_back(tab).await).await?;
        until_told_to_stop(tab, "counter").await?;
        // The boxes follow, and a line in the settings says why.
        assert_eq!(tick(tab, title("analytics")?).await?, (false, false));
        let why = "Your choice was changed in another tab.";
        tab.until_announced(why).await?;
        assert!(settings(tab).find().await?.text().await?.contains(why));
        // A click on another box must not grant again what was withdrawn in the other tab.
        settings(tab).role("checkbox", title("embeds")?).click().await?;
        settings(tab).role("button", "Save").click().await?;
        let record = until_stored(tab, "prefs_save").await?;
        assert_eq!(record["on"], json!(["embeds"]));
        open_settings(tab).await?;
        assert!(!settings(tab).find().await?.text().await?.contains(why), "what was changed elsewhere is said for ever");
        Ok(())
    })
}

#[test]
fn consent_f53_always_allowed_in_another_tab() -> Outcome {
    first_visit().also(WATCH).run(async |tab| {
        let film = serve_film(tab)?;
        tab.open(&film.path).await?;
        placeholder_is_back(tab).await?;
        in_another_window(tab, &film.path, async || {
            tab.main().role("button", format!("Always allow {}", title("youtube")?)).click().await?;
            until_stored(tab, "embed_always").await.map(|_| ())
        })
        .await?;
        film.frame(tab).find().await?;
        // The question is still open, here as there.
        banner(tab).find().await?;
        assert_eq!(written_here(tab).await?, []);
        Ok(())
    })
}

#[test]
fn consent_f58_a_record_changed_by_hand_is_followed_at_the_next_look() -> Outcome {
    with_record(&record(&["analytics", "advertising"])?).also(WATCH).run(async |tab| {
        serve_scripts(tab)?;
        tab.open("/").await?;
        until_ran(tab, &SCRIPTED).await?;
        // A change in the developer tools fires no event.
        let less = record(&["analytics"])?;
        for (value, service) in [(json!(less.to_string()), "quayads"), (json!("[object Object]"), "counter")] {
            let set = "__test.local.setItem('broadsheet.consent', arguments[0]); dispatchEvent(new Event('focus'))";
            tab.script::<Value>(set, vec![value.clone()]).await?;
            until_told_to_stop(tab, service).await?;
            assert_eq!(tab.stored(CONSENT_KEY).await?.as_deref(), value.as_str(), "it was touched");
        }
        banner(tab).find().await?;
        Ok(())
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn consent_f53_accepted_in_another_tab() -> Outcome {
        first_visit().also(WATCH).run(async |tab| {
            serve_trackers(tab)?;
            tab.open("/").await?;
            banner(tab).find().await?;
            in_another_window(tab, "/about/", async || {
                decide(tab, "Accept all").await?;
                until_ran(tab, &SCRIPTED).await
            })
            .await?;
            followed_at_once(tab, "decided").await?;
            assert_eq!(banner(tab).count().await?, 0);
            until_ran(tab, &SCRIPTED).await?;
            assert_eq!(told(tab).await?.len(), 1);
            let record = stored(tab).await?.unwrap_or_default();
            assert_eq!([&record["how"], &record["log"]], [&json!("banner_accept"), &json!([])]);
            let written = written_here(tab).await?;
            assert!(!written.contains(&Some(CONSENT_KEY.to_owned())), "the record was written again: {written:?}");
            Ok(())
        })
    }

    #[test]
    fn consent_f53_another_tab_decides_while_the_settings_are_open() -> Outcome {
        first_visit().also(WATCH).run(async |tab| {
            serve_scripts(tab)?;
            tab.open("/").await?;
            open_settings(tab).await?;
            settings(tab).role("checkbox", title("embeds")?).click().await?;
            in_another_window(tab, "/about/", async || decide(tab, "Accept all").await).await?;
            followed_at_once(tab, "decided").await?;
            // The settings stay open, and show what holds now: what is saved from here on is what the reader sees.
            let ticked = "const boxes = [...document.querySelectorAll('dialog[open] li > label input, dialog[open] input')]; \
                          return boxes.length > 0 && boxes.every((box) => box.checked) || boxes.map((box) => box.checked).join()";
            tab.until_true("everything ticked", ticked, vec![]).await?;
            settings(tab).role("checkbox", title("advertising")?).click().await?;
            settings(tab).role("button", "Save").click().await?;
            let record = until_stored(tab, "prefs_save").await?;
            assert_eq!(record["on"], json!(optional()?.into_iter().filter(|id| *id != "advertising").collect::<Vec<_>>()));
            Ok(())
        })
    }

    #[test]
    fn consent_f54_withdrawn_in_another_tab() -> Outcome {
        with_record(&record(&["analytics", "embeds"])?).also(WATCH).run(async |tab| {
            serve_trackers(tab)?;
            let film = serve_film(tab)?;
            tab.open(&film.path).await?;
            until_ran(tab, &["counter"]).await?;
            film.frame(tab).find().await?;
            in_another_window(tab, "/about/", async || {
                until_ran(tab, &["counter"]).await?;
                take_all_back(tab).await
            })
            .await?;
            until_told_to_stop(tab, "counter").await?;
            film.frame(tab).gone().await?;
            placeholder_is_back(tab).await?;
            // sessionStorage is this tab's own.
            until_keys(tab, &[CONSENT_KEY], &[]).await?;
            assert_eq!(cookies_sent(tab, &film.path).await?, [""; 0]);
            let words = note(tab).find().await?.text().await?;
            assert!(words.contains(STILL_RUNNING), "“{words}”");
            let written = written_here(tab).await?;
            assert!(!written.contains(&Some(CONSENT_KEY.to_owned())), "the record was written again: {written:?}");
            Ok(())
        })
    }

    #[test]
    fn consent_f57_storage_is_cleared_in_another_tab() -> Outcome {
        with_record(&record(&["analytics", "embeds"])?).also(WATCH).run(async |tab| {
            let film = serve_film(tab)?;
            tab.open(&film.path).await?;
            film.frame(tab).find().await?;
            in_another_window(tab, "/about/", async || tab.script::<Value>("localStorage.clear()", vec![]).await.map(|_| ())).await?;
            followed_at_once(tab, "ask").await?;
            banner(tab).find().await?;
            until_told_to_stop(tab, "counter").await?;
            placeholder_is_back(tab).await?;
            assert_eq!(written_here(tab).await?, []);
            assert_eq!(tab.stored(CONSENT_KEY).await?, None);
            Ok(())
        })
    }

    #[test]
    fn consent_f58_other_keys_are_not_ours() -> Outcome {
        first_visit().also(WATCH).run(async |tab| {
            serve_scripts(tab)?;
            tab.open("/").await?;
            banner(tab).find().await?;
            in_another_window(tab, "/about/", async || {
                let set = "for (const key of ['other', 'broadsheet.consent.x', 'broadsheet.look']) localStorage.setItem(key, '{}')";
                tab.script::<Value>(set, vec![]).await.map(|_| ())
            })
            .await?;
            let heard = "return course.filter((what) => what === 'storage').length === 3 || JSON.stringify(course)";
            tab.until_true("three words from the other window", heard, vec![]).await?;
            // A record that changed without an event: an event for another key does not cause a look at it, one for our key does.
            let grant = record(&["analytics"])?;
            let tell = "const [record, ...keys] = arguments; __test.local.setItem('broadsheet.consent', JSON.stringify(record)); \
                        for (const key of keys) dispatchEvent(new StorageEvent('storage', { key, storageArea: __test.local }))";
            tab.script::<Value>(tell, vec![grant.clone(), json!("other"), json!("broadsheet.consent.x")]).await?;
            round_trip(tab).await?;
            drawn(tab).await?;
            banner(tab).find().await?;
            assert_eq!(ran(tab).await?, [""; 0]);
            tab.script::<Value>(tell, vec![grant, json!(CONSENT_KEY)]).await?;
            banner(tab).gone().await?;
            until_ran(tab, &["counter"]).await
        })
    }
}
