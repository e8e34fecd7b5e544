//! Compares the meaning of a reader's consent under two catalogues, apart from their wording.

use std::collections::BTreeMap;

use broadsheet_content::consent::{Catalogue, Category, CategoryKind, Service, Stored};

/// Returns the differences in meaning between two catalogues, item by item; none if only their wording differs.
///
/// Every type is destructured without `..`, so that the compiler reports a new field that is not handled here.
#[must_use]
pub fn changes(before: &Catalogue, after: &Catalogue) -> Vec<String> {
    let mut changes = Vec::new();
    // Google's consent mode only passes on what readers decided; they are not asked about it.
    let parts = |catalogue: &Catalogue| {
        let Catalogue { revision: _, change_note: _, categories, services, google_consent_mode: _ } = catalogue;
        (categories.clone(), services.clone())
    };
    let ((categories_before, services_before), (categories, services)) = (parts(before), parts(after));
    let kinds = |categories: Vec<Category>| -> BTreeMap<String, CategoryKind> {
        let pair = |Category { id, kind, title: _, description: _ }| (id, kind);
        categories.into_iter().map(pair).collect()
    };
    compare("category", &kinds(categories_before), &kinds(categories), &mut changes, |id, before, after, changes| {
        if before != after {
            changes.push(format!("category `{id}`: of kind {}, was {}", after.as_str(), before.as_str()));
        }
    });
    let by_id = |services: Vec<Service>| -> BTreeMap<String, Meaning> { services.into_iter().map(Meaning::of).collect() };
    compare("service", &by_id(services_before), &by_id(services), &mut changes, Meaning::compare);
    changes
}

/// Lists the entries that are new in a map, those that are gone, and the differences that `differ` finds in the rest.
fn compare<T>(
    what: &str,
    before: &BTreeMap<String, T>,
    after: &BTreeMap<String, T>,
    changes: &mut Vec<String>,
    differ: fn(&str, &T, &T, &mut Vec<String>),
) {
    for (id, new) in after {
        match before.get(id) {
            Some(old) => differ(id, old, new, changes),
            None => changes.push(format!("{what} `{id}`: new")),
        }
    }
    changes.extend(before.keys().filter(|id| !after.contains_key(*id)).map(|id| format!("{what} `{id}`: gone")));
}

/// The parts of a service that a reader consents to.
struct Meaning {
    category: String,
    provider: String,
    origins: Vec<String>,
    has_script: bool,
    has_counter: bool,
    /// Retention, and whether the entry is retired, by kind of storage and key.
    stores: BTreeMap<(&'static str, String), (String, bool)>,
}

impl Meaning {
    fn of(service: Service) -> (String, Self) {
        let Service { id, category, title: _, provider, purpose: _, policy_url: _, mut origins, stores, script, integrity: _, counter } =
            service;
        // The host of its script is contacted like an origin, and learns as much.
        if let Some(script) = script.as_deref().filter(|script| !script.starts_with('/')) {
            origins.push(script.splitn(4, '/').take(3).collect::<Vec<_>>().join("/"));
        }
        origins.sort_unstable();
        origins.dedup();
        let store = |Stored { kind, key, purpose: _, retention, retired }| ((kind.as_str(), key), (retention, retired));
        let stores = stores.into_iter().map(store).collect();
        (id, Self { category, provider, origins, has_script: script.is_some(), has_counter: counter.is_some(), stores })
    }

    fn compare(id: &str, before: &Self, after: &Self, changes: &mut Vec<String>) {
        let mut say = |what: String| changes.push(format!("service `{id}`: {what}"));
        if before.category != after.category {
            say(format!("in category `{}`, was in `{}`", after.category, before.category));
        }
        if before.provider != after.provider {
            say(format!("run by {}, was run by {}", after.provider, before.provider));
        }
        for origin in after.origins.iter().filter(|origin| !before.origins.contains(origin)) {
            say(format!("new origin {origin}"));
        }
        for origin in before.origins.iter().filter(|origin| !after.origins.contains(origin)) {
            say(format!("origin {origin} is gone"));
        }
        for (what, before, after) in [("script", before.has_script, after.has_script), ("counter", before.has_counter, after.has_counter)] {
            match (before, after) {
                (false, true) => say(format!("new {what}")),
                (true, false) => say(format!("its {what} is gone")),
                (true, true) | (false, false) => {}
            }
        }
        for ((place, key), (retention, retired)) in &after.stores {
            match before.stores.get(&(*place, key.clone())) {
                None => say(format!("stores {place} `{key}`")),
                Some((old, _)) if old != retention => say(format!("keeps {place} `{key}` {retention}, was {old}")),
                Some((_, false)) if *retired => say(format!("{place} `{key}` is retired")),
                Some((_, true)) if !retired => say(format!("{place} `{key}` is no longer retired")),
                Some(_) => {}
            }
        }
        for (place, key) in before.stores.keys().filter(|store| !after.stores.contains_key(*store)) {
            say(format!("{place} `{key}` is gone"));
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn value() -> Value {
        json!({ "revision": 1,
            "categories": [
                { "id": "necessary", "kind": "necessary", "title": "Necessary", "description": "Keeps the page working." },
                { "id": "count", "kind": "analytics", "title": "Counting", "description": "We count." },
            ],
            "services": [
                { "id": "counter", "category": "count", "title": "Counter", "provider": "Us", "purpose": "Counts",
                  "origins": ["https://a.example", "https://b.example"],
                  "stores": [{ "kind": "cookie", "key": "k", "purpose": "Counts", "retention": "1 day" }] },
                { "id": "other", "category": "count", "title": "Other", "provider": "Them", "purpose": "Counts", "origins": [] },
            ] })
    }

    /// Returns the changes after a value of the catalogue is replaced.
    fn after(pointer: &str, new: Value) -> Vec<String> {
        let read = |value: Value| serde_json::from_value::<Catalogue>(value).expect("a catalogue");
        let mut changed = value();
        let (object, field) = pointer.rsplit_once('/').expect("a path");
        changed.pointer_mut(object).expect("an object")[field] = new;
        changes(&read(value()), &read(changed))
    }

    #[test]
    fn d42_each_change_of_meaning_is_named() {
        let service = |field: &str| format!("/services/0/{field}");
        let stored = |field: &str, value: Value| {
            let mut store = json!({ "kind": "cookie", "key": "k", "purpose": "Counts", "retention": "1 day" });
            store[field] = value;
            after(&service("stores"), json!([store]))
        };
        assert_eq!(after("/categories/1/kind", json!("advertising")), ["category `count`: of kind advertising, was analytics"]);
        assert_eq!(after("/categories/1/id", json!("stats")), ["category `stats`: new", "category `count`: gone"]);
        assert_eq!(after(&service("id"), json!("meter")), ["service `meter`: new", "service `counter`: gone"]);
        assert_eq!(after(&service("category"), json!("ads")), ["service `counter`: in category `ads`, was in `count`"]);
        assert_eq!(after(&service("provider"), json!("Them")), ["service `counter`: run by Them, was run by Us"]);
        assert_eq!(
            after(&service("origins"), json!(["https://b.example", "https://c.example"])),
            ["service `counter`: new origin https://c.example", "service `counter`: origin https://a.example is gone"]
        );
        assert_eq!(after(&service("script"), json!("/s.js")), ["service `counter`: new script"]);
        assert_eq!(after(&service("counter"), json!("/count.txt")), ["service `counter`: new counter"]);
        assert_eq!(stored("retention", json!("1 year")), ["service `counter`: keeps cookie `k` 1 year, was 1 day"]);
        assert_eq!(stored("retired", json!(true)), ["service `counter`: cookie `k` is retired"]);
        assert_eq!(
            stored("kind", json!("local-storage")),
            ["service `counter`: stores local-storage `k`", "service `counter`: cookie `k` is gone"]
        );
    }

    #[test]
    fn d44_words_are_no_change_of_meaning() {
        for (pointer, new) in [
            ("/changeNote", json!("New words.")),
            ("/googleConsentMode", json!(true)),
            ("/categories/1/title", json!("Counting readers")),
            ("/categories/1/description", json!("We count pages.")),
            ("/services/0/title", json!("The counter")),
            ("/services/0/purpose", json!("Counts pages")),
            ("/services/0/policyUrl", json!("https://a.example/policy")),
            ("/services/0/origins", json!(["https://b.example", "https://a.example"])),
            ("/services/0/stores", json!([{ "kind": "cookie", "key": "k", "purpose": "Other words", "retention": "1 day" }])),
        ] {
            assert_eq!(after(pointer, new), [""; 0], "{pointer}");
        }
        let services = value()["services"].as_array().expect("a list").iter().rev().cloned().collect();
        assert_eq!(after("/services", Value::Array(services)), [""; 0], "another order");
    }
}
