//! The sample newspaper in this repository.

use std::path::Path;

use broadsheet_content::page::{read_page, read_site};
use press::clock::{self, Timestamp};
use press::derive::Edition;
use press::finding::FileFinding;
use press::folder::Folder;
use press::{report, rules};

use crate::support::NOW;

#[test]
fn what_its_readers_are_asked_is_recorded() {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let now: Timestamp = clock::parse(NOW).expect("a time").instant;
    let folder = Folder::read(&content).expect("the folder is readable");
    let of_consent = |finding: &FileFinding| finding.finding.code.contains("consent").then(|| finding.finding.to_string());
    let found: Vec<String> = rules::check(&folder, now).iter().filter_map(of_consent).collect();
    assert_eq!(found, [""; 0], "run `cargo xtask press consent content` and commit what it writes");
}

#[test]
fn it_has_no_errors_and_the_app_reads_every_document() {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let now: Timestamp = clock::parse(NOW).expect("a time").instant;
    let folder = Folder::read(&content).expect("the folder is readable");
    let errors: Vec<FileFinding> = rules::check(&folder, now).into_iter().filter(FileFinding::is_error).collect();
    let mut text = Vec::new();
    report::write_findings(&mut text, &content, &errors, report::Style::Plain).expect("a report");
    assert!(errors.is_empty(), "{}", String::from_utf8_lossy(&text));

    let edition = Edition::of(&folder, now).expect("an edition");
    for page in edition.pages() {
        let document = edition.document(page).unwrap_or_else(|error| panic!("{page:?}: {error}"));
        let text = serde_json::to_string(&document).expect("JSON");
        let read = read_page(&text).unwrap_or_else(|error| panic!("the app cannot read {}: {error}", document.path));
        assert_eq!(read, document, "what the app reads is what was written");
    }
    let site = edition.site_document();
    assert_eq!(read_site(&serde_json::to_string(&site).expect("JSON")).expect("the app reads it"), site);
}
