//! Checks that each node of the body is of a type that is allowed at its place. The table of the format says what its fields hold.

use super::{At, Check, capitalised, quoted};
use crate::body::{BLOCK_TYPES, INLINE_TYPES};
use crate::editing::format::node;
use crate::editing::limits;
use crate::editing::path::Path;
use crate::editing::suggest::meant;
use crate::editing::tree::Node;

const LIST_ITEM: &str = "list-item";

impl Check<'_, '_> {
    /// Checks a block and its children. The parsers limit the recursion to [`limits::DEPTH`].
    pub fn block(&mut self, at: At<'_>) {
        let Some(kind) = self.node_type(at) else { return };
        if INLINE_TYPES.contains(&kind) {
            let message = format!("The text node `{kind}` stands where a block belongs.");
            self.error("misplaced-node", at, message, "Put it into a paragraph: `{ \"type\": \"paragraph\", \"children\": [ ... ] }`.");
        } else if kind == LIST_ITEM {
            let remedy = "Put it into the `children` of a `list` or `key-points`.";
            self.error("misplaced-node", at, "A list item stands outside a list.", remedy);
        } else {
            self.node(at, kind, &BLOCK_TYPES);
        }
    }

    /// Checks a text node.
    pub fn inline(&mut self, at: At<'_>) {
        let Some(kind) = self.node_type(at) else { return };
        if BLOCK_TYPES.contains(&kind) || kind == LIST_ITEM {
            let message = format!("The block `{kind}` stands where only text can.");
            let remedy = format!("Put it beside the paragraph. Text nodes are {}.", INLINE_TYPES.join(", "));
            self.error("misplaced-node", at, message, remedy);
        } else {
            self.node(at, kind, &INLINE_TYPES);
        }
    }

    /// Checks an entry of a list.
    pub fn list_item(&mut self, at: At<'_>) {
        let Some(kind) = self.node_type(at) else { return };
        if kind == LIST_ITEM {
            self.node(at, kind, &[LIST_ITEM]);
        } else {
            let message = format!("`{kind}` stands in a list, which holds `list-item` nodes only.");
            self.error("misplaced-node", at, message, "Wrap it: `{ \"type\": \"list-item\", \"children\": [ ... ] }`.");
        }
    }

    /// Checks what stands in a list item: a text node or a block.
    pub fn item_content(&mut self, at: At<'_>) {
        match at.value.get("type").and_then(|kind| kind.as_text()) {
            Some(kind) if INLINE_TYPES.contains(&kind) => self.inline(at),
            Some(_) | None => self.block(at),
        }
    }

    /// Checks what stands in a gallery.
    pub fn gallery_image(&mut self, at: At<'_>) {
        let Some(kind) = self.node_type(at) else { return };
        if kind != "image" && (BLOCK_TYPES.contains(&kind) || INLINE_TYPES.contains(&kind)) {
            let message = format!("`{kind}` stands in a gallery, which holds `image` nodes only.");
            self.error("misplaced-node", at, message, "Put it before or after the gallery.");
        } else {
            self.node(at, kind, &["image"]);
        }
    }

    /// Checks a node of a type that may stand here; `known` has all of them.
    fn node(&mut self, at: At<'_>, kind: &str, known: &[&str]) {
        if let Some(object) = node(kind) {
            self.object(at, object);
        } else {
            let message = format!("There is no kind of node {}; pages leave it out.", quoted(kind));
            self.warning("unknown-node", at, message, meant(kind, known));
            self.report.unknown(kind.to_owned());
        }
    }

    /// Returns the `type` of a node, or reports that the value is not a node.
    fn node_type<'b>(&mut self, at: At<'b>) -> Option<&'b str> {
        if at.as_text().is_some() {
            let remedy = "Write text as a node: `{ \"type\": \"text\", \"value\": \"...\" }`, inside a paragraph.";
            self.wrong_type(at, "a node", remedy);
            return None;
        }
        if !matches!(at.value.node, Node::Object(_)) {
            self.wrong_type(at, "a node", "Write it as `{ \"type\": ..., ... }`.");
            return None;
        }
        let Some(kind) = at.value.get("type") else {
            self.missing(&at, "type", "Add the kind of node: `\"type\": \"paragraph\"`.");
            return None;
        };
        if kind.as_text().is_none() {
            let field = At { value: kind, path: Path::Key(&at.path, "type") };
            self.wrong_type(field, "text", "Write the kind of node in double quotes.");
        }
        kind.as_text()
    }

    /// Checks the cells of a row.
    pub fn row(&mut self, at: At<'_>) {
        if !self.list(at, limits::TABLE_COLUMNS) {
            return;
        }
        for cell in at.items() {
            self.cell(cell);
        }
        if at.is_empty() {
            self.error("table-width", at, format!("{} has no cells.", capitalised(&at.name())), "Write at least one.");
        }
    }

    pub fn cell(&mut self, at: At<'_>) {
        match &at.value.node {
            Node::List(_) => {
                if self.list(at, limits::NODES) {
                    for node in at.items() {
                        self.inline(node);
                    }
                }
            }
            Node::Null | Node::Bool(_) | Node::Number(_) | Node::Text(_) | Node::Object(_) => {
                if self.any_text(at, limits::SHORT_TEXT_CHARS).is_some() {
                    self.plain_text(at);
                }
            }
        }
    }
}
