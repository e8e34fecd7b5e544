//! `press build`: a whole site, and the site that was there before.

use std::collections::BTreeMap;
use std::fs;
use std::time::{Duration, SystemTime};

use serde_json::json;

use crate::support::{NOW, Run, SiteTest, files, png, write};

fn paper() -> SiteTest {
    SiteTest::new().app().articles(7).file("media/wall.png", png(4, 3))
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    text.split_once(start).and_then(|(_, rest)| rest.split_once(end)).map(|(inside, _)| inside).unwrap_or_else(|| panic!("no {start}"))
}

/// The name of the app's file with this ending.
fn asset(site: &SiteTest, ending: &str) -> String {
    let is_asset = |name: &String| name.starts_with("broadsheet-app-") && name.ends_with(ending);
    let mut names: Vec<String> = site.outputs().into_keys().filter(is_asset).collect();
    assert_eq!(names.len(), 1, "{names:?}");
    names.remove(0)
}

/// A folder that cannot be a page's, because a file is in its place: whoever writes there fails.
fn build_that_fails(site: &SiteTest) -> Run {
    let run = site.build_at(NOW);
    assert_ne!(run.code, 0, "{}", run.stdout);
    assert_eq!(run.stdout, "");
    assert!(!site.path(".out.press-new").exists(), "what was not finished is removed");
    run
}

#[test]
fn every_document_has_its_page() {
    let site = paper();
    let names: Vec<String> = site.build().outputs().into_keys().collect();
    let documents = names.iter().filter(|name| name.starts_with("content/") && name.ends_with(".json") && *name != "content/site.json");
    let mut count = 0;
    for document in documents {
        let inside = document.trim_start_matches("content/").trim_end_matches(".json");
        let page = if inside == "index" { "index.html".to_owned() } else { format!("{inside}/index.html") };
        assert!(names.contains(&page), "{page}");
        count += 1;
    }
    assert!(count > 10);
    for name in ["404.html", "media/wall.png", "fonts/text.woff2", "icons/favicon.svg", ".broadsheet/record.json"] {
        assert!(names.contains(&name.to_owned()), "{name}: {names:?}");
    }
}

#[test]
fn a_page_holds_all_it_needs_to_be_read() {
    let site = paper();
    let page = site.build().page("article/a1/index.html");
    assert!(page.starts_with(r#"<!doctype html><html lang="en-GB" dir="ltr"><head><meta charset="utf-8">"#), "{page}");
    assert!(page.contains("<style>body{margin:0}</style>"));
    assert!(page.contains(r#"<link rel="preload" href="/fonts/text.woff2" as="font" type="font/woff2" crossorigin>"#));
    assert!(!page.contains("stylesheet"), "styles stand in the page");
    let app = between(&page, r#"<div id="app">"#, r#"<script type="application/json" id="site">"#);
    assert!(app.contains("Headline of a1") && app.ends_with("</div>"), "{app}");
    let facts: serde_json::Value = serde_json::from_str(between(&page, r#"id="page">"#, "</script>")).expect("JSON");
    assert_eq!(facts, json!({ "schemaVersion": 1, "path": "/article/a1/", "title": "Headline of a1", "section": "/section/news/" }));
    let shared: serde_json::Value = serde_json::from_str(between(&page, r#"id="site">"#, "</script>")).expect("JSON");
    assert_eq!(shared, site.document("site.json"));
}

#[test]
fn the_boot_script_names_the_apps_files_by_their_bytes() {
    let site = paper();
    let page = site.build().page("index.html");
    let (js, wasm) = (asset(&site, ".js"), asset(&site, ".wasm"));
    let boot = between(&page, "<script>", "</script>");
    assert!(boot.starts_with(&format!("boot(\"/{js}\", \"/{wasm}\", \"sha384-")), "{boot}");
    assert!(boot.ends_with(", 0);"), "{boot}");

    write(&site.path("dist/broadsheet-app-33cc_bg.wasm"), b"\0asm other bytes, the same name");
    let page = site.build().page("index.html");
    assert!(!page.contains(&wasm), "other bytes have another name");
    assert!(page.contains(&js));
}

#[test]
fn nothing_an_editor_writes_ends_a_script() {
    let hostile = "</script><script>alert(1)</script>\u{2028}<!--";
    let paper = json!({ "title": hostile, "baseUrl": "https://t.example", "sections": [{ "id": "news", "title": hostile }] });
    let site = SiteTest::bare().app().json("site.json", &paper).article("a", json!({ "headline": hostile }));
    for name in ["index.html", "article/a/index.html", "404.html"] {
        let page = site.build().page(name);
        assert!(!page.contains("alert(1)</script>"), "{name}: {page}");
        assert!(!page.contains("<script>alert"), "{name}: {page}");
        assert!(!between(&page, r#"id="site">"#, "</body>").contains('\u{2028}'), "{name}");
        let shared: serde_json::Value = serde_json::from_str(between(&page, r#"id="site">"#, "</script>")).expect("JSON");
        assert_eq!(shared["title"], hostile);
    }
}

#[test]
fn an_address_without_a_page_has_one_that_says_so() {
    let page = paper().build().page("404.html");
    assert!(page.contains(r#"<meta name="robots" content="noindex">"#));
    assert!(page.contains("Page not found"));
    assert!(!page.contains("canonical"));
}

#[test]
fn two_runs_give_the_same_bytes_and_files_keep_their_time() {
    let site = paper();
    let first = site.build_compressed().outputs();
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    for name in first.keys() {
        let file = fs::File::options().write(true).open(site.out().join(name)).expect("a file");
        file.set_modified(long_ago).expect("a time");
    }
    assert_eq!(site.build_compressed().outputs(), first);
    for name in first.keys() {
        let time = fs::metadata(site.out().join(name)).and_then(|file| file.modified()).expect("a time");
        assert_eq!(time, long_ago, "{name} was written again");
    }
    fs::remove_dir_all(site.out()).expect("removed");
    assert_eq!(site.build_compressed().outputs(), first, "and without a site before");
}

#[test]
fn an_article_that_is_removed_takes_its_page_along() {
    let site = paper();
    assert!(site.build().out().join("article/a7/index.html").exists());
    let site = site.remove("articles/a7.json");
    let names: Vec<String> = site.build().outputs().into_keys().collect();
    assert!(!names.iter().any(|name| name.contains("a7")), "{names:?}");
    assert!(names.contains(&"article/a6/index.html".to_owned()));
    assert!(!site.page("index.html").contains("/article/a7/"));
}

#[test]
fn a_broken_article_leaves_the_site_as_it_was() {
    let site = paper();
    let before = site.build().outputs();
    let site = site.article("a8", json!({})).file("articles/a4.json", "{ \"slug\": \"a4\",");
    let run = build_that_fails(&site);
    assert_eq!(run.code, 1);
    assert!(run.stderr.contains("articles/a4.json:1:1"), "{}", run.stderr);
    assert!(run.stderr.ends_with("nothing was written: out stays as it was\n"), "{}", run.stderr);
    assert_eq!(site.outputs(), before);
}

#[test]
fn a_fault_in_the_middle_leaves_the_site_as_it_was_and_the_next_run_completes() {
    let site = paper();
    let before = site.build().outputs();
    // A media file that goes missing between the check and the copying of it, as far as reading it goes.
    let site = site.article("a8", json!({}));
    write(&site.path("dist/icons/favicon.svg"), b"<svg>new</svg>");
    fs::remove_file(site.path("dist/fonts/text.woff2")).expect("removed");
    fs::create_dir(site.path("dist/fonts/text.woff2")).expect("a folder");
    write(&site.path("dist/.hidden"), b"");
    #[cfg(unix)]
    std::os::unix::fs::symlink("nowhere", site.path("dist/fonts/broken.woff2")).expect("a link");
    let run = build_that_fails(&site);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("broken.woff2"), "{}", run.stderr);
    assert_eq!(site.outputs(), before);

    fs::remove_file(site.path("dist/fonts/broken.woff2")).expect("removed");
    assert!(site.build().page("article/a8/index.html").contains("Headline of a8"));
}

#[test]
fn a_run_that_was_killed_leaves_nothing_behind_for_the_next() {
    let site = paper();
    let before = site.build().outputs();
    // What a killed run leaves: a half-written site beside the one that is there.
    write(&site.path(".out.press-new/article/half/index.html"), b"<p>half");
    assert_eq!(site.build().outputs(), before);
    assert!(!site.path(".out.press-new").exists());

    // Killed between the two steps of a switch, where a disk cannot exchange folders.
    fs::rename(site.out(), site.path(".out.press-old")).expect("renamed");
    write(&site.path(".out.press-new/article/half/index.html"), b"<p>half");
    let site = site.file("articles/a4.json", "{");
    assert_eq!(site.build_at(NOW).code, 1, "a fault in an article");
    let site = site.article("a4", json!({ "published": "2026-11-01T04:00:00+00:00" }));
    assert_eq!(site.build().outputs(), before);
    assert!(!site.path(".out.press-old").exists() && !site.path(".out.press-new").exists());
}

#[cfg(unix)]
#[test]
fn readers_never_see_half_a_site() {
    use std::sync::atomic::{AtomicBool, Ordering};

    let site = paper();
    site.build();
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let mut looks = 0;
            while !done.load(Ordering::Relaxed) {
                assert!(site.out().join("index.html").exists() && site.out().join("article/a1/index.html").exists(), "after {looks} looks");
                looks += 1;
            }
            looks
        });
        for _ in 0..3 {
            site.build();
        }
        done.store(true, Ordering::Relaxed);
        assert!(reader.join().expect("no gap was seen") > 0);
    });
}

#[test]
fn what_somebody_else_put_into_the_site_stays() {
    let site = paper();
    site.build();
    for name in ["CNAME", ".well-known/security.txt", "google1234.html"] {
        write(&site.out().join(name), b"mine");
    }
    write(&site.out().join("article/old/index.html"), b"not mine");
    for _ in 0..2 {
        let outputs = site.build().outputs();
        for name in ["CNAME", ".well-known/security.txt", "google1234.html"] {
            assert_eq!(outputs.get(name).map(Vec::as_slice), Some(b"mine".as_slice()), "{name}");
        }
        assert!(!outputs.contains_key("article/old/index.html"), "the folder of the articles is press's alone");
    }
}

#[test]
fn a_folder_that_is_no_site_is_never_replaced() {
    let site = paper();
    write(&site.out().join("thesis.txt"), b"years of work");
    let run = build_that_fails(&site);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("out is not empty, and no site of press's"), "{}", run.stderr);
    assert_eq!(site.outputs(), BTreeMap::from([("thesis.txt".to_owned(), b"years of work".to_vec())]));
}

#[test]
fn content_is_never_overwritten() {
    let site = paper();
    let before = files(&site.content());
    for out in [".", "content", "content/articles", "content/site"] {
        let run = site.press(&["build", "--no-compress", "--app", "dist", "--content", "content", "--out", out, "--now", NOW]);
        assert_eq!(run.code, 2, "{out}: {}", run.stdout);
        assert_eq!(files(&site.content()), before, "{out}");
    }
}

#[test]
fn the_apps_files_of_two_earlier_releases_stay() {
    let site = paper();
    let mut wasm = Vec::new();
    for release in ["1", "2", "3", "4"] {
        write(&site.path("dist/broadsheet-app-33cc_bg.wasm"), format!("\0asm {release}").as_bytes());
        site.build();
        let page = site.page("index.html");
        wasm.push(between(&page, "\", \"/", "\", \"sha384").to_owned());
    }
    let outputs = site.outputs();
    let there: Vec<bool> = wasm.iter().map(|name| outputs.contains_key(name)).collect();
    assert_eq!(there, [false, true, true, true]);
    assert_eq!(outputs[&wasm[1]], b"\0asm 2");
}

#[test]
fn a_published_site_serves_as_the_app_of_the_next() {
    let site = paper();
    let before = site.build().outputs();
    fs::rename(site.path("dist"), site.path("gone")).expect("renamed");
    let run = site.press(&["build", "--no-compress", "--app", "out", "--content", "content", "--out", "second", "--now", NOW]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert_eq!(files(&site.path("second")), before);

    let site = site.remove("articles/a7.json");
    let run = site.press(&["build", "--no-compress", "--app", "out", "--content", "content", "--out", "out", "--now", NOW]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let run = site.press(&["build", "--no-compress", "--app", "second", "--content", "content", "--out", "third", "--now", NOW]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert_eq!(site.outputs(), files(&site.path("third")), "in place or not, the site is the same");
}

#[test]
fn a_folder_that_is_no_app_is_refused_before_anything_is_written() {
    for (file, what) in [
        ("broadsheet-app-33cc_bg.wasm", "it has no WASM (broadsheet-app-<hash>_bg.wasm)"),
        ("broadsheet-app-22bb.js", "it has no glue (broadsheet-app-<hash>.js)"),
        ("broadsheet-11aa.css", "it has no stylesheet (broadsheet-<hash>.css)"),
        ("boot.js", "it has no boot script (boot.js)"),
        ("index.html", "it has no page shell (index.html)"),
    ] {
        let site = paper();
        fs::remove_file(site.path("dist").join(file)).expect("removed");
        let run = build_that_fails(&site);
        assert_eq!(run.code, 2);
        assert!(run.stderr.contains(&format!("dist is not a compiled app: {what}\n")), "{}", run.stderr);
        assert!(run.stderr.contains("`trunk build --release`"), "{}", run.stderr);
        assert!(!site.out().exists());
    }
    let run = paper().press(&["build", "--app", "nowhere", "--content", "content", "--out", "out"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("nowhere"), "{}", run.stderr);
}

#[test]
fn what_is_not_published_is_on_no_page() {
    let site = SiteTest::new().app().article("a", json!({})).article("too-early", json!({ "embargoedUntil": "2026-11-23T13:00:00Z" }));
    for (name, bytes) in site.build().outputs() {
        assert!(!name.contains("too-early") && !String::from_utf8_lossy(&bytes).contains("too-early"), "{name}");
    }
}

#[test]
fn the_summary_says_what_was_done() {
    let run = paper().build_at(NOW);
    assert!(run.stdout.starts_with("7 articles in 17 pages: "), "{}", run.stdout);
    assert!(run.stdout.contains(" 0 unchanged, "), "{}", run.stdout);
}

/// A process that is killed cannot tidy up: here by the system, in the middle of writing a file that is too long.
#[cfg(unix)]
#[test]
fn a_run_that_is_killed_while_it_writes_leaves_the_site_as_it_was() {
    use std::os::unix::process::ExitStatusExt as _;
    use std::process::Command;

    let site = paper();
    let before = site.build().outputs();
    let site = site.article("a8", json!({})).file("media/film.mp4", vec![7; 4 * 1024 * 1024]);
    let script = format!(
        "ulimit -c 0; ulimit -f 1024; exec {} build --no-compress --app dist --content content --out out",
        env!("CARGO_BIN_EXE_press")
    );
    let status = Command::new("sh").args(["-c", &script]).current_dir(site.path("")).stderr(std::process::Stdio::null()).status();
    let status = status.expect("sh runs");
    assert!(status.signal().is_some(), "it was not killed, but ended with {status}");
    assert!(site.path(".out.press-new").exists(), "killed while it wrote");
    assert_eq!(site.outputs(), before);

    assert!(site.build().page("article/a8/index.html").contains("Headline of a8"));
    assert!(!site.path(".out.press-new").exists());
}

#[test]
fn text_lies_there_in_compressed_forms_too() {
    let site = paper().file("media/wall.svg", format!("<svg>{}</svg>", "<path d=\"M0 0h1v1\"/>".repeat(40)));
    let outputs = site.build_compressed().outputs();
    for name in ["index.html", "article/a1/index.html", "content/article/a1.json", "404.html", "feed.xml", "media/wall.svg"] {
        for ending in [".br", ".gz"] {
            let form = outputs.get(&format!("{name}{ending}")).unwrap_or_else(|| panic!("{name}{ending}"));
            assert!(form.len() < outputs[name].len(), "{name}{ending}");
        }
    }
    for name in ["media/wall.png.br", "fonts/text.woff2.gz", ".broadsheet/record.json.br", "_headers.br"] {
        assert!(!outputs.contains_key(name), "{name}");
    }
    assert!(!site.build().outputs().keys().any(|name| name.ends_with(".br") || name.ends_with(".gz")));
    assert_eq!(site.build_compressed().outputs(), outputs);
}

#[test]
fn a_page_that_changes_changes_its_compressed_forms() {
    let site = paper();
    let before = site.build_compressed().outputs();
    let site = site.article("a1", json!({ "headline": "Quite another headline", "published": "2026-11-01T01:00:00+00:00" }));
    let after = site.build_compressed().outputs();
    for name in ["article/a1/index.html", "content/article/a1.json"] {
        for ending in ["", ".br", ".gz"] {
            let name = format!("{name}{ending}");
            assert_ne!(after.get(&name), before.get(&name), "{name}");
        }
    }
    fs::remove_dir_all(site.out()).expect("removed");
    assert_eq!(site.build_compressed().outputs(), after);
}

#[test]
fn the_site_carries_what_other_programs_ask_for() {
    let site = paper();
    let outputs = site.build().outputs();
    let text = |name: &str| String::from_utf8(outputs.get(name).unwrap_or_else(|| panic!("{name}")).clone()).expect("text");
    for list in ["", "section/news/", "topic/ferry/", "author/ada-vane/"] {
        for feed in ["feed.xml", "atom.xml", "feed.json"] {
            assert!(outputs.contains_key(&format!("{list}{feed}")), "{list}{feed}");
        }
    }
    assert!(text("section/news/feed.xml").contains("https://test.example/article/a7/"));
    assert!(!text("topic/ferry/feed.xml").contains("/article/"));
    assert!(text("sitemap.xml").contains("https://test.example/sitemaps/articles-2026-11.xml"));
    assert!(text("sitemaps/articles-2026-11.xml").contains("https://test.example/article/a1/"));
    assert!(text("robots.txt").contains("https://test.example/sitemap.xml"));
    assert!(text(".well-known/gpc.json").contains("true"));
    assert!(text("manifest.webmanifest").contains("The Test"));
}

#[test]
fn the_headers_let_through_the_scripts_and_styles_of_every_page_and_no_others() {
    let site = paper();
    let outputs = site.build().outputs();
    let rules = String::from_utf8(outputs[".hosting/rules.json"].clone()).expect("text");
    for name in ["_headers", ".hosting/nginx.conf", ".hosting/Caddyfile"] {
        assert!(outputs.contains_key(name), "{name}");
    }
    for (name, page) in outputs.iter().filter(|(name, _)| name.ends_with(".html")) {
        let page = String::from_utf8(page.clone()).expect("text");
        for (start, end) in [("<script>", "</script>"), ("<style>", "</style>")] {
            assert_eq!(page.matches(start).count(), 1, "{name}");
            let source = broadsheet_hosting::sri::source(between(&page, start, end));
            assert!(rules.contains(&source), "{name}: {source}");
        }
        assert!(!page.contains(" style=\"") && !page.contains(" onclick="), "{name}");
    }
    assert!(rules.contains("/broadsheet-app-*"));
}
