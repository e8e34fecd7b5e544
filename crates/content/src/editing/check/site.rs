//! Checks of the paper's own file, `site.json`.

use std::collections::HashSet;

use super::address::Leads;
use super::{At, Check};
use crate::editing::limits;
use crate::editing::report::Report;
use crate::editing::tree::Located;

const FIELDS: [&str; 13] = [
    "schemaVersion",
    "title",
    "tagline",
    "baseUrl",
    "language",
    "sections",
    "topics",
    "navigation",
    "front",
    "pageSize",
    "contact",
    "about",
    "consent",
];

/// Checks the paper's own file.
pub(crate) fn site(root: &Located, report: &mut Report<'_>) {
    let at = At::root(root);
    let mut check = Check { report };
    if !check.object(at, "the paper", &FIELDS) {
        return;
    }
    check.schema_version(&at);
    check.required_text(&at, "title", limits::HEADLINE_CHARS);
    check.optional_text(&at, "tagline", limits::SHORT_TEXT_CHARS);
    if let Some(url) = check.required(&at, "baseUrl") {
        check.base_url(url);
    }
    check.optional_language(&at, "language");
    if let Some(sections) = check.required(&at, "sections") {
        check.headings(sections, "a section", limits::SECTIONS);
        if sections.value.items().is_empty() {
            check.error("no-sections", sections, "The paper has no sections.", "Add at least one: every article is in a section.");
        }
    }
    if let Some(topics) = at.field("topics") {
        check.headings(topics, "a topic", limits::PAPER_TOPICS);
    }
    check.navigation(&at);
    if let Some(front) = at.field("front")
        && check.object(front, "the front", &["lead"])
        && let Some(lead) = front.field("lead")
    {
        check.id(lead);
    }
    check.optional_whole(&at, "pageSize", 1..=limits::PAGE_SIZE as u64);
    check.contact(&at);
    check.optional_blocks(&at, "about");
    if let Some(consent) = at.field("consent") {
        check.consent(consent);
    }
}

impl Check<'_, '_> {
    /// Checks the list of sections or topics.
    fn headings(&mut self, at: At<'_>, what: &str, limit: usize) {
        if !self.list(at, limit) {
            return;
        }
        let mut seen = HashSet::new();
        for heading in at.items() {
            if self.object(heading, what, &["id", "title", "description"]) {
                self.unique_id(&heading, &mut seen);
                self.required_text(&heading, "title", limits::HEADLINE_CHARS);
                self.optional_text(&heading, "description", limits::SHORT_TEXT_CHARS);
            }
        }
    }

    /// Checks the field `id`, which must be unique in its list.
    pub fn unique_id<'b>(&mut self, at: &'b At<'b>, seen: &mut HashSet<String>) -> Option<&'b str> {
        let field = self.required(at, "id")?;
        let id = self.id(field)?;
        if !seen.insert(id.to_owned()) {
            self.error("duplicate-id", field, format!("Another entry of the list has the id `{id}`."), "Give each an id of its own.");
        }
        Some(id)
    }

    fn navigation(&mut self, at: &At<'_>) {
        let Some(navigation) = at.field("navigation") else { return };
        if !self.list(navigation, limits::NAVIGATION) {
            return;
        }
        for link in navigation.items() {
            if self.object(link, "a navigation link", &["label", "url"]) {
                self.required_text(&link, "label", limits::HEADLINE_CHARS);
                self.required_address(&link, "url", Leads::File);
            }
        }
    }

    fn contact(&mut self, at: &At<'_>) {
        let Some(contact) = at.field("contact") else { return };
        if !self.object(contact, "the contact", &["email", "phone", "address"]) {
            return;
        }
        if let Some(email) = contact.field("email") {
            self.email(email);
        }
        for key in ["phone", "address"] {
            self.optional_text(&contact, key, limits::SHORT_TEXT_CHARS);
        }
    }
}
