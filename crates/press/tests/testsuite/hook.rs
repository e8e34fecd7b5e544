//! `press hook`, which trunk runs after a build.

use std::process::Command;

use serde_json::json;

use crate::support::{APP, NOW, SiteTest, write};

/// A paper beside the app, with the app in trunk's staging folder.
fn staged() -> SiteTest {
    let site = SiteTest::new().articles(2);
    for (name, text) in APP {
        write(&site.out().join(name), text.as_bytes());
    }
    site
}

fn run(site: &SiteTest, profile: &str) {
    let output = Command::new(env!("CARGO_BIN_EXE_press"))
        .args(["hook", "--now", NOW])
        .env("TRUNK_SOURCE_DIR", site.path(""))
        .env("TRUNK_STAGING_DIR", site.out())
        .env("TRUNK_PROFILE", profile)
        .output()
        .expect("press runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn a_debug_build_gets_documents_and_keeps_its_shell() {
    let site = staged();
    run(&site, "debug");
    assert!(site.out().join("content/article/a1.json").exists());
    assert!(site.page("index.html").contains("<title>Shell</title>"));
    assert!(!site.out().join("article").exists());
}

#[test]
fn a_debug_build_answers_what_consent_asks_for() {
    let category = |id: &str, kind: &str| json!({ "id": id, "kind": kind, "title": id, "description": "Asks." });
    let consent = json!({ "revision": 1,
        "categories": [category("necessary", "necessary"), category("count", "analytics")],
        "services": [{ "id": "counter", "category": "count", "title": "Counter", "provider": "Us", "purpose": "Counts", "counter": "/count.txt" }],
    });
    let site = staged().asking(consent);
    run(&site, "debug");
    assert_eq!(site.page("count.txt"), "");
    assert!(site.page("consent/1.json").contains("\"texts\""));
    assert!(site.page("index.html").contains("<title>Shell</title>"));
}

#[test]
fn a_release_build_becomes_a_site() {
    let site = staged();
    run(&site, "release");
    assert!(site.out().join("content/article/a1.json").exists());
    assert!(site.page("index.html").contains("<title>The Test</title>"));
    assert!(site.page("article/a1/index.html").contains("Headline of a1"));
    let names: Vec<String> = site.outputs().into_keys().collect();
    for gone in ["boot.js", "broadsheet-11aa.css", "broadsheet-app-22bb.js", "broadsheet-app-33cc_bg.wasm"] {
        assert!(!names.contains(&gone.to_owned()), "{gone} has done its work");
    }
    assert!(names.contains(&"fonts/text.woff2".to_owned()));
}
