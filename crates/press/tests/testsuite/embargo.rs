//! An article that is not published appears in no file of the site.

use serde_json::{Value, json};

use crate::support::{NOW, SiteTest, link, paragraph, paths};

const HIDDEN: [&str; 3] = ["held-back", "taken-back", "too-early"];

fn site() -> SiteTest {
    let body = json!([
        paragraph("Words."),
        link("/article/held-back/", "the words of a link"),
        { "type": "list", "children": [{ "type": "list-item", "children": [
            { "type": "link", "url": "/article/too-early/", "children": [{ "type": "strong", "children": [{ "type": "text", "value": "bold words" }] }] }] }] },
        { "type": "recommended", "articles": ["held-back", "other"] },
        { "type": "recommended", "articles": ["taken-back"] },
    ]);
    let by = json!({ "topics": ["ferry"], "authors": ["ada-vane"] });
    let with = |fields: Value| {
        let mut all = by.clone();
        for (name, value) in fields.as_object().expect("fields") {
            all[name] = value.clone();
        }
        all
    };
    SiteTest::new()
        .article("held-back", with(json!({ "status": "withheld" })))
        .article("taken-back", with(json!({ "status": "cancelled" })))
        .article("too-early", with(json!({ "embargoedUntil": "2026-11-23T13:00:00Z" })))
        .article("other", with(json!({})))
        .article("a", with(json!({ "body": body, "related": ["too-early", "other"] })))
}

#[test]
fn neither_a_page_nor_a_list_nor_a_link_gives_it_away() {
    let site = site();
    for (name, bytes) in site.derive().outputs() {
        let text = String::from_utf8(bytes).expect("documents are UTF-8");
        for slug in HIDDEN {
            assert!(!text.contains(slug) && !name.contains(slug), "{name} gives {slug} away");
        }
    }
    let article = site.document("article/a.json");
    let body = &article["page"]["body"];
    assert_eq!(body[1], paragraph("the words of a link"));
    assert_eq!(body[2]["children"][0]["children"][0]["type"], "strong");
    assert_eq!(paths(&body[3]["teasers"]), ["/article/other/"]);
    assert_eq!(body.as_array().map(Vec::len), Some(4), "a recommendation of nothing is left out");
    assert_eq!(paths(&article["page"]["related"]), ["/article/other/"]);
}

#[test]
fn the_editor_is_told_what_was_left_out() {
    let found = site().findings();
    let mut places: Vec<&str> = found
        .iter()
        .filter(|finding| finding["code"] == "unpublished-article")
        .map(|finding| finding["path"].as_str().expect("a path"))
        .collect();
    places.sort_unstable();
    assert_eq!(
        places,
        [
            "$.body[1].children[0].url",
            "$.body[2].children[0].children[0].url",
            "$.body[3].articles[0]",
            "$.body[4].articles[0]",
            "$.related[0]"
        ]
    );
    assert!(found.iter().all(|finding| finding["severity"] == "warning"), "{found:#?}");
}

#[test]
fn an_embargo_ends_at_its_moment() {
    let site = site();
    for (now, there) in [("2026-11-23T12:59:59Z", false), ("2026-11-23T14:00:00+01:00", true)] {
        let run = site.derive_at(now);
        assert_eq!(run.code, 0, "{}", run.stderr);
        assert_eq!(site.out().join("content/article/too-early.json").exists(), there, "{now}");
    }
    site.derive_at(NOW);
    assert!(!site.out().join("content/article/too-early.json").exists(), "what is taken back is removed");
}

#[test]
fn a_lead_story_and_navigation_that_are_not_published_are_passed_over() {
    let paper = json!({
        "title": "T", "baseUrl": "https://t.example", "sections": [{ "id": "news", "title": "News" }],
        "navigation": [{ "label": "Soon", "url": "/article/b/" }, { "label": "News", "url": "/section/news/" }],
        "front": { "lead": "b" },
    });
    let site = SiteTest::bare().json("site.json", &paper).article("a", json!({})).article("b", json!({ "status": "withheld" }));
    site.derive();
    assert_eq!(site.document("index.json")["page"]["lead"]["path"], "/article/a/");
    assert_eq!(site.document("site.json")["navigation"], json!([{ "label": "News", "url": "/section/news/" }]));
}
