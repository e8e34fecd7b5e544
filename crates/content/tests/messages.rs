//! The message files, `messages/*.ftl`, beyond what reading them checks: order, style, and what consent asks of its words.

#![expect(clippy::panic, reason = "what tests share is not a test to clippy")]

use std::path::Path;

use broadsheet_content::editing::messages::{languages, messages};
use broadsheet_content::messages::MessageId;

fn text(language: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("messages/{language}.ftl"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn get(language: &str, id: MessageId) -> String {
    messages(language, None).get(id).to_owned()
}

#[test]
fn every_file_is_a_language_that_ships() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("messages");
    let mut names: Vec<_> =
        folder.read_dir().expect("the folder").map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    let mut expected: Vec<_> = languages().map(|language| format!("{language}.ftl")).collect();
    expected.sort();
    assert_eq!(names, expected);
}

#[test]
fn all_files_have_the_same_messages_and_groups_in_the_same_order() {
    let outline = |language: &str| -> Vec<String> {
        let text = text(language);
        let lines = text.lines().filter(|line| line.starts_with("## ") || line.starts_with(|c: char| c.is_ascii_lowercase()));
        lines.map(|line| line.split(" =").next().unwrap_or(line).to_owned()).collect()
    };
    for language in languages() {
        assert_eq!(outline(language), outline("en"), "{language}");
    }
}

#[test]
fn a_translation_says_who_reviewed_it() {
    for language in languages().filter(|language| *language != "en") {
        let text = text(language);
        let head: String = text.lines().take_while(|line| line.starts_with('#')).collect();
        assert!(head.to_lowercase().contains("reviewed"), "{language}: {head}");
    }
}

#[test]
fn texts_have_no_stray_white_space() {
    for language in languages() {
        for line in text(language).lines().filter(|line| !line.starts_with('#')) {
            assert!(!line.trim_start().contains("  ") && line.trim_end() == line, "{language}: {line}");
        }
    }
}

#[test]
fn yes_is_no_longer_and_no_louder_than_no() {
    for language in languages() {
        let texts = [MessageId::AcceptAll, MessageId::RejectAll].map(|id| get(language, id));
        let [yes, no] = texts.each_ref().map(|text| text.chars().count());
        assert!(yes <= 18 && no <= 18 && yes.abs_diff(no) <= 4, "{language}: {yes} and {no} letters");
        assert!(!texts.concat().contains(['!', '¡', '！']), "{language}: {texts:?}");
    }
}

#[test]
fn the_button_that_is_spoken_of_is_called_as_it_is_spoken_of() {
    for language in languages() {
        let (settings, saved) = (get(language, MessageId::Settings), get(language, MessageId::Saved));
        assert!(saved.contains(&settings), "{language}: “{saved}” does not name “{settings}”");
    }
}
