//! Consent, section F, continued: the back-forward cache, and navigation by the app.
//!
//! WebKitGTK, Firefox and Chromium all use their back-forward cache under WebDriver. The tests assert that the page came from the cache, so
//! they also test that the paper's pages can be cached.

use broadsheet_e2e::fault::Outcome;
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::tab::Tab;
use serde_json::{Value, json};

use crate::common::{arrived, drawn, round_trip, teaser_link, two_teasers, until_requested};
use crate::consent::*;
use crate::consent_e::take_all_back;
use crate::published::app;
use crate::stand_in::*;

/// Records the consent events, and whether the page came from the back-forward cache.
const WATCH: &str = "
    window.told = []; document.addEventListener('broadsheet:consent', (event) => told.push(event.detail));
    window.shows = []; addEventListener('pageshow', (event) => shows.push(event.persisted));
";

/// Leaves the page by a load for another one, acts there, and comes back by Back to the first as it was kept.
async fn away_and_back(tab: &Tab, act: impl AsyncFnOnce() -> Outcome) -> Outcome {
    let (here, boot) = (tab.address().await?, tab.boot().await?);
    tab.open("/cookies/").await?;
    act().await?;
    tab.back().await?;
    tab.until_at(&here).await?;
    let kept = "return __test.boot === arguments[0] && shows.at(-1) === true || JSON.stringify(shows)";
    tab.until_true("the page as it was kept", kept, vec![json!(boot)]).await
}

#[test]
fn consent_f62_back_after_rejecting_on_the_next_page() -> Outcome {
    first_visit().also(WATCH).run(async |tab| {
        serve_scripts(tab)?;
        tab.open("/about/").await?;
        banner(tab).find().await?;
        away_and_back(tab, async || decide(tab, "Reject all").await).await?;
        banner(tab).gone().await?;
        round_trip(tab).await?;
        denied(tab).await
    })
}

#[test]
fn consent_f65_embeds_on_the_next_page_obey_the_choice() -> Outcome {
    for on in [&["embeds"][..], &[]] {
        with_record(&record(on)?).run(async |tab| {
            let is_allowed = !on.is_empty();
            let embeds = serve_embeds(tab)?;
            // The article is left while its video is still loading.
            tab.expect_report("part", "/media/");
            tab.open("/").await?;
            for embed in embeds {
                tab.main().role("link", &embed.headline).first().click().await?;
                arrived(tab, &embed.path, &embed.headline).await?;
                obeys(tab, &embed, is_allowed).await?;
                tab.back().await?;
                tab.until_at("/").await?;
                tab.main().role("link", &embed.headline).first().find().await?;
                assert_eq!(tab.script::<usize>("return document.querySelectorAll('iframe').length", vec![]).await?, 0);
                // Forward to it, and what is allowed is there again.
                tab.go(1).await?;
                tab.until_at(&embed.path).await?;
                tab.headline(&embed.headline).find().await?;
                obeys(tab, &embed, is_allowed).await?;
                tab.back().await?;
                tab.until_at("/").await?;
                tab.main().role("link", &embed.headline).first().find().await?;
            }
            assert_eq!(tab.host.requests_elsewhere().len() >= 2, is_allowed, "{:?}", tab.host.requests_elsewhere());
            Ok(())
        })?;
    }
    Ok(())
}

/// A frame and what it asks for, or a placeholder.
async fn obeys(tab: &Tab, embed: &Film, is_allowed: bool) -> Outcome {
    if !is_allowed {
        return placeholder_is_back(tab).await;
    }
    // A frame far below the viewport loads when it is near.
    embed.frame(tab).find().await?.scroll_into_view().await?;
    drawn(tab).await?;
    until_requested(tab, embed.frame_path, 1).await
}

/// Returns the page without the parts that depend on the reader's choice and clock, which the app may change when it starts.
const PAGE: &str = "
    const page = document.body.cloneNode(true);
    for (const time of page.querySelectorAll('time[datetime]')) time.textContent = '';
    for (const slot of page.querySelectorAll('[data-slot]')) slot.textContent = '';
    const comments = document.createTreeWalker(page, NodeFilter.SHOW_COMMENT), found = [];
    while (comments.nextNode()) found.push(comments.currentNode);
    for (const comment of found) comment.remove();
    for (const badge of page.querySelectorAll('[data-until]')) badge.removeAttribute('hidden');
    for (const script of page.querySelectorAll('script')) script.remove();
    return page.innerHTML;
";

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn consent_f61_back_after_accepting_on_the_next_page() -> Outcome {
        first_visit().also(WATCH).run(async |tab| {
            serve_trackers(tab)?;
            tab.open("/about/").await?;
            banner(tab).find().await?;
            away_and_back(tab, async || decide(tab, "Accept all").await).await?;
            banner(tab).gone().await?;
            until_ran(tab, &SCRIPTED).await?;
            assert_eq!(told(tab).await?.len(), 1);
            Ok(())
        })
    }

    #[test]
    fn consent_f62_back_after_withdrawing_on_the_next_page() -> Outcome {
        with_record(&record(&["analytics", "embeds"])?).also(WATCH).run(async |tab| {
            serve_trackers(tab)?;
            let film = serve_film(tab)?;
            tab.open(&film.path).await?;
            until_ran(tab, &["counter"]).await?;
            film.frame(tab).find().await?;
            away_and_back(tab, async || take_all_back(tab).await).await?;
            until_told_to_stop(tab, "counter").await?;
            film.frame(tab).gone().await?;
            placeholder_is_back(tab).await?;
            let words = note(tab).find().await?.text().await?;
            assert!(words.contains(STILL_RUNNING), "“{words}”");
            Ok(())
        })
    }

    #[test]
    fn consent_f63_back_after_the_choice_has_run_out() -> Outcome {
        // The test's clock of a cached page is stopped, and is set when the page is shown again.
        let sleep = format!("{WATCH} addEventListener('pageshow', (event) => {{ if (event.persisted) test.setClock({}); }});", T0 + LIFE);
        let granted = record(&["analytics"])?;
        with_record(&granted).also(&sleep).run(async |tab| {
            serve_scripts(tab)?;
            tab.open("/about/").await?;
            until_ran(tab, &["counter"]).await?;
            away_and_back(tab, async || Ok(())).await?;
            banner(tab).find().await?;
            until_told_to_stop(tab, "counter").await?;
            assert_eq!(stored(tab).await?, Some(granted.clone()));
            Ok(())
        })
    }

    #[test]
    fn consent_f64_nothing_keeps_a_page_out_of_the_browsers_memory() -> Outcome {
        let watch = format!(
            "{WATCH} window.listened = []; const listen = EventTarget.prototype.addEventListener; \
             EventTarget.prototype.addEventListener = function (name, ...rest) {{ listened.push(name); return listen.call(this, name, ...rest); }};"
        );
        with_record(&record(&["analytics", "embeds"])?).also(&watch).run(async |tab| {
            let film = serve_film(tab)?;
            tab.open(&film.path).await?;
            film.frame(tab).find().await?;
            for kind in paper()?.kinds()? {
                let code = "return (await fetch(arguments[0])).headers.get('cache-control')";
                let header: Option<String> = tab.promise(code, vec![json!(kind.path)]).await?;
                assert!(!header.unwrap_or_default().contains("no-store"), "{}", kind.name);
            }
            // Click by script, because after a click Firefox's driver adds an unload listener, which prevents caching.
            tab.script::<Value>("broadsheet.openConsent()", vec![]).await?;
            settings(tab).find().await?;
            tab.script::<Value>("document.querySelector('dialog[open]').close()", vec![]).await?;
            settings(tab).gone().await?;
            let listened: Vec<String> = tab.script("return listened", vec![]).await?;
            assert!(listened.iter().any(|name| name == "click"), "nothing was listened to: {listened:?}");
            let leaving = listened.iter().filter(|name| matches!(name.as_str(), "unload" | "beforeunload")).count();
            assert_eq!(leaving, 0, "{listened:?}");
            assert!(tab.script::<bool>("return window.onunload === null && window.onbeforeunload === null", vec![]).await?);
            away_and_back(tab, async || Ok(())).await
        })
    }

    #[test]
    fn consent_f65_the_banner_stays_where_it_is_on_the_next_page() -> Outcome {
        first_visit().run(async |tab| {
            serve_trackers(tab)?;
            let (teaser, other) = two_teasers()?;
            tab.open("/").await?;
            banner(tab).find().await?.script::<Value>("it.mark = 'mine'", vec![]).await?;
            for teaser in [teaser, other] {
                teaser_link(tab, teaser).click().await?;
                // Its headline has the focus, as on every page that a link has led to.
                arrived(tab, &teaser.path, &teaser.headline).await?;
                let mark: Option<String> = banner(tab).find().await?.script("return it.mark ?? null", vec![]).await?;
                assert_eq!(mark.as_deref(), Some("mine"), "the banner was drawn anew");
                let told: Vec<String> = tab.announced().await?.into_iter().filter(|words| words.contains("Cookie")).collect();
                assert_eq!(told, [""; 0], "the banner is announced");
                tab.back().await?;
                tab.until_at("/").await?;
            }
            round_trip(tab).await?;
            denied(tab).await
        })
    }

    #[test]
    fn consent_f67_the_page_is_the_same_for_all_and_its_start_changes_nothing() -> Outcome {
        let app = app()?;
        let mut pages = Vec::new();
        for test in [first_visit(), with_record(&record(&[])?), with_record(&record(&optional()?)?)] {
            test.run(async |tab| {
                let gate = tab.host.hold(&app.wasm);
                tab.load("/about/").await?;
                tab.until_true("the page", "return document.readyState === 'complete'", vec![]).await?;
                let published: String = tab.script(PAGE, vec![]).await?;
                gate.open();
                tab.until_ready().await?;
                drawn(tab).await?;
                let started: String = tab.script(PAGE, vec![]).await?;
                assert_eq!(started, published, "the app has changed the page");
                // As it comes from the host, with and without a cookie.
                let fetch = "const text = async () => await (await fetch('/about/', { cache: 'no-store' })).text(); \
                             const without = await text(); document.cookie = 'a=1; path=/'; return without === await text() ? without : null";
                let bytes: Option<String> = tab.promise(fetch, vec![]).await?;
                let cookies: Vec<String> = tab.host.requests_for("/about/").into_iter().map(|request| request.cookies).collect();
                assert_eq!(cookies, ["", "", "a=1"]);
                assert!(bytes.is_some(), "the page is another one with a cookie");
                pages.push(bytes);
                Ok(())
            })?;
        }
        assert!(pages.len() == 3 && pages.windows(2).all(|pair| pair[0] == pair[1]), "readers get different pages");
        Ok(())
    }
}
