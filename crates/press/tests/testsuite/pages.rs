//! Numbered pages of lists.

use serde_json::json;

use crate::support::{SiteTest, paths};

/// The paper of these tests has three articles on a page.
fn numbers(site: &SiteTest, name: &str) -> Vec<String> {
    let slug = |path: String| path.trim_start_matches("/article/").trim_end_matches('/').to_owned();
    paths(&site.document(name)["page"]["teasers"]).into_iter().map(slug).collect()
}

#[test]
fn pages_are_numbered_from_the_oldest() {
    let site = SiteTest::new().articles(11);
    site.derive();
    assert_eq!(numbers(&site, "section/news.json"), ["a11", "a10", "a9", "a8", "a7"]);
    assert_eq!(numbers(&site, "section/news/2.json"), ["a6", "a5", "a4"]);
    assert_eq!(numbers(&site, "section/news/1.json"), ["a3", "a2", "a1"]);
    assert!(!site.out().join("content/section/news/3.json").exists());

    let newest = site.document("section/news.json");
    assert_eq!((&newest["path"], &newest["title"]), (&json!("/section/news/"), &json!("News")));
    let pager = json!({
        "older": { "path": "/section/news/2/", "number": 2 },
        "oldest": { "path": "/section/news/1/", "number": 1 },
        "total": 11,
    });
    assert_eq!(newest["page"]["pager"], pager);

    let older = site.document("section/news/2.json");
    assert_eq!((&older["path"], &older["title"]), (&json!("/section/news/2/"), &json!("News, page 2")));
    let pager = json!({
        "number": 2,
        "newer": { "path": "/section/news/" },
        "older": { "path": "/section/news/1/", "number": 1 },
    });
    assert_eq!(older["page"]["pager"], pager);
}

#[test]
fn topics_and_authors_have_them_too() {
    let mut site = SiteTest::new();
    for number in 1..=6 {
        let fields =
            json!({ "topics": ["wall", "ferry", "wall"], "authors": ["ada-vane"], "published": format!("2026-11-{number:02}T08:00:00Z") });
        site = site.article(&format!("a{number}"), fields);
    }
    site.derive();
    for list in ["topic/wall", "topic/ferry", "author/ada-vane"] {
        assert_eq!(numbers(&site, &format!("{list}.json")), ["a6", "a5", "a4"], "{list}");
        assert_eq!(numbers(&site, &format!("{list}/1.json")), ["a3", "a2", "a1"], "{list}");
    }
    assert_eq!(site.document("author/ada-vane/1.json")["page"]["name"], "Ada Vane");
}

#[test]
fn a_backdated_article_takes_its_place_in_time() {
    let site = SiteTest::new().articles(11);
    let before = site.derive().outputs();
    let site = site.article("late", json!({ "published": "2026-11-01T05:30:00Z" }));
    site.derive();
    assert_eq!(numbers(&site, "section/news/2.json"), ["late", "a5", "a4"]);
    assert_eq!(numbers(&site, "section/news/3.json"), ["a8", "a7", "a6"]);
    assert_eq!(site.outputs()["content/section/news/1.json"], before["content/section/news/1.json"], "older pages stay as they are");
}

#[test]
fn pages_that_are_no_longer_there_are_removed() {
    let site = SiteTest::new().articles(6);
    site.derive();
    assert!(site.out().join("content/section/news/1.json").exists());
    let site = site.remove("articles/a6.json");
    site.derive();
    assert!(!site.out().join("content/section/news").exists(), "the empty folder goes too");
    assert!(!site.out().join("content/article/a6.json").exists());
}
