//! Faults in content: `press check` finds each at its position, with a remedy.

use serde_json::{Value, json};

use crate::support::{SiteTest, article, is_of_fixture, link, paragraph, png};

/// Marks in a source the value that a fault is about.
const MARKS: [char; 2] = ['«', '»'];

/// Checks a folder in which `file` has one marked value, and returns the findings: `line:column severity code path`, the message
/// and the remedy. The first must be at the mark.
fn find(site: SiteTest, file: &str, marked: &str) -> Vec<Value> {
    let start = marked.find(MARKS[0]).expect("a mark");
    let before = &marked[..start];
    let line = before.matches('\n').count() + 1;
    let column = before.chars().rev().take_while(|&c| c != '\n').count() + 1;
    let site = site.file(file, marked.replace(MARKS, ""));

    let found: Vec<Value> = site.findings().into_iter().filter(|finding| !is_of_fixture(&finding["code"])).collect();
    let first = found.first().unwrap_or_else(|| panic!("nothing was found in {file}"));
    assert_eq!((&first["file"], &first["line"], &first["column"]), (&json!(file), &json!(line), &json!(column)), "{first:#}");
    let errors = found.iter().any(|finding| finding["severity"] == "error");
    assert_eq!(site.check().code, i32::from(errors));
    found
}

/// Returns the only finding about an article in JSON.
#[track_caller]
fn only(site: SiteTest, marked: &str, code: &str, message: &str, remedy: &str) {
    let found = find(site, "articles/a.json", marked);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(found[0]["code"], code);
    assert_eq!(found[0]["message"], message);
    assert_eq!(found[0]["remedy"], remedy);
}

/// An article in JSON, in which `field` has a marked value.
fn with(field: &str, marked: &str) -> String {
    let mut text = format!("{:#}", article("a", json!({ field: "?" })));
    text = text.replace(&format!("\"{field}\": \"?\""), &format!("\"{field}\": {marked}"));
    assert!(text.contains(marked));
    text
}

#[test]
fn an_unknown_section() {
    only(SiteTest::new(), &with("section", "«\"sprot\"»"), "unknown-section", "There is no section `sprot`.", "Did you mean `sport`?");
    only(
        SiteTest::new(),
        &with("section", "«\"gardening\"»"),
        "unknown-section",
        "There is no section `gardening`.",
        "Sections are listed in site.json: news, opinion, sport.",
    );
}

#[test]
fn an_unknown_topic() {
    only(SiteTest::new(), &with("topics", "[\"wall\", «\"fery\"»]"), "unknown-topic", "There is no topic `fery`.", "Did you mean `ferry`?");
}

#[test]
fn an_unknown_author() {
    only(
        SiteTest::new(),
        &with("authors", "[«\"ada-vain\"»]"),
        "unknown-author",
        "There is no author `ada-vain`.",
        "Did you mean `ada-vane`?",
    );
    only(SiteTest::new(), &with("authors", "[«\"bo\"»]"), "unknown-author", "There is no author `bo`.", "Write authors/bo.json.");
}

#[test]
fn an_unknown_related_article() {
    let site = SiteTest::new().article("night-ferry", json!({}));
    only(
        site,
        &with("related", "[«\"night-fery\"»]"),
        "unknown-article",
        "There is no article `night-fery`.",
        "Did you mean `night-ferry`?",
    );
}

#[test]
fn a_section_that_is_misspelt_in_markdown() {
    let source = "---\nslug: b\nheadline: B\nsection: «sprot»\npublished: 2026-11-12T08:30:00+01:00\n---\n\nWords.\n";
    let found = find(SiteTest::new(), "articles/deep/er/b.md", source);
    assert_eq!((found.len(), &found[0]["code"]), (1, &json!("unknown-section")));
}

#[test]
fn a_dead_link_in_markdown() {
    let source = "---\nslug: b\nheadline: B\nsection: sport\npublished: 2026-11-12T08:30:00+01:00\n---\n\nWords.\n\nAs we [said](/article/gone/) «»then.\n";
    let site = SiteTest::new().file("articles/b.md", source.replace(MARKS, ""));
    let found: Vec<Value> = site.findings().into_iter().filter(|finding| finding["severity"] == "error").collect();
    assert_eq!((found.len(), &found[0]["code"], &found[0]["line"]), (1, &json!("unknown-article"), &json!(10)), "{found:#?}");
}

#[test]
fn dead_links_of_each_kind() {
    for (url, code, message) in [
        ("/article/gone/", "unknown-article", "There is no article `gone`."),
        ("https://test.example/article/gone/", "unknown-article", "There is no article `gone`."),
        ("/section/gone/", "unknown-section", "There is no section `gone`."),
        ("/topic/gone/2/", "unknown-topic", "There is no topic `gone`."),
        ("/author/gone/#works", "unknown-author", "There is no author `gone`."),
        ("/media/gone.pdf", "missing-media", "There is no file media/gone.pdf."),
        ("/artikel/a/", "unknown-page", "No page of a paper has the address `/artikel/a/`."),
        ("/nosuch.pdf", "unknown-page", "No file of a paper has the address `/nosuch.pdf`."),
        ("/Media/a.pdf", "unknown-page", "No file of a paper has the address `/Media/a.pdf`."),
        ("/content/media/a.pdf", "unknown-page", "No file of a paper has the address `/content/media/a.pdf`."),
        ("/section/news/7/", "unknown-page", "The list has no numbered pages, so no page has the address `/section/news/7/`."),
        ("/section/news/#nope", "unknown-part", "There is no part `#nope` on the page `/section/news/`."),
        ("/cookies/#nope", "unknown-part", "There is no part `#nope` on the page `/cookies/`."),
        ("https://Test.example/article/gone/", "unknown-article", "There is no article `gone`."),
        ("http://test.example:80/article/gone/index.html", "unknown-article", "There is no article `gone`."),
        ("http://test.example:443/article/gone/", "unknown-article", "There is no article `gone`."),
        ("https://test.example:8443/media/gone.pdf", "missing-media", "There is no file media/gone.pdf."),
        ("/article%2Fa/", "unknown-page", "No page of a paper has the address `/article%2Fa/`."),
        ("/media/favicon.ico", "missing-media", "There is no file media/favicon.ico."),
        ("/article/%67one/", "unknown-article", "There is no article `gone`."),
        ("/content/article/gone.json", "unknown-article", "There is no article `gone`."),
        ("/article/../media/gone.pdf", "missing-media", "There is no file media/gone.pdf."),
    ] {
        let found = SiteTest::new().article("a", json!({ "body": [paragraph("Words."), link(url, "there")] })).findings();
        let found = found.iter().find(|finding| finding["file"] == "articles/a.json").unwrap_or_else(|| panic!("{url} was not found"));
        assert_eq!((&found["code"], &found["message"]), (&json!(code), &json!(message)));
        assert_eq!(found["path"], "$.body[1].children[0].url");
    }
}

#[test]
fn links_that_lead_somewhere_are_left_in_peace() {
    let urls = [
        "/",
        "/article/a/",
        "/section/news/",
        "/topic/wall",
        "/author/ada-vane/",
        "/about/",
        "/cookies/#cookies-change",
        "/section/news/#main",
        "/section/news/feed.xml",
        "/sitemap.xml",
        "https://Test.Example:443/article/%61/index.html",
        "http://test.example:443/article/a/",
        "https://www.test.example/article/gone/",
        "/feed.xml",
        "/404.html",
        "/.well-known/gpc.json",
        "/.well-known/security.txt",
        "/favicon.ico",
        "/ads.txt",
        "#top",
        "#",
        "https://other.example/article/x/",
        "mailto:a@b.example",
    ];
    let body: Vec<Value> = urls.iter().map(|url| link(url, "there")).collect();
    let site = SiteTest::new().article("a", json!({ "body": body, "authors": ["ada-vane"] }));
    assert_eq!(site.findings().iter().filter(|finding| finding["file"] != "site.json").count(), 0);
}

#[cfg(unix)]
#[test]
fn the_file_of_the_paper_and_the_folder_of_consent_lead_nowhere_else() {
    use std::os::unix::fs::symlink;

    let site = SiteTest::new().articles(2);
    let errors = |site: &SiteTest| -> Vec<String> {
        let found = site.findings().into_iter().filter(|finding| finding["severity"] == "error");
        found.map(|finding| format!("{} {}", finding["file"], finding["code"]).replace('"', "")).collect()
    };
    std::fs::rename(site.content().join("site.json"), site.content().join("paper.json")).expect("moved");
    symlink("paper.json", site.content().join("site.json")).expect("a link");
    assert_eq!(errors(&site), [""; 0], "it leads to a file in the content folder");

    std::fs::create_dir(site.path("elsewhere")).expect("a folder");
    std::fs::rename(site.content().join("paper.json"), site.path("elsewhere/site.json")).expect("moved");
    std::fs::remove_file(site.content().join("site.json")).expect("a link");
    symlink("../elsewhere/site.json", site.content().join("site.json")).expect("a link");
    symlink("../elsewhere", site.content().join("consent")).expect("a link");
    let found = errors(&site);
    assert!(found.contains(&"site.json link-outside".to_owned()) && found.contains(&"consent link-outside".to_owned()), "{found:?}");
    let run = site.derive_at(crate::support::NOW);
    assert_ne!(run.code, 0, "{}", run.stdout);
}

#[test]
fn a_dead_link_wherever_text_stands() {
    let dead = json!({ "type": "link", "url": "/article/gone/", "children": [{ "type": "text", "value": "x" }] });
    let text = json!({ "type": "paragraph", "children": [dead] });
    let item = json!({ "type": "list-item", "children": [dead] });
    let body = json!([
        { "type": "heading", "level": "chapter", "children": [{ "type": "strong", "children": [dead] }] },
        { "type": "list", "children": [item, { "type": "list-item", "children": [{ "type": "list", "children": [item] }] }] },
        { "type": "blockquote", "children": [text] },
        { "type": "table", "header": [[dead], "B"], "rows": [["1", [dead]]], "footer": [[dead], "2"] },
        { "type": "timeline", "events": [{ "date": "1921", "title": "T", "children": [text] }] },
        { "type": "key-points", "children": [item] },
        { "type": "info-box", "title": "T", "children": [text] },
        { "type": "correction", "date": "2026-11-12T08:30:00+01:00", "kind": "correction", "children": [dead] },
        { "type": "recommended", "articles": ["gone"] },
    ]);
    let site = SiteTest::new().article("a", json!({ "body": body }));
    let mut found: Vec<String> = site
        .findings()
        .iter()
        .filter(|finding| finding["code"] == "unknown-article")
        .map(|finding| finding["path"].as_str().expect("a path").to_owned())
        .collect();
    found.sort();
    assert_eq!(
        found,
        [
            "$.body[0].children[0].children[0].url",
            "$.body[1].children[0].children[0].url",
            "$.body[1].children[1].children[0].children[0].children[0].url",
            "$.body[2].children[0].children[0].url",
            "$.body[3].footer[0][0].url",
            "$.body[3].header[0][0].url",
            "$.body[3].rows[0][1][0].url",
            "$.body[4].events[0].children[0].children[0].url",
            "$.body[5].children[0].children[0].url",
            "$.body[6].children[0].children[0].url",
            "$.body[7].children[0].url",
            "$.body[8].articles[0]",
        ]
    );
}

#[test]
fn a_file_not_named_after_its_slug() {
    only(
        SiteTest::new(),
        &with("slug", "«\"b\"»"),
        "file-name",
        "The slug is `b`, but the file is named `a`.",
        "Name the file after its slug, or give it the slug of its name: it is the article's address.",
    );
}

#[test]
fn two_articles_with_one_slug() {
    let site = SiteTest::new().article("a", json!({}));
    let found = find(site, "articles/old/a.json", &with("slug", "«\"a\"»"));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0]["code"], "duplicate-slug");
    assert_eq!(found[0]["message"], "The slug `a` is taken by articles/a.json.");
}

#[test]
fn names_that_differ_in_case_only() {
    let site = SiteTest::new().file("media/Wall.png", png(4, 3)).file("media/wall.png", png(4, 3));
    let codes: Vec<(Value, Value)> = site.findings().into_iter().map(|found| (found["file"].clone(), found["code"].clone())).collect();
    assert!(codes.contains(&(json!("media/wall.png"), json!("case-collision"))), "{codes:?}");
}

#[test]
fn a_picture_that_is_not_there() {
    let site = SiteTest::new().file("media/wall.png", png(4, 3));
    let marked = with("image", "{ \"src\": «\"/media/walls.png\"», \"alt\": \"A wall\" }");
    only(site, &marked, "missing-media", "There is no file media/walls.png.", "Did you mean `/media/wall.png`?");
}

#[test]
fn a_picture_whose_size_nobody_knows() {
    let remedy = "State `width` and `height` in pixels, so that the page can keep its place free.";
    let site = SiteTest::new().file("media/wall.png", b"\x89PNG\r\n\x1a\n\0");
    only(
        site,
        &with("image", "{ \"src\": «\"/media/wall.png\"», \"alt\": \"A wall\" }"),
        "unknown-picture-size",
        "The size of media/wall.png cannot be read: the picture is broken.",
        remedy,
    );
    only(
        SiteTest::new(),
        &with("image", "{ \"src\": «\"https://other.example/wall.png\"», \"alt\": \"A wall\", \"width\": 4 }"),
        "unknown-picture-size",
        "The size of a picture on another site is not known.",
        remedy,
    );
}

#[test]
fn a_drawing_needs_no_stated_size() {
    let image = json!({ "src": "/media/map.svg", "alt": "A map" });
    for (svg, size) in [
        (r#"<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"/>"#, Some((640, 480))),
        (r#"<!-- a --><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 480"/>"#, Some((640, 480))),
        (r#"<svg xmlns="http://www.w3.org/2000/svg"/>"#, None),
    ] {
        let site = SiteTest::new().file("media/map.svg", svg).article("a", json!({ "image": image }));
        let found: Vec<_> = site.findings().into_iter().filter(|finding| !is_of_fixture(&finding["code"])).collect();
        match size {
            Some((width, height)) => {
                assert!(found.is_empty(), "{found:#?}");
                let shown = site.derive().document("article/a.json")["page"]["image"].clone();
                assert_eq!((&shown["width"], &shown["height"]), (&json!(width), &json!(height)), "{svg}");
            }
            None => {
                assert_eq!(found.len(), 1, "{found:#?}");
                assert!(found[0]["message"].as_str().is_some_and(|message| message.contains("`viewBox`")), "{found:#?}");
            }
        }
    }
}

#[test]
fn an_address_that_cannot_be_read_is_one_finding() {
    for src in [
        "pictures/a.jpg",
        "./a.jpg",
        "../media/a.jpg",
        "www.other.example/a.jpg",
        "http://other.example/a.jpg",
        "//other.example/a.jpg",
        "file:///a.jpg",
        "#a",
        "mailto:a@b.example",
    ] {
        let found = SiteTest::new().article("a", json!({ "image": { "src": src, "alt": "x" } })).findings();
        let codes: Vec<_> = found.iter().map(|finding| finding["code"].clone()).filter(|code| !is_of_fixture(code)).collect();
        assert_eq!(codes, ["bad-address"], "{src}");
    }
}

#[test]
fn a_field_that_stands_there_twice_is_underlined_where_it_is_wrong() {
    let marked = with("section", "\"news\",\n  \"section\": «\"sprot\"»");
    let site = SiteTest::new().file("articles/a.json", marked.replace(MARKS, ""));
    let found = site.findings();
    let line = marked[..marked.find(MARKS[0]).expect("a mark")].matches('\n').count() + 1;
    for code in ["duplicate-field", "unknown-section"] {
        let finding = found.iter().find(|finding| finding["code"] == code).unwrap_or_else(|| panic!("{code}: {found:#?}"));
        assert_eq!(finding["line"], line, "{finding:#}");
    }
}

#[test]
fn the_line_of_a_file_with_carriage_returns_is_shown_alone() {
    let source = "---\rslug: b\rheadline: B\rsection: sprot\rpublished: 2026-11-12T08:30:00+01:00\r---\rWords.\r";
    let run = SiteTest::new().file("articles/b.md", source).check();
    assert!(run.stdout.contains("[articles/b.md:4:10]\n 4 │ section: sprot\n"), "{}", run.stdout);
}

#[test]
fn media_of_all_kinds_is_looked_for() {
    let body = json!([
        { "type": "gallery", "children": [{ "type": "image", "src": "/media/1.png", "alt": "One" }] },
        { "type": "audio", "src": "/media/2.mp3", "title": "Two" },
        { "type": "video", "src": "/media/3.mp4", "title": "Three", "poster": "/media/4.png",
          "captions": [{ "src": "/media/5.vtt", "language": "en", "label": "English" }] },
    ]);
    let site = SiteTest::new().article("a", json!({ "body": body }));
    let missing = |finding: &Value| (finding["code"] == "missing-media").then(|| finding["path"].as_str().expect("a path").to_owned());
    let mut found: Vec<String> = site.findings().iter().filter_map(missing).collect();
    found.sort();
    assert_eq!(found, ["$.body[0].children[0].src", "$.body[1].src", "$.body[2].captions[0].src", "$.body[2].poster", "$.body[2].src"]);
}

#[test]
fn a_lead_story_and_navigation_that_do_not_exist() {
    let site = json!({
        "title": "T", "baseUrl": "https://t.example", "sections": [{ "id": "news", "title": "News" }],
        "navigation": [{ "label": "Sport", "url": "/section/sport/" }],
        "front": { "lead": "gone" },
        "about": [link("/article/gone/", "x")],
    });
    let found = SiteTest::bare().json("site.json", &site).article("a", json!({})).findings();
    let mut codes: Vec<String> = found.iter().map(|finding| format!("{} {}", finding["code"], finding["path"])).collect();
    codes.sort();
    assert_eq!(
        codes,
        [
            r#""unknown-article" "$.about[0].children[0].url""#,
            r#""unknown-article" "$.front.lead""#,
            r#""unknown-section" "$.navigation[0].url""#
        ]
    );
}

#[test]
fn a_published_article_in_a_folder_of_drafts_is_a_warning() {
    let site = SiteTest::new()
        .json("articles/_drafts/a.json", &article("a", json!({})))
        .json("articles/Drafts/b.json", &article("b", json!({ "status": "withheld" })))
        .json("articles/draft-horses/c.json", &article("c", json!({})));
    let found: Vec<Value> = site.findings().into_iter().filter(|finding| finding["code"] == "draft-folder").collect();
    assert_eq!((found.len(), &found[0]["file"], &found[0]["severity"]), (1, &json!("articles/_drafts/a.json"), &json!("warning")));
}

#[test]
fn a_policy_on_the_paper_itself_is_looked_for() {
    let service = json!({ "id": "s", "category": "c", "title": "S", "provider": "P", "purpose": "x", "policyUrl": "https://Test.example/article/gone/" });
    let category = |id: &str, kind: &str| json!({ "id": id, "kind": kind, "title": "T", "description": "D" });
    let consent = json!({ "revision": 1, "categories": [category("n", "necessary"), category("c", "analytics")], "services": [service] });
    let found = SiteTest::new().with("consent", consent).article("a", json!({})).findings();
    assert!(
        found.iter().any(|finding| finding["code"] == "unknown-article" && finding["path"] == "$.consent.services[0].policyUrl"),
        "{found:#?}"
    );
}

#[test]
fn an_article_of_tomorrow_is_a_warning() {
    let found = find(SiteTest::new(), "articles/a.json", &with("published", "«\"2062-11-12T08:30:00+01:00\"»"));
    assert_eq!((&found[0]["code"], &found[0]["severity"]), (&json!("published-in-future"), &json!("warning")));
}

#[test]
fn more_related_articles_than_a_page_shows_is_a_warning() {
    let slugs: Vec<String> = (1..=7).map(|number| format!("a{number}")).collect();
    let found = SiteTest::new().articles(7).article("b", json!({ "related": slugs })).findings();
    assert!(found.iter().any(|finding| finding["code"] == "too-many-related"), "{found:#?}");
}

/// A live page of which much is dated in the future.
fn of_tomorrow() -> SiteTest {
    let post = |id: &str, published: &str| json!({ "id": id, "published": published, "body": [paragraph("Words.")] });
    let correction = json!({ "type": "correction", "date": "2062-11-12T08:30:00Z", "kind": "correction", "children": [] });
    let live = json!({
        "published": "2026-11-12T08:30:00+01:00", "updated": "2062-11-14T00:00:00Z", "liveUntil": "2062-12-01T00:00:00Z",
        "posts": [post("later", "2062-11-13T00:00:00Z"), post("now", "2026-11-12T10:00:00Z")],
        "corrections": [{ "date": "2062-11-12T08:30:00Z", "text": "Words." }],
        "body": [paragraph("Words."), { "type": "info-box", "title": "T", "children": [correction] }],
    });
    SiteTest::new().app().article("live", live).article("soon", json!({ "published": "2062-11-12T08:30:00+01:00" }))
}

#[test]
fn what_is_told_as_done_and_lies_in_the_future_is_a_warning() {
    let found = of_tomorrow().findings();
    let found = found.iter().filter(|finding| finding["code"].as_str().is_some_and(|code| code.ends_with("-in-future")));
    let mut found: Vec<String> =
        found.map(|finding| format!("{} {} {}", finding["severity"], finding["code"], finding["path"]).replace('"', "")).collect();
    found.sort();
    assert_eq!(
        found,
        [
            "warning corrected-in-future $.body[1].children[0].date",
            "warning corrected-in-future $.corrections[0].date",
            "warning published-in-future $.posts[0].published",
            "warning published-in-future $.published",
            "warning updated-in-future $.updated",
        ]
    );
}

#[test]
fn no_feed_sitemap_or_front_is_of_a_day_to_come() {
    let site = of_tomorrow();
    for (name, bytes) in site.build().outputs() {
        let is_for_programs = name.ends_with(".xml") || name.ends_with("feed.json");
        assert!(!is_for_programs || !String::from_utf8_lossy(&bytes).contains("2062"), "{name}");
    }
    let page = site.document("article/live.json")["page"].clone();
    assert_eq!(page["updated"]["iso"], "2026-11-12T10:00:00Z", "the newest post that has happened");
    assert_eq!(page["posts"].as_array().map(Vec::len), Some(2));
    assert!(!site.document("index.json")["page"]["date"].to_string().contains("2062"));
    let run = site.build_at("2062-11-13T12:00:00Z");
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert_eq!(site.document("article/live.json")["page"]["updated"]["iso"], "2062-11-13T00:00:00Z");
}
