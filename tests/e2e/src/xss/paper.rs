//! Papers full of payloads: what all pages share.

use serde_json::{Value, json};

use super::blocks::{paragraph, with_text};
use super::{Form, Payload, Writing, collection};
use crate::fault::Outcome;

/// Sections of the paper with all articles.
pub(super) const SECTIONS: usize = 100;
/// A paper has one title and room for a few links and categories: this many papers share the payloads.
pub const PAPERS: usize = 24;
const BASE: &str = "https://ledger.example";

/// The paper with all articles: payloads in the names of its sections and topics.
pub(super) fn main_paper(payloads: &[&Payload]) -> Value {
    let heading = |prefix: &str, number: usize, title: &str, description: &str| json!({ "id": format!("{prefix}{number}"), "title": title, "description": description });
    let text = |number: usize| payloads.get(number % payloads.len().max(1)).map(|payload| payload.text.as_str()).unwrap_or_default();
    let sections: Vec<Value> = (0..SECTIONS)
        .map(|number| heading(if number < 10 { "s-0" } else { "s-" }, number, text(number * 5), text(number * 5 + 1)))
        .collect();
    let topics: Vec<Value> = payloads
        .chunks(2)
        .enumerate()
        .map(|(number, pair)| {
            let [title, description] = [0, 1].map(|index| pair.get(index).or(pair.first()).map(|payload| payload.text.as_str()));
            json!({ "id": format!("t-{number:03}"), "title": title, "description": description })
        })
        .collect();
    json!({
        "title": "The Payload", "baseUrl": BASE, "language": "en", "pageSize": 100, "sections": sections, "topics": topics,
        "navigation": [{ "label": "About", "url": "/about/" }], "front": { "lead": "h-000" },
        "consent": { "revision": 1, "categories": categories(&[]), "services": [] },
    })
}

fn categories(texts: &[&str]) -> Vec<Value> {
    let mut categories = vec![
        json!({ "id": "necessary", "kind": "necessary", "title": "Necessary", "description": "Keeps the page working." }),
        json!({ "id": "counting", "kind": "analytics", "title": "Counting", "description": "Counts readers." }),
    ];
    // A catalogue has room for so many: the last texts are descriptions only, and the first ones titles only.
    let pairs = texts.iter().zip(texts.iter().rev()).take(18).enumerate();
    categories.extend(
        pairs.map(
            |(number, (title, text))| json!({ "id": format!("c-{number}"), "kind": "functional", "title": title, "description": text }),
        ),
    );
    categories
}

/// The paper of a number below [`PAPERS`]: payloads in everything a reader meets on every page. What has to be an address
/// is one of them, too; `base_url` takes that place when it has been taken out.
///
/// # Errors
/// When there is no collection.
pub fn paper_of(number: usize) -> Outcome<Writing> {
    let texts: Vec<&str> = collection()?.of(Form::Text).skip(number).step_by(PAPERS).map(|payload| payload.text.as_str()).collect();
    let text = |index: usize| texts.get(index).copied().unwrap_or("Harmless");
    let labels = texts.iter().map(|text| json!({ "label": text, "url": "/about/" }));
    let targets = texts.iter().map(|text| json!({ "label": "Tides", "url": text }));
    let sections =
        texts.iter().enumerate().map(|(number, text)| json!({ "id": format!("s-{number}"), "title": text, "description": text }));
    let mut content = Writing::default();
    content.put(
        "site.json",
        json!({
            "title": text(0), "tagline": text(1), "baseUrl": text(2), "language": text(3),
            "sections": sections.collect::<Vec<_>>(), "navigation": labels.chain(targets).take(50).collect::<Vec<_>>(),
            "contact": { "address": text(4), "phone": text(5) },
            "about": with_text(text(6)).into_iter().filter(|block| block["type"] != "recommended").collect::<Vec<_>>(),
            "consent": {
                "revision": 1, "changeNote": text(7), "categories": categories(&texts), "services": services(&texts),
            },
        }),
    );
    let published = "2026-11-12T08:30:00+01:00";
    let article =
        json!({ "slug": "h-000", "headline": "High water", "section": "s-0", "published": published, "body": [paragraph("Now.")] });
    content.put("articles/h-000.json", article);
    Ok(content)
}

fn services(texts: &[&str]) -> Vec<Value> {
    let mut services = Vec::new();
    for (number, text) in texts.iter().enumerate() {
        let stores = json!([{ "kind": "cookie", "key": text, "purpose": text, "retention": text }]);
        services.push(json!({
            "id": format!("words-{number}"), "category": "counting", "title": text, "provider": text, "purpose": text, "origins": [],
            "stores": stores,
        }));
        for (kind, field, value) in
            [("policy", "policyUrl", json!(text)), ("origin", "origins", json!([text])), ("script", "script", json!(text))]
        {
            services.push(json!({
                "id": format!("{kind}-{number}"), "category": "counting", "title": "A counter", "provider": "Tides", "purpose": "Tides",
                field: value,
            }));
        }
    }
    services
}

impl Writing {
    /// What the paper has to have and may have lost.
    pub(super) fn complete(&mut self) {
        if let Some(Value::Object(site)) = self.json.get_mut("site.json") {
            site.entry("baseUrl").or_insert_with(|| BASE.into());
        }
    }
}
