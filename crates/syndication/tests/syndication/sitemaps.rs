//! Tests of the sitemap, parsed with roxmltree.

use std::collections::BTreeSet;

use broadsheet_syndication::sitemap::{self, BYTES, Listed, NEWS_ENTRIES, URLS, Url};
use broadsheet_syndication::{File, Unwritable};

use crate::paper::{Paper, site};

/// Returns the texts of the elements with a name, in the namespace of sitemaps.
fn texts(xml: &str, name: &str) -> Vec<String> {
    let tree = roxmltree::Document::parse(xml).expect("well-formed");
    let namespace = tree.root_element().tag_name().namespace().expect("a namespace").to_owned();
    let nodes = tree.descendants().filter(|node| node.has_tag_name((namespace.as_str(), name)));
    nodes.filter_map(|node| node.text().map(str::to_owned)).collect()
}

fn written<'a>(pages: impl IntoIterator<Item = Url<'a>>) -> (Vec<File>, Vec<Listed>) {
    let mut files = Vec::new();
    let listed: Result<_, Unwritable> = sitemap::files(&site(), "articles-2026-11", pages, &mut |file| {
        files.push(file);
        Ok(())
    });
    (files, listed.expect("writes"))
}

fn text(file: &File) -> &str {
    std::str::from_utf8(&file.bytes).expect("UTF-8")
}

#[test]
fn a_month_of_120_000_articles_takes_three_files_under_the_limits() {
    let pages = (0..120_000).map(|number| Url {
        path: format!("/article/a-rather-long-slug-about-something-{number}/").into(),
        modified: Some("2026-11-12T08:30:00+01:00".into()),
        images: vec!["/media/wall.jpg".into()],
        ..Url::default()
    });
    let (files, listed) = written(pages);
    let addresses: Vec<Vec<String>> = files.iter().map(|file| texts(text(file), "loc")).collect();
    let counts: Vec<usize> = addresses.iter().map(Vec::len).collect();
    assert_eq!(counts, [URLS, URLS, 20_000]);
    assert!(files.iter().all(|file| file.bytes.len() <= BYTES));
    let names: Vec<&str> = listed.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(names, ["sitemaps/articles-2026-11.xml", "sitemaps/articles-2026-11-2.xml", "sitemaps/articles-2026-11-3.xml"]);
    let all: BTreeSet<String> = addresses.into_iter().flatten().collect();
    assert_eq!(all.len(), 120_000, "each once");
}

#[test]
fn a_file_of_heavy_entries_stays_under_the_limit_of_bytes() {
    let image = format!("/media/{}.jpg", "x".repeat(1_900));
    let pages =
        (0..30_000).map(|number| Url { path: format!("/article/{number}/").into(), images: vec![image.as_str().into()], ..Url::default() });
    let (files, _) = written(pages);
    assert_eq!(files.len(), 2);
    assert!(files.iter().all(|file| file.bytes.len() <= BYTES), "{:?}", files.iter().map(|file| file.bytes.len()).collect::<Vec<_>>());
    assert!(files[0].bytes.len() > BYTES - 5_000, "the first is as full as it can be");
    assert_eq!(files.iter().map(|file| text(file).matches("<loc>").count()).sum::<usize>(), 30_000);
}

#[test]
fn no_pages_are_no_file() {
    assert_eq!(written([]), (Vec::new(), Vec::new()));
}

#[test]
fn the_index_names_every_file_and_its_latest_change() {
    let paper = Paper::of(24 * 40);
    let index = paper.file("sitemap.xml");
    assert_eq!(
        texts(&index, "loc"),
        [
            "https://paper.example/sitemaps/pages.xml",
            "https://paper.example/sitemaps/articles-2026-11.xml",
            "https://paper.example/sitemaps/articles-2026-12.xml"
        ]
    );
    assert_eq!(texts(&index, "lastmod"), ["2026-11-30T23:00:00Z", "2026-12-10T23:00:00Z"]);
    let files = paper.files();
    for named in texts(&index, "loc") {
        assert!(files.iter().any(|file| named == format!("https://paper.example/{}", file.path)), "{named}");
    }
}

#[test]
fn a_new_article_rewrites_its_month_alone() {
    let (before, after) = (Paper::of(24 * 40).files(), Paper::of(24 * 40 + 1).files());
    let sitemaps = |files: &[File]| -> Vec<File> { files.iter().filter(|file| file.path.starts_with("sitemaps/")).cloned().collect() };
    let (before, after) = (sitemaps(&before), sitemaps(&after));
    let changed: Vec<&str> = after.iter().filter(|file| !before.contains(file)).map(|file| file.path.as_str()).collect();
    assert_eq!(changed, ["sitemaps/articles-2026-12.xml"]);
}

#[test]
fn a_later_article_does_not_touch_a_full_file() {
    let page = |number: usize| Url { path: format!("/article/{number}/").into(), ..Url::default() };
    let (before, _) = written((0..URLS).map(page));
    let (after, _) = written((0..=URLS).map(page));
    assert_eq!(before[0], after[0]);
    assert_eq!(after.len(), 2);
}

#[test]
fn every_version_of_an_article_names_all() {
    let file = Paper::of(2).file("sitemaps/articles-2026-11.xml");
    let tree = roxmltree::Document::parse(&file).expect("well-formed");
    let links: Vec<(Option<&str>, Option<&str>)> = tree
        .descendants()
        .filter(|node| node.has_tag_name(("http://www.w3.org/1999/xhtml", "link")))
        .map(|node| (node.attribute("hreflang"), node.attribute("href")))
        .collect();
    assert_eq!(
        links,
        [(Some("en-GB"), Some("https://paper.example/article/a0/")), (Some("ar"), Some("https://paper.example/article/a0-ar/"))]
    );
    let image = tree.descendants().find(|node| node.has_tag_name(("http://www.google.com/schemas/sitemap-image/1.1", "loc")));
    assert_eq!(image.and_then(|node| node.text()), Some("https://paper.example/media/wall.jpg"));
}

#[test]
fn news_is_what_is_at_most_two_days_old() {
    let news = Paper::of(100).file("sitemap-news.xml");
    let found = texts(&news, "loc");
    assert_eq!(found.len(), 48);
    assert_eq!(found[0], "https://paper.example/article/a99/", "newest first");
    assert_eq!(found[47], "https://paper.example/article/a52/", "48 hours old to the second");
    let tree = roxmltree::Document::parse(&news).expect("well-formed");
    let word = |name: &'static str| {
        let mut nodes = tree.descendants().filter(move |node| node.has_tag_name(("http://www.google.com/schemas/sitemap-news/0.9", name)));
        nodes.next().and_then(|node| node.text())
    };
    assert_eq!((word("name"), word("language"), word("title")), (Some("The Test"), Some("en"), Some("Head & <line>")));
    assert_eq!(word("publication_date"), Some("2026-11-05T03:00:00Z"));
}

#[test]
fn news_has_at_most_a_thousand_entries() {
    let articles = (0..1_500).map(|number| broadsheet_syndication::Listing {
        path: format!("/article/a{number}/").into(),
        published: "2026-11-12T08:30:00Z".into(),
        ..Default::default()
    });
    let now = "2026-11-12T09:30:00Z".parse().expect("a time");
    let file = sitemap::news(&site(), articles, now).expect("writes");
    assert_eq!(texts(text(&file), "loc").len(), NEWS_ENTRIES);
}
