//! The ids of headings and posts, and links to them.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::support::{SiteTest, is_of_fixture, link, paragraph};

fn heading(words: &str) -> Value {
    json!({ "type": "heading", "level": "chapter", "children": [{ "type": "text", "value": words }] })
}

fn post(id: &str, body: &Value) -> Value {
    json!({ "id": id, "published": "2026-11-12T09:00:00Z", "headline": format!("Post {id}"), "key": true, "body": body })
}

/// A live page with headings and posts, and an article that links to them.
fn paper() -> SiteTest {
    let posts: Vec<Value> = ["main", "app", "site", "page", "live-title", "part-x", "the-sea"]
        .map(|id| post(id, &json!([heading("The money"), paragraph("Words.")])))
        .into();
    let body = json!([
        link("#the-money", "below"), link("#main", "the post"), link("#part-the-money", "as in the address bar"), link("#top", "up"),
        heading("The money"), heading("The money"), heading("Über die Brücke"),
        { "type": "info-box", "title": "T", "children": [heading("The sea"), link("#the-sea", "the post")] },
    ]);
    SiteTest::new().app().article("live", json!({ "liveUntil": "2026-11-13T00:00:00Z", "posts": posts, "body": body })).article(
        "other",
        json!({ "body": [
            link("/article/live/#the-money-2", "there"), link("https://test.example/article/live/#%C3%BCber-die-br%C3%BCcke", "there"),
            link("/article/live/#main", "there"), link("/article/live/#:~:text=Words", "there"), link("/section/news/#main", "there"),
        ] }),
    )
}

/// The values of an attribute in HTML, with how often each occurs.
fn values(html: &str, attribute: &str) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    for rest in html.split(&format!(" {attribute}=\"")).skip(1) {
        *found.entry(rest.split('"').next().unwrap_or_default().to_owned()).or_default() += 1;
    }
    found
}

#[test]
fn headings_and_posts_have_ids_that_no_other_element_has() {
    let site = paper();
    let page = site.build().page("article/live/index.html");
    let ids = values(&page, "id");
    assert!(ids.values().all(|&times| times == 1), "{ids:#?}");
    for id in [
        "part-the-money",
        "part-the-money-2",
        "part-the-sea",
        "part-the-sea-2",
        "part-über-die-brücke",
        "part-main",
        "part-app",
        "part-part-x",
        "main",
        "app",
    ] {
        assert!(ids.contains_key(id), "{id}: {ids:#?}");
    }
    // The headings of the posts, from the oldest to the newest.
    assert!((3..=9).all(|number| ids.contains_key(&format!("part-the-money-{number}"))), "{ids:#?}");
    let (_, newest) = page.split_once("id=\"part-main\"").expect("the newest post");
    assert!(newest.find("part-the-money-9") < newest.find("id=\"part-app\""), "the newest post has the highest number");
}

#[test]
fn links_to_parts_lead_to_them() {
    let site = paper();
    let live = site.build().page("article/live/index.html");
    let ids = values(&live, "id");
    for href in values(&live, "href").keys().filter_map(|href| href.strip_prefix('#')).filter(|fragment| *fragment != "top") {
        assert!(ids.contains_key(href), "#{href} leads nowhere: {ids:#?}");
    }
    assert!(values(&live, "href").contains_key("#part-the-money") && values(&live, "href").contains_key("#part-main"));
    let other = values(&site.page("article/other/index.html"), "href");
    for href in [
        "/article/live/#part-the-money-2",
        "/article/live/#part-%C3%BCber-die-br%C3%BCcke",
        "/article/live/#part-main",
        "/article/live/#:~:text=Words",
        "/section/news/#main",
    ] {
        assert!(other.contains_key(href), "{href}: {other:#?}");
    }
    assert!(live.contains("https://test.example/article/live/#part-main"), "structured data names the post's id");
    let document = site.document("article/live.json");
    assert_eq!(document["page"]["body"][4]["id"], "part-the-money", "what the app draws has the same ids");
    assert_eq!(document["page"]["posts"][0]["id"], "part-main");
}

#[test]
fn links_to_parts_that_are_there_are_no_findings() {
    let findings: Vec<_> = paper().findings().into_iter().filter(|finding| !is_of_fixture(&finding["code"])).collect();
    assert!(findings.is_empty(), "{findings:#?}");
}

#[test]
fn links_to_parts_that_are_not_there_are_warned_of() {
    let near = "Did you mean `#the-money`?";
    for (url, message, remedy) in [
        ("#the-mony", "There is no heading or post `#the-mony` on this page.", near),
        ("#The-Money", "There is no heading or post `#The-Money` on this page.", near),
        ("/article/a/#the-mony", "There is no heading or post `#the-mony` on this page.", near),
        ("/article/b/#th-money", "There is no heading or post `#th-money` in the article `b`.", near),
        ("https://test.example/article/b/?x=1#th-money", "There is no heading or post `#th-money` in the article `b`.", near),
        ("/about/#dsk", "There is no heading or post `#dsk` on the page /about/.", "Did you mean `#desk`?"),
        (
            "/article/b/#xyz",
            "There is no heading or post `#xyz` in the article `b`.",
            "Write the words of a heading with hyphens between them, or the id of a post: `#the-money`.",
        ),
        (
            "/article/c/#x",
            "There is no heading or post `#x` in the article `c`.",
            "It has neither headings nor posts. Take the part after the `#` out.",
        ),
    ] {
        let site = SiteTest::new()
            .with("about", json!([heading("Desk"), link("#desk", "below")]))
            .article("a", json!({ "body": [heading("The money"), link(url, "there")] }))
            .article("b", json!({ "body": [heading("The money")] }))
            .article("c", json!({}));
        let found: Vec<_> = site.findings().into_iter().filter(|finding| !is_of_fixture(&finding["code"])).collect();
        assert_eq!(found.len(), 1, "{url}: {found:#?}");
        let finding = &found[0];
        assert_eq!((&finding["code"], &finding["severity"]), (&json!("unknown-part"), &json!("warning")));
        assert_eq!((&finding["message"], &finding["remedy"]), (&json!(message), &json!(remedy)), "{url}");
        assert_eq!(finding["path"], "$.body[1].children[0].url");
        assert_eq!(site.check().code, 0);
    }
}

#[test]
fn the_papers_own_links_to_parts_are_checked_and_lead_to_them() {
    let navigation = json!([{ "label": "Money", "url": "/article/b/#the-money" }, { "label": "Sea", "url": "/article/b/#the-sea" }]);
    let site = SiteTest::new()
        .app()
        .with("navigation", navigation)
        .with("about", json!([heading("Desk"), link("#desk", "below"), link("#dsk", "below")]))
        .article("b", json!({ "body": [heading("The money")] }));
    let found: Vec<_> =
        site.findings().into_iter().filter(|finding| finding["code"] == "unknown-part").map(|finding| finding["path"].clone()).collect();
    assert_eq!(found.len(), 2, "{found:#?}");
    assert!(found.contains(&json!("$.navigation[1].url")) && found.contains(&json!("$.about[2].children[0].url")), "{found:#?}");
    let about = site.build().page("about/index.html");
    assert!(
        about.contains("id=\"part-desk\"")
            && about.contains("href=\"#part-desk\"")
            && about.contains("href=\"/article/b/#part-the-money\""),
        "{about}"
    );
}
