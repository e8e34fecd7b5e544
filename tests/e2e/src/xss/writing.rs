//! Content in memory: its files, and where payloads stand in them.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::Value;

use super::{Form, Payload, collection};
use crate::fault::{Fault, Outcome};
use crate::press::Finding;

/// A picture of one pixel.
const PICTURE: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=";

/// A content folder that is not written yet: JSON files as values, others as text.
#[derive(Clone, Debug, Default)]
pub struct Writing {
    /// JSON files, by their place in the folder.
    pub json: BTreeMap<String, Value>,
    /// Other files: Markdown, and JSON that no value can hold.
    pub text: BTreeMap<String, String>,
}

/// A field with a payload in it.
#[derive(Clone, Debug)]
pub struct Place {
    /// The file.
    pub file: String,
    /// `$.body[3].url`
    pub path: String,
    /// What stands there.
    pub payload: &'static Payload,
    /// What belongs there.
    pub kind: Kind,
}

/// What belongs into a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words: whatever they are, they are shown as they stand.
    Text,
    /// An address: nothing but those of known schemes.
    Address,
    /// A name, time or word of a closed set: no payload is one.
    Strict,
}

/// Files whose fields with payloads are all of the kind [`Kind::Strict`] lie here.
pub(super) const STRICT: &str = "articles/strict/";
const NAMES: [&str; 2] = ["baseUrl", "language"];
const ADDRESSES: [&str; 7] = ["url", "src", "poster", "policyUrl", "script", "origins", "email"];

impl Writing {
    /// Adds a JSON file.
    pub fn put(&mut self, file: impl Into<String>, value: Value) {
        self.json.insert(file.into(), value);
    }

    /// Where payloads stand in the JSON files: every text that is one.
    ///
    /// # Errors
    /// When there is no collection.
    pub fn places(&self) -> Outcome<Vec<Place>> {
        let known: HashMap<&str, &'static Payload> = collection()?.of(Form::Text).map(|payload| (payload.text.as_str(), payload)).collect();
        let mut places = Vec::new();
        for (file, value) in &self.json {
            find(value, "$", "", &mut |path, key, text| {
                if let Some(payload) = known.get(text) {
                    let kind = if file.starts_with(STRICT) || NAMES.contains(&key) {
                        Kind::Strict
                    } else if ADDRESSES.contains(&key) {
                        Kind::Address
                    } else {
                        Kind::Text
                    };
                    places.push(Place { file: file.clone(), path: path.to_owned(), payload, kind });
                }
            });
        }
        Ok(places)
    }

    /// Takes out what press has refused: a refused text becomes another, anything else goes with the block or entry it
    /// stands in, a Markdown file as a whole.
    pub fn take_out(&mut self, findings: &[Finding]) {
        let errors = || findings.iter().filter(|finding| finding.is_error());
        let texts: BTreeSet<(&str, &str)> =
            errors().filter(|finding| finding.is_about_text()).map(|finding| (finding.file.as_str(), finding.path.as_str())).collect();
        let others: BTreeSet<(&str, &str)> =
            errors().filter(|finding| !finding.is_about_text()).map(|finding| (finding.file.as_str(), finding.path.as_str())).collect();
        let broken: BTreeSet<&str> = errors().map(|finding| finding.file.as_str()).collect();
        self.text.retain(|file, _| !broken.contains(file.as_str()));
        self.json.retain(|file, _| !file.starts_with(STRICT));
        for (file, value) in &mut self.json {
            if broken.contains(file.as_str()) {
                let is = |set: &BTreeSet<(&str, &str)>, path: &str| set.contains(&(file.as_str(), path));
                weed(value, "$", &|path| is(&texts, path), &|path| is(&others, path));
            }
        }
    }

    /// Writes it, and the files in `media/` that it names.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn write(&self, folder: &Path) -> Outcome {
        for (file, value) in &self.json {
            write(&folder.join(file), format!("{value}\n").as_bytes())?;
        }
        for (file, text) in &self.text {
            write(&folder.join(file), text.as_bytes())?;
        }
        let picture = BASE64_STANDARD.decode(PICTURE).map_err(|error| Fault::Wrong(error.to_string()))?;
        write(&folder.join("media/x.png"), &picture)?;
        write(&folder.join("media/x.vtt"), b"WEBVTT\n\n00:00.000 --> 00:01.000\nA gull.\n")?;
        write(&folder.join("media/x.mp3"), b"ID3\x03\0\0\0\0\0\0\xff\xfb\x90\x64")?;
        write(&folder.join("media/x.mp4"), b"\0\0\0\x0cftypisom")
    }
}

fn write(path: &Path, bytes: &[u8]) -> Outcome {
    let fault = |source| Fault::File { path: path.to_owned(), source };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(fault)?;
    }
    fs::write(path, bytes).map_err(fault)
}

/// Calls `found` with path, nearest key and text of each string.
fn find(value: &Value, path: &str, key: &str, found: &mut dyn FnMut(&str, &str, &str)) {
    match value {
        Value::String(text) => found(path, key, text),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                find(item, &format!("{path}[{index}]"), key, found);
            }
        }
        Value::Object(members) => {
            // What stands in a node of a later version is kept, and not read.
            for (key, member) in members.iter().filter(|(key, _)| *key != "type" && !key.starts_with("x-")) {
                find(member, &format!("{path}.{key}"), key, found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

type Is<'a> = &'a dyn Fn(&str) -> bool;

/// Replaces texts and removes the entries of lists, or the members of the file, that something else stands in. True when
/// the value itself has to go.
fn weed(value: &mut Value, path: &str, is_text: Is, is_other: Is) -> bool {
    if is_other(path) {
        return true;
    }
    match value {
        Value::String(text) => {
            if is_text(path) {
                "Harmless".clone_into(text);
            }
            false
        }
        Value::Array(items) => {
            let mut index = 0;
            items.retain_mut(|item| {
                let goes = weed(item, &format!("{path}[{index}]"), is_text, is_other);
                index += 1;
                !goes
            });
            false
        }
        Value::Object(members) => {
            let is_root = path == "$";
            let mut goes = Vec::new();
            for (key, member) in members.iter_mut() {
                if weed(member, &format!("{path}.{key}"), is_text, is_other) {
                    goes.push(key.clone());
                }
            }
            if is_root {
                goes.iter().for_each(|key| drop(members.remove(key)));
            }
            !is_root && !goes.is_empty()
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn refused_words_become_others_and_refused_addresses_go_with_their_block() {
        let mut value = json!({
            "headline": "bad", "image": { "src": "bad" },
            "body": [{ "type": "a", "url": "bad" }, { "type": "b", "children": [{ "value": "bad" }, { "url": "bad" }] }],
        });
        let text = |path: &str| path == "$.headline" || path == "$.body[1].children[0].value";
        let other = |path: &str| ["$.image.src", "$.body[0].url", "$.body[1].children[1].url"].contains(&path);
        assert!(!weed(&mut value, "$", &text, &other));
        assert_eq!(value, json!({ "headline": "Harmless", "body": [{ "type": "b", "children": [{ "value": "Harmless" }] }] }));
    }
}
