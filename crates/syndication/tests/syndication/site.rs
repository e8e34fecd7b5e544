//! Tests of the small files, and of all files together.

use std::collections::BTreeSet;
use std::path::Path;

use broadsheet_content::page::SiteDocument;
use broadsheet_syndication::files::is_ours;
use broadsheet_syndication::site::{gpc, manifest, robots};
use serde_json::Value;

use crate::paper::{AWKWARD, Paper, site};

#[test]
fn robots_may_read_everything_and_are_told_where_it_is_listed() {
    let text = String::from_utf8(robots(&site()).bytes).expect("UTF-8");
    assert_eq!(
        text,
        "User-agent: *\nAllow: /\n\nSitemap: https://paper.example/sitemap.xml\nSitemap: https://paper.example/sitemap-news.xml\n"
    );
}

#[test]
fn the_manifest_names_icons_that_exist_in_the_size_it_says() {
    for title in AWKWARD {
        let mut site = site();
        site.title = title.into();
        let manifest: Value = serde_json::from_slice(&manifest(&site).expect("writes").bytes).expect("JSON");
        assert_eq!((&manifest["start_url"], &manifest["scope"]), (&"/".into(), &"/".into()));
        assert!(!manifest["name"].as_str().expect("a name").contains('\0'));
        for icon in manifest["icons"].as_array().expect("icons") {
            let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public").join(&icon["src"].as_str().expect("an address")[1..]);
            let bytes = std::fs::read(&file).unwrap_or_else(|fault| panic!("{}: {fault}", file.display()));
            if icon["type"] == "image/png" {
                let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().expect("four bytes"));
                assert_eq!(icon["sizes"], format!("{}x{}", number(16), number(20)), "{}", file.display());
            }
        }
    }
}

#[test]
fn below_a_folder_the_manifest_is_of_that_folder_alone() {
    let site = SiteDocument { base_url: "https://club.example/gazette".into(), ..site() };
    let manifest: Value = serde_json::from_slice(&manifest(&site).expect("writes").bytes).expect("JSON");
    for key in ["id", "start_url", "scope"] {
        assert_eq!(manifest[key], "/gazette/", "{key}");
    }
    for icon in manifest["icons"].as_array().expect("icons") {
        assert!(icon["src"].as_str().is_some_and(|src| src.starts_with("/gazette/icons/")), "{icon}");
    }
}

#[test]
fn the_site_says_that_it_honours_global_privacy_control() {
    let value: Value = serde_json::from_slice(&gpc().bytes).expect("JSON");
    assert_eq!(value["gpc"], true);
    assert!(value["lastUpdate"].as_str().expect("a date").parse::<jiff::civil::Date>().is_ok());
}

#[test]
fn all_files_are_made_once_and_are_ours() {
    let files = Paper::of(60).files();
    let paths: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(paths.len(), files.len());
    assert_eq!(
        paths,
        BTreeSet::from([
            ".well-known/gpc.json",
            "atom.xml",
            "feed.json",
            "feed.xml",
            "manifest.webmanifest",
            "robots.txt",
            "section/news/atom.xml",
            "section/news/feed.json",
            "section/news/feed.xml",
            "sitemap-news.xml",
            "sitemap.xml",
            "sitemaps/articles-2026-11.xml",
            "sitemaps/pages.xml",
            "topic/empty/atom.xml",
            "topic/empty/feed.json",
            "topic/empty/feed.xml",
        ])
    );
    for path in paths {
        assert!(is_ours(path), "{path}");
    }
    for path in
        ["index.html", "section/news/index.html", "content/site.json", "section/news/2/index.html", "media/feed.xml", "article/a/feed.xml"]
    {
        assert!(!is_ours(path), "{path}");
    }
}

#[test]
fn the_same_paper_gives_the_same_bytes() {
    assert_eq!(Paper::of(60).files(), Paper::of(60).files());
}
