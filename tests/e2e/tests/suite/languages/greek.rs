//! A paper whose every word of its own is in Greek letters.

use broadsheet_e2e::xss::Writing;
use serde_json::{Value, json};

const NAMES: [(&str, &str); 3] = [("anna", "Άννα Νερού"), ("petros", "Πέτρος Λίθου"), ("zoe", "Ζωή Αλμύρα")];
const SENTENCE: &str = "Το πλοίο μπαίνει στο λιμάνι κάθε πρωί.";
/// In a time zone that no machine of the tests is in.
const TIME: &str = "2026-11-20T08:00:00+09:00";
/// The day of a live page never ends.
const NEVER: &str = "2150-01-01T00:00:00Z";

fn text(words: &str) -> Value {
    json!({ "type": "text", "value": words })
}

fn paragraph() -> Value {
    json!({ "type": "paragraph", "children": [text(SENTENCE)] })
}

fn picture() -> Value {
    json!({ "type": "image", "src": "/media/x.png", "alt": "Βάρκες", "caption": "Βάρκες στο λιμάνι", "credit": "Άννα Νερού" })
}

/// The parts of an article that have a name of the interface where the article gives none, and embeds.
fn parts() -> Vec<Value> {
    let item = json!({ "type": "list-item", "children": [text(SENTENCE)] });
    let embed = |provider: &str, url: &str| json!({ "type": "embed", "provider": provider, "url": url, "title": "Το λιμάνι", "width": 16, "height": 9 });
    vec![
        paragraph(),
        json!({ "type": "key-points", "children": [item, item] }),
        json!({ "type": "timeline", "events": [{ "date": "1921", "title": "Ο τοίχος", "children": [paragraph()] }] }),
        json!({ "type": "gallery", "children": [picture(), picture()] }),
        json!({ "type": "recommended", "articles": ["two", "three"] }),
        json!({ "type": "table", "header": ["Πλοίο", "Θέσεις"], "rows": [["Ηώς", "12"], ["Άλκη", "7"]], "sortable": true }),
        json!({ "type": "audio", "src": "/media/x.mp3", "title": "Η σειρήνα", "duration": 65, "transcript": [paragraph()] }),
        json!({ "type": "video", "src": "/media/x.mp4", "title": "Η καθέλκυση", "transcript": [paragraph()],
                "captions": [{ "src": "/media/x.vtt", "language": "el", "label": "Ελληνικά" }] }),
        json!({ "type": "blockquote", "children": [paragraph()], "source": "Άννα Νερού" }),
        json!({ "type": "correction", "date": TIME, "kind": "correction", "children": [text(SENTENCE)] }),
        json!({ "type": "correction", "date": TIME, "kind": "clarification", "children": [text(SENTENCE)] }),
        embed("youtube", "https://youtu.be/aaaaaaaaaaa"),
        embed("vimeo", "https://vimeo.com/1"),
    ]
}

/// An article; the number is the day on which it was published.
pub fn article(slug: &str, section: &str, day: usize, fields: Value) -> Value {
    let mut article = json!({
        "schemaVersion": 1, "slug": slug, "headline": format!("Νέα του λιμανιού {day}"), "section": section,
        "published": format!("2026-11-{day:02}T08:00:00+09:00"), "body": [paragraph()],
    });
    if let (Some(article), Some(fields)) = (article.as_object_mut(), fields.as_object()) {
        article.extend(fields.clone());
    }
    article
}

fn consent() -> Value {
    let category = |id: &str, kind: &str, title: &str| json!({ "id": id, "kind": kind, "title": title, "description": SENTENCE });
    let stored = |kind: &str, key: &str| json!({ "kind": kind, "key": key, "purpose": "Μετράει αναγνώστες", "retention": "Ένα έτος" });
    let mut retired = stored("cookie", "old_visit");
    if let Some(retired) = retired.as_object_mut() {
        retired.insert("retired".to_owned(), true.into());
    }
    json!({
        "revision": 1,
        "categories": [
            category("necessary", "necessary", "Αναγκαία"), category("counting", "analytics", "Μέτρηση"),
            category("films", "embeds", "Ταινίες"), category("notices", "advertising", "Διαφημίσεις"),
        ],
        "services": [
            { "id": "choice", "category": "necessary", "title": "Η επιλογή", "provider": "Εφημερίδα", "purpose": SENTENCE, "origins": [],
              "stores": [stored("local-storage", "broadsheet.consent")] },
            { "id": "counter", "category": "counting", "title": "Μετρητής", "provider": "Εφημερίδα", "purpose": SENTENCE, "origins": [],
              "counter": "/count.txt", "stores": [stored("session-storage", "visit"), retired] },
            { "id": "youtube", "category": "films", "title": "Ταινίες", "provider": "Κινηματογράφος", "purpose": SENTENCE,
              "policyUrl": "https://policy.example/", "origins": ["https://www.youtube-nocookie.com", "https://films.example"],
              "stores": [stored("cookie", "film")] },
            { "id": "maps", "category": "films", "title": "Χάρτες", "provider": "Χάρτες", "purpose": SENTENCE, "origins": ["https://maps.example"], "stores": [] },
        ],
    })
}

/// The paper itself, without articles.
fn frame(language: &str, page_size: usize, sections: Value) -> Value {
    json!({
        "schemaVersion": 1, "title": "Εφημερίδα", "tagline": "Κάθε πρωί", "baseUrl": "https://ledger.example", "language": language,
        "pageSize": page_size, "sections": sections, "topics": [{ "id": "thema", "title": "Ο τοίχος", "description": SENTENCE }],
        "contact": { "email": "desk@ledger.example", "phone": "+30 21 0000 0000", "address": "Οδός Λιμένος" },
        "about": [paragraph()], "consent": consent(),
    })
}

/// A paper with a page of each kind.
pub fn paper(language: &str) -> Writing {
    let mut content = Writing::default();
    let sections = json!([{ "id": "alpha", "title": "Άλφα", "description": SENTENCE }, { "id": "keno", "title": "Κενό" }]);
    content.put("site.json", frame(language, 2, sections));
    for (id, name) in NAMES {
        content.put(format!("authors/{id}.json"), json!({ "id": id, "name": name, "bio": SENTENCE }));
    }
    let post = |id: &str, headline: Option<&str>, authors: &[&str]| {
        let mut post = json!({ "id": id, "published": TIME, "key": true, "authors": authors, "body": [paragraph()] });
        if let (Some(headline), Some(post)) = (headline, post.as_object_mut()) {
            post.insert("headline".to_owned(), headline.into());
        }
        post
    };
    let corrections =
        json!([{ "date": "2026-11-21T08:00:00+09:00", "text": SENTENCE }, { "date": TIME, "text": SENTENCE, "kind": "clarification" }]);
    let articles = [
        article(
            "parts",
            "alpha",
            9,
            json!({
                "standfirst": SENTENCE, "kicker": "Λιμάνι", "location": "Αλμύρα", "topics": ["thema"], "authors": ["anna"], "image": picture(),
                "updated": "2026-11-21T08:00:00+09:00", "corrections": corrections, "related": ["two", "three"], "body": parts(),
            }),
        ),
        article("two", "alpha", 8, json!({ "topics": ["thema"], "authors": ["anna", "petros"] })),
        article("three", "alpha", 7, json!({ "authors": ["anna", "petros", "zoe"] })),
        article(
            "live",
            "alpha",
            6,
            json!({
                "liveUntil": NEVER, "authors": ["anna"],
                "posts": [post("b", Some("Το πλοίο ήρθε"), &["petros", "zoe"]), post("a", None, &[])],
            }),
        ),
    ];
    let plain = (1..=5).map(|day| article(&format!("plain-{day}"), "alpha", day, json!({})));
    for article in articles.into_iter().chain(plain) {
        let slug = article.get("slug").and_then(Value::as_str).unwrap_or_default().to_owned();
        content.put(format!("articles/{slug}.json"), article);
    }
    content
}

/// A paper with a section for each count, which has so many articles.
pub fn counted(language: &str, page_size: usize, counts: &[usize]) -> Writing {
    let mut content = Writing::default();
    let sections: Vec<_> = counts.iter().map(|count| json!({ "id": format!("of-{count}"), "title": format!("Άλφα {count}") })).collect();
    content.put("site.json", frame(language, page_size, sections.into()));
    for count in counts {
        for day in 1..=*count {
            let slug = format!("a-{count}-{day}");
            content.put(format!("articles/{slug}.json"), article(&slug, &format!("of-{count}"), day, json!({})));
        }
    }
    content
}
