//! One snapshot of `main` for each kind of page; for the 404 page, a snapshot that includes the frame around every page.

use std::sync::Arc;

use broadsheet::publish;
use broadsheet_content::page::{CookiesPage, Page, PageDocument};
use serde_json::{Value, json};

use crate::fixture::{assert_all_used, assert_snapshot, day, document, document_in, html_of, label, paragraph, picture, site, teaser};
use crate::tree::inside;

fn snapshot(name: &str, document: &PageDocument) {
    assert_snapshot(&format!("page-{name}"), inside(&html_of(document), "<main"));
}

/// Returns a teaser with every field.
fn full_teaser(slug: &str) -> Value {
    let mut teaser = teaser(slug);
    let more = json!({ "image": picture("A boat"), "live": true, "byline": "Ada Vane", "language": "ar", "direction": "rtl" });
    if let (Value::Object(teaser), Value::Object(more)) = (&mut teaser, more) {
        teaser.extend(more);
    }
    teaser
}

#[test]
fn the_front() {
    let container =
        json!({ "section": label("Harbour", "/section/harbour/"), "teasers": [teaser("third"), full_teaser("fourth"), teaser("fifth")] });
    let page = json!({ "kind": "front", "date": day(12), "lead": full_teaser("lead"), "top": [teaser("one"), teaser("two"), teaser("three")], "containers": [container] });
    snapshot("front", &document("/", "", page));
}

#[test]
fn an_empty_front() {
    snapshot("front-empty", &document("/", "", json!({ "kind": "front", "top": [], "containers": [] })));
}

#[test]
fn a_section() {
    let pager = json!({ "older": { "path": "/section/harbour/2/", "number": 2 }, "oldest": { "path": "/section/harbour/1/", "number": 1 }, "total": 11 });
    let page = json!({ "kind": "section", "title": "Harbour", "description": "Quays & boats.", "teasers": [full_teaser("one"), teaser("two")], "pager": pager });
    snapshot("section", &document("/section/harbour/", "Harbour", page));
}

#[test]
fn an_older_page_of_a_section() {
    let pager = json!({ "number": 2, "newer": { "path": "/section/harbour/" }, "older": { "path": "/section/harbour/1/", "number": 1 } });
    let page = json!({ "kind": "section", "title": "Harbour", "teasers": [teaser("two")], "pager": pager });
    snapshot("section-older", &document("/section/harbour/2/", "Harbour, page 2", page));
}

#[test]
fn a_topic() {
    let page = json!({ "kind": "topic", "title": "Ferry", "teasers": [teaser("one"), teaser("two")], "pager": { "total": 2 } });
    snapshot("topic", &document("/topic/ferry/", "Ferry", page));
}

#[test]
fn an_author() {
    let page = json!({
        "kind": "author", "name": "Ada Vane", "role": "Reporter", "bio": "Writes about boats.", "email": "ada@test.example", "image": picture("Ada Vane"),
        "teasers": [teaser("one")], "pager": { "total": 1 },
    });
    snapshot("author", &document("/author/ada-vane/", "Ada Vane", page));
}

/// Returns an article with every field.
fn article() -> Value {
    json!({
        "kind": "article", "headline": "The wall <holds>", "kicker": "Storm", "standfirst": "For \"now\" & for here.", "section": label("Harbour", "/section/harbour/"),
        "authors": [label("Ada Vane", "/author/ada-vane/"), label("Bo Lind", "/author/bo-lind/"), label("Cy Moor", "/author/cy-moor/")],
        "location": "Saltmere", "published": day(12), "updated": day(13), "minutes": 4, "image": picture("The wall"),
        "corrections": [{ "date": day(13), "kind": "clarification", "text": "It was Tuesday." }, { "date": day(12), "kind": "correction", "text": "It was Monday." }],
        "body": [paragraph("It held.")], "topics": [label("Ferry", "/topic/ferry/")], "related": [full_teaser("other")],
    })
}

/// Text of both directions side by side, each isolated by an element or by isolate characters.
#[test]
fn text_of_either_direction_turns_nothing_beside_it() {
    let name = "\u{5e9}\u{5e8}\u{5d4} 7";
    let isolated = format!("\u{2068}{name}\u{2069}");
    let post = json!({
        "id": "one", "published": day(12), "headline": name, "key": true, "body": [paragraph("Now.")],
        "authors": [label(name, "/author/a/"), label("Ada Vane", "/author/ada-vane/")],
    });
    let note = json!({ "type": "correction", "kind": "correction", "date": "2026-11-12", "children": [{ "type": "text", "value": name }] });
    let mut page = article();
    for (field, value) in [
        ("headline", json!(name)),
        ("kicker", json!(name)),
        ("location", json!(name)),
        ("section", label(name, "/section/harbour/")),
        ("authors", json!([label(name, "/author/a/"), label("Bo Lind", "/author/bo-lind/")])),
        ("corrections", json!([{ "date": day(13), "kind": "correction", "text": name }])),
        ("posts", json!([post])),
        ("body", json!([note])),
    ] {
        page[field] = value;
    }
    let html = html_of(&document("/article/a/", "A", page));
    for wanted in [
        format!("<h1 tabindex=\"-1\" dir=\"auto\" class=\"article__headline\">{name}</h1>"),
        format!("<span dir=\"auto\" class=\"article__kicker-words\">{name}</span>"),
        format!("<span dir=\"auto\" class=\"article__dateline\">{name}</span>"),
        format!("href=\"/author/a/\" dir=\"auto\">{name}</a> and <a"),
        format!("href=\"/section/harbour/\" dir=\"auto\" class=\"article__section\">{name}</a>"),
        format!("<h3 id=\"one_h\" dir=\"auto\" class=\"post__headline\">{name}</h3>"),
        format!("{isolated} and Ada Vane</span>"),
        format!(". {isolated}</p>"),
    ] {
        assert!(html.contains(&wanted), "{wanted} is not in {html}");
    }
    assert!(html.matches(&format!(" dir=\"auto\">{name}</a>")).count() >= 2, "author and key event");
    assert_eq!(html.matches(&format!(". {isolated}</p>")).count(), 2, "the correction above the text and the one inside it");
}

#[test]
fn an_article() {
    snapshot("article", &document("/article/wall/", "The wall <holds>", article()));
}

#[test]
fn an_article_of_few_facts_from_right_to_left() {
    let page = json!({ "kind": "article", "headline": "H", "section": label("Harbour", "/section/harbour/"), "published": day(12), "body": [paragraph("P")] });
    snapshot("article-rtl", &document_in("ar", "rtl", "/article/h/", "H", page));
}

#[test]
fn a_live_article() {
    let mut page = article();
    page["liveUntil"] = day(14);
    page["posts"] = json!([
        { "id": "part-two", "published": day(13), "headline": "It holds", "authors": [label("Ada Vane", "/author/ada-vane/")], "key": true, "body": [
            { "type": "heading", "level": "chapter", "id": "part-below-the-post", "children": [{ "type": "text", "value": "Below the post" }] }, paragraph("Still.") ] },
        { "id": "part-one", "published": day(12), "body": [paragraph("Sirens.")] },
    ]);
    snapshot("article-live", &document("/article/wall/", "The wall <holds>", page));
}

#[test]
fn the_about_page() {
    snapshot("about", &document("/about/", "About The Test", json!({ "kind": "about", "body": [paragraph("Who we are.")] })));
}

#[test]
fn the_cookies_page() {
    let page = serde_json::to_value(Page::Cookies(Box::new(CookiesPage::of(&site())))).unwrap();
    snapshot("cookies", &document("/cookies/", "Cookies", page));
}

#[test]
fn the_page_of_saved_articles() {
    snapshot("saved", &document("/saved/", "Saved articles", json!({ "kind": "saved" })));
}

#[test]
fn the_missing_page_in_its_frame() {
    assert_snapshot("page-missing", &publish::missing(&Arc::new(site())));
}

/// The kinds that have a snapshot above, and their forms.
const NAMES: [&str; 13] = [
    "front",
    "front-empty",
    "section",
    "section-older",
    "topic",
    "author",
    "article",
    "article-rtl",
    "article-live",
    "about",
    "cookies",
    "saved",
    "missing",
];

#[test]
fn every_kind_of_page_has_a_snapshot() {
    // The compiler asks for a new kind here, and the sample newspaper has pages of every kind.
    let name = |page: &Page| match page {
        Page::Front(_) => "front",
        Page::Section(_) => "section",
        Page::Topic(_) => "topic",
        Page::Author(_) => "author",
        Page::Article(_) => "article",
        Page::About(_) => "about",
        Page::Cookies(_) => "cookies",
        Page::Saved(_) => "saved",
    };
    for document in crate::sample::paper().1 {
        assert!(NAMES.contains(&name(&document.page)), "{} has no snapshot", document.path);
    }
    assert_all_used("page-", &NAMES);
}
