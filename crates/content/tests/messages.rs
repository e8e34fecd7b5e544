//! The messages of the consent interface, `messages/consent/*.ftl`: each language has all of them with the same placeables, and no others.

#![expect(clippy::panic, reason = "what tests share is not a test to clippy")]

use std::collections::BTreeSet;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement, Resource};
use fluent_syntax::parser;

/// The languages that have messages.
const LANGUAGES: [&str; 9] = ["ar", "de", "en", "es", "fr", "he", "it", "pl", "uk"];

/// A message: its key, its text, and the names of its placeables.
struct Message {
    key: String,
    words: String,
    places: BTreeSet<String>,
}

fn text(language: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("messages/consent/{language}.ftl"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn messages(language: &str) -> Vec<Message> {
    let text = text(language);
    let Resource { body } = parser::parse(text.as_str()).unwrap_or_else(|(_, faults)| panic!("{language}: {faults:?}"));
    body.into_iter()
        .filter_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => None,
            other @ (Entry::Term(_) | Entry::Junk { .. }) => panic!("{language}: neither a message nor a comment: {other:?}"),
        })
        .map(|message| {
            assert!(message.attributes.is_empty(), "{language}: {} has attributes", message.id.name);
            let (mut words, mut places) = (String::new(), BTreeSet::new());
            for element in message.value.into_iter().flat_map(|pattern| pattern.elements) {
                match element {
                    PatternElement::TextElement { value } => words.push_str(value),
                    PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
                        places.insert(id.name.to_owned());
                    }
                    other @ PatternElement::Placeable { .. } => panic!("{language}: {}: {other:?}", message.id.name),
                }
            }
            Message { key: message.id.name.to_owned(), words, places }
        })
        .collect()
}

fn words_of(messages: &[Message], key: &str) -> String {
    messages.iter().find(|message| message.key == key).map(|message| message.words.clone()).unwrap_or_default()
}

#[test]
fn every_file_is_a_language_that_is_tested() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("messages/consent");
    let mut names: Vec<_> =
        folder.read_dir().expect("the folder").map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    assert_eq!(names, LANGUAGES.map(|language| format!("{language}.ftl")));
}

#[test]
fn no_message_is_missing_in_any_language() {
    let english = messages("en");
    assert!(english.len() > 70, "only {} messages", english.len());
    let wanted: Vec<_> = english.iter().map(|message| (message.key.as_str(), &message.places)).collect();
    for language in LANGUAGES {
        let found = messages(language);
        let found: Vec<_> = found.iter().map(|message| (message.key.as_str(), &message.places)).collect();
        assert_eq!(found, wanted, "{language}: keys, their order, and what is put into them");
    }
}

#[test]
fn nothing_is_counted_so_that_nothing_needs_plural_forms() {
    for language in LANGUAGES {
        for Message { key, words, places } in messages(language) {
            assert!(!words.trim().is_empty() || !places.is_empty(), "{language}: {key} is empty");
            assert!(!words.chars().any(char::is_numeric), "{language}: {key} counts something: {words}");
            assert!(places.iter().all(|place| place == "name"), "{language}: {key}: {places:?}");
            assert!(
                !words.contains("  ") && !words.contains('\n') && words.trim() == words || !places.is_empty(),
                "{language}: {key}: white space"
            );
        }
    }
}

#[test]
fn yes_is_no_longer_and_no_louder_than_no() {
    for language in LANGUAGES {
        let messages = messages(language);
        let [yes, no] = ["accept-all", "reject-all"].map(|key| words_of(&messages, key).chars().count());
        assert!(yes <= 18 && no <= 18 && yes.abs_diff(no) <= 4, "{language}: {yes} and {no} letters");
        let emphatic = ["accept-all", "reject-all"].map(|key| words_of(&messages, key)).concat();
        assert!(!emphatic.contains(['!', '¡']), "{language}: {emphatic}");
    }
}

#[test]
fn the_button_that_is_spoken_of_is_called_as_it_is_spoken_of() {
    for language in LANGUAGES {
        let messages = messages(language);
        let (settings, saved) = (words_of(&messages, "settings"), words_of(&messages, "saved"));
        assert!(saved.contains(&settings), "{language}: “{saved}” does not name “{settings}”");
    }
}
