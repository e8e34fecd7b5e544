//! Chooses the six related articles of an article (docs/decisions/0005-related-articles.md).
//!
//! Articles chosen by an editor come first. Then come follow-ups: at most two later articles that have this one among their own
//! closest. The rest are the closest of the articles published before it. Everything that a list is computed from (its
//! candidates, their words, how rare those words were) is fixed on the day the article is published, so a new article changes
//! its own list and at most two others, however large the archive is. Only the first articles of a paper, which have too few
//! before them, are compared with each other.

mod search;
mod vectors;

use rayon::prelude::*;

pub use search::RELATED;
pub(super) use search::Subject;
use search::{Candidate, FOUNDING, Search};

/// The number of earlier articles, the closest ones, whose lists a new article may enter.
const FOLLOWS: usize = 2;

/// The least likeness of words and topics that makes a later article a follow-up: about a shared topic and a word or two.
const FOLLOW_UP: f32 = 0.25;

/// Returns, for each article (given oldest first), the articles related to it, best first.
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

/// Merges articles chosen by hand, the newest follow-ups and the closest articles, in this order. Each is listed once, and
/// never the article itself.
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

#[cfg(test)]
mod tests;
