//! A document as a tree of values with their positions in the source. JSON, YAML and Markdown are all converted to this tree,
//! so that one set of checks serves them.

use std::ops::Range;

use serde_json::{Map, Number, Value};

/// A value and the byte range of the source that it was read from.
#[derive(Clone, Debug)]
pub(crate) struct Located {
    pub node: Node,
    pub span: Range<usize>,
}

/// The kinds of value in JSON.
#[derive(Clone, Debug)]
pub(crate) enum Node {
    Null,
    Bool(bool),
    Number(Number),
    Text(String),
    List(Vec<Located>),
    Object(Vec<Member>),
}

/// A field of an object.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    pub key: String,
    pub key_span: Range<usize>,
    pub value: Located,
}

impl Member {
    pub fn new(key: &str, value: Located) -> Self {
        Self { key: key.to_owned(), key_span: value.span.clone(), value }
    }
}

impl Located {
    pub fn text(value: impl Into<String>, span: Range<usize>) -> Self {
        Self { node: Node::Text(value.into()), span }
    }

    pub fn list(items: Vec<Self>, span: Range<usize>) -> Self {
        Self { node: Node::List(items), span }
    }

    pub fn object(members: Vec<Member>, span: Range<usize>) -> Self {
        Self { node: Node::Object(members), span }
    }

    /// Returns the value of a field; of a field that stands there twice the last, which is what the model has.
    pub fn get(&self, key: &str) -> Option<&Self> {
        match &self.node {
            Node::Object(members) => members.iter().rfind(|member| member.key == key).map(|member| &member.value),
            Node::Null | Node::Bool(_) | Node::Number(_) | Node::Text(_) | Node::List(_) => None,
        }
    }

    pub fn as_text(&self) -> Option<&str> {
        match &self.node {
            Node::Text(text) => Some(text),
            Node::Null | Node::Bool(_) | Node::Number(_) | Node::List(_) | Node::Object(_) => None,
        }
    }

    /// Returns the items of a list; none for any other value.
    pub fn items(&self) -> &[Self] {
        match &self.node {
            Node::List(items) => items,
            Node::Null | Node::Bool(_) | Node::Number(_) | Node::Text(_) | Node::Object(_) => &[],
        }
    }

    /// Takes the items of the list in a field, which is empty afterwards.
    pub fn take_list(&mut self, key: &str) -> Option<Vec<Self>> {
        let Node::Object(members) = &mut self.node else { return None };
        let member = members.iter_mut().rfind(|member| member.key == key)?;
        if let Node::List(items) = &mut member.value.node { Some(std::mem::take(items)) } else { None }
    }

    /// Describes the kind of value in a message.
    pub fn noun(&self) -> &'static str {
        match &self.node {
            Node::Null => "nothing (null)",
            Node::Bool(_) => "true or false",
            Node::Number(_) => "a number",
            Node::Text(_) => "text",
            Node::List(_) => "a list",
            Node::Object(_) => "an object",
        }
    }

    /// Converts the tree to a JSON value without positions.
    pub fn into_value(self) -> Value {
        match self.node {
            Node::Null => Value::Null,
            Node::Bool(flag) => Value::Bool(flag),
            Node::Number(number) => Value::Number(number),
            Node::Text(text) => Value::String(text),
            Node::List(items) => Value::Array(items.into_iter().map(Self::into_value).collect()),
            Node::Object(members) => {
                Value::Object(members.into_iter().map(|member| (member.key, member.value.into_value())).collect::<Map<_, _>>())
            }
        }
    }
}
