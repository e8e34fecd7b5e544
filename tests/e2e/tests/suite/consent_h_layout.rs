//! Consent, section H, continued: how embeds stand in the page, with and without scripts, and where the focus is.

use broadsheet_e2e::fault::Outcome;
use broadsheet_e2e::input::Key;
use broadsheet_e2e::locator::{any, starting};
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::run::CONSENT_KEY;
use serde_json::Value;

use crate::accessibility::{clean_at_every_size, clean_everywhere};
use crate::common::{drawn, text, until_requested};
use crate::consent::*;
use crate::consent_e::take_all_back;
use crate::published::{at_rest, shifted};
use crate::stand_in::*;

const FRAMES: &str = "return document.querySelectorAll('iframe').length";

/// Where the placeholder's box and everything below it stand.
const SIZES: &str = "
    const boxes = [...document.querySelectorAll('main figure[data-service], main figure[data-service] ~ *')].map((it) => it.getBoundingClientRect());
    return boxes.flatMap((box) => [box.x, box.y + scrollY, box.width, box.height]).concat(document.documentElement.scrollHeight);
";

#[test]
fn consent_i96_nothing_is_wrong_with_embeds() -> Outcome {
    first_visit().run(async |tab| {
        let film = serve_film(tab)?;
        clean_everywhere(tab, "a placeholder", async |tab| tab.open(&film.path).await).await?;
        load_once(tab).click().await?;
        film.frame(tab).find().await?;
        clean_at_every_size(tab, "a film").await
    })
}

#[test]
fn consent_i96_nothing_is_wrong_with_the_note_about_what_still_runs() -> Outcome {
    first_visit().run(async |tab| {
        serve_scripts(tab)?;
        clean_everywhere(tab, "the note", async |tab| {
            tab.open("/cookies/").await?;
            tab.main().role("button", "Accept all").click().await?;
            until_ran(tab, &SCRIPTED).await?;
            take_all_back(tab).await?;
            note(tab).role("button", "Load the page again").find().await?.is_seen().await
        })
        .await?;
        // Forgotten, the banner is there as well.
        tab.main().role("button", "Forget my choice").click().await?;
        banner(tab).find().await?;
        clean_at_every_size(tab, "the note and the banner").await?;
        note(tab).role("button", "Load the page again").find().await?.is_seen().await
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn consent_h79_room_is_reserved() -> Outcome {
        first_visit().run(async |tab| {
            let film = serve_film(tab)?;
            for width in [320, 1280] {
                tab.resize(width, 800).await?;
                tab.open(&film.path).await?;
                at_rest(tab).await?;
                let button = load_once(tab).find().await?;
                button.scroll_into_view().await?;
                drawn(tab).await?;
                let requests = tab.host.requests_for(FILM).len();
                let (before, size) = (shifted(tab).await?, tab.script::<Vec<f64>>(SIZES, vec![]).await?);
                // Click by script, because shifts within half a second after user input are not counted.
                button.script::<Value>("it.click()", vec![]).await?;
                film.frame(tab).find().await?;
                until_requested(tab, FILM, requests + 1).await?;
                at_rest(tab).await?;
                assert_eq!(tab.script::<Vec<f64>>(SIZES, vec![]).await?, size, "the page has moved at {width}");
                assert!((shifted(tab).await? - before).abs() < f64::EPSILON, "at {width} the page has moved: {:?}", tab.shifts().await?);
                let frame = film.frame(tab).find().await?.rectangle().await?;
                assert!(frame[2] > 200.0 && frame[3] > 100.0, "at {width} the film is {} by {}", frame[2], frame[3]);
                tab.fits_the_window(&format!("the film at {width} pixels")).await?;
            }
            Ok(())
        })
    }

    #[test]
    fn consent_h79_it_is_seen_in_a_parent_without_height() -> Outcome {
        first_visit().run(async |tab| {
            let film = serve_film(tab)?;
            tab.open(&film.path).await?;
            at_rest(tab).await?;
            let figure = tab.main().role("figure", any()).all().await?;
            let mut seen = 0;
            for figure in figure {
                if figure.attribute("data-service").await?.is_some() {
                    figure.script::<Value>("it.parentElement.style.blockSize = '0'", vec![]).await?;
                    let [_, _, width, height] = figure.rectangle().await?;
                    assert!(width > 200.0 && height > 100.0, "{width} by {height}");
                    seen += 1;
                }
            }
            assert_eq!(seen, 1);
            load_once(tab).find().await?.is_reachable().await
        })
    }

    #[test]
    fn consent_h80_without_scripts_there_is_a_plain_link() -> Outcome {
        broadsheet_e2e::Test::first_visit().twice(async |tab| {
            for provider in ["youtube", "openstreetmap"] {
                let (path, block) = paper()?.block_that("embed", |block| text(block, "provider").is_ok_and(|known| known == provider))?;
                let url = text(block, "url")?;
                let host = url.split('/').nth(2).unwrap_or_default();
                tab.open(path).await?;
                let link = tab.main().role("link", format!("Open at {host}")).find().await?;
                assert_eq!(link.attribute("href").await?.as_deref(), Some(url));
                link.is_reachable().await?;
                let buttons = load_once(tab).count().await? + tab.main().role("button", starting("Always allow ")).count().await?;
                assert_eq!(buttons, if tab.has_scripts() { 2 } else { 0 });
                assert_eq!(tab.script::<usize>(FRAMES, vec![]).await?, 0);
            }
            assert_eq!(tab.stored(CONSENT_KEY).await?, None);
            Ok(())
        })
    }

    #[test]
    fn consent_h76_the_focus_stays_with_the_film() -> Outcome {
        first_visit().run(async |tab| {
            let film = serve_film(tab)?;
            // In this order: the second one is remembered.
            for button in ["Load once".to_owned(), format!("Always allow {}", title("youtube")?)] {
                eprintln!("by “{button}”:");
                tab.open(&film.path).await?;
                tab.main().role("button", &button).find().await?.focus().await?;
                tab.press(&[Key::Enter]).await?;
                film.frame(tab).has_focus().await?;
            }
            Ok(())
        })
    }
}
