//! The consent catalogue.

use std::collections::HashSet;

use super::address::Leads;
use super::{At, Check, quoted};
use crate::editing::limits;

const KINDS: [&str; 5] = ["necessary", "functional", "analytics", "advertising", "embeds"];
const STORES: [&str; 3] = ["cookie", "local-storage", "session-storage"];

impl Check<'_, '_> {
    pub fn consent(&mut self, at: At<'_>) {
        if !self.object(at, "the consent catalogue", &["revision", "changeNote", "categories", "services"]) {
            return;
        }
        if let Some(revision) = self.required(&at, "revision") {
            self.whole(revision, 1..=u64::from(u32::MAX));
        }
        self.optional_text(&at, "changeNote", limits::SHORT_TEXT_CHARS);
        let categories = self.categories(&at);
        self.services(&at, &categories);
    }

    /// Checks the categories and gives their ids.
    fn categories(&mut self, at: &At<'_>) -> HashSet<String> {
        let mut ids = HashSet::new();
        let Some(categories) = self.required(at, "categories") else { return ids };
        if !self.list(categories, limits::CATEGORIES) {
            return ids;
        }
        let mut necessary = 0;
        for category in categories.items() {
            if !self.object(category, "a category", &["id", "kind", "title", "description"]) {
                continue;
            }
            self.unique_id(&category, &mut ids);
            self.required_text(&category, "title", limits::HEADLINE_CHARS);
            self.required_text(&category, "description", limits::SHORT_TEXT_CHARS);
            if let Some(kind) = self.required(&category, "kind")
                && self.choice(kind, &KINDS) == Some("necessary")
            {
                necessary += 1;
                if necessary > 1 {
                    let remedy = "Keep one; a reader cannot refuse what is in it.";
                    self.error("necessary-category", kind, "A second category is of the kind `necessary`.", remedy);
                }
            }
        }
        if necessary == 0 {
            let remedy = "Add one: it says what the site keeps for the reader's own choice.";
            self.error("necessary-category", categories, "No category is of the kind `necessary`.", remedy);
        }
        ids
    }

    fn services(&mut self, at: &At<'_>, categories: &HashSet<String>) {
        let Some(services) = at.field("services") else { return };
        if !self.list(services, limits::SERVICES) {
            return;
        }
        let mut ids = HashSet::new();
        let fields = ["id", "category", "title", "provider", "purpose", "policyUrl", "origins", "stores", "script"];
        for service in services.items() {
            if !self.object(service, "a service", &fields) {
                continue;
            }
            self.unique_id(&service, &mut ids);
            if let Some(field) = self.required(&service, "category")
                && let Some(category) = self.id(field)
                && !categories.contains(category)
            {
                let mut known: Vec<_> = categories.iter().map(String::as_str).collect();
                known.sort_unstable();
                let message = format!("There is no category `{category}`.");
                self.error("unknown-category", field, message, format!("Use one of {}, or add the category.", known.join(", ")));
            }
            for key in ["title", "provider", "purpose"] {
                self.required_text(&service, key, limits::SHORT_TEXT_CHARS);
            }
            self.optional_address(&service, "policyUrl", Leads::Elsewhere);
            if let Some(script) = service.field("script") {
                self.script(script);
            }
            if let Some(origins) = service.field("origins")
                && self.list(origins, limits::SERVICE_ENTRIES)
            {
                for origin in origins.items() {
                    self.origin(origin);
                }
            }
            self.stores(&service);
        }
    }

    /// The script of a service: its host stands in the Content Security Policy, which has no other letters.
    fn script(&mut self, at: At<'_>) {
        let Some(text) = self.address(at, Leads::File) else { return };
        let host = text.get("https://".len()..).and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
        let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':');
        if !text.starts_with('/') && !host.chars().all(is_plain) {
            let message = format!("The host of `script` is {}, which a policy cannot name.", quoted(host));
            self.error("bad-address", at, message, "Write the host in letters a to z, digits, dots and hyphens: `xn--...` for others.");
        }
    }

    fn stores(&mut self, at: &At<'_>) {
        let Some(stores) = at.field("stores") else { return };
        if !self.list(stores, limits::SERVICE_ENTRIES) {
            return;
        }
        for store in stores.items() {
            if !self.object(store, "a stored thing", &["kind", "key", "purpose", "retention", "retired"]) {
                continue;
            }
            if let Some(kind) = self.required(&store, "kind") {
                self.choice(kind, &STORES);
            }
            for key in ["key", "purpose", "retention"] {
                self.required_text(&store, key, limits::SHORT_TEXT_CHARS);
            }
            self.flag(&store, "retired");
        }
    }
}
