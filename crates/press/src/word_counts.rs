//! Counts the words of an article, from which the likeness of two articles is computed (`derive/related.rs`).

use broadsheet_content::article::Article;
use broadsheet_content::body::{Block, Inline, children_of, plain_text, texts_of};
use rustc_hash::{FxHashMap, FxHasher};
use std::hash::Hasher as _;
use unicode_segmentation::UnicodeSegmentation;

/// The hash of a word. Words are only compared, and 64 bits are enough to distinguish even a million of them.
pub(crate) type Term = u64;

/// The weight of a word of the headline, relative to the body. The headline names the subject of the article.
const HEADLINE: u32 = 4;
/// The weight of a word of the standfirst.
const STANDFIRST: u32 = 2;

/// The number of times that each word occurs in an article, by word. It is kept for every article of an archive, so it is two
/// lists, which take ten bytes a word where pairs would take sixteen.
#[derive(Clone, Debug, Default)]
pub(crate) struct WordCounts {
    terms: Box<[Term]>,
    counts: Box<[u16]>,
}

impl WordCounts {
    /// Counts the words of an article.
    pub(crate) fn of(article: &Article) -> Self {
        let (terms, counts) = terms(article).into_iter().map(|(term, count)| (term, u16::try_from(count).unwrap_or(u16::MAX))).unzip();
        let (terms, counts): (Vec<_>, Vec<_>) = (terms, counts);
        Self { terms: terms.into(), counts: counts.into() }
    }

    /// Returns each word and how often it occurs.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (Term, u32)> {
        self.terms.iter().copied().zip(self.counts.iter().copied().map(u32::from))
    }
}

fn terms(article: &Article) -> Vec<(Term, u32)> {
    let mut counts = FxHashMap::default();
    count(&article.headline, HEADLINE, &mut counts);
    count(article.standfirst.as_deref().unwrap_or_default(), STANDFIRST, &mut counts);
    of_blocks(&article.body, &mut counts);
    for post in &article.posts {
        count(post.headline.as_deref().unwrap_or_default(), 1, &mut counts);
        of_blocks(&post.body, &mut counts);
    }
    let mut terms: Vec<(Term, u32)> = counts.into_iter().collect();
    terms.sort_unstable();
    terms
}

fn of_blocks(blocks: &[Block], counts: &mut FxHashMap<Term, u32>) {
    for block in blocks {
        of_block(block, counts);
    }
}

fn of_block(block: &Block, counts: &mut FxHashMap<Term, u32>) {
    // A table's cells and the words of a correction are set apart from the story, so they do not say what it is about.
    if !matches!(block, Block::Table(_) | Block::Correction(_)) {
        for texts in texts_of(block) {
            of_texts(texts, counts);
        }
    }
    for child in children_of(block) {
        of_block(child, counts);
    }
}

fn of_texts(texts: &[Inline], counts: &mut FxHashMap<Term, u32>) {
    match texts {
        [Inline::Text { value }] => count(value, 1, counts),
        _ => count(&plain_text(texts), 1, counts),
    }
}

fn count(text: &str, weight: u32, counts: &mut FxHashMap<Term, u32>) {
    for word in text.unicode_words().filter(|word| says_something(word)) {
        *counts.entry(term(word)).or_default() += weight;
    }
}

/// Returns false for Latin words of one or two letters and for bare figures, which say little about the subject of an article.
fn says_something(word: &str) -> bool {
    !(word.is_ascii() && word.len() < 3) && !word.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','))
}

/// Hashes a word without its case.
fn term(word: &str) -> Term {
    let mut hasher = FxHasher::default();
    if word.is_ascii() {
        for byte in word.bytes() {
            hasher.write_u8(byte.to_ascii_lowercase());
        }
    } else {
        for letter in word.chars().flat_map(char::to_lowercase) {
            hasher.write_u32(letter.into());
        }
    }
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_does_not_matter_and_small_words_do_not_count() {
        assert_eq!(term("Harbour"), term("hARBOUR"));
        assert_eq!(term("Ünlü"), term("ünlü"));
        assert_ne!(term("harbour"), term("harbours"));
        let mut counts = FxHashMap::default();
        count("It is 2026, and the 1,140 pots are in: the harbour’s pots", 1, &mut counts);
        assert_eq!(counts.len(), 5, "and, the, pots, are, harbour’s");
        assert_eq!(counts.get(&term("pots")), Some(&2));
    }
}
