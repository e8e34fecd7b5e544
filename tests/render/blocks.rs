//! One snapshot of each kind of block, and of each of its variants.

#![expect(clippy::expect_used, reason = "clippy sees no test in a test's helper functions")]

use broadsheet_content::body::{BLOCK_TYPES, Block};
use broadsheet_content::page::Page;
use serde_json::{Value, json};

use crate::fixture::{assert_all_used, assert_snapshot, day, document, html_of, label, paragraph, picture, teaser, text};
use crate::tree::inside;

/// Draws a body in an otherwise empty article, and compares what stands in its text with the snapshot.
fn snapshot(name: &str, body: Value) {
    let article =
        json!({ "kind": "article", "headline": "H", "section": label("Harbour", "/section/harbour/"), "published": day(12), "body": body });
    let document = document("/article/a/", "H", article);
    let Page::Article(article) = &document.page else { unreachable!("an article was made") };
    assert!(!article.body.iter().any(|block| matches!(block, Block::Unknown(_))), "{name}: the example is no block that is known");
    assert_snapshot(&format!("block-{name}"), inside(&html_of(&document), "<div class=\"prose\""));
}

/// A test and a snapshot for each example. Its name begins with the kind of block.
macro_rules! examples {
    ($($test:ident: $name:literal = $body:expr;)+) => {
        const NAMES: &[&str] = &[$($name),+];
        $(
            #[test]
            fn $test() {
                snapshot($name, $body);
            }
        )+
    };
}

examples! {
    a_paragraph: "paragraph" = json!([{ "type": "paragraph", "children": [
        text("Plain, "), { "type": "strong", "children": [text("strong")] }, text(", "), { "type": "emphasis", "children": [text("emphasis")] },
        text(", "), { "type": "deleted", "children": [text("struck")] },
        text(", "), { "type": "link", "url": "/article/x/", "title": "More", "children": [text("a link")] }, { "type": "break" },
        text("a < b & \"c\" <script>alert(1)</script> "), { "type": "link", "url": "javascript:alert(1)", "children": [text("no link")] },
    ] }]);
    headings_of_every_level: "heading" = json!([heading("chapter", "One"), heading("subheading", "Below one"), heading("label", "Below both"),
        heading("chapter", "Two"), heading("label", "Below two")]);
    headings_without_a_chapter: "heading-without-chapter" = json!([heading("label", "First"), heading("label", "Second")]);
    a_bulleted_list: "list" = json!([{ "type": "list", "children": [
        item(json!([text("One "), { "type": "strong", "children": [text("thing")] }])),
        item(json!([text("Another"), { "type": "list", "children": [item(json!([text("inside")]))] }])),
    ] }]);
    a_numbered_list: "list-ordered" = json!([{ "type": "list", "ordered": true, "children": [item(json!([text("First")])), item(json!([text("Second")]))] }]);
    a_blockquote: "blockquote" = json!([{ "type": "blockquote", "source": "Ada Vane, pilot", "children": [paragraph("It held."), heading("chapter", "No heading here")] }]);
    a_blockquote_of_nobody: "blockquote-without-source" = json!([{ "type": "blockquote", "children": [paragraph("It held.")] }]);
    a_pullquote: "pullquote" = json!([{ "type": "pullquote", "text": "It held.", "source": "Ada Vane" }]);
    a_thematic_break: "thematic-break" = json!([{ "type": "thematic-break" }]);
    an_image_with_copies: "image" = json!([image(picture("The quay"))]);
    a_decorative_image: "image-decorative" = json!([image(json!({ "src": "/media/rule.svg", "alt": "", "decorative": true, "width": 8, "height": 8 }))]);
    an_image_on_another_host: "image-elsewhere" = json!([image(json!({ "src": "https://elsewhere.example/a.jpg", "alt": "A", "caption": "Not shown" }))]);
    a_gallery: "gallery" = json!([{ "type": "gallery", "title": "The quay & the wall", "children": [image(picture("The quay")), image(picture("The wall"))] }]);
    a_gallery_without_a_title: "gallery-without-title" = json!([{ "type": "gallery", "children": [image(picture("The quay"))] }]);
    a_table_that_is_sorted: "table" = json!([{ "type": "table", "caption": "Pairs of birds", "sortable": true, "header": ["Bird", "Pairs"],
        "rows": [["Tern", "1,204"], ["Plover", [{ "type": "strong", "children": [text("12")] }]]], "footer": ["All", "1,216"] }]);
    a_table_with_aligned_columns: "table-aligned" = json!([{ "type": "table", "align": ["end", "center", "auto", "start"],
        "header": ["Day", "Tide", "Metres", "Boats"], "rows": [["Monday", "high", "4.2", "12"]] }]);
    a_table_without_a_caption: "table-plain" = json!([{ "type": "table", "header": ["Day", "Tide"], "rows": [["Monday", "high"]] }]);
    a_timeline: "timeline" = json!([{ "type": "timeline", "title": "The wall", "events": [
        { "date": "1921", "datetime": "1921", "title": "Built", "children": [paragraph("Of stone.")] }, { "date": "Since", "title": "Cracked" },
    ] }]);
    a_timeline_without_a_title: "timeline-without-title" = json!([{ "type": "timeline", "events": [{ "date": "1921", "title": "Built" }] }]);
    a_big_number: "big-number" = json!([{ "type": "big-number", "number": "4.20", "label": "metres", "source": "Harbour office" }]);
    key_points: "key-points" = json!([{ "type": "key-points", "title": "What changes", "children": [item(json!([text("One")])), item(json!([text("Two")]))] }]);
    key_points_without_a_title: "key-points-without-title" = json!([{ "type": "key-points", "children": [item(json!([text("One")]))] }]);
    an_info_box: "info-box" = json!([{ "type": "info-box", "title": "If you go", "children": [paragraph("By boat."), heading("chapter", "No heading here")] }]);
    an_embed_with_a_frame: "embed" = json!([{ "type": "embed", "provider": "youtube", "url": "https://www.youtube.com/watch?v=aaaaaaaaaaa", "title": "The launch",
        "width": 640, "height": 360, "caption": "In the yard.", "frame": "https://www.youtube-nocookie.com/embed/aaaaaaaaaaa",
        "labels": { "about": "From YouTube.", "once": "Load once", "always": "Always allow YouTube", "open": "Open at www.youtube.com" } }]);
    an_embed_that_is_a_link: "embed-link" = json!([{ "type": "embed", "provider": "other", "url": "https://elsewhere.example/", "title": "A map",
        "labels": { "about": "From elsewhere.", "once": "", "always": "", "open": "Open at elsewhere.example", "language": "de", "direction": "ltr" } }]);
    audio_with_a_transcript: "audio" = json!([{ "type": "audio", "src": "/media/a.mp3", "title": "The siren", "duration": 65, "caption": "At noon.", "credit": "Ada Vane",
        "transcript": [paragraph("A siren.")] }]);
    audio_on_another_host: "audio-elsewhere" = json!([{ "type": "audio", "src": "https://elsewhere.example/a.mp3", "title": "The siren" }]);
    video_with_captions: "video" = json!([{ "type": "video", "src": "/media/a.mp4", "title": "The launch", "poster": "/media/a.jpg", "width": 640, "height": 360,
        "captions": [{ "src": "/media/a.en.vtt", "language": "en", "label": "English" }, { "src": "/media/a.de.vtt", "language": "de", "label": "Deutsch" }],
        "transcript": [paragraph("A splash.")] }]);
    a_correction: "correction" = json!([{ "type": "correction", "date": "2026-11-12T10:00:00+01:00", "kind": "correction", "stamp": day(12), "children": [text("It was Tuesday.")] }]);
    a_clarification: "correction-clarification" = json!([{ "type": "correction", "date": "2026-11-12", "kind": "clarification", "children": [text("In the evening.")] }]);
    recommended_articles: "recommended" = json!([{ "type": "recommended", "articles": ["night-ferry"], "teasers": [teaser("night-ferry")] }]);
    recommended_articles_that_have_gone: "recommended-empty" = json!([{ "type": "recommended", "title": "Gone", "articles": ["gone"] }]);
}

fn heading(level: &str, words: &str) -> Value {
    json!({ "type": "heading", "level": level, "children": [text(words)] })
}

fn item(children: Value) -> Value {
    json!({ "type": "list-item", "children": children })
}

fn image(picture: Value) -> Value {
    let mut image = picture;
    image.as_object_mut().expect("a picture is an object").insert("type".to_owned(), "image".into());
    image
}

#[test]
fn every_kind_of_block_has_a_snapshot() {
    for kind in BLOCK_TYPES {
        assert!(NAMES.contains(&kind), "there is no snapshot of `{kind}`: add an example above");
    }
    assert_all_used("block-", NAMES);
}
