//! Reads arbitrary bytes in every format. No reader may panic, overflow the stack or take long, and the results must have the
//! properties asserted below.

#![no_main]

use broadsheet_content::article::Article;
use broadsheet_content::editing::{Checked, SourceFormat, limits, read_article, read_author, read_site};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|bytes: &[u8]| {
    for format in [SourceFormat::Json, SourceFormat::Markdown] {
        let checked = read_article(format, bytes);
        look(bytes, &checked);
        if let Some(article) = &checked.value {
            let value = serde_json::to_value(article).expect("what was read can be written");
            assert!(depth(&value) <= limits::DEPTH + 1, "what was read is not deeper than a file may be");
            let again: Article = serde_json::from_value(value).expect("what was written can be read");
            assert_eq!(&again, article);
        }
    }
    look(bytes, &read_author(bytes));
    look(bytes, &read_site(bytes));
});

fn look<T>(bytes: &[u8], checked: &Checked<T>) {
    assert!(checked.value.is_some() || checked.has_errors(), "what cannot be read has an error");
    for finding in &checked.findings {
        let span = finding.position.span.clone();
        assert!(span.start <= span.end && span.end <= bytes.len(), "{finding}");
        let lines = bytes[..span.start].iter().filter(|&&byte| byte == b'\n').count();
        assert_eq!(finding.position.line, lines + 1, "{finding}");
        if let Ok(text) = std::str::from_utf8(bytes) {
            assert!(text.is_char_boundary(span.start), "{finding}");
        }
        assert!(checked.locate(&finding.path).span.end <= bytes.len(), "{finding}");
    }
}

fn depth(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or_default(),
        Value::Object(fields) => 1 + fields.values().map(depth).max().unwrap_or_default(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => 0,
    }
}
