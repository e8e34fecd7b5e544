//! Lists in running text.

/// A part of a list in running text: `A, B and C`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ListPart {
    /// The next item.
    Item,
    /// What stands between two items.
    Separator(String),
}

/// Returns a list of texts in running text, from its parts.
#[must_use]
pub(super) fn join(items: &[String], parts: Vec<ListPart>) -> String {
    let mut items = items.iter();
    let texts = parts.into_iter().map(|part| match part {
        ListPart::Item => items.next().cloned().unwrap_or_default(),
        ListPart::Separator(separator) => separator,
    });
    texts.collect()
}
