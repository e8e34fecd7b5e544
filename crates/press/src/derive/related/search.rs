//! Finds the articles closest to an article.

use std::cmp::Ordering;
use std::collections::HashMap;

use super::vectors::{Cosines, Vectors};
use crate::clock::Timestamp;
use crate::facts::Facts;

/// Related articles on a page: two rows of three.
pub const RELATED: usize = 6;

/// The number of first articles of a paper that are compared with each other, later ones included. It is four times what a page
/// shows, so that there is a choice.
pub(super) const FOUNDING: usize = 4 * RELATED;

/// Weight of the likeness of words, which is the cosine of two articles, from 0 to 1. Two reports on one event reach 0.3 to
/// 0.6, two on one subject 0.1 to 0.3.
const TEXT: f32 = 1.0;

/// Weight of a shared topic. An editor set it, so it is worth as much as the words of two reports on one subject.
const TOPIC: f32 = 0.2;

/// The most shared topics that count.
const TOPICS: usize = 3;

/// Weight of a shared section. It only decides between articles that are equally close otherwise.
const SECTION: f32 = 0.05;

/// Weight of recency, for an article of the same day. It is less than that of a topic, because an older report on the matter is
/// better than today's on something else.
const RECENCY: f32 = 0.15;

/// Days after which recency counts half.
const HALF_LIFE: f32 = 30.0;

/// The numbers of candidates, the newest ones, that are considered for a shared topic, for a shared section, and without
/// anything shared. They bound the work for each article, whatever the size of the archive.
const BY_TOPIC: usize = 100;
const BY_SECTION: usize = 50;
const BY_TIME: usize = 2 * RELATED;

/// The data of an article that its related articles depend on.
#[derive(Debug)]
pub(in crate::derive) struct Subject<'a> {
    pub(in crate::derive) facts: &'a Facts,
    pub(in crate::derive) published: Timestamp,
    /// Articles chosen by hand, in the editor's order.
    pub(in crate::derive) by_hand: Vec<usize>,
}

/// An article that may be related to another one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    pub(super) index: usize,
    score: f32,
    /// The part of the score that comes from words and topics.
    pub(super) likeness: f32,
}

/// Orders candidates by score, best first. Of equal ones, the newer comes first.
fn better(a: &Candidate, b: &Candidate) -> Ordering {
    b.score.total_cmp(&a.score).then_with(|| b.index.cmp(&a.index))
}

/// The data in which candidates are searched.
pub(super) struct Search {
    articles: Vec<Filed>,
    vectors: Vectors,
    by_topic: Vec<Vec<u32>>,
    by_section: Vec<Vec<u32>>,
}

/// The section and topics of an article. They are numbers, because comparing names thousands of times for each article would be
/// slow.
struct Filed {
    published: Timestamp,
    section: u32,
    topics: Box<[u32]>,
}

/// Buffers of a search, reused for one article after another.
pub(super) struct Scratch {
    cosines: Cosines,
    candidates: Vec<Candidate>,
}

impl Search {
    pub(super) fn new(subjects: &[Subject<'_>]) -> Self {
        let (mut sections, mut topics) = (Numbers::default(), Numbers::default());
        let (mut by_topic, mut by_section) = (Vec::new(), Vec::new());
        let mut articles = Vec::with_capacity(subjects.len());
        for (index, subject) in subjects.iter().enumerate() {
            let section = sections.of(&subject.facts.section);
            let topics: Box<[u32]> = subject.facts.topics.iter().map(|topic| topics.of(topic)).collect();
            file(&mut by_section, section, index);
            topics.iter().for_each(|topic| file(&mut by_topic, *topic, index));
            articles.push(Filed { published: subject.published, section, topics });
        }
        let words: Vec<_> = subjects.iter().map(|subject| &subject.facts.words).collect();
        Self { articles, vectors: Vectors::new(&words, FOUNDING), by_topic, by_section }
    }

    pub(super) fn scratch(&self) -> Scratch {
        Scratch { cosines: Cosines::new(self.articles.len()), candidates: Vec::new() }
    }

    /// Returns the index before which the candidates of an article end.
    fn end(&self, index: usize) -> usize {
        index.max(FOUNDING.min(self.articles.len()))
    }

    /// Returns the articles closest to one, best first. There are enough to fill a list even if the best of them are in it
    /// already, by hand or as follow-ups.
    pub(super) fn closest(&self, index: usize, scratch: &mut Scratch) -> Vec<Candidate> {
        let Some(own) = self.articles.get(index) else { return Vec::new() };
        let end = self.end(index);
        let Scratch { cosines, candidates } = scratch;
        self.vectors.cosines(index, end, cosines);
        let lists = own.topics.iter().map(|topic| (self.by_topic.get(*topic as usize), BY_TOPIC));
        for (list, count) in lists.chain([(self.by_section.get(own.section as usize), BY_SECTION)]) {
            let list = list.map(Vec::as_slice).unwrap_or_default();
            let before = list.get(..list.partition_point(|other| (*other as usize) < end)).unwrap_or_default();
            for other in before.get(before.len().saturating_sub(count)..).unwrap_or_default() {
                cosines.add(*other as usize, 0.0);
            }
        }
        for other in end.saturating_sub(BY_TIME + 1)..end {
            cosines.add(other, 0.0);
        }
        candidates.clear();
        cosines.take(|other, cosine| {
            if other != index
                && let Some(other_article) = self.articles.get(other)
            {
                candidates.push(candidate(own, other, other_article, cosine));
            }
        });
        if candidates.len() > RELATED {
            candidates.select_nth_unstable_by(RELATED, better);
            candidates.truncate(RELATED);
        }
        candidates.sort_by(better);
        candidates.clone()
    }
}

fn candidate(own: &Filed, index: usize, other: &Filed, cosine: f32) -> Candidate {
    let shared = own.topics.iter().filter(|topic| other.topics.contains(topic)).count().min(TOPICS);
    let likeness = TEXT * cosine + TOPIC * small(shared);
    let section = if own.section == other.section { SECTION } else { 0.0 };
    Candidate { index, likeness, score: likeness + section + RECENCY * recency(own.published, other.published) }
}

/// Returns 1 for the same moment, 0.5 after [`HALF_LIFE`], and never 0. It is a quotient and not an exponential, because a
/// quotient is the same to the last bit on every machine.
fn recency(a: Timestamp, b: Timestamp) -> f32 {
    const DAY: u64 = 24 * 60 * 60;
    let days = a.as_second().abs_diff(b.as_second()) / DAY;
    HALF_LIFE / (HALF_LIFE + f32::from(u16::try_from(days).unwrap_or(u16::MAX)))
}

fn small(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}

/// Assigns numbers to names in the order of their first use.
#[derive(Default)]
struct Numbers<'a>(HashMap<&'a str, u32>);

impl<'a> Numbers<'a> {
    fn of(&mut self, name: &'a str) -> u32 {
        let next = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        *self.0.entry(name).or_insert(next)
    }
}

fn file(lists: &mut Vec<Vec<u32>>, number: u32, index: usize) {
    let number = number as usize;
    if lists.len() <= number {
        lists.resize_with(number + 1, Vec::new);
    }
    if let Some(list) = lists.get_mut(number) {
        list.push(u32::try_from(index).unwrap_or(u32::MAX));
    }
}
