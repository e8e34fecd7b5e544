//! Whole files: encodings, broken files, and the sample newspaper.

use std::fs;
use std::path::{Path, PathBuf};

use broadsheet_content::editing::{Severity, SourceFormat, read_article, read_author, read_site};
use serde_json::json;

use crate::support::{article, assert_error, assert_warning, lines, only, read_json, read_text};

#[test]
fn a_plain_article_has_no_findings() {
    let checked = read_json(&article(json!({})));
    assert_eq!(lines(&checked.findings), [""; 0]);
    assert_eq!(checked.value.expect("reads").headline, "Night ferry returns");
}

#[test]
fn a_byte_order_mark_is_warned_of_and_read_over() {
    let source = format!("\u{FEFF}{}", article(json!({ "section": "Harbour" })));
    let checked = read_text(&source);
    only(&checked, "byte-order-mark");
    let finding = only(&checked, "not-an-id");
    assert_eq!(&source[finding.position.span.clone()], "\"Harbour\"", "positions count the mark's bytes");
    let column = source.find("\"Harbour\"").expect("is there") - 3 + 1;
    assert_eq!(finding.position.column, column, "and columns do not: editors do not show it");

    let markdown = "\u{FEFF}---\nslug: a\nheadline: b\nsection: c\npublished: 2026-11-12T08:30:00Z\n---\ntext <b>\n";
    let checked = read_article(SourceFormat::Markdown, markdown.as_bytes());
    let html = only(&checked, "html");
    assert_eq!((html.position.line, html.position.column), (7, 6));
    assert_eq!(&markdown[html.position.span.clone()], "<b>");
}

#[test]
fn windows_line_ends_are_no_fault_and_do_not_shift_positions() {
    let source = serde_json::to_string_pretty(&article(json!({ "slug": "No Slug" }))).expect("serialises");
    let there = only(&read_text(&source), "not-an-id").position.clone();
    let windows = read_text(&source.replace('\n', "\r\n"));
    assert_eq!(windows.findings.len(), 1);
    assert_eq!((there.line, there.column), (windows.findings[0].position.line, windows.findings[0].position.column));

    let markdown = "---\nslug: a\nheadline: b\nsection: c\npublished: 2026-11-12T08:30:00Z\n---\n\nOne\ntwo.\n\n```info-box\ntitle: T\nchildren: |\n  One\n\n  two [x](y)\n```\n";
    let unix = read_article(SourceFormat::Markdown, markdown.as_bytes());
    let windows = read_article(SourceFormat::Markdown, markdown.replace('\n', "\r\n").as_bytes());
    assert_eq!(unix.value, windows.value);
    let place = |finding: &broadsheet_content::editing::Finding| (finding.code, finding.position.line, finding.position.column);
    assert_eq!(unix.findings.iter().map(place).collect::<Vec<_>>(), [("bad-address", 16, 11)]);
    assert_eq!(windows.findings.iter().map(place).collect::<Vec<_>>(), [("bad-address", 16, 11)]);
}

#[test]
fn carriage_returns_alone_end_lines_too() {
    let markdown = "---\nslug: a\nheadline: b\nsection: c\npublished: 2026-11-12T08:30:00Z\n---\n\nOne\ntwo.\n\n```info-box\ntitle: T\nchildren: |\n  One\n\n  two [x](y)\n```\n";
    let unix = read_article(SourceFormat::Markdown, markdown.as_bytes());
    for source in [markdown.replace('\n', "\r"), markdown.replacen('\n', "\r", 5), format!("\u{FEFF}{}", markdown.replace('\n', "\r"))] {
        let mac = read_article(SourceFormat::Markdown, source.as_bytes());
        assert_eq!(unix.value, mac.value);
        let finding = only(&mac, "bad-address");
        assert_eq!((finding.position.line, finding.position.column), (16, 11));
        assert!(source[finding.position.span.start..].starts_with("y)"));
        assert_eq!(mac.value, broadsheet_content::editing::reread_article(SourceFormat::Markdown, source.as_bytes()));
    }
    let json = serde_json::to_string_pretty(&article(json!({ "slug": "No Slug" }))).expect("serialises");
    let there = only(&read_text(&json), "not-an-id").position.clone();
    assert_eq!(only(&read_text(&json.replace('\n', "\r")), "not-an-id").position, there);
}

#[test]
fn of_a_field_that_stands_there_twice_the_last_is_read_checked_and_underlined() {
    for (format, source) in [
        (
            SourceFormat::Json,
            r#"{ "slug": "a", "headline": "One", "section": "x", "headline": "Two", "published": "2026-11-12T08:30:00Z", "body": [], "section": "No Id" }"#,
        ),
        (
            SourceFormat::Markdown,
            "---\nslug: a\nheadline: One\nsection: x\nheadline: Two\npublished: 2026-11-12T08:30:00Z\nsection: No Id\n---\nText.\n",
        ),
    ] {
        let checked = read_article(format, source.as_bytes());
        let duplicates: Vec<_> = checked.findings.iter().filter(|finding| finding.code == "duplicate-field").collect();
        assert_eq!(duplicates.len(), 2, "{:#?}", lines(&checked.findings));
        let second = |text: &str| source.rfind(text);
        assert_eq!(source[..duplicates[0].position.span.start].matches("headline").count(), 1);
        assert_eq!(source[..duplicates[1].position.span.start].matches("section").count(), 1);
        assert_eq!(Some(checked.locate("$.headline").span.start), second("\"Two\"").or_else(|| second("Two")));
        assert_eq!(Some(only(&checked, "not-an-id").position.span.start), second("\"No Id\"").or_else(|| second("No Id")));
        assert_eq!(checked.value.map(|article| article.headline).as_deref(), Some("Two"));
    }
}

#[test]
fn what_is_not_utf_8_is_named_by_line_and_column() {
    let mut source = b"{\n  \"slug\": \"caf".to_vec();
    source.extend([0xE9, b'"', b'}']);
    let checked = read_article(SourceFormat::Json, &source);
    assert_error(&checked, "not-utf-8", "$");
    assert_eq!((checked.findings[0].position.line, checked.findings[0].position.column), (2, 15));
    assert!(checked.findings[0].message.contains("0xE9"));
    assert!(checked.value.is_none());

    let utf16: Vec<u8> = [0xFF, 0xFE].into_iter().chain("{}".encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert!(only(&read_author(&utf16), "not-utf-8").message.contains("UTF-16"));
}

#[test]
fn a_file_without_content_is_called_empty() {
    for source in ["", " \n\t\n", "\u{FEFF}"] {
        for format in [SourceFormat::Json, SourceFormat::Markdown] {
            only(&read_article(format, source.as_bytes()), "empty-file");
        }
        only(&read_site(source.as_bytes()), "empty-file");
    }
}

#[test]
fn a_nul_byte_is_found_at_its_place() {
    let checked = read_text("{\n \"slug\": \"a\0b\"}");
    assert_error(&checked, "nul-byte", "$");
    assert_eq!((checked.findings[0].position.line, checked.findings[0].position.column), (2, 12));
}

#[test]
fn a_file_cut_short_anywhere_is_an_error_and_no_panic() {
    let whole = serde_json::to_string_pretty(&article(json!({ "kicker": "Fähre \u{2014} \"Nacht\"" }))).expect("serialises");
    for end in 0..whole.len() - 1 {
        let checked = read_article(SourceFormat::Json, &whole.as_bytes()[..end]);
        assert!(checked.has_errors() && checked.value.is_none(), "cut at {end}");
    }
}

#[test]
fn what_json_does_not_have_is_refused_with_its_reason() {
    let cases = [
        ("{\n  \"slug\": \"a\",\n}", 2, "comma"),
        ("{\n  // no\n  \"slug\": \"a\"}", 2, "comment"),
        ("{\n  \"slug\": \"a\"\n  \"headline\": \"b\"}", 2, "comma"),
        ("{ \"slug\": 'a' }", 1, "double quotes"),
        ("{ slug: \"a\" }", 1, "double quotes"),
        ("{ \"slug\": 0x1F }", 1, "JSON"),
        ("{ \"slug\": 01 }", 1, "JSON"),
        ("{ \"slug\": .5 }", 1, "JSON"),
        ("{ \"slug\": 1e999 }", 1, "JSON"),
        ("{ \"slug\": NaN }", 1, "JSON"),
        ("{ \"slug\": \"a\nb\" }", 1, "JSON"),
        ("{ \"slug\": \"\\ud800\" }", 1, "JSON"),
        ("{ \"slug\": \"\\x41\" }", 1, "quote"),
        ("{} {}", 1, "one object"),
        ("{ \"slug\": \"a\"", 1, "Close every"),
    ];
    for (source, line, word) in cases {
        let checked = read_text(source);
        let finding = only(&checked, "not-json");
        assert!(checked.value.is_none());
        assert!(finding.position.line.abs_diff(line) <= 1, "{source:?}: {finding}");
        assert!(finding.message.contains(word) || finding.remedy.contains(word), "{source:?}: {finding}");
    }
}

#[test]
fn a_field_that_stands_twice_is_found_at_its_second_place() {
    let checked = read_text(
        "{ \"slug\": \"a\", \"headline\": \"b\", \"section\": \"c\",\n  \"published\": \"2026-11-12T08:30:00Z\", \"headline\": \"d\",\n  \"body\": [{ \"type\": \"thematic-break\", \"type\": \"thematic-break\" }] }",
    );
    let found: Vec<_> = checked
        .findings
        .iter()
        .map(|finding| (finding.code, finding.path.as_str(), finding.position.line, finding.position.column))
        .collect();
    assert_eq!(found, [("duplicate-field", "$.headline", 2, 40), ("duplicate-field", "$.body[0].type", 3, 40)]);
}

#[test]
fn something_else_than_an_object_is_said_to_be_that() {
    for source in ["[]", "3", "\"x\"", "null", "true"] {
        assert_error(&read_text(source), "wrong-type", "$");
        assert!(read_author(source.as_bytes()).value.is_none());
    }
}

#[test]
fn more_findings_than_anyone_reads_are_counted() {
    let body = vec![json!({ "type": "pullquote" }); 300];
    let checked = read_json(&article(json!({ "body": body })));
    assert_eq!(checked.findings.len(), 201);
    let last = checked.findings.last().expect("there are many");
    assert_eq!((last.code, last.severity), ("more-findings", Severity::Error));
    assert!(last.message.contains("100 more"));
}

#[test]
fn locate_finds_values_and_else_what_they_would_be_in() {
    let source = "{\n  \"slug\": \"a\",\n  \"topics\": [\"x\",\n    \"y\"],\n  \"odd.name\": { \"z\": 1 }\n}";
    let checked = read_text(source);
    let text = |path: &str| &source[checked.locate(path).span];
    assert_eq!(text("$.topics[1]"), "\"y\"");
    assert_eq!((checked.locate("$.topics[1]").line, checked.locate("$.topics[1]").column), (4, 5));
    assert_eq!(text("$[\"odd.name\"].z"), "1");
    assert_eq!(text("$.topics[7].deeper"), "[\"x\",\n    \"y\"]");
    assert_eq!(text("$"), source);
    assert_eq!(text("nonsense"), source);
    assert_eq!(read_text("[").locate("$.slug").line, 1);
}

#[test]
fn an_author_is_read_and_checked() {
    let checked =
        read_author(br#"{ "id": "ada", "name": "Ada", "email": "ada@ledger.example", "image": { "src": "/media/a.jpg", "alt": "Ada" } }"#);
    assert_eq!(lines(&checked.findings), [""; 0]);
    assert_eq!(checked.value.expect("reads").name, "Ada");
    let checked = read_author(br#"{ "id": "Ada", "emial": "x", "email": "x" }"#);
    assert_eq!(only(&checked, "missing-field").path, "$.name");
    assert_eq!(only(&checked, "not-an-id").path, "$.id");
    assert_eq!(only(&checked, "not-an-email").path, "$.email");
    assert!(only(&checked, "unknown-field").remedy.contains("`email`"));
}

#[test]
fn unknown_fields_and_nodes_are_warned_of_kept_and_counted() {
    let value = article(json!({
        "standfrist": "x",
        "body": [
            { "type": "hologram", "beams": 3 },
            { "type": "pullquote", "text": "It held.", "volume": 11 }
        ]
    }));
    let checked = read_json(&value);
    assert!(!checked.has_errors());
    assert_eq!(checked.unknown.len(), 3);
    for what in ["hologram", "$.standfrist", "$.body[1].volume"] {
        assert!(checked.unknown.iter().any(|unknown| unknown == what), "{what} in {:?}", checked.unknown);
    }
    let mut again = serde_json::to_value(checked.value.expect("reads")).expect("serialises");
    assert_eq!(again.as_object_mut().expect("an object").remove("schemaVersion"), Some(json!(1)));
    assert_eq!(again, value);
}

#[test]
fn a_slip_in_a_name_is_met_with_the_name() {
    let checked = read_json(&article(json!({ "focal_point": 1 })));
    assert_warning(&checked, "unknown-field", "$.focal_point");
    let checked = read_json(&article(json!({ "body": [{ "type": "paragaph", "children": [] }] })));
    assert_warning(&checked, "unknown-node", "$.body[0]");
    assert!(checked.findings[0].remedy.contains("`paragraph`"));
}

/// Every file of the sample newspaper reads without an error.
#[test]
fn the_sample_newspaper_has_no_errors() {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let mut faults = Vec::new();
    let mut count = 0;
    for path in files(&content) {
        let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
        let under = path.strip_prefix(&content).expect("is inside").to_string_lossy().replace('\\', "/");
        let source = fs::read(&path).expect("reads");
        let (findings, reads) = match (extension, under.as_str()) {
            ("json", "site.json") => outcome(read_site(&source)),
            ("json", under) if under.starts_with("authors/") => outcome(read_author(&source)),
            ("json", under) if under.starts_with("articles/") => outcome(read_article(SourceFormat::Json, &source)),
            ("md", under) if under.starts_with("articles/") => outcome(read_article(SourceFormat::Markdown, &source)),
            _ => continue,
        };
        count += 1;
        faults.extend(findings.into_iter().map(|finding| format!("{under}:{finding}")));
        if !reads {
            faults.push(format!("{under} does not read"));
        }
    }
    assert!(count > 40, "the sample newspaper is there: {count} files");
    assert!(faults.is_empty(), "{faults:#?}");
}

fn outcome<T>(checked: broadsheet_content::editing::Checked<T>) -> (Vec<String>, bool) {
    (lines(&checked.findings), checked.value.is_some())
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}
