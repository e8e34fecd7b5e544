//! A small paper whose documents do not change with the sample newspaper or with the date.

#![expect(clippy::expect_used, reason = "clippy sees no test in a test's helper functions")]

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use broadsheet::publish;
use broadsheet_content::page::{PageDocument, SiteDocument};
use serde_json::{Value, json};

use crate::tree::pretty;

/// The paper.
pub fn site() -> SiteDocument {
    let mut site: SiteDocument = serde_json::from_value(json!({
        "schemaVersion": broadsheet_content::SCHEMA_VERSION,
        "title": "The Test",
        "tagline": "For tests & examples",
        "baseUrl": "https://test.example",
        "language": "en",
        "direction": "ltr",
        "navigation": [{ "label": "Front", "url": "/" }, { "label": "Harbour", "url": "/section/harbour/" }, { "label": "About", "url": "/about/" }],
        "sections": [label("Harbour", "/section/harbour/"), label("Council", "/section/council/")],
        "contact": { "email": "desk@test.example", "phone": "+44 1632 960 118", "address": "4 Ropewalk" },
        "consent": {
            "revision": 3,
            "changeNote": "A counter is new.",
            "categories": [
                { "id": "necessary", "kind": "necessary", "title": "Necessary", "description": "Needed to work." },
                { "id": "counting", "kind": "analytics", "title": "Counting", "description": "How many read." },
            ],
            "services": [
                { "id": "paper", "category": "necessary", "title": "The paper", "provider": "The Test", "purpose": "Keeps your choice", "stores": [
                    { "kind": "local-storage", "key": "broadsheet.consent", "purpose": "Your choice", "retention": "Half a year" },
                ] },
                { "id": "counter", "category": "counting", "title": "Counter", "provider": "Count Ltd", "purpose": "Counts views",
                  "policyUrl": "https://count.example/privacy", "origins": ["https://count.example"], "stores": [
                    { "kind": "cookie", "key": "seen", "purpose": "Counts once", "retention": "1 day", "retired": true },
                ] },
            ],
        },
    }))
    .expect("a site document");
    site.messages = broadsheet_content::editing::messages::messages("en-GB", None);
    site
}

/// Returns the HTML inside `<div id="app">` for a page of the paper.
pub fn html_of(document: &PageDocument) -> String {
    publish::page(&Arc::new(site()), &Arc::new(document.clone()))
}

/// A page of the paper.
pub fn document(path: &str, title: &str, page: Value) -> PageDocument {
    document_in("en", "ltr", path, title, page)
}

/// A page in another language.
pub fn document_in(language: &str, direction: &str, path: &str, title: &str, page: Value) -> PageDocument {
    serde_json::from_value(json!({
        "schemaVersion": broadsheet_content::SCHEMA_VERSION,
        "path": path,
        "title": title,
        "description": "",
        "language": language,
        "direction": direction,
        "page": page,
    }))
    .expect("a page document")
}

pub fn label(title: &str, path: &str) -> Value {
    json!({ "title": title, "path": path })
}

/// A day of November.
pub fn day(day: u8) -> Value {
    json!({ "iso": format!("2026-11-{day:02}T08:30:00+01:00"), "text": format!("{day} November 2026"), "clock": "08:30" })
}

/// A picture with copies.
pub fn picture(alt: &str) -> Value {
    json!({
        "src": "/pictures/quay-1a2b3c4d-c7-480.jpg", "alt": alt, "width": 480, "height": 320, "widest": 960,
        "caption": "The quay at noon.", "credit": "Ada Vane", "focalPoint": { "x": 0.5, "y": 0.25 },
    })
}

/// A teaser without a picture.
pub fn teaser(slug: &str) -> Value {
    json!({
        "path": format!("/article/{slug}/"), "headline": format!("Headline of {slug}"), "kicker": "Harbour", "excerpt": format!("What {slug} says…"),
        "published": day(12),
    })
}

/// A paragraph.
pub fn paragraph(words: &str) -> Value {
    json!({ "type": "paragraph", "children": [text(words)] })
}

pub fn text(words: &str) -> Value {
    json!({ "type": "text", "value": words })
}

/// Compares HTML with the snapshot of this name.
pub fn assert_snapshot(name: &str, html: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name.to_owned(), pretty(html)));
}

/// The snapshots with this beginning are exactly those of these names: none is left of an example that has gone.
pub fn assert_all_used(beginning: &str, names: &[&str]) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/render/snapshots");
    let files: BTreeSet<String> = std::fs::read_dir(folder)
        .expect("the snapshots are there")
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.strip_suffix(".snap").map(str::to_owned))
        .filter(|name| name.starts_with(beginning))
        .collect();
    assert_eq!(files, names.iter().map(|name| format!("{beginning}{name}")).collect());
}
