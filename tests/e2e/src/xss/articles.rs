//! Articles and authors full of payloads.

use serde_json::{Value, json};

use super::blocks::{WITH_ADDRESS, paragraph, strict, with_text};
use super::paper::main_paper;
use super::writing::STRICT;
use super::{Form, Payload, Writing, collection};
use crate::fault::Outcome;

/// Files that share the payloads: press reports a limited number of findings a file, so each has a few payloads, and of
/// different families.
const FILES: usize = 70;
const TIME: &str = "2026-11-12T08:30:00+01:00";

/// A content folder with every payload in every field.
///
/// # Errors
/// When there is no collection.
pub fn everything() -> Outcome<Writing> {
    let payloads: Vec<&'static Payload> = collection()?.of(Form::Text).collect();
    let mut content = Writing::default();
    content.put("site.json", main_paper(&payloads));
    for (number, payload) in payloads.iter().enumerate() {
        headline(&mut content, number, &payload.text);
        envelope(&mut content, number, &payload.text);
        markdown(&mut content, number, payload);
    }
    for (number, group) in payloads.chunks(3).enumerate() {
        author(&mut content, number, group);
    }
    for number in 0..FILES {
        let group: Vec<&str> = payloads.iter().skip(number).step_by(FILES).map(|payload| payload.text.as_str()).collect();
        bodies(&mut content, number, &group);
    }
    raw(&mut content)?;
    Ok(content)
}

/// The articles with a payload as their headline, once refused ones are taken out: address, and headline.
#[must_use]
pub fn singles(content: &Writing) -> Vec<(String, String)> {
    let articles = content.json.iter().filter(|(file, _)| file.starts_with("articles/headline/"));
    let text = |article: &Value, key: &str| article.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    articles.map(|(_, article)| (format!("/article/{}/", text(article, "slug")), text(article, "headline"))).collect()
}

/// What an article has once: all of it is the payload.
fn headline(content: &mut Writing, number: usize, text: &str) {
    let slug = format!("h-{number:03}");
    let article = json!({
        "slug": slug, "headline": text, "standfirst": text, "kicker": text, "location": text, "published": TIME,
        "section": format!("s-{:02}", number % super::paper::SECTIONS), "topics": [format!("t-{:03}", number / 2)],
        "authors": [format!("a-{:03}", number / 3)],
        "image": { "src": "/media/x.png", "width": 1, "height": 1, "alt": text, "caption": text, "credit": text },
        "corrections": [{ "date": TIME, "text": text }, { "date": TIME, "text": text, "kind": "clarification" }],
        "body": [paragraph(text)],
    });
    content.put(format!("articles/headline/{slug}.json"), article);
}

/// What an article has once, and no payload is.
fn envelope(content: &mut Writing, number: usize, text: &str) {
    let article = json!({
        "slug": text, "headline": "High water", "published": text, "updated": text, "embargoedUntil": text, "liveUntil": text,
        "section": text, "language": text, "status": text, "topics": [text], "authors": [text], "related": [text],
        "image": { "src": "/media/x.png", "alt": "Boats" }, "body": [paragraph("High water.")],
    });
    content.put(format!("{STRICT}e-{number:03}.json"), article);
}

fn author(content: &mut Writing, number: usize, group: &[&Payload]) {
    let id = format!("a-{number:03}");
    let text = |index: usize| group.get(index).or(group.first()).map(|payload| payload.text.clone()).unwrap_or_default();
    let image = json!({ "src": "/media/x.png", "width": 1, "height": 1, "alt": text(0), "caption": text(1), "credit": text(2) });
    let author = json!({ "id": id, "name": text(0), "role": text(1), "bio": text(2), "email": text(0), "image": image });
    content.put(format!("authors/{id}.json"), author);
}

/// Bodies with some payloads: in text, in addresses, in what is neither.
fn bodies(content: &mut Writing, number: usize, group: &[&str]) {
    let article = |slug: &str, posts: Vec<Value>, body: Vec<Value>| {
        let headline = format!("Body {slug}");
        json!({ "slug": slug, "headline": headline, "section": "s-00", "published": TIME, "liveUntil": TIME, "posts": posts, "body": body })
    };
    let post = |id: &str, text: &str| json!({ "id": id, "published": TIME, "headline": text, "key": true, "authors": ["a-000"], "body": with_text(text) });

    let slug = format!("b-{number:02}");
    let posts = group.first().map(|text| post("post-1", text)).into_iter().collect();
    let words = group.iter().flat_map(|text| with_text(text)).collect();
    content.put(format!("articles/body/{slug}.json"), article(&slug, posts, words));

    let slug = format!("u-{number:02}");
    let addresses = group.iter().flat_map(|text| WITH_ADDRESS.map(|block| block(text))).collect();
    content.put(format!("articles/address/{slug}.json"), article(&slug, Vec::new(), addresses));

    let slug = format!("s-{number:02}");
    let posts = group.iter().map(|text| json!({ "id": text, "published": TIME, "authors": [text], "body": [] })).collect();
    let names = group.iter().flat_map(|text| strict(text)).collect();
    content.put(format!("{STRICT}{slug}.json"), article(&slug, posts, names));
}

/// The payload as Markdown, as the target of links, and as YAML, quoted and not. What of it is no Markdown of the paper's
/// is refused with the file.
fn markdown(content: &mut Writing, number: usize, payload: &Payload) {
    let text = &payload.text;
    let quoted = json!(text);
    let front = |slug: &str, fields: &str| {
        format!("---\nslug: {slug}\nheadline: Markdown {slug}\nsection: s-01\npublished: \"{TIME}\"\n{fields}---\n\n")
    };
    let mut add = |kind: &str, fields: &str, body: &str| {
        let slug = format!("{kind}-{number:03}");
        content.text.insert(format!("articles/markdown/{slug}.md"), format!("{}{body}\n", front(&slug, fields)));
    };
    add("m", "", text);
    add("l", "", &format!("[a tide table]({text})\n\n![boats]({text})\n\n<{text}>\n\n[tides][1]\n\n[1]: {text}"));
    add("y", &format!("standfirst: {text}\nkicker: '{text}'\n"), &format!("```pullquote\ntext: {text}\n```"));
    let fields = format!("standfirst: {quoted}\nlocation: {quoted}\n");
    add("q", &fields, &format!("```info-box\ntitle: {quoted}\nchildren: {quoted}\n```"));
}

/// JSON that is written as it stands: members of objects, and escapes.
fn raw(content: &mut Writing) -> Outcome {
    let collection = collection()?;
    for (number, payload) in collection.of(Form::Members).enumerate() {
        let (slug, members) = (format!("o-{number:02}"), &payload.text);
        let article = format!(
            r#"{{ "slug": "{slug}", "headline": "Members {slug}", "section": "s-02", "published": "{TIME}", {members}, "body": [
                {{ "type": "paragraph", "children": [{{ "type": "strong", "children": [], {members} }}], {members} }},
                {{ "type": "unheard-of", {members} }}, {{ "type": "pullquote", "text": "High water", {members} }} ] }}"#
        );
        content.text.insert(format!("articles/members/{slug}.json"), article);
    }
    for (number, payload) in collection.of(Form::Escaped).enumerate() {
        let slug = format!("x-{number:02}");
        let article =
            format!(r#"{{ "slug": "{slug}", "headline": "{}", "section": "s-02", "published": "{TIME}", "body": [] }}"#, payload.text);
        content.text.insert(format!("articles/escaped/{slug}.json"), article);
    }
    Ok(())
}
