//! Checks of text nodes.

use super::address::Leads;
use super::{At, Check, quoted};
use crate::body::{BLOCK_TYPES, INLINE_TYPES};
use crate::editing::limits;
use crate::editing::suggest::meant;
use crate::editing::tree::Node;

impl Check<'_, '_> {
    /// Checks the field `children`, which holds text nodes, and warns when it is empty.
    pub fn text_children(&mut self, at: &At<'_>) {
        let Some(children) = self.required(at, "children") else { return };
        self.inlines(children);
        if children.value.items().is_empty() && matches!(children.value.node, Node::List(_)) {
            self.warning("empty-node", *at, "There is no text in it.", "Write something, or take the node out.");
        }
    }

    /// Checks a list of text nodes.
    pub fn inlines(&mut self, at: At<'_>) {
        if self.list(at, limits::NODES) {
            for item in at.items() {
                self.inline(item);
            }
        }
    }

    /// Checks one text node.
    pub fn inline(&mut self, at: At<'_>) {
        let Some(kind) = self.node_type(at) else { return };
        match kind {
            "text" => {
                self.leaf(at, "a text", &["type", "value"]);
                if let Some(value) = self.required(&at, "value") {
                    self.any_text(value, limits::TEXT_CHARS);
                }
            }
            "break" => self.leaf(at, "a break", &["type"]),
            "strong" | "emphasis" => {
                self.object(at, "this node", &["type", "children"]);
                self.text_children(&at);
            }
            "link" => {
                self.object(at, "a link", &["type", "url", "title", "children"]);
                self.required_address(&at, "url", Leads::Anywhere);
                self.optional_text(&at, "title", limits::SHORT_TEXT_CHARS);
                self.text_children(&at);
            }
            _ if BLOCK_TYPES.contains(&kind) || kind == "list-item" => {
                let message = format!("The block `{kind}` stands where only text can.");
                self.error(
                    "misplaced-node",
                    at,
                    message,
                    format!("Put it beside the paragraph. Text nodes are {}.", INLINE_TYPES.join(", ")),
                );
            }
            _ => self.unknown_node(at, kind, &INLINE_TYPES),
        }
    }

    /// Returns the `type` of a node, or reports that the value is not a node.
    pub fn node_type<'b>(&mut self, at: At<'b>) -> Option<&'b str> {
        if at.as_text().is_some() {
            let remedy = "Write text as a node: `{ \"type\": \"text\", \"value\": \"...\" }`, inside a paragraph.";
            self.wrong_type(at, "a node", remedy);
            return None;
        }
        if !matches!(at.value.node, Node::Object(_)) {
            self.wrong_type(at, "a node", "Write it as `{ \"type\": ..., ... }`.");
            return None;
        }
        self.required(&at, "type")?;
        let kind = at.value.get("type")?;
        if kind.as_text().is_none() {
            let field = At { value: kind, path: crate::editing::path::Path::Key(&at.path, "type") };
            self.wrong_type(field, "text", "Write the kind of node in double quotes.");
        }
        kind.as_text()
    }

    /// Checks a node that cannot keep unknown fields. With one, the model reads it as an unknown node, which pages leave out.
    pub fn leaf(&mut self, at: At<'_>, what: &str, fields: &[&str]) {
        self.object(at, what, fields);
        if let Node::Object(members) = &at.value.node
            && members.iter().any(|member| !fields.contains(&member.key.as_str()))
        {
            let message = format!("Because of its unknown field, {what} is left out of the page.");
            self.error("unknown-field-drops", at, message, "Take the unknown field out.");
        }
    }

    /// Warns about a node of a type this version does not know.
    pub fn unknown_node(&mut self, at: At<'_>, kind: &str, known: &[&str]) {
        let message = format!("There is no kind of node {}; pages leave it out.", quoted(kind));
        self.warning("unknown-node", at, message, meant(kind, known));
        self.report.unknown(kind.to_owned());
    }
}
