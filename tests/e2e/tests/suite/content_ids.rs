//! Ids that editors write are never taken for those of the app's own elements.

use std::path::PathBuf;

use broadsheet_e2e::Outcome;
use broadsheet_e2e::locator::any;
use broadsheet_e2e::press::published;
use broadsheet_e2e::run::Test;
use broadsheet_e2e::xss::Writing;
use serde_json::{Value, json};

use crate::common::{drawn, whole};

/// Ids and names that the page itself, its scripts or its styles use.
const IDS: [&str; 18] = [
    "site",
    "page",
    "main",
    "app",
    "consent-status",
    "settings",
    "progress",
    "announcer",
    "connection",
    "live-title",
    "related-title",
    "container-0",
    "consent-dialog-title",
    "reading-settings-title",
    "broadsheet",
    "documents",
    "fetch",
    "name",
];
const LIVE: &str = "/article/live/";

/// A paper with a live page, each post with one of these ids.
fn site() -> Outcome<PathBuf> {
    let words = |words: &str| json!([{ "type": "paragraph", "children": [{ "type": "text", "value": words }] }]);
    let posts: Vec<Value> = IDS
        .iter()
        .enumerate()
        .map(|(number, id)| {
            json!({
                "id": id, "headline": format!("Post {number}"), "key": true, "published": format!("2026-11-20T08:{:02}:00Z", 59 - number),
                "body": words("Words."),
            })
        })
        .collect();
    let mut content = Writing::default();
    content.put(
        "site.json",
        json!({
            "schemaVersion": 1, "title": "Ledger", "baseUrl": "https://ledger.example", "language": "en",
            "sections": [{ "id": "news", "title": "News" }], "consent": broadsheet_e2e::paper::paper()?.site.consent,
        }),
    );
    for (slug, headline, posts) in [("live", "The live page", posts), ("other", "Another article", Vec::new())] {
        let mut article = json!({
            "schemaVersion": 1, "slug": slug, "headline": headline, "section": "news", "published": "2026-11-20T08:00:00Z",
            "body": words("Words."),
        });
        if let Some(fields) = article.as_object_mut().filter(|_| !posts.is_empty()) {
            fields.insert("posts".to_owned(), json!(posts));
        }
        content.put(format!("articles/{slug}.json"), article);
    }
    published("content-ids", |folder| content.write(folder))
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn posts_with_ids_of_the_page_s_own_are_posts() -> Outcome {
        Test::first_visit().on(&site()?).run(async |tab| {
            // Published, and adopted by the app.
            tab.open(LIVE).await?;
            let boot = tab.boot().await?;
            tab.role("region", "Cookie choices").find().await?;
            tab.role("region", "Cookie choices").role("button", "Reject all").click().await?;
            tab.role("region", "Cookie choices").gone().await?;
            let code = "const slots = [...document.querySelectorAll('[data-slot]')]; \
                        return slots.every((slot) => !slot.closest('.post')) && document.querySelectorAll('main .post').length";
            assert_eq!(tab.script::<Value>(code, vec![]).await?, json!(IDS.len()), "the posts that are left");
            tab.role("contentinfo", any()).role("button", "Cookie settings").click().await?;
            tab.role("dialog", any()).role("button", "Close").click().await?;

            // Followed by a link, and drawn by the app; back, and put back as it was published.
            tab.main().role("link", "Another article").first().click().await?;
            tab.until_at("/article/other/").await?;
            tab.headline("Another article").has_focus().await?;
            tab.main().role("link", "The live page").first().click().await?;
            tab.until_at(LIVE).await?;
            tab.headline("The live page").has_focus().await?;
            whole(tab).await?;
            drawn(tab).await?;
            assert_eq!(tab.script::<usize>("return document.querySelectorAll('main .post').length", vec![]).await?, IDS.len());
            tab.go(-2).await?;
            tab.until_at(LIVE).await?;
            tab.headline("The live page").find().await?;
            assert_eq!(tab.boot().await?, boot, "a document was loaded in between");

            // A key event leads to its post.
            tab.role("navigation", "Key events").role("link", "Post 11").click().await?;
            let code = "const box = [...document.querySelectorAll('.post')][11].getBoundingClientRect(); \
                        return box.top > -4 && box.top < innerHeight || box.top";
            tab.until_true("the post in the window", code, vec![]).await
        })
    }
}
