//! Hostile files: none may take longer than [`MOMENT`], overflow the stack or panic.

use std::time::{Duration, Instant};

use broadsheet_content::editing::{SourceFormat, limits, read_article};
use serde_json::{Value, json};

use crate::support::{article, only, read_json, read_markdown};

/// The time limit for one file. It is generous because tests run unoptimised, on busy machines; super-linear code would take hours.
const MOMENT: Duration = Duration::from_secs(20);

const FRONT: &str = "---\nslug: a\nheadline: b\nsection: c\npublished: 2026-11-12T08:30:00Z\n---\n\n";

/// Returns a quarter of the largest file that is read, filled with `part`. Code that takes quadratic time for it exceeds the limit,
/// too.
fn fill(part: &str) -> String {
    part.repeat(limits::FILE_BYTES / 4 / part.len())
}

#[track_caller]
fn quickly(name: &str, format: SourceFormat, source: &[u8]) {
    let start = Instant::now();
    let _ = read_article(format, source);
    assert!(start.elapsed() < MOMENT, "{name}: {:?}", start.elapsed());
}

#[test]
fn a_file_beyond_the_size_limit_is_not_looked_at() {
    let checked = read_article(SourceFormat::Json, "[".repeat(10_000_000).as_bytes());
    assert!(only(&checked, "file-too-large").message.contains("10000000"));
    assert!(checked.value.is_none());
    let longest = " ".repeat(limits::FILE_BYTES - 2) + "{}";
    assert!(read_article(SourceFormat::Json, longest.as_bytes()).findings.iter().all(|finding| finding.code == "missing-field"));
}

#[test]
fn depth_is_refused_before_anything_descends() {
    for part in ["[", "{\"a\":", "[{\"children\":"] {
        assert_eq!(only(&read_article(SourceFormat::Json, fill(part).as_bytes()), "too-deep").position.line, 1);
    }
    let mut block = json!({ "type": "thematic-break" });
    for _ in 0..14 {
        block = json!({ "type": "blockquote", "children": [block] });
    }
    assert!(!read_json(&article(json!({ "body": [block.clone()] }))).has_errors(), "14 quotations in one another are read");
    let deeper = json!({ "type": "blockquote", "children": [{ "type": "blockquote", "children": [block] }] });
    only(&read_json(&article(json!({ "body": [deeper] }))), "too-deep");
}

#[test]
fn depth_of_markdown_is_limited_alike() {
    for body in [
        ">".repeat(10_000) + " x\n",
        "> ".repeat(10_000) + "x\n",
        "- ".repeat(10_000) + "x\n",
        "1. ".repeat(10_000) + "x\n",
        "> ".repeat(20) + "x\n",
        (0..40).map(|level| " ".repeat(level * 2) + "- x\n").collect(),
        "*a **b ".repeat(40) + &"** *".repeat(40),
        format!("```list\nchildren: {}\n```\n", "[".repeat(1000)),
        format!("```list\nchildren:\n{}", (0..60).map(|level| " ".repeat(level + 1) + "- a:\n").collect::<String>()),
    ] {
        let start = Instant::now();
        let checked = read_markdown(&body);
        assert!(start.elapsed() < MOMENT);
        let depth = checked.value.map(|article| depth(&serde_json::to_value(article).expect("serialises"))).unwrap_or_default();
        assert!(depth <= limits::DEPTH, "{depth}");
    }
    only(&read_markdown(&(">".repeat(10_000) + " x\n")), "too-deep");
    assert!(!read_markdown(&("> ".repeat(10) + "x\n")).has_errors());
}

fn depth(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or_default(),
        Value::Object(fields) => 1 + fields.values().map(depth).max().unwrap_or_default(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => 0,
    }
}

#[test]
fn counts_are_limited() {
    let nodes: Vec<Value> = vec![json!({ "type": "thematic-break" }); limits::NODES];
    only(&read_json(&article(json!({ "body": nodes }))), "too-many-nodes");
    only(&read_article(SourceFormat::Json, format!("[{}1]", "1,".repeat(limits::VALUES)).as_bytes()), "too-many-nodes");
    only(&read_markdown(&"a\n\n".repeat(limits::NODES)), "too-many-nodes");
    let text = "x".repeat(limits::TEXT_CHARS + 1);
    only(
        &read_json(&article(json!({ "body": [{ "type": "paragraph", "children": [{ "type": "text", "value": text }] }] }))),
        "text-too-long",
    );
}

#[test]
fn hostile_json_costs_a_moment() {
    for (name, source) in [
        ("commas", format!("[{}1]", fill("1,"))),
        ("quotes", fill("\"")),
        ("escapes", format!("{{\"slug\":\"{}\"}}", fill("\\u00e9"))),
        ("lines", fill("\n") + "{"),
        ("keys", format!("{{{}\"z\":1}}", (0..90_000).map(|key| format!("\"k{key}\":1,")).collect::<String>())),
        ("unknown nodes", format!("{{\"body\":[{}{{}}]}}", "{\"type\":\"paragraf\"},".repeat(19_000))),
        ("colons", fill(":")),
        ("backslashes", format!("\"{}", fill("\\"))),
    ] {
        quickly(name, SourceFormat::Json, source.as_bytes());
    }
}

#[test]
fn hostile_markdown_costs_a_moment() {
    for part in [
        "> ",
        "- ",
        "+\t",
        "1. ",
        "[",
        "![",
        "[a](",
        "[a](b)",
        "[a][",
        "*a ",
        "**a *b ",
        "*",
        "_a*b",
        "`",
        "`a``b",
        "<",
        "<a ",
        "<!--",
        "<![CDATA[",
        "<?",
        "&",
        "&#0;",
        "|",
        "|a",
        "\\",
        "\\*",
        "[a]: /b\n",
        "[^a]: b\n",
        "```\n",
        "```info-box\n```\n",
        "## a\n",
        "a\n-\n",
        "a\n\n",
        "a\n",
        "a  \n",
        "<https://a.b>",
        "\t",
        "#",
        "~~~\n",
        "é",
        "~~a ",
        "~a~b",
        "~",
        "a** ",
        "说**“",
        "*中",
        "明*（",
        "(5)*, ",
        "a**, ",
        "（*a）b* ",
        "1、a\n",
        "##a\n",
        "#a ",
        "{{",
        "==a",
        ":::",
        "&foo;",
        "[x] ",
        "[^a] ",
        "[a] (/",
        "![a](b c",
        "[a](b c) ",
        "[[a]] ",
        "](/",
        "]:",
        "a | b\n",
        "• a\n",
        "1. a\n3. b\n\n",
        "~a~ ",
        "a~2",
        "++a ",
        "a^b ",
        "^[a ",
        "{#a ",
        "+",
        "-\u{a0}a\n",
        "- a\n-b\n",
        "a\tb\n",
        "[/b] ",
        ")\n",
        "[\n",
        "“\n港\n",
        "’’’\n",
        "a) b\n",
        "1.a\n",
        "**a *b** c* ",
    ] {
        quickly(part, SourceFormat::Markdown, format!("{FRONT}{}", fill(part)).as_bytes());
    }
    for (name, body) in [
        ("blank lines in many items", "- ".repeat(limits::DEPTH) + "x\n" + &fill("\n")),
        ("ever deeper lists", (0..1_400).map(|level| " ".repeat(level * 2) + "- x\n").collect()),
        ("lazy lines", "> ".repeat(12) + "x\n" + &fill("y\n")),
        ("a wide table", format!("{}|\n{}|\n{}", "|a".repeat(10_000), "|-".repeat(10_000), "|\n".repeat(500_000))),
        ("ticks of every length", (1..1_900).map(|length| "`".repeat(length) + " ").collect()),
        ("brackets both ways", "[a".repeat(500_000) + &"]".repeat(500_000)),
    ] {
        quickly(name, SourceFormat::Markdown, format!("{FRONT}{body}").as_bytes());
    }
}

#[test]
fn hostile_plain_text_costs_a_moment() {
    for part in [
        "]", "](/", "][", "[", "[^", "[/", "&", "&amp", "\\", "\\*", "*", "*a ", "**a *b ", "_a", "~", "~a ", "`", "`a``b", "<", "<a ",
        "<!--", "> ", "- ", "- \n", "#", "# ", "^", "^[", "+", "++a ", "=", "{", "{#a ", "说**“", "明*（", "(5)*, ", "\n",
    ] {
        let text = serde_json::to_string(&fill(part)).expect("serialises");
        quickly(part, SourceFormat::Json, format!("{{\"headline\":{text}}}").as_bytes());
        quickly(part, SourceFormat::Markdown, format!("---\nheadline: {text}\n---\n").as_bytes());
    }
}

#[test]
fn hostile_yaml_costs_a_moment() {
    for part in
        ["[", "{", "- ", "? ", "a:\n", "k: [", "\"", "'", "#", "!", "&", "*", "%", "|\n", ">\n", "x: ", "\t", "&a [*a]\n", "@", "-\n"]
    {
        quickly(part, SourceFormat::Markdown, format!("---\na: {}\n---\n", fill(part)).as_bytes());
        quickly(part, SourceFormat::Markdown, format!("---\n{}\n---\n", fill(part)).as_bytes());
    }
    for (name, yaml) in [
        ("ever deeper maps", (0..1_900).map(|level| " ".repeat(level) + "a:\n").collect::<String>()),
        ("many fields", (0..150_000).map(|key| format!("k{key}: 1\n")).collect()),
        ("many posts", format!("posts:\n{}", "  - body: \"x\"\n".repeat(90_000))),
        (
            "laughs",
            "a: &a [x,x,x,x,x,x,x,x,x]\n".to_owned()
                + &(0..20).map(|level| format!("b{level}: &b{level} [*a,*a,*a,*a,*a]\n")).collect::<String>(),
        ),
    ] {
        quickly(name, SourceFormat::Markdown, format!("---\n{yaml}\n---\n").as_bytes());
    }
}
