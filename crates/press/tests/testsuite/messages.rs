//! The words of the interface in a language that the paper brings itself.

use std::path::Path;

use serde_json::Value;

use crate::support::{SiteTest, between};

const ENGLISH: &str = include_str!("../../../content/messages/en.ftl");

/// A paper in Swedish with a section of seven articles, whose pages name no author and no part of a text.
fn swedish(messages: &str) -> SiteTest {
    SiteTest::new().app().articles(7).with("language", "sv".into()).file("messages/sv.ftl", messages)
}

/// The English file with some of its texts replaced.
fn with(replaced: &[(&str, &str)]) -> String {
    replaced.iter().fold(ENGLISH.to_owned(), |text, (old, new)| {
        assert!(text.contains(old), "{old}");
        text.replace(old, new)
    })
}

/// Returns severity, code and line of each finding about the message file.
fn found(site: &SiteTest) -> Vec<(String, String, Value)> {
    let text = |finding: &Value, key: &str| finding[key].as_str().unwrap_or_default().to_owned();
    let about = |finding: &Value| finding["file"] == "messages/sv.ftl";
    let findings = site.findings().into_iter().filter(about);
    findings.map(|finding| (text(&finding, "severity"), text(&finding, "code"), finding["line"].clone())).collect()
}

fn page(site: &SiteTest, path: &str) -> String {
    site.build().page(&Path::new(path).join("index.html").to_string_lossy())
}

#[test]
fn a_whole_file_has_no_finding_and_its_words_are_on_the_pages() {
    let site = swedish(&with(&[("older = Older", "older = Äldre"), ("{ $count } articles in all", "Totalt { $count } artiklar")]));
    assert_eq!(found(&site), []);
    let list = page(&site, "section/news");
    let pager = between(&list, "<nav aria-label", "</nav>");
    assert!(list.contains("Totalt 7 artiklar") && list.contains("Äldre"), "{pager}");
    assert!(!list.contains("lang=\"en\""), "{list}");
}

#[test]
fn a_message_that_is_missing_is_a_warning_and_appears_in_english() {
    let site = swedish(&with(&[("older = Older\n", "")]));
    assert_eq!(found(&site), [("warning".to_owned(), "missing-message".to_owned(), 1.into())]);
    let list = page(&site, "section/news");
    assert!(list.contains("<span lang=\"en\" dir=\"ltr\">Older</span>"), "{list}");
    assert_eq!(list.matches("lang=\"en\"").count(), 1, "{list}");
}

#[test]
fn markup_in_a_message_is_a_warning_and_is_text_on_the_pages() {
    let site = swedish(&with(&[("older = Older", "older = <b>Äldre</b> &amp; <script>alert(1)</script>")]));
    let line = with(&[]).lines().position(|line| line.starts_with("older =")).map(|line| line + 1);
    assert_eq!(found(&site), [("warning".to_owned(), "markup-in-message".to_owned(), line.into())]);
    let list = page(&site, "section/news");
    assert!(list.contains("&lt;b&gt;Äldre&lt;/b&gt; &amp;amp; &lt;script&gt;alert(1)&lt;/script&gt;"), "{list}");
}

#[test]
fn a_lost_variable_is_an_error_that_keeps_the_paper_from_being_published() {
    for (old, new) in [
        ("updated = Updated { $time }", "updated = Uppdaterad"),
        ("numbered-page = Page { $number }", "numbered-page = Sidan { $nummer }"),
        ("*[other] { $count } articles in all", "*[other] Alla artiklar"),
    ] {
        let site = swedish(&with(&[(old, new)]));
        let found = found(&site);
        assert!(found.iter().any(|(severity, code, _)| severity == "error" && code == "lost-variable"), "{new}: {found:?}");
        assert_eq!(site.check().code, 1);
        crate::support::build_that_fails(&site);
    }
}

/// Returns the file, code and message of each finding about a message file.
fn about_files(site: &SiteTest) -> Vec<[String; 3]> {
    let findings = site
        .findings()
        .into_iter()
        .map(|finding| ["file", "code", "message"].map(|key| finding[key].as_str().unwrap_or_default().to_owned()));
    findings.filter(|[file, ..]| file.starts_with("messages/")).collect()
}

#[test]
fn the_file_with_the_very_name_of_the_language_is_used() {
    for (language, files, used) in [
        ("pt", ["pt", "pt-BR"], "pt"),
        ("pt-BR", ["pt", "pt-BR"], "pt-BR"),
        ("pt-br", ["pt-BR", "pt-PT"], "pt-BR"),
        ("pt-AO", ["pt-BR", "pt"], "pt"),
    ] {
        let site = files.iter().fold(SiteTest::new().app().articles(7).with("language", language.into()), |site, name| {
            site.file(&format!("messages/{name}.ftl"), format!("older = Of {name}\n"))
        });
        let other = files.iter().find(|name| **name != used).expect("another file");
        let message = format!("A second message file for the language of the paper: messages/{used}.ftl is used.");
        assert_eq!(about_files(&site), [[format!("messages/{other}.ftl"), "unused-messages".to_owned(), message]], "{language}");
        assert!(page(&site, "section/news").contains(&format!("Of {used}<")), "{language}");
    }
}

#[test]
fn no_file_is_used_in_a_pseudo_language() {
    for name in ["en", "en-XA", "sv"] {
        let site = SiteTest::new().with("language", "en-XA".into()).file(&format!("messages/{name}.ftl"), "older = Mine\n");
        let [[_, code, message]] = about_files(&site).try_into().expect("one finding");
        assert_eq!(code, "unused-messages");
        assert!(message.contains("pseudo-language `en-XA`"), "{message}");
    }
}

#[test]
fn a_file_that_is_too_large_is_not_called_an_article() {
    let site = swedish(&format!("# {}", "x".repeat(2 * 1024 * 1024)));
    let finding = site.findings().into_iter().find(|finding| finding["code"] == "file-too-large").expect("a finding");
    assert_eq!(finding["file"], "messages/sv.ftl");
    assert!(!finding["remedy"].as_str().unwrap_or_default().contains("article"), "{finding}");
}
