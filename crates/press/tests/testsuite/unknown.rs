//! Nodes and fields of a later version.

use serde_json::{Value, json};

use crate::support::{SiteTest, paragraph};

fn site() -> SiteTest {
    let hologram = json!({ "type": "hologram", "beams": 3 });
    let body = json!([hologram, paragraph("Words."), hologram, { "type": "blockquote", "children": [{ "type": "scent" }] }]);
    SiteTest::new()
        .article("a", json!({ "body": body, "mood": "calm" }))
        .article("b", json!({ "section": "sport" }))
        .article("c", json!({ "section": "opinion" }))
}

#[test]
fn they_are_counted_and_stop_nothing() {
    let run = site().check();
    assert_eq!(run.code, 0, "{}", run.stdout);
    let last = run.stdout.lines().last().expect("a closing line");
    for part in ["2 × hologram", "1 × scent", "1 × $.mood"] {
        assert!(last.contains(part), "{last}");
    }
}

#[test]
fn they_reach_the_document_as_they_came() {
    let site = site();
    let body = site.derive().document("article/a.json")["page"]["body"].clone();
    assert_eq!(body[0], json!({ "type": "hologram", "beams": 3 }));
    assert_eq!(body.as_array().map(Vec::len), Some(4));
    assert_eq!(body[3]["children"], Value::from(vec![json!({ "type": "scent" })]));
}
