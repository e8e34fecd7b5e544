//! `press check`: its output and its exit codes.

use serde_json::json;

use crate::support::{SiteTest, article, is_of_fixture, link, png};

#[test]
fn a_sound_paper_ends_with_0() {
    let site = SiteTest::new()
        .article("a", json!({ "authors": ["ada-vane"] }))
        .article("b", json!({ "section": "sport" }))
        .article("c", json!({ "section": "opinion" }));
    let run = site.check();
    assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (0, "3 articles, 1 author: 0 errors, 0 warnings\n", ""));
}

#[test]
fn a_fault_is_shown_with_its_line() {
    let site = SiteTest::new()
        .article("a", json!({ "authors": ["ada-vane"] }))
        .article("b", json!({ "section": "sport" }))
        .article("c", json!({ "section": "opinon" }));
    let run = site.check();
    assert_eq!(run.code, 1);
    insta::assert_snapshot!(run.stdout, @r#"
    unknown-section

      × There is no section `opinon`.
        ╭─[articles/c.json:15:14]
     15 │   "section": "opinon",
        ·              ────┬───
        ·                  ╰── $.section
        ╰────
      help: Did you mean `opinion`?

    empty-section

      ⚠ The section `opinion` has no published article: its page is empty.
        ╭─[site.json:15:13]
     15 │       "id": "opinion",
        ·             ────┬────
        ·                 ╰── $.sections[2].id
        ╰────
      help: Write one, or take the section out.

    3 articles, 1 author: 1 error, 1 warning
    "#);
}

#[test]
fn a_folder_that_is_not_there_ends_with_2() {
    let run = SiteTest::bare().press(&["check", "nowhere"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.starts_with("error: cannot read the content folder nowhere: "), "{}", run.stderr);
    assert!(run.stderr.contains("\nhelp: "));
}

#[test]
fn a_folder_without_a_paper_says_how_to_begin() {
    let run = SiteTest::bare().check();
    assert_eq!(run.code, 1);
    insta::assert_snapshot!(run.stdout, @r#"
    missing-site

      × There is no site.json in the content folder.
       ╭─[site.json:1:1]
     1 │  
       · ▲
       · ╰── $
       ╰────
      help: Write one with at least a title, a baseUrl and one section: { "title": "The Paper",
            "baseUrl": "https://paper.example", "sections": [{ "id": "news", "title": "News" }] }.

    0 articles, 0 authors: 1 error, 0 warnings
    "#);
}

#[test]
fn files_are_found_at_any_depth_and_hidden_ones_are_not() {
    let site = SiteTest::new()
        .json("articles/2026/11/a.json", &article("a", json!({ "authors": ["ada-vane"] })))
        .file("articles/.draft.json", "nonsense")
        .file("articles/.trash/b.json", "nonsense")
        .file("articles/a.md~", "nonsense");
    let run = site.check();
    assert!(run.stdout.ends_with("1 article, 1 author: 0 errors, 2 warnings\n"), "{}", run.stdout);
}

#[test]
fn files_that_are_no_articles_are_not_passed_over() {
    let site = SiteTest::new().file("articles/story.txt", "Words.").file("articles/picture.png", "x").file("authors/deep/bo.json", "{}");
    let found: Vec<String> =
        site.findings().iter().filter(|finding| finding["code"] == "stray-file").map(|finding| finding["file"].to_string()).collect();
    assert_eq!(found, ["\"articles/picture.png\"", "\"articles/story.txt\"", "\"authors/deep/bo.json\""]);
}

#[test]
fn files_that_systems_and_programs_leave_behind_are_passed_over() {
    let names = [
        "articles/desktop.ini",
        "articles/2026/Desktop.ini",
        "articles/Thumbs.db",
        "articles/ehthumbs.db",
        "articles/.DS_Store",
        "articles/Icon\r",
        "articles/__MACOSX/a.md",
        "articles/@eaDir/a.md/SYNO",
        "articles/$RECYCLE.BIN/a.md",
        "articles/~$report.docx",
        "articles/a.md.bak",
        "articles/a.md.orig",
        "articles/a.json.tmp",
        "articles/#a.md#",
        "articles/4913",
        "authors/Thumbs.db",
        "media/Thumbs.db",
        "media/desktop.ini",
        "media/__MACOSX/a.jpg",
        "consent/desktop.ini",
    ];
    let site = names.iter().fold(SiteTest::new().app().article("a", json!({})), |site, name| site.file(name, "Words."));
    let findings: Vec<_> = site.findings().into_iter().filter(|finding| !is_of_fixture(&finding["code"])).collect();
    assert!(findings.is_empty(), "{findings:#?}");
    let published = site.build().outputs();
    assert!(!published.keys().any(|name| name.contains("humbs") || name.contains("esktop") || name.contains("MACOSX")), "{published:?}");
}

#[test]
fn names_that_windows_cannot_have_are_warned_of() {
    let site = SiteTest::new()
        .json("articles/aux/a.json", &article("a", json!({})))
        .file("media/con.jpg", png(4, 3))
        .file("media/2026/LPT1/x.jpg", png(4, 3))
        .file("media/why?.jpg", png(4, 3))
        .file("media/end.", png(4, 3))
        .file("media/console.jpg", png(4, 3));
    let mut found: Vec<String> =
        site.findings().iter().filter(|finding| finding["code"] == "unportable-name").map(|finding| finding["file"].to_string()).collect();
    found.sort();
    assert_eq!(
        found,
        ["\"articles/aux/a.json\"", "\"media/2026/LPT1/x.jpg\"", "\"media/con.jpg\"", "\"media/end.\"", "\"media/why?.jpg\""]
    );
    let site = SiteTest::new()
        .with("sections", json!([{ "id": "nul", "title": "N" }]))
        .json("authors/prn.json", &json!({ "id": "prn", "name": "P" }));
    let codes: Vec<_> =
        site.findings().iter().filter(|finding| finding["code"] == "device-name").map(|finding| finding["path"].clone()).collect();
    assert_eq!(codes, ["$.id", "$.sections[0].id"]);
}

#[test]
fn broken_files_are_findings() {
    let site = SiteTest::new()
        .file("articles/empty.json", "")
        .file("articles/latin.json", b"{ \"slug\": \"caf\xe9\" }")
        .file("articles/cut.json", "{ \"slug\": \"cut\",")
        .file("articles/large.json", vec![b' '; 3 * 1024 * 1024])
        .file("authors/bo.json", "[]");
    let run = site.check();
    assert_eq!(run.code, 1);
    let found = site.findings();
    for file in ["articles/empty.json", "articles/latin.json", "articles/cut.json", "articles/large.json", "authors/bo.json"] {
        let of_file: Vec<_> = found.iter().filter(|finding| finding["file"] == file && finding["severity"] == "error").collect();
        assert_eq!(of_file.len(), 1, "{file}: {of_file:#?}");
        assert_ne!(of_file[0]["remedy"], "");
    }
}

#[test]
fn what_names_a_broken_file_is_not_blamed_for_it() {
    let site = SiteTest::new().file("articles/cut.json", "{ \"slug\": \"cut\",").article("a", json!({ "related": ["cut"] }));
    let found = site.findings();
    let errors: Vec<_> = found.iter().filter(|finding| finding["severity"] == "error").collect();
    assert_eq!(errors.len(), 1, "{errors:#?}");
    assert_eq!(errors[0]["file"], "articles/cut.json");
}

#[cfg(unix)]
#[test]
fn loops_of_links_broken_links_and_pipes_do_not_hang_it() {
    use std::os::unix::fs::symlink;

    let site = SiteTest::new().article("a", json!({}));
    symlink(site.content().join("articles"), site.content().join("articles/loop")).expect("a link");
    symlink("nowhere.json", site.content().join("articles/broken.json")).expect("a link");
    let pipe = std::process::Command::new("mkfifo").arg(site.content().join("articles/pipe.json")).status().expect("mkfifo runs");
    assert!(pipe.success());
    let mut found: Vec<String> = site
        .findings()
        .iter()
        .filter(|finding| finding["severity"] == "error")
        .map(|finding| format!("{} {}", finding["file"].as_str().expect("a file"), finding["code"].as_str().expect("a code")))
        .collect();
    found.sort();
    assert_eq!(found, ["articles/broken.json unreadable-file", "articles/loop link-loop", "articles/pipe.json not-a-file"]);
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_out_of_the_folder_is_an_error_and_nothing_behind_it_is_read() {
    use std::os::unix::fs::symlink;

    let site = SiteTest::new().article("a", json!({ "body": [link("/media/inside.txt", "it"), link("/media/deep/x.txt", "it")] }));
    let site = site.file("media/real.txt", "x").file("media/real/x.txt", "x");
    crate::support::write(&site.path("elsewhere/secret.txt"), b"secret");
    crate::support::write(&site.path("elsewhere/b.json"), b"nonsense");
    let content = site.content();
    symlink("real.txt", content.join("media/inside.txt")).expect("a link");
    symlink("real", content.join("media/deep")).expect("a link");
    symlink("../../elsewhere/secret.txt", content.join("media/secret.txt")).expect("a link");
    symlink(site.path("elsewhere"), content.join("media/all")).expect("a link");
    symlink("../../elsewhere/b.json", content.join("articles/b.json")).expect("a link");
    let errors = |site: &SiteTest| -> Vec<String> {
        let found = site.findings().into_iter().filter(|finding| finding["severity"] == "error");
        found.map(|finding| format!("{} {}", finding["file"], finding["code"]).replace('"', "")).collect()
    };
    assert_eq!(errors(&site), ["articles/b.json link-outside", "media/all link-outside", "media/secret.txt link-outside"]);

    for name in ["media/all", "media/secret.txt", "articles/b.json"] {
        std::fs::remove_file(content.join(name)).expect("a link");
    }
    site.derive();
    assert!(site.out().join("media/inside.txt").is_file() && site.out().join("media/deep/x.txt").is_file());
    std::fs::rename(content.join("media"), site.path("elsewhere/media")).expect("moved");
    symlink("../elsewhere/media", content.join("media")).expect("a link");
    assert!(errors(&site).contains(&"media link-outside".to_owned()));
}

#[test]
fn findings_are_sorted_by_file_and_place() {
    let site = SiteTest::new()
        .article("b", json!({ "topics": ["x"], "authors": ["y"], "section": "z" }))
        .article("a", json!({ "related": ["gone"] }));
    let places: Vec<(String, u64)> =
        site.findings().iter().map(|finding| (finding["file"].to_string(), finding["line"].as_u64().expect("a line"))).collect();
    let mut sorted = places.clone();
    sorted.sort();
    assert_eq!(places, sorted);
    assert!(places.len() >= 4);
}

#[test]
fn a_section_without_articles_is_a_warning() {
    let site = SiteTest::new().article("a", json!({ "authors": ["ada-vane"] })).article("b", json!({ "section": "sport" }));
    let found = site.findings();
    assert_eq!(found.len(), 1);
    assert_eq!(
        (&found[0]["code"], &found[0]["severity"], &found[0]["path"]),
        (&json!("empty-section"), &json!("warning"), &json!("$.sections[2].id"))
    );
    assert_eq!(site.check().code, 0);
}

#[test]
fn nothing_in_content_steers_the_terminal() {
    let site = SiteTest::new().article("a", json!({ "section": "x\u{1b}[2J" }));
    assert!(!site.check().stdout.contains('\u{1b}'));
    let site = SiteTest::new()
        .article("a", json!({ "body": [link("/article/x\u{202e}/", "it"), link("/section/\u{2066}y/", "it"), link("/x\u{202e}/", "it")] }))
        .article("b", json!({ "\u{202e}mood": 1, "section": "\u{202e}x", "body": [{ "type": "\u{202e}y" }] }))
        .file("media/\u{202e}z.txt", "x");
    let run = site.check();
    assert!(!run.stdout.contains(['\u{202e}', '\u{2066}']), "{}", run.stdout);
    assert!(run.stdout.contains("There is no article `x\\u{202e}`."), "{}", run.stdout);
    for finding in site.findings() {
        let text = format!("{}{}", finding["message"], finding["remedy"]);
        assert!(!text.contains(['\u{202e}', '\u{2066}']), "{finding:#}");
    }
    let run = site.press(&["derive", "--verbose", "--content", "content", "--out", "out", "--now", crate::support::NOW]);
    assert!(!run.stdout.contains('\u{202e}') && !run.stderr.contains('\u{202e}'), "{run:?}");
}
