//! Marks in plain text, in Markdown files and in JSON.

use broadsheet_content::editing::{Finding, Severity, SourceFormat, read_article, read_author, read_site};
use serde_json::json;

use crate::support::{article, lines, read_json, read_markdown, with_block};

/// Texts with a mark, and the part of each that the finding points at.
const MARKED: &[(&str, &str)] = &[
    ("It **held** fast", "**held**"),
    ("See [it](/article/wall/)", "[it](/article/wall/)"),
    ("See it](/article/wall/) or not", "]("),
    ("![Nets](/media/nets.jpg)", "![Nets](/media/nets.jpg)"),
    ("*Ada* held", "*Ada*"),
    ("_Ada_ held", "_Ada_"),
    ("*Ada*’s boat", "*Ada*"),
    ("At ~~forty~~ fifty", "~~forty~~"),
    ("At ~forty~ fifty", "~forty~"),
    ("A `code` word", "`code`"),
    ("Fish &amp; Chips", "&amp;"),
    ("Fish &AMP; Chips", "&AMP;"),
    ("He said &quot;no&quot;", "&quot;"),
    ("It&#39;s on", "&#39;"),
    ("It&#x27;s on", "&#x27;"),
    ("10&nbsp;km", "&nbsp;"),
    ("10&nbsp km", "&nbsp"),
    ("&ldquo;No&rdquo;", "&ldquo;"),
    ("The <i>Marigold</i> sails", "<i>"),
    ("The <em class='x'>Marigold</em> sails", "<em class='x'>"),
    ("<b>x</b>", "<b>"),
    ("One<br/>two", "<br/>"),
    ("One<br>two", "<br>"),
    ("Two</p>", "</p>"),
    ("One <!-- hidden --> two", "<!-- hidden -->"),
    ("See [the wall][wall]", "]["),
    ("[b]Held[/b]", "[/"),
    ("Held</B>", "</B>"),
    ("<x onclick=y>Held", "<x onclick=y>"),
    ("## K", "##"),
    ("# Harbour", "#"),
    ("###Harbour", "###"),
    ("> Fish", ">"),
    ("It ==held== fast", "=="),
    ("It ++held++ fast", "++"),
    ("x^2^", "^2^"),
    ("H~2~O", "~2~"),
    ("Said so[^1]", "[^1]"),
    ("Said so^[Ada]", "^[Ada]"),
    ("The money {#money}", "{#money}"),
    ("说**“不。”**他", "**“不。”**"),
];

/// Texts without a mark.
const PLAIN: &[&str] = &[
    "AT&T and R&D",
    "R&D; B&B; Q&A",
    "a < b and b > a",
    "I <3 this",
    "<3",
    "a <b and c> d, x<y>z",
    "Dear <name>",
    "https://a.example/?a=1&copy=2&amp=3",
    "It held [1][2]",
    "C# and F# now",
    "Berth #7",
    "#7 in the charts",
    "# 7 in the charts",
    "#harbour",
    "> 100 boats",
    "Fares from £12* for adults and £6* for children",
    "*Excludes bank holidays",
    "Winners (*) and losers (*)",
    "Läufer*innen und Ruderer*innen",
    "Läufer*innen, Ruderer*innen",
    "5 * 3 * 2",
    "5*3*2",
    "The f**k and s**t, b*****d",
    "slip_nets_old.jpg and jane_doe",
    "~10 boats, ~20 nets",
    "10~20, 30~40",
    "- 3 degrees",
    "1. FC Harbour",
    "2026. A year",
    "[sic] he said",
    "£5*",
    "$5 and $6",
    "Hawai`i and O`ahu",
    "C++ and D++",
    "2^3",
    "Ada <ada@ledger.example>",
    "The Ledger <https://ledger.example/>",
    "x == y, {curly}",
    "港町 ~海の物語~",
    "小明*（化名）和小红*（化名）",
    "A店*、B店*、C店*が参加した",
    "5元**、6元**",
    "(5)*, (6)*",
    "6 €* / 7 €**",
];

/// Asserts that there is one warning, that it has this path, and that it points at this part of the source.
#[track_caller]
fn assert_mark(findings: &[Finding], source: &str, path: &str, there: &str) {
    let found: Vec<_> =
        findings.iter().map(|finding| (finding.code, finding.path.as_str(), &source[finding.position.span.clone()])).collect();
    assert_eq!(found, [("mark-in-plain-text", path, there)], "{source}");
    assert!(findings.iter().all(|finding| finding.severity == Severity::Warning && finding.remedy.ends_with('.')));
}

#[test]
fn marks_in_fields_of_markdown_files_are_warned_of() {
    for (text, mark) in MARKED {
        let source = format!("---\nslug: a\nheadline: \"{text}\"\nsection: c\npublished: 2026-11-12T08:30:00Z\n---\nText.\n");
        let checked = read_article(SourceFormat::Markdown, source.as_bytes());
        assert_mark(&checked.findings, &source, "$.headline", mark);
        assert_eq!(checked.value.map(|article| article.headline).as_deref(), Some(*text), "the text is published as it is");
    }
    for (block, path) in [
        ("```pullquote\ntext: a\nsource: \"<b>x</b>\"\n```\n", "$.body[0].source"),
        ("```image\nsrc: /media/x.jpg\nalt: \"<b>x</b>\"\n```\n", "$.body[0].alt"),
        ("![x](/media/x.jpg \"<b>x</b>\")\n", "$.body[0]"),
        ("[x](/article/x/ \"<b>x</b>\")\n", "$.body[0].children[0]"),
    ] {
        let checked = read_markdown(block);
        let found: Vec<_> = checked.findings.iter().map(|finding| (finding.code, finding.path.starts_with(path))).collect();
        assert_eq!(found, [("mark-in-plain-text", true)], "{block} {:?}", lines(&checked.findings));
    }
}

#[test]
fn marks_in_fields_of_json_are_warned_of() {
    for (text, mark) in MARKED {
        let source = article(json!({ "kicker": text })).to_string();
        let checked = read_article(SourceFormat::Json, source.as_bytes());
        assert_mark(&checked.findings, &source, "$.kicker", mark);
    }
    let paragraph = |value: &str| json!({ "type": "paragraph", "children": [{ "type": "text", "value": value }] });
    for (value, path) in [
        (article(json!({ "image": { "src": "/media/x.jpg", "alt": "**b**" } })), "$.image.alt"),
        (article(json!({ "corrections": [{ "date": "2026-11-13T00:00:00Z", "text": "**b**" }] })), "$.corrections[0].text"),
        (with_block(paragraph("**b**")), "$.body[0].children[0].value"),
        (with_block(paragraph("[x](/article/a/)")), "$.body[0].children[0].value"),
        (with_block(paragraph("Fish &amp; <b>chips</b>")), "$.body[0].children[0].value"),
        (with_block(json!({ "type": "table", "header": ["**b**"], "rows": [["a"]] })), "$.body[0].header[0]"),
        (with_block(json!({ "type": "table", "header": ["a"], "rows": [["**b**"]] })), "$.body[0].rows[0][0]"),
        (with_block(json!({ "type": "timeline", "events": [{ "date": "<b>1921</b>", "title": "x" }] })), "$.body[0].events[0].date"),
    ] {
        let checked = read_json(&value);
        let found: Vec<_> = checked.findings.iter().map(|finding| (finding.code, finding.path.as_str())).collect();
        assert_eq!(found, [("mark-in-plain-text", path)], "{value}");
    }
    let paths = |findings: Vec<Finding>| {
        let mut paths: Vec<_> = findings.into_iter().map(|finding| finding.path).collect();
        paths.sort();
        paths
    };
    let author = json!({ "id": "ada", "name": "Ada", "role": "**Editor**", "bio": "See [it](/article/a/)" });
    assert_eq!(paths(read_author(author.to_string().as_bytes()).findings), ["$.bio", "$.role"]);
    let site = json!({
        "title": "The <i>Ledger</i>", "baseUrl": "https://ledger.example",
        "sections": [{ "id": "harbour", "title": "Harbour &amp; Sea" }],
        "about": [paragraph("**b**")],
    });
    let found = paths(read_site(site.to_string().as_bytes()).findings);
    assert_eq!(found, ["$.about[0].children[0].value", "$.sections[0].title", "$.title"]);
}

#[test]
fn marks_on_further_lines_are_found() {
    let found = |bio: &str| {
        let author = json!({ "id": "ada", "name": "Ada", "bio": bio }).to_string();
        let checked = read_author(author.as_bytes());
        checked.findings.iter().map(|finding| author[finding.position.span.clone()].to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(found("Ada writes.\n\n## Prizes"), ["##"]);
    assert_eq!(found("Ada:\n- writes\n- sails"), ["-"]);
    assert_eq!(found("Ada\n\"writes\" \u{1F600} **well**"), ["**well**"]);
    assert_eq!(found("Quay 1\n- 3 degrees"), [""; 0]);
    assert_eq!(found("> > > > ".repeat(2000).as_str()).len(), 1);
}

#[test]
fn ordinary_text_raises_no_alarm() {
    for text in PLAIN {
        let fields = json!({ "headline": text, "body": [{ "type": "paragraph", "children": [{ "type": "text", "value": text }] }] });
        assert_eq!(lines(&read_json(&article(fields)).findings), [""; 0], "{text}");
        let block = format!("```pullquote\ntext: \"{text}\"\n```\n");
        assert_eq!(lines(&read_markdown(&block).findings), [""; 0], "{text}");
    }
}

#[test]
fn a_backslash_in_a_field_of_a_markdown_file_says_that_a_sign_is_text() {
    for (written, shown) in [
        (r"\*\*b\*\*", "**b**"),
        (r"\*b\*", "*b*"),
        (r"The \<i> tag", "The <i> tag"),
        (r"Write \&amp; for &", "Write &amp; for &"),
        (r"\## K", "## K"),
        (r"\`code\`", "`code`"),
        (r"\[x](/a/)", "[x](/a/)"),
        (r"\~forty\~", "~forty~"),
        (r"a \\ b", r"a \ b"),
        (r"C:\nets", r"C:\nets"),
    ] {
        let checked = read_markdown(&format!("```pullquote\ntext: '{written}'\n```\n"));
        assert_eq!(lines(&checked.findings), [""; 0], "{written}");
        let body = serde_json::to_value(checked.value.expect("reads").body).expect("serialises");
        assert_eq!(body[0]["text"], shown, "{written}");
    }
}

#[test]
fn a_backslash_in_json_is_shown_and_warned_of() {
    let found = |text: &str| lines(&read_json(&article(json!({ "headline": text }))).findings).len();
    assert_eq!(found(r"\*b\*"), 1);
    assert_eq!(found(r"¯\_(ツ)_/¯ in C:\nets"), 0);
}
