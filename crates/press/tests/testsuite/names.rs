//! Names of files in `media/`: pages name the published file, whichever Unicode normalisation or encoding the address and the disk
//! use.

use serde_json::{Value, json};

use crate::support::{SiteTest, is_of_fixture, link, paper, png};

const COMPOSED: &str = "caf\u{e9}";
const DECOMPOSED: &str = "cafe\u{301}";

/// The findings of `press check` about a paper, as code and remedy.
fn findings(site: &SiteTest) -> Vec<(String, String)> {
    let field = |finding: &Value, name: &str| finding[name].as_str().unwrap_or_default().to_owned();
    let findings = site.findings();
    let findings = findings.iter().filter(|finding| !is_of_fixture(&finding["code"]));
    findings.map(|finding| (field(finding, "code"), field(finding, "remedy"))).collect()
}

/// A paper with an article that has a drawing, a link, audio, a video and an address in Markdown, all with the name `address` in `/media/`.
fn paper_with(file: &str, address: &str) -> SiteTest {
    let body = json!([
        { "type": "image", "src": format!("/media/{address}.svg"), "alt": "A", "width": 4, "height": 3 },
        link(&format!("/media/{address}.pdf#page=2"), "The minutes"),
        { "type": "audio", "src": format!("/media/{address}.mp3"), "title": "The bell" },
        { "type": "video", "src": format!("/media/{address}.mp4"), "title": "The wall", "captions":
            [{ "src": format!("/media/{address}.vtt"), "language": "en", "label": "English" }] },
    ]);
    [("svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), ("pdf", "%PDF-1.7"), ("mp3", "\0"), ("mp4", "\0"), ("vtt", "WEBVTT\n")]
        .into_iter()
        .fold(paper(), |site, (ending, text)| site.file(&format!("media/{file}.{ending}"), text))
        .article("named", json!({ "published": "2026-11-20T08:00:00Z", "body": body }))
}

/// The addresses in `/media/` that a document names, decoded as a server decodes them.
fn addresses(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) if text.starts_with("/media/") => {
            let path = text.split(['?', '#']).next().unwrap_or_default();
            let mut bytes = Vec::new();
            let mut rest = path.bytes();
            while let Some(byte) = rest.next() {
                let digits = if byte == b'%' { [rest.next(), rest.next()] } else { [None, None] };
                let decoded = match digits {
                    [Some(high), Some(low)] => u8::from_str_radix(&String::from_utf8_lossy(&[high, low]), 16).expect("two digits"),
                    _ => byte,
                };
                bytes.push(decoded);
            }
            found.push(String::from_utf8(bytes).expect("UTF-8").trim_start_matches('/').to_owned());
        }
        Value::Array(items) => items.iter().for_each(|item| addresses(item, found)),
        Value::Object(fields) => fields.values().for_each(|field| addresses(field, found)),
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[test]
fn pages_name_the_files_that_are_published() {
    for (file, address) in [
        ("slip nets", "slip%20nets"),
        (COMPOSED, "caf%C3%A9"),
        (COMPOSED, COMPOSED),
        (COMPOSED, DECOMPOSED),
        (COMPOSED, "cafe%CC%81"),
        (DECOMPOSED, COMPOSED),
        (DECOMPOSED, "caf%C3%A9"),
        (DECOMPOSED, DECOMPOSED),
        ("50%", "50%25"),
        ("old/slip nets", "old/slip%20nets"),
    ] {
        let site = paper_with(file, address);
        assert_eq!(findings(&site), [], "{file} as {address}");
        site.derive();
        let outputs = site.outputs();
        let mut named = Vec::new();
        addresses(&site.document("article/named.json"), &mut named);
        assert_eq!(named.len(), 5, "{named:?}");
        for name in named {
            assert!(outputs.contains_key(&name), "{file} as {address}: {name} is not among {:?}", outputs.keys());
        }
    }
}

#[test]
fn a_picture_of_any_name_has_its_size_and_is_the_lead_picture_an_authors_and_the_papers() {
    let image = json!({ "src": "/media/caf%C3%A9.png", "alt": "A" });
    let site = paper()
        .file(&format!("media/{DECOMPOSED}.png"), png(30, 20))
        .json("authors/ada-vane.json", &json!({ "id": "ada-vane", "name": "Ada Vane", "image": image }))
        .with("about", json!([{ "type": "image", "src": format!("/media/{DECOMPOSED}.png"), "alt": "A" }]))
        .with("navigation", json!([{ "label": "Plan", "url": format!("/media/{DECOMPOSED}.png") }]))
        .article("named", json!({ "published": "2026-11-20T08:00:00Z", "image": image }));
    assert_eq!(findings(&site), []);
    site.derive();
    for document in ["article/named.json", "about.json", "site.json"] {
        let mut named = Vec::new();
        addresses(&site.document(document), &mut named);
        assert!(!named.is_empty(), "{document}");
        assert!(named.iter().all(|name| *name == format!("media/{COMPOSED}.png")), "{document}: {named:?}");
    }
    assert_eq!(site.document("article/named.json")["page"]["image"]["width"], 30);
}

#[test]
fn an_address_between_angle_brackets_may_hold_spaces() {
    let front = "---\nslug: named\nheadline: Named\nsection: news\npublished: 2026-11-20T08:00:00Z\n---\n";
    let site = paper()
        .file("media/slip nets.png", png(30, 20))
        .file("articles/named.md", format!("{front}![Nets](</media/slip nets.png> \"Nets\")\n\nSee [the nets](</media/slip nets.png>).\n"));
    assert_eq!(findings(&site), []);
    site.derive();
    let body = &site.document("article/named.json")["page"]["body"];
    assert_eq!((&body[0]["src"], &body[0]["width"]), (&json!("/media/slip%20nets.png"), &json!(30)));
}

#[test]
fn remedies_for_names_lead_to_an_article_without_findings() {
    let site = |src: &str| {
        paper()
            .file("media/slip nets.png", png(30, 20))
            .article("named", json!({ "published": "2026-11-20T08:00:00Z", "image": { "src": src, "alt": "A" } }))
    };
    let remedy = |src: &str| findings(&site(src)).into_iter().map(|(_, remedy)| remedy).collect::<Vec<_>>();
    assert_eq!(remedy("/media/slip%20net.png"), ["Did you mean `/media/slip%20nets.png`?"]);
    assert_eq!(remedy("/media/slip nets.png"), ["Write `%20` for each space: `/media/slip%20nets.png`."]);
    assert_eq!(findings(&site("/media/slip%20nets.png")), []);
}

#[test]
fn two_files_of_one_name_are_an_error() {
    let site = paper().file(&format!("media/{COMPOSED}.png"), png(3, 2)).file(&format!("media/{DECOMPOSED}.png"), png(3, 2));
    let found = findings(&site);
    assert_eq!(found.iter().map(|(code, _)| code.as_str()).collect::<Vec<_>>(), ["same-name"]);
}
