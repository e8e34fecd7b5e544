//! Queries by role and name.

use std::fmt;

use serde::Serialize;

/// An accessible name, or a part of it.
#[derive(Clone, Debug)]
pub struct Name {
    pub(super) kind: &'static str,
    pub(super) words: String,
}

/// Any name, or none.
#[must_use]
pub fn any() -> Name {
    Name { kind: "any", words: String::new() }
}

/// A name that begins so.
pub fn starting(words: impl Into<String>) -> Name {
    Name { kind: "starts", words: words.into() }
}

/// A name that contains this.
pub fn containing(words: impl Into<String>) -> Name {
    Name { kind: "contains", words: words.into() }
}

impl From<&str> for Name {
    fn from(words: &str) -> Self {
        words.to_owned().into()
    }
}

impl From<&String> for Name {
    fn from(words: &String) -> Self {
        words.clone().into()
    }
}

impl From<String> for Name {
    fn from(words: String) -> Self {
        Self { kind: "is", words: words.split_whitespace().collect::<Vec<_>>().join(" ") }
    }
}

#[derive(Clone, Debug, Serialize)]
pub(super) struct Query {
    pub(super) role: &'static str,
    pub(super) name: String,
    #[serde(rename = "match")]
    pub(super) kind: &'static str,
    pub(super) level: Option<u8>,
}

impl Query {
    /// Returns whether a name computed by the engine matches. Engines join the parts of a name with or without spaces.
    pub(super) fn accepts(&self, label: &str) -> bool {
        let (name, wanted) = (without_spaces(label), without_spaces(&self.name));
        match self.kind {
            "any" => true,
            "starts" => name.starts_with(&wanted),
            "contains" => name.contains(&wanted),
            _ => name == wanted,
        }
    }
}

impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            "any" => write!(f, "a {}", self.role),
            "is" => write!(f, "the {} “{}”", self.role, self.name),
            kind => write!(f, "the {} whose name {kind} “{}”", self.role, self.name),
        }
    }
}

/// Nor are there the marks that set a name apart from words of the other direction: Firefox leaves them out.
fn without_spaces(name: &str) -> String {
    name.chars().filter(|letter| !letter.is_whitespace() && !('\u{2066}'..='\u{2069}').contains(letter)).collect()
}

/// Returns whether two roles are the same. Engines have their own names for some roles.
pub(super) fn same_role(computed: &str, wanted: &str) -> bool {
    computed == wanted
        || match wanted {
            "img" => computed == "image",
            // ARIA has no role for these elements, and engines differ in their names for them.
            "audio" | "video" | "summary" | "paragraph" | "strong" | "emphasis" | "time" | "iframe" => true,
            _ => false,
        }
}
