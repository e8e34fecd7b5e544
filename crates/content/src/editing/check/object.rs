//! Checks of objects and their fields: which are required, which are allowed, and their types.

use std::ops::RangeInclusive;

use super::{At, Check, capitalised, is_override, quoted};
use crate::editing::limits;
use crate::editing::path::Path;
use crate::editing::suggest::{did_you_mean, meant};
use crate::editing::tree::Node;

impl Check<'_, '_> {
    /// Returns true for an object, and warns about its unknown fields. `what` names the object in messages.
    pub fn object(&mut self, at: At<'_>, what: &str, fields: &[&str]) -> bool {
        let Node::Object(members) = &at.value.node else {
            self.wrong_type(at, "an object", "Write it as `{ \"name\": value, ... }`.");
            return false;
        };
        for member in members.iter().filter(|member| !fields.contains(&member.key.as_str())) {
            let path = Path::Key(&at.path, &member.key);
            let message = format!("{} is no field of {what}.", capitalised(&quoted(&member.key)));
            let remedy = if self.report.is_full() { String::new() } else { meant(&member.key, fields) };
            self.report.warning("unknown-field", path, member.key_span.clone(), message, remedy);
            self.report.unknown(path.to_string());
        }
        true
    }

    /// Returns a required field, or reports that it is missing.
    pub fn required<'b>(&mut self, at: &'b At<'b>, key: &'b str) -> Option<At<'b>> {
        let field = at.field(key);
        if field.is_none() {
            let start = at.value.span.start;
            let message = format!("The field `{key}` is missing.");
            self.report.error("missing-field", Path::Key(&at.path, key), start..start + 1, message, remedy_for_missing(key));
        }
        field
    }

    pub fn required_text<'b>(&mut self, at: &'b At<'b>, key: &'b str, limit: usize) -> Option<&'b str> {
        let field = self.required(at, key)?;
        self.text(field, limit)
    }

    pub fn optional_text<'b>(&mut self, at: &'b At<'b>, key: &'b str, limit: usize) -> Option<&'b str> {
        self.text(at.field(key)?, limit)
    }

    /// Checks text that must not be blank and has at most `limit` characters.
    pub fn text<'b>(&mut self, at: At<'b>, limit: usize) -> Option<&'b str> {
        let text = self.any_text(at, limit)?;
        if text.trim().is_empty() {
            self.error(
                "empty-text",
                at,
                format!("{} is empty.", capitalised(&at.name())),
                "Write something, or leave the field out if it may be.",
            );
            return None;
        }
        Some(text)
    }

    /// Checks text that may be blank and has at most `limit` characters.
    pub fn any_text<'b>(&mut self, at: At<'b>, limit: usize) -> Option<&'b str> {
        let Some(text) = at.as_text() else {
            self.wrong_type(at, "text", "Put it in double quotes.");
            return None;
        };
        if let Some(control) = text.chars().find(|&c| (c.is_control() && !matches!(c, '\n' | '\r' | '\t')) || is_override(c)) {
            let message = format!("{} holds the invisible character U+{:04X}.", capitalised(&at.name()), u32::from(control));
            self.error("control-character", at, message, "Take it out; it often comes from copying out of another program.");
        }
        if text.len() > limit {
            let count = text.chars().count();
            if count > limit {
                let message = format!("{} has {count} characters; at most {limit} are allowed.", capitalised(&at.name()));
                self.error("text-too-long", at, message, format!("Shorten it to {limit} characters."));
            }
        }
        Some(text)
    }

    /// Reads a boolean field; false when it is absent.
    pub fn flag(&mut self, at: &At<'_>, key: &str) -> bool {
        let Some(field) = at.field(key) else { return false };
        if let Node::Bool(flag) = field.value.node {
            return flag;
        }
        self.wrong_type(field, "true or false", "Write `true` or `false`, without quotes.");
        false
    }

    /// Checks an integer in a range.
    pub fn whole(&mut self, at: At<'_>, range: RangeInclusive<u64>) {
        if let Node::Number(number) = &at.value.node {
            if !number.as_u64().is_some_and(|number| range.contains(&number)) {
                let message = format!("{} is {number}.", capitalised(&at.name()));
                self.error("number-range", at, message, format!("Write a whole number from {} to {}.", range.start(), range.end()));
            }
        } else {
            self.wrong_type(at, "a whole number", "Write it in digits, without quotes and without a unit.");
        }
    }

    pub fn optional_whole(&mut self, at: &At<'_>, key: &str, range: RangeInclusive<u64>) {
        if let Some(field) = at.field(key) {
            self.whole(field, range);
        }
    }

    /// Returns true for a list. Too many entries are an error.
    pub fn list(&mut self, at: At<'_>, limit: usize) -> bool {
        let Node::List(items) = &at.value.node else {
            self.wrong_type(at, "a list", "Write it as `[ ... ]`, even with one entry.");
            return false;
        };
        if items.len() > limit {
            let message = format!("{} has {} entries; at most {limit} are allowed.", capitalised(&at.name()), items.len());
            self.error("too-many-entries", at, message, format!("Keep the {limit} that matter most."));
        }
        true
    }

    /// Checks text that must be one of `words`.
    pub fn choice<'b>(&mut self, at: At<'b>, words: &[&str]) -> Option<&'b str> {
        let text = self.text(at, limits::SHORT_TEXT_CHARS)?;
        if words.contains(&text) {
            return Some(text);
        }
        let message = format!("{} is {}, which is not one of its words.", capitalised(&at.name()), quoted(text));
        self.error("unknown-word", at, message, format!("{}Write one of {}.", did_you_mean(text, words), words.join(", ")));
        None
    }

    /// Checks the `schemaVersion`, if it is present.
    pub fn schema_version(&mut self, at: &At<'_>) {
        let Some(field) = at.field("schemaVersion") else { return };
        let known = u64::from(crate::SCHEMA_VERSION);
        if !matches!(&field.value.node, Node::Number(number) if number.as_u64() == Some(known)) {
            let message = format!("`schemaVersion` is not {known}, the version this program knows.");
            self.error("schema-version", field, message, format!("Write {known}, leave the field out, or use a newer program."));
        }
    }

    pub fn wrong_type(&mut self, at: At<'_>, wanted: &str, remedy: &str) {
        let remedy = if matches!(at.value.node, Node::Null) { "Leave the field out, or give it a value." } else { remedy };
        let message = format!("{} is {}; it must be {wanted}.", capitalised(&at.name()), at.value.noun());
        self.error("wrong-type", at, message, remedy);
    }
}

fn remedy_for_missing(key: &str) -> &'static str {
    match key {
        "slug" => "Add the article's address, as in the file's name: `harbour-wall`.",
        "headline" => "Add a headline of at most 200 characters.",
        "section" => "Add the id of a section of site.json.",
        "published" => "Add the time of publication with its offset: `2026-11-12T08:30:00+01:00`.",
        "body" => "Add the text as a list of blocks.",
        "alt" => "Say what the picture shows for those who do not see it; if it says nothing, add `\"decorative\": true`.",
        "type" => "Add the kind of node: `\"type\": \"paragraph\"`.",
        "baseUrl" => "Add the address the site is published at: `https://news.example`.",
        "sections" => "Add at least one section: `{ \"id\": \"news\", \"title\": \"News\" }`.",
        _ => "Add it; docs/editor/format.md says what it holds.",
    }
}
