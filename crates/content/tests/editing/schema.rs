//! The JSON Schemas: the checked-in files are current, and they agree with the reader.

use std::path::Path;

use broadsheet_content::editing::{SourceFormat, read_article, schemas};
use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::generate;
use crate::support::article;

fn validator(name: &str) -> Validator {
    let (_, schema) = schemas().into_iter().find(|(file, _)| *file == name).expect("a schema of that name");
    jsonschema::draft202012::new(&schema).expect("a schema")
}

#[test]
fn the_schemas_checked_in_are_current() {
    for (name, schema) in schemas() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema").join(name);
        let there = std::fs::read_to_string(&file).ok().and_then(|text| serde_json::from_str::<Value>(&text).ok());
        assert!(
            there.as_ref() == Some(&schema),
            "crates/content/schema/{name} is stale: run `cargo run -p broadsheet-content --features editing --example schema` and commit the result"
        );
    }
}

#[test]
fn the_sample_paper_and_its_authors_are_valid() {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let read = |path: &Path| serde_json::from_str::<Value>(&std::fs::read_to_string(path).expect("reads")).expect("is JSON");
    assert_valid(&validator("site.json"), &read(&content.join("site.json")));
    for entry in std::fs::read_dir(content.join("authors")).expect("a folder") {
        assert_valid(&validator("author.json"), &read(&entry.expect("an entry").path()));
    }
}

#[track_caller]
fn assert_valid(validator: &Validator, value: &Value) {
    let faults: Vec<_> = validator.iter_errors(value).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

/// The checks refuse whatever the schema refuses. Otherwise, editors would learn to ignore the schema.
#[test]
fn faults_are_refused_by_schema_and_checks_alike() {
    let validator = validator("article.json");
    assert_valid(&validator, &article(json!({})));
    for fields in [
        json!({ "slug": "No Slug" }),
        json!({ "slug": null }),
        json!({ "headline": "" }),
        json!({ "headline": "x".repeat(201) }),
        json!({ "standfirst": null }),
        json!({ "published": "2026-11-12" }),
        json!({ "topics": ["No Id"] }),
        json!({ "status": "draft" }),
        json!({ "schemaVersion": 2 }),
        json!({ "image": { "src": "/media/x.jpg" } }),
        json!({ "image": { "src": "/media/x.jpg", "alt": "" } }),
        json!({ "image": { "src": "//x.jpg", "alt": "x" } }),
        json!({ "image": { "src": "/media/x.jpg", "alt": "x", "focalPoint": { "x": 2, "y": 0 } } }),
        json!({ "body": [{ "type": "pullquote" }] }),
        json!({ "body": [{ "type": "heading", "level": "h2", "children": [] }] }),
        json!({ "body": [{ "children": [] }] }),
        json!({ "body": ["x"] }),
        json!({ "body": [{ "type": "list", "children": [{ "type": "text", "value": "x" }] }] }),
        json!({ "body": [{ "type": "embed", "provider": "myspace", "url": "https://a.example", "title": "x" }] }),
        json!({ "body": [{ "type": "paragraph", "children": [{ "type": "link", "url": "javascript:x", "children": [] }] }] }),
    ] {
        let value = article(fields.clone());
        assert!(!validator.is_valid(&value), "the schema takes {fields}");
        let checked = read_article(SourceFormat::Json, value.to_string().as_bytes());
        assert!(checked.has_errors(), "the checks take {fields}");
    }
    let mut without = article(json!({}));
    without.as_object_mut().expect("an object").remove("section");
    assert!(!validator.is_valid(&without));
}

#[test]
fn articles_without_faults_are_valid() {
    let validator = validator("article.json");
    let config = ProptestConfig { cases: 128, ..ProptestConfig::default() };
    proptest!(config, |(article in generate::article())| {
        let value = serde_json::to_value(&article).expect("serialises");
        let faults: Vec<_> = validator.iter_errors(&value).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
        prop_assert!(faults.is_empty(), "{:#?}", faults);
    });
}
