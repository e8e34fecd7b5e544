//! A paper that is published in a folder of its host, as project pages of GitHub are.

use std::path::PathBuf;

use broadsheet_content::editing::messages::messages;
use broadsheet_content::messages::MessageId;
use broadsheet_e2e::locator::any;
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::press::published as site_of;
use broadsheet_e2e::server::{Fate, Fault, Times};
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::xss::Writing;
use broadsheet_e2e::{Outcome, Test};
use serde_json::{Value, json};

use crate::common::{arrived, until_requested};
use crate::published::{MAIN, PUBLISHED};

pub const FRONT: &str = "/gazette/";

/// A paper of three articles at `https://club.example/gazette`, with the sample's consent catalogue and a script of its own.
pub fn site() -> Outcome<PathBuf> {
    let article = |slug: &str, headline: &str, hour: u8, body: Value| {
        json!({
            "schemaVersion": 1, "slug": slug, "headline": headline, "section": "news", "published": format!("2026-11-20T{hour:02}:00:00Z"),
            "image": { "src": "/media/x.png", "alt": "A gull" }, "body": body,
        })
    };
    let paragraph = |children: Value| json!({ "type": "paragraph", "children": children });
    let link = |url: &str, words: &str| json!({ "type": "link", "url": url, "children": [{ "type": "text", "value": words }] });
    let mut consent = json!(paper()?.site.consent);
    if let Some(services) = consent.get_mut("services").and_then(Value::as_array_mut) {
        services.push(json!({
            "id": "own", "category": "analytics", "title": "Own script", "provider": "Us", "purpose": "Runs.", "script": "/media/own.js",
        }));
    }
    let mut content = Writing::default();
    content.text.insert("media/own.js".to_owned(), "document.documentElement.dataset.own = 'runs';\n".to_owned());
    content.put(
        "site.json",
        json!({
            "schemaVersion": 1, "title": "Gazette", "baseUrl": "https://club.example/gazette", "language": "en",
            "sections": [{ "id": "news", "title": "News" }],
            "navigation": [{ "label": "Today", "url": "/" }, { "label": "The news", "url": "/section/news/" }],
            "consent": consent,
        }),
    );
    let body = json!([
        paragraph(json!([{ "type": "text", "value": "More of this in " }, link("/article/two/", "the second part"), { "type": "text", "value": "." }])),
        { "type": "audio", "src": "/media/x.mp3", "title": "Bell", "transcript": [paragraph(json!([{ "type": "text", "value": "A bell." }]))] },
        { "type": "image", "src": "/media/x.png", "alt": "A wall" },
    ]);
    content.put("articles/one.json", article("one", "The first part", 9, body));
    for (slug, headline, hour) in [("two", "The other part", 8), ("three", "The last part", 7)] {
        let words = json!([paragraph(json!([{ "type": "text", "value": "Words." }]))]);
        content.put(format!("articles/{slug}.json"), article(slug, headline, hour, words));
    }
    site_of("below-a-folder", |folder| content.write(folder))
}

/// Nothing was asked for outside of the folder, and everything that was is there.
fn stays_inside(tab: &Tab, missing: &[&str]) {
    let requests = tab.host.requests();
    assert!(requests.len() > 3, "{requests:?}");
    for request in requests {
        assert!(request.path.starts_with(FRONT), "asked for {}", request.path);
        assert!(request.fate != Fate::Answered(404) || missing.contains(&request.path.as_str()), "{} is not there", request.path);
    }
}

/// What the app has drawn is what press has published at this address.
async fn is_as_published(tab: &Tab) -> Outcome {
    let code = format!("{MAIN}{PUBLISHED} return [still(document), still(await published(location.pathname))]");
    let [drawn, published]: [String; 2] = tab.promise(&code, vec![]).await?;
    assert_eq!(drawn, published);
    Ok(())
}

#[test]
fn a_page_that_could_not_be_fetched_is_tried_again_and_opened_directly() -> Outcome {
    Test::returning_reader().on(&site()?).saves_data().run(async |tab| {
        tab.host.fail("/gazette/content/article/one.json", Fault::Status(500), Times::Always);
        tab.open(FRONT).await?;
        tab.main().role("link", "The first part").click().await?;
        tab.headline("This page could not be loaded").find().await?;
        tab.until_at("/gazette/article/one/").await?;
        let directly = tab.link("Open the page directly").find().await?;
        assert_eq!(directly.attribute("href").await?.as_deref(), Some("/gazette/article/one/"));
        tab.host.recover();
        tab.button("Try again").click().await?;
        arrived(tab, "/gazette/article/one/", "The first part").await
    })
}

#[test]
fn an_article_that_is_newer_than_the_last_build_is_drawn() -> Outcome {
    Test::returning_reader().on(&site()?).run(async |tab| {
        let other: String = std::fs::read_to_string(site()?.join("404.html")).unwrap_or_default();
        tab.host.fail("/gazette/article/one/", Fault::Replace { content_type: "text/html", body: other }, Times::Always);
        tab.open("/gazette/article/one/").await?;
        tab.headline("The first part").find().await?;
        Ok(())
    })
}

#[test]
fn without_scripts_links_and_pictures_stay_in_the_folder() -> Outcome {
    Test::returning_reader().on(&site()?).without_scripts().run(async |tab| {
        tab.open(FRONT).await?;
        tab.main().role("link", "The first part").click().await?;
        arrived(tab, "/gazette/article/one/", "The first part").await?;
        tab.main().role("link", "the second part").click().await?;
        arrived(tab, "/gazette/article/two/", "The other part").await?;
        tab.link("Gazette").click().await?;
        tab.until_at(FRONT).await?;
        stays_inside(tab, &[]);
        Ok(())
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn a_reader_walks_through_a_paper_below_a_folder() -> Outcome {
        Test::returning_reader().on(&site()?).run(async |tab| {
            tab.open(FRONT).await?;
            is_as_published(tab).await?;
            tab.main().role("link", "The first part").click().await?;
            arrived(tab, "/gazette/article/one/", "The first part").await?;
            assert_eq!(tab.host.requests_for("/gazette/content/article/one.json").len(), 1, "drawn by the app");
            assert_eq!(tab.host.requests_for("/gazette/article/one/").len(), 0, "drawn by the app");
            is_as_published(tab).await?;
            let loaded = "const pictures = [...document.querySelectorAll('main img')]; \
                          const next = pictures.find((picture) => !picture.naturalWidth); \
                          next?.scrollIntoView({ behavior: 'instant' }); \
                          return pictures.length > 1 && !next || next?.src";
            tab.until_true("the pictures", loaded, vec![]).await?;
            let faces = "return [...document.fonts].some((face) => face.status === 'loaded')";
            tab.until_true("the fonts", faces, vec![]).await?;
            let head: [String; 2] = tab
                .script(
                    "return [document.querySelector('link[rel=canonical]').href, document.querySelector('.sections [aria-current]').textContent.trim()]",
                    vec![],
                )
                .await?;
            assert_eq!(head, ["https://club.example/gazette/article/one/", "The news"]);

            tab.main().role("link", "the second part").click().await?;
            arrived(tab, "/gazette/article/two/", "The other part").await?;
            tab.back().await?;
            tab.until_at("/gazette/article/one/").await?;
            tab.main().role("link", "the second part").has_focus().await?;
            tab.back().await?;
            tab.until_at(FRONT).await?;
            tab.main().role("link", "The first part").has_focus().await?;
            tab.reload().await?;
            assert_eq!(tab.address().await?, FRONT);
            is_as_published(tab).await?;
            stays_inside(tab, &[]);
            Ok(())
        })
    }

    #[test]
    fn addresses_below_a_folder_open_by_themselves() -> Outcome {
        Test::returning_reader().on(&site()?).run(async |tab| {
            for path in ["/gazette/article/two/", "/gazette/section/news/", "/gazette/about/", "/gazette/cookies/"] {
                tab.open(path).await?;
                assert_eq!(tab.headline(any()).count().await?, 1, "{path}");
                tab.reload().await?;
                assert_eq!(tab.address().await?, path);
            }
            tab.open("/gazette/article/two").await?;
            tab.until_at("/gazette/article/two/").await?;
            tab.open("/gazette/nowhere/").await?;
            tab.headline("Page not found").find().await?;
            tab.main().role("link", "Go to the front page").click().await?;
            tab.until_at(FRONT).await?;
            tab.headline(any()).has_focus().await?;
            tab.back().await?;
            tab.until_at("/gazette/nowhere/").await?;
            tab.headline("Page not found").find().await?;
            stays_inside(tab, &["/gazette/nowhere/"]);
            Ok(())
        })
    }

    #[test]
    fn the_cookie_settings_open_in_a_paper_below_a_folder() -> Outcome {
        Test::returning_reader().on(&site()?).run(async |tab| {
            let messages = messages("en", None);
            let settings = messages.get(MessageId::Settings);
            tab.open("/gazette/article/two/").await?;
            tab.role("contentinfo", any()).role("button", settings).click().await?;
            let dialog = tab.role("dialog", settings);
            dialog.find().await?;
            assert_eq!(tab.host.requests_for("/gazette/content/cookies.json").len(), 1);
            dialog.role("button", messages.get(MessageId::AcceptAll)).click().await?;
            until_requested(tab, "/gazette/count.txt", 1).await?;
            tab.until_true("the paper's own script", "return document.documentElement.dataset.own === 'runs'", vec![]).await?;
            tab.link("Cookies").click().await?;
            tab.until_at("/gazette/cookies/").await?;
            let revision =
                tab.main().role("link", broadsheet_e2e::locator::starting(paper()?.site.consent.revision.to_string())).find().await?;
            let text = format!("/gazette/consent/{}.json", paper()?.site.consent.revision);
            assert_eq!(revision.attribute("href").await?, Some(text));
            stays_inside(tab, &[]);
            Ok(())
        })
    }
}
