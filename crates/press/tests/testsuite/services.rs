//! The parts of a site for the services of its consent catalogue: files for page counters, and the script of Google's consent mode.

use broadsheet_hosting::sri;
use serde_json::{Value, json};

use crate::support::{NOW, SiteTest, between, write};

/// A paper whose catalogue has a service with a counter at this address.
fn counting(counter: &str) -> SiteTest {
    let consent = json!({ "revision": 1,
        "categories": [
            { "id": "necessary", "kind": "necessary", "title": "Necessary", "description": "Keeps the page working." },
            { "id": "count", "kind": "analytics", "title": "Counting", "description": "We count." },
        ],
        "services": [{ "id": "counter", "category": "count", "title": "Counter", "provider": "Us", "purpose": "Counts", "counter": counter }],
    });
    SiteTest::new().app().article("a", json!({})).asking(consent)
}

#[test]
fn an_empty_file_answers_where_page_views_are_counted() {
    for (counter, name) in [("/count.txt", "count.txt"), ("/api/count", "api/count"), ("/media/count.txt", "media/count.txt")] {
        let site = counting(counter);
        let outputs = site.build_compressed().outputs();
        assert_eq!(outputs.get(name).map(Vec::len), Some(0), "{counter}");
        assert!(!outputs.contains_key(&format!("{name}.br")) && !outputs.contains_key(&format!("{name}.gz")), "{counter}");
        let again = site.build_compressed().outputs();
        let differ: Vec<_> = again.keys().chain(outputs.keys()).filter(|name| again.get(*name) != outputs.get(*name)).collect();
        assert_eq!(differ, [""; 0], "{counter}");
    }
}

#[test]
fn page_views_are_answered_in_development_too() {
    for (counter, name) in [("/count.txt", "count.txt"), ("/api/count", "api/count"), ("/media/count.txt", "media/count.txt")] {
        let site = counting(counter);
        let first = site.derive_at(NOW);
        assert_eq!(site.outputs().get(name).map(Vec::len), Some(0), "{counter}: {}", first.stderr);
        let all = between(&first.stdout, ": ", " written, 0 unchanged, 0 removed");
        let again = site.derive_at(NOW);
        assert!(again.stdout.contains(&format!(": 0 written, {all} unchanged, 0 removed")), "{counter}: {}", again.stdout);
        assert_eq!(site.outputs().get(name).map(Vec::len), Some(0), "{counter}, the second time");
    }
}

#[test]
fn in_development_too_what_is_at_the_counters_address_already_stays() {
    let site = counting("/count.txt");
    write(&site.out().join("count.txt"), b"the app's");
    assert_eq!(site.derive().outputs()["count.txt"], b"the app's");
    let site = counting("/media/count.txt").file("media/count.txt", "ours");
    assert_eq!(site.derive().outputs()["media/count.txt"], b"ours");
}

#[test]
fn what_is_at_the_counters_address_already_stays() {
    let site = counting("/icons/favicon.svg");
    assert_eq!(site.build().outputs()["icons/favicon.svg"], b"<svg/>", "a file of the app");
    let site = counting("/media/count.txt").file("media/count.txt", "ours");
    assert_eq!(site.build().outputs()["media/count.txt"], b"ours", "a file of the content folder");
    let site = counting("/feed.xml");
    assert!(!site.build().outputs()["feed.xml"].is_empty(), "a feed");

    let site = SiteTest::new().app().article("a", json!({}));
    site.build();
    write(&site.out().join("count.txt"), b"the operator's");
    let site = site.asking(counting("/count.txt").site()["consent"].clone());
    assert_eq!(site.build().outputs()["count.txt"], b"the operator's");
    assert_eq!(site.build().outputs()["count.txt"], b"the operator's", "the next build leaves it, too");
}

#[test]
fn a_counter_in_the_way_of_pages_is_an_error() {
    for counter in ["/about", "/article/a", "/search", "/content/count.json", "/pictures/count.gif"] {
        let findings = counting(counter).findings();
        let found: Vec<&Value> = findings.iter().filter(|finding| finding["severity"] == "error").collect();
        assert_eq!(found.len(), 1, "{counter}: {found:#?}");
        assert_eq!((&found[0]["code"], &found[0]["path"]), (&json!("counter-place"), &json!("$.consent.services[0].counter")));
    }
}

#[test]
fn k107_googles_tags_are_denied_everything_before_anything_else_runs() {
    let mut consent = counting("/count.txt").site()["consent"].clone();
    consent["googleConsentMode"] = json!(true);
    let site = counting("/count.txt").asking(consent);
    let outputs = site.build().outputs();
    let rules = String::from_utf8(outputs[".hosting/rules.json"].clone()).expect("text");
    let pages: Vec<&String> = outputs.keys().filter(|name| name.ends_with(".html")).collect();
    assert!(pages.len() > 5);
    for name in pages {
        let page = site.page(name);
        let script = between(&page, "<script>", "</script>");
        for denied in
            ["ad_storage", "ad_user_data", "ad_personalization", "analytics_storage", "functionality_storage", "personalization_storage"]
        {
            assert!(script.contains(&format!("{denied}:\"denied\"")), "{name}: {script}");
        }
        assert!(
            script.contains(r#"gtag("consent","default",{"#) && script.ends_with(r#"security_storage:"granted",wait_for_update:500})"#)
        );
        assert!(page.contains(&format!("<script>{script}</script><script>boot(")), "{name}: it comes right before the boot script");
        assert_eq!(page.matches("<script>").count(), 2, "{name}");
        assert!(rules.contains(&sri::source(script)), "{name}: its hash is in the policy");
    }
}

#[test]
fn k107_other_papers_have_no_word_of_google() {
    let site = counting("/count.txt");
    for (name, bytes) in site.build().outputs() {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains("gtag") && !text.contains("dataLayer"), "{name}");
    }
}
