//! Nodes that this version of the model does not know.

use serde::Serialize;
use serde_json::Value;

/// A node of a type (or shape) this version does not know.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Unknown(pub Value);

impl Unknown {
    /// Returns a node of this type without content.
    #[must_use]
    pub fn of_kind(kind: &str) -> Self {
        Self(serde_json::json!({ "type": kind }))
    }

    /// Returns the node's `type`, or `?` when it has none.
    #[must_use]
    pub fn kind(&self) -> &str {
        self.0.get("type").and_then(Value::as_str).unwrap_or("?")
    }
}
