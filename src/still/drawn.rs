//! Still trees that press has drawn and that travel as they are: what is the same for everybody and asked for by few, so that
//! the app need not know how it is drawn. Their JSON is described at [`Drawn`].
//!
//! press reads them here when it writes a page; in the browser `consent/page.js` makes nodes of them, by the same lists.

use broadsheet_content::page::Drawn;
use serde_json::Value;

use super::element::{Element, Node};

/// What may be drawn. Nothing that runs, plays or fetches.
const TAGS: [&str; 27] = [
    "a", "button", "code", "dd", "details", "dialog", "div", "dl", "dt", "h1", "h2", "h3", "input", "label", "li", "ol", "p", "section",
    "span", "summary", "table", "tbody", "td", "th", "thead", "tr", "ul",
];
/// What may be said of it. Addresses go through [`Element::href`].
const ATTRIBUTES: [&str; 26] = [
    "aria-describedby",
    "aria-label",
    "aria-labelledby",
    "checked",
    "class",
    "data-action",
    "data-category",
    "data-controls",
    "data-if",
    "data-label",
    "data-link",
    "data-names",
    "data-service-box",
    "data-slot",
    "dir",
    "disabled",
    "download",
    "hidden",
    "href",
    "id",
    "lang",
    "rel",
    "role",
    "scope",
    "tabindex",
    "type",
];

/// The nodes of a tree. What is not in the lists above is left out.
#[must_use]
pub fn read(drawn: &Drawn) -> Vec<Node> {
    drawn.0.iter().filter_map(node).collect()
}

fn node(value: &Value) -> Option<Node> {
    match value {
        Value::String(words) => Some(Node::Text(words.clone().into())),
        Value::Array(parts) => {
            let (tag, parts) = parts.split_first()?;
            let mut element = Element::new(known(&TAGS, tag.as_str()?)?);
            for part in parts {
                if let Value::Object(attributes) = part {
                    for (name, value) in attributes {
                        let value = value.as_str().unwrap_or_default().to_owned();
                        element = match known(&ATTRIBUTES, name) {
                            Some("href") => element.href(value),
                            Some(name) => element.set(name, value.into()),
                            None => element,
                        };
                    }
                } else {
                    element.0.children.extend(node(part));
                }
            }
            Some(Node::Element(element))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => None,
    }
}

fn known(names: &[&'static str], name: &str) -> Option<&'static str> {
    names.iter().find(|known| **known == name).copied()
}

/// The nodes of trees that are in JSON; none when it is something else.
#[must_use]
pub fn from_json(drawn: &str) -> Vec<Node> {
    serde_json::from_str(drawn).map(|drawn| read(&drawn)).unwrap_or_default()
}

/// Trees as they travel, in JSON.
#[must_use]
pub fn to_json(nodes: &[Node]) -> String {
    serde_json::Value::Array(write(nodes).0).to_string()
}

/// Trees as they travel.
#[must_use]
pub fn write(nodes: &[Node]) -> Drawn {
    fn value(node: &Node) -> Value {
        match node {
            Node::Text(words) => words.as_ref().into(),
            Node::Element(element) => {
                let mut parts = vec![Value::from(element.0.tag)];
                if !element.0.attributes.is_empty() {
                    parts
                        .push(element.0.attributes.iter().map(|(name, value)| ((*name).to_owned(), Value::from(value.as_ref()))).collect());
                }
                parts.extend(element.0.children.iter().map(value));
                parts.into()
            }
        }
    }
    Drawn(nodes.iter().map(value).collect())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn html(value: Value) -> String {
        read(&Drawn(vec![value])).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_tree_is_read_as_it_is_written() {
        let tree = json!(["p", { "class": "note", "hidden": "" }, "See ", ["a", { "href": "/about/" }, "us & them"], "."]);
        assert_eq!(html(tree.clone()), r#"<p class="note" hidden="">See <a href="/about/">us &amp; them</a>.</p>"#);
        assert_eq!(write(&read(&Drawn(vec![tree.clone()]))), Drawn(vec![tree]));
    }

    #[test]
    fn the_browser_goes_by_the_same_lists() {
        let module = include_str!("../consent/page.js");
        let list = |name: &str| -> Vec<&str> {
            let (_, rest) = module.split_once(&format!("const {name} = /^(")).unwrap();
            rest.split_once(")$/;").unwrap().0.split('|').collect()
        };
        assert_eq!(list("tags"), TAGS);
        let mut attributes = list("attributes");
        attributes.push("href"); // goes through a list of its own
        attributes.sort_unstable();
        assert_eq!(attributes, ATTRIBUTES);
        assert!(module.contains(&format!("schemaVersion !== {}", broadsheet_content::SCHEMA_VERSION)));
    }

    #[test]
    fn what_could_run_something_is_left_out() {
        for hostile in [
            json!(["script", "alert(1)"]),
            json!(["iframe", { "src": "https://evil.example/" }]),
            json!(["img", { "src": "x", "onerror": "alert(1)" }]),
            json!([]),
            json!([7, "x"]),
            json!({ "a": 1 }),
            json!(null),
        ] {
            assert_eq!(html(hostile.clone()), "", "{hostile}");
        }
        let link =
            json!(["a", { "href": "javascript:alert(1)", "onclick": "alert(1)", "style": "x", "id": 7 }, ["script", "alert(1)"], "x"]);
        assert_eq!(html(link), r#"<a id="">x</a>"#);
    }
}
