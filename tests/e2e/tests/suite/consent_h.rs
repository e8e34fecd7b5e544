//! Consent, section H: videos, maps and posts of other sites. `consent_h_layout` tests their space, focus and texts.

use broadsheet_e2e::fault::{Fault, Outcome};
use broadsheet_e2e::locator::starting;
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::server::{Fault as HostFault, StorageTrouble, Times};
use broadsheet_e2e::tab::Tab;
use serde_json::{Value, json};

use crate::common::{arrived, drawn, round_trip, until_requested};
use crate::consent::*;
use crate::published::at_rest;
use crate::stand_in::*;

const FRAMES: &str = "return document.querySelectorAll('iframe').length";

/// Adds a second video of the same service.
fn second_film(html: String) -> String {
    let cut = html.split_once("<figure data-service=").and_then(|(before, rest)| {
        let (figure, after) = rest.split_once("</figure>")?;
        let title = figure.split_once("embed__title\">")?.1.split_once('<')?.0.to_owned();
        let figure = format!("<figure data-service={figure}</figure>");
        Some(format!("{before}{figure}{}{after}", figure.replace(&title, SECOND)))
    });
    cut.unwrap_or(html)
}

const SECOND: &str = "A second film";

/// Opens the article with the video, and a second one in it.
async fn open_two_films(tab: &Tab) -> Outcome<Film> {
    let film = serve_film(tab)?;
    tab.host.fail(&film.path, HostFault::Rewrite(second_film), Times::Always);
    tab.open(&film.path).await?;
    assert_eq!(load_once(tab).count().await?, 2);
    Ok(film)
}

#[test]
fn consent_h77_always_is_an_answer_for_one_service_and_no_answer_to_the_banner() -> Outcome {
    first_visit().run(async |tab| {
        let film = open_two_films(tab).await?;
        let always = format!("Always allow {}", title("youtube")?);
        tab.main().role("button", &always).first().click().await?;
        let record = until_stored(tab, "embed_always").await?;
        assert_eq!([&record["on"], &record["svc"]], [&json!([]), &json!({ "youtube": true })]);
        film.frame(tab).find().await?;
        tab.main().role("iframe", SECOND).find().await?;
        banner(tab).find().await?;
        // On every page and after every load, until the reader answers.
        for _ in 0..2 {
            tab.reload().await?;
            film.frame(tab).find().await?;
            tab.main().role("iframe", SECOND).find().await?;
            banner(tab).find().await?;
        }
        assert_eq!(stored(tab).await?, Some(record), "loading has changed the record");
        decide(tab, "Reject all").await?;
        let record = until_stored(tab, "banner_reject").await?;
        assert_eq!([&record["on"], &record["svc"]], [&json!([]), &json!({})]);
        placeholder_is_back(tab).await?;
        tab.reload().await?;
        placeholder_is_back(tab).await?;
        assert_eq!(banner(tab).count().await?, 0);
        Ok(())
    })
}

#[test]
fn consent_h77_always_moves_no_end() -> Outcome {
    let earlier = record(&["analytics"])?;
    with_record(&earlier).at(T0 + 30 * DAY).run(async |tab| {
        let film = serve_film(tab)?;
        tab.open(&film.path).await?;
        tab.main().role("button", format!("Always allow {}", title("youtube")?)).click().await?;
        film.frame(tab).find().await?;
        let record = until_stored(tab, "embed_always").await?;
        assert_eq!([&record["on"], &record["svc"]], [&json!(["analytics"]), &json!({ "youtube": true })]);
        assert_eq!([&record["exp"], &record["id"]], [&earlier["exp"], &earlier["id"]]);
        assert_eq!(banner(tab).count().await?, 0);
        // The map is another service.
        let [_, map] = serve_embeds(tab)?;
        tab.open(&map.path).await?;
        placeholder_is_back(tab).await
    })
}

#[test]
fn consent_h77_always_with_storage_full_holds_on_this_page() -> Outcome {
    first_visit().trouble(StorageTrouble::Full).run(async |tab| {
        tab.expect_report("console.warn", "the choice is not kept");
        let film = serve_film(tab)?;
        tab.open(&film.path).await?;
        tab.main().role("button", format!("Always allow {}", title("youtube")?)).click().await?;
        film.frame(tab).find().await?;
        let words = note(tab).find().await?.text().await?;
        assert!(words.contains(NOT_KEPT), "“{words}”");
        tab.reload().await?;
        placeholder_is_back(tab).await?;
        banner(tab).find().await?;
        assert_eq!(tab.device().await?, [""; 0]);
        Ok(())
    })
}

#[test]
fn consent_h77_every_placeholder_of_a_service_follows_the_settings() -> Outcome {
    first_visit().run(async |tab| {
        let film = open_two_films(tab).await?;
        open_settings(tab).await?;
        settings(tab).role("checkbox", title("embeds")?).click().await?;
        settings(tab).role("button", "Save").click().await?;
        film.frame(tab).find().await?;
        tab.main().role("iframe", SECOND).find().await?;
        open_settings(tab).await?;
        settings(tab).role("checkbox", title("embeds")?).click().await?;
        settings(tab).role("button", "Save").click().await?;
        placeholder_is_back(tab).await?;
        assert_eq!(load_once(tab).count().await?, 2);
        Ok(())
    })
}

#[test]
fn consent_h76_what_was_loaded_once_ends_with_reject_all() -> Outcome {
    first_visit().run(async |tab| {
        let film = serve_film(tab)?;
        tab.open(&film.path).await?;
        load_once(tab).click().await?;
        film.frame(tab).find().await?;
        decide(tab, "Reject all").await?;
        film.frame(tab).gone().await?;
        placeholder_is_back(tab).await
    })
}

#[test]
fn consent_c33_a_film_ends_with_the_choice() -> Outcome {
    with_record(&record(&["embeds"])?).run(async |tab| {
        let film = serve_film(tab)?;
        tab.open(&film.path).await?;
        film.frame(tab).find().await?;
        tab.set_clock(T0 + LIFE).await?;
        tab.script::<Value>("dispatchEvent(new Event('focus'))", vec![]).await?;
        banner(tab).find().await?;
        film.frame(tab).gone().await?;
        placeholder_is_back(tab).await
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn consent_h75_a_placeholder_asks_nobody() -> Outcome {
        first_visit().run(async |tab| {
            for embed in serve_embeds(tab)? {
                tab.open(&embed.path).await?;
                load_once(tab).find().await?;
                tab.main().role("button", starting("Always allow ")).find().await?.hover().await?;
                at_rest(tab).await?;
                round_trip(tab).await?;
                denied(tab).await?;
                let hints: Vec<String> = tab
                    .script(
                        "return [...document.querySelectorAll('link[rel*=preconnect], link[rel*=dns-prefetch], link[rel*=prefetch], link[rel*=preload]')] \
                           .map((link) => link.href).filter((address) => !address.startsWith(location.origin))",
                        vec![],
                    )
                    .await?;
                assert_eq!(hints, [""; 0], "connections are made ahead");
                let pictures: usize = tab.script("return document.querySelectorAll('main figure[data-service] img').length", vec![]).await?;
                assert_eq!(pictures, 0, "a thumbnail");
            }
            assert_eq!(tab.host.requests_elsewhere().len(), 0, "{:?}", tab.host.requests_elsewhere());
            Ok(())
        })
    }

    #[test]
    fn consent_h76_load_once_is_for_this_one_alone() -> Outcome {
        first_visit().also(LISTEN).run(async |tab| {
            let film = open_two_films(tab).await?;
            load_once(tab).first().click().await?;
            film.frame(tab).find().await?;
            until_requested(tab, FILM, 1).await?;
            drawn(tab).await?;
            assert_eq!(tab.script::<usize>(FRAMES, vec![]).await?, 1, "the other film was loaded too");
            assert_eq!(load_once(tab).count().await?, 1, "the words of the film that plays are still there");
            let frame = film.frame(tab).find().await?;
            assert_eq!(frame.attribute("src").await?, Some(format!("{}{FILM}", tab.host.elsewhere())));
            let sandbox = frame.attribute("sandbox").await?.ok_or_else(|| Fault::Wrong("a frame without a sandbox".to_owned()))?;
            assert!(!sandbox.contains("allow-top-navigation"), "{sandbox}");
            // Nothing is stored or allowed, and the banner is still shown.
            nothing_written(tab).await?;
            assert_eq!(told(tab).await?.len(), 0);
            banner(tab).find().await?;
            tab.reload().await?;
            assert_eq!(load_once(tab).count().await?, 2);
            assert_eq!(tab.host.requests_for(FILM).len(), 1);
            Ok(())
        })
    }

    #[test]
    fn consent_h76_back_to_an_article_asks_again() -> Outcome {
        first_visit().run(async |tab| {
            let film = serve_film(tab)?;
            // The article is left while a video of the paper's own in it is still loading.
            tab.expect_report("part", "/media/");
            tab.open("/").await?;
            tab.main().role("link", &film.headline).first().click().await?;
            arrived(tab, &film.path, &film.headline).await?;
            load_once(tab).click().await?;
            film.frame(tab).find().await?;
            until_requested(tab, FILM, 1).await?;
            tab.link(&paper()?.site.title).first().click().await?;
            tab.until_at("/").await?;
            assert_eq!(tab.script::<usize>(FRAMES, vec![]).await?, 0, "the film plays on behind another page");
            tab.back().await?;
            tab.until_at(&film.path).await?;
            tab.headline(&film.headline).find().await?;
            placeholder_is_back(tab).await?;
            assert_eq!(tab.host.requests_for(FILM).len(), 1);
            tab.device().await.map(|device| assert_eq!(device, [""; 0]))
        })
    }
}
