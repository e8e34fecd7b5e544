//! Nodes of a schema.org graph.

use serde_json::{Map, Value};

use crate::text::line;

/// A node: its type and its properties. Empty properties are left out.
#[derive(Clone, Debug)]
pub(super) struct Node(Map<String, Value>);

impl Node {
    pub fn new(kind: &str) -> Self {
        Self(Map::from_iter([("@type".to_owned(), kind.into())]))
    }

    /// Adds text on one line.
    pub fn text(self, key: &str, text: &str) -> Self {
        let text = line(text);
        self.set(key, (!text.is_empty()).then_some(text))
    }

    pub fn texts<'a>(self, key: &str, texts: impl IntoIterator<Item = &'a str>) -> Self {
        let texts: Vec<Value> = texts.into_iter().map(line).filter(|text| !text.is_empty()).map(Value::from).collect();
        self.set(key, (!texts.is_empty()).then_some(texts))
    }

    pub fn set(mut self, key: &str, value: Option<impl Into<Value>>) -> Self {
        if let Some(value) = value {
            self.0.insert(key.to_owned(), value.into());
        }
        self
    }

    pub fn node(self, key: &str, node: Node) -> Self {
        self.set(key, Some(node.into_value()))
    }

    pub fn nodes(self, key: &str, nodes: impl IntoIterator<Item = Node>) -> Self {
        let nodes: Vec<Value> = nodes.into_iter().map(Node::into_value).collect();
        self.set(key, (!nodes.is_empty()).then_some(nodes))
    }

    pub fn into_value(self) -> Value {
        Value::Object(self.0)
    }
}
