//! Every kind of block, with one text in each of its fields for text, or one address in each for addresses.

use serde_json::{Value, json};

const TIME: &str = "2026-11-12T08:30:00+01:00";

/// A paragraph of plain words.
pub(super) fn paragraph(text: &str) -> Value {
    json!({ "type": "paragraph", "children": [words(text)] })
}

fn words(text: &str) -> Value {
    json!({ "type": "text", "value": text })
}

fn picture(text: &str) -> Value {
    json!({ "type": "image", "src": "/media/x.png", "width": 1, "height": 1, "alt": text, "caption": text, "credit": text })
}

/// Blocks with `text` in every field for text.
#[must_use]
pub fn with_text(text: &str) -> Vec<Value> {
    let item = json!({ "type": "list-item", "children": [words(text)] });
    let cells = json!([text, [words(text)], [{ "type": "strong", "children": [words(text)] }]]);
    let heading = |level: &str| json!({ "type": "heading", "level": level, "children": [words(text)] });
    vec![
        paragraph(text),
        json!({ "type": "paragraph", "children": [
            { "type": "strong", "children": [words(text)] },
            { "type": "break" },
            { "type": "emphasis", "children": [{ "type": "strong", "children": [words(text)] }] },
            { "type": "deleted", "children": [words(text)] },
            { "type": "link", "url": "/about/", "title": text, "children": [words(text)] },
        ] }),
        heading("chapter"),
        heading("subheading"),
        heading("label"),
        json!({ "type": "list", "children": [item, { "type": "list-item", "children": [
            paragraph(text), { "type": "list", "ordered": true, "children": [item] },
        ] }] }),
        json!({ "type": "blockquote", "children": [paragraph(text)], "source": text }),
        json!({ "type": "pullquote", "text": text, "source": text }),
        picture(text),
        json!({ "type": "gallery", "title": text, "children": [picture(text), picture(text)] }),
        json!({ "type": "table", "caption": text, "header": cells, "rows": [cells, cells], "footer": cells, "sortable": true }),
        json!({ "type": "timeline", "title": text, "events": [{ "date": text, "title": text, "children": [paragraph(text)] }] }),
        json!({ "type": "big-number", "number": text, "label": text, "source": text }),
        json!({ "type": "key-points", "title": text, "children": [item] }),
        json!({ "type": "info-box", "title": text, "children": [paragraph(text)] }),
        json!({ "type": "embed", "provider": "vimeo", "url": "https://vimeo.com/1", "title": text, "caption": text }),
        json!({ "type": "audio", "src": "/media/x.mp3", "title": text, "caption": text, "credit": text, "transcript": [paragraph(text)] }),
        json!({ "type": "video", "src": "/media/x.mp4", "title": text, "caption": text, "credit": text, "poster": "/media/x.png",
                "captions": [{ "src": "/media/x.vtt", "language": "en", "label": text }], "transcript": [paragraph(text)] }),
        json!({ "type": "correction", "date": TIME, "kind": "correction", "children": [words(text)] }),
        json!({ "type": "recommended", "title": text, "articles": ["h-000"] }),
        // A kind of a later version: kept, and not shown.
        json!({ "type": text, "x-value": text, "children": [{ "type": text, "x-html": text }] }),
    ]
}

/// A block with this address in one of its fields.
type WithAddress = fn(&str) -> Value;

/// Blocks with an address in one field each.
pub(super) const WITH_ADDRESS: [WithAddress; 10] = [
    |url| json!({ "type": "paragraph", "children": [{ "type": "link", "url": url, "children": [words("a tide table")] }] }),
    |src| json!({ "type": "image", "src": src, "width": 1, "height": 1, "alt": "Boats" }),
    |src| json!({ "type": "gallery", "children": [{ "type": "image", "src": src, "width": 1, "height": 1, "alt": "Boats" }] }),
    |src| json!({ "type": "audio", "src": src, "title": "A horn" }),
    |src| json!({ "type": "video", "src": src, "title": "A launch" }),
    |src| json!({ "type": "video", "src": "/media/x.mp4", "title": "A launch", "poster": src }),
    |src| {
        let captions = json!([{ "src": src, "language": "en", "label": "English" }]);
        json!({ "type": "video", "src": "/media/x.mp4", "title": "A launch", "captions": captions })
    },
    |url| json!({ "type": "embed", "provider": "vimeo", "url": url, "title": "A film" }),
    |url| json!({ "type": "embed", "provider": "mastodon", "url": url, "title": "A post" }),
    |url| {
        let link = json!({ "type": "link", "url": url, "children": [{ "type": "emphasis", "children": [words("a tide table")] }] });
        let item = json!({ "type": "list-item", "children": [link] });
        json!({ "type": "info-box", "title": "Tides", "children": [{ "type": "list", "children": [item] }] })
    },
];

/// Blocks with a word or time of a closed form in one field each.
pub(super) fn strict(text: &str) -> Vec<Value> {
    vec![
        json!({ "type": "heading", "level": text, "children": [words("High water")] }),
        json!({ "type": "correction", "date": text, "kind": "correction", "children": [words("High water")] }),
        json!({ "type": "correction", "date": TIME, "kind": text, "children": [words("High water")] }),
        json!({ "type": "timeline", "events": [{ "date": "1921", "datetime": text, "title": "High water" }] }),
        json!({ "type": "embed", "provider": text, "url": "https://vimeo.com/1", "title": "A film" }),
        json!({ "type": "recommended", "articles": [text] }),
    ]
}
