//! Answers queries from the files of an index.
//!
//! Nothing is loaded here: a search that lacks files names them, and is asked again when they are there.

use std::collections::{BTreeMap, BTreeSet};

use crate::bytes::Damaged;
use crate::edits::is_one_edit;
use crate::format::{
    BLOCK, Group, Hit, List, RangeFile, Root, Segment, Strongest, has_form, impact_of, read_block, read_list, read_members,
};
use crate::query::{Order, Query};
use crate::score::{rarity, recency, weight};
use crate::terms::{Normalize, query_terms};

/// The results of a page.
pub const RESULTS: usize = 10;
/// The most suggestions.
const SUGGESTIONS: usize = 8;
/// The most documents whose headlines and excerpts are searched for a phrase.
const MOST_FOR_PHRASES: usize = 200;

/// An index, with the files of it that have been loaded.
#[derive(Debug, Default)]
pub struct Index {
    root: Root,
    files: BTreeMap<String, Vec<u8>>,
}

/// Why a search has no answer yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unanswered {
    /// These files have to be [inserted](Index::insert) first. They do not depend on each other.
    Needs(Vec<String>),
    /// A file that was inserted is damaged, or belongs to another root.
    Damaged,
}

impl From<Damaged> for Unanswered {
    fn from(Damaged: Damaged) -> Self {
        Self::Damaged
    }
}

/// The answer to a query.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// The results of the page.
    pub hits: Vec<Hit>,
    /// The number of all results. With phrases, the number of those that were found among the best.
    pub total: usize,
    /// Words that differ in one letter from a word of the query that nothing was found for: the word, and those.
    pub nearest: Option<(String, Vec<String>)>,
}

/// A word that begins with what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// The word.
    pub text: String,
    /// The number of documents that have it.
    pub documents: u32,
}

/// The group of a term in a segment, and the bit of its form, if that occurs there.
type Found = Option<(Option<u8>, Group)>;

/// A document: its segment and its number there, which rise with the date.
type Place = (usize, u32);

impl Index {
    /// Creates an index from its root.
    ///
    /// # Errors
    /// When the root is damaged, or of another version.
    pub fn new(root: &[u8]) -> Result<Self, Damaged> {
        Ok(Self { root: Root::read(root)?, files: BTreeMap::new() })
    }

    /// Returns the root.
    #[must_use]
    pub const fn root(&self) -> &Root {
        &self.root
    }

    /// Adds a file that was asked for. Empty bytes stand for a file that there is not, which has no documents.
    pub fn insert(&mut self, name: String, bytes: Vec<u8>) {
        self.files.insert(name, bytes);
    }

    /// Returns a page of the answer to a query. Pages are counted from 0.
    ///
    /// # Errors
    /// Names files that are needed first: at most three times for a query, whose range files are there already when its words were typed
    /// with [`suggest`](Self::suggest).
    pub fn search(&self, query: &Query, page: usize, normalize: &impl Normalize) -> Result<Answer, Unanswered> {
        if query.is_empty() {
            return Ok(Answer::default());
        }
        let ranges = self.ranges(&query.terms)?;
        let found = self.look_up(&query.terms, &ranges)?;
        let mut places = self.matches(query, &found, needs_members(query))?;
        if places.is_empty() {
            return Ok(Answer { nearest: nearest(query, &ranges), ..Answer::default() });
        }
        let first = page.saturating_mul(RESULTS);
        let total = total(query, &found, places.len());
        if places.len() < total && places.len() < first.saturating_add(RESULTS) {
            // The strongest are all shown: the others follow.
            let strongest: BTreeSet<Place> = places.iter().map(|(_, place)| *place).collect();
            let all = self.matches(query, &found, true)?;
            places.extend(all.into_iter().filter(|(_, place)| !strongest.contains(place)));
        }
        if query.phrases.is_empty() {
            let shown: Vec<Place> = places.iter().skip(first).take(RESULTS).map(|(_, place)| *place).collect();
            return Ok(Answer { hits: self.hits(&shown)?, total, nearest: None });
        }
        places.truncate(MOST_FOR_PHRASES);
        let places: Vec<Place> = places.into_iter().map(|(_, place)| place).collect();
        let mut found = Vec::new();
        // Blocks are loaded as they are needed, a few pages at a time.
        for some in places.chunks(RESULTS * 4) {
            let hits = self.hits(some)?.into_iter().filter(|hit| has_phrases(hit, query, normalize));
            found.extend(hits);
            if found.len() >= first + RESULTS {
                break;
            }
        }
        let total = found.len();
        Ok(Answer { hits: found.into_iter().skip(first).take(RESULTS).collect(), total, nearest: None })
    }

    /// Returns the words that begin with a term, those of most documents first.
    ///
    /// # Errors
    /// Names files that are needed first: one for each segment.
    pub fn suggest(&self, beginning: &str) -> Result<Vec<Suggestion>, Unanswered> {
        let mut counts: BTreeMap<String, u32> = BTreeMap::new();
        for range in self.ranges(std::slice::from_ref(&beginning.to_owned()))?.iter().flatten() {
            for form in range.forms.iter().filter(|form| form.documents > 0 && form.text.starts_with(beginning)) {
                let count = counts.entry(form.text.clone()).or_default();
                *count = count.saturating_add(form.documents);
            }
        }
        let mut suggestions: Vec<_> = counts.into_iter().map(|(text, documents)| Suggestion { text, documents }).collect();
        suggestions.sort_by(|a, b| b.documents.cmp(&a.documents).then_with(|| a.text.cmp(&b.text)));
        suggestions.truncate(SUGGESTIONS);
        Ok(suggestions)
    }

    /// Returns for each segment the range file of each term.
    fn ranges(&self, terms: &[String]) -> Result<Vec<Vec<RangeFile>>, Unanswered> {
        let names: Vec<Vec<String>> =
            self.root.segments.iter().map(|segment| terms.iter().map(|term| segment.range_of(term)).collect()).collect();
        self.need(names.iter().flatten())?;
        let read = |(segment, names): (&Segment, Vec<String>)| {
            names.iter().map(|name| RangeFile::read(self.file(name), segment.documents()).map_err(Unanswered::from)).collect()
        };
        self.root.segments.iter().zip(names).map(read).collect()
    }

    /// Returns for each segment the group of each term. Where the term does not occur, this is the group of its stem, which other segments
    /// tell.
    fn look_up(&self, terms: &[String], ranges: &[Vec<RangeFile>]) -> Result<Vec<Vec<Found>>, Unanswered> {
        let stems: Vec<Option<&str>> = (0..).zip(terms).map(|(at, term)| stem_of(ranges, at, term)).collect();
        let mut found = Vec::new();
        let mut needed = Vec::new();
        for (segment, ranges) in self.root.segments.iter().zip(ranges) {
            let mut of_segment = Vec::new();
            for ((term, range), stem) in terms.iter().zip(ranges).zip(&stems) {
                let mut group = range.find(term).map(|(form, group)| ((form.documents > 0).then_some(form.bit), group.clone()));
                if let (None, Some(stem)) = (&group, stem) {
                    let name = segment.range_of(stem);
                    if self.files.contains_key(&name) {
                        let range = RangeFile::read(self.file(&name), segment.documents())?;
                        group = range.find(stem).map(|(_, group)| (None, group.clone()));
                    } else {
                        needed.push(name);
                    }
                }
                of_segment.push(group);
            }
            found.push(of_segment);
        }
        self.need(&needed)?;
        Ok(found)
    }

    /// Returns all documents that have the terms and pass the filters, each with its score, in the order of the query. Without `members`, of
    /// a term in a large group these are its strongest only.
    fn matches<'f>(&self, query: &Query, found: &'f [Vec<Found>], members: bool) -> Result<Vec<(f64, Place)>, Unanswered> {
        let rarities = self.rarities(query, found);
        let complete = |groups: &'f Vec<Found>| groups.iter().map(Option::as_ref).collect::<Option<Vec<_>>>();
        let segments = || {
            self.root.segments.iter().zip(found).enumerate().filter_map(|(at, (segment, groups))| Some((at, segment, complete(groups)?)))
        };
        let mut needed = Vec::new();
        for (_, segment, groups) in segments() {
            needed.extend(filters(query).map(|list| segment.list_of(&list)));
            for (_, group) in groups {
                if let Group::Own { number, .. } = group {
                    needed.push(segment.strongest_of(*number));
                    needed.extend(members.then(|| segment.members_of(*number)));
                }
            }
        }
        self.need(&needed)?;
        let newest = self.root.newest_month();
        let mut places = Vec::new();
        for (at, segment, groups) in segments() {
            for (score, document) in self.matches_in(segment, query, &groups, &rarities, members)? {
                let months = newest.saturating_sub(segment.month_of(document));
                places.push((score * recency(months), (at, document)));
            }
        }
        let newest_first = |a: &(f64, Place), b: &(f64, Place)| b.1.cmp(&a.1);
        match query.order {
            Order::Relevance => places.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then_with(|| newest_first(a, b))),
            Order::Newest => places.sort_unstable_by(newest_first),
        }
        Ok(places)
    }

    /// Returns the documents of a segment that have all groups and pass the filters, each with its score without its age.
    fn matches_in(
        &self,
        segment: &Segment,
        query: &Query,
        groups: &[&(Option<u8>, Group)],
        rarities: &[f64],
        members: bool,
    ) -> Result<Vec<(f64, u32)>, Unanswered> {
        let documents = segment.documents();
        let mut scored: Option<Vec<(f64, u32)>> = None;
        for list in filters(query) {
            let members = read_list(self.file(&segment.list_of(&list)), &list, documents)?;
            scored = Some(restricted(scored, members.iter().map(|document| (0.0, *document))));
        }
        if let Some(year) = query.year {
            scored = Some(restricted(scored, segment.documents_of(year).map(|document| (0.0, document))));
        }
        // The smallest first, so that few documents are looked up in large groups.
        let mut order: Vec<usize> = (0..groups.len()).collect();
        order.sort_by_key(|at| groups.get(*at).map(|(_, group)| group.documents()));
        for at in order {
            let (Some((bit, group)), Some(rarity)) = (groups.get(at), rarities.get(at)) else { continue };
            let score = |mark: u8| rarity * weight(impact_of(mark), bit.is_some_and(|bit| has_form(mark, bit)));
            scored = Some(match group {
                Group::Here(postings) => {
                    let entries = postings.documents.iter().zip(&postings.marks).map(|(document, mark)| (score(*mark), *document));
                    restricted(scored, entries)
                }
                Group::Own { number, .. } => {
                    let strongest = Strongest::read(self.file(&segment.strongest_of(*number)), documents)?;
                    if members {
                        let members = read_members(self.file(&segment.members_of(*number)), documents)?;
                        let mark = |document| strongest.postings.mark_of(document).unwrap_or(strongest.rest);
                        restricted(scored, members.into_iter().map(|document| (score(mark(document)), document)))
                    } else {
                        let postings = &strongest.postings;
                        let entries = postings.documents.iter().zip(&postings.marks);
                        restricted(scored, entries.map(|(document, mark)| (score(*mark), *document)))
                    }
                }
            });
        }
        Ok(scored.unwrap_or_default())
    }

    /// Returns how much each term counts, by its documents in all segments.
    fn rarities(&self, query: &Query, found: &[Vec<Found>]) -> Vec<f64> {
        let documents = |at: usize| {
            let groups = found.iter().filter_map(|groups| groups.get(at)?.as_ref());
            groups.fold(0_u32, |sum, (_, group)| sum.saturating_add(group.documents()))
        };
        (0..query.terms.len()).map(|at| rarity(documents(at), self.root.documents())).collect()
    }

    /// Returns what is shown of documents.
    fn hits(&self, places: &[Place]) -> Result<Vec<Hit>, Unanswered> {
        let block = |place: &Place| Some((self.root.segments.get(place.0)?.block_of(place.1), place.1 % BLOCK));
        let blocks: Vec<(String, u32)> = places.iter().filter_map(block).collect();
        self.need(blocks.iter().map(|(name, _)| name))?;
        let hit = |(name, at): (String, u32)| read_block(self.file(&name))?.into_iter().nth(at as usize).ok_or(Unanswered::Damaged);
        blocks.into_iter().map(hit).collect()
    }

    fn need<'a>(&self, names: impl IntoIterator<Item = &'a String>) -> Result<(), Unanswered> {
        let missing: BTreeSet<&String> = names.into_iter().filter(|name| !self.files.contains_key(*name)).collect();
        if missing.is_empty() { Ok(()) } else { Err(Unanswered::Needs(missing.into_iter().cloned().collect())) }
    }

    /// Returns the bytes of a file; those of an empty one for one that there is not.
    fn file(&self, name: &str) -> &[u8] {
        self.files.get(name).map(Vec::as_slice).filter(|bytes| !bytes.is_empty()).unwrap_or(&[0, 0])
    }
}

/// Returns the stem of a term, from the first segment in which it occurs.
fn stem_of<'r>(ranges: &'r [Vec<RangeFile>], at: usize, term: &str) -> Option<&'r str> {
    ranges.iter().filter_map(|ranges| ranges.get(at)).find_map(|range| range.stem_of(range.find(term)?.0.group))
}

/// Returns the number of results, where only the strongest of a large group were looked at.
fn total(query: &Query, found: &[Vec<Found>], looked_at: usize) -> usize {
    if needs_members(query) {
        return looked_at;
    }
    let in_segments = found.iter().filter_map(|groups| groups.first()?.as_ref()).map(|(_, group)| group.documents() as usize);
    in_segments.sum()
}

/// Returns the first term that nothing was found for, and the words that differ from it in one letter, those of most documents first.
fn nearest(query: &Query, ranges: &[Vec<RangeFile>]) -> Option<(String, Vec<String>)> {
    let is_there = |at: usize, term: &str| ranges.iter().any(|ranges| ranges.get(at).is_some_and(|range| range.find(term).is_some()));
    let (at, term) = query.terms.iter().enumerate().find(|(at, term)| !is_there(*at, term))?;
    let forms = ranges.iter().filter_map(|ranges| ranges.get(at)).flat_map(|range| &range.forms);
    let mut near: BTreeMap<&str, u32> = BTreeMap::new();
    for form in forms.filter(|form| form.documents > 0 && is_one_edit(&form.text, term)) {
        let count = near.entry(&form.text).or_default();
        *count = count.saturating_add(form.documents);
    }
    let mut near: Vec<(&str, u32)> = near.into_iter().collect();
    near.sort_by_key(|(_, documents)| std::cmp::Reverse(*documents));
    let near: Vec<String> = near.into_iter().take(SUGGESTIONS).map(|(text, _)| text.to_owned()).collect();
    (!near.is_empty()).then(|| (term.clone(), near))
}

/// Returns whether all members of large groups are needed, and not just the strongest.
const fn needs_members(query: &Query) -> bool {
    let is_filtered = query.section.is_some() || query.topic.is_some() || query.year.is_some();
    query.terms.len() != 1 || is_filtered || matches!(query.order, Order::Newest) || !query.phrases.is_empty()
}

fn filters(query: &Query) -> impl Iterator<Item = List> {
    let section = query.section.clone().map(List::Section);
    section.into_iter().chain(query.topic.clone().map(List::Topic))
}

/// Returns the entries that were there before, with the scores of the new ones added, and without those that the new ones do not have.
/// Both rise.
fn restricted(before: Option<Vec<(f64, u32)>>, entries: impl Iterator<Item = (f64, u32)>) -> Vec<(f64, u32)> {
    let Some(before) = before else { return entries.collect() };
    let mut entries = entries.peekable();
    let mut both = Vec::new();
    for (score, document) in before {
        while entries.next_if(|(_, other)| *other < document).is_some() {}
        if let Some((other, _)) = entries.next_if(|(_, other)| *other == document) {
            both.push((score + other, document));
        }
    }
    both
}

/// Returns whether the terms of each phrase follow each other in what is shown of a document.
fn has_phrases(hit: &Hit, query: &Query, normalize: &impl Normalize) -> bool {
    let language = if hit.language.is_empty() { &query.language } else { &hit.language };
    let texts = [&hit.headline, &hit.excerpt].map(|text| query_terms(text, language, normalize));
    query.phrases.iter().all(|phrase| texts.iter().any(|terms| terms.windows(phrase.len()).any(|window| window == phrase)))
}
