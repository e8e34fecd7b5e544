//! Builds a segment: its documents are added in their order, and its files are written at the end.

use std::collections::{BTreeMap, HashMap, HashSet};

use sha2::{Digest as _, Sha256};

use super::article::Article;
use super::calendar::{day_of, month_of};
use super::postings::{Entry, FormPostings, bit_of, merged};
use super::stems::stem;
use crate::bytes::write;
use crate::format::{
    BLOCK, Form, Group, Hit, List, MOST_STRONGEST, Postings, RangeFile, Segment, Strongest, mark, write_block, write_lists,
};
use crate::score::{impact, recency, weight};

/// The most bytes of a range file before it is compressed. In brotli it has at most 4 KB then.
const RANGE: usize = 5_000;
/// The bytes from which on a range file may end before a form whose hash says so. Since the form decides, and not what came before, a new
/// word moves the ends of few files.
const FULL: usize = 3_000;
/// One in so many forms may begin a file.
const BEGINNINGS: u8 = 16;
/// The fewest documents of a group with files of its own. It also has one in a hundred of the segment.
const LARGE_GROUP: usize = 500;
/// The average length of documents is rounded to a multiple of this, so that a new word changes no impacts.
const LENGTH_STEP: u32 = 32;

/// Takes the name and the bytes of a file.
pub type Write<'w> = dyn FnMut(String, Vec<u8>) + 'w;

/// A segment while its documents are added.
pub struct SegmentBuilder {
    language: String,
    segment: Segment,
    forms: HashMap<String, FormPostings>,
    /// The languages of documents, by the number in [`FormPostings`].
    languages: Vec<String>,
    lengths: Vec<u32>,
    /// The average of the lengths, rounded, once all documents are there.
    average_length: u32,
    months: Vec<u32>,
    /// The documents of sections and topics.
    lists: BTreeMap<List, Vec<u32>>,
    block: Vec<Hit>,
}

/// The forms of a stem, those of most documents first.
type Stems<'a> = BTreeMap<String, Vec<(&'a str, &'a FormPostings)>>;

impl SegmentBuilder {
    /// Begins a segment of a paper in a language.
    pub fn new(language: &str, name: String) -> Self {
        Self {
            language: language.to_owned(),
            segment: Segment { name, ..Segment::default() },
            forms: HashMap::new(),
            languages: Vec::new(),
            lengths: Vec::new(),
            average_length: 0,
            months: Vec::new(),
            lists: BTreeMap::new(),
            block: Vec::new(),
        }
    }

    /// Adds an article. Articles rise by their dates.
    pub fn add(&mut self, article: &Article, write: &mut Write<'_>) {
        let document = u32::try_from(self.lengths.len()).unwrap_or(u32::MAX);
        let language = if article.language.is_empty() { self.language.clone() } else { article.language.clone() };
        let (frequencies, length) = article.frequencies(&language);
        let language = self.number_of(language);
        for (term, frequency) in frequencies {
            self.forms.entry(term).or_default().add(document, frequency, language);
        }
        self.lengths.push(length);
        self.months.push(month_of(article.published));
        let topics = article.topics.iter().cloned().map(List::Topic);
        for list in topics.chain([List::Section(article.section.0.clone())]) {
            let documents = self.lists.entry(list).or_default();
            if documents.last() != Some(&document) {
                documents.push(document);
            }
        }
        self.block.push(Hit {
            path: article.path.clone(),
            headline: article.headline.clone(),
            excerpt: article.excerpt.clone(),
            section: article.section.1.clone(),
            language: article.language.clone(),
            day: day_of(article.published),
        });
        if self.block.len() == BLOCK as usize {
            self.write_block(write);
        }
    }

    fn number_of(&mut self, language: String) -> u16 {
        let at = self.languages.iter().position(|known| *known == language).unwrap_or_else(|| {
            self.languages.push(language);
            self.languages.len() - 1
        });
        u16::try_from(at).unwrap_or_default()
    }

    fn write_block(&mut self, write: &mut Write<'_>) {
        let first = u32::try_from(self.lengths.len() - self.block.len()).unwrap_or(u32::MAX);
        write(self.segment.block_of(first), write_block(&self.block));
        self.block.clear();
    }

    /// Writes the files that are left, and returns what the root says of the segment.
    pub fn finish(mut self, write: &mut Write<'_>) -> Segment {
        if !self.block.is_empty() {
            self.write_block(write);
        }
        for month in &self.months {
            match self.segment.months.last_mut() {
                Some((last, documents)) if last == month => *documents += 1,
                _ => self.segment.months.push((*month, 1)),
            }
        }
        let mut files: BTreeMap<String, Vec<(&List, &Vec<u32>)>> = BTreeMap::new();
        for (list, documents) in &self.lists {
            files.entry(self.segment.list_of(list)).or_default().push((list, documents));
        }
        for (name, lists) in files {
            write(name, write_lists(&lists));
        }
        self.average_length = self.average_length();
        let stems = self.stems();
        let own = self.write_large_groups(&stems, write);
        self.segment.boundaries = self.write_ranges(&stems, &own, write);
        self.segment
    }

    /// Returns the forms by their stems. A word that occurs in several languages has the stem of the one in which most documents have it.
    fn stems(&self) -> Stems<'_> {
        let mut stems = Stems::new();
        for (form, postings) in &self.forms {
            let name = |number: &u16| self.languages.get(usize::from(*number)).map(String::as_str).unwrap_or_default();
            let language = postings.languages.iter().max_by_key(|(number, documents)| (**documents, std::cmp::Reverse(name(number))));
            let stem = stem(form, language.map(|(number, _)| name(number)).unwrap_or_default());
            stems.entry(stem).or_default().push((form, postings));
        }
        for forms in stems.values_mut() {
            forms.sort_by(|a, b| b.1.documents.cmp(&a.1.documents).then_with(|| a.0.cmp(b.0)));
        }
        stems
    }

    /// Writes the groups with files of their own, and returns them by their stems.
    fn write_large_groups(&self, stems: &Stems<'_>, write: &mut Write<'_>) -> BTreeMap<String, Group> {
        let least = LARGE_GROUP.max(self.lengths.len() / 100);
        let mut own = BTreeMap::new();
        for (stem, forms) in stems {
            let all: Vec<&FormPostings> = forms.iter().map(|(_, postings)| *postings).collect();
            if all.iter().map(|form| form.documents as usize).sum::<usize>() < least {
                continue;
            }
            let entries = merged(&all);
            if entries.len() < least {
                continue;
            }
            let number = u32::try_from(own.len()).unwrap_or(u32::MAX);
            let mut out = Vec::new();
            write::rising(&mut out, entries.iter().map(|entry| entry.document));
            write(self.segment.members_of(number), out);
            write(self.segment.strongest_of(number), self.strongest(&entries).write());
            own.insert(stem.clone(), Group::Own { number, documents: u32::try_from(entries.len()).unwrap_or(u32::MAX) });
        }
        own
    }

    fn strongest(&self, entries: &[Entry]) -> Strongest {
        let newest = self.months.last().copied().unwrap_or_default();
        let score = |entry: &Entry| {
            let month = self.months.get(entry.document as usize).copied().unwrap_or_default();
            weight(self.impact_of(entry), true) * recency(newest - month)
        };
        let mut order: Vec<(f64, Entry)> = entries.iter().map(|entry| (score(entry), *entry)).collect();
        order.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| b.1.document.cmp(&a.1.document)));
        let rest = order.split_off(MOST_STRONGEST.min(order.len()));
        let sum: u32 = rest.iter().map(|(_, entry)| u32::from(self.impact_of(entry))).sum();
        let average = sum.checked_div(u32::try_from(rest.len()).unwrap_or(u32::MAX)).unwrap_or_default();
        let mut kept: Vec<Entry> = order.into_iter().map(|(_, entry)| entry).collect();
        kept.sort_by_key(|entry| entry.document);
        Strongest { rest: mark(u8::try_from(average).unwrap_or_default(), u8::MAX), postings: self.postings(&kept) }
    }

    fn postings(&self, entries: &[Entry]) -> Postings {
        Postings {
            documents: entries.iter().map(|entry| entry.document).collect(),
            marks: entries.iter().map(|entry| mark(self.impact_of(entry), entry.forms)).collect(),
        }
    }

    fn impact_of(&self, entry: &Entry) -> u8 {
        impact(entry.frequency, self.lengths.get(entry.document as usize).copied().unwrap_or_default(), self.average_length)
    }

    fn average_length(&self) -> u32 {
        let sum: u64 = self.lengths.iter().map(|length| u64::from(*length)).sum();
        let average = u32::try_from(sum / (self.lengths.len() as u64).max(1)).unwrap_or(u32::MAX);
        (average / LENGTH_STEP).max(1) * LENGTH_STEP
    }

    /// Writes the range files, and returns the first form of each but the first. A group is in every file that has one of its forms or its
    /// stem in its range, and so are all its forms.
    fn write_ranges(&self, stems: &Stems<'_>, own: &BTreeMap<String, Group>, write: &mut Write<'_>) -> Vec<String> {
        let mut forms: Vec<(&str, &str)> = Vec::new();
        for (stem, all) in stems {
            forms.push((stem, stem));
            forms.extend(all.iter().map(|(form, _)| (*form, stem.as_str())));
        }
        forms.sort_unstable();
        let mut boundaries = Vec::new();
        let mut file = RangeFile::default();
        let mut there: HashSet<&str> = HashSet::new();
        let mut size = 0;
        for (form, stem) in forms {
            if there.contains(stem) {
                continue;
            }
            let all = stems.get(stem).map(Vec::as_slice).unwrap_or_default();
            let group = own.get(stem).cloned().unwrap_or_else(|| self.group_of(all));
            let next = size_of(&group) + all.iter().map(|(form, _)| form.len() / 2 + 5).sum::<usize>();
            let ends = size + next > RANGE || (size > FULL && is_beginning(form));
            if ends && !file.forms.is_empty() {
                write(self.segment.range(boundaries.len()), sorted(std::mem::take(&mut file)).write());
                boundaries.push(form.to_owned());
                there.clear();
                size = 0;
            }
            size += next;
            there.insert(stem);
            let number = u32::try_from(file.groups.len()).unwrap_or(u32::MAX);
            file.forms.extend(all.iter().enumerate().map(|(at, (form, postings))| {
                let (text, documents) = ((*form).to_owned(), postings.documents);
                Form { is_stem: text == stem, text, group: number, bit: bit_of(at), documents }
            }));
            if all.iter().all(|(form, _)| *form != stem) {
                file.forms.push(Form { text: stem.to_owned(), group: number, is_stem: true, ..Form::default() });
            }
            file.groups.push(group);
        }
        write(self.segment.range(boundaries.len()), sorted(file).write());
        boundaries
    }

    fn group_of(&self, forms: &[(&str, &FormPostings)]) -> Group {
        let forms: Vec<&FormPostings> = forms.iter().map(|(_, postings)| *postings).collect();
        Group::Here(self.postings(&merged(&forms)))
    }
}

fn sorted(mut file: RangeFile) -> RangeFile {
    file.forms.sort_by(|a, b| a.text.cmp(&b.text));
    file
}

fn is_beginning(form: &str) -> bool {
    let hash = Sha256::digest(form.as_bytes());
    hash.first().is_some_and(|byte| byte % BEGINNINGS == 0)
}

/// Returns about how many bytes a group has in a range file.
fn size_of(group: &Group) -> usize {
    match group {
        Group::Here(postings) => 3 + postings.documents.len() * 5 / 2,
        Group::Own { .. } => 6,
    }
}
