//! Pages on paper: what is printed, what is not, and in which colours. Chromium and Firefox print to PDF, whose text is read here;
//! WebKit's driver has no command for it.

use std::path::PathBuf;

use broadsheet_e2e::fault::Fault;
use broadsheet_e2e::press::published;
use broadsheet_e2e::settings::Engine;
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::xss::Writing;
use broadsheet_e2e::{Outcome, Test};
use serde_json::{Value, json};

use crate::accessibility::prefer;

const NO_PRINT: &str = "WebKit's driver has no command for printing";

/// A paper with an article that has all that print cares about, one in Arabic, and a live page.
fn site() -> Outcome<PathBuf> {
    let text = |value: &str| json!([{ "type": "text", "value": value }]);
    let paragraph = |value: &str| json!({ "type": "paragraph", "children": text(value) });
    let link = |url: &str, words: &str| json!({ "type": "link", "url": url, "children": text(words) });
    let picture = |caption: &str, credit: &str| json!({ "src": "/media/x.png", "width": 1, "height": 1, "alt": "Boats", "caption": caption, "credit": credit });
    let mut image = picture("The crane at noon.", "Crane club");
    image.as_object_mut().map(|image| image.insert("type".to_owned(), "image".into()));
    let body = json!([
        { "type": "key-points", "children": [{ "type": "list-item", "children": text("Five officials confirmed the first flood.") }] },
        { "type": "heading", "level": "chapter", "children": text("Where the water stood") },
        { "type": "paragraph", "children": [
            { "type": "text", "value": "Read " }, link("/article/live/", "what happened"), { "type": "text", "value": ", " },
            link("https://tables.example/tides?year=2026", "the tide tables"), { "type": "text", "value": ", " },
            link("mailto:desk@ledger.example", "write to us"), { "type": "text", "value": " and " }, link("#where-the-water-stood", "above"),
            { "type": "text", "value": "." },
        ] },
        image,
        { "type": "table", "caption": "Heights", "header": ["Gauge", "Metres"], "rows": [["North quay", "3.14"], ["South quay", "2.71"]], "sortable": true },
        { "type": "embed", "provider": "vimeo", "url": "https://vimeo.com/76979871", "title": "The flood from the roof", "caption": "Filmed at six." },
        { "type": "audio", "src": "/media/x.mp3", "title": "The bell", "transcript": [paragraph("It rings nine times in the fog.")] },
        { "type": "correction", "date": "2026-11-21T08:00:00Z", "kind": "correction", "children": text("An earlier version named another quay.") },
        { "type": "recommended", "title": "Recommended here", "articles": ["live"] },
        paragraph(&"A long paragraph fills a page of paper with words. ".repeat(60)),
        paragraph("This is the last sentence of all."),
    ]);
    let mut content = Writing::default();
    content.put(
        "site.json",
        json!({
            "schemaVersion": 1, "title": "Ledger", "tagline": "Every tide", "baseUrl": "https://ledger.example/daily", "language": "en",
            "sections": [{ "id": "news", "title": "Quayside" }], "topics": [{ "id": "floods", "title": "High waters" }],
            "navigation": [{ "label": "Newest things", "url": "/section/news/" }, { "label": "About the Ledger", "url": "/about/" }],
            "contact": { "email": "desk@ledger.example", "address": "Nine Rope Street" },
            "consent": {
                "revision": 1,
                "categories": [{ "id": "necessary", "kind": "necessary", "title": "Necessary", "description": "Needed." }, { "id": "films", "kind": "embeds", "title": "Films", "description": "Of others." }],
                "services": [{ "id": "vimeo", "category": "films", "title": "Vimeo", "provider": "Vimeo", "purpose": "Films", "origins": ["https://player.vimeo.com"], "policyUrl": "https://vimeo.com/privacy" }],
            },
        }),
    );
    content.put("authors/ada-vane.json", json!({ "id": "ada-vane", "name": "Ada Vane", "role": "Reporter" }));
    content.put(
        "articles/flood.json",
        json!({
            "schemaVersion": 1, "slug": "flood", "headline": "The flood that was difficult to file", "standfirst": "Officials kept watch.",
            "kicker": "Storm week", "location": "Saltmere", "section": "news", "topics": ["floods"], "authors": ["ada-vane"],
            "published": "2026-11-20T08:30:00Z", "updated": "2026-11-22T10:00:00Z", "image": picture("The quay under water.", "Quay watch"),
            "corrections": [{ "date": "2026-11-21T09:00:00Z", "text": "It was Thursday, not Friday." }], "body": body,
        }),
    );
    let post = |id: &str, hour: u32, headline: &str| json!({ "id": id, "published": format!("2026-11-20T{hour:02}:00:00Z"), "headline": headline, "key": hour == 9, "body": [paragraph(&format!("What {headline} means."))] });
    let posts: Vec<Value> =
        (1..=30).rev().map(|number| post(&format!("p{number}"), 6 + number % 12, &format!("Post number {number}"))).collect();
    content.put(
        "articles/live.json",
        json!({
            "schemaVersion": 1, "slug": "live", "headline": "The flood as it came", "section": "news", "published": "2026-11-20T08:00:00Z",
            "liveUntil": "2026-11-21T08:00:00Z", "body": [paragraph("All of it.")], "posts": posts,
        }),
    );
    content.put(
        "articles/arabic.json",
        json!({
            "schemaVersion": 1, "slug": "arabic", "language": "ar", "headline": "الماء", "section": "news", "published": "2026-11-20T07:00:00Z",
            "body": [{ "type": "paragraph", "children": [link("/article/live/", "هنا")] }],
        }),
    );
    published("print", |folder| content.write(folder))
}

/// The text of a printed page without white space and hyphens, which depend on the lines.
struct Printed(String);

fn squeezed(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{ad}' | '\u{2010}' | '\u{200e}' | '\u{2066}' | '\u{2069}'))
        .collect()
}

impl Printed {
    async fn of(tab: &Tab) -> Outcome<Self> {
        let pdf = tab.print().await?;
        let text = pdf_extract::extract_text_from_mem(&pdf).map_err(|error| Fault::Wrong(format!("the PDF cannot be read: {error}")))?;
        Ok(Self(squeezed(&text)))
    }

    #[track_caller]
    fn has(&self, words: &str) {
        assert!(self.0.contains(&squeezed(words)), "“{words}” is not printed: {}", self.0);
    }

    #[track_caller]
    fn lacks(&self, words: &str) {
        assert!(!self.0.contains(&squeezed(words)), "“{words}” is printed: {}", self.0);
    }
}

/// Asserts that the article is printed with all that belongs to it, and without what is of use on a screen alone.
async fn prints_the_article(tab: &Tab) -> Outcome {
    let printed = Printed::of(tab).await?;
    for words in [
        "Ledger",
        "Quayside",
        "Storm week",
        "The flood that was difficult to file",
        "Officials kept watch.",
        "By Ada Vane",
        "Saltmere",
        "2026",
        "Updated",
        "The quay under water.",
        "Quay watch",
        "It was Thursday, not Friday.",
        "Five officials confirmed the first flood.",
        "Where the water stood",
        "what happened (https://ledger.example/daily/article/live/),",
        "the tide tables (https://tables.example/tides?year=2026),",
        "write to us (mailto:desk@ledger.example)",
        "and above.",
        "The crane at noon.",
        "Crane club",
        "Heights",
        "Gauge",
        "North quay",
        "2.71",
        "The flood from the roof",
        "(https://vimeo.com/76979871)",
        "Filmed at six.",
        "The bell",
        "It rings nine times in the fog.",
        "An earlier version named another quay.",
        "This is the last sentence of all.",
        "Address of this article https://ledger.example/daily/article/flood/",
    ] {
        printed.has(words);
    }
    for words in [
        "Skip to the content",
        "Newest things",
        "About the Ledger",
        "Nine Rope Street",
        "Cookie",
        "Load once",
        "Always allow",
        "may store data on your device",
        "Share",
        "High waters",
        "Recommended here",
        "The flood as it came",
        "Every tide",
    ] {
        printed.lacks(words);
    }
    Ok(())
}

/// What is not black, or not on white, in print media: elements with text of their own, and their backgrounds.
const NOT_BLACK_ON_WHITE: &str = "
    const found = [];
    const clear = ['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'];
    for (const element of document.querySelectorAll('html, body, body *')) {
        if (!element.getClientRects().length) continue;
        for (const pseudo of [null, '::before', '::after']) {
            const { color, backgroundColor, content } = getComputedStyle(element, pseudo);
            if (pseudo && content === 'none') continue;
            if (color !== 'rgb(0, 0, 0)' || !clear.includes(backgroundColor)) {
                found.push(`${element.tagName}.${element.className}${pseudo ?? ''}: ${color} on ${backgroundColor}`);
            }
        }
    }
    return found;";

#[test]
fn it_is_black_on_white_whatever_the_theme() -> Outcome {
    let site = site()?;
    for theme in [None, Some("dark"), Some("light"), Some("sepia"), Some("contrast")] {
        let mut test = Test::returning_reader().on(&site);
        if let Some(theme) = theme {
            test = test.stored("broadsheet.look", &format!(r#"'{{"theme":"{theme}"}}'"#));
        }
        test.run(async |tab| {
            prefer(tab, "dark").await?;
            for path in ["/daily/article/flood/", "/daily/article/live/", "/daily/"] {
                tab.open(path).await?;
                let media = json!({ "media": "print", "features": [{ "name": "prefers-color-scheme", "value": "dark" }] });
                tab.devtools("Emulation.setEmulatedMedia", media).await?;
                let found: Vec<String> = tab.script(NOT_BLACK_ON_WHITE, vec![]).await?;
                assert!(found.is_empty(), "{path} with {theme:?}: {found:#?}");
                tab.devtools("Emulation.setEmulatedMedia", json!({ "media": "", "features": [] })).await?;
            }
            Ok(())
        })?;
    }
    Ok(())
}

/// Tests that depend on the engine, which also run in Firefox.
mod every_engine {
    use super::*;

    #[test]
    fn an_article_is_printed_with_all_that_belongs_to_it() -> Outcome {
        Test::first_visit().on(&site()?).not_in(Engine::Webkit, NO_PRINT).run(async |tab| {
            tab.open("/daily/article/flood/").await?;
            prints_the_article(tab).await
        })
    }

    #[test]
    fn an_article_is_printed_without_scripts_as_well() -> Outcome {
        Test::first_visit().on(&site()?).not_in(Engine::Webkit, NO_PRINT).without_scripts().run(async |tab| {
            tab.open("/daily/article/flood/").await?;
            prints_the_article(tab).await
        })
    }

    #[test]
    fn all_posts_of_a_live_page_are_printed_with_their_times() -> Outcome {
        Test::returning_reader().on(&site()?).not_in(Engine::Webkit, NO_PRINT).run(async |tab| {
            tab.open("/daily/article/live/").await?;
            let times: Vec<String> = tab
                .script("return [...document.querySelectorAll('.post__time time')].map((time) => time.textContent.trim())", vec![])
                .await?;
            assert_eq!(times.len(), 30);
            let printed = Printed::of(tab).await?;
            for number in 1..=30 {
                printed.has(&format!("Post number {number}What Post number {number} means."));
            }
            times.iter().for_each(|time| printed.has(time));
            printed.lacks("Key events");
            printed.lacks("Share");
            printed.has("https://ledger.example/daily/article/live/");
            Ok(())
        })
    }

    #[test]
    fn an_address_in_a_text_from_right_to_left_is_printed_whole() -> Outcome {
        Test::returning_reader().on(&site()?).not_in(Engine::Webkit, NO_PRINT).run(async |tab| {
            tab.open("/daily/article/arabic/").await?;
            Printed::of(tab).await?.has("https://ledger.example/daily/article/live/");
            Ok(())
        })
    }
}
