//! Reads `messages/`: messages of the interface that the paper brings itself.

use broadsheet_content::editing::Position;
use broadsheet_content::editing::messages::{Translation, is_pseudo, is_same_language, ships};

use super::read::read_bytes;
use super::walk::{self, Entry};
use super::{Folder, SITE};
use crate::finding::{Fault, FileFinding};

/// The folder of the messages, in a content folder.
const FOLDER: &str = "messages";

/// How many names of missing messages a finding lists.
const LISTED: usize = 5;

impl Folder {
    /// Reads the message file for the language of the paper. What is wrong with it is among the findings.
    pub(super) fn read_messages(&mut self, faults: &mut Vec<Fault>) {
        let Some(language) = self.site.as_ref().map(|site| site.language.clone()) else { return };
        let mut files = walk::files(&self.root, FOLDER, faults);
        files.retain(|entry| !walk::is_left_over(&entry.file));
        let mut named = Vec::new();
        for entry in files {
            let Some(tag) =
                entry.file.strip_prefix("messages/").and_then(|name| name.strip_suffix(".ftl")).filter(|tag| !tag.contains('/'))
            else {
                faults.push(stray(&entry));
                continue;
            };
            named.push((tag.to_owned(), entry));
        }
        let used = used(&named, &language).cloned();
        for (tag, entry) in &named {
            match &used {
                Some((_, used)) if used.file == entry.file => match read_bytes(&entry.path) {
                    Ok(bytes) => self.take_messages(entry, &bytes, &language),
                    Err(no_bytes) => faults.push(no_bytes.fault(&entry.file)),
                },
                Some((_, used)) if is_same_language(tag, &language) => faults.push(second(entry, &used.file)),
                Some(_) | None => faults.push(unused(entry, tag, &language)),
            }
        }
    }

    fn take_messages(&mut self, entry: &Entry, bytes: &[u8], language: &str) {
        let find = |finding| FileFinding { file: entry.file.clone(), finding };
        let (translation, findings) = Translation::read(bytes, language);
        self.findings.extend(findings.into_iter().map(find));
        let missing: Vec<&str> = translation.missing().collect();
        // A file for a language that ships changes some messages, and those that ship stand in for the others.
        if !missing.is_empty() && !ships(language) {
            let names = missing.iter().take(LISTED).copied().collect::<Vec<_>>().join(", ");
            let more = missing.len().saturating_sub(LISTED);
            let more = if more > 0 { format!(" and {more} more") } else { String::new() };
            let fault = Fault::warning(
                &entry.file,
                "$",
                "missing-message",
                format!("{} of the interface’s messages are not here and appear in English: {names}{more}.", missing.len()),
                "Translate them: docs/developer/languages.md lists all messages.",
            );
            self.findings.push(fault.at(Position::default()));
        }
        self.messages = Some(translation);
    }
}

/// Returns the file for a language, of those with their languages: the one with its very name, or else the one with the most general name.
fn used<'f>(named: &'f [(String, Entry)], language: &str) -> Option<&'f (String, Entry)> {
    let of_language = named.iter().filter(|(tag, _)| !is_pseudo(language) && is_same_language(tag, language));
    of_language.min_by_key(|(tag, _)| (!tag.eq_ignore_ascii_case(language), tag.len()))
}

fn stray(entry: &Entry) -> Fault {
    Fault::error(
        &entry.file,
        "$",
        "stray-file",
        "This file is not a message file: these are messages/<language>.ftl.",
        "Name it after the language, such as messages/sv.ftl, or move it out of the content folder.",
    )
}

fn second(entry: &Entry, used: &str) -> Fault {
    Fault::warning(
        &entry.file,
        "$",
        "unused-messages",
        format!("A second message file for the language of the paper: {used} is used."),
        "Keep one of them.",
    )
}

fn unused(entry: &Entry, tag: &str, language: &str) -> Fault {
    if is_pseudo(language) {
        return Fault::warning(
            &entry.file,
            "$",
            "unused-messages",
            format!("The paper is in the pseudo-language `{language}` ({SITE}), which is made from English, so this file is not used."),
            "Set `language` to that of the file to see its messages, or remove it.",
        );
    }
    Fault::warning(
        &entry.file,
        "$",
        "unused-messages",
        format!("The paper is in `{language}` ({SITE}), so messages in `{tag}` are not used."),
        "Name the file after the language of the paper, or remove it.",
    )
}
