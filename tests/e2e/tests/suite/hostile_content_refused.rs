//! Hostile content that press refuses, with file and field, without writing anything. Needs press and a built app, but no browser.

use std::collections::{BTreeMap, BTreeSet};

use broadsheet_e2e::fault::Outcome;
use broadsheet_e2e::press::{self, Finding};
use broadsheet_e2e::xss::{Kind, Writing, everything, paper_of};

/// Returns whether a text has characters that no text of an article needs.
fn is_hiding(text: &str) -> bool {
    let is_hidden = |letter: char| {
        matches!(letter, '\u{202d}' | '\u{202e}' | '\u{fffe}' | '\u{ffff}')
            || (letter.is_control() && !matches!(letter, '\n' | '\r' | '\t'))
    };
    // Isolates are let through where they are closed: text of mixed direction needs them.
    let count = |letters: &[char]| text.matches(letters).count();
    let is_open =
        count(&['\u{2066}', '\u{2067}', '\u{2068}']) != count(&['\u{2069}']) || count(&['\u{202a}', '\u{202b}']) != count(&['\u{202c}']);
    is_open || text.contains(is_hidden)
}

/// Whether a text could be an address that leads somewhere: deliberately not the rule of the paper itself.
fn could_be_an_address(text: &str) -> bool {
    let lower = text.to_lowercase();
    let scheme = ["https://", "http://", "mailto:", "tel:"].iter().any(|scheme| lower.starts_with(scheme) && lower.len() > scheme.len());
    let local = (text.starts_with('/') && !text.starts_with("//")) || text.starts_with('#');
    (scheme || local) && !text.contains(|c: char| c.is_whitespace() || c.is_control() || c == '\\')
}

/// Returns the payloads for which press has wrong findings or none, as messages.
fn misjudged(content: &Writing, findings: &[Finding]) -> Outcome<Vec<String>> {
    let errors: Vec<&Finding> = findings.iter().filter(|finding| finding.is_error()).collect();
    let by_place: BTreeMap<(&str, &str), &Finding> =
        errors.iter().map(|finding| ((finding.file.as_str(), finding.path.as_str()), *finding)).collect();
    let places = content.places()?;
    let mut wrong = Vec::new();
    for place in &places {
        let error = by_place.get(&(place.file.as_str(), place.path.as_str()));
        let text = &place.payload.text;
        let why = match (place.kind, error) {
            (Kind::Strict, None) => "is let through where no payload can stand",
            (Kind::Address, None) if !could_be_an_address(text) => "is let through as an address",
            (Kind::Text, None) if is_hiding(text) => "is let through with a character that hides something",
            (Kind::Text, Some(error)) if !error.is_about_text() => "is refused, though it is nothing but words",
            (Kind::Text, Some(error)) if error.code == "control-character" && !is_hiding(text) => "is refused for no reason",
            _ => continue,
        };
        wrong.push(format!("{} {why}: {} {}", place.payload.id, place.file, place.path));
    }
    let known: BTreeSet<(&str, &str)> = places.iter().map(|place| (place.file.as_str(), place.path.as_str())).collect();
    let strangers = errors.iter().filter(|error| content.json.contains_key(&error.file));
    let strangers = strangers.filter(|error| !known.contains(&(error.file.as_str(), error.path.as_str())));
    wrong.extend(strangers.map(|error| format!("an error that is about no payload: {} {} {}", error.file, error.path, error.message)));
    for file in content.text.keys().filter(|file| file.starts_with("articles/escaped/")) {
        if !errors.iter().any(|error| error.file == *file) {
            wrong.push(format!("{file} is let through with an escape that no text can hold"));
        }
    }
    Ok(wrong)
}

/// Checks content that is refused, and that nothing comes of it.
fn refused(name: &str, content: &Writing) -> Outcome {
    let folder = press::workshop(&format!("refused-{name}"))?;
    let (from, to) = (folder.join("content"), folder.join("site"));
    content.write(&from)?;
    let mut wrong = misjudged(content, &press::check(&from)?)?;
    let count = wrong.len();
    wrong.truncate(40);
    assert!(wrong.is_empty(), "{count} misjudged:\n{}", wrong.join("\n"));
    let output = press::publish(&from, &to)?;
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(!to.exists(), "something was written in spite of errors");
    Ok(())
}

#[test]
fn what_is_no_address_name_or_time_is_refused_by_file_and_field_and_nothing_is_written() -> Outcome {
    refused("all", &everything()?)
}

#[test]
fn a_paper_of_payloads_is_refused_by_field_and_nothing_is_written() -> Outcome {
    for number in [0, 7, 13] {
        refused(&format!("paper-{number}"), &paper_of(number)?)?;
    }
    Ok(())
}
