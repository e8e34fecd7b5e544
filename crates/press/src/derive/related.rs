//! Related articles: which six stand below an article (docs/decisions/0005-related-articles.md).
//!
//! What an editor chose comes first. Then follow-ups: at most two later articles that have this one
//! among their own closest. The rest are the closest of the articles published before it. So a new
//! article changes its own list and at most two others, however large the archive is: everything an
//! article's list is computed from (its candidates, their words, how rare those words were) is fixed on
//! the day it is published. Only the first articles of a paper, which have too few before them, look at
//! each other.

mod search;
mod text;
mod vectors;

use std::cmp::Ordering;

use rayon::prelude::*;

use crate::clock::Timestamp;
use crate::facts::Facts;
use search::Search;
pub(crate) use text::Words;

/// Related articles on a page: two rows of three.
pub const RELATED: usize = 6;

/// The first articles of a paper: until there are so many, they look at each other, later ones included.
/// Four times what a page shows, so that there is something to choose from.
const FOUNDING: usize = 4 * RELATED;

/// A new article may enter the lists of so many earlier ones: those it is closest to.
const FOLLOWS: usize = 2;

/// Weight of the likeness of words: the cosine of two articles, from 0 to 1; two reports on one event
/// reach 0.3 to 0.6, two on one subject 0.1 to 0.3.
const TEXT: f32 = 1.0;

/// Weight of a shared topic. An editor set it, so one is worth as much as words on one subject.
const TOPIC: f32 = 0.2;

/// More shared topics than these say nothing new.
const TOPICS: usize = 3;

/// Weight of a shared section: it only decides between articles that are equally near otherwise.
const SECTION: f32 = 0.05;

/// Weight of recency, for an article of the same day. Less than a topic: an older report on the matter
/// is better than today's on something else.
const RECENCY: f32 = 0.15;

/// Days after which recency counts half.
const HALF_LIFE: f32 = 30.0;

/// A later article is a follow-up when words and topics alone are worth this: a shared topic and a word
/// or two.
const FOLLOW_UP: f32 = 0.25;

/// An article, as far as its relations depend on it.
#[derive(Debug)]
pub(super) struct Subject<'a> {
    pub(super) facts: &'a Facts,
    pub(super) published: Timestamp,
    /// Articles chosen by hand, in the editor's order.
    pub(super) by_hand: Vec<usize>,
}

/// For each article (given oldest first) the articles related to it, best first.
pub(super) fn related(subjects: &[Subject<'_>]) -> Vec<Vec<usize>> {
    let search = Search::new(subjects);
    let closest: Vec<Vec<Candidate>> =
        (0..subjects.len()).into_par_iter().map_init(|| search.scratch(), |scratch, index| search.closest(index, scratch)).collect();
    drop(search);

    let mut follow_ups: Vec<Vec<usize>> = vec![Vec::new(); subjects.len()];
    for (index, candidates) in closest.iter().enumerate().skip(FOUNDING) {
        for candidate in candidates.iter().take(FOLLOWS).filter(|candidate| candidate.likeness >= FOLLOW_UP) {
            if let Some(list) = follow_ups.get_mut(candidate.index) {
                list.push(index);
            }
        }
    }
    let lists = subjects.iter().zip(closest).zip(follow_ups).enumerate();
    lists.map(|(index, ((subject, closest), follow_ups))| merge(index, &subject.by_hand, &follow_ups, &closest)).collect()
}

/// By hand first, then the newest follow-ups, then the closest: each once, and not the article itself.
fn merge(own: usize, by_hand: &[usize], follow_ups: &[usize], closest: &[Candidate]) -> Vec<usize> {
    let newest_follow_ups = follow_ups.iter().rev().take(FOLLOWS);
    let all = by_hand.iter().chain(newest_follow_ups).copied().chain(closest.iter().map(|candidate| candidate.index));
    let mut list = Vec::with_capacity(RELATED);
    for index in all {
        if list.len() < RELATED && index != own && !list.contains(&index) {
            list.push(index);
        }
    }
    list
}

#[derive(Clone, Copy, Debug)]
struct Candidate {
    index: usize,
    score: f32,
    /// The part of the score that words and topics make.
    likeness: f32,
}

/// Best first; of equals the newer.
fn better(a: &Candidate, b: &Candidate) -> Ordering {
    b.score.total_cmp(&a.score).then_with(|| b.index.cmp(&a.index))
}

/// 1 for the same moment, 0.5 after [`HALF_LIFE`], never 0. A quotient rather than an exponential: it is
/// the same to the last bit on every machine.
fn recency(a: Timestamp, b: Timestamp) -> f32 {
    const DAY: u64 = 24 * 60 * 60;
    let days = a.as_second().abs_diff(b.as_second()) / DAY;
    HALF_LIFE / (HALF_LIFE + f32::from(u16::try_from(days).unwrap_or(u16::MAX)))
}

fn small(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}

#[cfg(test)]
mod tests;
