//! Nodes and fields of a later version, and notes that are none of the format.

use serde_json::{Value, json};

use crate::support::{NOW, SiteTest, paragraph};

fn site() -> SiteTest {
    let hologram = json!({ "type": "hologram", "beams": 3 });
    let body = json!([hologram, paragraph("Words."), hologram, { "type": "blockquote", "children": [{ "type": "scent" }] }]);
    SiteTest::new()
        .article("a", json!({ "body": body, "mood": "calm" }))
        .article("b", json!({ "section": "sport" }))
        .article("c", json!({ "section": "opinion" }))
}

/// Blocks with a note in every place that can have an unknown field or node.
fn with_notes() -> Value {
    let note = "NOTE: ask the lawyer";
    let text = json!({ "type": "text", "value": "Words." });
    let unknown = json!({ "type": "desk-note", "text": note });
    let texts = json!([
        { "type": "strong", "note": note, "children": [text, unknown] },
        { "type": "emphasis", "note": note, "children": [text] },
        { "type": "deleted", "note": note, "children": [text] },
        { "type": "link", "note": note, "url": "/", "children": [{ "type": "strong", "note": note, "children": [text, unknown] }] },
        unknown,
    ]);
    let items = json!([{ "type": "list-item", "note": note, "children": [text, unknown] }]);
    let inner = json!([{ "type": "paragraph", "note": note, "children": [text] }, unknown]);
    let image = json!({ "type": "image", "note": note, "src": "/media/wall.png", "alt": "A wall" });
    json!([
        unknown,
        { "type": "paragraph", "note": note, "children": texts },
        { "type": "heading", "note": note, "level": "chapter", "children": texts },
        { "type": "list", "note": note, "children": items },
        { "type": "blockquote", "note": note, "children": inner },
        { "type": "pullquote", "note": note, "text": "Words." },
        image,
        { "type": "gallery", "note": note, "children": [image] },
        { "type": "table", "note": note, "header": [texts], "rows": [[texts]], "footer": [texts] },
        { "type": "timeline", "note": note, "events": [{ "date": "1921", "title": "T", "note": note, "children": inner }] },
        { "type": "big-number", "note": note, "number": "3", "label": "walls" },
        { "type": "key-points", "note": note, "children": items },
        { "type": "info-box", "note": note, "title": "T", "children": inner },
        { "type": "embed", "note": note, "provider": "vimeo", "url": "https://vimeo.com/76979871", "title": "T" },
        { "type": "audio", "note": note, "src": "/media/a.mp3", "title": "T", "transcript": inner },
        { "type": "video", "note": note, "src": "/media/a.mp4", "title": "T", "transcript": inner,
          "captions": [{ "src": "/media/a.vtt", "language": "en", "label": "English", "note": note }] },
        { "type": "correction", "note": note, "date": "2026-11-12T08:30:00+01:00", "kind": "correction", "children": texts },
        { "type": "recommended", "note": note, "articles": ["b"] },
    ])
}

fn paper_with_notes() -> SiteTest {
    let image = json!({ "src": "/media/wall.png", "alt": "A wall", "note": "NOTE", "widest": 480 });
    let post = json!({ "id": "p", "published": "2026-11-12T09:00:00+01:00", "note": "NOTE", "body": with_notes() });
    let fields = json!({
        "note": "NOTE", "body": with_notes(), "image": image, "authors": ["bo-lark"], "posts": [post], "liveUntil": "2026-11-12T18:00:00+01:00",
        "corrections": [{ "date": "2026-11-12T08:30:00+01:00", "text": "Words.", "note": "NOTE" }],
    });
    SiteTest::new()
        .with("about", with_notes())
        .with("note", json!("NOTE"))
        .with("sections", json!([{ "id": "news", "title": "News", "note": "NOTE" }]))
        .json("authors/bo-lark.json", &json!({ "id": "bo-lark", "name": "Bo Lark", "note": "NOTE", "image": image }))
        .file("media/wall.png", crate::support::png(4, 3))
        .file("media/a.mp3", "ID3\u{3}\0\0\0\0\0\0")
        .file("media/a.mp4", "\0\0\0\u{c}ftypisom")
        .file("media/a.vtt", "WEBVTT\n")
        .article("a", fields)
        .article("b", json!({}))
}

#[test]
fn they_are_counted_and_stop_nothing() {
    let run = site().check();
    assert_eq!(run.code, 0, "{}", run.stdout);
    let last = run.stdout.lines().last().expect("a closing line");
    for part in ["2 × hologram", "1 × scent", "1 × $.mood"] {
        assert!(last.contains(part), "{last}");
    }
}

#[test]
fn they_are_in_no_published_document() {
    let site = site();
    let body = site.derive().document("article/a.json")["page"]["body"].clone();
    assert_eq!(body, json!([paragraph("Words."), { "type": "blockquote", "children": [] }]));
}

#[test]
fn a_note_is_in_no_file_that_is_published() {
    let site = paper_with_notes();
    site.derive();
    let documents = site.outputs();
    let body = site.document("article/a.json")["page"]["body"].clone();
    assert_eq!(body.as_array().map(Vec::len), Some(17), "all that is known is there");
    assert_eq!(body[0]["children"][0], json!({ "type": "strong", "children": [{ "type": "text", "value": "Words." }] }));
    assert_eq!(site.document("article/a.json")["page"]["image"]["widest"], Value::Null);
    let has_note = |bytes: &[u8]| ["NOTE", "desk-note"].iter().any(|note| String::from_utf8_lossy(bytes).contains(note));
    let named = |files: &std::collections::BTreeMap<String, Vec<u8>>| {
        files.iter().filter(|(_, bytes)| has_note(bytes)).map(|(name, _)| name.clone()).collect::<Vec<_>>()
    };
    assert_eq!(named(&documents), [""; 0]);
}

#[test]
fn the_preview_names_the_type_of_a_block_and_nothing_else() {
    let site = site();
    let run = std::process::Command::new(env!("CARGO_BIN_EXE_press"))
        .args(["hook", "--content", "content", "--now", NOW])
        .current_dir(site.path(""))
        .env("TRUNK_STAGING_DIR", site.out())
        .env("TRUNK_PROFILE", "debug")
        .env_remove("TRUNK_SOURCE_DIR")
        .status()
        .expect("press runs");
    assert!(run.success());
    let body = site.document("article/a.json")["page"]["body"].clone();
    assert_eq!(body[0], json!({ "type": "hologram" }));
    assert_eq!(body[3]["children"], json!([{ "type": "scent" }]));
}
