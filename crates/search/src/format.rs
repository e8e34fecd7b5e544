//! The files of an index: how each is written and read. `docs/developer/search-format.md` describes them.

use crate::bytes::{Bytes, Damaged};

/// The first bytes of a root: the format and its version.
const MAGIC: &[u8] = b"BSI1";
/// The documents of a block of results.
pub const BLOCK: u32 = 8;
/// The entries of a group in a file of its own that have an impact: the strongest.
pub const MOST_STRONGEST: usize = 1000;
/// The documents from which on each section and topic of a segment has a file of its own.
const ONE_FILE_OF_LISTS: u32 = 4096;
/// The forms of a group that are told apart in an entry. All further ones share the last bit.
pub const FORMS: u8 = 4;
/// Marks the stem in the byte of a form.
const STEM: u8 = 0x80;

/// What an index consists of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Root {
    /// The segments, oldest first.
    pub segments: Vec<Segment>,
}

/// A part of the archive with files of its own: all complete years, or a run of articles of the newest year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Segment {
    /// The folder of its files, which is named by a hash of the addresses of its documents.
    pub name: String,
    /// The months in which documents were published, rising, each with the number of documents. A month is 12 times the year, plus 0 to 11.
    pub months: Vec<(u32, u32)>,
    /// The first form of each range file after the first.
    pub boundaries: Vec<String>,
}

impl Root {
    /// Reads a root.
    ///
    /// # Errors
    /// When it is damaged, or of another version of the format.
    pub fn read(bytes: &[u8]) -> Result<Self, Damaged> {
        let mut bytes = Bytes(bytes.strip_prefix(MAGIC).ok_or(Damaged)?);
        let count = bytes.length()?;
        let segments = (0..count).map(|_| Segment::read(&mut bytes)).collect::<Result<_, _>>()?;
        Ok(Self { segments })
    }

    /// Writes a root.
    #[cfg(feature = "build")]
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        let mut out = MAGIC.to_vec();
        write::length(&mut out, self.segments.len());
        for segment in &self.segments {
            segment.write(&mut out);
        }
        out
    }

    /// Returns the number of all documents.
    #[must_use]
    pub fn documents(&self) -> u32 {
        self.segments.iter().fold(0, |sum, segment| sum.saturating_add(segment.documents()))
    }

    /// Returns the month of the newest document.
    #[must_use]
    pub fn newest_month(&self) -> u32 {
        self.segments.iter().filter_map(|segment| segment.months.last()).map(|(month, _)| *month).max().unwrap_or_default()
    }
}

impl Segment {
    fn read(bytes: &mut Bytes<'_>) -> Result<Self, Damaged> {
        let name = bytes.text()?.to_owned();
        let mut next = 0_u32;
        let mut months = Vec::new();
        for _ in 0..bytes.length()? {
            let month = next.checked_add(bytes.number()?).ok_or(Damaged)?;
            months.push((month, bytes.number()?));
            next = month.checked_add(1).ok_or(Damaged)?;
        }
        let count = bytes.length()?;
        let boundaries = read_forms(bytes, count)?;
        Ok(Self { name, months, boundaries })
    }

    #[cfg(feature = "build")]
    fn write(&self, out: &mut Vec<u8>) {
        write::text(out, &self.name);
        write::length(out, self.months.len());
        let mut next = 0;
        for (month, documents) in &self.months {
            write::number(out, month - next);
            write::number(out, *documents);
            next = month + 1;
        }
        write::length(out, self.boundaries.len());
        write_forms(out, self.boundaries.iter().map(String::as_str));
    }

    /// Returns the number of its documents.
    #[must_use]
    pub fn documents(&self) -> u32 {
        self.months.iter().fold(0, |sum, (_, documents)| sum.saturating_add(*documents))
    }

    /// Returns the month in which a document was published.
    #[must_use]
    pub fn month_of(&self, document: u32) -> u32 {
        let mut first = 0_u32;
        for (month, documents) in &self.months {
            first = first.saturating_add(*documents);
            if document < first {
                return *month;
            }
        }
        0
    }

    /// Returns the documents of a year: from the first to the one after the last.
    #[must_use]
    pub fn documents_of(&self, year: u32) -> std::ops::Range<u32> {
        let before =
            |end: u32| self.months.iter().filter(|(month, _)| *month < end).fold(0_u32, |sum, (_, count)| sum.saturating_add(*count));
        before(year.saturating_mul(12))..before(year.saturating_add(1).saturating_mul(12))
    }

    /// Returns the name of the range file that has a form, if any has it.
    #[must_use]
    pub fn range_of(&self, form: &str) -> String {
        self.range(self.boundaries.partition_point(|boundary| boundary.as_str() <= form))
    }

    /// Returns the name of a range file by its number.
    #[must_use]
    pub fn range(&self, number: usize) -> String {
        self.file('r', number)
    }

    /// Returns the name of the file with the strongest members of a group.
    #[must_use]
    pub fn strongest_of(&self, group: u32) -> String {
        self.file('s', group as usize)
    }

    /// Returns the name of the file with all members of a group.
    #[must_use]
    pub fn members_of(&self, group: u32) -> String {
        self.file('m', group as usize)
    }

    /// Returns the name of the file with the results of a document.
    #[must_use]
    pub fn block_of(&self, document: u32) -> String {
        self.file('b', (document / BLOCK) as usize)
    }

    /// Returns the name of the file with the documents of a section or topic. A small segment has one file for all, so that a new article
    /// changes few.
    #[must_use]
    pub fn list_of(&self, list: &List) -> String {
        if self.documents() < ONE_FILE_OF_LISTS {
            return format!("{}/lists", self.name);
        }
        match list {
            List::Section(id) => format!("{}/section-{id}", self.name),
            List::Topic(id) => format!("{}/topic-{id}", self.name),
        }
    }

    fn file(&self, kind: char, number: usize) -> String {
        format!("{}/{kind}{number}", self.name)
    }
}

/// Surface forms in their order, and the groups of forms with the same stem that they belong to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RangeFile {
    /// The forms, rising.
    pub forms: Vec<Form>,
    /// The groups.
    pub groups: Vec<Group>,
}

/// A word as it occurs, or the stem of others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    /// The word.
    pub text: String,
    /// The position of its group in the file.
    pub group: u32,
    /// Its number in the group, below [`FORMS`].
    pub bit: u8,
    /// Whether it is the stem of its group. Each group has it, so that segments with different forms of a word agree on it.
    pub is_stem: bool,
    /// The number of documents that have it; none of a stem that is no word.
    pub documents: u32,
}

/// All forms of a stem together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Group {
    /// The documents are listed here.
    Here(Postings),
    /// The documents are in files of its own: [`Segment::strongest_of`] and [`Segment::members_of`].
    Own {
        /// The number in their names.
        number: u32,
        /// The number of documents.
        documents: u32,
    },
}

impl Group {
    /// Returns the number of documents.
    #[must_use]
    pub fn documents(&self) -> u32 {
        match self {
            Self::Here(postings) => u32::try_from(postings.documents.len()).unwrap_or(u32::MAX),
            Self::Own { documents, .. } => *documents,
        }
    }
}

/// The documents of a group, rising, and how much it says of each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Postings {
    /// The documents.
    pub documents: Vec<u32>,
    /// For each an impact and the forms that occur: see [`mark`].
    pub marks: Vec<u8>,
}

/// Returns an impact in the upper four bits, and in the lower the forms of the group that occur.
#[must_use]
pub fn mark(impact: u8, forms: u8) -> u8 {
    impact << 4 | (forms & 0xF)
}

/// Returns the impact of a mark.
#[must_use]
pub const fn impact_of(mark: u8) -> u8 {
    mark >> 4
}

/// Returns whether the form with a bit occurs, by the mark of a document.
#[must_use]
pub const fn has_form(mark: u8, bit: u8) -> bool {
    bit < FORMS && mark >> bit & 1 == 1
}

impl RangeFile {
    /// Reads a file of a segment with that many documents.
    ///
    /// # Errors
    /// When it is damaged.
    pub fn read(bytes: &[u8], documents: u32) -> Result<Self, Damaged> {
        let mut bytes = Bytes(bytes);
        let count = bytes.length()?;
        let texts = read_forms(&mut bytes, count)?;
        let mut forms = Vec::with_capacity(count);
        for text in texts {
            let (group, byte) = (bytes.number()?, bytes.byte()?);
            let (bit, is_stem) = (byte & !STEM, byte & STEM != 0);
            if bit >= FORMS {
                return Err(Damaged);
            }
            forms.push(Form { text, group, bit, is_stem, documents: bytes.number()? });
        }
        let count = bytes.length()?;
        let mut groups = Vec::with_capacity(count);
        for _ in 0..count {
            groups.push(match bytes.number()? {
                0 => Group::Here(Postings::read(&mut bytes, documents)?),
                number => Group::Own { number: number - 1, documents: bytes.number()? },
            });
        }
        if forms.iter().any(|form| form.group as usize >= groups.len()) { Err(Damaged) } else { Ok(Self { forms, groups }) }
    }

    /// Writes a file.
    #[cfg(feature = "build")]
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        let mut out = Vec::new();
        write::length(&mut out, self.forms.len());
        write_forms(&mut out, self.forms.iter().map(|form| form.text.as_str()));
        for form in &self.forms {
            write::number(&mut out, form.group);
            out.push(form.bit | if form.is_stem { STEM } else { 0 });
            write::number(&mut out, form.documents);
        }
        write::length(&mut out, self.groups.len());
        for group in &self.groups {
            match group {
                Group::Here(postings) => {
                    write::number(&mut out, 0);
                    postings.write(&mut out);
                }
                Group::Own { number, documents } => {
                    write::number(&mut out, number + 1);
                    write::number(&mut out, *documents);
                }
            }
        }
        out
    }

    /// Returns the stem of a group.
    #[must_use]
    pub fn stem_of(&self, group: u32) -> Option<&str> {
        self.forms.iter().find(|form| form.group == group && form.is_stem).map(|form| form.text.as_str())
    }

    /// Returns a form and its group.
    #[must_use]
    pub fn find(&self, text: &str) -> Option<(&Form, &Group)> {
        let at = self.forms.binary_search_by(|form| form.text.as_str().cmp(text)).ok()?;
        let form = self.forms.get(at)?;
        Some((form, self.groups.get(form.group as usize)?))
    }
}

impl Postings {
    fn read(bytes: &mut Bytes<'_>, documents: u32) -> Result<Self, Damaged> {
        let documents = bytes.rising(documents)?;
        let marks = bytes.take(documents.len())?.to_vec();
        Ok(Self { documents, marks })
    }

    #[cfg(feature = "build")]
    fn write(&self, out: &mut Vec<u8>) {
        write::rising(out, self.documents.iter().copied());
        out.extend_from_slice(&self.marks);
    }

    /// Returns the mark of a document.
    #[must_use]
    pub fn mark_of(&self, document: u32) -> Option<u8> {
        self.marks.get(self.documents.binary_search(&document).ok()?).copied()
    }
}

/// The strongest members of a large group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Strongest {
    /// The mark of all other members.
    pub rest: u8,
    /// The strongest.
    pub postings: Postings,
}

impl Strongest {
    /// Reads a file of a segment with that many documents.
    ///
    /// # Errors
    /// When it is damaged.
    pub fn read(bytes: &[u8], documents: u32) -> Result<Self, Damaged> {
        let mut bytes = Bytes(bytes);
        Ok(Self { rest: bytes.byte()?, postings: Postings::read(&mut bytes, documents)? })
    }

    /// Writes a file.
    #[cfg(feature = "build")]
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        let mut out = vec![self.rest];
        self.postings.write(&mut out);
        out
    }
}

/// A section or a topic, by its id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum List {
    /// A section.
    Section(String),
    /// A topic.
    Topic(String),
}

impl List {
    const fn kind(&self) -> u8 {
        match self {
            Self::Section(_) => 0,
            Self::Topic(_) => 1,
        }
    }

    fn id(&self) -> &str {
        match self {
            Self::Section(id) | Self::Topic(id) => id,
        }
    }
}

/// Reads the documents of a section or topic from a file of such lists: none, when the file does not have it.
///
/// # Errors
/// When the file is damaged.
pub fn read_list(bytes: &[u8], list: &List, documents: u32) -> Result<Vec<u32>, Damaged> {
    let mut bytes = Bytes(bytes);
    for _ in 0..bytes.length()? {
        let (kind, id) = (bytes.byte()?, bytes.text()?);
        let members = bytes.rising(documents)?;
        if kind == list.kind() && id == list.id() {
            return Ok(members);
        }
    }
    Ok(Vec::new())
}

/// Writes a file of lists.
#[cfg(feature = "build")]
#[must_use]
pub fn write_lists(lists: &[(&List, &Vec<u32>)]) -> Vec<u8> {
    let mut out = Vec::new();
    write::length(&mut out, lists.len());
    for (list, members) in lists {
        out.push(list.kind());
        write::text(&mut out, list.id());
        write::rising(&mut out, members.iter().copied());
    }
    out
}

/// Reads the documents of a large group.
///
/// # Errors
/// When the file is damaged.
pub fn read_members(bytes: &[u8], documents: u32) -> Result<Vec<u32>, Damaged> {
    Bytes(bytes).rising(documents)
}

/// What is shown of a document among results.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hit {
    /// The path of its page.
    pub path: String,
    /// Its headline.
    pub headline: String,
    /// The beginning of its text.
    pub excerpt: String,
    /// The name of its section.
    pub section: String,
    /// Its language, if it is not the paper's.
    pub language: String,
    /// The days between 1 January 1970 and its publication.
    pub day: u32,
}

/// Reads the results of a block.
///
/// # Errors
/// When the file is damaged.
pub fn read_block(bytes: &[u8]) -> Result<Vec<Hit>, Damaged> {
    let mut bytes = Bytes(bytes);
    let count = bytes.length()?;
    let mut hits = Vec::with_capacity(count.min(BLOCK as usize));
    for _ in 0..count {
        let mut text = || bytes.text().map(str::to_owned);
        let (path, headline, excerpt, section, language) = (text()?, text()?, text()?, text()?, text()?);
        hits.push(Hit { path, headline, excerpt, section, language, day: bytes.number()? });
    }
    Ok(hits)
}

/// Writes the results of a block.
#[cfg(feature = "build")]
#[must_use]
pub fn write_block(hits: &[Hit]) -> Vec<u8> {
    let mut out = Vec::new();
    write::length(&mut out, hits.len());
    for hit in hits {
        for text in [&hit.path, &hit.headline, &hit.excerpt, &hit.section, &hit.language] {
            write::text(&mut out, text);
        }
        write::number(&mut out, hit.day);
    }
    out
}

/// Reads rising texts: of each the bytes that it shares with the one before, and the rest.
fn read_forms(bytes: &mut Bytes<'_>, count: usize) -> Result<Vec<String>, Damaged> {
    let mut forms: Vec<String> = Vec::with_capacity(count);
    for _ in 0..count {
        let shared = bytes.number()? as usize;
        let before = forms.last().map(String::as_str).unwrap_or_default();
        let mut form = before.get(..shared).ok_or(Damaged)?.to_owned();
        form.push_str(bytes.text()?);
        forms.push(form);
    }
    Ok(forms)
}

#[cfg(feature = "build")]
fn write_forms<'a>(out: &mut Vec<u8>, forms: impl Iterator<Item = &'a str>) {
    let mut before = "";
    for form in forms {
        let mut shared = form.bytes().zip(before.bytes()).take_while(|(a, b)| a == b).count();
        while !form.is_char_boundary(shared) {
            shared -= 1;
        }
        write::length(out, shared);
        write::text(out, form.get(shared..).unwrap_or_default());
        before = form;
    }
}

#[cfg(feature = "build")]
use crate::bytes::write;

#[cfg(all(test, feature = "build"))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn postings() -> impl Strategy<Value = Postings> {
        proptest::collection::btree_map(0_u32..500, any::<u8>(), 0..40)
            .prop_map(|all| Postings { documents: all.keys().copied().collect(), marks: all.values().copied().collect() })
    }

    fn ranges() -> impl Strategy<Value = RangeFile> {
        let group = prop_oneof![
            postings().prop_map(Group::Here),
            (any::<u16>(), any::<u32>()).prop_map(|(number, documents)| Group::Own { number: number.into(), documents })
        ];
        (proptest::collection::vec(group, 1..5), proptest::collection::btree_set("\\PC{1,8}", 0..20)).prop_map(|(groups, texts)| {
            let small = |at: usize| u8::try_from(at).unwrap_or_default();
            let count = u32::from(small(groups.len()));
            let form =
                |(at, text)| Form { text, group: u32::from(small(at)) % count, bit: small(at % 4), is_stem: at % 3 == 0, documents: 7 };
            RangeFile { forms: texts.into_iter().enumerate().map(form).collect(), groups }
        })
    }

    proptest! {
        #[test]
        fn a_range_file_reads_back(file in ranges()) {
            prop_assert_eq!(RangeFile::read(&file.write(), 500).unwrap(), file);
        }

        #[test]
        fn a_range_file_that_is_cut_or_changed_is_an_error_or_another_and_no_panic(file in ranges(), at in any::<prop::sample::Index>(), byte in any::<u8>()) {
            let mut bytes = file.write();
            let at = at.index(bytes.len());
            let _ = RangeFile::read(&bytes[..at], 500);
            bytes[at] = byte;
            let _ = RangeFile::read(&bytes, 500);
        }

        #[test]
        fn other_files_read_back(postings in postings(), rest in any::<u8>(), texts in proptest::collection::vec(".*", 0..8)) {
            let strongest = Strongest { rest, postings };
            prop_assert_eq!(Strongest::read(&strongest.write(), 500).unwrap(), strongest);
            let hit = |text: String| Hit { path: "/a/".to_owned(), headline: text.clone(), excerpt: text, day: 20_000, ..Hit::default() };
            let hits: Vec<Hit> = texts.into_iter().map(hit).collect();
            prop_assert_eq!(read_block(&write_block(&hits)).unwrap(), hits);
        }

        #[test]
        fn random_bytes_are_errors_and_no_panics(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = Root::read(&bytes);
            let _ = Root::read(&[MAGIC, &bytes].concat());
            let _ = RangeFile::read(&bytes, 1000);
            let _ = Strongest::read(&bytes, 1000);
            let _ = read_members(&bytes, 1000);
            let _ = read_list(&bytes, &List::Topic("a".to_owned()), 1000);
            let _ = read_block(&bytes);
        }
    }

    #[test]
    fn lists_are_found_by_kind_and_id() {
        let (section, topic) = (List::Section("sea".to_owned()), List::Topic("sea".to_owned()));
        let bytes = write_lists(&[(&section, &vec![1, 5]), (&topic, &vec![0])]);
        assert_eq!([&section, &topic].map(|list| read_list(&bytes, list, 9).unwrap()), [vec![1, 5], vec![0]]);
        assert_eq!(read_list(&bytes, &List::Topic("land".to_owned()), 9), Ok(vec![]));
    }

    #[test]
    fn a_segment_knows_months_years_and_files() {
        let months = vec![(2024 * 12 + 11, 3), (2025 * 12, 2), (2025 * 12 + 5, 4)];
        let segment = Segment { name: "s".to_owned(), months, boundaries: vec!["m".to_owned(), "t".to_owned()] };
        assert_eq!((segment.documents(), segment.documents_of(2025), segment.documents_of(1999)), (9, 3..9, 0..0));
        assert_eq!([0, 2, 3, 8].map(|document| segment.month_of(document)), [24_299, 24_299, 24_300, 24_305]);
        assert_eq!(["a", "m", "sea", "t", "zoo"].map(|form| segment.range_of(form)), ["s/r0", "s/r1", "s/r1", "s/r2", "s/r2"]);
        let root = Root { segments: vec![segment] };
        assert_eq!(Root::read(&root.write()), Ok(root));
    }
}
