//! Text that YAML does not read as text: each case has a finding at the character that causes it.

use broadsheet_content::editing::{Severity, SourceFormat, read_article};

use crate::support::{body_of, lines, only, read_markdown};

/// A front matter with more fields; the first of them is in line 6.
fn with_fields(fields: &str) -> String {
    format!("---\nslug: a\nheadline: b\nsection: c\npublished: 2026-11-12T08:30:00Z\n{fields}---\nText.\n")
}

/// Asserts that exactly one finding has this code, and that it begins at this text.
#[track_caller]
fn assert_at(source: &str, severity: Severity, code: &str, there: &str) {
    let checked = read_article(SourceFormat::Markdown, source.as_bytes());
    let finding = only(&checked, code);
    let found = &source[finding.position.span.start..];
    assert!(found.starts_with(there) && finding.severity == severity, "{source:?}\n{finding}\n{found:?}");
    assert!(finding.message.ends_with('.') && finding.remedy.ends_with('.'), "{finding}");
}

#[track_caller]
fn assert_block_at(block: &str, severity: Severity, code: &str, there: &str) {
    assert_at(&with_fields("").replace("Text.\n", block), severity, code, there);
}

#[test]
fn a_hash_behind_text_stops_publication() {
    for (fields, there) in [
        ("kicker: Why everybody wants berth #7\n", "#7"),
        ("kicker: Berth # 7\n", "# 7"),
        ("kicker: Berth #\n", "#\n"),
        ("image: {src: /media/x.jpg, alt: Boat #12\n  }\n", "#12"),
        ("image:\n  src: /media/x.jpg\n  alt: Boat #12 under sail\n", "#12 under sail"),
        ("image:\n  src: /media/x.jpg\n  alt: Boat \"Skylark\" #12\n", "#12"),
        ("standfirst: Two lines\n  of text #2\n", "#2"),
    ] {
        assert_at(&with_fields(fields), Severity::Error, "yaml-comment", there);
    }
    for (block, there) in [
        ("```key-points\nchildren:\n  - Boat #12 sails.\n  - Boat 13 stays.\n```\n", "#12"),
        ("```key-points\nchildren:\n  - #12 sails.\n  - Boat 13 stays.\n```\n", "#12"),
        ("> ```big-number\n> number: 7\n> label: Berth #7\n> ```\n", "#7"),
        ("```info-box\ntitle: Berth #7\nchildren: a\n```\n", "#7"),
        ("```table\nheader:\n  - Boat\nrows:\n  - - Boat #12\n```\n", "#12"),
    ] {
        assert_block_at(block, Severity::Error, "yaml-comment", there);
    }
    for (block, there) in [
        ("```table\nheader: [a, b]\nrows:\n  - [1 # one, x]\n  - [2, y]\n```\n", "# one, x"),
        ("```table\nheader: [a #7, b]\nrows:\n  - [2, y]\n```\n", "#7, b"),
        ("```gallery\nchildren:\n  - {src: /media/x.jpg, alt: Boat #7}\n```\n", "#7}"),
        ("```table\nheader: [a, b]\nrows:\n  - [1, x # one]\n```\n", "# one]"),
        ("```table\nheader: [a, b]\nrows: [[1, 2], [1 #3, 2]]\n```\n", "#3, 2"),
    ] {
        assert_block_at(block, Severity::Error, "not-yaml", there);
        assert!(only(&read_markdown(block), "not-yaml").message.contains("A comment starts here"), "{block}");
    }
    let fields = "corrections:\n  - {date: 2026-11-12T08:30:00Z, text: Berth #8, not 7}\n";
    assert_at(&with_fields(fields), Severity::Error, "not-yaml", "#8");
    let source = with_fields("").replace("headline: b", "headline: Why everybody wants berth #7");
    assert_at(&source, Severity::Error, "yaml-comment", "#7");
}

#[test]
fn a_comment_behind_other_values_is_warned_of() {
    for fields in [
        "kicker: \"Berth\" #7\n",
        "topics: [a, b] #7\n",
        "image: #7\n  src: /media/x.jpg\n  alt: A boat\n",
        "image:\n  src: /media/x.jpg\n  alt: A boat\n  width: 640 #7\n",
        "standfirst: | #7\n  Words.\n",
    ] {
        let source = with_fields(fields);
        assert_at(&source, Severity::Warning, "yaml-comment", "#7");
        assert!(!read_article(SourceFormat::Markdown, source.as_bytes()).has_errors(), "{fields}");
    }
    let source = with_fields("kicker: #7\n");
    assert_at(&source, Severity::Warning, "yaml-comment", "#7");
    assert_at(&source, Severity::Error, "wrong-type", "");
}

#[test]
fn comments_on_lines_of_their_own_and_hashes_inside_text_are_fine() {
    let fields = "# The kicker:\nkicker: Berth#7\n  # indented\nstandfirst: \"Berth #7\"\nlocation: 'Berth #7'\nimage:\n  # here\n  src: /media/x.jpg#7\n  alt: |\n    Berth #7\n    #not a comment\n";
    let source = with_fields(fields);
    let checked = read_article(SourceFormat::Markdown, source.as_bytes());
    assert_eq!(lines(&checked.findings), [""; 0]);
    let article = checked.value.expect("reads");
    assert_eq!(article.standfirst.as_deref(), Some("Berth #7"));
    assert_eq!(article.image.expect("picture").alt, "Berth #7\n#not a comment");
    let many = format!("{}kicker: x\n", "# a comment\n".repeat(20_000));
    assert_eq!(lines(&read_article(SourceFormat::Markdown, with_fields(&many).as_bytes()).findings), [""; 0]);
}

#[test]
fn a_comma_between_brackets_that_splits_a_sentence_is_found() {
    let points = "```key-points\nchildren: [It opens at seven, not at eight, Dogs wait outside]\n```\n";
    assert_block_at(points, Severity::Warning, "yaml-comma", ", not at eight");
    for (block, there) in [
        ("```list\nchildren: [\"It opens at seven\", not at eight]\n```\n", ", not"),
        ("```list\nchildren: [Open,\n  from seven to nine]\n```\n", ",\n"),
        ("```info-box\ntitle: a\nchildren: [It opens, at seven]\n```\n", ", at"),
        ("```paragraph\nchildren: [It opens, at seven]\n```\n", ", at"),
        ("```table\nheader: [a, b]\nrows:\n  - [1,240]\n```\n", ",240"),
    ] {
        assert_block_at(block, Severity::Warning, "yaml-comma", there);
    }
    for block in [
        "```key-points\nchildren: [\"It opens at seven, not at eight\", \"Dogs wait\"]\n```\n",
        "```key-points\nchildren: [Bread, Fish]\n```\n",
        "```table\nheader: [Boat, Length in metres]\nrows:\n  - [The Skylark, \"1,240\"]\n  - [Ada, 12]\n```\n",
    ] {
        assert_eq!(lines(&read_markdown(block).findings), [""; 0], "{block}");
    }
}

#[test]
fn a_comma_between_braces_that_cuts_text_off_stops_publication() {
    for (fields, there) in [
        ("image: {src: /media/x.jpg, alt: Boats, nets and gulls}\n", ", nets"),
        ("image: {alt: Boats, src: /media/x.jpg, caption}\n", ", caption"),
        ("image: {alt: Boats,\n  gulls, src: /media/x.jpg}\n", ",\n  gulls"),
    ] {
        assert_at(&with_fields(fields), Severity::Error, "yaml-comma", there);
    }
    let fields = "image: {src: /media/x.jpg, alt: \"Boats, nets and gulls\"}\n";
    assert_eq!(lines(&read_article(SourceFormat::Markdown, with_fields(fields).as_bytes()).findings), [""; 0]);
}

#[test]
fn a_colon_that_makes_a_field_of_a_sentence_is_found() {
    for (block, there) in [
        ("```key-points\nchildren:\n  - Note: bring boots\n  - Dogs wait\n```\n", "Note"),
        ("```key-points\nchildren: [Note: bring boots]\n```\n", "Note"),
        ("```key-points\nchildren:\n  Note: bring boots\n```\n", "Note"),
        ("```info-box\ntitle: a\nchildren:\n  - The rule: none\n```\n", "The rule"),
    ] {
        assert_block_at(block, Severity::Error, "yaml-colon", there);
        assert_eq!(read_markdown(block).findings.iter().filter(|finding| finding.severity == Severity::Error).count(), 1, "{block}");
    }
    assert_block_at("```key-points\nchildren:\n  - [sic] \n```\n", Severity::Error, "yaml-list", "[sic]");
    assert_block_at("```key-points\nchildren:\n  - - a\n```\n", Severity::Error, "yaml-list", "- a");
}

#[test]
fn empty_entries_of_a_list_are_found() {
    for (block, numbers) in [
        ("```key-points\nchildren:\n  - ~\n  - null\n  -\n  - x\n```\n", &[1, 2, 3][..]),
        ("```list\nchildren: [x, ~, Null]\n```\n", &[2, 3]),
        ("```info-box\ntitle: a\nchildren:\n  - x\n  -\n```\n", &[2]),
        ("```gallery\nchildren:\n  - {src: /media/x.jpg, alt: x}\n  -\n```\n", &[2]),
        ("```paragraph\nchildren: [x, ~]\n```\n", &[2]),
        ("```table\nheader: [a]\nrows:\n  - - [x, ~]\n```\n", &[2]),
    ] {
        let checked = read_markdown(block);
        let found: Vec<_> = checked.findings.iter().map(|finding| (finding.severity, finding.code, finding.message.clone())).collect();
        let entries = numbers.iter().map(|number| {
            (Severity::Error, "empty-entry", format!("Entry {number} of the list is empty: nothing, `~` and `null` are no text in YAML."))
        });
        assert_eq!(found, entries.collect::<Vec<_>>(), "{block}");
    }
    let checked = read_markdown("```key-points\nchildren:\n  - a\n  -\n  - x\n```\n");
    assert_eq!(only(&checked, "empty-entry").position.line, 10);
    let words = body_of("```key-points\nchildren:\n  - \"~\"\n  - 'null'\n```\n");
    assert_eq!(words[0]["children"][0]["children"][0]["value"], "~");
}

#[test]
fn the_type_of_a_node_may_be_left_out_where_only_one_can_stand() {
    let blocks = body_of("```gallery\nchildren:\n  - {src: /media/a.jpg, alt: a}\n  - src: /media/b.jpg\n    alt: b\n```\n");
    assert_eq!(blocks[0]["children"][0]["type"], "image");
    assert_eq!(blocks[0]["children"][1]["src"], "/media/b.jpg");
    let blocks = body_of("```list\nchildren:\n  - children: A *point*\n```\n");
    assert_eq!(blocks[0]["children"][0]["children"][1]["type"], "emphasis");
    assert_block_at("```gallery\nchildren:\n  - {alt: a}\n```\n", Severity::Error, "missing-field", "{alt");
    for block in [
        "```info-box\ntitle: a\nchildren:\n  - {src: /media/a.jpg, alt: a}\n```\n",
        "```info-box\ntitle: a\nchildren:\n  src: /media/a.jpg\n  alt: a\n```\n",
    ] {
        assert_block_at(block, Severity::Error, "missing-type", "src");
        assert!(only(&read_markdown(block), "missing-type").remedy.contains("image, "), "{block}");
    }
}

#[test]
fn lines_that_yaml_joins_are_found_where_markdown_would_keep_them_apart() {
    for (block, there) in [
        ("```info-box\ntitle: a\nchildren: >\n  One.\n\n  Two.\n```\n", "Two."),
        ("```info-box\ntitle: a\nchildren:\n  One.\n\n  Two.\n```\n", "Two."),
        ("```info-box\ntitle: a\nchildren: \"One.\n\n  Two.\"\n```\n", "Two."),
        ("```info-box\ntitle: a\nchildren: >\n  - One.\n  - Two.\n```\n", "- Two."),
        ("```info-box\ntitle: a\nchildren: >\n  1. One.\n  2. Two.\n```\n", "2. Two."),
        ("```key-points\nchildren:\n  - One.\n\n    Two.\n```\n", "Two."),
    ] {
        assert_block_at(block, Severity::Warning, "yaml-joined-lines", there);
    }
    for block in [
        "```info-box\ntitle: a\nchildren: |\n  One.\n\n  Two.\n```\n",
        "```info-box\ntitle: a\nchildren: >\n  One\n  more.\n\n\n  Two.\n```\n",
        "```info-box\ntitle: a\nchildren: \"One.\\n\\nTwo.\"\n```\n",
        "```info-box\ntitle: a\nchildren: >\n  One:\n\n    - two\n    - three\n```\n",
        "```key-points\nchildren:\n  - One and\n    two.\n```\n",
    ] {
        assert_eq!(lines(&read_markdown(block).findings), [""; 0], "{block}");
    }
}

#[test]
fn signs_at_the_start_of_text_are_refused() {
    for (value, code) in [
        ("*Skylark* sails", "yaml-feature"),
        ("**Skylark** sails", "yaml-feature"),
        ("&c", "yaml-feature"),
        ("& Sons", "not-yaml"),
        ("!Stop", "yaml-feature"),
        ("! Stop", "yaml-feature"),
        ("%5 more", "not-yaml"),
        ("@quay says", "not-yaml"),
        ("`code`", "not-yaml"),
        ("[sic] it was", "not-yaml"),
        ("{so} it was", "not-yaml"),
        ("\"No\" he said", "not-yaml"),
        ("'Tis the season", "not-yaml"),
        ("> five", "not-yaml"),
        ("| five", "not-yaml"),
        ("- five", "not-yaml"),
        ("? why", "not-yaml"),
        (": so", "not-yaml"),
        ("a: b", "not-yaml"),
        ("a:", "not-yaml"),
    ] {
        let checked = read_article(SourceFormat::Markdown, with_fields(&format!("kicker: {value}\n")).as_bytes());
        let finding = only(&checked, code);
        assert_eq!(finding.position.line, 6, "{value}: {finding}");
        assert!(finding.remedy.contains("double quotes"), "{finding}");
    }
    for source in ["kicker:x\n", "\tkicker: x\n", "image:\n\tsrc: /media/x.jpg\n", "image:\n  src: x\n alt: y\n"] {
        assert!(read_article(SourceFormat::Markdown, with_fields(source).as_bytes()).has_errors(), "{source:?}");
    }
}

#[test]
fn words_numbers_and_dates_stay_as_they_are_written() {
    for value in ["yes", "No", "on", "off", "2026", "1_000", "0x1F", "0o17", "010", "12:30", "4.20", "1e3", "2026-11-12", ".inf", "1,240"] {
        let checked = read_article(SourceFormat::Markdown, with_fields(&format!("kicker: {value}\n")).as_bytes());
        assert_eq!(lines(&checked.findings), [""; 0]);
        assert_eq!(checked.value.and_then(|article| article.kicker).as_deref(), Some(value));
    }
    for value in ["null", "~", "true", "Null", ""] {
        let checked = read_article(SourceFormat::Markdown, with_fields(&format!("kicker: {value}\n")).as_bytes());
        assert!(only(&checked, "wrong-type").remedy.contains("double quotes"), "{value}");
    }
    for value in ["0x1F", "0o17", "1_000", "1,240", "12:30", "640px", "1e3", "6.5"] {
        let source = with_fields(&format!("image:\n  src: /media/x.jpg\n  alt: y\n  width: {value}\n"));
        assert!(read_article(SourceFormat::Markdown, source.as_bytes()).has_errors(), "{value}");
    }
    assert_eq!(body_of("```list\nchildren:\n  - \"null\"\n  - yes\n  - 2026\n```\n")[0]["children"].as_array().map(Vec::len), Some(3));
}
