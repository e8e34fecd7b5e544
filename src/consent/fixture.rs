//! A catalogue and records for the tests of this folder.

use broadsheet_content::consent::{Catalogue, Category, CategoryKind, Service};
use serde_json::{Value, json};

use super::choice::Choice;
use super::record::{How, LIFE, LogEntry, Millis, Record};

/// The fixed clock of the scenarios: 2026-11-23T12:00:00Z.
pub const T0: Millis = 1_795_435_200_000;

/// Returns a catalogue of revision 3, with one category of each kind that rules tell apart.
pub fn catalogue() -> Catalogue {
    let category =
        |id: &str, kind| Category { id: id.to_owned(), kind, title: format!("Title of {id}"), description: format!("About {id}.") };
    let service = |id: &str, category: &str| Service {
        id: id.to_owned(),
        category: category.to_owned(),
        title: format!("Title of {id}"),
        provider: "Someone".to_owned(),
        purpose: "Something".to_owned(),
        policy_url: None,
        origins: Vec::new(),
        stores: Vec::new(),
        script: Some(format!("https://{id}.example/start.js")),
        integrity: None,
        counter: None,
    };
    Catalogue {
        revision: 3,
        change_note: Some("Maps are new.".to_owned()),
        categories: vec![
            category("necessary", CategoryKind::Necessary),
            category("analytics", CategoryKind::Analytics),
            category("embeds", CategoryKind::Embeds),
            category("advertising", CategoryKind::Advertising),
        ],
        services: vec![
            service("choice", "necessary"),
            service("counter", "analytics"),
            service("youtube", "embeds"),
            service("maps", "embeds"),
            service("ads", "advertising"),
            service("orphan", "removed-category"),
        ],
        google_consent_mode: false,
    }
}

/// Returns a choice with these categories and exceptions.
pub fn choice(on: &[&str], services: &[(&str, bool)]) -> Choice {
    let services = services.iter().map(|(id, allowed)| ((*id).to_owned(), *allowed)).collect();
    Choice { on: on.iter().map(|id| (*id).to_owned()).collect(), services }
}

/// Returns a record made at `T0`.
pub fn record(on: &[&str], services: &[(&str, bool)]) -> Record {
    Record {
        revision: 3,
        hash: "00112233445566ff".to_owned(),
        id: "7d8f1c36-5a52-4a33-9d5c-0a7f4b1c2d3e".to_owned(),
        at: T0,
        expires: T0 + LIFE,
        how: How::PreferencesSave,
        gpc: Some(false),
        language: "en".to_owned(),
        choice: choice(on, services),
        log: Vec::new(),
    }
}

/// Returns an entry of the log made `n` milliseconds after `T0`.
pub fn entry(n: Millis) -> LogEntry {
    LogEntry { revision: 2, at: T0 + n, how: How::BannerReject, choice: Choice::default() }
}

/// Returns the JSON of a valid record with one field replaced; `None` removes the field.
pub fn json_with(field: &str, value: Option<Value>) -> String {
    let mut object: Value = serde_json::from_str(&record(&["analytics"], &[]).to_json()).unwrap();
    match value {
        Some(value) => object[field] = value,
        None => drop(object.as_object_mut().unwrap().remove(field)),
    }
    object.to_string()
}

/// The JSON fields of a record.
pub const FIELDS: [&str; 12] = ["v", "rev", "hash", "id", "at", "exp", "how", "gpc", "lang", "on", "svc", "log"];

/// Returns the ids that are allowed without any grant.
pub fn necessary() -> Value {
    json!({ "categories": ["necessary"], "services": ["choice"] })
}

/// Returns what is allowed, to be compared as a whole.
pub fn shown(effective: &super::rules::Effective) -> Value {
    json!({ "categories": effective.categories, "services": effective.services })
}
