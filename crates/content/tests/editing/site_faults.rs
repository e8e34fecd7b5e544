//! The finding about each single fault in the paper's own file.

use broadsheet_content::editing::{Checked, read_site};
use broadsheet_content::site::Site;
use serde_json::{Value, json};

use crate::support::{assert_error, assert_warning, lines};

fn site(fields: Value) -> Value {
    let mut site = json!({
        "title": "The Ledger",
        "baseUrl": "https://ledger.example",
        "sections": [{ "id": "harbour", "title": "Harbour" }]
    });
    for (name, value) in fields.as_object().expect("fields") {
        site[name] = value.clone();
    }
    site
}

fn read(fields: Value) -> Checked<Site> {
    read_site(site(fields).to_string().as_bytes())
}

fn service(fields: Value) -> Value {
    let mut service = json!({ "id": "counter", "category": "analytics", "title": "Counter", "provider": "Us", "purpose": "Counts" });
    for (name, value) in fields.as_object().expect("fields") {
        service[name] = value.clone();
    }
    json!({ "consent": {
        "revision": 1,
        "categories": [
            { "id": "necessary", "kind": "necessary", "title": "Necessary", "description": "Keeps the page working." },
            { "id": "analytics", "kind": "analytics", "title": "Counting", "description": "We count." }
        ],
        "services": [service]
    } })
}

/// A service that stores something under a key.
fn key(key: &str) -> Value {
    service(json!({ "stores": [{ "kind": "local-storage", "key": key, "purpose": "x", "retention": "x" }] }))
}

fn hash() -> String {
    format!("sha384-{}", "a".repeat(64))
}

fn consent_mode(value: Value) -> Value {
    let mut fields = service(json!({}));
    fields["consent"]["googleConsentMode"] = value;
    fields
}

#[test]
fn five_lines_are_a_paper() {
    let checked = read(json!({}));
    assert_eq!(lines(&checked.findings), [""; 0]);
    let site = checked.value.expect("reads");
    assert_eq!((site.language.as_str(), site.page_size, site.consent.asks()), ("en", 20, false));
}

#[test]
fn one_fault_is_one_finding() {
    let category = |id: &str, kind: &str| json!({ "id": id, "kind": kind, "title": "x", "description": "x" });
    let consent = |categories: Value| json!({ "consent": { "revision": 1, "categories": categories } });
    let cases = [
        (json!({ "title": "" }), "empty-text", "$.title"),
        (json!({ "baseUrl": "http://ledger.example" }), "bad-address", "$.baseUrl"),
        (json!({ "baseUrl": "https://ledger.example/" }), "base-url", "$.baseUrl"),
        (json!({ "baseUrl": "https://ledger.example?x" }), "base-url", "$.baseUrl"),
        (json!({ "baseUrl": "https://ledger.example#x" }), "base-url", "$.baseUrl"),
        (json!({ "baseUrl": "ledger.example" }), "bad-address", "$.baseUrl"),
        (json!({ "baseUrl": "https://ledger.example/a b" }), "bad-address", "$.baseUrl"),
        (json!({ "baseUrl": " https://ledger.example" }), "bad-address", "$.baseUrl"),
        (json!({ "baseUrl": "https://ledger.example/gazette/" }), "base-url", "$.baseUrl"),
        (json!({ "baseUrl": "https://ledger.example/gazette?x" }), "base-url", "$.baseUrl"),
        (json!({ "baseUrl": "https://ledger.example/gazette#x" }), "base-url", "$.baseUrl"),
        (json!({ "baseUrl": "https://ledger.example/./gazette" }), "base-url", "$.baseUrl"),
        (json!({ "baseUrl": "https://ledger.example/club/../gazette" }), "base-url", "$.baseUrl"),
        (json!({ "baseUrl": "https://ledger.example/%2e%2e/gazette" }), "base-url", "$.baseUrl"),
        (json!({ "baseUrl": "https://ledger.example//gazette" }), "base-url", "$.baseUrl"),
        (json!({ "baseUrl": "https://ledger.example/club//gazette" }), "base-url", "$.baseUrl"),
        (json!({ "baseUrl": "https://ledger.example/.gazette" }), "base-url", "$.baseUrl"),
        (json!({ "baseUrl": "https://ledger.example/zürich" }), "base-url", "$.baseUrl"),
        (json!({ "baseUrl": "https://ledger.example/z%C3%BCrich" }), "base-url", "$.baseUrl"),
        (json!({ "baseUrl": "https://ledger.example/*" }), "base-url", "$.baseUrl"),
        (json!({ "language": "English" }), "not-a-language", "$.language"),
        (json!({ "sections": [] }), "no-sections", "$.sections"),
        (json!({ "sections": [{ "id": "a", "title": "A" }, { "id": "a", "title": "B" }] }), "duplicate-id", "$.sections[1].id"),
        (json!({ "topics": [{ "id": "a", "title": "A" }, { "id": "a", "title": "B" }] }), "duplicate-id", "$.topics[1].id"),
        (json!({ "topics": [{ "id": "a" }] }), "missing-field", "$.topics[0].title"),
        (json!({ "navigation": [{ "label": "x", "url": "javascript:x" }] }), "bad-address", "$.navigation[0].url"),
        (json!({ "front": { "lead": "No Slug" } }), "not-an-id", "$.front.lead"),
        (json!({ "pageSize": 0 }), "number-range", "$.pageSize"),
        (json!({ "pageSize": 101 }), "number-range", "$.pageSize"),
        (json!({ "pageSize": "20" }), "wrong-type", "$.pageSize"),
        (json!({ "contact": { "email": "desk" } }), "not-an-email", "$.contact.email"),
        (json!({ "about": [{ "type": "pullquote" }] }), "missing-field", "$.about[0].text"),
        (json!({ "consent": { "categories": [category("necessary", "necessary")] } }), "missing-field", "$.consent.revision"),
        (json!({ "consent": { "revision": 0, "categories": [category("necessary", "necessary")] } }), "number-range", "$.consent.revision"),
        (json!({ "consent": { "revision": 1 } }), "missing-field", "$.consent.categories"),
        (consent(json!([])), "necessary-category", "$.consent.categories"),
        (consent(json!([category("a", "necessary"), category("b", "necessary")])), "necessary-category", "$.consent.categories[1].kind"),
        (consent(json!([category("a", "necessary"), category("a", "embeds")])), "duplicate-id", "$.consent.categories[1].id"),
        (consent(json!([category("a", "necessary"), category("b", "marketing")])), "unknown-word", "$.consent.categories[1].kind"),
        (service(json!({ "category": "comfort" })), "unknown-category", "$.consent.services[0].category"),
        (service(json!({ "origins": ["https://a.example/path"] })), "not-an-origin", "$.consent.services[0].origins[0]"),
        (service(json!({ "origins": ["https://A.example"] })), "not-an-origin", "$.consent.services[0].origins[0]"),
        (service(json!({ "origins": ["https://a.example/"] })), "not-an-origin", "$.consent.services[0].origins[0]"),
        (service(json!({ "origins": ["http://a.example"] })), "bad-address", "$.consent.services[0].origins[0]"),
        (service(json!({ "policyUrl": "/privacy/" })), "bad-address", "$.consent.services[0].policyUrl"),
        (service(json!({ "script": "data:text/javascript,x" })), "bad-address", "$.consent.services[0].script"),
        (
            service(json!({ "stores": [{ "kind": "indexed-db", "key": "x", "purpose": "x", "retention": "x" }] })),
            "unknown-word",
            "$.consent.services[0].stores[0].kind",
        ),
        (
            service(json!({ "stores": [{ "kind": "cookie", "key": "x", "purpose": "x" }] })),
            "missing-field",
            "$.consent.services[0].stores[0].retention",
        ),
        (consent_mode(json!("yes")), "wrong-type", "$.consent.googleConsentMode"),
        (service(json!({ "script": "/s.js", "integrity": "sha384-short" })), "bad-integrity", "$.consent.services[0].integrity"),
        (
            service(json!({ "script": "/s.js", "integrity": format!("{}  {}", hash(), hash()) })),
            "bad-integrity",
            "$.consent.services[0].integrity",
        ),
        (service(json!({ "integrity": hash() })), "integrity-without-script", "$.consent.services[0].integrity"),
        (service(json!({ "counter": "https://count.example/c" })), "bad-counter", "$.consent.services[0].counter"),
        (service(json!({ "counter": "/count.txt?x" })), "bad-counter", "$.consent.services[0].counter"),
        (service(json!({ "counter": "/../count.txt" })), "bad-counter", "$.consent.services[0].counter"),
        (service(json!({ "counter": "//count.example" })), "bad-counter", "$.consent.services[0].counter"),
        (service(json!({ "counter": "/" })), "bad-counter", "$.consent.services[0].counter"),
        (key("_ga_*_x"), "bad-key", "$.consent.services[0].stores[0].key"),
        (key("a*"), "bad-key", "$.consent.services[0].stores[0].key"),
        (key("*"), "bad-key", "$.consent.services[0].stores[0].key"),
        (key("ab**"), "bad-key", "$.consent.services[0].stores[0].key"),
        (key("broadsheet.consent"), "reserved-key", "$.consent.services[0].stores[0].key"),
        (key("broad*"), "reserved-key", "$.consent.services[0].stores[0].key"),
        (key("broadsheet.c*"), "reserved-key", "$.consent.services[0].stores[0].key"),
    ];
    for (fields, code, path) in cases {
        assert_error(&read(fields), code, path);
    }
    assert_warning(&read(json!({ "baseURL": "x" })), "unknown-field", "$.baseURL");
}

#[test]
fn a_whole_catalogue_is_left_alone() {
    let checked = read(service(json!({
        "policyUrl": "https://a.example/privacy",
        "origins": ["https://a.example", "https://b.example:8443"],
        "script": "/scripts/counter.js",
        "integrity": format!("{} {}", hash(), hash()),
        "counter": "/api/count_1.txt",
        "stores": [
            { "kind": "cookie", "key": "x", "purpose": "x", "retention": "a day", "retired": true },
            { "kind": "cookie", "key": "_ga_*", "purpose": "x", "retention": "a day" }
        ]
    })));
    assert_eq!(lines(&checked.findings), [""; 0]);
    assert!(checked.value.expect("reads").consent.asks());
}

#[test]
fn the_necessary_category_may_name_the_readers_own_record() {
    let mut fields = key("broadsheet.consent");
    fields["consent"]["services"][0]["category"] = json!("necessary");
    assert_eq!(lines(&read(fields).findings), [""; 0]);
}

#[test]
fn googles_consent_mode_is_a_flag() {
    let checked = read(consent_mode(json!(true)));
    assert_eq!(lines(&checked.findings), [""; 0]);
    assert!(checked.value.expect("reads").consent.google_consent_mode);
}
