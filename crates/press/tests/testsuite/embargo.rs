//! An article that is not published appears in no file of the site.

use serde_json::{Value, json};

use crate::support::{NOW, SiteTest, link, paragraph, paths, png};

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

#[test]
fn a_link_to_it_in_another_spelling_gives_nothing_away_either() {
    let urls = [
        "/article/secret",
        "/article/secret/index.html",
        "/content/article/secret.json",
        "/article/./secret/",
        "/article/%73ecret/#part",
        "https://Test.example:443/article/secret/",
        "http://test.example/topic/../article/secret/",
        "http://test.example:443/article/secret/",
        "https://test.example:8443/article/secret",
        "/Article/secret/",
        "/CONTENT/article/secret.json",
        "/article%2Fsecret/",
        "https://test.example/content%2Farticle%252Fsecret.json",
    ];
    let body: Vec<Value> = urls.iter().map(|url| link(url, "the words of a link")).collect();
    let about = json!([paragraph("Words."), link("/article/secret/index.html", "the words of a link")]);
    let site = SiteTest::new()
        .with("about", about)
        .with("navigation", json!([{ "label": "It", "url": "/article/secret/index.html" }, { "label": "News", "url": "/section/news/" }]))
        .article("secret", json!({ "status": "withheld" }))
        .article("a", json!({ "body": body }));
    for (name, bytes) in site.derive().outputs() {
        assert!(!String::from_utf8_lossy(&bytes).contains("ecret"), "{name}");
    }
    let body = site.document("article/a.json")["page"]["body"].clone();
    assert_eq!(body, Value::from(vec![paragraph("the words of a link"); urls.len()]));
    let found = site.findings().iter().filter(|finding| finding["code"] == "unpublished-article").count();
    assert_eq!(found, urls.len() - 4 + 2, "the last four are no address of a paper");
    let found = site.findings().iter().filter(|finding| finding["code"] == "unknown-page").count();
    assert_eq!(found, 4);
}

/// Authors of whom readers may not know yet, and those that they may.
fn with_authors() -> SiteTest {
    let author =
        |id: &str| json!({ "id": id, "name": format!("Name of {id}"), "image": { "src": format!("/media/{id}.png"), "alt": "A face" } });
    let post = json!({ "id": "p", "published": "2026-11-12T09:00:00+01:00", "authors": ["of-a-post"], "body": [paragraph("Words.")] });
    let links = json!([paragraph("Words."), link("/author/whistle-blower/", "the words of a link"), link("/author/of-a-post/", "another")]);
    let site = ["whistle-blower", "too-soon", "nobodys", "of-a-post", "ada-vane"].into_iter().fold(SiteTest::new().app(), |site, id| {
        site.json(&format!("authors/{id}.json"), &author(id)).file(&format!("media/{id}.png"), png(4, 3))
    });
    site.with("navigation", json!([{ "label": "Her", "url": "/author/whistle-blower/" }, { "label": "Ada", "url": "/author/ada-vane/" }]))
        .article("secret", json!({ "status": "withheld", "authors": ["whistle-blower"] }))
        .article("soon", json!({ "embargoedUntil": "2026-11-23T13:00:00Z", "authors": ["too-soon"] }))
        .article("a", json!({ "authors": ["ada-vane"], "posts": [post], "liveUntil": "2026-11-12T18:00:00+01:00", "body": links }))
}

#[test]
fn an_author_that_no_published_article_names_is_in_no_file() {
    let site = with_authors();
    for (name, bytes) in site.derive().outputs() {
        let text = String::from_utf8_lossy(&bytes);
        for id in ["whistle-blower", "too-soon", "nobodys"] {
            assert!(!text.contains(id) && !name.contains(id), "{name} gives {id} away");
        }
    }
    for id in ["ada-vane", "of-a-post"] {
        assert_eq!(site.document(&format!("author/{id}.json"))["page"]["name"], format!("Name of {id}"));
        assert!(site.out().join(format!("media/{id}.png")).exists(), "{id}");
    }
    assert_eq!(site.document("article/a.json")["page"]["body"][1], paragraph("the words of a link"));
    assert_eq!(site.document("site.json")["navigation"], json!([{ "label": "Ada", "url": "/author/ada-vane/" }]));

    let run = site.derive_at("2026-11-23T14:00:00Z");
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert_eq!(site.document("author/too-soon.json")["page"]["name"], "Name of too-soon", "the embargo is over");
}

#[test]
fn the_editor_is_told_which_authors_are_not_published() {
    let found = with_authors().findings();
    let of = |code: &str| {
        let found = found.iter().filter(|finding| finding["code"] == code);
        found.map(|finding| format!("{} {}", finding["file"].as_str().unwrap_or_default(), finding["severity"])).collect::<Vec<_>>()
    };
    assert_eq!(
        of("author-without-articles"),
        ["authors/nobodys.json \"warning\"", "authors/too-soon.json \"warning\"", "authors/whistle-blower.json \"warning\""]
    );
    assert_eq!(of("unpublished-author"), ["articles/a.json \"warning\"", "site.json \"warning\""]);
}
