//! Checks of objects by the table of the format: which fields they have, which of them must be there, and what each holds.

use std::ops::RangeInclusive;

use super::address::Leads;
use super::hold_back::{HoldBack, hold_back, is_container};
use super::{At, Check, capitalised, invisible, quoted};
use crate::editing::Severity;
use crate::editing::format::{Kind, Object};
use crate::editing::limits;
use crate::editing::map::SourceMap;
use crate::editing::markdown::plain::{self, Writing};
use crate::editing::path::Path;
use crate::editing::source::SourceFormat;
use crate::editing::suggest::{did_you_mean, meant};
use crate::editing::tree::{Member, Node};

impl Check<'_, '_> {
    /// Checks an object and all that is in it.
    pub fn object(&mut self, at: At<'_>, object: &Object) {
        let Node::Object(members) = &at.value.node else {
            self.wrong_type(at, "an object", "Write it as `{ \"name\": value, ... }`.");
            return;
        };
        let names: Vec<&str> = object.node.map(|_| "type").into_iter().chain(object.fields.iter().map(|field| field.name)).collect();
        let what = object.what;
        let mut has_unknown = false;
        for member in members.iter().filter(|member| !names.contains(&member.key.as_str())) {
            has_unknown = true;
            let path = Path::Key(&at.path, &member.key);
            if self.holds_back(object, path, member) {
                continue;
            }
            let message = format!("{} is no field of {what}.", capitalised(&quoted(&member.key)));
            let remedy = if self.report.is_full_of(Severity::Warning) { String::new() } else { meant(&member.key, &names) };
            self.report.warning("unknown-field", path, member.key_span.clone(), message, remedy);
            self.report.unknown(path.to_string());
        }
        if object.is_leaf && has_unknown {
            // The model reads it as an unknown node, which pages leave out.
            let message = format!("Because of its unknown field, {what} is left out of the page.");
            self.error("unknown-field-drops", at, message, "Take the unknown field out.");
        }
        for field in object.fields {
            match at.field(field.name) {
                Some(value) => self.value(value, field.holds),
                None if field.is_required => self.missing(&at, field.name, field.remedy),
                None => {}
            }
        }
        if let Some((message, remedy)) = object.empty
            && object.fields.iter().filter(|field| field.is_required).any(|field| at.field(field.name).is_some_and(|list| list.is_empty()))
        {
            self.warning("empty-node", at, message, remedy);
        }
        self.between_fields(at, object);
    }

    /// Reports an unknown field that is meant to hold the object back, or one such as the `params` of other systems that has such a field
    /// inside it. Returns false when there is none.
    fn holds_back(&mut self, object: &Object, path: Path<'_>, member: &Member) -> bool {
        if let Some(HoldBack { why, remedy }) = hold_back(object, &member.key, &member.value.node) {
            let message = format!("{} is no field of {}, {why}.", capitalised(&quoted(&member.key)), object.what);
            self.report.error("hold-back", path, member.key_span.clone(), message, remedy);
            return true;
        }
        let Node::Object(inside) = &member.value.node else { return false };
        if !is_container(&member.key) {
            return false;
        }
        // No `any`, which would end at the first of them.
        inside.iter().filter(|inner| self.holds_back(object, Path::Key(&path, &inner.key), inner)).count() > 0
    }

    /// Checks what a field, or an entry of a list, holds.
    fn value(&mut self, at: At<'_>, kind: Kind) {
        match kind {
            Kind::Text(limit) => {
                if self.text(at, limit).is_some() {
                    self.plain_text(at);
                }
            }
            Kind::BlankText(limit) => {
                if self.any_text(at, limit).is_some() {
                    self.plain_text(at);
                }
            }
            Kind::Id => drop(self.id(at)),
            Kind::FolderId => self.folder_id(at),
            Kind::Ids(limit) => self.ids(at, limit),
            Kind::Word(words) => drop(self.choice(at, words)),
            Kind::Words(words, limit) => self.each(at, limit, |check, word| {
                let _word = check.choice(word, words);
            }),
            Kind::Time => self.time(at),
            Kind::MachineDate => self.machine_date(at),
            Kind::Language => self.language(at),
            Kind::Email => self.email(at),
            Kind::Link => drop(self.address(at, Leads::Anywhere)),
            Kind::File => drop(self.address(at, Leads::File)),
            Kind::Elsewhere => drop(self.address(at, Leads::Elsewhere)),
            Kind::Origins(limit) => self.each(at, limit, |check, origin| check.origin(origin)),
            Kind::BaseUrl => self.base_url(at),
            Kind::Script => self.script(at),
            Kind::Integrity => self.integrity(at),
            Kind::Counter => self.counter(at),
            Kind::StorageKey => self.key(at),
            Kind::Flag => self.flag(at),
            Kind::Whole(least, most) => self.whole(at, least..=most),
            Kind::Share => self.share(at),
            Kind::Version => self.version(at),
            Kind::Object(object) => self.object(at, object),
            Kind::Objects(object, limit) => self.each(at, limit, |check, item| check.object(item, object)),
            Kind::Blocks => self.each(at, limits::NODES, Self::block),
            Kind::Images => self.each(at, limits::NODES, Self::gallery_image),
            Kind::Inlines => self.each(at, limits::NODES, Self::inline),
            Kind::Items => self.each(at, limits::NODES, Self::list_item),
            Kind::ItemContent => self.each(at, limits::NODES, Self::item_content),
            Kind::Row => self.row(at),
            Kind::Rows(limit) => self.each(at, limit, Self::row),
            Kind::Cell => self.cell(at),
        }
    }

    /// Checks a list of at most `limit` entries, and each of them.
    fn each(&mut self, at: At<'_>, limit: usize, mut entry: impl FnMut(&mut Self, At<'_>)) {
        if self.list(at, limit) {
            for item in at.items() {
                entry(self, item);
            }
        }
    }

    /// Reports that a required field is missing.
    pub fn missing(&mut self, at: &At<'_>, key: &str, remedy: &str) {
        let start = at.value.span.start;
        let message = format!("The field `{key}` is missing.");
        self.report.error("missing-field", Path::Key(&at.path, key), start..start + 1, message, remedy);
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
        if let Some(control) = invisible(text) {
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

    /// Warns of marks in plain text. The text of a Markdown file was checked where it was read, with its backslashes.
    pub fn plain_text(&mut self, at: At<'_>) {
        let (SourceFormat::Json, Some(text)) = (self.format, at.as_text()) else { return };
        let span = at.value.span.clone();
        let map = SourceMap::of_json(text, self.report.source(span.clone()), span.start);
        plain::check(self.report, text, &map, at.path, Writing::Literal);
    }

    fn flag(&mut self, at: At<'_>) {
        if !matches!(at.value.node, Node::Bool(_)) {
            self.wrong_type(at, "true or false", "Write `true` or `false`, without quotes.");
        }
    }

    /// Checks an integer in a range.
    fn whole(&mut self, at: At<'_>, range: RangeInclusive<u64>) {
        if let Node::Number(number) = &at.value.node {
            if !number.as_u64().is_some_and(|number| range.contains(&number)) {
                let message = format!("{} is {number}.", capitalised(&at.name()));
                self.error("number-range", at, message, format!("Write a whole number from {} to {}.", range.start(), range.end()));
            }
        } else {
            self.wrong_type(at, "a whole number", "Write it in digits, without quotes and without a unit.");
        }
    }

    /// Checks a number from 0 to 1: a part of a picture's width or height.
    fn share(&mut self, at: At<'_>) {
        let Node::Number(number) = &at.value.node else {
            self.wrong_type(at, "a number", "Write a number from 0 to 1, without quotes.");
            return;
        };
        if !number.as_f64().is_some_and(|number| (0.0..=1.0).contains(&number)) {
            let message = format!("{} is outside the picture.", capitalised(&at.name()));
            self.error("number-range", at, message, "Write a number from 0 (left, top) to 1 (right, bottom).");
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

    fn version(&mut self, at: At<'_>) {
        let known = u64::from(crate::SCHEMA_VERSION);
        if !matches!(&at.value.node, Node::Number(number) if number.as_u64() == Some(known)) {
            let message = format!("`schemaVersion` is not {known}, the version this program knows.");
            self.error("schema-version", at, message, format!("Write {known}, leave the field out, or use a newer program."));
        }
    }

    pub fn wrong_type(&mut self, at: At<'_>, wanted: &str, remedy: &str) {
        let remedy = if matches!(at.value.node, Node::Null) {
            "Leave the field out, or give it a value; the word `null` as text needs double quotes."
        } else {
            remedy
        };
        let message = format!("{} is {}; it must be {wanted}.", capitalised(&at.name()), at.value.noun());
        self.error("wrong-type", at, message, remedy);
    }
}
