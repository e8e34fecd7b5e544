//! Effects of an article's language and of its part ids in a browser: sorting numbers in tables, links to headings and posts.

use std::path::PathBuf;

use broadsheet_e2e::locator::any;
use broadsheet_e2e::press::published;
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::xss::Writing;
use broadsheet_e2e::{Outcome, Test};
use serde_json::{Value, json};

/// A paper in English of a live page in German and an article that links to it.
fn site() -> Outcome<PathBuf> {
    let text = |value: &str| json!([{ "type": "text", "value": value }]);
    let paragraph = |value: &str| json!({ "type": "paragraph", "children": text(value) });
    let heading = json!({ "type": "heading", "level": "chapter", "children": text("Das Geld") });
    let link =
        |url: &str, words: &str| json!({ "type": "paragraph", "children": [{ "type": "link", "url": url, "children": text(words) }] });
    let filler: Vec<Value> = (0..40).map(|_| paragraph(&"Worte und mehr Worte. ".repeat(20))).collect();
    let table = json!({
        "type": "table", "sortable": true, "header": ["Ort", "Summe"],
        "rows": [["Ahaus", "1.240,5"], ["Bremen", "–"], ["Celle", "980,2"], ["Detmold", "1.240"]],
    });
    let body: Vec<Value> = [table, link("#das-geld", "Zum Geld")].into_iter().chain(filler).chain([heading]).collect();
    let mut content = Writing::default();
    content.put(
        "site.json",
        json!({
            "schemaVersion": 1, "title": "Ledger", "baseUrl": "https://ledger.example", "language": "en", "sections": [{ "id": "news", "title": "News" }],
        }),
    );
    content.put(
        "articles/live.json",
        json!({
            "schemaVersion": 1, "slug": "live", "headline": "Live", "section": "news", "language": "de", "published": "2026-11-20T08:00:00Z",
            "liveUntil": "2026-11-21T08:00:00Z", "body": body,
            "posts": [{ "id": "main", "published": "2026-11-20T09:00:00Z", "headline": "Zuletzt", "body": [paragraph("Noch mehr.")] }],
        }),
    );
    content.put(
        "articles/other.json",
        json!({
            "schemaVersion": 1, "slug": "other", "headline": "Other", "section": "news", "published": "2026-11-20T08:00:00Z",
            "body": [link("/article/live/#das-geld", "The money"), link("/article/live/#main", "The latest")],
        }),
    );
    published("article-parts", |folder| content.write(folder))
}

async fn until_in_window(tab: &Tab, id: &str) -> Outcome {
    let code = "const element = document.getElementById(arguments[0]); \
                if (!element) return 'no such element'; \
                const { top } = element.getBoundingClientRect(); \
                return (scrollY > 0 && top >= -1 && top < innerHeight) || `${top} of ${innerHeight}, scrolled ${scrollY}`";
    tab.until_true(&format!("#{id} in the window"), code, vec![json!(id)]).await
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn a_table_is_sorted_by_the_numbers_of_its_articles_language() -> Outcome {
        let site = site()?;
        Test::returning_reader().on(&site).run(async |tab| {
            let column = "return [...document.querySelectorAll('main tbody th')].map((cell) => cell.textContent)";
            // Test the published page and the page that the app draws.
            for is_drawn in [false, true] {
                if is_drawn {
                    tab.open("/article/other/").await?;
                    tab.link("The money").click().await?;
                    tab.headline("Live").find().await?;
                } else {
                    tab.open("/article/live/").await?;
                }
                for expected in [["Celle", "Detmold", "Ahaus", "Bremen"], ["Ahaus", "Detmold", "Celle", "Bremen"]] {
                    tab.role("table", any()).role("button", "Summe").click().await?;
                    let rows: Vec<String> = tab.script(column, vec![]).await?;
                    assert_eq!(rows, expected, "drawn: {is_drawn}");
                }
            }
            Ok(())
        })
    }

    #[test]
    fn links_lead_to_headings_and_posts() -> Outcome {
        let site = site()?;
        Test::returning_reader().on(&site).run(async |tab| {
            tab.open("/article/live/").await?;
            tab.link("Zum Geld").click().await?;
            until_in_window(tab, "part-das-geld").await?;
            for (words, id) in [("The money", "part-das-geld"), ("The latest", "part-main")] {
                tab.open("/article/other/").await?;
                tab.link(words).click().await?;
                tab.headline("Live").find().await?;
                until_in_window(tab, id).await?;
            }
            tab.open("/article/live/#part-das-geld").await?;
            until_in_window(tab, "part-das-geld").await
        })
    }

    /// Pages that were published earlier had no prefix, and links to their posts still exist.
    #[test]
    fn an_address_from_before_leads_to_its_heading() -> Outcome {
        let site = site()?;
        Test::returning_reader().on(&site).run(async |tab| {
            tab.open("/article/live/#das-geld").await?;
            until_in_window(tab, "part-das-geld").await
        })
    }
}
