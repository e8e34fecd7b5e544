//! Articles as vectors of their most telling words, and an index from words to articles.

use rustc_hash::FxHashMap;

use crate::word_counts::{Term, WordCounts};

/// Words kept of an article: those with the greatest weight. More change the order of the best
/// candidates no longer, but cost room and time for each.
const TERMS: usize = 48;

/// A word that more than one in so many articles have is a stop word of this paper, in whatever
/// language it is written.
const STOP: u32 = 5;

/// In a small paper everything is in more than one in five: words of so few articles stay.
const SMALL: u32 = 3;

/// The rarest words count no more than those one in 64 articles has, so that a name that occurs once
/// does not outweigh what an article is about.
const RAREST: u32 = 6;

/// Of the articles that share a word, so many are compared, the newest: bounds the work for each
/// article, whatever the size of the archive.
const POSTINGS: usize = 1500;

/// The vectors of articles given oldest first, each of length 1.
pub(super) struct Vectors {
    vectors: Vec<Vec<(Term, f32)>>,
    /// For each word the articles that have it, oldest first.
    index: FxHashMap<Term, Vec<(u32, f32)>>,
}

impl Vectors {
    /// The weight of a word is the square root of how often it occurs, times how rare it was among the
    /// articles up to this one: later ones do not change it. The first `founding` are weighed together.
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

    /// Adds the cosine between the article at `of` and each article before `end` that shares a word with
    /// it. The sums are made in the order of the words, so that they are the same every time.
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

/// Cosines between one article and others: a place for each article of the paper, of which few are used.
pub(super) struct Cosines {
    /// Negative where there is none.
    sums: Vec<f32>,
    used: Vec<usize>,
}

const NONE: f32 = -1.0;

impl Cosines {
    pub(super) fn new(articles: usize) -> Self {
        Self { sums: vec![NONE; articles], used: Vec::new() }
    }

    /// Adds to the cosine with an article.
    pub(super) fn add(&mut self, article: usize, part: f32) {
        let Some(sum) = self.sums.get_mut(article) else { return };
        if *sum < 0.0 {
            *sum = 0.0;
            self.used.push(article);
        }
        *sum += part;
    }

    /// Gives each article with its cosine, and leaves none.
    pub(super) fn take(&mut self, mut each: impl FnMut(usize, f32)) {
        for article in self.used.drain(..) {
            if let Some(sum) = self.sums.get_mut(article) {
                each(article, std::mem::replace(sum, NONE));
            }
        }
    }
}

/// How many articles have each word, so far.
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

    /// The inverse document frequency in whole powers of two; 0 for a stop word. Whole, so that an edit
    /// to one article hardly ever moves the weights in all later ones.
    fn of(&self, term: Term) -> u32 {
        let with = self.with.get(&term).copied().unwrap_or(1).max(1);
        if with > (self.articles / STOP).max(SMALL) {
            return 0;
        }
        (self.articles / with).checked_ilog2().unwrap_or(0).min(RAREST)
    }
}

/// The most telling words of an article, by word, as a vector of length 1.
fn vector(words: &WordCounts, rarity: &Rarity) -> Vec<(Term, f32)> {
    // A product of whole numbers: compared without rounding.
    let squared = |count: u32, idf: u32| u64::from(count) * u64::from(idf) * u64::from(idf);
    let mut weighed: Vec<(u64, Term)> =
        words.iter().map(|(term, count)| (squared(count, rarity.of(term)), term)).filter(|(weight, _)| *weight > 0).collect();
    weighed.sort_unstable_by(|a, b| b.cmp(a));
    weighed.truncate(TERMS);
    weighed.sort_unstable_by_key(|(_, term)| *term);

    let length = single(weighed.iter().map(|(weight, _)| weight).sum::<u64>()).sqrt();
    weighed.into_iter().map(|(weight, term)| (term, single(weight).sqrt() / length)).collect()
}

/// Weights are far below the 16 million that an `f32` counts exactly; beyond, it rounds.
fn single(weight: u64) -> f32 {
    weight as f32
}
