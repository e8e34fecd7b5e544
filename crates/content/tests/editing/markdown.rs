//! The nodes that Markdown is converted to.

use broadsheet_content::editing::{SourceFormat, read_article};
use serde_json::{Value, json};

use crate::support::{body_of, lines};

fn text(value: &str) -> Value {
    json!({ "type": "text", "value": value })
}

fn paragraph(value: &str) -> Value {
    json!({ "type": "paragraph", "children": [text(value)] })
}

#[test]
fn an_article_in_markdown_is_the_same_as_in_json() {
    let markdown = r#"---
slug: night-ferry
headline: "Night ferry: it returns"
standfirst: >
  The boat sails again,
  and the café opens.
kicker: Ferry
section: harbour
topics: [ferry, energy]
authors:
  - maren-ostby
published: 2026-11-12T08:30:00+01:00
image:
  src: /media/ferry.jpg
  alt: A ferry
  width: 1600
  height: 900
  focalPoint: { x: 0.5, y: 1 }
corrections:
  - { date: "2026-11-13T09:00:00+01:00", text: It was Tuesday., kind: clarification }
---

It *sailed* on **Monday**.
"#;
    let same = json!({
        "schemaVersion": 1,
        "slug": "night-ferry",
        "headline": "Night ferry: it returns",
        "standfirst": "The boat sails again, and the café opens.",
        "kicker": "Ferry",
        "section": "harbour",
        "topics": ["ferry", "energy"],
        "authors": ["maren-ostby"],
        "published": "2026-11-12T08:30:00+01:00",
        "image": { "src": "/media/ferry.jpg", "alt": "A ferry", "width": 1600, "height": 900, "focalPoint": { "x": 0.5, "y": 1.0 } },
        "corrections": [{ "date": "2026-11-13T09:00:00+01:00", "text": "It was Tuesday.", "kind": "clarification" }],
        "body": [{ "type": "paragraph", "children": [
            text("It "),
            { "type": "emphasis", "children": [text("sailed")] },
            text(" on "),
            { "type": "strong", "children": [text("Monday")] },
            text(".")
        ] }]
    });
    let checked = read_article(SourceFormat::Markdown, markdown.as_bytes());
    assert_eq!(lines(&checked.findings), [""; 0]);
    let article = checked.value.expect("reads");
    assert_eq!(serde_json::to_value(&article).expect("serialises"), same);
    let from_json = read_article(SourceFormat::Json, same.to_string().as_bytes());
    assert_eq!(from_json.value, Some(article));
}

#[test]
fn headings_quotations_and_pauses() {
    assert_eq!(
        body_of("## One\n\n### Two\n\n#### Three\n\n> Said.\n>\n> Twice.\n\n---\n"),
        json!([
            { "type": "heading", "level": "chapter", "children": [text("One")] },
            { "type": "heading", "level": "subheading", "children": [text("Two")] },
            { "type": "heading", "level": "label", "children": [text("Three")] },
            { "type": "blockquote", "children": [paragraph("Said."), paragraph("Twice.")] },
            { "type": "thematic-break" }
        ])
    );
}

#[test]
fn running_text() {
    assert_eq!(
        body_of("One\nline, a break  \nand [a *link*](/article/x/ \"More\"), <desk@a.example>, <https://a.example/> &amp; \\*stars\\*.\n"),
        json!([{ "type": "paragraph", "children": [
            text("One line, a break"),
            { "type": "break" },
            text("and "),
            { "type": "link", "url": "/article/x/", "title": "More", "children": [text("a "), { "type": "emphasis", "children": [text("link")] }] },
            text(", "),
            { "type": "link", "url": "mailto:desk@a.example", "children": [text("desk@a.example")] },
            text(", "),
            { "type": "link", "url": "https://a.example/", "children": [text("https://a.example/")] },
            text(" & *stars*.")
        ] }])
    );
}

#[test]
fn lists_tight_loose_and_nested() {
    let item = |children: Value| json!({ "type": "list-item", "children": children });
    assert_eq!(
        body_of("- one **two**\n- three\n\n1. a\n\n2. b\n"),
        json!([
            { "type": "list", "children": [item(json!([text("one "), { "type": "strong", "children": [text("two")] }])), item(json!([text("three")]))] },
            { "type": "list", "ordered": true, "children": [item(json!([text("a")])), item(json!([text("b")]))] }
        ])
    );
    assert_eq!(
        body_of("- one\n  - inner\n    1. deep\n- two\n\n  more\n"),
        json!([{ "type": "list", "children": [
            item(json!([paragraph("one"), { "type": "list", "children": [
                item(json!([paragraph("inner"), { "type": "list", "ordered": true, "children": [item(json!([text("deep")]))] }]))
            ] }])),
            item(json!([paragraph("two"), paragraph("more")]))
        ] }])
    );
}

#[test]
fn a_picture_alone_in_a_paragraph_is_an_image() {
    assert_eq!(
        body_of("![A *ferry*](/media/ferry.jpg \"She’s back\")\n"),
        json!([{ "type": "image", "src": "/media/ferry.jpg", "alt": "A ferry", "caption": "She’s back" }])
    );
}

#[test]
fn a_table() {
    assert_eq!(
        body_of("| Harbour | *Cod* |\n|---|--:|\n| Tarn \\| Haven | **4.05** |\n| Oxmouth |  |\n"),
        json!([{ "type": "table", "align": ["auto", "end"], "header": ["Harbour", [{ "type": "emphasis", "children": [text("Cod")] }]],
            "rows": [["Tarn | Haven", [{ "type": "strong", "children": [text("4.05")] }]], ["Oxmouth", ""]] }])
    );
}

#[test]
fn fenced_blocks_hold_yaml_whose_text_is_markdown() {
    assert_eq!(
        body_of(
            "```pullquote\ntext: 'It held: 5 * 3.'\nsource: Ada\n```\n\n```key-points\ntitle: What changes\nchildren:\n  - Ferries run **late**.\n  - |\n    Two\n\n    paragraphs\n```\n\n```recommended\narticles: [night-ferry, 2026]\n```\n\n```thematic-break\n```\n"
        ),
        json!([
            { "type": "pullquote", "text": "It held: 5 * 3.", "source": "Ada" },
            { "type": "key-points", "title": "What changes", "children": [
                { "type": "list-item", "children": [text("Ferries run "), { "type": "strong", "children": [text("late")] }, text(".")] },
                { "type": "list-item", "children": [paragraph("Two"), paragraph("paragraphs")] }
            ] },
            { "type": "recommended", "articles": ["night-ferry", "2026"] },
            { "type": "thematic-break" }
        ])
    );
}

#[test]
fn blocks_inside_fenced_blocks() {
    assert_eq!(
        body_of(
            "````info-box\ntitle: If you go\nchildren: |\n  By *boat*.\n\n  - cold\n\n  ```big-number\n  number: 4.20\n  label: metres\n  ```\n````\n\n```blockquote\nsource: Ada\nchildren:\n  - First.\n  - type: pullquote\n    text: Second.\n```\n"
        ),
        json!([
            { "type": "info-box", "title": "If you go", "children": [
                { "type": "paragraph", "children": [text("By "), { "type": "emphasis", "children": [text("boat")] }, text(".")] },
                { "type": "list", "children": [{ "type": "list-item", "children": [text("cold")] }] },
                { "type": "big-number", "number": "4.20", "label": "metres" }
            ] },
            { "type": "blockquote", "source": "Ada", "children": [paragraph("First."), { "type": "pullquote", "text": "Second." }] }
        ])
    );
}

#[test]
fn numbers_where_text_belongs_are_taken_as_written() {
    assert_eq!(
        body_of(
            "```table\nheader: [Year, 2025]\nrows:\n  - [1.50, \"-\"]\n  - [4., \"**9**\"]\nsortable: true\n```\n\n```timeline\nevents:\n  - date: 1921\n    datetime: 1921\n    title: 007\n    children: Then *this*.\n```\n"
        ),
        json!([
            { "type": "table", "header": ["Year", "2025"], "rows": [["1.50", "-"], ["4.", [{ "type": "strong", "children": [text("9")] }]]], "sortable": true },
            { "type": "timeline", "events": [{ "date": "1921", "datetime": "1921", "title": "007", "children": [
                { "type": "paragraph", "children": [text("Then "), { "type": "emphasis", "children": [text("this")] }, text(".")] }
            ] }] }
        ])
    );
}

#[test]
fn a_string_for_list_items_may_be_a_list_in_markdown() {
    assert_eq!(
        body_of("```key-points\nchildren: |\n  - one\n  - two\n```\n"),
        json!([{ "type": "key-points", "children": [
            { "type": "list-item", "children": [text("one")] },
            { "type": "list-item", "children": [text("two")] }
        ] }])
    );
}

#[test]
fn fenced_blocks_in_quotations_and_lists() {
    assert_eq!(
        body_of("> ```pullquote\n> text: It held.\n> ```\n\n- before\n\n  ```pullquote\n  text: In a list.\n  ```\n"),
        json!([
            { "type": "blockquote", "children": [{ "type": "pullquote", "text": "It held." }] },
            { "type": "list", "children": [{ "type": "list-item", "children": [paragraph("before"), { "type": "pullquote", "text": "In a list." }] }] }
        ])
    );
}

#[test]
fn posts_of_a_live_page_are_markdown_too() {
    let source = "---\nslug: a\nheadline: b\nsection: c\npublished: 2026-11-12T08:30:00Z\nliveUntil: 2026-11-13T00:00:00Z\nposts:\n  - id: one\n    published: 2026-11-12T09:00:00Z\n    key: true\n    body: |\n      The *sirens* stop.\n---\n";
    let checked = read_article(SourceFormat::Markdown, source.as_bytes());
    assert_eq!(lines(&checked.findings), [""; 0]);
    let article = checked.value.expect("reads");
    assert!(article.posts[0].key);
    assert_eq!(
        serde_json::to_value(&article.posts[0].body).expect("serialises"),
        json!([{ "type": "paragraph", "children": [text("The "), { "type": "emphasis", "children": [text("sirens")] }, text(" stop.")] }])
    );
}
