//! The app's shell for each page.

use std::fs;

use serde_json::json;

use crate::support::{NOW, SiteTest, write};

const SHELL: &str = "<!doctype html><html lang=\"en\"><head><title>App</title></head><body></body></html>\n";

fn derive(site: &SiteTest) {
    write(&site.path("shell.html"), SHELL.as_bytes());
    let run = site.press(&["derive", "--content", "content", "--out", "out", "--shell", "shell.html", "--now", NOW]);
    assert_eq!(run.code, 0, "{}", run.stderr);
}

fn page(site: &SiteTest, name: &str) -> String {
    fs::read_to_string(site.out().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

#[test]
fn every_page_has_a_file_at_its_address() {
    let site = SiteTest::new().articles(6);
    derive(&site);
    let pages: Vec<String> = site.outputs().into_keys().filter(|name| name.ends_with("index.html")).collect();
    assert_eq!(
        pages.len(),
        site.outputs().keys().filter(|name| name.starts_with("content/")).count() - 1,
        "a page for each document but the site's"
    );
    for name in ["index.html", "article/a1/index.html", "section/news/index.html", "section/news/1/index.html", "cookies/index.html"] {
        assert!(pages.contains(&name.to_owned()), "{name}");
    }
}

#[test]
fn its_head_is_the_pages_own() {
    let site = SiteTest::new().article("a", json!({ "headline": "Fish & \"chips\"", "language": "ar", "standfirst": "Hot <today>." }));
    derive(&site);
    insta::assert_snapshot!(page(&site, "article/a/index.html"), @r#"<!doctype html><html lang="en-GB" dir="ltr"><head><title>Fish &amp; &quot;chips&quot; – The Test</title><meta name="description" content="Hot &lt;today&gt;."><link rel="canonical" href="https://test.example/article/a/"></head><body></body></html>"#);
    insta::assert_snapshot!(page(&site, "index.html"), @r#"<!doctype html><html lang="en-GB" dir="ltr"><head><title>The Test</title><link rel="canonical" href="https://test.example/"></head><body></body></html>"#);
    insta::assert_snapshot!(page(&site, "404.html"), @r#"<!doctype html><html lang="en-GB" dir="ltr"><head><title>Page not found – The Test</title><meta name="robots" content="noindex"></head><body></body></html>"#);
}

#[test]
fn pages_that_are_gone_are_removed() {
    let site = SiteTest::new().articles(2);
    derive(&site);
    let site = site.remove("articles/a2.json");
    derive(&site);
    assert!(!site.out().join("article/a2").exists());
    assert!(site.out().join("article/a1/index.html").exists());
}

#[test]
fn as_trunks_hook_it_needs_no_arguments() {
    let site = SiteTest::new().articles(1);
    write(&site.out().join("index.html"), SHELL.as_bytes());
    for _ in 0..2 {
        let run = std::process::Command::new(env!("CARGO_BIN_EXE_press"))
            .args(["derive", "--now", NOW])
            .env("TRUNK_SOURCE_DIR", site.path(""))
            .env("TRUNK_STAGING_DIR", site.out())
            .env("TRUNK_PROFILE", "release")
            .output()
            .expect("press runs");
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        assert_eq!(page(&site, "index.html").matches("<title>").count(), 1);
        assert!(page(&site, "article/a1/index.html").contains("<title>Headline of a1 – The Test</title>"));
    }
}

#[test]
fn a_shell_that_is_none_is_refused_before_anything_is_written() {
    let site = SiteTest::new();
    write(&site.path("shell.html"), b"<p>hello");
    let run = site.press(&["derive", "--content", "content", "--out", "out", "--shell", "shell.html"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("shell.html: the shell has no <html> tag"), "{}", run.stderr);
    assert!(!site.out().exists());
}
