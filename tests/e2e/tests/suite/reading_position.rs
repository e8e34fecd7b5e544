//! Going on in a long article where one stopped, for readers who have switched that on.

use std::path::PathBuf;

use broadsheet_e2e::input::Key;
use broadsheet_e2e::press::published;
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::xss::Writing;
use broadsheet_e2e::{Outcome, Test};
use serde_json::{Value, json};

use crate::common::drawn;
use crate::published::shifted;

const KEY: &str = "broadsheet.positions";
const LONG: &str = "/article/long/";
const OFFER: &str = "Continue from \u{201c}Chapter 5\u{201d}";

/// A paper with a long article of ten chapters, and a short one.
pub fn site() -> Outcome<PathBuf> {
    let text = |value: String| json!([{ "type": "text", "value": value }]);
    let chapter = |number: usize| {
        let paragraph = |part: usize| {
            let value = format!("Part {part} of chapter {number}. {}", "Words and more words. ".repeat(30));
            json!({ "type": "paragraph", "children": text(value) })
        };
        let heading = json!({ "type": "heading", "level": "chapter", "children": text(format!("Chapter {number}")) });
        std::iter::once(heading).chain((1..=5).map(paragraph)).collect::<Vec<_>>()
    };
    let article = |slug: &str, chapters: usize| {
        json!({
            "schemaVersion": 1, "slug": slug, "headline": format!("The {slug} one"), "section": "news", "published": "2026-11-20T08:00:00Z",
            "body": (1..=chapters).flat_map(chapter).collect::<Vec<Value>>(),
        })
    };
    let mut content = Writing::default();
    content.put(
        "site.json",
        json!({ "schemaVersion": 1, "title": "Ledger", "baseUrl": "https://ledger.example", "language": "en", "sections": [{ "id": "news", "title": "News" }] }),
    );
    content.put("articles/long.json", article("long", 10));
    content.put("articles/short.json", article("short", 1));
    published("reading-position", |folder| content.write(folder))
}

fn reader() -> Outcome<Test> {
    Ok(Test::first_visit().on(&site()?).stored("broadsheet.look", r#"'{"position":"keep"}'"#))
}

/// Scrolls so that the middle of the third part of a chapter is at the upper edge of the viewport.
async fn read_to(tab: &Tab, chapter: usize) -> Outcome {
    let code = "const part = [...document.querySelectorAll('.prose > p')].find((part) => part.textContent.startsWith(arguments[0])); \
                const { top, height } = part.getBoundingClientRect(); \
                scrollTo(0, scrollY + top + height / 2)";
    tab.script::<Value>(code, vec![json!(format!("Part 3 of chapter {chapter}."))]).await.map(|_| ())
}

/// The beginning of the text at the upper edge of the viewport, and the part of its block above the edge.
async fn place(tab: &Tab) -> Outcome<(String, f64)> {
    tab.script(
        "const part = [...document.querySelectorAll('.prose > *')].find((part) => part.getBoundingClientRect().bottom > 1); \
         const { top, height } = part.getBoundingClientRect(); \
         return [part.textContent.slice(0, 20), -top / height]",
        vec![],
    )
    .await
}

async fn until_stored(tab: &Tab, words: &str) -> Outcome {
    let code =
        "const stored = localStorage.getItem('broadsheet.positions') ?? ''; return stored.includes(arguments[0]) || 'stored: ' + stored";
    tab.until_true(&format!("{words} to be stored"), code, vec![json!(words)]).await
}

/// Leaves for the front page by an address, and comes back to the long article by one.
async fn come_back(tab: &Tab) -> Outcome {
    tab.open("/").await?;
    tab.open(LONG).await
}

#[test]
fn nothing_is_kept_for_a_reader_who_has_not_switched_it_on() -> Outcome {
    Test::first_visit().on(&site()?).stored(KEY, r#"'{"/article/long/":{"at":1,"block":3,"offset":0,"words":"x"}}'"#).run(async |tab| {
        tab.open(LONG).await?;
        // What was kept before it was switched off is removed.
        tab.until_true("nothing to be kept", "return localStorage.getItem('broadsheet.positions') === null", vec![]).await?;
        read_to(tab, 5).await?;
        tab.open("/").await?;
        assert_eq!(tab.device().await?, [""; 0]);
        Ok(())
    })
}

#[test]
fn no_offer_after_a_reload_or_back_where_the_browser_restores_the_position() -> Outcome {
    reader()?.run(async |tab| {
        tab.open(LONG).await?;
        read_to(tab, 5).await?;
        until_stored(tab, "Part 3 of chapter 5.").await?;
        tab.reload().await?;
        drawn(tab).await?;
        assert_eq!(tab.role("button", OFFER).count().await?, 0);
        assert_eq!(place(tab).await?.0, "Part 3 of chapter 5.");
        tab.main().role("link", "The short one").first().click().await?;
        tab.headline("The short one").find().await?;
        tab.back().await?;
        tab.headline("The long one").find().await?;
        drawn(tab).await?;
        assert_eq!(tab.role("button", OFFER).count().await?, 0);
        Ok(())
    })
}

#[test]
fn a_link_that_is_followed_at_once_loses_nothing() -> Outcome {
    reader()?.run(async |tab| {
        tab.open(LONG).await?;
        // In one task with the click, so that scrolling has not rested.
        let code = "const part = [...document.querySelectorAll('.prose > p')].find((part) => part.textContent.startsWith('Part 3 of chapter 5.')); \
                    scrollTo(0, scrollY + part.getBoundingClientRect().top + 1); \
                    document.querySelector('main a[href=\"/article/short/\"]').click()";
        tab.script::<Value>(code, vec![]).await?;
        tab.headline("The short one").find().await?;
        until_stored(tab, "Part 3 of chapter 5.").await
    })
}

#[test]
fn an_article_that_was_read_to_its_end_and_a_short_one_are_not_kept() -> Outcome {
    reader()?.run(async |tab| {
        tab.open(LONG).await?;
        read_to(tab, 5).await?;
        until_stored(tab, "Part 3 of chapter 5.").await?;
        tab.script::<Value>("scrollTo(0, document.documentElement.scrollHeight)", vec![]).await?;
        tab.until_true("nothing to be kept", "return localStorage.getItem('broadsheet.positions') === null", vec![]).await?;
        tab.open("/article/short/").await?;
        tab.script::<Value>("scrollTo(0, 200)", vec![]).await?;
        tab.open("/").await?;
        assert_eq!(tab.stored(KEY).await?, None);
        Ok(())
    })
}

#[test]
fn an_offer_goes_when_it_is_closed_or_scrolled_past_and_keeps_the_place_until_then() -> Outcome {
    reader()?.run(async |tab| {
        tab.open(LONG).await?;
        read_to(tab, 5).await?;
        until_stored(tab, "Part 3 of chapter 5.").await?;
        come_back(tab).await?;
        tab.role("button", OFFER).find().await?;
        // Reading on from the beginning does not lose the place.
        read_to(tab, 2).await?;
        come_back(tab).await?;
        tab.role("button", OFFER).find().await?;
        read_to(tab, 6).await?;
        tab.role("button", OFFER).gone().await?;
        until_stored(tab, "Part 3 of chapter 6.").await?;
        come_back(tab).await?;
        let offer = tab.role("button", "Continue from \u{201c}Chapter 6\u{201d}");
        offer.find().await?;
        tab.role("button", "Close").click().await?;
        offer.gone().await?;
        read_to(tab, 2).await?;
        until_stored(tab, "Part 3 of chapter 2.").await
    })
}

#[test]
fn an_address_with_a_fragment_has_its_own_place() -> Outcome {
    reader()?.run(async |tab| {
        tab.open(LONG).await?;
        read_to(tab, 5).await?;
        until_stored(tab, "Part 3 of chapter 5.").await?;
        tab.open("/").await?;
        tab.open("/article/long/#chapter-2").await?;
        drawn(tab).await?;
        assert_eq!(tab.role("button", OFFER).count().await?, 0);
        Ok(())
    })
}

#[test]
fn the_offer_is_accessible() -> Outcome {
    reader()?.run(async |tab| {
        crate::accessibility::clean_everywhere(tab, "an offer", async |tab| {
            tab.open(LONG).await?;
            read_to(tab, 5).await?;
            until_stored(tab, "Part 3 of chapter 5.").await?;
            come_back(tab).await?;
            tab.role("button", OFFER).find().await.map(|_| ())
        })
        .await
    })
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn a_reader_goes_on_in_another_width_where_they_stopped() -> Outcome {
        reader()?.run(async |tab| {
            tab.open(LONG).await?;
            read_to(tab, 5).await?;
            // Leaving at once stores the position, too.
            tab.open("/").await?;
            until_stored(tab, "Part 3 of chapter 5.").await?;
            tab.resize(700, 800).await?;
            tab.main().role("link", "The long one").first().click().await?;
            tab.headline("The long one").find().await?;
            let offer = tab.role("group", "Reading position").role("button", OFFER).find().await?;
            assert_eq!(shifted(tab).await?, 0.0);
            offer.focus().await?;
            tab.press(&[Key::Enter]).await?;
            tab.role("button", OFFER).gone().await?;
            let (words, part) = place(tab).await?;
            assert_eq!(words, "Part 3 of chapter 5.");
            assert!((part - 0.5).abs() < 0.1, "{part} of the paragraph is above the viewport");
            let focused: String = tab.script("return document.activeElement.textContent.slice(0, 20)", vec![]).await?;
            assert_eq!(focused, "Part 3 of chapter 5.");
            Ok(())
        })
    }
}
