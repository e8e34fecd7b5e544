//! The documents of a form while a segment is built, and of all forms of a stem together.

use std::collections::BTreeMap;

use crate::bytes::{Bytes, write};
use crate::format::FORMS;

/// The documents of a form with its frequencies there, compact, because an archive has tens of millions of them.
#[derive(Debug, Default)]
pub struct FormPostings {
    bytes: Vec<u8>,
    next: u32,
    /// The number of documents.
    pub documents: u32,
    /// For each language, the number of documents in it.
    pub languages: BTreeMap<u16, u32>,
}

impl FormPostings {
    /// Adds a document. Documents rise.
    pub fn add(&mut self, document: u32, frequency: u32, language: u16) {
        write::number(&mut self.bytes, document - self.next);
        write::number(&mut self.bytes, frequency);
        self.next = document + 1;
        self.documents += 1;
        *self.languages.entry(language).or_default() += 1;
    }

    fn entries(&self) -> impl Iterator<Item = (u32, u32)> {
        let mut bytes = Bytes(&self.bytes);
        let mut next = 0;
        std::iter::from_fn(move || {
            let document = next + bytes.number().ok()?;
            next = document + 1;
            Some((document, bytes.number().ok()?))
        })
    }
}

/// A document of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The document.
    pub document: u32,
    /// How often forms of the group occur.
    pub frequency: u32,
    /// Which of them occur, a bit each.
    pub forms: u8,
}

/// Returns the documents that have any of the forms, each once. A form's bit is its position, and the last bit for all after.
pub fn merged(forms: &[&FormPostings]) -> Vec<Entry> {
    let of_form = |(at, form): (usize, &&FormPostings)| {
        let bit = 1 << bit_of(at);
        form.entries().map(move |(document, frequency)| Entry { document, frequency, forms: bit }).collect::<Vec<_>>()
    };
    let mut entries: Vec<Entry> = forms.iter().enumerate().flat_map(of_form).collect();
    entries.sort_by_key(|entry| entry.document);
    entries.dedup_by(|next, kept| {
        let is_same = next.document == kept.document;
        if is_same {
            kept.frequency = kept.frequency.saturating_add(next.frequency);
            kept.forms |= next.forms;
        }
        is_same
    });
    entries
}

/// Returns the bit of a form by its position in its group.
pub fn bit_of(position: usize) -> u8 {
    u8::try_from(position).unwrap_or(u8::MAX).min(FORMS - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_of_several_forms_are_counted_once() {
        let form = |documents: &[u32]| {
            let mut postings = FormPostings::default();
            documents.iter().for_each(|document| postings.add(*document, 2, 0));
            postings
        };
        let (one, other) = (form(&[0, 300, 301]), form(&[300, 70_000]));
        let entry = |document, frequency, forms| Entry { document, frequency, forms };
        assert_eq!(merged(&[&one, &other]), [entry(0, 2, 1), entry(300, 4, 3), entry(301, 2, 1), entry(70_000, 2, 2)]);
        assert_eq!((bit_of(0), bit_of(3), bit_of(900)), (0, 3, 3));
    }
}
