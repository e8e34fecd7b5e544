//! Embeds: which of them get a frame, and the findings about the others.

use broadsheet_content::page::PageDocument;
use serde_json::{Value, json};

use crate::support::{SiteTest, between, paragraph};

const FILM: &str = "https://www.youtube.com/watch?v=aaaaaaaaaaa";

fn embed(provider: &str, url: &str) -> Value {
    json!({ "type": "embed", "provider": provider, "url": url, "title": "A film" })
}

/// A catalogue with a service in a category of this kind.
fn catalogue(service: &str, kind: &str, origins: &[&str]) -> Value {
    json!({ "revision": 1,
        "categories": [
            { "id": "necessary", "kind": "necessary", "title": "Necessary", "description": "Keeps the page working." },
            { "id": "films", "kind": kind, "title": "Films", "description": "Films load at once." },
        ],
        "services": [
            { "id": service, "category": "films", "title": "Films", "provider": "Films Ltd", "purpose": "Plays films.", "origins": origins },
        ] })
}

/// A paper with a catalogue and one article, in which an embed stands in an info box after a paragraph.
fn paper(consent: Value, embed: Value) -> SiteTest {
    let body = json!([paragraph("Words."), { "type": "info-box", "title": "Film", "children": [embed] }]);
    SiteTest::new().asking(consent).article("a", json!({ "body": body }))
}

fn embed_of(site: &SiteTest) -> Value {
    site.derive().document("article/a.json")["page"]["body"][1]["children"][0].clone()
}

/// Returns the findings about the article: code, severity and path; and message and remedy together.
fn said(site: &SiteTest) -> Vec<(String, String)> {
    let text = |finding: &Value, name: &str| finding[name].as_str().expect("text").to_owned();
    let of_article = |finding: &Value| finding["file"] == "articles/a.json";
    let pair = |finding: &Value| {
        let place = format!("{} {} {}", text(finding, "code"), text(finding, "severity"), text(finding, "path"));
        (place, format!("{} {}", text(finding, "message"), text(finding, "remedy")))
    };
    site.findings().iter().filter(|finding| of_article(finding)).map(pair).collect()
}

#[test]
fn a_service_of_the_catalogue_gives_an_embed_its_frame() {
    let site = paper(catalogue("youtube", "embeds", &["https://www.youtube-nocookie.com"]), embed("youtube", FILM));
    assert_eq!(said(&site), []);
    assert_eq!(embed_of(&site)["frame"], "https://www.youtube-nocookie.com/embed/aaaaaaaaaaa");
    assert_eq!(embed_of(&site)["url"], FILM, "the link stays the editor's");
}

#[test]
fn a_post_is_framed_by_the_server_that_the_catalogue_names() {
    let post = "https://social.example/@ada/109876543210987654";
    let consent = catalogue("mastodon", "embeds", &["https://social.example", "https://other.example"]);
    let site = paper(consent, embed("mastodon", post)).app();
    let rules = String::from_utf8(site.build().outputs()[".hosting/rules.json"].clone()).expect("text");
    assert!(rules.contains("frame-src https://other.example https://social.example;"), "{rules}");
    assert_eq!(site.document("article/a.json")["page"]["body"][1]["children"][0]["frame"], format!("{post}/embed"));
}

#[test]
fn without_its_service_an_embed_is_a_link_and_the_editor_is_told() {
    let place = "embed-without-service warning $.body[1].children[0].provider";
    let films = "https://www.youtube-nocookie.com";
    for (consent, words) in [
        (
            catalogue("vimeo", "embeds", &["https://player.vimeo.com"]),
            "has no service `youtube`: readers of this embed get a link alone. Add a service with the id `youtube` to site.json, in a category \
             of kind `embeds`, with the origin `https://www.youtube-nocookie.com`.",
        ),
        (catalogue("youtube", "embeds", &["https://www.youtube.com"]), "does not name `https://www.youtube-nocookie.com`"),
        (catalogue("youtube", "analytics", &[films]), "is in no category of kind `embeds`"),
    ] {
        let site = paper(consent, embed("youtube", FILM));
        let said = said(&site);
        assert_eq!(said.len(), 1, "{said:#?}");
        assert_eq!(said[0].0, place);
        assert!(said[0].1.contains(words), "{said:#?}");
        assert_eq!(embed_of(&site).get("frame"), None);
        assert_eq!(embed_of(&site)["url"], FILM);
    }
}

#[test]
fn a_channel_is_a_link_and_one_warning() {
    let site = paper(catalogue("youtube", "embeds", &["https://www.youtube-nocookie.com"]), embed("youtube", "https://www.youtube.com/@a"));
    assert_eq!(said(&site)[0].0, "embed-frame warning $.body[1].children[0].url");
    assert_eq!(said(&site).len(), 1);
    assert_eq!(embed_of(&site).get("frame"), None);
}

#[test]
fn a_frame_that_an_editor_writes_is_not_the_one_readers_get() {
    let mut written = embed("youtube", FILM);
    written["frame"] = json!("https://evil.example/");
    let site = paper(catalogue("youtube", "embeds", &[]), written);
    let places: Vec<String> = said(&site).into_iter().map(|(place, _)| place).collect();
    assert!(places.contains(&"unknown-field warning $.body[1].children[0].frame".to_owned()), "{places:?}");
    assert!(places.contains(&"embed-without-service warning $.body[1].children[0].provider".to_owned()), "{places:?}");
    assert_eq!(embed_of(&site).get("frame"), None);
}

#[test]
fn an_embed_in_markdown_is_found_at_its_line() {
    let source = concat!(
        "---\nslug: b\nheadline: B\nsection: sport\npublished: 2026-11-12T08:30:00+01:00\n---\n\nWords.\n\n",
        "```embed\ntitle: A film\nprovider: youtube\nurl: https://youtu.be/aaaaaaaaaaa\n```\n"
    );
    let findings = SiteTest::new().file("articles/b.md", source).findings();
    let found = findings.iter().find(|finding| finding["code"] == "embed-without-service").expect("found");
    assert_eq!((&found["file"], &found["line"], &found["column"]), (&json!("articles/b.md"), &json!(12), &json!(11)));
}

/// The labels of an embed in an article of one language, in a paper of another: language, direction, and the button's words.
fn labels(paper: &str, article: &str) -> (Value, Value, String) {
    labels_of(SiteTest::new().with("language", json!(paper)), article)
}

fn labels_of(site: SiteTest, article: &str) -> (Value, Value, String) {
    let body = json!([paragraph("Words."), embed("youtube", FILM)]);
    let site = site.article("a", json!({ "language": article, "body": body }));
    let document = site.derive().document("article/a.json");
    let read: PageDocument = serde_json::from_value(document.clone()).expect("a page document");
    assert_eq!(serde_json::to_value(&read).expect("JSON"), document, "the app reads all of it");
    let labels = &document["page"]["body"][1]["labels"];
    (labels["language"].clone(), labels["direction"].clone(), labels["once"].as_str().expect("words").to_owned())
}

#[test]
fn the_words_in_an_embeds_place_say_their_language_where_the_article_is_in_another() {
    let english = |language, direction| (language, direction, "Load once".to_owned());
    for (paper, article) in [("en-GB", "en-GB"), ("en-GB", "en"), ("en", "EN-US")] {
        assert_eq!(labels(paper, article), english(Value::Null, Value::Null), "{article} in {paper}");
    }
    assert_eq!(labels("en-GB", "ar"), english(json!("en-GB"), json!("ltr")));
    assert_eq!(labels("en-GB", "de"), english(json!("en-GB"), Value::Null));
    let (language, direction, once) = labels("ar", "en-GB");
    assert_eq!((language, direction), (json!("ar"), json!("rtl")));
    assert!(once.starts_with(|letter| ('\u{600}'..='\u{6ff}').contains(&letter)), "{once}");
    assert_eq!(labels("ar", "ar").0, Value::Null);
    // There are no messages in Swedish or Urdu, so English is used, in the paper's own articles too.
    assert_eq!(labels("sv", "sv"), english(json!("en"), Value::Null));
    assert_eq!(labels("ur", "ur"), english(json!("en"), json!("ltr")));
    assert_eq!(labels("sv", "en"), english(Value::Null, Value::Null));
    // The same language in another script is another one to a screen reader.
    assert_eq!(labels("ar", "ar-Latn").0, json!("ar"));
    assert_eq!(labels("zh-Hans", "zh-TW").0, json!("zh-Hans"));
    assert_eq!(labels("zh-Hans", "zh-CN").0, Value::Null);
}

#[test]
fn the_words_in_an_embeds_place_are_all_in_one_language() {
    let swedish = [
        "embed-about = Från { $name }.",
        "embed-once = Ladda en gång",
        "embed-always = Tillåt alltid { $name }",
        "embed-open = Öppna hos { $name }",
    ];
    let paper = |messages: &[&str]| SiteTest::new().with("language", json!("sv")).file("messages/sv.ftl", messages.join("\n"));
    assert_eq!(labels_of(paper(&swedish), "sv"), (Value::Null, Value::Null, "Ladda en gång".to_owned()));
    assert_eq!(labels_of(paper(&swedish), "en").0, json!("sv"));
    for left_out in 0..swedish.len() {
        let mut some = swedish.to_vec();
        some.remove(left_out);
        assert_eq!(labels_of(paper(&some), "sv"), (json!("en"), Value::Null, "Load once".to_owned()), "{some:?}");
    }
}

#[test]
fn in_an_article_of_another_language_an_embeds_words_are_marked_and_its_title_is_not() {
    let placeholder = |language: &str| {
        let mut film = embed("youtube", FILM);
        (film["title"], film["caption"]) = (json!("\u{641}\u{64a}\u{644}\u{645}"), json!("\u{634}\u{631}\u{62d}"));
        let site = SiteTest::new().asking(catalogue("youtube", "embeds", &["https://www.youtube-nocookie.com"])).app();
        let site = site.article("a", json!({ "language": language, "body": [paragraph("Words."), film] }));
        let page = site.build().page("article/a/index.html");
        let article = page.split_once("<article ").and_then(|(_, rest)| rest.split_once('>')).expect("an article").0.to_owned();
        (article, between(&page, "<figure data-service=", "</figure>").to_owned())
    };
    let (article, film) = placeholder("ar");
    assert!(article.contains("lang=\"ar\" dir=\"rtl\""), "{article}");
    for class in ["embed__provider", "embed__actions", "embed__link"] {
        let tag = film.split('<').find(|tag| tag.contains(&format!("class=\"{class}\""))).unwrap_or_default();
        assert!(tag.contains("lang=\"en-GB\" dir=\"ltr\""), "{class}: {tag}");
    }
    assert_eq!((film.matches("lang=").count(), film.matches("dir=").count()), (3, 3), "{film}");
    assert!(film.contains("<p class=\"embed__title\">\u{641}\u{64a}\u{644}\u{645}</p>"), "{film}");
    assert!(film.contains("<figcaption class=\"caption\">\u{634}\u{631}\u{62d}</figcaption>"), "{film}");

    let (article, film) = placeholder("en-GB");
    assert!(article.contains("lang=\"en-GB\" dir=\"ltr\""), "{article}");
    assert!(film.contains("Load once") && !film.contains("lang=") && !film.contains("dir="), "{film}");
}
