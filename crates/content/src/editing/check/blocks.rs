//! Checks of blocks. A new kind needs a line in [`Check::block`] and a function here, in `media` or in `facts`.

use super::{At, Check, capitalised};
use crate::body::{BLOCK_TYPES, INLINE_TYPES};
use crate::editing::limits;
use crate::editing::tree::Node;

impl Check<'_, '_> {
    /// Checks a required field that holds blocks.
    pub fn required_blocks(&mut self, at: &At<'_>, key: &str) {
        if let Some(field) = self.required(at, key) {
            self.blocks(field);
        }
    }

    /// Checks an optional field that holds blocks.
    pub fn optional_blocks(&mut self, at: &At<'_>, key: &str) {
        if let Some(field) = at.field(key) {
            self.blocks(field);
        }
    }

    /// Checks a list of blocks.
    pub fn blocks(&mut self, at: At<'_>) {
        if self.list(at, limits::NODES) {
            for item in at.items() {
                self.block(item);
            }
        }
    }

    /// Checks a block and its children. The parsers limit the recursion to [`limits::DEPTH`].
    fn block(&mut self, at: At<'_>) {
        let Some(kind) = self.node_type(at) else { return };
        match kind {
            "paragraph" => {
                self.object(at, "a paragraph", &["type", "children"]);
                self.text_children(&at);
            }
            "heading" => self.heading(at),
            "list" => self.list_block(at),
            "blockquote" => self.blockquote(at),
            "pullquote" => self.pullquote(at),
            "thematic-break" => self.leaf(at, "a thematic break", &["type"]),
            "image" => self.picture(at, "an image"),
            "gallery" => self.gallery(at),
            "table" => self.table(at),
            "timeline" => self.timeline(at),
            "big-number" => self.big_number(at),
            "key-points" => self.key_points(at),
            "info-box" => self.info_box(at),
            "embed" => self.embed(at),
            "audio" => self.audio(at),
            "video" => self.video(at),
            "correction" => self.correction_block(at),
            "recommended" => self.recommended(at),
            _ if INLINE_TYPES.contains(&kind) => {
                let message = format!("The text node `{kind}` stands where a block belongs.");
                self.error("misplaced-node", at, message, "Put it into a paragraph: `{ \"type\": \"paragraph\", \"children\": [ ... ] }`.");
            }
            "list-item" => {
                self.error(
                    "misplaced-node",
                    at,
                    "A list item stands outside a list.",
                    "Put it into the `children` of a `list` or `key-points`.",
                );
            }
            _ => self.unknown_node(at, kind, &BLOCK_TYPES),
        }
    }

    fn heading(&mut self, at: At<'_>) {
        self.object(at, "a heading", &["type", "level", "children"]);
        if let Some(level) = self.required(&at, "level") {
            self.choice(level, &["chapter", "subheading", "label"]);
        }
        self.text_children(&at);
    }

    fn list_block(&mut self, at: At<'_>) {
        self.object(at, "a list", &["type", "ordered", "children"]);
        self.flag(&at, "ordered");
        self.list_items(&at);
    }

    fn key_points(&mut self, at: At<'_>) {
        self.object(at, "key points", &["type", "title", "children"]);
        self.optional_text(&at, "title", limits::SHORT_TEXT_CHARS);
        self.list_items(&at);
    }

    /// Checks the field `children`, which holds list items.
    fn list_items(&mut self, at: &At<'_>) {
        let Some(children) = self.required(at, "children") else { return };
        if !self.list(children, limits::NODES) {
            return;
        }
        if children.value.items().is_empty() {
            self.warning("empty-node", *at, "The list has no items.", "Write some, or take the list out.");
        }
        for item in children.items() {
            self.list_item(item);
        }
    }

    fn list_item(&mut self, at: At<'_>) {
        let Some(kind) = self.node_type(at) else { return };
        if kind != "list-item" {
            let message = format!("`{kind}` stands in a list, which holds `list-item` nodes only.");
            self.error("misplaced-node", at, message, "Wrap it: `{ \"type\": \"list-item\", \"children\": [ ... ] }`.");
            return;
        }
        self.object(at, "a list item", &["type", "children"]);
        let Some(children) = self.required(&at, "children") else { return };
        if !self.list(children, limits::NODES) {
            return;
        }
        if children.value.items().is_empty() {
            self.warning("empty-node", at, "The list item is empty.", "Write something, or take it out.");
        }
        for child in children.items() {
            // A list item may hold both text nodes and blocks.
            match child.value.get("type").and_then(|kind| kind.as_text()) {
                Some(kind) if INLINE_TYPES.contains(&kind) => self.inline(child),
                Some(_) | None => self.block(child),
            }
        }
    }

    fn blockquote(&mut self, at: At<'_>) {
        self.object(at, "a quotation", &["type", "children", "source"]);
        self.optional_text(&at, "source", limits::SHORT_TEXT_CHARS);
        self.required_blocks(&at, "children");
    }

    fn pullquote(&mut self, at: At<'_>) {
        self.object(at, "a pull quote", &["type", "text", "source"]);
        self.required_text(&at, "text", limits::SHORT_TEXT_CHARS);
        self.optional_text(&at, "source", limits::SHORT_TEXT_CHARS);
    }

    fn table(&mut self, at: At<'_>) {
        self.object(at, "a table", &["type", "caption", "header", "rows", "footer", "sortable"]);
        self.optional_text(&at, "caption", limits::SHORT_TEXT_CHARS);
        self.flag(&at, "sortable");
        let columns = match self.required(&at, "header") {
            Some(header) => self.cells(header),
            None => None,
        };
        if let Some(rows) = self.required(&at, "rows")
            && self.list(rows, limits::TABLE_ROWS)
        {
            for row in rows.items() {
                self.row(row, columns);
            }
        }
        if let Some(footer) = at.field("footer") {
            self.row(footer, columns);
        }
    }

    fn row(&mut self, at: At<'_>, columns: Option<usize>) {
        if let (Some(cells), Some(columns)) = (self.cells(at), columns)
            && cells != columns
        {
            let message = format!("{} has {cells} cells, the table's header {columns}.", capitalised(&at.name()));
            self.error("table-width", at, message, "Give every row as many cells as the header; leave a cell `\"\"` if need be.");
        }
    }

    /// Checks the cells of a row and counts them; `None` when it is not a list.
    fn cells(&mut self, at: At<'_>) -> Option<usize> {
        if !self.list(at, limits::TABLE_COLUMNS) {
            return None;
        }
        for cell in at.items() {
            match &cell.value.node {
                Node::List(_) => self.inlines(cell),
                Node::Null | Node::Bool(_) | Node::Number(_) | Node::Text(_) | Node::Object(_) => {
                    self.any_text(cell, limits::SHORT_TEXT_CHARS);
                }
            }
        }
        let count = at.value.items().len();
        if count == 0 {
            self.error("table-width", at, format!("{} has no cells.", capitalised(&at.name())), "Write at least one.");
        }
        Some(count)
    }
}
