//! Pseudo-languages, in which a reader of English can look for faults of the layout. They have the tags that Android and Chromium use.

use super::translation::Translation;
use crate::messages::{Message, MessageId, MessagePart, PluralForms, parts};

/// A language made from English.
#[derive(Clone, Copy)]
pub(super) enum Pseudo {
    /// `en-XA`: letters with accents, and two fifths longer, as translations are.
    Longer,
    /// `ar-XB`: each word is shown from right to left.
    Mirrored,
}

impl Pseudo {
    pub(super) fn of(language: &str) -> Option<Self> {
        [("en-XA", Self::Longer), ("ar-XB", Self::Mirrored)]
            .into_iter()
            .find(|(tag, _)| tag.eq_ignore_ascii_case(language))
            .map(|(_, pseudo)| pseudo)
    }

    pub(super) fn of_messages(self, english: &Translation) -> Vec<Message> {
        let messages = (0..MessageId::COUNT).map(|place| match english.get(place) {
            Some(Message::Text(text)) => Message::Text(self.of_text(text)),
            // Arabic has categories that English has not: all of them get the English plural.
            Some(Message::Plural(forms)) => {
                let one = forms.one.as_deref().map(|one| self.of_text(one));
                Message::Plural(Box::new(PluralForms { one, other: self.of_text(&forms.other), ..PluralForms::default() }))
            }
            None => Message::Text(String::new()),
        });
        messages.collect()
    }

    fn of_text(self, text: &str) -> String {
        let made = parts(text).into_iter().map(|part| match part {
            MessagePart::Text(text) => match self {
                Self::Longer => text.chars().map(accented).collect(),
                Self::Mirrored => mirrored(text),
            },
            MessagePart::Variable(name) => format!("{{ ${name} }}"),
        });
        let made: String = made.collect();
        match self {
            Self::Longer => format!("[{made}{}]", filling(text)),
            Self::Mirrored => made,
        }
    }
}

/// Returns words as long as two fifths of a text.
fn filling(text: &str) -> String {
    let missing = text.chars().count() * 2 / 5;
    " one two three four five six seven eight nine ten".chars().cycle().take(missing).map(accented).collect()
}

fn accented(letter: char) -> char {
    const PLAIN: &str = "aceinosuyzACEINOSUYZdglrtDGLRT";
    const ACCENTED: &str = "åçéîñöšûýžÅÇÉÎÑÖŠÛÝŽðĝļŕţÐĜĻŔŢ";
    PLAIN.chars().zip(ACCENTED.chars()).find(|(plain, _)| *plain == letter).map_or(letter, |(_, accented)| accented)
}

/// Returns a text whose words are overridden to run from right to left.
fn mirrored(text: &str) -> String {
    let word = |word: &str| if word.is_empty() { String::new() } else { format!("\u{200f}\u{202e}{word}\u{202c}\u{200f}") };
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}
