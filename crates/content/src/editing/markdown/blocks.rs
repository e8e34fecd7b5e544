//! Conversion of Markdown blocks to nodes.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Tag};

use super::Reader;
use crate::editing::finding::Severity;
use crate::editing::path::Path;
use crate::editing::tree::{Located, Member};

/// A part of a list item: a run of text nodes, or a block.
enum Part {
    Text(Vec<Located>, Range<usize>),
    Block(Located),
}

impl<'t> Reader<'t, '_, '_, '_> {
    /// Reads blocks up to the end of the enclosing element. `depth` is the depth of the list that will hold them.
    pub fn blocks(&mut self, path: Path<'_>, depth: usize) -> Vec<Located> {
        let mut out = Vec::new();
        while let Some((event, range)) = self.next() {
            let here = Path::Index(&path, out.len());
            if let Event::Start(tag) = event {
                out.extend(self.block(tag, range, here, depth + 1));
            } else if matches!(event, Event::End(_)) {
                break;
            } else if event == Event::Rule {
                out.extend(self.node("thematic-break", Vec::new(), range, here, depth + 1));
            } else {
                // Text outside a paragraph occurs only in tight list items, which `item` reads.
                let mut text = Vec::new();
                self.inline(event, range.clone(), &mut text, here, depth + 3);
                out.extend(self.paragraph_of(text, range, here, depth + 1));
            }
        }
        out
    }

    /// Reads the block that a tag starts; `None` after an error.
    fn block(&mut self, tag: Tag<'t>, range: Range<usize>, path: Path<'_>, depth: usize) -> Option<Located> {
        self.block += 1;
        match tag {
            Tag::Paragraph => {
                self.check_lines(&range, path);
                let children = self.inlines(Path::Key(&path, "children"), depth + 1);
                self.paragraph_of(children, range, path, depth)
            }
            Tag::Heading { level, .. } => self.heading(level, range, path, depth),
            Tag::BlockQuote(_) => {
                let children = self.blocks(Path::Key(&path, "children"), depth + 1);
                self.parent("blockquote", Vec::new(), children, range, path, depth)
            }
            Tag::List(start) => self.list(start, range, path, depth),
            Tag::CodeBlock(kind) => self.code_block(kind, range, path, depth),
            Tag::Table(columns) => self.table(&columns, range, path, depth),
            Tag::HtmlBlock => {
                self.refuse_html(path, range);
                self.skip();
                None
            }
            Tag::FootnoteDefinition(_) => {
                self.refuse_footnote(path, range);
                self.skip();
                None
            }
            // These are extensions that are not enabled, or read by the functions for lists and tables.
            Tag::Item
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::TableHead
            | Tag::TableRow
            | Tag::TableCell
            | Tag::MetadataBlock(_) => {
                self.skip();
                None
            }
            inline @ (Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::Link { .. }
            | Tag::Image { .. }) => {
                let mut text = Vec::new();
                self.inline(Event::Start(inline), range.clone(), &mut text, path, depth + 2);
                self.paragraph_of(text, range, path, depth)
            }
        }
    }

    /// Creates a node; `None` when there are too many nodes or it is nested too deeply.
    pub fn node(&mut self, kind: &str, fields: Vec<Member>, range: Range<usize>, path: Path<'_>, depth: usize) -> Option<Located> {
        let span = self.place(range);
        if !self.cx.admit(path, span.clone(), depth) {
            return None;
        }
        let mut members = vec![Member::new("type", Located::text(kind, span.clone()))];
        members.extend(fields);
        Some(Located::object(members, span))
    }

    /// Creates a node with children.
    pub fn parent(
        &mut self,
        kind: &str,
        mut fields: Vec<Member>,
        children: Vec<Located>,
        range: Range<usize>,
        path: Path<'_>,
        depth: usize,
    ) -> Option<Located> {
        let span = self.place(range.clone());
        fields.push(Member::new("children", Located::list(children, span)));
        self.node(kind, fields, range, path, depth)
    }

    /// Creates a paragraph, or returns the picture if it is the only child. `None` when no text is left.
    pub fn paragraph_of(&mut self, mut children: Vec<Located>, range: Range<usize>, path: Path<'_>, depth: usize) -> Option<Located> {
        let is_image = |node: &Located| node.get("type").and_then(Located::as_text) == Some("image");
        if children.len() == 1 && children.iter().all(is_image) {
            return children.pop();
        }
        for image in children.iter().filter(|node| is_image(node)) {
            let message = "The picture stands inside a sentence or beside another picture.";
            let remedy = "Give it a paragraph of its own, with an empty line before and after it.";
            self.cx.report.error("image-in-text", path, image.span.clone(), message, remedy);
        }
        children.retain(|node| !is_image(node));
        if children.is_empty() {
            return None;
        }
        self.parent("paragraph", Vec::new(), children, range, path, depth)
    }

    fn heading(&mut self, level: HeadingLevel, range: Range<usize>, path: Path<'_>, depth: usize) -> Option<Located> {
        let level = match level {
            HeadingLevel::H2 => "chapter",
            HeadingLevel::H3 => "subheading",
            HeadingLevel::H4 => "label",
            HeadingLevel::H1 => {
                let remedy = "Take it out: the headline is in the front matter. Headings of the text start with `## `.";
                self.refuse("heading-level", path, range, "A heading of the first level stands in the text.", remedy);
                self.skip();
                return None;
            }
            HeadingLevel::H5 | HeadingLevel::H6 => {
                self.refuse("heading-level", path, range, "A heading is below the third level.", "Use `## `, `### ` or `#### `.");
                self.skip();
                return None;
            }
        };
        if !self.slice(&range).trim_start().starts_with('#') {
            let message = "A line of hyphens right under text makes that text a heading.";
            let remedy = "Write `## ` before a heading; put an empty line before the hyphens of a pause.";
            let span = self.place(range.clone());
            self.cx.report.warning("underlined-heading", path, span, message, remedy);
        }
        self.check_closing_signs(&range, path);
        let level = Member::new("level", Located::text(level, self.place(range.clone())));
        let children = self.only_text(Path::Key(&path, "children"), depth + 1);
        self.parent("heading", vec![level], children, range, path, depth)
    }

    /// Warns of `#` at the end of a heading. The parser removes them, as many as there are.
    fn check_closing_signs(&mut self, range: &Range<usize>, path: Path<'_>) {
        let source = self.slice(range).trim();
        let signs = source.len() - source.trim_end_matches('#').len();
        let is_apart = source.trim_end_matches('#').ends_with([' ', '\t']);
        let opening = source.len() - source.trim_start_matches('#').len();
        if is_apart && signs > 0 && signs != opening {
            let end = range.start + self.slice(range).trim_end().len();
            let message = "The `#` at the end of the heading is not shown.";
            self.report(Severity::Warning, "heading-end", path, end - signs..end, message, "Take it out, or write `\\#`.");
        }
    }

    fn list(&mut self, start: Option<u64>, range: Range<usize>, path: Path<'_>, depth: usize) -> Option<Located> {
        let mut fields = Vec::new();
        if let Some(first) = start {
            let span = self.place(range.start..range.start + 1);
            if first != 1 {
                let message = format!("The numbered list starts at {first}; lists start at 1.");
                let remedy = format!("Start it at 1. Should it not be a list at all, write `{first}\\.`.");
                self.cx.report.warning("list-start", path, span.clone(), message, remedy);
            }
            fields.push(Member::new("ordered", Located { node: crate::editing::tree::Node::Bool(true), span }));
        }
        let children = Path::Key(&path, "children");
        let mut items = Vec::new();
        let mut numbers = Vec::new();
        while let Some((event, range)) = self.next() {
            if matches!(event, Event::End(_)) {
                break;
            }
            if event == Event::Start(Tag::Item) {
                let here = Path::Index(&children, items.len());
                numbers.extend(start.and_then(|_| self.number_of(&range)).map(|number| (number, range.start)));
                let flow = self.item(Path::Key(&here, "children"), depth + 3);
                items.extend(self.parent("list-item", Vec::new(), flow, range, here, depth + 2));
            }
        }
        self.check_numbers(&numbers, path);
        self.parent("list", fields, items, range, path, depth)
    }

    /// Returns the number that an item of a list is written with.
    fn number_of(&self, item: &Range<usize>) -> Option<u64> {
        let source = self.slice(item).trim_start();
        source.split(|c: char| !c.is_ascii_digit()).next().and_then(|number| number.parse().ok())
    }

    /// Warns of a number that is another one on the page. Numbers count up, or all are the same, as some editors write them.
    fn check_numbers(&mut self, numbers: &[(u64, usize)], path: Path<'_>) {
        let Some(&(first, _)) = numbers.first() else { return };
        if numbers.iter().all(|&(number, _)| number == first) {
            return;
        }
        if let Some((&(number, at), shown)) = numbers.iter().zip(1..).find(|&(&(number, _), shown)| number != first + shown - 1) {
            let message = format!("The item is numbered {number} here and {shown} on the page: a list counts by itself.");
            let remedy = format!(
                "Number the items 1, 2, 3. Where the number matters, write it into the text: `{number}\\.` in a paragraph of its own."
            );
            self.report(Severity::Warning, "list-number", path, at..at + number.to_string().len(), message, remedy);
        }
    }

    /// Reads the content of a list item: text nodes if it has nothing but text, otherwise blocks.
    fn item(&mut self, path: Path<'_>, depth: usize) -> Vec<Located> {
        self.block += 1;
        let mut parts = Vec::new();
        while let Some((event, range)) = self.next() {
            let here = Path::Index(&path, parts.len());
            if matches!(event, Event::End(_)) {
                break;
            }
            match block_event(event) {
                Ok(Some(tag)) => parts.extend(self.block(tag, range, here, depth + 1).map(Part::Block)),
                Ok(None) => parts.extend(self.node("thematic-break", Vec::new(), range, here, depth + 1).map(Part::Block)),
                Err(event) => {
                    if !matches!(parts.last(), Some(Part::Text(..))) {
                        parts.push(Part::Text(Vec::new(), range.clone()));
                    }
                    if let Some(Part::Text(nodes, place)) = parts.last_mut() {
                        place.end = range.end.max(place.end);
                        self.inline(event, range, nodes, here, depth + 1);
                    }
                }
            }
        }
        for part in &parts {
            if let Part::Text(_, range) = part {
                self.check_lines_of_item(range, path);
            }
        }
        self.flow(parts, path, depth)
    }

    fn flow(&mut self, mut parts: Vec<Part>, path: Path<'_>, depth: usize) -> Vec<Located> {
        let is_image = |node: &Located| node.get("type").and_then(Located::as_text) == Some("image");
        if let [Part::Text(nodes, _)] = parts.as_mut_slice()
            && !nodes.iter().any(is_image)
        {
            return std::mem::take(nodes);
        }
        // The items of a loose list hold paragraphs. A single paragraph becomes plain text nodes.
        if let [Part::Block(block)] = parts.as_mut_slice()
            && block.get("type").and_then(Located::as_text) == Some("paragraph")
            && let Some(children) = block.take_list("children")
        {
            return children;
        }
        let mut blocks = Vec::new();
        for part in parts {
            let here = Path::Index(&path, blocks.len());
            blocks.extend(match part {
                Part::Block(block) => Some(block),
                Part::Text(nodes, range) => self.paragraph_of(nodes, range, here, depth + 1),
            });
        }
        blocks
    }
}

/// Classifies an event: the tag of a block that starts, `None` for a thematic break, or an event of running text as the error.
fn block_event(event: Event<'_>) -> Result<Option<Tag<'_>>, Event<'_>> {
    if event == Event::Rule {
        return Ok(None);
    }
    if let Event::Start(tag) = event {
        return if is_inline(&tag) { Err(Event::Start(tag)) } else { Ok(Some(tag)) };
    }
    Err(event)
}

fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(
        tag,
        Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Superscript | Tag::Subscript | Tag::Link { .. } | Tag::Image { .. }
    )
}
