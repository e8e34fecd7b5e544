//! Words that are wider than a phone, in every field of a paper. No page scrolls sideways, and nothing is cut off.

use std::path::PathBuf;

use broadsheet_e2e::press::published;
use broadsheet_e2e::server::{Fault, Times};
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::xss::{self, Writing, with_text};
use broadsheet_e2e::{Outcome, Test};
use serde_json::{Value, json};

use crate::common::{document_of, drawn, whole};

/// A word of 80 letters and an address without a blank, as one text.
const TEXT: &str = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft \
                    https://records.ledger.example/minutes/2026/everything-that-was-said-of-the-slipway.html?page=12";
/// A name of something stored has no blanks.
const KEY: &str = "theLongestNameOfACookieThatAnyServiceHasEverThoughtOfWithoutOneHyphenInIt";
const TIME: &str = "2026-11-12T08:30:00+01:00";

/// The narrowest viewport that pages support, in pixels.
const WIDTH: u32 = 320;

/// What else has to hold in it: the text of the browser's size, twice that, and the largest that a reader can choose.
const TEXT_SIZES: [(&str, &str); 3] = [
    ("text of the usual size", "root.style.fontSize = ''; delete root.dataset.text"),
    ("text of twice the size", "root.style.fontSize = '200%'; delete root.dataset.text"),
    ("the largest text to choose", "root.style.fontSize = ''; root.dataset.text = 'largest'"),
];

/// One page of each kind.
const PAGES: [&str; 10] = [
    "/",
    "/section/news/",
    "/section/news/1/",
    "/topic/long/",
    "/author/long/",
    "/article/long-1/",
    "/article/live/",
    "/about/",
    "/cookies/",
    "/nowhere/",
];

/// Returns elements whose content is wider than their box, except tables and the row of sections, which scroll.
const CUT_OFF: &str = "
    return [...document.querySelectorAll('body *')]
        .filter((element) => !element.closest('.table, .visually-hidden, .skip-link, [data-state=spoken], thead') && !element.matches('.sections__list'))
        .filter((element) => getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
        .map((element) => `${element.outerHTML.slice(0, 120)} is ${element.scrollWidth} in ${element.clientWidth}`);
";

fn picture() -> Value {
    json!({ "src": "/media/x.png", "width": 1, "height": 1, "alt": TEXT, "caption": TEXT, "credit": TEXT })
}

/// An article with the text in each of its fields, and all kinds of blocks where it has a body.
fn article(slug: &str, number: usize, body: Vec<Value>) -> Value {
    json!({
        "slug": slug, "headline": TEXT, "standfirst": TEXT, "kicker": TEXT, "location": TEXT, "section": "news", "topics": ["long"],
        "authors": ["long", "other"], "published": format!("2026-11-{:02}T08:30:00+01:00", number + 1), "image": picture(),
        "corrections": [{ "date": TIME, "text": TEXT }, { "date": TIME, "text": TEXT, "kind": "clarification" }], "body": body,
    })
}

/// A paper whose every text is long.
fn content() -> Writing {
    let mut content = Writing::default();
    let service = |id: &str, category: &str| {
        json!({
            "id": id, "category": category, "title": TEXT, "provider": TEXT, "purpose": TEXT,
            "policyUrl": format!("https://{}.example/{KEY}", "policy".repeat(9)), "origins": [format!("https://{}.example", "origin".repeat(9))],
            "stores": [{ "kind": "cookie", "key": KEY, "purpose": TEXT, "retention": TEXT }],
        })
    };
    let category = |id: &str, kind: &str| json!({ "id": id, "kind": kind, "title": TEXT, "description": TEXT });
    let heading = |id: &str| json!({ "id": id, "title": TEXT, "description": TEXT });
    let about = with_text(TEXT).into_iter().filter(|block| block["type"] != "recommended").collect::<Vec<_>>();
    content.put(
        "site.json",
        json!({
            "title": TEXT, "tagline": TEXT, "baseUrl": "https://ledger.example", "language": "de", "pageSize": 2,
            "sections": [heading("news"), heading("other")], "topics": [heading("long")], "about": about, "front": { "lead": "long-0" },
            "navigation": [{ "label": TEXT, "url": "/section/news/" }, { "label": TEXT, "url": "/about/" }],
            "contact": { "address": TEXT, "phone": "+44 1632 960118", "email": format!("{}@ledger.example", "letters".repeat(8)) },
            "consent": {
                "revision": 1, "changeNote": TEXT,
                "categories": [category("necessary", "necessary"), category("counting", "analytics"), category("films", "embeds")],
                "services": [service("kept", "necessary"), service("counter", "counting"), service("vimeo", "films")],
            },
        }),
    );
    for id in ["long", "other"] {
        let email = format!("{}@ledger.example", "reporter".repeat(7));
        content.put(
            format!("authors/{id}.json"),
            json!({ "id": id, "name": TEXT, "role": TEXT, "bio": TEXT, "email": email, "image": picture() }),
        );
    }
    content.put("articles/h-000.json", article("h-000", 0, vec![]));
    for number in 0..8 {
        let slug = format!("long-{number}");
        content.put(format!("articles/{slug}.json"), article(&slug, number, if number == 1 { with_text(TEXT) } else { vec![] }));
    }
    let post = |id: &str, headline: Option<&str>| json!({ "id": id, "published": TIME, "headline": headline, "key": true, "authors": ["other"], "body": with_text(TEXT) });
    let mut live = article("live", 9, vec![]);
    if let Some(fields) = live.as_object_mut() {
        fields.insert("liveUntil".to_owned(), TIME.into());
        fields.insert("posts".to_owned(), json!([post("one", Some(TEXT))]));
    }
    content.put("articles/live.json", live);
    content
}

fn site() -> Outcome<PathBuf> {
    published("long-words", |folder| content().write(folder))
}

/// Asserts that the page fits the viewport with each text size, and that nothing is cut off.
async fn fits(tab: &Tab, what: &str) -> Outcome {
    for (size, set) in TEXT_SIZES {
        tab.script::<Value>(&format!("const root = document.documentElement; {set}"), vec![]).await?;
        drawn(tab).await?;
        let what = format!("{what} with {size}");
        tab.fits_the_window(&what).await?;
        let cut_off: Vec<String> = tab.script(CUT_OFF, vec![]).await?;
        assert!(cut_off.is_empty(), "{what}: {cut_off:#?}");
    }
    let (_, usual) = TEXT_SIZES[0];
    tab.script::<Value>(&format!("const root = document.documentElement; {usual}"), vec![]).await.map(|_| ())
}

#[test]
fn the_app_draws_pages_that_fit_as_well() -> Outcome {
    Test::returning_reader().on(&site()?).also(xss::WATCH).run(async |tab| {
        tab.expect_report("part", "/media/");
        tab.resize(WIDTH, 700).await?;
        tab.open("/about/").await?;
        let boot = tab.boot().await?;
        for path in PAGES.iter().filter(|path| !["/about/", "/nowhere/"].contains(path)).chain(&["/about/"]) {
            tab.promise::<Value>("await __inert.go(arguments[0]); return null", vec![json!(path)]).await?;
            tab.until_at(path).await?;
            whole(tab).await?;
            fits(tab, &format!("{path} as the app draws it")).await?;
        }
        assert_eq!(tab.boot().await?, boot, "a document was loaded in between");
        tab.host.fail(&document_of("/article/live/"), Fault::Status(500), Times::Always);
        tab.promise::<Value>("await __inert.go('/article/live/'); return null", vec![]).await?;
        fits(tab, "the page that could not be loaded").await
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn no_word_makes_a_page_wider_than_the_window() -> Outcome {
        Test::returning_reader().on(&site()?).run(async |tab| {
            tab.expect_report("part", "/media/");
            tab.resize(WIDTH, 700).await?;
            for path in PAGES {
                tab.open(path).await?;
                fits(tab, path).await?;
            }
            Ok(())
        })
    }

    #[test]
    fn no_word_makes_the_consent_interface_wider_than_the_window() -> Outcome {
        Test::first_visit().on(&site()?).run(async |tab| {
            tab.resize(WIDTH, 700).await?;
            tab.open("/cookies/").await?;
            for prompt in ["ask", "gpc"] {
                tab.script::<Value>("document.documentElement.dataset.consent = arguments[0]", vec![json!(prompt)]).await?;
                fits(tab, &format!("the banner where the page is marked {prompt}")).await?;
            }
            let note = "const status = document.querySelector('.consent-status'); status.dataset.state = 'note'; \
                        status.querySelector('.consent-status__text').textContent = arguments[0]";
            tab.script::<Value>(note, vec![json!(TEXT)]).await?;
            fits(tab, "a note").await?;
            tab.script::<Value>("document.querySelector('footer [data-action=settings]').click()", vec![]).await?;
            tab.until_true("the settings", "return !!document.querySelector('dialog[open] input')", vec![]).await?;
            tab.script::<Value>("for (const part of document.querySelectorAll('dialog details')) part.open = true", vec![]).await?;
            fits(tab, "the settings").await
        })
    }

    #[test]
    fn words_are_hyphenated_by_the_language_of_the_page() -> Outcome {
        Test::returning_reader().on(&site()?).run(async |tab| {
            tab.open("/article/long-1/").await?;
            let code = "return ['h1', '.article__byline', '.prose p', 'address', 'footer a[href^=\"mailto:\"]'].map((selector) => { \
                          const style = getComputedStyle(document.querySelector(selector)); return style.hyphens || style.webkitHyphens; })";
            assert_eq!(tab.script::<Vec<String>>(code, vec![]).await?, ["auto", "auto", "auto", "manual", "manual"]);
            Ok(())
        })
    }
}
