//! What press publishes of a live page for the pages that are open.

use serde_json::{Value, json};

use crate::support::SiteTest;

fn post(number: usize, words: &str) -> Value {
    let body = json!([{ "type": "paragraph", "children": [{ "type": "text", "value": words }] }]);
    json!({ "id": format!("p{number}"), "published": format!("2026-11-23T{:02}:{:02}:00Z", number / 60, number % 60),
        "headline": format!("Post {number}"), "key": number == 2, "body": body })
}

fn site(count: usize, words: &str) -> SiteTest {
    let posts: Vec<Value> = (0..count).rev().map(|number| post(number, words)).collect();
    let live = |until: &str| json!({ "published": "2026-11-22T06:00:00Z", "liveUntil": until, "posts": posts });
    SiteTest::new().app().article("storm", live("2026-11-23T18:00:00Z")).article("over", live("2026-11-23T11:59:00Z"))
}

fn posts(document: &Value) -> Vec<Value> {
    document["page"]["posts"].as_array().cloned().unwrap_or_default()
}

#[test]
fn open_pages_get_the_text_of_the_newest_posts_and_a_hash_of_each() {
    let site = site(60, "Water.");
    site.build();
    let (whole, short) = (posts(&site.document("article/storm.json")), posts(&site.document("article/storm.live.json")));
    assert_eq!((whole.len(), short.len()), (60, 60));
    assert_eq!(whole[..50], short[..50]);
    for (whole, short) in whole.iter().zip(&short).skip(50) {
        assert_eq!((&whole["id"], &whole["version"]), (&short["id"], &short["version"]));
        assert_eq!(short["body"], json!([]));
    }
    let key = short.iter().find(|post| post["key"] == true).expect("the key event");
    assert_eq!(key["headline"], "Post 2");
    assert_eq!(site.document("article/storm.live.json")["path"], "/article/storm/");
    assert!(!site.out().join("content/article/over.live.json").exists(), "nothing polls a page that has ended");
}

#[test]
fn a_hash_changes_with_the_words_of_a_post_alone() {
    let version = |site: SiteTest| posts(&site.build().document("article/storm.json"))[0]["version"].clone();
    let first = version(site(3, "Water."));
    assert_eq!(first.as_str().map(str::len), Some(8));
    assert_eq!(version(site(3, "Water.").with("title", json!("Another name"))), first);
    assert_ne!(version(site(3, "Water!")), first);
}

#[test]
fn hosts_are_told_which_pages_are_live() {
    let site = site(3, "Water.");
    site.build();
    let headers = std::fs::read_to_string(site.out().join("_headers")).expect("the headers");
    for path in ["/article/storm/*", "/content/article/storm.*"] {
        assert!(headers.contains(&format!("\n{path}\n  Cache-Control: public, max-age=10, must-revalidate\n")), "{headers}");
    }
    assert!(!headers.contains("over"), "{headers}");
}
