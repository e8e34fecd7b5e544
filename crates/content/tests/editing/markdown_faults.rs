//! Faults in Markdown, and the positions of their findings.

use broadsheet_content::editing::{Severity, SourceFormat, read_article};

use crate::support::{lines, only, read_markdown};

/// Asserts a finding in a Markdown article. `read_markdown` starts the body in line 7.
#[track_caller]
fn assert_at(body: &str, code: &str, line: usize, column: usize, source: &str) {
    let checked = read_markdown(body);
    let finding = only(&checked, code);
    assert_eq!((finding.position.line, finding.position.column), (line, column), "{finding}");
    let prefix =
        "---\nslug: night-ferry-returns\nheadline: Night ferry returns\nsection: harbour\npublished: 2026-11-12T08:30:00+01:00\n---\n";
    let whole = format!("{prefix}{body}");
    let there = &whole[finding.position.span.clone()];
    assert!(there.starts_with(source), "{there:?} should start with {source:?}");
}

#[test]
fn what_the_format_has_no_node_for_is_an_error_at_its_place() {
    assert_at("One <b>two</b>\n", "html", 7, 5, "<b>");
}

#[test]
fn nothing_is_dropped_in_silence() {
    let cases = [
        ("\n<div>\nx\n</div>\n", "html", 8, 1),
        ("a<br/>b\n", "html", 7, 2),
        ("<!-- note -->\n", "html", 7, 1),
        ("# No\n", "heading-level", 7, 1),
        ("No\n===\n", "heading-level", 7, 1),
        ("##### No\n", "heading-level", 7, 1),
        ("a\n\n    code\n", "code-block", 9, 5),
        ("```rust\nx\n```\n", "code-block", 7, 1),
        ("```\nx\n```\n", "code-block", 7, 1),
        ("Say `this`.\n", "code-in-text", 7, 5),
        ("See ![x](/media/x.jpg) there.\n", "image-in-text", 7, 5),
        ("- an item ![x](/media/x.jpg)\n", "image-in-text", 7, 11),
        ("## ![x](/media/x.jpg)\n", "image-in-text", 7, 4),
        ("[![x](/media/x.jpg)](/y/)\n", "image-in-text", 7, 2),
        ("| a | b |\n|---|---|\n| 1 | 2 | 3 |\n", "table-width", 9, 1),
        ("| a | b |\n|---|---|\n| 1 |\n", "table-width", 9, 1),
        ("| a |\n|---|\n| ![x](/media/x.jpg) |\n", "image-in-text", 9, 3),
        ("\n![](/media/x.jpg)\n", "missing-alt", 8, 1),
        ("\n[x](javascript:alert)\n", "bad-address", 8, 5),
        ("> > [x](data:y)\n", "bad-address", 7, 9),
        ("- [x](data:y)\n", "bad-address", 7, 7),
        ("| [x](data:y) |\n|---|\n", "bad-address", 7, 7),
        ("```pullquote\ntext: It held.\n", "unclosed-fence", 7, 1),
        ("```pullquote\n- a\n```\n", "not-yaml", 8, 1),
        ("```pullquote\ntext: [a\n```\n", "not-yaml", 8, 7),
        ("```pullquote\ntext: a: b\n```\n", "not-yaml", 8, 8),
        ("```pullquote\ntext: a\ntext: b\n```\n", "duplicate-field", 9, 1),
        ("```pullquote\ntype: table\ntext: b\n```\n", "fence-type", 8, 1),
        ("```pullquote\ntext: &a b\n```\n", "yaml-feature", 8, 10),
        ("```pullquote\ntext: !t b\n```\n", "yaml-feature", 8, 10),
        ("```pullquote\ntext: a\n---\ntext: b\n```\n", "yaml-feature", 9, 1),
        ("```heading\nlevel: chapter\nchildren: |\n  a\n\n  - b\n```\n", "only-text", 12, 3),
        ("```gallery\nchildren: Messages.\n```\n", "misplaced-node", 8, 11),
        ("```info-box\ntitle: a\nchildren: 'It''s [x](data:y)'\n```\n", "bad-address", 9, 22),
        ("```info-box\ntitle: a\nchildren: \"\\u00c9t\\u00e9 [x](data:y)\"\n```\n", "bad-address", 9, 30),
        ("```info-box\ntitle: a\nchildren: >\n  one\n  two [x](data:y)\n\n  three\n```\n", "bad-address", 11, 11),
        ("```key-points\nchildren:\n  - one\n  - two\n    [x](data:y)\n```\n", "bad-address", 11, 9),
        ("```table\nheader: [a]\nrows:\n  - [\"[x](data:y)\"]\n```\n", "bad-address", 10, 11),
        ("> ```info-box\n> title: a\n> children: |\n>   é [x](data:y)\n> ```\n", "bad-address", 10, 11),
        ("````info-box\ntitle: a\nchildren: |\n  b\n\n  ```pullquote\n  text: c\n  sorce: d\n  ```\n````\n", "unknown-field", 14, 3),
        ("Note[^1].\n\n[^1]: There.\n", "footnote", 7, 5),
    ];
    for (body, code, line, column) in cases {
        let checked = read_markdown(body);
        let found: Vec<_> = checked.findings.iter().filter(|finding| finding.code == code).collect();
        assert!(!found.is_empty(), "`{code}` in {body:?}: {:#?}", lines(&checked.findings));
        assert_eq!((found[0].position.line, found[0].position.column), (line, column), "{body:?}: {}", found[0]);
    }
}

#[test]
fn slips_that_still_make_an_article_are_warned_of() {
    for (body, code) in
        [("Title\n---\n", "underlined-heading"), ("5. five\n", "list-start"), ("```thematic-break now\n```\n", "fence-words")]
    {
        let checked = read_markdown(body);
        assert_eq!(only(&checked, code).severity, Severity::Warning);
        assert!(!checked.has_errors() && checked.value.is_some(), "{body}");
    }
}

#[test]
fn a_misspelt_block_kind_is_met_with_the_right_one() {
    assert!(only(&read_markdown("```keypoints\n```\n"), "code-block").remedy.contains("`key-points`"));
}

#[test]
fn front_matter_is_needed_and_ends() {
    let read = |source: &str| read_article(SourceFormat::Markdown, source.as_bytes());
    for source in ["Just text.\n", "---", "---\nslug: a\n", "--- slug: a\n---\n", "\n---\nslug: a\n---\n"] {
        let checked = read(source);
        assert_eq!(only(&checked, "no-front-matter").position.line, 1, "{source:?}");
        assert!(checked.value.is_none());
    }
    assert_eq!(read("---\n---\ntext\n").findings.iter().filter(|finding| finding.code == "missing-field").count(), 4);
    assert_eq!(only(&read("---\n- a\n---\n"), "not-yaml").position.line, 2);
    let checked = read("---\nslug: a\nheadline: b\nsection: c\npublished: 2026-11-12T08:30:00Z\nbody: x\n---\ny\n");
    assert_eq!(only(&checked, "body-in-front-matter").position.line, 6);
}

#[test]
fn faults_of_the_front_matter_are_in_their_line() {
    let source = "---\nslug: a\nheadline: b\nsection: No Id\ntopics: [x,\n  Y]\npublished: 2026-11-12\nimage:\n  src: x.jpg\n  alt: y\nstatus: ~\n---\nText.\n";
    let checked = read_article(SourceFormat::Markdown, source.as_bytes());
    let found: Vec<_> = checked
        .findings
        .iter()
        .map(|finding| (finding.code, finding.path.as_str(), finding.position.line, finding.position.column))
        .collect();
    assert_eq!(
        found,
        [
            ("not-an-id", "$.section", 4, 10),
            ("not-an-id", "$.topics[1]", 6, 3),
            ("not-a-time", "$.published", 7, 12),
            ("bad-address", "$.image.src", 9, 8),
            ("wrong-type", "$.status", 11, 9),
        ]
    );
    assert_eq!(&source[checked.locate("$.topics[1]").span], "Y");
    assert_eq!(checked.locate("$.body[0]").line, 13);
}

#[test]
fn true_and_nothing_are_not_words() {
    for (value, noun) in [("true", "true or false"), ("~", "nothing"), ("", "nothing"), ("[a]", "a list")] {
        let checked = read_markdown(&format!("```pullquote\ntext: {value}\n```\n"));
        assert!(only(&checked, "wrong-type").message.contains(noun), "{value}");
    }
}
