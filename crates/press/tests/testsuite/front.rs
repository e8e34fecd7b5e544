//! The front, teasers and article pages.

use serde_json::json;

use crate::support::{SiteTest, paragraph, paths, png};

#[test]
fn a_lead_six_more_and_a_container_for_each_section() {
    let mut site = SiteTest::new();
    for number in 1..=16 {
        let section = if number % 2 == 0 { "news" } else { "sport" };
        site = site.article(&format!("a{number}"), json!({ "section": section, "published": format!("2026-11-{number:02}T08:00:00Z") }));
    }
    let site = site.file("media/wall.png", png(40, 30));
    let site = site.article("lead", json!({ "published": "2026-10-01T08:00:00Z", "image": { "src": "/media/wall.png", "alt": "A wall" } }));
    let front = site.derive().document("index.json");
    let page = &front["page"];
    assert_eq!(page["kind"], "front");
    assert_eq!(page["lead"]["path"], "/article/lead/", "the newest with a picture");
    assert_eq!(page["lead"]["image"], json!({ "src": "/media/wall.png", "alt": "", "width": 40, "height": 30 }));
    assert_eq!(paths(&page["top"]), ["16", "15", "14", "13", "12", "11"].map(|number| format!("/article/a{number}/")));
    let containers = page["containers"].as_array().expect("containers");
    assert_eq!(containers.len(), 2, "opinion has nothing and is left out");
    assert_eq!(containers[0]["section"], json!({ "title": "News", "path": "/section/news/" }));
    assert_eq!(paths(&containers[0]["teasers"]), ["10", "8", "6", "4"].map(|number| format!("/article/a{number}/")));
    assert_eq!(paths(&containers[1]["teasers"]), ["9", "7", "5", "3"].map(|number| format!("/article/a{number}/")));
    assert_eq!(page["date"], json!({ "iso": "2026-11-16T08:00:00Z", "text": "16 November 2026" }));
    assert_eq!((&front["path"], &front["title"]), (&json!("/"), &json!("")));
}

#[test]
fn an_editor_may_choose_the_lead() {
    let paper = json!({
        "title": "T", "baseUrl": "https://t.example", "sections": [{ "id": "news", "title": "News" }], "front": { "lead": "a1" },
    });
    let site = SiteTest::bare().json("site.json", &paper).articles(3);
    let page = site.derive().document("index.json")["page"].clone();
    assert_eq!(page["lead"]["path"], "/article/a1/");
    assert_eq!(paths(&page["top"]), ["/article/a3/", "/article/a2/"]);
}

#[test]
fn a_paper_without_articles_has_its_pages() {
    let site = SiteTest::new();
    let names: Vec<String> = site.derive().outputs().into_keys().collect();
    assert_eq!(
        names,
        [
            "content/about.json",
            "content/cookies.json",
            "content/index.json",
            "content/saved.json",
            "content/section/news.json",
            "content/section/opinion.json",
            "content/section/sport.json",
            "content/site.json",
            "content/topic/ferry.json",
            "content/topic/wall.json",
        ]
    );
    assert_eq!(site.document("index.json")["page"], json!({ "kind": "front", "top": [], "containers": [] }));
    assert_eq!(site.document("section/news.json")["page"]["pager"], json!({ "total": 0 }));
}

#[test]
fn a_paper_of_one_article_and_five_lines() {
    let site = SiteTest::bare()
        .file(
            "site.json",
            "{\n  \"title\": \"The Leaf\",\n  \"baseUrl\": \"https://leaf.example\",\n  \"sections\": [{ \"id\": \"news\", \"title\": \"News\" }]\n}\n",
        )
        .file("articles/first.md", "---\nslug: first\nheadline: The first\nsection: news\npublished: 2026-11-12T08:30:00+01:00\n---\n\nIt begins.\n");
    let run = site.check();
    assert_eq!((run.code, run.stdout.as_str()), (0, "1 article, 0 authors: 0 errors, 0 warnings\n"));
    insta::assert_snapshot!(format!("{:#}", site.derive().document("article/first.json")), @r#"
    {
      "description": "It begins.",
      "direction": "ltr",
      "language": "en",
      "page": {
        "authors": [],
        "body": [
          {
            "children": [
              {
                "type": "text",
                "value": "It begins."
              }
            ],
            "type": "paragraph"
          }
        ],
        "corrections": [],
        "headline": "The first",
        "kind": "article",
        "minutes": 1,
        "posts": [],
        "published": {
          "iso": "2026-11-12T08:30:00+01:00",
          "text": "November 12, 2026 at 8:30 AM"
        },
        "related": [],
        "section": {
          "path": "/section/news/",
          "title": "News"
        },
        "topics": []
      },
      "path": "/article/first/",
      "schemaVersion": 1,
      "title": "The first"
    }
    "#);
    let mut shared = site.document("site.json");
    let words = shared["messages"].take();
    assert!(words["messages"].as_array().is_some_and(|words| words.contains(&"Reject all".into())), "{words}");
    // The hash depends on the messages, which a translator may change.
    shared["consentHash"].take();
    insta::assert_snapshot!(format!("{shared:#}"), @r#"
    {
      "baseUrl": "https://leaf.example",
      "consent": {
        "categories": [
          {
            "description": "Keeps the pages working. Nothing else.",
            "id": "necessary",
            "kind": "necessary",
            "title": "Necessary"
          }
        ],
        "revision": 0,
        "services": []
      },
      "consentHash": null,
      "contact": {},
      "direction": "ltr",
      "language": "en",
      "messages": null,
      "navigation": [
        {
          "label": "News",
          "url": "/section/news/"
        }
      ],
      "schemaVersion": 1,
      "sections": [
        {
          "path": "/section/news/",
          "title": "News"
        }
      ],
      "title": "The Leaf"
    }
    "#);
}

#[test]
fn an_article_page_has_all_it_needs() {
    let words = "word ".repeat(231);
    let fields = json!({
        "kicker": "Harbour", "standfirst": "A standfirst.", "topics": ["wall", "ferry"], "authors": ["ada-vane"], "location": "Saltmere",
        "updated": "2026-11-13T09:05:00+01:00",
        "image": { "src": "/media/wall.png", "alt": "A wall", "caption": "C", "credit": "D", "width": 20 },
        "corrections": [{ "date": "2026-11-13T09:05:00+01:00", "text": "It was not so." }],
        "body": [
            paragraph(&words),
            { "type": "image", "src": "/media/wall.png", "alt": "A wall" },
            { "type": "correction", "date": "2026-11-13T09:05:00+01:00", "kind": "clarification", "children": [{ "type": "text", "value": "So." }] },
            { "type": "recommended", "articles": ["a1"] },
        ],
    });
    let site = SiteTest::new().articles(8).file("media/wall.png", png(40, 30)).article("a", fields);
    let document = site.derive().document("article/a.json");
    let page = &document["page"];
    assert_eq!(
        (&document["path"], &document["title"], &document["description"]),
        (&json!("/article/a/"), &json!("Headline of a"), &json!("A standfirst."))
    );
    assert_eq!(page["section"], json!({ "title": "News", "path": "/section/news/" }));
    assert_eq!(page["authors"], json!([{ "title": "Ada Vane", "path": "/author/ada-vane/" }]));
    assert_eq!(page["topics"][0], json!({ "title": "The wall", "path": "/topic/wall/" }));
    assert_eq!(page["published"], json!({ "iso": "2026-11-12T08:30:00+01:00", "text": "12 November 2026 at 08:30" }));
    assert_eq!(page["updated"]["text"], "13 November 2026 at 09:05");
    assert_eq!(page["minutes"], 2, "231 words and one more take two minutes");
    assert_eq!(
        page["image"],
        json!({ "src": "/media/wall.png", "alt": "A wall", "caption": "C", "credit": "D", "width": 20, "height": 15 })
    );
    assert_eq!(page["corrections"][0]["date"]["text"], "13 November 2026");
    assert_eq!((&page["body"][1]["width"], &page["body"][1]["height"]), (&json!(40), &json!(30)));
    assert_eq!(page["body"][2]["stamp"]["text"], "13 November 2026");
    assert_eq!(paths(&page["body"][3]["teasers"]), ["/article/a1/"]);
    assert_eq!(paths(&page["related"]).len(), 6);
}

#[test]
fn a_teaser_says_what_a_reader_must_know() {
    let long = "The harbour wall holds, ".repeat(12);
    let site = SiteTest::new()
        .article("plain", json!({ "body": [paragraph(&long)] }))
        .article("signed", json!({ "section": "opinion", "authors": ["ada-vane"], "kicker": "View" }))
        .article("live", json!({ "section": "sport", "liveUntil": "2026-11-23T12:01:00Z" }))
        .article("over", json!({ "section": "sport", "liveUntil": "2026-11-23T11:59:00Z" }));
    let teaser = |section: &str, slug: &str| {
        let document = site.derive().document(&format!("section/{section}.json"));
        let teasers = document["page"]["teasers"].as_array().expect("teasers").clone();
        teasers.into_iter().find(|teaser| teaser["path"] == format!("/article/{slug}/")).expect("a teaser")
    };
    let plain = teaser("news", "plain");
    assert_eq!(plain["kicker"], "News");
    let excerpt = plain["excerpt"].as_str().expect("an excerpt");
    assert!(excerpt.ends_with("wall…") && excerpt.chars().count() <= 140, "{excerpt}");
    assert_eq!(plain.get("byline"), None);
    let signed = teaser("opinion", "signed");
    assert_eq!((&signed["kicker"], &signed["byline"]), (&json!("View"), &json!("Ada Vane")));
    assert_eq!(teaser("sport", "live")["live"], true);
    assert_eq!(teaser("sport", "over").get("live"), None);
    assert_eq!(site.document("article/over.json")["page"]["liveUntil"]["iso"], "2026-11-23T11:59:00Z");
}

#[test]
fn hand_made_related_articles_come_first() {
    let site = SiteTest::new().articles(9).article("b", json!({ "related": ["a2", "a5"] }));
    let related = paths(&site.derive().document("article/b.json")["page"]["related"]);
    assert_eq!(related[..2], ["/article/a2/", "/article/a5/"]);
    assert_eq!(related.len(), 6);
}

#[test]
fn authors_keep_what_they_said_of_themselves() {
    let author = json!({ "id": "bo", "name": "Bo", "role": "Editor", "bio": "Writes.", "email": "bo@t.example", "image": { "src": "/media/bo.png", "alt": "Bo" } });
    let site = SiteTest::new().json("authors/bo.json", &author).file("media/bo.png", png(8, 8)).article("a", json!({ "authors": ["bo"] }));
    let document = site.derive().document("author/bo.json");
    assert_eq!(document["description"], "Writes.");
    let page = &document["page"];
    assert_eq!(
        (&page["kind"], &page["name"], &page["role"], &page["image"]["width"]),
        (&json!("author"), &json!("Bo"), &json!("Editor"), &json!(8))
    );
    assert_eq!(paths(&page["teasers"]), ["/article/a/"]);
}
