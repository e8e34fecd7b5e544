//! Measures an index of invented articles: `cargo run --release --package broadsheet-search --example measure -- 10000`.
//!
//! Prints the size of the index, how long it takes to build and with how much memory, the files that one more article changes, the bytes of
//! queries, and how many of the ten best results are those of a search through all texts.
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a tool for developers")]

use std::collections::BTreeMap;
use std::time::Instant;

use broadsheet_search::build::Article;
use broadsheet_search::oracle::Oracle;

#[path = "../tests/archive/invented.rs"]
mod invented;

use invented::{Random, Site, archive, paths, query};

/// The words of an article.
const WORDS: usize = 500;
/// The queries of each number of words.
const QUERIES: u64 = 700;
/// The queries that are compared with a search through all texts.
const COMPARED: u64 = 100;

fn main() {
    let count = std::env::args().nth(1).and_then(|count| count.parse().ok()).unwrap_or(1000);
    let mut articles = archive(count, WORDS);
    let begin = Instant::now();
    let memory = peak_memory();
    let site = Site::new(&articles);
    println!("{count} articles of {WORDS} words, built in {:.1} s", begin.elapsed().as_secs_f64());
    println!("peak memory: {} MB, of which the articles and other things before {memory} MB", peak_memory());
    let packed: BTreeMap<&String, usize> = site.files.iter().map(|(name, bytes)| (name, brotli(bytes))).collect();
    let raw: usize = site.files.values().map(Vec::len).sum();
    println!("{} files, {:.1} MB, in brotli {:.1} MB", site.files.len(), mb(raw), mb(packed.values().sum()));
    let root = brotli(&site.root);
    println!("root: {} bytes, in brotli {root}", site.root.len());

    for words in 1..=3 {
        let mut bytes: Vec<usize> = Vec::new();
        let mut random = Random(words);
        for _ in 0..QUERIES {
            let headline = &articles[random.below(count as u64) as usize].headline;
            let parts: Vec<&str> = headline.split(' ').skip(random.below(5) as usize).take(words as usize).collect();
            let (_, steps) = site.page(&query(&parts.join(" ")), 0);
            bytes.push(root + steps.iter().flatten().filter_map(|name| packed.get(name)).sum::<usize>());
        }
        bytes.sort_unstable();
        let at = |share: usize| bytes[(bytes.len() * share / 100).min(bytes.len() - 1)];
        println!("a query of {words} words: {:.1} KB at p50, {:.1} KB at p95 with the root", kb(at(50)), kb(at(95)));
    }

    let words: Vec<String> = site.suggest("ba").into_iter().map(|word| format!("{} ({})", word.text, word.documents)).collect();
    println!("suggestions for \"ba\": {}", words.join(", "));

    if count <= 20_000 {
        let oracle = Oracle::new("en", &articles);
        let (mut expected, mut same) = (0, 0);
        let mut random = Random(99);
        for at in 0..COMPARED {
            let headline = &articles[random.below(count as u64) as usize].headline;
            let parts: Vec<&str> = headline.split(' ').take(at as usize % 3 + 1).collect();
            let query = query(&parts.join(" "));
            let best: Vec<&str> = oracle.search(&query).into_iter().take(10).map(|(_, path)| path).collect();
            let answer = site.search(&query);
            expected += best.len();
            same += paths(&answer).iter().filter(|path| best.contains(path)).count();
        }
        println!("recall@10 against BM25 without steps: {:.3}", same as f64 / expected as f64);
    }

    let mut article: Article = articles.last().unwrap().clone();
    article.path = "/article/new/".to_owned();
    article.published += 60;
    articles.push(article);
    let after = Site::new(&articles);
    let changed = after.files.iter().filter(|(name, bytes)| site.files.get(*name) != Some(bytes)).count();
    println!("one article more: {} files of {} are new, and the root", changed, after.files.len());
}

fn brotli(bytes: &[u8]) -> usize {
    let mut out = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 9, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut out, &parameters).unwrap();
    out.len()
}

/// Returns the most memory that the process has had, in MB, where the system says so.
fn peak_memory() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    line.split_whitespace().next().and_then(|kb| kb.parse::<usize>().ok()).unwrap_or_default() / 1024
}

fn kb(bytes: usize) -> f64 {
    bytes as f64 / 1e3
}

fn mb(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}
