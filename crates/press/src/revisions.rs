//! The recorded revisions of the consent catalogue: `content/consent/<revision>.json`.
//!
//! A reader's record has the revision that they were asked about and the hash of the texts that they read. Once the catalogue
//! has changed, both are meaningless unless the old one was kept. It is kept in the content folder, under version control, so
//! that a site built from scratch can still show what each receipt refers to.
//!
//! A revision has one meaning and may have several wordings. After a corrected typo, readers are not asked again, and the
//! earlier wording is kept. [`meaning`] tells a change of meaning from a change of wording.

pub mod meaning;

use std::collections::BTreeMap;

use broadsheet_content::consent::{Catalogue, Category, CategoryKind};
use broadsheet_content::editing::fingerprint::{SHOWN_BEFORE_DECIDING, fingerprint};
use broadsheet_content::editing::messages::name;
use broadsheet_content::messages::{MessageId, Messages};
use broadsheet_content::site::Site;
use serde::{Deserialize, Serialize};

/// The folder of the recorded revisions, in a content folder and in a site.
pub const FOLDER: &str = "consent";

/// Hexadecimal digits of a hash.
const DIGITS: usize = 16;

/// A revision of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Revision {
    /// Its number.
    pub revision: u32,
    /// Each wording that readers were shown under it, oldest first.
    pub texts: Vec<Text>,
}

/// One wording of a revision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The hash that readers' records and receipts contain.
    pub hash: String,
    /// Language of these texts, BCP 47.
    pub language: String,
    /// The catalogue, with the paper's own texts.
    pub catalogue: Catalogue,
    /// The texts of the banner and the settings, as far as readers see them before they decide.
    pub words: BTreeMap<String, String>,
}

/// How a catalogue relates to the recorded revisions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// The catalogue asks readers nothing.
    AsksNothing,
    /// Its wording is recorded.
    Recorded,
    /// Its revision is recorded with the same meaning, but with another wording.
    NewWording,
    /// Its revision is not recorded.
    NewRevision,
    /// Its revision is recorded with another meaning. Lists the differences.
    Changed(Vec<String>),
    /// A later revision, given here, is recorded.
    Older(u32),
}

impl Revision {
    /// Returns the file's path in a content folder or a site.
    #[must_use]
    pub fn file(&self) -> String {
        format!("{FOLDER}/{}.json", self.revision)
    }

    /// Reads a file that is named after a revision.
    ///
    /// # Errors
    /// Returns what is wrong with it, as the end of a sentence.
    pub fn read(revision: u32, source: &[u8]) -> Result<Self, String> {
        let read: Self = serde_json::from_slice(source).map_err(|error| format!("it cannot be read: {error}"))?;
        let is_hash = |text: &Text| text.hash.len() == DIGITS && text.hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        if read.revision != revision {
            return Err(format!("it is of revision {}", read.revision));
        }
        if read.texts.is_empty() {
            return Err("it holds no text".to_owned());
        }
        match read.texts.iter().find(|text| !is_hash(text) || text.catalogue.revision != revision) {
            Some(text) if !is_hash(text) => Err(format!("`{}` is no hash of {DIGITS} hexadecimal digits", text.hash)),
            Some(text) => Err(format!("the catalogue of `{}` is of revision {}", text.hash, text.catalogue.revision)),
            None => Ok(read),
        }
    }

    /// Adds a wording, unless the revision has it already.
    fn with(mut self, text: Text) -> Self {
        if !self.holds(&text) {
            self.texts.push(text);
        }
        self
    }

    fn holds(&self, text: &Text) -> bool {
        self.texts.iter().any(|own| own.hash == text.hash)
    }
}

impl Text {
    /// Returns what readers of a paper with these messages are shown of a catalogue.
    #[must_use]
    pub fn of(catalogue: &Catalogue, messages: &Messages) -> Self {
        let (language, _) = messages.language_of(MessageId::BannerText);
        Self { hash: fingerprint(catalogue, messages), language: language.to_owned(), catalogue: catalogue.clone(), words: shown(messages) }
    }
}

/// Returns what readers of a paper are shown at present.
#[must_use]
pub fn present(site: &Site, messages: &Messages) -> Text {
    Text::of(&shown_catalogue(&site.consent, messages), messages)
}

/// Returns a catalogue as readers are shown it. Every catalogue has a necessary category (docs/editor/format.md), so it is
/// added if the editor left it out.
pub(crate) fn shown_catalogue(catalogue: &Catalogue, messages: &Messages) -> Catalogue {
    let mut catalogue = catalogue.clone();
    if !catalogue.categories.iter().any(|category| category.kind == CategoryKind::Necessary) {
        let necessary = Category {
            id: "necessary".to_owned(),
            kind: CategoryKind::Necessary,
            title: messages.get(MessageId::Necessary).to_owned(),
            description: messages.get(MessageId::NecessaryText).to_owned(),
        };
        catalogue.categories.insert(0, necessary);
    }
    catalogue
}

/// Returns the texts that readers see before they decide, by their names in the message files.
fn shown(messages: &Messages) -> BTreeMap<String, String> {
    SHOWN_BEFORE_DECIDING.map(|id| (name(id).to_owned(), messages.get(id).to_owned())).into_iter().collect()
}

/// Compares what readers are shown with the recorded revisions.
#[must_use]
pub fn state(present: &Text, recorded: &[Revision]) -> State {
    let catalogue = &present.catalogue;
    if !catalogue.asks() {
        return State::AsksNothing;
    }
    if let Some(last) = recorded.iter().map(|revision| revision.revision).max().filter(|last| *last > catalogue.revision) {
        return State::Older(last);
    }
    let Some(revision) = recorded.iter().find(|revision| revision.revision == catalogue.revision) else { return State::NewRevision };
    let changes = revision.texts.first().map(|first| meaning::changes(&first.catalogue, catalogue)).unwrap_or_default();
    if !changes.is_empty() {
        State::Changed(changes)
    } else if revision.holds(present) {
        State::Recorded
    } else {
        State::NewWording
    }
}

/// Returns the content of the file that records what readers are shown, including what is already recorded for the same
/// revision.
#[must_use]
pub fn record(present: &Text, recorded: &[Revision]) -> Revision {
    let number = present.catalogue.revision;
    let before = recorded.iter().find(|revision| revision.revision == number).cloned();
    before.unwrap_or(Revision { revision: number, texts: Vec::new() }).with(present.clone())
}

#[cfg(test)]
mod tests {
    use broadsheet_content::editing::messages::messages;
    use serde_json::json;

    use super::*;

    fn text(revision: u32, title: &str) -> Text {
        let category = |id: &str, kind: &str| json!({ "id": id, "kind": kind, "title": title, "description": "Asks." });
        let value = json!({ "revision": revision, "categories": [category("necessary", "necessary"), category("count", "analytics")] });
        Text::of(&serde_json::from_value(value).expect("a catalogue"), &messages("en-GB", None))
    }

    #[test]
    fn the_words_that_are_kept_are_those_that_are_hashed() {
        for language in ["en", "ar"] {
            let messages = messages(language, None);
            let mut hashed = SHOWN_BEFORE_DECIDING.map(|id| messages.get(id).to_owned()).to_vec();
            let mut kept: Vec<String> = shown(&messages).into_values().collect();
            hashed.sort();
            kept.sort();
            assert_eq!(kept, hashed);
        }
    }

    #[test]
    fn k108_the_hash_of_every_wording_is_found_in_its_revision() {
        let (first, second) = (text(1, "Counting"), text(1, "Counting readers"));
        let recorded = vec![record(&first, &[])];
        assert_eq!(state(&first, &recorded), State::Recorded);
        assert_eq!(state(&second, &recorded), State::NewWording);
        let all = record(&second, &recorded);
        let hashes: Vec<&str> = all.texts.iter().map(|text| text.hash.as_str()).collect();
        assert_eq!(hashes, [&first, &second].map(|text| fingerprint(&text.catalogue, &messages("en", None))));
        assert_eq!(record(&first, &recorded), recorded[0], "recorded twice, kept once");
    }

    #[test]
    fn the_same_catalogue_in_another_language_is_another_wording() {
        let english = text(1, "Counting");
        let german = Text::of(&english.catalogue, &messages("de-AT", None));
        assert_eq!((english.language.as_str(), german.language.as_str()), ("en-GB", "de-AT"));
        assert_eq!(state(&german, &[record(&english, &[])]), State::NewWording);
    }

    #[test]
    fn a_revision_is_new_known_or_too_old() {
        let recorded = vec![record(&text(2, "A"), &[])];
        let nothing = Text::of(&Catalogue::default(), &messages("en", None));
        assert_eq!(state(&text(3, "A"), &recorded), State::NewRevision);
        assert_eq!(state(&text(1, "A"), &recorded), State::Older(2));
        assert_eq!(state(&nothing, &recorded), State::AsksNothing);
    }

    #[test]
    fn a_damaged_file_says_what_is_wrong_with_it() {
        let good = serde_json::to_value(record(&text(2, "A"), &[])).expect("JSON");
        let with = |pointer: &str, value| {
            let mut bad = good.clone();
            *bad.pointer_mut(pointer).expect("a place") = value;
            Revision::read(2, bad.to_string().as_bytes()).expect_err("damaged")
        };
        assert_eq!(Revision::read(2, good.to_string().as_bytes()), Ok(record(&text(2, "A"), &[])));
        assert_eq!(Revision::read(3, good.to_string().as_bytes()), Err("it is of revision 2".to_owned()));
        assert_eq!(with("/texts", json!([])), "it holds no text");
        assert_eq!(with("/texts/0/hash", json!("0123")), "`0123` is no hash of 16 hexadecimal digits");
        assert!(with("/texts/0/catalogue/revision", json!(1)).ends_with("is of revision 1"));
        assert!(with("/texts/0/catalogue", json!(1)).starts_with("it cannot be read: "));
        assert!(Revision::read(2, b"{").expect_err("damaged").starts_with("it cannot be read: "));
    }
}
