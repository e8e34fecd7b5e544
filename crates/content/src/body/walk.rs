//! Traversal of a body: child blocks, texts, changes to both, word counts and unknown nodes.

use super::{Block, Cell, Flow, Inline, KeyPoints, List, ListItem, Paragraph, plain_text};
use crate::text::count_words;

/// Returns the direct child blocks of a block.
#[must_use]
pub fn children_of(block: &Block) -> Vec<&Block> {
    match block {
        Block::Blockquote(node) => node.children.iter().collect(),
        Block::Gallery(node) => node.children.iter().collect(),
        Block::InfoBox(node) => node.children.iter().collect(),
        Block::Audio(node) => node.transcript.iter().collect(),
        Block::Video(node) => node.transcript.iter().collect(),
        Block::Timeline(node) => node.events.iter().flat_map(|event| &event.children).collect(),
        Block::List(node) => node.children.iter().flat_map(blocks_of_item).collect(),
        Block::KeyPoints(node) => node.children.iter().flat_map(blocks_of_item).collect(),
        Block::Paragraph(_)
        | Block::Heading(_)
        | Block::Pullquote(_)
        | Block::ThematicBreak
        | Block::Image(_)
        | Block::Table(_)
        | Block::BigNumber(_)
        | Block::Embed(_)
        | Block::Correction(_)
        | Block::Recommended(_)
        | Block::Unknown(_) => Vec::new(),
    }
}

fn blocks_of_item(item: &ListItem) -> impl Iterator<Item = &Block> {
    item.children.iter().filter_map(|child| match child {
        Flow::Block(block) => Some(block),
        Flow::Inline(_) => None,
    })
}

/// Returns the text nodes directly inside a block, one slice for each run of text.
#[must_use]
pub fn texts_of(block: &Block) -> Vec<&[Inline]> {
    match block {
        Block::Paragraph(node) => vec![&node.children],
        Block::Heading(node) => vec![&node.children],
        Block::Correction(node) => vec![&node.children],
        Block::Table(node) => {
            let rows = node.rows.iter().flatten();
            node.header.iter().chain(rows).chain(&node.footer).map(|Cell(nodes)| nodes.as_slice()).collect()
        }
        Block::List(node) => node.children.iter().flat_map(texts_of_item).collect(),
        Block::KeyPoints(node) => node.children.iter().flat_map(texts_of_item).collect(),
        Block::Blockquote(_)
        | Block::Pullquote(_)
        | Block::ThematicBreak
        | Block::Image(_)
        | Block::Gallery(_)
        | Block::Timeline(_)
        | Block::BigNumber(_)
        | Block::InfoBox(_)
        | Block::Embed(_)
        | Block::Audio(_)
        | Block::Video(_)
        | Block::Recommended(_)
        | Block::Unknown(_) => Vec::new(),
    }
}

fn texts_of_item(item: &ListItem) -> impl Iterator<Item = &[Inline]> {
    item.children.iter().filter_map(|child| match child {
        Flow::Inline(node) => Some(std::slice::from_ref(node)),
        Flow::Block(_) => None,
    })
}

/// Returns what readers read of a block besides its text nodes: titles, captions, sources and figures, but no credits. Not what belongs to
/// the blocks inside it.
#[must_use]
pub fn labels_of(block: &Block) -> Vec<&str> {
    let labels = match block {
        Block::Blockquote(node) => vec![node.source.as_ref()],
        Block::Pullquote(node) => vec![Some(&node.text), node.source.as_ref()],
        Block::Image(node) => vec![node.picture.caption.as_ref()],
        Block::Gallery(node) => vec![node.title.as_ref()],
        Block::Table(node) => vec![node.caption.as_ref()],
        Block::Timeline(node) => {
            let events = node.events.iter().flat_map(|event| [Some(&event.date), Some(&event.title)]);
            std::iter::once(node.title.as_ref()).chain(events).collect()
        }
        Block::BigNumber(node) => vec![Some(&node.number), Some(&node.label), node.source.as_ref()],
        Block::KeyPoints(node) => vec![node.title.as_ref()],
        Block::InfoBox(node) => vec![Some(&node.title)],
        Block::Embed(node) => vec![Some(&node.title)],
        Block::Audio(node) => vec![Some(&node.title), node.caption.as_ref()],
        Block::Video(node) => vec![Some(&node.title), node.caption.as_ref()],
        Block::Paragraph(_)
        | Block::Heading(_)
        | Block::List(_)
        | Block::Correction(_)
        | Block::ThematicBreak
        | Block::Recommended(_)
        | Block::Unknown(_) => Vec::new(),
    };
    labels.into_iter().flatten().map(String::as_str).collect()
}

/// Calls `texts` with each run of text and `blocks` with each list of blocks directly inside a block. Both may change, add and
/// remove nodes. An item of a list mixes text and blocks, so each of its nodes is passed on its own.
pub fn edit_inside(block: &mut Block, texts: &dyn Fn(&mut Vec<Inline>), blocks: &dyn Fn(&mut Vec<Block>)) {
    match block {
        Block::Paragraph(node) => texts(&mut node.children),
        Block::Heading(node) => texts(&mut node.children),
        Block::Correction(node) => texts(&mut node.children),
        Block::Table(node) => {
            let rows = node.rows.iter_mut().flatten();
            node.header.iter_mut().chain(rows).chain(&mut node.footer).for_each(|Cell(nodes)| texts(nodes));
        }
        Block::List(node) => edit_items(&mut node.children, texts, blocks),
        Block::KeyPoints(node) => edit_items(&mut node.children, texts, blocks),
        Block::Blockquote(node) => blocks(&mut node.children),
        Block::Gallery(node) => blocks(&mut node.children),
        Block::InfoBox(node) => blocks(&mut node.children),
        Block::Audio(node) => blocks(&mut node.transcript),
        Block::Video(node) => blocks(&mut node.transcript),
        Block::Timeline(node) => node.events.iter_mut().for_each(|event| blocks(&mut event.children)),
        Block::Pullquote(_)
        | Block::ThematicBreak
        | Block::Image(_)
        | Block::BigNumber(_)
        | Block::Embed(_)
        | Block::Recommended(_)
        | Block::Unknown(_) => {}
    }
}

fn edit_items(items: &mut [ListItem], texts: &dyn Fn(&mut Vec<Inline>), blocks: &dyn Fn(&mut Vec<Block>)) {
    for item in items {
        for child in std::mem::take(&mut item.children) {
            match child {
                Flow::Inline(text) => {
                    let mut nodes = vec![text];
                    texts(&mut nodes);
                    item.children.extend(nodes.into_iter().map(Flow::Inline));
                }
                Flow::Block(block) => {
                    let mut nodes = vec![block];
                    blocks(&mut nodes);
                    item.children.extend(nodes.into_iter().map(Flow::Block));
                }
            }
        }
    }
}

/// Removes the unknown fields of a block and of the items of a list. The blocks and text nodes inside it keep theirs.
pub fn remove_unknown_fields(block: &mut Block) {
    let of_items = |items: &mut [ListItem]| items.iter_mut().for_each(|item| item.extra.clear());
    let extra = match block {
        Block::Paragraph(node) => &mut node.extra,
        Block::Heading(node) => &mut node.extra,
        Block::List(node) => {
            of_items(&mut node.children);
            &mut node.extra
        }
        Block::Blockquote(node) => &mut node.extra,
        Block::Pullquote(node) => &mut node.extra,
        Block::Image(node) => &mut node.extra,
        Block::Gallery(node) => &mut node.extra,
        Block::Table(node) => &mut node.extra,
        Block::Timeline(node) => &mut node.extra,
        Block::BigNumber(node) => &mut node.extra,
        Block::KeyPoints(node) => {
            of_items(&mut node.children);
            &mut node.extra
        }
        Block::InfoBox(node) => &mut node.extra,
        Block::Embed(node) => &mut node.extra,
        Block::Audio(node) => &mut node.extra,
        Block::Video(node) => &mut node.extra,
        Block::Correction(node) => &mut node.extra,
        Block::Recommended(node) => &mut node.extra,
        Block::ThematicBreak | Block::Unknown(_) => return,
    };
    extra.clear();
}

/// Counts the words in running text, headings, corrections, lists and tables, also inside other blocks.
#[must_use]
pub fn word_count(body: &[Block]) -> usize {
    body.iter()
        .map(|block| {
            let own: usize = if let Block::List(List { children, .. }) | Block::KeyPoints(KeyPoints { children, .. }) = block {
                children.iter().map(words_of_item).sum()
            } else {
                texts_of(block).into_iter().map(|nodes| count_words(&plain_text(nodes))).sum()
            };
            let inner: usize = children_of(block).into_iter().map(|child| word_count(std::slice::from_ref(child))).sum();
            own + inner
        })
        .sum()
}

/// Counts the words of an item's own text. Its text nodes are joined first, because `**12**%` is one word.
fn words_of_item(item: &ListItem) -> usize {
    let mut text = String::new();
    for child in &item.children {
        match child {
            Flow::Inline(node) => text.push_str(&plain_text(std::slice::from_ref(node))),
            Flow::Block(_) => text.push(' '),
        }
    }
    count_words(&text)
}

/// Returns the first paragraph that has text in it and is not inside another block.
#[must_use]
pub fn first_paragraph(body: &[Block]) -> Option<&Paragraph> {
    body.iter().find_map(|block| {
        let Block::Paragraph(paragraph) = block else { return None };
        (!plain_text(&paragraph.children).trim().is_empty()).then_some(paragraph)
    })
}

/// Returns the `type` of each node this version does not know, also inside other blocks.
#[must_use]
pub fn unknown_nodes(body: &[Block]) -> Vec<String> {
    let mut found = Vec::new();
    for block in body {
        if let Block::Unknown(unknown) = block {
            found.push(unknown.kind().to_owned());
        }
        for nodes in texts_of(block) {
            unknown_texts(nodes, &mut found);
        }
        for child in children_of(block) {
            found.append(&mut unknown_nodes(std::slice::from_ref(child)));
        }
    }
    found
}

fn unknown_texts(nodes: &[Inline], found: &mut Vec<String>) {
    for node in nodes {
        match node {
            Inline::Unknown(unknown) => found.push(unknown.kind().to_owned()),
            Inline::Strong(span) | Inline::Emphasis(span) | Inline::Deleted(span) => unknown_texts(&span.children, found),
            Inline::Link(link) => unknown_texts(&link.children, found),
            Inline::Text { .. } | Inline::Break => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn body(blocks: Value) -> Vec<Block> {
        serde_json::from_value(blocks).expect("blocks read anything")
    }

    fn text(value: &str) -> Value {
        json!({ "type": "text", "value": value })
    }

    fn paragraph(value: &str) -> Value {
        json!({ "type": "paragraph", "children": [text(value)] })
    }

    /// One block of each kind that can contain paragraphs, with one paragraph in it.
    fn holders() -> Vec<Block> {
        let inner = paragraph("inner words");
        body(json!([
            { "type": "blockquote", "children": [inner] },
            { "type": "info-box", "title": "Title", "children": [inner] },
            { "type": "audio", "src": "/media/a.mp3", "title": "Title", "transcript": [inner] },
            { "type": "video", "src": "/media/a.mp4", "title": "Title", "transcript": [inner] },
            { "type": "timeline", "events": [{ "date": "1921", "title": "Title", "children": [inner] }] },
            { "type": "list", "children": [{ "type": "list-item", "children": [inner] }] },
            { "type": "key-points", "children": [{ "type": "list-item", "children": [inner] }] }
        ]))
    }

    #[test]
    fn the_blocks_inside_a_block_are_found_in_every_kind() {
        for holder in holders() {
            let children = children_of(&holder);
            assert!(matches!(children.as_slice(), [Block::Paragraph(_)]), "{holder:?}");
            assert_eq!(word_count(std::slice::from_ref(&holder)), 2, "{holder:?}");
        }
        let gallery = body(json!([{ "type": "gallery", "children": [{ "type": "image", "src": "/media/a.jpg", "alt": "A" }] }]));
        assert_eq!(gallery.iter().flat_map(children_of).count(), 1);
        assert!(children_of(&Block::ThematicBreak).is_empty());
    }

    #[test]
    fn what_is_inside_a_block_can_be_replaced() {
        let nothing = |_: &mut Vec<Inline>| {};
        for mut holder in holders() {
            edit_inside(&mut holder, &nothing, &|blocks| *blocks = vec![Block::ThematicBreak; 2]);
            assert_eq!(children_of(&holder), [&Block::ThematicBreak; 2], "{holder:?}");
        }
        let runs = body(json!([
            paragraph("Run"),
            { "type": "heading", "level": "chapter", "children": [text("Run")] },
            { "type": "correction", "date": "2026-11-12", "kind": "correction", "children": [text("Run")] },
            { "type": "table", "header": ["Run"], "rows": [] },
            { "type": "list", "children": [{ "type": "list-item", "children": [text("Run")] }] },
            { "type": "key-points", "children": [{ "type": "list-item", "children": [text("Run")] }] }
        ]));
        for mut block in runs {
            edit_inside(&mut block, &|texts| texts.push(Inline::Text { value: " now".to_owned() }), &|_| {});
            let words: String = texts_of(&block).into_iter().map(plain_text).collect();
            assert_eq!(words, "Run now", "{block:?}");
        }
    }

    #[test]
    fn words_are_counted_in_text_headings_lists_and_tables() {
        let blocks = body(json!([
            { "type": "paragraph", "children": [text("One t"), { "type": "strong", "children": [text("wo")] }, { "type": "break" }, text("three")] },
            { "type": "heading", "level": "chapter", "children": [text("Four five")] },
            { "type": "list", "children": [{ "type": "list-item", "children": [
                { "type": "strong", "children": [text("6")] }, text("% seven"), { "type": "list", "children": [
                    { "type": "list-item", "children": [{ "type": "link", "url": "/", "children": [text("eight")] }] }
                ] }
            ] }] },
            { "type": "table", "header": ["nine"], "rows": [["ten eleven"]], "footer": [[text("twelve")]] },
            { "type": "pullquote", "text": "Said before in the text" },
            { "type": "hologram", "children": [text("not words")] }
        ]));
        assert_eq!(word_count(&blocks), 12);
        assert_eq!(word_count(&[]), 0);
    }

    #[test]
    fn the_first_paragraph_is_the_first_that_says_something() {
        let blocks = body(json!([
            { "type": "blockquote", "children": [paragraph("Somebody else’s")] },
            paragraph("  "),
            paragraph("First"),
            paragraph("Second")
        ]));
        assert_eq!(first_paragraph(&blocks).map(|paragraph| plain_text(&paragraph.children)), Some("First".to_owned()));
        assert_eq!(first_paragraph(&[Block::ThematicBreak]), None);
    }

    #[test]
    fn unknown_nodes_are_found_at_every_depth() {
        let blocks = body(json!([
            { "type": "hologram" },
            { "type": "paragraph", "children": [{ "type": "blink" }, { "type": "link", "url": "/", "children": [{ "type": "strong", "children": [{ "type": "wave" }] }] }] },
            { "type": "table", "header": [[{ "type": "cell-mark" }]], "rows": [] },
            { "type": "blockquote", "children": [{ "type": "list", "children": [{ "type": "list-item", "children": [{ "type": "deep" }] }] }] },
            { "type": "pullquote" },
            7
        ]));
        assert_eq!(unknown_nodes(&blocks), ["hologram", "blink", "wave", "cell-mark", "deep", "pullquote", "?"]);
    }
}
