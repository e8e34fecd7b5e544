//! Every page of the sample newspaper, rendered natively by the components that run in the browser.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "clippy sees no test in a test's helper functions")]

use std::path::Path;
use std::sync::Arc;

use broadsheet::publish;
use broadsheet_content::body::Block;
use broadsheet_content::page::{Page, PageDocument, SiteDocument};
use press::derive::Edition;
use press::folder::Folder;

/// The paper as of the day after its newest article, so that what is published does not depend on the day
/// the test runs.
pub fn paper() -> (Arc<SiteDocument>, Vec<PageDocument>) {
    let folder = Folder::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content")).expect("the sample newspaper is there");
    let now = press::clock::parse("2026-11-23T12:00:00+01:00").expect("a time").instant;
    let edition = Edition::of(&folder, now).expect("the sample newspaper has a site.json");
    let documents = edition.pages().into_iter().map(|page| edition.document(page).expect("a listed page has a document")).collect();
    (Arc::new(edition.site_document()), documents)
}

fn words(html: &str) -> String {
    let mut inside = false;
    let text: String = html
        .chars()
        .filter(|&letter| {
            if letter == '<' {
                inside = true;
            }
            let keep = !inside;
            if letter == '>' {
                inside = false;
            }
            keep
        })
        .collect();
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

#[test]
fn every_kind_of_page_renders_natively() {
    let (site, documents) = paper();
    let mut kinds = std::collections::BTreeMap::new();
    for document in documents {
        let path = document.path.clone();
        let (kind, headline) = match &document.page {
            Page::Front(_) => ("front", site.title.clone()),
            Page::Section(list) => ("section", list.title.clone()),
            Page::Topic(list) => ("topic", list.title.clone()),
            Page::Author(author) => ("author", author.name.clone()),
            Page::Article(article) => ("article", article.headline.clone()),
            Page::About(_) => ("about", document.title.clone()),
            Page::Cookies(_) => ("cookies", "Cookies".to_owned()),
            Page::Saved(_) => ("saved", document.title.clone()),
        };
        *kinds.entry(kind).or_insert(0) += 1;
        let html = publish::page(&site, &Arc::new(document.clone()));
        assert_eq!(html.matches("<h1").count(), 1, "{path} has one h1");
        assert!(words(&html).contains(&headline), "{path} says {headline:?}");
        assert_eq!(html, publish::page(&site, &Arc::new(document.clone())), "{path} renders alike every time");
    }
    assert_eq!(kinds.keys().copied().collect::<Vec<_>>(), ["about", "article", "author", "cookies", "front", "saved", "section", "topic"]);
    assert!(kinds.values().sum::<i32>() > 100, "{kinds:?}");
}

#[test]
fn below_a_folder_every_address_has_the_folder_and_nothing_else_differs() {
    let (site, documents) = paper();
    let below = Arc::new(SiteDocument { base_url: "https://club.example/gazette".to_owned(), ..(*site).clone() });
    // The second: candidates of a `srcset`. The third: addresses that stand in the page as text.
    let addresses = |site: &SiteDocument| format!(">{}", site.address_of("/"));
    let (before, after) = (addresses(&site), addresses(&below));
    let moved = |html: &str| html.replace("=\"/", "=\"/gazette/").replace("w, /", "w, /gazette/").replace(&before, &after);
    for document in documents.into_iter().map(Arc::new) {
        assert_eq!(publish::page(&below, &document), moved(&publish::page(&site, &document)), "{}", document.path);
    }
    assert_eq!(publish::missing(&below), moved(&publish::missing(&site)));
}

#[test]
fn a_missing_page_renders_natively() {
    let (site, _) = paper();
    assert!(words(&publish::missing(&site)).contains("Page not found"));
}

#[test]
fn the_sample_newspaper_uses_every_block_kind() {
    let (_, documents) = paper();
    let mut missing: Vec<&str> = broadsheet_content::body::BLOCK_TYPES.to_vec();
    for document in &documents {
        if let Page::Article(article) = &document.page {
            let bodies = article.posts.iter().map(|post| &post.body).chain([&article.body]);
            for block in bodies.flatten() {
                forget(block, &mut missing);
            }
        }
    }
    assert!(missing.is_empty(), "no article uses {missing:?}");
}

fn forget(block: &Block, missing: &mut Vec<&str>) {
    let json = serde_json::to_value(block).expect("a block is JSON");
    let kind = json["type"].as_str().expect("a block has a type").to_owned();
    missing.retain(|missing| *missing != kind);
    for child in broadsheet_content::body::children_of(block) {
        forget(child, missing);
    }
}

#[test]
fn text_of_an_article_is_never_markup() {
    let (site, documents) = paper();
    let mut document = documents.into_iter().find(|document| matches!(document.page, Page::Article(_))).expect("an article");
    let hostile = "<img src=x onerror=alert(1)></script><!-- \" ' &";
    if let Page::Article(article) = &mut document.page {
        article.headline = hostile.to_owned();
        article.standfirst = Some(hostile.to_owned());
        article.body = serde_json::from_value(serde_json::json!([
            { "type": "paragraph", "children": [{ "type": "text", "value": hostile }] },
            { "type": "paragraph", "children": [{ "type": "link", "url": "javascript:alert(1)", "children": [{ "type": "text", "value": "x" }] }] }
        ]))
        .expect("a body");
    }
    let html = publish::page(&site, &Arc::new(document.clone()));
    assert!(!html.contains("<img src=x") && !html.contains("javascript:"), "{html}");
    assert!(words(&html).contains(hostile));
}
