//! Answers queries by looking at every text, without an index: what the tests and measurements compare the index with.

use std::collections::HashMap;

use crate::build::{Article, month_of, stem};
use crate::query::Query;
use crate::score::{exact, rarity, recency, weight};

/// The texts of an archive in one language.
#[derive(Debug)]
pub struct Oracle {
    language: String,
    documents: Vec<Document>,
    average_length: u32,
    newest_month: u32,
}

#[derive(Debug)]
struct Document {
    path: String,
    month: u32,
    published: i64,
    length: u32,
    /// How often each word occurs.
    words: HashMap<String, u32>,
    /// How often the forms of each stem occur.
    stems: HashMap<String, u32>,
}

impl Oracle {
    /// Reads all articles, each in the language of the paper.
    #[must_use]
    pub fn new(language: &str, articles: &[Article]) -> Self {
        let documents: Vec<Document> = articles.iter().map(|article| Document::new(language, article)).collect();
        let sum: u64 = documents.iter().map(|document| u64::from(document.length)).sum();
        let average_length = u32::try_from(sum / (documents.len() as u64).max(1)).unwrap_or(u32::MAX);
        let newest_month = documents.iter().map(|document| document.month).max().unwrap_or_default();
        Self { language: language.to_owned(), documents, average_length, newest_month }
    }

    /// Returns the paths of all articles that have all terms of a query, the best first: by BM25 without steps.
    #[must_use]
    pub fn search(&self, query: &Query) -> Vec<(f64, &str)> {
        let stems: Vec<String> = query.terms.iter().map(|term| stem(term, &self.language)).collect();
        let all = u32::try_from(self.documents.len()).unwrap_or(u32::MAX);
        let with = |stem: &String| self.documents.iter().filter(|document| document.stems.contains_key(stem)).count();
        let rarities: Vec<f64> = stems.iter().map(|stem| rarity(u32::try_from(with(stem)).unwrap_or(u32::MAX), all)).collect();
        let mut found: Vec<(f64, &Document)> = Vec::new();
        for document in &self.documents {
            let scores = query.terms.iter().zip(&stems).zip(&rarities).map(|((term, stem), rarity)| {
                let frequency = *document.stems.get(stem)?;
                let form = weight(1, document.words.contains_key(term));
                Some(rarity * form * exact(frequency, document.length, self.average_length))
            });
            if let Some(score) = scores.sum::<Option<f64>>() {
                found.push((score * recency(self.newest_month - document.month), document));
            }
        }
        found.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| (b.1.published, &b.1.path).cmp(&(a.1.published, &a.1.path))));
        found.into_iter().map(|(score, document)| (score, document.path.as_str())).collect()
    }
}

impl Document {
    fn new(language: &str, article: &Article) -> Self {
        let (words, length) = article.frequencies(language);
        let mut stems: HashMap<String, u32> = HashMap::new();
        for (word, times) in &words {
            *stems.entry(stem(word, language)).or_default() += times;
        }
        let (path, published) = (article.path.clone(), article.published);
        Self { path, month: month_of(published), published, length, words, stems }
    }
}
