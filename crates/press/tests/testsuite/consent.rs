//! The revisions of the consent catalogue: recorded, guarded, published.

use std::fs;

use serde_json::{Value, json};

use crate::support::{NOW, SiteTest, files};

/// A catalogue that asks readers about two services.
fn catalogue(revision: u32) -> Value {
    json!({ "revision": revision,
        "categories": [
            { "id": "necessary", "kind": "necessary", "title": "Necessary", "description": "Keeps the page working." },
            { "id": "ads", "kind": "advertising", "title": "Advertising", "description": "Advertisements are chosen." },
        ],
        "services": [
            { "id": "quayads", "category": "ads", "title": "Quay ads", "provider": "Quay", "purpose": "Chooses.",
              "origins": ["https://ads.quay.example"] },
            { "id": "pierads", "category": "ads", "title": "Pier ads", "provider": "Pier", "purpose": "Chooses.", "origins": [] },
        ] })
}

/// The catalogue with one value changed.
fn changed(revision: u32, pointer: &str, value: Value) -> Value {
    let mut catalogue = catalogue(revision);
    *catalogue.pointer_mut(pointer).expect("a place in it") = value;
    catalogue
}

/// A paper whose catalogue is recorded.
fn recorded(consent: Value) -> SiteTest {
    let site = SiteTest::new().article("a", json!({})).with("consent", consent);
    let run = site.press(&["consent", "content"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    site
}

fn revision(site: &SiteTest, number: u32) -> Value {
    let text = fs::read_to_string(site.content().join(format!("consent/{number}.json"))).expect("it was recorded");
    serde_json::from_str(&text).expect("JSON")
}

/// Returns the findings of `press check` about the catalogue's revision: code and severity, message, remedy.
fn said(site: &SiteTest) -> Vec<[String; 3]> {
    let text = |finding: &Value, name: &str| finding[name].as_str().expect("text").to_owned();
    let of_consent = |finding: &&Value| finding["code"].as_str().is_some_and(|code| code.contains("consent"));
    let findings = site.findings();
    let found = findings.iter().filter(of_consent).map(|finding| {
        assert_eq!((&finding["file"], &finding["path"]), (&json!("site.json"), &json!("$.consent.revision")));
        let source = fs::read_to_string(site.content().join("site.json")).expect("site.json");
        let line = finding["line"].as_u64().and_then(|line| source.lines().nth(usize::try_from(line).ok()? - 1)).expect("a line");
        let column = line.find("\"revision\": ").expect("the line of the revision") + "\"revision\": ".len() + 1;
        assert_eq!(finding["column"], json!(column));
        let code = format!("{} {}", text(finding, "code"), text(finding, "severity"));
        [code, text(finding, "message"), text(finding, "remedy")]
    });
    found.collect()
}

fn codes(site: &SiteTest) -> Vec<String> {
    said(site).into_iter().map(|[code, ..]| code).collect()
}

#[test]
fn a_revision_is_recorded_with_its_words_and_hash() {
    let site = SiteTest::new().article("a", json!({})).with("consent", catalogue(1));
    assert_eq!(codes(&site), ["unrecorded-consent error"]);
    assert_eq!(site.check().code, 1);
    let run = site.press(&["consent", "content"]);
    assert_eq!((run.code, run.stdout.as_str()), (0, "revision 1 recorded: content/consent/1.json\n"), "{}", run.stderr);
    let recorded = revision(&site, 1);
    let text = &recorded["texts"][0];
    assert_eq!((&recorded["revision"], recorded["texts"].as_array().map(Vec::len)), (&json!(1), Some(1)));
    assert_eq!(text["catalogue"]["services"][0]["origins"], json!(["https://ads.quay.example"]));
    assert_eq!(text["hash"].as_str().map(str::len), Some(16));
    assert!(text["words"]["banner-text"].as_str().is_some_and(|words| words.len() > 40), "{text:#}");
    assert_eq!(codes(&site), [""; 0]);

    let before = files(&site.content());
    let again = site.press(&["consent", "content"]);
    assert_eq!((again.code, again.stdout.contains("already")), (0, true), "{}", again.stdout);
    assert_eq!(files(&site.content()), before, "nothing is written twice");
}

#[test]
fn d44_a_corrected_word_keeps_the_revision_and_adds_a_wording() {
    let site = recorded(changed(1, "/categories/1/title", json!("Advertisng"))).app();
    let first = revision(&site, 1)["texts"][0].clone();
    let site = site.with("consent", catalogue(1));
    assert_eq!(codes(&site), ["unrecorded-consent error"]);
    let run = site.press(&["build", "--app", "dist", "--content", "content", "--out", "out", "--now", NOW]);
    assert_eq!(run.code, 1, "a site is built in words that no receipt would find");
    assert!(run.stderr.contains("press consent content"), "{}", run.stderr);
    let run = site.press(&["consent", "content"]);
    assert_eq!((run.code, run.stdout.as_str()), (0, "a wording added to revision 1: content/consent/1.json\n"));
    let texts = revision(&site, 1)["texts"].clone();
    assert_eq!(texts.as_array().map(Vec::len), Some(2));
    assert_eq!(texts[0], first, "what readers agreed to before stays");
    assert_ne!(texts[1]["hash"], first["hash"]);
    assert_eq!(codes(&site), [""; 0]);
}

#[test]
fn d42_another_meaning_under_the_same_revision_is_an_error_that_lists_it() {
    let site = recorded(catalogue(1));
    let before = files(&site.content().join("consent"));
    let site = site.with("consent", changed(1, "/services/0/origins", json!(["https://ads.quay.example", "https://spy.example"])));
    let said = said(&site);
    assert_eq!(said.len(), 1, "{said:#?}");
    assert_eq!(said[0][0], "consent-changed error");
    assert_eq!(said[0][1], "Readers said yes to another revision 1; since then: service `quayads`: new origin https://spy.example.");
    assert!(said[0][2].starts_with("Raise `revision` to 2,"), "{said:#?}");
    assert_eq!(site.check().code, 1);

    let run = site.press(&["consent", "content"]);
    assert_eq!((run.code, run.stdout.as_str()), (1, ""));
    assert!(run.stderr.contains("service `quayads`: new origin https://spy.example\n"), "{}", run.stderr);
    assert!(run.stderr.contains("raise `revision` in site.json to 2"), "{}", run.stderr);
    assert_eq!(files(&site.content().join("consent")), before);

    let run = site.app().build_at(NOW);
    assert_eq!((run.code, run.stdout.as_str()), (1, ""), "no site is built with it");
}

#[test]
fn d42_a_new_category_without_a_new_revision_is_an_error() {
    let site = recorded(catalogue(1));
    let mut more = catalogue(1);
    more["categories"]
        .as_array_mut()
        .expect("a list")
        .push(json!({ "id": "count", "kind": "analytics", "title": "Counting", "description": "We count." }));
    let site = site.with("consent", more.clone());
    assert!(said(&site)[0][1].ends_with("since then: category `count`: new."), "{:#?}", said(&site));
    more["revision"] = json!(2);
    let site = site.with("consent", more);
    assert_eq!(codes(&site), ["unrecorded-consent error"]);
    assert_eq!(site.press(&["consent", "content"]).code, 0);
    assert_eq!(codes(&site), [""; 0]);
    assert_eq!(revision(&site, 1)["texts"][0]["catalogue"]["categories"].as_array().map(Vec::len), Some(2), "the first stays as it was");
}

#[test]
fn a_revision_does_not_go_back() {
    let site = recorded(catalogue(3)).with("consent", catalogue(2));
    assert_eq!(said(&site)[0][0], "consent-revision error");
    let run = site.press(&["consent", "content"]);
    assert_eq!(run.code, 1);
    assert!(run.stderr.contains("revision 3 is recorded\nhelp: write 4,"), "{}", run.stderr);
}

#[test]
fn a_paper_that_asks_nothing_records_nothing() {
    let necessary = json!({ "id": "necessary", "kind": "necessary", "title": "Necessary", "description": "Keeps the page working." });
    for consent in [None, Some(json!({ "revision": 1, "categories": [necessary] }))] {
        let site = SiteTest::new().app().article("a", json!({}));
        let site = if let Some(consent) = consent { site.with("consent", consent) } else { site };
        assert_eq!(codes(&site), [""; 0]);
        let run = site.press(&["consent", "content"]);
        assert_eq!((run.code, run.stdout.as_str()), (0, "the catalogue asks readers nothing: there is nothing to record\n"));
        assert!(!site.content().join("consent").exists());
        assert!(!site.build().outputs().keys().any(|name| name.starts_with("consent/")));
    }
}

#[test]
fn a_damaged_record_is_named() {
    for (name, text, why) in [
        ("consent/1.json", "{", "it cannot be read"),
        ("consent/1.json", "{\"revision\": 2, \"texts\": []}", "it is of revision 2"),
        ("consent/01.json", "{}", "its name is not the number of one"),
        ("consent/first.json", "{}", "its name is not the number of one"),
    ] {
        let site = SiteTest::new().article("a", json!({})).with("consent", catalogue(1)).file(name, text);
        let findings = site.findings();
        let found =
            findings.iter().find(|finding| finding["code"] == "damaged-revision").unwrap_or_else(|| panic!("{name}: {findings:#?}"));
        assert_eq!((&found["file"], &found["severity"]), (&json!(name), &json!("error")));
        assert!(found["message"].as_str().is_some_and(|message| message.contains(why)), "{found:#}");
        let run = site.press(&["consent", "content"]);
        assert_eq!(run.code, 1, "nothing is written over it");
        assert!(run.stderr.contains(name), "{}", run.stderr);
    }
    let site = recorded(catalogue(1)).file("consent/notes.txt", "ours").file("consent/.hidden.json", "{");
    assert_eq!(site.check().code, 0, "other files are nobody's business");
}

#[test]
fn k108_every_revision_and_wording_is_published_for_receipts() {
    let site = recorded(catalogue(1)).with("consent", changed(1, "/services/0/title", json!("Quayside ads")));
    assert_eq!(site.press(&["consent", "content"]).code, 0);
    let site = site.with("consent", catalogue(2)).app();
    assert_eq!(site.press(&["consent", "content"]).code, 0);
    let content = files(&site.content());
    let outputs = site.build().outputs();
    let published = |name: &str| serde_json::from_slice::<Value>(outputs.get(name).unwrap_or_else(|| panic!("{name}"))).expect("JSON");
    assert_eq!(published("consent/1.json"), revision(&site, 1));
    assert_eq!(published("consent/1.json")["texts"].as_array().map(Vec::len), Some(2));
    assert_eq!(published("consent/2.json")["texts"][0]["catalogue"], site.document("site.json")["consent"]);
    let hash = &published("consent/2.json")["texts"][0]["hash"];
    assert_eq!(hash, &site.document("site.json")["consentHash"], "what stands in records is found here");
    assert_eq!(files(&site.content()), content, "a build writes nothing into the content");
    let rules = String::from_utf8(outputs[".hosting/rules.json"].clone()).expect("text");
    assert!(rules.contains("/consent/*"), "{rules}");
    assert_eq!(site.build().outputs(), outputs, "the same bytes twice");
}

#[test]
fn k108_the_link_of_a_receipt_leads_somewhere_in_development_too() {
    let site = recorded(catalogue(1)).with("consent", catalogue(2)).app();
    assert_eq!(site.press(&["consent", "content"]).code, 0);
    let content = files(&site.content());
    let of_consent = |site: &SiteTest| -> Vec<_> { site.outputs().into_iter().filter(|(name, _)| name.starts_with("consent/")).collect() };
    let derived = of_consent(site.derive());
    assert_eq!(derived.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["consent/1.json", "consent/2.json"]);
    assert_eq!(files(&site.content()), content, "nothing is written into the content");
    assert!(site.derive_at(NOW).stdout.contains(" 0 written, "));
    fs::remove_dir_all(site.out()).expect("removed");
    assert_eq!(of_consent(site.build()), derived, "the same bytes as in a published site");
}

#[test]
fn a_content_folder_of_the_name_of_the_revisions_is_not_written_into() {
    let site = recorded(catalogue(1)).app();
    fs::rename(site.content(), site.path("consent")).expect("renamed");
    let before = files(&site.path("consent"));
    for args in [&["derive"] as &[&str], &["build", "--no-compress", "--app", "dist"]] {
        let run = site.press(&[args, &["--content", "consent", "--out", ".", "--now", NOW]].concat());
        assert_eq!(run.code, 2, "{}", run.stdout);
        assert!(run.stderr.contains("would overwrite the content"), "{}", run.stderr);
    }
    assert_eq!(files(&site.path("consent")), before);
}
