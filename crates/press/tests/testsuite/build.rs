//! `press build`: the files of a site and their content.

use std::fs;

use serde_json::json;

use crate::support::{NOW, SiteTest, between, build_that_fails, link, paper, write};

/// The name of the app's file with this ending.
fn asset(site: &SiteTest, ending: &str) -> String {
    let is_asset = |name: &String| name.starts_with("broadsheet-app-") && name.ends_with(ending);
    let mut names: Vec<String> = site.outputs().into_keys().filter(is_asset).collect();
    assert_eq!(names.len(), 1, "{names:?}");
    names.remove(0)
}

#[test]
fn every_document_has_its_page() {
    let site = paper().with("about", json!([link("/media/wall.png", "The wall")]));
    let names: Vec<String> = site.build().outputs().into_keys().collect();
    let shared = ["content/site.json", "content/offline.json"];
    let documents = names.iter().filter(|name| name.starts_with("content/") && name.ends_with(".json") && !shared.contains(&name.as_str()));
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
    let stylesheet = asset(&site, ".css");
    assert!(page.contains(&format!("<style data-all=\"/{stylesheet}\">body{{margin:0}}.article{{gap:2px}}@media print{{:root{{--origin:\"https://test.example\"}}}}</style>")));
    assert!(page.contains(r#"<link rel="preload" href="/fonts/text.woff2" as="font" type="font/woff2" crossorigin>"#));
    assert!(!page.contains("stylesheet"), "styles stand in the page");
    let app = between(&page, r#"<div id="app">"#, r#"<script type="application/json" id="site">"#);
    assert!(app.contains("Headline of a1") && app.ends_with("</div>"), "{app}");
    let facts: serde_json::Value = serde_json::from_str(between(&page, r#"id="page">"#, "</script>")).expect("JSON");
    assert_eq!(facts, json!({ "schemaVersion": 1, "path": "/article/a1/", "title": "Headline of a1", "section": "/section/news/" }));
    let shared: serde_json::Value = serde_json::from_str(between(&page, r#"id="site">"#, "</script>")).expect("JSON");
    let all = site.document("site.json");
    for key in ["schemaVersion", "title", "baseUrl", "language", "direction", "sections", "consentHash"] {
        assert_eq!(shared[key], all[key], "{key}");
    }
    // Pages contain the data that the app needs to start, without texts that are fetched on demand.
    assert!(shared["consent"]["categories"][0].get("description").is_none() && shared["messages"]["messages"][4] == "", "{shared}");
    assert!(
        shared["messages"]["messages"].as_array().is_some_and(|messages| messages.contains(&all["messages"]["messages"][18])),
        "{shared}"
    );
}

/// What each style ends with, for printed addresses.
const ORIGIN: &str = r#"@media print{:root{--origin:"https://test.example"}}"#;

#[test]
fn a_page_carries_the_styles_of_its_kind_and_all_where_no_sheet_has_its_classes() {
    let table = json!({ "type": "table", "header": ["Stroke", "Meaning"], "rows": [["One", "Late"]] });
    let site = paper().article("t1", json!({ "body": [table] }));
    let style = |name: &str| style_of(&site.build().page(name)).to_owned();
    assert_eq!(style("index.html"), format!("body{{margin:0}}.front{{gap:1px}}{ORIGIN}"));
    assert_eq!(style("article/a1/index.html"), format!("body{{margin:0}}.article{{gap:2px}}{ORIGIN}"));
    let any = style("article/t1/index.html");
    assert!(any.starts_with("@font-face{font-family:Text}") && any.contains(".table{gap:3px}"), "{any}");
}

#[test]
fn the_page_about_cookies_carries_the_texts_of_the_settings() {
    let site = paper();
    let page = site.build().page("cookies/index.html");
    let document = site.document("cookies.json");
    let texts = &document["page"];
    assert_eq!(texts["catalogue"]["revision"], site.document("site.json")["consent"]["revision"]);
    assert!(texts["catalogue"]["categories"].to_string().contains("Necessary") && texts["messages"].to_string().contains("What is stored"));
    let facts = page.split_once("id=\"page\">").and_then(|(_, rest)| rest.split_once("</script>")).expect("facts").0;
    let facts: serde_json::Value = serde_json::from_str(facts).expect("JSON");
    assert_eq!((&facts["cookies"]["catalogue"], &facts["cookies"]["messages"]), (&texts["catalogue"], &texts["messages"]));
    assert!(page.contains("What is stored"), "{page}");
}

#[test]
fn the_boot_script_names_the_apps_files_by_their_bytes() {
    let site = paper();
    let page = site.build().page("index.html");
    let (js, wasm) = (asset(&site, ".js"), asset(&site, ".wasm"));
    let boot = between(&page, "<script>", "</script>");
    assert!(boot.starts_with(&format!("boot(\"/{js}\",\"/{wasm}\",\"sha256-")), "{boot}");
    assert!(boot.ends_with(",0);"), "{boot}");

    write(&site.path("dist/broadsheet-app-33cc_bg.wasm"), b"\0asm\x01\0\0\0\0\x06\x05other");
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
    let wasm = "broadsheet-app-33cc_bg.wasm";
    for (file, bytes, why) in [
        (wasm, b"\0asm\x01\0\0\0\x01\x05\x01".as_slice(), "it is cut short or damaged"),
        (wasm, b"<!doctype html>", "it is not WebAssembly"),
        ("boot.js", b"boot(__APP_JS__", "the boot script is not JavaScript"),
    ] {
        let site = paper();
        write(&site.path("dist").join(file), bytes);
        let run = build_that_fails(&site);
        assert_eq!(run.code, 2);
        assert!(run.stderr.contains(file) && run.stderr.contains(why), "{}", run.stderr);
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

#[test]
fn text_lies_there_in_compressed_forms_too() {
    let site =
        paper().file("media/wall.svg", format!("<svg xmlns=\"http://www.w3.org/2000/svg\">{}</svg>", "<path d=\"M0 0h1v1\"/>".repeat(40)));
    let site = site.with("about", json!([link("/media/wall.svg", "The wall"), link("/media/wall.png", "The same")]));
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
fn the_site_carries_what_other_programs_ask_for() {
    let site = paper().article("a1", json!({ "authors": ["ada-vane"] }));
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
        assert_eq!([page.matches("<script>").count(), page.matches("<style").count()], [1, 1], "{name}");
        for inline in
            [between(&page, "<script>", "</script>"), style_of(&page), between(&page, "<script type=\"speculationrules\">", "</script>")]
        {
            let source = broadsheet_hosting::sri::source(inline);
            assert!(rules.contains(&source), "{name}: {source}");
        }
        assert!(!page.contains(" style=\"") && !page.contains(" onclick="), "{name}");
    }
    assert!(rules.contains("/broadsheet-app-*"));
}

#[test]
fn a_development_build_is_no_app_for_readers() {
    let site = paper();
    let shell = "<!doctype html><head></head><script>new WebSocket('/.well-known/trunk/ws')</script>";
    write(&site.path("dist/index.html"), shell.as_bytes());
    let run = site.press(&["build", "--no-compress", "--app", "dist", "--content", "content", "--out", "out", "--now", NOW]);
    assert_eq!(run.code, 2);
    assert!(
        run.stderr.contains("is a development build, as `trunk serve` leaves it") && run.stderr.contains("cargo xtask build"),
        "{}",
        run.stderr
    );
}

#[test]
fn a_live_page_changed_with_its_newest_post_wherever_that_is_said() {
    let post = |id: &str, time: &str| json!({ "id": id, "published": time, "body": [{ "type": "paragraph", "children": [{ "type": "text", "value": "It has turned." }] }] });
    let posts = [post("second", "2026-11-22T09:00:00Z"), post("first", "2026-11-21T09:00:00Z")];
    let site = SiteTest::new().app().article("tide", json!({ "published": "2026-11-20T08:00:00Z", "posts": posts }));
    let outputs = site.build().outputs();
    for (name, what) in [
        ("article/tide/index.html", r#""dateModified":"2026-11-22T09:00:00"#),
        ("article/tide/index.html", r#"property="article:modified_time" content="2026-11-22T09:00:00"#),
        ("atom.xml", "<updated>2026-11-22T09:00:00"),
        ("feed.json", r#""date_modified":"2026-11-22T09:00:00"#),
        ("sitemaps/articles-2026-11.xml", "<lastmod>2026-11-22T09:00:00"),
    ] {
        let text = String::from_utf8_lossy(&outputs[name]).replace("\": \"", "\":\"");
        assert!(text.contains(what), "{name} has no {what}: {text}");
    }
}

#[test]
fn an_article_in_a_language_without_spaces_is_counted_cut_and_joined_by_its_characters() {
    let line = "\u{6e2f}\u{53e3}\u{7684}\u{6f6e}\u{6c34}\u{4eca}\u{5929}\u{5f88}\u{9ad8}\u{3002}";
    let body = [line; 100].join("\n");
    let text = format!(
        "---\nslug: tide\nheadline: {line}\nsection: news\nlanguage: zh-Hant\npublished: \"2026-11-20T08:00:00Z\"\n---\n\n{body}\n"
    );
    let site = SiteTest::new().app().file("articles/tide.md", text);
    let page = site.build().page("article/tide/index.html");
    assert!(page.contains(&line.repeat(100)), "a space between two lines");
    let document = site.document("article/tide.json");
    assert_eq!(document["page"]["minutes"], json!(2), "900 characters");
    assert!(page.contains(r#""wordCount":900"#), "{page}");
    let description = document["description"].as_str().unwrap_or_default();
    assert!(description.chars().count() > 100, "{description}");
}

/// Returns the content of a page's `<style>`.
fn style_of(page: &str) -> &str {
    between(page, "<style data-all=", "</style>").split_once('>').expect("the end of the tag").1
}
