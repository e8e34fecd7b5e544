//! Helpers that make articles and assert findings.

use broadsheet_content::article::Article;
use broadsheet_content::editing::{Checked, Finding, Severity, SourceFormat, read_article};
use serde_json::{Value, json};

/// Returns an article with the required fields, and these.
pub fn article(fields: Value) -> Value {
    let mut article = json!({
        "slug": "night-ferry-returns",
        "headline": "Night ferry returns",
        "section": "harbour",
        "published": "2026-11-12T08:30:00+01:00",
        "body": [{ "type": "paragraph", "children": [{ "type": "text", "value": "It sailed." }] }]
    });
    for (name, value) in fields.as_object().expect("fields") {
        article[name] = value.clone();
    }
    article
}

/// An article of one block.
pub fn with_block(block: Value) -> Value {
    article(json!({ "body": [block] }))
}

pub fn read_json(value: &Value) -> Checked<Article> {
    read_article(SourceFormat::Json, serde_json::to_string_pretty(value).expect("serialises").as_bytes())
}

pub fn read_text(source: &str) -> Checked<Article> {
    read_article(SourceFormat::Json, source.as_bytes())
}

/// Markdown behind the front matter every article needs; the body starts in line 7.
pub fn read_markdown(body: &str) -> Checked<Article> {
    let source = format!(
        "---\nslug: night-ferry-returns\nheadline: Night ferry returns\nsection: harbour\npublished: 2026-11-12T08:30:00+01:00\n---\n{body}"
    );
    read_article(SourceFormat::Markdown, source.as_bytes())
}

/// Returns the body of a Markdown article as JSON, and asserts that there are no findings.
pub fn body_of(markdown: &str) -> Value {
    let checked = read_markdown(markdown);
    assert_eq!(lines(&checked.findings), [""; 0], "{markdown}");
    serde_json::to_value(checked.value.expect("reads").body).expect("serialises")
}

/// Formats findings for messages of tests.
pub fn lines(findings: &[Finding]) -> Vec<String> {
    findings.iter().map(ToString::to_string).collect()
}

/// Returns the only finding with a code.
pub fn only<'f, T>(checked: &'f Checked<T>, code: &str) -> &'f Finding {
    let found: Vec<_> = checked.findings.iter().filter(|finding| finding.code == code).collect();
    assert_eq!(found.len(), 1, "one `{code}` among {:#?}", lines(&checked.findings));
    found[0]
}

/// Asserts that there is one error, of this code, at this path, and nothing else.
pub fn assert_error<T>(checked: &Checked<T>, code: &str, path: &str) {
    let found: Vec<_> = checked.findings.iter().map(|finding| (finding.severity, finding.code, finding.path.as_str())).collect();
    assert_eq!(found, [(Severity::Error, code, path)], "{:#?}", lines(&checked.findings));
    let finding = &checked.findings[0];
    assert!(finding.message.ends_with('.') && !finding.remedy.is_empty(), "{finding}");
}

/// Asserts that there is one warning, of this code, at this path, and that the file was read.
pub fn assert_warning<T>(checked: &Checked<T>, code: &str, path: &str) {
    let found: Vec<_> = checked.findings.iter().map(|finding| (finding.severity, finding.code, finding.path.as_str())).collect();
    assert_eq!(found, [(Severity::Warning, code, path)], "{:#?}", lines(&checked.findings));
    assert!(checked.value.is_some() && !checked.has_errors());
}
