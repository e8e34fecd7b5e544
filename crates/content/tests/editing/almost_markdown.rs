//! Markdown that the parser silently drops, and marks that are almost Markdown.

use broadsheet_content::editing::Severity::{Error, Warning};
use broadsheet_content::editing::{Checked, Severity, SourceFormat, read_article, reread_article};
use serde_json::{Value, json};

use crate::support::{body_of, lines, only, read_markdown};

/// Severity, code, line and source of each finding. The body starts in line 7.
fn findings(body: &str) -> Vec<(Severity, &'static str, usize, String)> {
    let front =
        "---\nslug: night-ferry-returns\nheadline: Night ferry returns\nsection: harbour\npublished: 2026-11-12T08:30:00+01:00\n---\n";
    let source = format!("{front}{body}");
    let Checked { findings, .. } = read_markdown(body);
    let source_of = |span: std::ops::Range<usize>| source[span].to_owned();
    findings
        .iter()
        .filter(|finding| !matches!(finding.code, "empty-body" | "empty-node"))
        .map(|finding| {
            assert!(!finding.remedy.is_empty() && finding.message.ends_with('.'), "{finding}");
            (finding.severity, finding.code, finding.position.line - 6, source_of(finding.position.span.clone()))
        })
        .collect()
}

#[track_caller]
fn assert_finding(body: &str, severity: Severity, code: &'static str, line: usize, source: &str) {
    let found = findings(body);
    let found: Vec<_> = found.iter().map(|(severity, code, line, source)| (*severity, *code, *line, source.as_str())).collect();
    assert_eq!(found, [(severity, code, line, source)], "{body:?}");
}

#[track_caller]
fn assert_silent(body: &str) {
    assert_eq!(lines(&read_markdown(body).findings), [""; 0], "{body:?}");
}

/// The text nodes of an article of one paragraph, without a finding.
#[track_caller]
fn inlines(body: &str) -> Value {
    let blocks = body_of(body);
    assert_eq!(blocks.as_array().map(Vec::len), Some(1), "{body:?}: {blocks}");
    blocks[0]["children"].clone()
}

fn text(value: &str) -> Value {
    json!({ "type": "text", "value": value })
}

fn marked(kind: &str, value: &str) -> Value {
    json!({ "type": kind, "children": [text(value)] })
}

#[test]
fn definitions_that_nothing_refers_to_are_named() {
    for (body, severity, line, source) in [
        ("[Mayor]: No.\n", Error, 1, "[Mayor]: No."),
        ("It rains.\n\n[Update]: Cancelled.\n", Error, 3, "[Update]: Cancelled."),
        ("> [D]: no\n", Error, 1, "[D]: no"),
        ("- one\n- [D]: no\n", Error, 2, "[D]: no"),
        ("[1]: https://council.example/minutes\n", Warning, 1, "[1]: https://council.example/minutes"),
        ("[1]: /media/minutes.pdf \"The minutes\"\n\nText.\n", Warning, 1, "[1]: /media/minutes.pdf \"The minutes\""),
        ("[Mayor]:\nNo.\n", Error, 1, "[Mayor]:\nNo."),
        ("[Mayor]: No.\n[the wall]: /article/wall/\nSee [the wall].\n", Error, 1, "[Mayor]: No."),
    ] {
        let found = findings(body);
        assert_eq!(found.len(), 1, "{body:?}: {found:?}");
        let (found_severity, code, found_line, found_source) = &found[0];
        assert_eq!((*found_severity, *code, *found_line), (severity, "unused-definition", line), "{body:?}");
        assert_eq!(found_source.trim_end(), source);
    }
    assert_silent(
        "See [the wall], [here][1] and ![Nets][n].\n\n[the wall]: /article/wall/\n[1]: https://a.example\n"
            .replace(" and ![Nets][n]", "")
            .as_str(),
    );
    assert_silent("![Nets][n]\n\n[N]: /media/nets.jpg\n");
    assert_silent("\\[Mayor]: No.\n");
    assert_silent("[Mayor]: It was no good.\n");
}

#[test]
fn a_second_definition_of_a_label_is_named() {
    let body = "See [the wall].\n\n[the wall]: /article/wall/\n[The Wall]: /article/other/\n";
    assert_finding(body, Warning, "duplicate-definition", 4, "[The Wall]:");
    let body = "[Mayor]: No.\n\n[Mayor]: Yes.\n";
    let found: Vec<_> = findings(body).into_iter().map(|(severity, code, line, _)| (severity, code, line)).collect();
    assert_eq!(found, [(Error, "unused-definition", 1), (Error, "duplicate-definition", 3)]);
}

#[test]
fn definitions_and_links_of_all_texts_of_an_article_fit_together() {
    let link = |url: &str, words: &str| json!({ "type": "link", "url": url, "children": [text(words)] });
    let blocks = body_of("```info-box\ntitle: a\nchildren: See [the survey][s].\n```\n\n[s]: https://a.example/\n");
    assert_eq!(blocks[0]["children"][0]["children"][1], link("https://a.example/", "the survey"));
    let blocks = body_of(
        "See [the  Survey].\n\n```info-box\ntitle: a\nchildren: |\n  It rains.\n\n  [the survey]: https://a.example/ \"All\"\n```\n",
    );
    assert_eq!(blocks[0]["children"][1]["url"], "https://a.example/");
    assert_eq!(blocks[0]["children"][1]["title"], "All");
    let list = "```key-points\nchildren:\n  - See [it][s].\n  - See [that][t].\n```\n";
    let boxed = "```info-box\ntitle: a\nchildren: |\n  See [s].\n\n  [t]: /article/t/\n```\n";
    let blocks = body_of(&format!("{list}\n{boxed}\n[s]: /article/s/\n"));
    assert_eq!(blocks[0]["children"][0]["children"][1], link("/article/s/", "it"));
    assert_eq!(blocks[0]["children"][1]["children"][1], link("/article/t/", "that"));
    assert_eq!(blocks[1]["children"][0]["children"][1], link("/article/s/", "s"));
    let local = "```info-box\ntitle: a\nchildren: |\n  See [s].\n\n  [s]: /article/local/\n```\n\nSee [s].\n\n[s]: /article/body/\n";
    let blocks = body_of(local);
    assert_eq!(blocks[0]["children"][0]["children"][1]["url"], "/article/local/", "a definition of its own counts first");
    assert_eq!(blocks[1]["children"][1]["url"], "/article/body/");
    let picture = body_of("```gallery\nchildren:\n  - \"![Nets][n]\"\n```\n\n[n]: /media/nets.jpg\n");
    assert_eq!(picture[0]["children"][0]["src"], "/media/nets.jpg");
    let unused = "```info-box\ntitle: a\nchildren: See [the survey][s].\n```\n\n[t]: https://a.example/\n";
    let found: Vec<_> = findings(unused).into_iter().map(|(_, code, line, _)| (code, line)).collect();
    assert_eq!(found, [("unknown-definition", 3), ("unused-definition", 6)]);
}

#[test]
fn a_post_uses_the_definitions_of_its_page() {
    let source = "---\nslug: a\nheadline: b\nsection: c\npublished: 2026-11-12T08:30:00Z\nliveUntil: 2026-11-13T08:30:00Z\nposts:\n  - id: p\n    \
                  published: 2026-11-12T08:30:00Z\n    body: See [it][s].\n---\nText.\n\n[s]: https://a.example/\n";
    let checked = read_article(SourceFormat::Markdown, source.as_bytes());
    assert_eq!(lines(&checked.findings), [""; 0]);
    let again = reread_article(SourceFormat::Markdown, source.as_bytes());
    assert_eq!(checked.value, again, "read again, it has the same links");
    let body = serde_json::to_value(&again.expect("reads").posts[0].body).expect("serialises");
    assert_eq!(body[0]["children"][1]["url"], "https://a.example/");
}

#[test]
fn a_definition_in_a_field_is_named_in_its_line() {
    assert_finding(
        "```info-box\ntitle: a\nchildren: |\n  It rains.\n\n  [Mayor]: No.\n```\n",
        Error,
        "unused-definition",
        6,
        "[Mayor]: No.",
    );
}

#[test]
fn comments_and_html_in_alt_texts_are_named() {
    assert_finding("One <!-- hidden --> two.\n", Error, "html", 1, "<!-- hidden -->");
    assert_finding("![Nets <b>here</b>](/media/nets.jpg)\n", Error, "html", 1, "<b>");
    assert_finding("![Nets [here](/x/)](/media/nets.jpg)\n", Error, "link-in-alt", 1, "[here](/x/)");
}

#[test]
fn colons_in_a_table_align_its_columns() {
    let table = &body_of("| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | 2 | 3 | 4 |\n")[0];
    assert_eq!(table["align"], json!(["auto", "start", "center", "end"]));
    assert_eq!(body_of("| a |\n|---|\n| 1 |\n")[0].get("align"), None);
    let table = &body_of("```table\nheader: [a, b]\nrows: [[1, 2]]\nalign: [start, end]\n```\n")[0];
    assert_eq!(table["align"], json!(["start", "end"]));
    assert_eq!(only(&read_markdown("```table\nheader: [a, b]\nrows: [[1, 2]]\nalign: [end]\n```\n"), "table-width").position.line, 10);
    assert!(read_markdown("```table\nheader: [a]\nrows: [[1]]\nalign: [right]\n```\n").has_errors());
}

#[test]
fn numbers_of_a_list_that_are_not_shown_are_named() {
    assert_finding("1. Ann\n2. Bo\n2. Cy\n4. Dee\n", Warning, "list-number", 3, "2");
    assert_silent("1. Ann\n1. Bo\n1. Cy\n");
    assert_silent("1. Ann\n2. Bo\n3. Cy\n");
}

#[test]
fn signs_at_the_end_of_a_heading_are_named() {
    assert_finding("## What is C #\n", Warning, "heading-end", 1, "#");
    assert_silent("## Berths ##\n\n### We are #1\n\n## C#\n\n## C \\#\n");
}

#[test]
fn pictures_that_are_none_are_errors() {
    for (body, source) in [
        ("![Nets](/media/slip nets.jpg)\n", "![Nets](/media/slip nets.jpg)"),
        ("![Nets](/media/nets.jpg “Nets”)\n", "![Nets](/media/nets.jpg “Nets”)"),
        ("> ![Nets] (/media/nets.jpg)\n", "![Nets] "),
        ("![Nets](/media/nets.jpg\n", "![Nets]("),
    ] {
        assert_finding(body, Error, "broken-picture", 1, source);
    }
    assert_finding("![Wall][wall]\n", Error, "unknown-definition", 1, "![Wall][wall]");
    assert_finding("![Wall]\n", Warning, "left-over-mark", 1, "![Wall]");
    assert_silent("Hurrah!\\[1] They won![2]\n");
}

#[test]
fn links_that_are_none_are_named() {
    for (body, source) in [
        ("[call](tel:+44 1632 960118)\n", "[call](tel:+44 1632 960118)"),
        ("See [the survey](/article/survey/ “All of it”) now.\n", "[the survey](/article/survey/ “All of it”)"),
        ("See [the survey](https://a.example/a b.pdf).\n", "[the survey](https://a.example/a b.pdf)"),
        ("- See [it](https://a.example now.\n", "[it]("),
    ] {
        assert_finding(body, Error, "broken-link", 1, source);
    }
    assert_finding("See [the survey][survey].\n", Error, "unknown-definition", 1, "[the survey][survey]");
    assert_finding("See [the survey][].\n", Error, "unknown-definition", 1, "[the survey][]");
    assert_finding("It held [1][2].\n", Warning, "unknown-definition", 1, "[1][2]");
    assert_finding("[the survey] (/article/survey/)\n", Warning, "broken-link", 1, "[the survey] ");
    assert_finding("the survey](/article/survey/)\n", Warning, "broken-link", 1, "](");
    assert_finding("[the survey(https://a.example)\n", Warning, "broken-link", 1, "[the survey(");
    assert_finding("(the survey)[https://a.example]\n", Warning, "left-over-mark", 1, "[https://a.example]");
    assert_finding("See [[the survey]].\n", Warning, "left-over-mark", 1, "[[the survey]]");
    assert_finding("See [that](see page 4).\n", Warning, "broken-link", 1, "[that](see page 4)");
    assert_finding("Said so[^1].\n", Error, "footnote", 1, "[^1]");
    assert_finding("[the survey https://a.example/)\n", Warning, "broken-link", 1, "[the survey https://a.example/)");
    assert_finding("See [it /article/wall/) and [b](/article/b/).\n", Warning, "broken-link", 1, "[it /article/wall/)");
    assert_finding("See [it]https://a.example/.\n", Warning, "left-over-mark", 1, "[it]");
    assert_finding("See [https://a.example/ the survey].\n", Warning, "left-over-mark", 1, "[https://a.example/ the survey]");
    assert_finding("See [the survey|https://a.example/].\n", Warning, "left-over-mark", 1, "[the survey|https://a.example/]");
    assert_silent("He [the mayor) agreed, see [https://a.example/] and [p. 4/5].\n");
    assert_finding("- [ ] Buy nets\n", Warning, "left-over-mark", 1, "[ ]");
}

#[test]
fn remedies_for_links_say_what_is_wrong_with_them() {
    let remedy = |body| only(&read_markdown(body), "broken-link").remedy.clone();
    assert!(remedy("[a](/b “c”)\n").contains("\"...\""));
    assert!(remedy("[a](tel:+44 1632)\n").contains("tel:+44-1632-960118"));
    assert!(remedy("[a](/b c)\n").contains("%20"));
    let checked = read_markdown("![Nets](/media/slip nets.jpg)\n");
    assert!(only(&checked, "broken-picture").remedy.contains("%20"));
}

#[test]
fn headings_without_a_space_are_errors() {
    assert_finding("##What the survey found\n", Error, "broken-heading", 1, "##");
    assert_finding("It rains.\n###What else\nMore.\n", Error, "broken-heading", 2, "###");
    assert_finding("> ##What the survey found\n", Error, "broken-heading", 1, "##");
    assert_finding("#What the survey found\n", Warning, "broken-heading", 1, "#");
    assert_silent("#harbour #ferry #wall\n\n#SaveTheWall is back on every wall.\n\nBerth #7, ##7 and \\##What\n\n\\##What it is\n");
}

#[test]
fn tables_that_are_none_are_errors() {
    assert_finding("| a | b |\n|---|\n| 1 | 2 |\n", Error, "broken-table", 2, "|---|");
    assert_finding("| a | b |\n|:--|--:|--|\n| 1 | 2 |\n", Error, "broken-table", 2, "|:--|--:|--|");
    assert_finding("Boats.\n\n| a | b |\n| 1 | 2 |\n", Error, "broken-table", 3, "| a | b |");
    assert_finding("> | a | b |\n> | 1 | 2 |\n", Error, "broken-table", 1, "| a | b |");
    assert_finding("Boat | Pots\nAda | 12\n", Warning, "broken-table", 1, "Boat | Pots");
    assert_silent("News | Sport | Weather\n\n\\| a | b |\n");
    assert_finding("Boat\tPots\nAda\t12\nBo\t7\n", Warning, "broken-table", 1, "Boat\tPots");
    assert_finding("Boats:\nBoat\tPots\t\nAda\t12\tx\nBo\t7\ty\n", Warning, "broken-table", 2, "Boat\tPots");
    assert_silent("One\ttwo\nthree four\nfive\tsix\n");
    let checked = read_markdown("| a | b |\n|---|\n| 1 | 2 |\n");
    assert!(only(&checked, "broken-table").message.contains("has 1 cells, the line above it 2"));
}

#[test]
fn lists_that_are_none_are_warned_of() {
    assert_finding("On sale:\n\n-Fish\n-Chips\n", Warning, "broken-list", 3, "-Fish");
    assert_finding("• Fish\n• Chips\n", Warning, "broken-list", 1, "• Fish");
    for (body, source) in [
        ("1.Fish\n2.Chips\n", "1.Fish"),
        ("1)Fish\n2)Chips\n", "1)Fish"),
        ("(1) Fish\n(2) Chips\n", "(1) Fish"),
        ("a) Fish\nb) Chips\n", "a) Fish"),
        ("a. Fish\nb. Chips\n", "a. Fish"),
        ("(a) Fish\n(b) Chips\n", "(a) Fish"),
        ("–Fish\n–Chips\n", "–Fish"),
        ("– Fish\n– Chips\n", "– Fish"),
        ("—Fish\n—Chips\n", "—Fish"),
        ("· Fish\n· Chips\n", "· Fish"),
        ("・魚\n・船\n", "・魚"),
        ("-\u{a0}Fish\n-\u{a0}Chips\n", "-\u{a0}Fish"),
        ("1、苹果\n2、梨\n", "1、苹果"),
        ("1、 苹果\n2、 梨\n", "1、 苹果"),
        ("一、苹果\n二、梨\n", "一、苹果"),
        ("１．魚\n２．船\n", "１．魚"),
        ("1）魚\n2）船\n", "1）魚"),
        ("（1）魚\n（2）船\n", "（1）魚"),
        ("（１）魚\n（２）船\n", "（１）魚"),
        ("（一）魚\n（二）船\n", "（一）魚"),
        ("①魚\n②船\n", "①魚"),
        ("I. Fish\nII. Chips\n", "I. Fish"),
        ("iii) Fish\niv) Chips\n", "iii) Fish"),
        ("(v) Fish\n(vi) Chips\n", "(v) Fish"),
        ("-\u{a0}Fish\n", "-\u{a0}Fish"),
        ("*\u{a0}Fish\n", "*\u{a0}Fish"),
    ] {
        assert_finding(body, Warning, "broken-list", 1, source);
    }
    assert_finding("- Fish\n-Chips\n", Warning, "broken-list", 2, "-Chips");
    assert_finding("1. Fish\n2.Chips\n", Warning, "broken-list", 2, "2.Chips");
    assert_silent("-No, he said.\n\n-12 degrees\n-14 degrees\n");
    assert_silent(
        "– No, he said.\n\n– Yes.\n\n3.5 metres\n4.5 metres\n\n1.\u{a0}Mai\n\na) Fish\n\nA. Smith\nC. Jones\n\n-\u{a0}5 degrees\n",
    );
    assert_silent("1、2号\n2、3号\n\n１．５メートル\n２．５メートル\n\n1、苹果\n\n2、梨\n\nI. Newton\nV. Woolf\n\n（注）港\n（注）船\n");
    assert_silent("- Fish\n  – or not –\n- 5\n  2.5\n\n\\–Fish\n\\–Chips\n".replace("\n\n\\–Fish\n\\–Chips", "").as_str());
}

#[test]
fn marks_of_emphasis_that_are_none_are_warned_of() {
    for (body, source) in [
        ("There are **no more **and that is that.\n", "**"),
        ("There are **no more and that is that.\n", "**"),
        ("There are no more** and that is that.\n", "**"),
        ("There are *no more *and that is that.\n", "*"),
        ("There are *no more and that is that.\n", "*"),
        ("There are _no more _and that is that.\n", "_"),
        ("There are __no more and that is that.\n", "__"),
        ("There are ** no more ** and that is that.\n", "**"),
        ("He says**“no”**and leaves.\n", "**"),
        ("*“No,”*he said.\n", "*"),
        ("~~forty fifty\n", "~~"),
        ("Take the `boat.\n", "`"),
    ] {
        assert_finding(body, Warning, "left-over-mark", 1, source);
    }
    assert_finding("Läufer*innen und Ruderer*innen\n", Warning, "emphasis-inside-words", 1, "*innen und Ruderer*");
    let source = "*banned) and Vesta*";
    assert_finding("Meta (*banned) and Vesta* too\n", Warning, "emphasis-inside-words", 1, source);
    assert_finding("It is ==new== here.\n", Warning, "left-over-mark", 1, "==");
    assert_finding("A {{< figure >}} here.\n", Warning, "left-over-mark", 1, "{{");
    assert_finding("10&nbsp km and &foo; here.\n".replace(" and &foo; here", "").as_str(), Warning, "left-over-mark", 1, "&nbsp");
    assert_finding("Go to <www.council.example> now.\n", Warning, "left-over-mark", 1, "<");
}

#[test]
fn stars_of_footnotes_are_text() {
    for source in [
        "小明*（化名）和小红*（化名）",
        "小明*（化名）、小红*（化名）和小李*的",
        "小明*(化名)和小红*(化名)",
        "A店*、B店*、C店*が参加した。",
        "A店*・B店*・C店*が参加した。",
        "5元*/6元*",
        "5元**、6元**",
        "（5元）*、（6元）*。",
        "가격 5원*, 6원*.",
        "価格5円*（*税込）",
        "価格5円**（**税込）",
        "Price 5 €*. *Tax included.",
        "50%*. *About.",
        "50%*, 60%*. *About.",
        "(5)*. *Note.",
        "(5)*, (6)*.",
        "\"x\"*. *Note.",
        "\"x\"*, “y”*.",
        "Sale!* *Ends soon.",
        "14 €**. **Sous réserve.",
        "14 €**",
        "6 €* / 7 €**",
        "6 €*, 7 €**",
        "Meta* (*banned)",
        "Dial *100#",
        "Call *67 to hide it",
        "5** rating",
        "Name*, Job**",
        "the _id field",
        "_config.yml",
        "m(_ _)m",
    ] {
        assert_eq!(inlines(&format!("{source}\n")), json!([text(source)]), "{source}");
    }
    assert_eq!(inlines("价格5元*。\n*含税。\n"), json!([text("价格5元*。*含税。")]));
    assert_eq!(inlines("See [it](/article/a/)*, [that](/article/b/)*.\n")[2], text("*, "));
    // Neither reading is sure.
    assert_finding("小明**（化名）和小红**（化名）\n", Warning, "left-over-mark", 1, "**");
    assert_finding("是**《港口》小说**《海》\n", Warning, "left-over-mark", 1, "**");
}

#[test]
fn fences_of_curly_quotation_marks_are_errors() {
    for fence in ["’’’", "‘‘‘", "“““", "\'\'\'", "´´´", "’’’ "] {
        let line = format!("{fence}pullquote");
        assert_finding(&format!("It rains.\n\n{line}\ntext: We were told.\n{fence}\n"), Error, "broken-fence", 3, &line);
    }
    assert_finding("- ’’’big-number\n  number: 7\n  ’’’\n", Error, "broken-fence", 1, "’’’big-number");
    assert_finding("- Boat\tPots\n  Ada\t12\n  Bo\t7\n", Warning, "broken-table", 1, "Boat\tPots");
    assert_finding("It is [b]new[/b].\n", Warning, "left-over-mark", 1, "[/b]");
    assert_finding("> ’’’big-number\n> number: 7\n> ’’’\n", Error, "broken-fence", 1, "’’’big-number");
    assert_silent("‘pullquote’ is a word, ’’’so is this\n");
}

#[test]
fn marks_that_overlap_are_warned_of() {
    for (body, source) in [
        ("**bold *both** it*\n", "**bold *both**"),
        ("*a **b* c**\n", "**b* c**"),
        ("So **bold *both** it* now\n", "**bold *both**"),
        ("__bold _both__ it_\n", "__bold _both__"),
    ] {
        assert_finding(body, Warning, "overlapping-marks", 1, source);
    }
    assert_silent("**bold *both***, ***both* bold**, ***both** it*, *it **both***, **bold *both* it**, *it **both** it*\n");
    assert_silent("\\**a*\\*\n");
}

#[test]
fn marks_of_other_dialects_are_warned_of() {
    for (body, source) in [
        ("~forty~ fifty\n", "~forty~"),
        ("Water is H~2~O.\n", "~2~"),
        ("It is ++new++ here.\n", "++"),
        ("Ten m^2^ of it.\n", "^2^"),
        ("## The money {#money}\n", "{#money}"),
        ("Text {.lead}\n", "{.lead}"),
        ("Text {: .lead #top}\n", "{: .lead #top}"),
        ("[the wall](/article/wall/){target=_blank}\n", "{target=_blank}"),
        ("[the wall]{.smallcaps}\n", "{.smallcaps}"),
    ] {
        assert_finding(body, Warning, "left-over-mark", 1, source);
    }
    assert_finding("It held.^[Says Ada.]\n", Error, "footnote", 1, "^[Says Ada.]");
    assert_eq!(inlines("\\~forty\\~ x\\^2^ \\++new++ \\{#id}\n"), json!([text("~forty~ x^2^ ++new++ {#id}")]));
}

#[test]
fn ordinary_prose_raises_no_alarm() {
    for prose in [
        "Fares from £12* for adults and £6** for children.\n\n*Excludes bank holidays.\n\n** Under sixteen.\n",
        "Fares from £12*. *Excludes bank holidays.\n",
        "It is 5 * 3 * 2 metres, 4*3 feet, and costs $5 and $6.\n",
        "The f**k was s*** and b*****d; he gave it *****.\n",
        "The file slip_nets_old.jpg by @_harbour_ and jane_doe, __ years old.\n",
        "He said it [sic] and [the mayor] agreed [...] twice.\n",
        "10~20명, 30~40명\n",
        "About ~20 boats, ~~ more.\n",
        "C++ and D++ from 1^2 to 2^3, ^_^ (^o^) and {x} and {a, b}; i++ + ++j; 5~6 or ~7 boats, ~8.\n",
        "Hawai`i and R&D, AT&T; a < b and b > a; time 10:30::15; https://a.example/?a=1&copy=2&amp=3.\n",
        "x == y and a = b, {curly} words.\n",
        "Läufer*innen\n",
        "\\*\\*no more \\*\\*and \\[a](b c) \\[it](/article/wall/) \\~~c \\`d \\#\\#e\n",
        "**Wall**: it *held*, ~~forty~~ **fifty** [times](/article/wall/ \"More\").\n",
        "https://a.example/a_b_c*d and <https://a.example/x_y>.\n",
    ] {
        assert_silent(prose);
    }
}

#[test]
fn struck_words_are_deleted_text() {
    assert_eq!(inlines("~~forty~~ fifty\n"), json!([marked("deleted", "forty"), text(" fifty")]));
    assert_eq!(inlines("**~~forty~~**\n"), json!([{ "type": "strong", "children": [marked("deleted", "forty")] }]));
    assert_eq!(inlines("10~20명, 30~40명\n"), json!([text("10~20명, 30~40명")]));
    assert_eq!(inlines("他说~好~的\n"), json!([text("他说~好~的")]));
}

#[test]
fn emphasis_works_beside_chinese_japanese_and_korean() {
    for (source, nodes) in [
        ("说**“不。”**他", json!([text("说"), marked("strong", "“不。”"), text("他")])),
        ("**부두(선착장)**를", json!([marked("strong", "부두(선착장)"), text("를")])),
        ("これは**「港」**です。", json!([text("これは"), marked("strong", "「港」"), text("です。")])),
        ("**これは港です。**次の文", json!([marked("strong", "これは港です。"), text("次の文")])),
        ("**“不。”**他**是**", json!([marked("strong", "“不。”"), text("他"), marked("strong", "是")])),
        ("他*（很久）*说", json!([text("他"), marked("emphasis", "（很久）"), text("说")])),
        ("是~~“旧”~~新", json!([text("是"), marked("deleted", "“旧”"), text("新")])),
        (
            "**[港口](/article/a/)**的",
            json!([{ "type": "strong", "children": [{ "type": "link", "url": "/article/a/", "children": [text("港口")] }] }, text("的")]),
        ),
        ("港**10%**増", json!([text("港"), marked("strong", "10%"), text("増")])),
        ("**重要**（注）", json!([marked("strong", "重要"), text("（注）")])),
        ("**重要**（注）和**次要**（注）", json!([marked("strong", "重要"), text("（注）和"), marked("strong", "次要"), text("（注）")])),
        (
            "**港**、**船**和**海**。",
            json!([marked("strong", "港"), text("、"), marked("strong", "船"), text("和"), marked("strong", "海"), text("。")]),
        ),
        (
            "これは**「重要」**です、あれは**「大事」**です",
            json!([text("これは"), marked("strong", "「重要」"), text("です、あれは"), marked("strong", "「大事」"), text("です")]),
        ),
        ("是**《港口》小说**的", json!([text("是"), marked("strong", "《港口》小说"), text("的")])),
        ("说**“不”吧**，他", json!([text("说"), marked("strong", "“不”吧"), text("，他")])),
        ("（**“不”**）", json!([text("（"), marked("strong", "“不”"), text("）")])),
        ("是**.NET**的", json!([text("是"), marked("strong", ".NET"), text("的")])),
        ("是**-5%**的", json!([text("是"), marked("strong", "-5%"), text("的")])),
        ("葛\u{E0100}**“不”**了", json!([text("葛\u{E0100}"), marked("strong", "“不”"), text("了")])),
    ] {
        assert_eq!(inlines(&format!("{source}\n")), nodes, "{source}");
    }
    let table = &body_of("| a | b |\n|---|---|\n|**中**|说**“不”**他|\n")[0];
    assert_eq!(table["rows"][0], json!([[marked("strong", "中")], [text("说"), marked("strong", "“不”"), text("他")]]));
    let quote = &body_of("```pullquote\ntext: 说*“不”*他\n```\n".replace("*", "").as_str())[0];
    assert_eq!(quote["text"], "说“不”他");
    let boxed = &body_of("```info-box\ntitle: a\nchildren: 说**“不”**他\n```\n")[0];
    assert_eq!(boxed["children"][0]["children"], json!([text("说"), marked("strong", "“不”"), text("他")]));
    assert_eq!(inlines("链接[说**“不”**他](/article/a/*中*b/)\n")[1]["url"], "/article/a/*中*b/");
    assert_finding("他说**“不。”他走了。\n", Warning, "left-over-mark", 1, "**");
}

#[test]
fn lines_of_chinese_are_joined_at_quotation_marks_and_dashes() {
    for (source, value) in [
        ("他说：“好。”\n然后走了，\n“再见。”他说——\n真的…\n是吗？\n", "他说：“好。”然后走了，“再见。”他说——真的…是吗？"),
        ("他说“OK”\n然后\n", "他说“OK”然后"),
        ("他说\n“OK”\n然后\n", "他说“OK”然后"),
        ("「はい」――\n…そうです\n", "「はい」――…そうです"),
        ("그는 “네”\n“아니요”라고\n했다\n", "그는 “네” “아니요”라고 했다"),
        ("He said “yes”\n“no” —\nand left…\n", "He said “yes” “no” — and left…"),
    ] {
        assert_eq!(inlines(source), json!([text(value)]), "{source}");
    }
    let strong = inlines("他说**“好。”**\n[“再见。”](/article/a/)\n——他\n");
    assert_eq!(strong[1], marked("strong", "“好。”"));
    assert_eq!(strong[2]["type"], "link");
    assert_eq!(strong[3], text("——他"));
}

#[test]
fn the_letter_that_stands_for_none_is_refused() {
    assert_eq!(only(&read_markdown("It \u{FDD0}rains.\n"), "control-character").position.line, 7);
}
