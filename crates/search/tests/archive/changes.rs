//! The files that a change of the archive changes.

use std::collections::BTreeSet;

use crate::invented::{Site, archive};

/// Returns the names of the files that are new, gone, or different.
fn changed(before: &Site, after: &Site) -> BTreeSet<String> {
    let names = before.files.keys().chain(after.files.keys());
    let mut changed: BTreeSet<String> = names.filter(|name| before.files.get(*name) != after.files.get(*name)).cloned().collect();
    if before.root != after.root {
        changed.insert("root".to_owned());
    }
    changed
}

#[test]
fn the_order_of_articles_does_not_matter() {
    let mut articles = archive(600, 60);
    let site = Site::new(&articles);
    articles.reverse();
    articles.swap(3, 500);
    assert_eq!(changed(&site, &Site::new(&articles)), BTreeSet::new());
}

#[test]
fn a_comma_changes_nothing() {
    let mut articles = archive(600, 60);
    let site = Site::new(&articles);
    let text = &mut articles[300].text;
    *text = text.replacen(' ', ", ", 3);
    assert_eq!(changed(&site, &Site::new(&articles)), BTreeSet::new());
}

#[test]
fn a_corrected_word_of_the_archive_changes_a_handful_of_files() {
    let mut articles = archive(2000, 120);
    let site = Site::new(&articles);
    articles[300].text.push_str(" neverseen");
    let changed = changed(&site, &Site::new(&articles));
    assert!(!changed.is_empty() && changed.len() <= 4, "{changed:?}");
}

#[test]
fn an_article_at_the_end_changes_the_newest_segment_and_the_root() {
    let mut articles = archive(2000, 120);
    let count = articles.len();
    // Not at a multiple of 16, where segments are joined.
    let newest = articles.iter().filter(|article| article.published >= 1_767_225_600).count();
    articles.truncate(count - (newest % 16).saturating_sub(3));
    let before = Site::new(&articles);
    let mut article = articles.last().unwrap().clone();
    article.path = "/article/new/".to_owned();
    article.published += 60;
    articles.push(article);
    let after = Site::new(&articles);
    let new: Vec<String> = after.files.keys().filter(|name| !before.files.contains_key(*name)).cloned().collect();
    assert!(new.len() <= 4, "{new:?}");
    let kept = after.files.iter().filter(|(name, bytes)| before.files.get(*name) == Some(bytes)).count();
    assert_eq!(kept, after.files.len() - new.len());
}

#[test]
fn an_article_that_is_withdrawn_is_in_no_file() {
    let mut articles = archive(600, 60);
    articles[100].headline = "unmistakable".to_owned();
    let holds = |site: &Site| site.files.values().any(|bytes| bytes.windows(12).any(|window| window == b"unmistakable"));
    assert!(holds(&Site::new(&articles)));
    articles.remove(100);
    assert!(!holds(&Site::new(&articles)));
}
