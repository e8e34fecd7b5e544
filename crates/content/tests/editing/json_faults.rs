//! The finding about each single fault in an article.

use broadsheet_content::editing::{Severity, SourceFormat, read_article};
use serde_json::{Value, json};

use crate::support::{article, assert_error, assert_warning, lines, only, read_json, with_block};

#[test]
fn required_fields_are_asked_for() {
    for field in ["slug", "headline", "section", "published", "body"] {
        let mut value = article(json!({}));
        value.as_object_mut().expect("an object").remove(field);
        let checked = read_json(&value);
        assert_error(&checked, "missing-field", &format!("$.{field}"));
        assert!(checked.value.is_none());
        assert_eq!((checked.findings[0].position.line, checked.findings[0].position.column), (1, 1));
    }
}

#[test]
fn a_name_of_a_device_is_not_proposed() {
    let checked = read_json(&article(json!({ "slug": "AUX" })));
    assert!(!only(&checked, "not-an-id").remedy.contains("aux"));
}

#[test]
fn one_fault_in_the_envelope_is_one_finding() {
    let cases = [
        (json!({ "slug": "Night Ferry" }), "not-an-id", "$.slug"),
        (json!({ "slug": "a--b" }), "not-an-id", "$.slug"),
        (json!({ "slug": ".." }), "not-an-id", "$.slug"),
        (json!({ "slug": "%2e%2e" }), "not-an-id", "$.slug"),
        (json!({ "slug": "a\u{202E}b" }), "not-an-id", "$.slug"),
        (json!({ "slug": "x".repeat(101) }), "not-an-id", "$.slug"),
        (json!({ "slug": "con" }), "device-name", "$.slug"),
        (json!({ "slug": "aux" }), "device-name", "$.slug"),
        (json!({ "slug": "nul" }), "device-name", "$.slug"),
        (json!({ "slug": "com1" }), "device-name", "$.slug"),
        (json!({ "slug": "lpt9" }), "device-name", "$.slug"),
        (json!({ "slug": "CON" }), "not-an-id", "$.slug"),
        (json!({ "slug": 7 }), "wrong-type", "$.slug"),
        (json!({ "headline": "x".repeat(201) }), "text-too-long", "$.headline"),
        (json!({ "headline": "  " }), "empty-text", "$.headline"),
        (json!({ "headline": "a\u{7}b" }), "control-character", "$.headline"),
        (json!({ "headline": "a\u{202E}b" }), "control-character", "$.headline"),
        (json!({ "headline": "a\u{FFFE}b" }), "control-character", "$.headline"),
        (json!({ "headline": "a\u{FFFF}b" }), "control-character", "$.headline"),
        (json!({ "standfirst": "a\u{FDD0}b" }), "control-character", "$.standfirst"),
        (json!({ "kicker": "a\u{1FFFF}b" }), "control-character", "$.kicker"),
        (json!({ "headline": null }), "wrong-type", "$.headline"),
        (json!({ "standfirst": null }), "wrong-type", "$.standfirst"),
        (json!({ "kicker": ["a"] }), "wrong-type", "$.kicker"),
        (json!({ "section": "Weather & Sea" }), "not-an-id", "$.section"),
        (json!({ "topics": "ferry" }), "wrong-type", "$.topics"),
        (json!({ "topics": ["ferry", "Five Harbours"] }), "not-an-id", "$.topics[1]"),
        (
            json!({ "topics": vec!["a"; 31].iter().enumerate().map(|(i, _)| format!("t{i}")).collect::<Vec<_>>() }),
            "too-many-entries",
            "$.topics",
        ),
        (json!({ "authors": (0..21).map(|i| format!("a{i}")).collect::<Vec<_>>() }), "too-many-entries", "$.authors"),
        (json!({ "authors": [3] }), "wrong-type", "$.authors[0]"),
        (json!({ "published": "2026-11-12" }), "not-a-time", "$.published"),
        (json!({ "published": "2026-11-12T08:30:00" }), "not-a-time", "$.published"),
        (json!({ "published": "2026-02-30T08:30:00Z" }), "not-a-time", "$.published"),
        (json!({ "published": "2026-11-12T08:30:00+24:00" }), "not-a-time", "$.published"),
        (json!({ "updated": "2026-11-13T08:30:00-24:00" }), "not-a-time", "$.updated"),
        (json!({ "liveUntil": "2026-11-13T08:30:00+01:60" }), "not-a-time", "$.liveUntil"),
        (json!({ "published": 1_794_468_600 }), "wrong-type", "$.published"),
        (json!({ "updated": "2026-11-12T07:29:59Z" }), "updated-before-published", "$.updated"),
        (json!({ "liveUntil": "2025-01-01T00:00:00Z" }), "live-before-published", "$.liveUntil"),
        (json!({ "embargoedUntil": "tomorrow" }), "not-a-time", "$.embargoedUntil"),
        (json!({ "language": "english" }), "not-a-language", "$.language"),
        (json!({ "language": "en_GB" }), "not-a-language", "$.language"),
        (json!({ "status": "draft" }), "unknown-word", "$.status"),
        (json!({ "schemaVersion": 2 }), "schema-version", "$.schemaVersion"),
        (json!({ "schemaVersion": "1" }), "schema-version", "$.schemaVersion"),
        (json!({ "image": "/media/x.jpg" }), "wrong-type", "$.image"),
        (json!({ "image": { "src": "/media/x.jpg" } }), "missing-field", "$.image.alt"),
        (json!({ "image": { "src": "/media/x.jpg", "alt": "" } }), "missing-alt", "$.image.alt"),
        (json!({ "image": { "src": "media/x.jpg", "alt": "x" } }), "bad-address", "$.image.src"),
        (json!({ "image": { "src": "/media/../x.jpg", "alt": "x" } }), "bad-address", "$.image.src"),
        (json!({ "image": { "src": "/media/x.jpg", "alt": "x", "width": 0 } }), "number-range", "$.image.width"),
        (json!({ "image": { "src": "/media/x.jpg", "alt": "x", "width": 12.5 } }), "number-range", "$.image.width"),
        (json!({ "image": { "src": "/media/x.jpg", "alt": "x", "width": "1600" } }), "wrong-type", "$.image.width"),
        (
            json!({ "image": { "src": "/media/x.jpg", "alt": "x", "focalPoint": { "x": 1.01, "y": 0 } } }),
            "number-range",
            "$.image.focalPoint.x",
        ),
        (json!({ "image": { "src": "/media/x.jpg", "alt": "x", "focalPoint": { "x": 1 } } }), "missing-field", "$.image.focalPoint.y"),
        (
            json!({ "corrections": [{ "date": "2026-11-13T00:00:00Z", "text": "x", "kind": "erratum" }] }),
            "unknown-word",
            "$.corrections[0].kind",
        ),
        (json!({ "corrections": [{ "text": "x" }] }), "missing-field", "$.corrections[0].date"),
        (json!({ "related": ["a", "B"] }), "not-an-id", "$.related[1]"),
        (json!({ "translations": [{ "language": "arabic language", "slug": "a" }] }), "not-a-language", "$.translations[0].language"),
        (json!({ "translations": [{ "language": "ar", "slug": "A" }] }), "not-an-id", "$.translations[0].slug"),
        (json!({ "translations": [{ "language": "ar" }] }), "missing-field", "$.translations[0].slug"),
        (json!({ "translations": ["ar"] }), "wrong-type", "$.translations[0]"),
        (
            json!({ "translations": [{ "language": "pt-BR", "slug": "a" }, { "language": "pt-br", "slug": "b" }] }),
            "duplicate-language",
            "$.translations[1].language",
        ),
        (
            json!({ "translations": [{ "language": "ar", "slug": "night-ferry-returns" }] }),
            "translation-of-itself",
            "$.translations[0].slug",
        ),
        (json!({ "body": "text" }), "wrong-type", "$.body"),
    ];
    for (fields, code, path) in cases {
        let checked = read_json(&article(fields.clone()));
        assert!(!checked.findings.is_empty(), "{fields}");
        assert_error(&checked, code, path);
    }
}

#[test]
fn what_is_odd_but_readable_is_a_warning() {
    let cases = [
        (json!({ "standfirst": "x ".repeat(300) }), "long-standfirst", "$.standfirst"),
        (json!({ "topics": ["a", "b", "a"] }), "duplicate-entry", "$.topics[2]"),
        (json!({ "related": ["night-ferry-returns"] }), "related-to-itself", "$.related[0]"),
        (json!({ "body": [] }), "empty-body", "$.body"),
        (json!({ "image": { "src": "/media/x.jpg", "alt": "x", "decorative": true } }), "decorative-alt", "$.image.alt"),
        (json!({ "image": { "src": "/media/x.jpg", "alt": "x", "fit": "crop" } }), "unknown-field", "$.image.fit"),
        (json!({ "posts": [post("a", 1)] }), "posts-without-live", "$.posts"),
    ];
    for (fields, code, path) in cases {
        assert_warning(&read_json(&article(fields)), code, path);
    }
}

#[test]
fn what_is_as_it_should_be_is_left_alone() {
    let cases = [
        json!({ "updated": "2026-11-12T07:30:00Z" }),
        json!({ "language": "ar" }),
        json!({ "language": "pt-BR" }),
        json!({ "status": "withheld", "embargoedUntil": "2027-01-01T00:00:00Z" }),
        json!({ "image": { "src": "https://a.example/x.jpg", "alt": "", "decorative": true, "focalPoint": { "x": 0, "y": 1.0 } } }),
        json!({ "liveUntil": "2026-11-13T00:00:00Z", "posts": [post("b", 2), post("a", 1)], "body": [] }),
        json!({ "headline": "ه".repeat(200) }),
        json!({ "standfirst": "Right to left: \u{2067}נמל\u{2069} and back" }),
        json!({ "corrections": [{ "date": "2026-11-13T00:00:00Z", "text": "x" }] }),
        json!({ "related": [] }),
        json!({ "translations": [{ "language": "ar", "slug": "a" }, { "language": "pt-BR", "slug": "b" }] }),
    ];
    for fields in cases {
        let checked = read_json(&article(fields.clone()));
        assert_eq!(lines(&checked.findings), [""; 0], "{fields}");
    }
}

fn post(id: &str, hour: u32) -> Value {
    json!({ "id": id, "published": format!("2026-11-12T{hour:02}:00:00Z"), "body": [] })
}

#[test]
fn posts_have_ids_of_their_own_and_stand_newest_first() {
    let live = |posts: Value| read_json(&article(json!({ "liveUntil": "2026-11-13T00:00:00Z", "posts": posts })));
    assert_error(&live(json!([post("a", 3), post("b", 2), post("a", 1)])), "duplicate-id", "$.posts[2].id");
    assert_warning(&live(json!([post("a", 2), post("b", 3), post("c", 1)])), "posts-order", "$.posts[1].published");
    assert_error(&live(json!([{ "id": "a", "published": "2026-11-12T01:00:00Z" }])), "missing-field", "$.posts[0].body");
}

#[test]
fn one_fault_in_a_block_is_one_finding() {
    let text = json!([{ "type": "text", "value": "x" }]);
    let item = json!({ "type": "list-item", "children": text });
    let cases = [
        (json!({}), "missing-field", ".type"),
        (json!({ "type": 3 }), "wrong-type", ".type"),
        (json!("words"), "wrong-type", ""),
        (json!(null), "wrong-type", ""),
        (json!({ "type": "text", "value": "x" }), "misplaced-node", ""),
        (item.clone(), "misplaced-node", ""),
        (json!({ "type": "paragraph" }), "missing-field", ".children"),
        (json!({ "type": "paragraph", "children": "x" }), "wrong-type", ".children"),
        (json!({ "type": "paragraph", "children": ["x"] }), "wrong-type", ".children[0]"),
        (json!({ "type": "paragraph", "children": [{ "type": "text" }] }), "missing-field", ".children[0].value"),
        (json!({ "type": "paragraph", "children": [{ "type": "thematic-break" }] }), "misplaced-node", ".children[0]"),
        (json!({ "type": "paragraph", "children": [{ "type": "link", "children": text }] }), "missing-field", ".children[0].url"),
        (
            json!({ "type": "paragraph", "children": [{ "type": "link", "url": "javascript:x", "children": text }] }),
            "bad-address",
            ".children[0].url",
        ),
        (
            json!({ "type": "paragraph", "children": [{ "type": "link", "url": "//a.example", "children": text }] }),
            "bad-address",
            ".children[0].url",
        ),
        (json!({ "type": "heading", "level": "h2", "children": text }), "unknown-word", ".level"),
        (json!({ "type": "heading", "children": text }), "missing-field", ".level"),
        (json!({ "type": "list", "children": text }), "misplaced-node", ".children[0]"),
        (json!({ "type": "list", "ordered": "yes", "children": [item] }), "wrong-type", ".ordered"),
        (json!({ "type": "blockquote", "children": text }), "misplaced-node", ".children[0]"),
        (json!({ "type": "pullquote", "source": "x" }), "missing-field", ".text"),
        (json!({ "type": "image", "src": "/media/x.jpg" }), "missing-field", ".alt"),
        (json!({ "type": "gallery", "children": [{ "type": "thematic-break" }] }), "misplaced-node", ".children[0]"),
        (json!({ "type": "table", "header": ["a", "b"], "rows": [["1", "2"], ["1"]] }), "table-width", ".rows[1]"),
        (json!({ "type": "table", "header": ["a"], "rows": [], "footer": ["1", "2"] }), "table-width", ".footer"),
        (json!({ "type": "table", "header": [], "rows": [] }), "table-width", ".header"),
        (json!({ "type": "table", "header": ["a"], "rows": [[3]] }), "wrong-type", ".rows[0][0]"),
        (json!({ "type": "table", "header": ["a"] }), "missing-field", ".rows"),
        (json!({ "type": "timeline", "events": [{ "title": "x" }] }), "missing-field", ".events[0].date"),
        (
            json!({ "type": "timeline", "events": [{ "date": "March", "title": "x", "datetime": "March" }] }),
            "not-a-date",
            ".events[0].datetime",
        ),
        (json!({ "type": "big-number", "number": 7, "label": "x" }), "wrong-type", ".number"),
        (json!({ "type": "key-points" }), "missing-field", ".children"),
        (json!({ "type": "info-box", "children": [] }), "missing-field", ".title"),
        (json!({ "type": "embed", "provider": "myspace", "url": "https://a.example", "title": "x" }), "unknown-word", ".provider"),
        (json!({ "type": "embed", "provider": "youtube", "url": "http://youtu.be/x", "title": "x" }), "bad-address", ".url"),
        (
            json!({ "type": "embed", "provider": "youtube", "url": "https://youtube.com.evil.example/x", "title": "x" }),
            "embed-host",
            ".url",
        ),
        (json!({ "type": "embed", "provider": "youtube", "url": "https://youtu.be/aaaaaaaaaaa" }), "missing-field", ".title"),
        (json!({ "type": "audio", "src": "/media/x.mp3" }), "missing-field", ".title"),
        (json!({ "type": "audio", "src": "/media/x.mp3", "title": "x", "duration": -1 }), "number-range", ".duration"),
        (
            json!({ "type": "video", "src": "/media/x.mp4", "title": "x", "captions": [{ "src": "/media/x.vtt", "language": "x", "label": "x" }] }),
            "not-a-language",
            ".captions[0].language",
        ),
        (json!({ "type": "video", "src": "/media/x.mp4", "title": "x", "poster": "x.jpg" }), "bad-address", ".poster"),
        (json!({ "type": "correction", "date": "2026-11-12T08:30:00Z", "children": text }), "missing-field", ".kind"),
        (json!({ "type": "recommended", "articles": ["/article/x/"] }), "not-an-id", ".articles[0]"),
    ];
    for (block, code, path) in cases {
        assert_error(&read_json(&with_block(block)), code, &format!("$.body[0]{path}"));
    }
}

#[test]
fn a_node_that_pages_drop_for_an_unknown_field_is_an_error() {
    let checked = read_json(&with_block(json!({ "type": "paragraph", "children": [{ "type": "text", "value": "x", "lang": "fr" }] })));
    assert_eq!(only(&checked, "unknown-field").severity, Severity::Warning);
    assert_eq!(only(&checked, "unknown-field-drops").severity, Severity::Error);
}

#[test]
fn what_no_frame_can_show_is_a_warning() {
    for (provider, url) in [
        ("youtube", "https://www.youtube.com/@harbour"),
        ("vimeo", "https://vimeo.com/harbour"),
        ("openstreetmap", "https://www.openstreetmap.org/about"),
        ("mastodon", "https://social.example/@ada"),
        ("soundcloud", "https://soundcloud.com/harbour-choir"),
    ] {
        let checked = read_json(&with_block(json!({ "type": "embed", "provider": provider, "url": url, "title": "x" })));
        assert_warning(&checked, "embed-frame", "$.body[0].url");
    }
}

#[test]
fn an_editor_does_not_write_the_frame_of_an_embed() {
    let embed = json!({
        "type": "embed", "provider": "youtube", "url": "https://youtu.be/aaaaaaaaaaa", "title": "x", "frame": "https://evil.example/"
    });
    assert_warning(&read_json(&with_block(embed)), "unknown-field", "$.body[0].frame");
}

#[test]
fn a_finding_points_at_the_value_it_is_about() {
    let source = r#"{
  "slug": "a", "headline": "b", "section": "c", "published": "2026-11-12T08:30:00Z",
  "body": [
    { "type": "paragraph", "children": [
      { "type": "text", "value": "Smørrebrød " },
      { "type": "link", "url": "data:x", "children": [{ "type": "text", "value": "y" }] } ] } ]
}"#;
    let checked = crate::support::read_text(source);
    let finding = only(&checked, "bad-address");
    assert_eq!((finding.path.as_str(), finding.position.line, finding.position.column), ("$.body[0].children[1].url", 6, 32));
    assert_eq!(&source[finding.position.span.clone()], "\"data:x\"");
    assert_eq!(checked.locate("$.body[0].children[1].url"), finding.position);
}

#[test]
fn a_field_that_is_meant_to_hold_back_and_does_not_is_an_error() {
    let post = |field: &str| {
        let mut post = post("a", 1);
        post[field] = json!("withheld");
        json!({ "liveUntil": "2026-11-12T18:00:00+01:00", "posts": [post] })
    };
    let cases = [
        (json!({ "Status": "withheld" }), "$.Status"),
        (json!({ "embargoed_until": "2030-01-01T00:00:00Z" }), "$.embargoed_until"),
        (json!({ "embargoedUntill": "2030-01-01T00:00:00Z" }), "$.embargoedUntill"),
        (json!({ "draft": true }), "$.draft"),
        (json!({ "publish": false }), "$.publish"),
        (json!({ "visibility": "members" }), "$.visibility"),
        (json!({ "params": { "menu": "a", "draft": true } }), "$.params.draft"),
        (json!({ "meta": { "front-matter": { "embargo": "2030-01-01T00:00:00Z" } } }), "$.meta.front-matter.embargo"),
        (json!({ "settings": { "status": "withheld" } }), "$.settings.status"),
        (json!({ "publication": { "published": false } }), "$.publication.published"),
        (post("status"), "$.posts[0].status"),
        (post("embargoedUntil"), "$.posts[0].embargoedUntil"),
        (post("draft"), "$.posts[0].draft"),
        (json!({ "body": [{ "type": "paragraph", "hidden": true, "children": [{ "type": "text", "value": "x" }] }] }), "$.body[0].hidden"),
    ];
    for (fields, path) in cases {
        assert_error(&read_json(&article(fields)), "hold-back", path);
    }
    let checked = read_json(&article(json!({ "published": false })));
    assert_error(&checked, "wrong-type", "$.published");
    assert!(checked.findings[0].remedy.contains("`withheld`"), "{}", checked.findings[0]);
}

#[test]
fn a_field_with_the_name_of_one_that_holds_back_may_mean_something_else() {
    let image = |name: &str, value: Value| json!({ "image": { "src": "/media/a.jpg", "alt": "A wall", name: value } });
    let event = json!({ "date": "1921", "title": "T", "release": "2" });
    let cases = [
        (json!({ "address": { "state": "pending", "private": true } }), "$.address"),
        (json!({ "weather": { "visibility": "10 km" } }), "$.weather"),
        (json!({ "film": { "hidden": true, "release": "2030-01-01" } }), "$.film"),
        (json!({ "meta": { "film": { "hidden": true } } }), "$.meta"),
        (json!({ "params": { "draft": false, "state": "Bavaria" } }), "$.params"),
        (json!({ "state": "Bavaria" }), "$.state"),
        (json!({ "draft": false }), "$.draft"),
        (image("status", json!("Alamy")), "$.image.status"),
        (image("model_release", json!("pending")), "$.image.model_release"),
        (image("published", json!("2030-01-01")), "$.image.published"),
        (json!({ "body": [{ "type": "table", "header": ["A"], "rows": [["1"]], "status": "ok" }] }), "$.body[0].status"),
        (json!({ "body": [{ "type": "timeline", "events": [event] }] }), "$.body[0].events[0].release"),
    ];
    for (fields, path) in cases {
        assert_warning(&read_json(&article(fields)), "unknown-field", path);
    }
    for (name, value) in [("embargo", json!("Friday")), ("draft", json!(true)), ("hidden", json!(true)), ("withheld", json!(true))] {
        assert_error(&read_json(&article(image(name, value))), "hold-back", &format!("$.image.{name}"));
    }
}

#[test]
fn a_field_of_the_front_matter_that_does_not_hold_back_is_an_error_in_its_line() {
    let source = "---\nslug: a\nheadline: A\nsection: s\npublished: 2026-11-12T08:30:00+01:00\ndraft: true\n---\nWords.\n";
    let checked = read_article(SourceFormat::Markdown, source.as_bytes());
    assert_error(&checked, "hold-back", "$.draft");
    let finding = &checked.findings[0];
    assert_eq!(finding.position.line, 6);
    assert_eq!(finding.message, "`draft` is no field of an article, and does not hold it back.");
}
