//! Publishing one article rewrites few files, whatever the size of the archive.

use std::collections::BTreeMap;

use press::clock::{self, Timestamp};
use press::derive::Edition;
use press::folder::{Folder, Loaded};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::{NOW, article, paragraph};

const SECTIONS: usize = 3;
const TOPICS: usize = 5;
const AUTHORS: usize = 3;

/// The section, topics and authors of an article, and its subject.
#[derive(Clone, Debug)]
struct Story {
    section: usize,
    topics: Vec<usize>,
    authors: Vec<usize>,
    about: usize,
}

fn story() -> impl Strategy<Value = Story> {
    let topics = prop::collection::vec(0..TOPICS, 0..3);
    let authors = prop::collection::vec(0..AUTHORS, 0..3);
    (0..SECTIONS, topics, authors, 0usize..9).prop_map(|(section, topics, authors, about)| Story { section, topics, authors, about })
}

fn folder(stories: &[Story], page_size: usize) -> Folder {
    let headings = |kind: &str, count: usize| -> Vec<Value> {
        (0..count).map(|number| json!({ "id": format!("{kind}{number}"), "title": format!("{kind} {number}") })).collect()
    };
    let site = json!({
        "title": "T", "baseUrl": "https://t.example", "pageSize": page_size,
        "sections": headings("s", SECTIONS), "topics": headings("t", TOPICS),
    });
    let ids = |kind: &str, numbers: &[usize]| -> Vec<String> { numbers.iter().map(|number| format!("{kind}{number}")).collect() };
    let articles = stories.iter().enumerate().map(|(number, story)| {
        let words = format!("The matter of thing{} was heard on day{number}, and thing{} was adjourned.", story.about, story.about);
        let fields = json!({
            "section": format!("s{}", story.section), "topics": ids("t", &story.topics), "authors": ids("u", &story.authors),
            "published": format!("2026-{:02}-{:02}T{:02}:00:00Z", 1 + number / 240, 1 + number / 10 % 24, number % 10),
            "body": [paragraph(&words)],
        });
        serde_json::from_value(article(&format!("a{number}"), fields)).expect("an article")
    });
    let authors = (0..AUTHORS).map(|number| {
        let id = format!("u{number}");
        let value = serde_json::from_value(json!({ "id": id, "name": id })).expect("an author");
        Loaded { file: format!("authors/{id}.json"), stem: id, value: Some(value) }
    });
    let site = Some(serde_json::from_value(site).expect("a site"));
    let mut folder = Folder::default();
    (folder.site, folder.authors) = (site, authors.collect());
    articles.for_each(|article| folder.hold(article));
    folder
}

/// All documents by their paths.
fn documents(stories: &[Story], page_size: usize) -> BTreeMap<String, String> {
    let now: Timestamp = clock::parse(NOW).expect("a time").instant;
    let folder = folder(stories, page_size);
    let edition = Edition::of(&folder, now).expect("an edition");
    let mut documents: BTreeMap<String, String> = edition
        .pages()
        .into_iter()
        .map(|page| edition.document(page).expect("a document"))
        .map(|document| (document.path.clone(), serde_json::to_string(&document).expect("JSON")))
        .collect();
    documents.insert("site".to_owned(), serde_json::to_string(&edition.site_document()).expect("JSON"));
    documents
}

fn distinct(ids: &[usize]) -> usize {
    let mut ids = ids.to_vec();
    ids.sort_unstable();
    ids.dedup();
    ids.len()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn one_newest_article_changes_a_handful_of_documents(
        stories in prop::collection::vec(story(), 24..140),
        newest in story(),
        page_size in 1usize..6,
    ) {
        let before = documents(&stories, page_size);
        let all: Vec<Story> = stories.iter().cloned().chain([newest.clone()]).collect();
        let after = documents(&all, page_size);

        prop_assert!(before.keys().all(|path| after.contains_key(path)), "no page goes");
        let changed: Vec<&String> = after.iter().filter(|(path, text)| before.get(*path) != Some(text)).map(|(path, _)| path).collect();

        // Its own page, the front; of each list it is in the newest page, at most one new page, and the
        // page before that; and the two articles it follows up.
        let lists = 1 + distinct(&newest.topics) + distinct(&newest.authors);
        let most = 2 + 3 * lists + 2;
        prop_assert!(changed.len() <= most, "{} documents changed, at most {most} may: {changed:?}", changed.len());
        let others = changed.iter().filter(|path| path.starts_with("/article/")).count();
        prop_assert!(others <= 3, "{changed:?}");
        let own = format!("/article/a{}/", stories.len());
        prop_assert!(changed.contains(&&own));
        let named = |kind: &str, ids: &[usize]| ids.iter().map(|id| format!("/{kind}{id}/")).collect::<Vec<_>>();
        let mut may: Vec<String> = named("section/s", &[newest.section]);
        may.extend(named("topic/t", &newest.topics));
        may.extend(named("author/u", &newest.authors));
        for path in changed.iter().filter(|path| !path.starts_with("/article/") && path.as_str() != "/") {
            prop_assert!(may.iter().any(|list| path.starts_with(list.as_str())), "{path} has nothing to do with it");
        }
    }

    #[test]
    fn the_same_articles_give_the_same_bytes(stories in prop::collection::vec(story(), 0..60), page_size in 1usize..6) {
        prop_assert_eq!(documents(&stories, page_size), documents(&stories, page_size));
    }
}
