//! Checks of the consent catalogue.

use std::collections::{BTreeMap, HashSet};

use super::{At, Check};
use crate::editing::limits;

const KINDS: [&str; 5] = ["necessary", "functional", "analytics", "advertising", "embeds"];

impl Check<'_, '_> {
    pub fn consent(&mut self, at: At<'_>) {
        if !self.object(at, "the consent catalogue", &["revision", "changeNote", "categories", "services", "googleConsentMode"]) {
            return;
        }
        if let Some(revision) = self.required(&at, "revision") {
            self.whole(revision, 1..=u64::from(u32::MAX));
        }
        self.optional_text(&at, "changeNote", limits::SHORT_TEXT_CHARS);
        self.flag(&at, "googleConsentMode");
        let categories = self.categories(&at);
        self.services(&at, &categories);
    }

    /// Checks the categories. Returns, by id, whether a reader can refuse each of them.
    fn categories(&mut self, at: &At<'_>) -> BTreeMap<String, bool> {
        let (mut ids, mut optional) = (HashSet::new(), BTreeMap::new());
        let Some(categories) = self.required(at, "categories") else { return optional };
        if !self.list(categories, limits::CATEGORIES) {
            return optional;
        }
        let mut necessary = 0;
        for category in categories.items() {
            if !self.object(category, "a category", &["id", "kind", "title", "description"]) {
                continue;
            }
            let is_necessary = category.field("kind").and_then(|kind| kind.as_text()) == Some("necessary");
            if let Some(id) = self.unique_id(&category, &mut ids) {
                optional.insert(id.to_owned(), !is_necessary);
            }
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
        optional
    }
}
