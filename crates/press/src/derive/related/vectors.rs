//! Articles as vectors of their most characteristic words, and an index from words to articles.

use rustc_hash::FxHashMap;

use crate::word_counts::{Term, WordCounts};

/// The number of words kept for an article, those with the greatest weight. More words no longer change the order of the best
/// candidates, but cost memory and time.
const TERMS: usize = 48;

/// A word that occurs in more than one of this many articles is a stop word of the paper, in whatever language it is written.
const STOP: u32 = 5;

/// A word that occurs in at most this many articles is never a stop word. In a small paper, almost every word occurs in more
/// than one of five articles.
const SMALL: u32 = 3;

/// The highest rarity, as a power of two. The rarest words count no more than those in one of 64 articles, so that a name that
/// occurs once does not outweigh what an article is about.
const RAREST: u32 = 6;

/// The number of articles with a shared word that are compared, the newest ones. It bounds the work for each article, whatever
/// the size of the archive.
const POSTINGS: usize = 1500;

/// The vectors of articles, oldest first, each of length 1.
pub(super) struct Vectors {
    vectors: Vec<Vec<(Term, f32)>>,
    /// For each word the articles that have it, oldest first.
    index: FxHashMap<Term, Vec<(u32, f32)>>,
}

impl Vectors {
    /// Computes the vectors. The weight of a word is the square root of how often it occurs, times how rare it was among the
    /// articles up to this one, so that later articles do not change it. The first `founding` are weighed together.
    pub(super) fn new(articles: &[&WordCounts], founding: usize) -> Self {
        let mut rarity = Rarity::default();
        let mut vectors = Vec::with_capacity(articles.len());
        let (first, rest) = articles.split_at(founding.min(articles.len()));

        first.iter().for_each(|words| rarity.add(words));
        vectors.extend(first.iter().map(|words| vector(words, &rarity)));
        for words in rest {
            rarity.add(words);
            vectors.push(vector(words, &rarity));
        }
        let mut index: FxHashMap<Term, Vec<(u32, f32)>> = FxHashMap::default();
        for (at, vector) in vectors.iter().enumerate() {
            let at = u32::try_from(at).unwrap_or(u32::MAX);
            for (term, weight) in vector {
                index.entry(*term).or_default().push((at, *weight));
            }
        }
        Self { vectors, index }
    }

    /// Adds the cosine between the article at `of` and each article before `end` that shares a word with it. The products are
    /// added in the order of the words, so that the sums are always the same.
    pub(super) fn cosines(&self, of: usize, end: usize, sums: &mut Cosines) {
        for (term, weight) in self.vectors.get(of).map(Vec::as_slice).unwrap_or_default() {
            let postings = self.index.get(term).map(Vec::as_slice).unwrap_or_default();
            let before = postings.get(..postings.partition_point(|(other, _)| (*other as usize) < end)).unwrap_or_default();
            for (other, theirs) in before.get(before.len().saturating_sub(POSTINGS)..).unwrap_or_default() {
                sums.add(*other as usize, weight * theirs);
            }
        }
    }
}

/// Cosines between one article and others. There is an entry for each article of the paper, of which few are used.
pub(super) struct Cosines {
    /// Negative for an entry that is not used.
    sums: Vec<f32>,
    used: Vec<usize>,
}

const NONE: f32 = -1.0;

impl Cosines {
    pub(super) fn new(articles: usize) -> Self {
        Self { sums: vec![NONE; articles], used: Vec::new() }
    }

    /// Adds `part` to the cosine with an article.
    pub(super) fn add(&mut self, article: usize, part: f32) {
        let Some(sum) = self.sums.get_mut(article) else { return };
        if *sum < 0.0 {
            *sum = 0.0;
            self.used.push(article);
        }
        *sum += part;
    }

    /// Calls `each` with every article and its cosine, and clears the entries.
    pub(super) fn take(&mut self, mut each: impl FnMut(usize, f32)) {
        for article in self.used.drain(..) {
            if let Some(sum) = self.sums.get_mut(article) {
                each(article, std::mem::replace(sum, NONE));
            }
        }
    }
}

/// The number of articles that have each word, so far.
#[derive(Default)]
struct Rarity {
    articles: u32,
    with: FxHashMap<Term, u32>,
}

impl Rarity {
    fn add(&mut self, words: &WordCounts) {
        self.articles += 1;
        for (term, _) in words.iter() {
            *self.with.entry(term).or_default() += 1;
        }
    }

    /// Returns the inverse document frequency in whole powers of two; 0 for a stop word. Rounding keeps an edit to one article
    /// from changing the weights in all later ones.
    fn of(&self, term: Term) -> u32 {
        let with = self.with.get(&term).copied().unwrap_or(1).max(1);
        if with > (self.articles / STOP).max(SMALL) {
            return 0;
        }
        (self.articles / with).checked_ilog2().unwrap_or(0).min(RAREST)
    }
}

/// Returns the most characteristic words of an article, ordered by word, as a vector of length 1.
fn vector(words: &WordCounts, rarity: &Rarity) -> Vec<(Term, f32)> {
    // The squared weight is an integer, so that it is compared without rounding.
    let squared = |count: u32, idf: u32| u64::from(count) * u64::from(idf) * u64::from(idf);
    let mut weighed: Vec<(u64, Term)> =
        words.iter().map(|(term, count)| (squared(count, rarity.of(term)), term)).filter(|(weight, _)| *weight > 0).collect();
    weighed.sort_unstable_by(|a, b| b.cmp(a));
    weighed.truncate(TERMS);
    weighed.sort_unstable_by_key(|(_, term)| *term);

    let length = single(weighed.iter().map(|(weight, _)| weight).sum::<u64>()).sqrt();
    weighed.into_iter().map(|(weight, term)| (term, single(weight).sqrt() / length)).collect()
}

/// Converts a weight. Weights are far below 16 million, up to which an `f32` is exact.
fn single(weight: u64) -> f32 {
    weight as f32
}
