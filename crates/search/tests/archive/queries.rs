//! What readers ask, and what they get.

use broadsheet_search::build::Article;
use broadsheet_search::format::RangeFile;
use broadsheet_search::index::Index;
use broadsheet_search::query::Order;

use crate::invented::{Site, archive, paths, query, word};

fn article(path: &str, headline: &str, text: &str, published: i64) -> Article {
    let excerpt = text.chars().take(140).collect();
    let section = ("news".to_owned(), "News".to_owned());
    Article {
        path: path.to_owned(),
        headline: headline.to_owned(),
        text: text.to_owned(),
        excerpt,
        section,
        published,
        ..Article::default()
    }
}

/// Some articles of 2024 to 2026.
fn paper() -> Site {
    let mut articles = vec![
        article("/wall/", "The sea wall holds", "Harbours along the coast were closed. The wall was not.", 1_710_000_000),
        article("/ferry/", "No ferry at night", "The harbour office said the ferry rests. Walls are quiet.", 1_740_000_000),
        article("/cafe/", "A café by the harbour", "Crème and coffee, 4.71 crowns.", 1_790_000_000),
        article("/zh/", "五港口签署协议", "港口的费用将会上涨。", 1_790_000_100),
        article("/ar/", "مِينَاء جديد", "الميناء الجديد مفتوح.", 1_790_000_200),
    ];
    articles[2].section = ("food".to_owned(), "Food".to_owned());
    articles[2].topics = vec!["coffee".to_owned()];
    articles[3].language = "zh".to_owned();
    articles[4].language = "ar".to_owned();
    Site::new(&articles)
}

fn found(text: &str) -> Vec<String> {
    let answer = paper().search(&query(text));
    assert_eq!(answer.total, answer.hits.len());
    let mut paths: Vec<String> = paths(&answer).into_iter().map(str::to_owned).collect();
    paths.sort();
    paths
}

#[test]
fn all_words_must_occur_and_other_forms_of_a_word_count_too() {
    assert_eq!(found("ferry"), ["/ferry/"]);
    assert_eq!(found("harbour wall"), ["/ferry/", "/wall/"]);
    assert_eq!(found("harbour wall coffee"), [""; 0]);
}

#[test]
fn accents_and_capitals_do_not_matter() {
    for text in ["cafe", "CAFÉ", "Cafe\u{301}", "creme coffee", "4.71"] {
        assert_eq!(found(text), ["/cafe/"], "{text}");
    }
}

#[test]
fn other_scripts_are_found() {
    for (text, path) in [("港口", "/zh/"), ("港", "/zh/"), ("签署协议", "/zh/"), ("ميناء", "/ar/"), ("الجديد", "/ar/")] {
        assert_eq!(found(text), [path], "{text}");
    }
    assert_eq!(found("口港"), [""; 0]);
}

#[test]
fn phrases_stand_in_the_headline_or_the_excerpt() {
    assert_eq!(found("\"sea wall\""), ["/wall/"]);
    assert_eq!(found("“wall sea”"), [""; 0]);
    assert_eq!(found("„ferry rests“ harbour"), ["/ferry/"]);
    assert_eq!(found("\"港口签署\""), ["/zh/"]);
}

#[test]
fn the_exact_form_comes_before_others() {
    let same = |path: &str, text: &str| article(path, "News", text, 1_790_000_000);
    let site = Site::new(&[same("/a/", "harbours open"), same("/b/", "harbour open"), same("/c/", "harbours open")]);
    assert_eq!(paths(&site.search(&query("harbour")))[0], "/b/");
    assert_ne!(paths(&site.search(&query("harbours")))[0], "/b/");
}

#[test]
fn filters_and_orders() {
    let site = paper();
    let ask = |change: &dyn Fn(&mut broadsheet_search::query::Query), text: &str| {
        let mut query = query(text);
        change(&mut query);
        paths(&site.search(&query)).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(ask(&|query| query.section = Some("food".to_owned()), "harbour"), ["/cafe/"]);
    assert_eq!(ask(&|query| query.topic = Some("coffee".to_owned()), ""), ["/cafe/"]);
    assert_eq!(ask(&|query| query.topic = Some("nothing".to_owned()), "harbour"), [""; 0]);
    assert_eq!(ask(&|query| query.year = Some(2025), "harbour"), ["/ferry/"]);
    assert_eq!(ask(&|query| query.year = Some(1066), ""), [""; 0]);
    assert_eq!(ask(&|query| query.order = Order::Newest, "harbour"), ["/cafe/", "/ferry/", "/wall/"]);
}

#[test]
fn a_word_that_nothing_has_leads_to_the_nearest() {
    let answer = paper().search(&query("ferrx coast"));
    assert_eq!(answer.nearest, Some(("ferrx".to_owned(), vec!["ferry".to_owned()])));
    assert_eq!(paper().search(&query("xylophone")).nearest, None);
}

#[test]
fn what_is_typed_is_completed() {
    let words: Vec<(String, u32)> = paper().suggest("har").into_iter().map(|word| (word.text, word.documents)).collect();
    assert_eq!(words, [("harbour".to_owned(), 2), ("harbours".to_owned(), 1)]);
    assert_eq!(paper().suggest("zzz"), []);
}

#[test]
fn every_stem_is_in_the_file_of_its_range() {
    let site = Site::new(&archive(1500, 200));
    let index = Index::new(&site.root).unwrap();
    for segment in &index.root().segments {
        let range = |name: &str| RangeFile::read(&site.files[name], segment.documents()).unwrap();
        for number in 0..=segment.boundaries.len() {
            for form in range(&segment.range(number)).forms.iter().filter(|form| form.is_stem) {
                assert!(range(&segment.range_of(&form.text)).find(&form.text).is_some(), "{}", form.text);
            }
        }
    }
}

#[test]
fn hostile_queries_have_an_answer() {
    let site = paper();
    for text in
        ["", " ", "\"", "a", "é", "🐟", "<script>", "../../etc", "\0", &"x".repeat(100_000), &"wall ".repeat(200), "%00%FF", "-wall +sea"]
    {
        site.search(&query(text));
        site.suggest(text);
    }
    let empty = Site::new(&[]);
    assert_eq!((empty.search(&query("wall")).total, empty.suggest("w")), (0, vec![]));
}

#[test]
fn pages_of_results_follow_each_other_without_gaps() {
    let site = Site::new(&archive(1500, 60));
    let query = query(&word(3));
    let total = site.search(&query).total;
    let mut all = Vec::new();
    for page in 0..total.div_ceil(10) {
        all.extend(site.page(&query, page).0.hits.into_iter().map(|hit| hit.path));
    }
    assert!(total > 100);
    assert_eq!(all.iter().collect::<std::collections::BTreeSet<_>>().len(), total);
    assert_eq!(site.page(&query, total).0.hits, []);
}

#[test]
fn a_query_takes_three_steps_and_small_files() {
    let site = Site::new(&archive(3000, 200));
    for text in [word(0), format!("{} {}", word(5), word(90)), format!("{} {} {}", word(2), word(40), word(700))] {
        let (_, steps) = site.page(&query(&text), 0);
        assert!(steps.len() <= 3, "{steps:?}");
    }
    let large: Vec<_> = site.files.iter().filter(|(name, _)| name.contains("/r")).filter(|(_, bytes)| packed(bytes) > 4096).collect();
    assert!(large.is_empty(), "{:?}", large.iter().map(|(name, bytes)| (name, bytes.len())).collect::<Vec<_>>());
}

fn packed(bytes: &[u8]) -> usize {
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut out, &brotli::enc::BrotliEncoderParams::default()).unwrap();
    out.len()
}
