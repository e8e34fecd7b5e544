//! Finds what an article, or any body, refers to.

use std::fmt;

use broadsheet_content::article::{Article, Picture};
use broadsheet_content::body::{Block, Cell, Flow, Inline, ListItem};

/// A JSON path that is built while walking. Each step lives on the stack of the function that takes it, so that walking
/// allocates nothing unless there is a fault.
#[derive(Clone, Copy, Debug)]
pub enum At<'a> {
    /// The file as a whole.
    Root,
    /// A field of an object.
    Field(&'a At<'a>, &'static str),
    /// An item of a list.
    Item(&'a At<'a>, usize),
}

impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => f.write_str("$"),
            Self::Field(parent, name) => write!(f, "{parent}.{name}"),
            Self::Item(parent, index) => write!(f, "{parent}[{index}]"),
        }
    }
}

/// An article, author, file, link or embed that an article refers to.
#[derive(Clone, Copy, Debug)]
pub enum Reference<'a> {
    /// The address of a link.
    Link(&'a str),
    /// A picture. The path is that of the picture and not of its `src`.
    Picture(&'a Picture),
    /// The picture that a video shows before it plays.
    Poster(&'a str),
    /// The address of audio or video.
    Media(&'a str),
    /// The address of captions.
    Captions(&'a str),
    /// The slug of an article.
    Article(&'a str),
    /// The id of an author.
    Author(&'a str),
    /// The time of something that was done.
    Time(Done, &'a str),
    /// Content of another site. The path is that of the block.
    Embed {
        /// The id of its provider.
        provider: &'a str,
        /// Its address.
        url: &'a str,
    },
}

/// Something that was done, as its time says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// The article was changed.
    Updated,
    /// Something in it was corrected.
    Corrected,
    /// A post was published.
    Posted,
}

/// Calls `found` for each reference in an article, always in the same order. Section and topics are not included, because they
/// are plain fields.
pub fn of_article<'a>(article: &'a Article, found: &mut dyn FnMut(&At<'_>, Reference<'a>)) {
    let root = At::Root;
    for (index, author) in article.authors.iter().enumerate() {
        found(&At::Item(&At::Field(&root, "authors"), index), Reference::Author(author));
    }
    if let Some(image) = &article.image {
        found(&At::Field(&root, "image"), Reference::Picture(image));
    }
    if let Some(updated) = &article.updated {
        found(&At::Field(&root, "updated"), Reference::Time(Done::Updated, updated));
    }
    for (index, correction) in article.corrections.iter().enumerate() {
        let corrections = At::Field(&root, "corrections");
        found(&At::Field(&At::Item(&corrections, index), "date"), Reference::Time(Done::Corrected, &correction.date));
    }
    for (index, slug) in article.related.iter().flatten().enumerate() {
        found(&At::Item(&At::Field(&root, "related"), index), Reference::Article(slug));
    }
    for (index, post) in article.posts.iter().enumerate() {
        let posts = At::Field(&root, "posts");
        let at = At::Item(&posts, index);
        found(&At::Field(&at, "published"), Reference::Time(Done::Posted, &post.published));
        for (index, author) in post.authors.iter().enumerate() {
            found(&At::Item(&At::Field(&at, "authors"), index), Reference::Author(author));
        }
        of_blocks(&post.body, &At::Field(&at, "body"), found);
    }
    of_blocks(&article.body, &At::Field(&root, "body"), found);
}

/// Calls `found` for each reference in the blocks at the path `at`.
pub fn of_blocks<'a>(blocks: &'a [Block], at: &At<'_>, found: &mut dyn FnMut(&At<'_>, Reference<'a>)) {
    for (index, block) in blocks.iter().enumerate() {
        of_block(block, &At::Item(at, index), found);
    }
}

fn of_block<'a>(block: &'a Block, at: &At<'_>, found: &mut dyn FnMut(&At<'_>, Reference<'a>)) {
    let children = At::Field(at, "children");
    match block {
        Block::Paragraph(node) => of_texts(&node.children, &children, found),
        Block::Heading(node) => of_texts(&node.children, &children, found),
        Block::Correction(node) => {
            found(&At::Field(at, "date"), Reference::Time(Done::Corrected, &node.date));
            of_texts(&node.children, &children, found);
        }
        Block::List(node) => of_items(&node.children, &children, found),
        Block::KeyPoints(node) => of_items(&node.children, &children, found),
        Block::Blockquote(node) => of_blocks(&node.children, &children, found),
        Block::InfoBox(node) => of_blocks(&node.children, &children, found),
        Block::Gallery(node) => of_blocks(&node.children, &children, found),
        Block::Image(node) => found(at, Reference::Picture(&node.picture)),
        Block::Table(node) => {
            of_cells(&node.header, &At::Field(at, "header"), found);
            for (index, row) in node.rows.iter().enumerate() {
                of_cells(row, &At::Item(&At::Field(at, "rows"), index), found);
            }
            of_cells(&node.footer, &At::Field(at, "footer"), found);
        }
        Block::Timeline(node) => {
            for (index, event) in node.events.iter().enumerate() {
                let events = At::Field(at, "events");
                of_blocks(&event.children, &At::Field(&At::Item(&events, index), "children"), found);
            }
        }
        Block::Audio(node) => {
            found(&At::Field(at, "src"), Reference::Media(&node.src));
            of_blocks(&node.transcript, &At::Field(at, "transcript"), found);
        }
        Block::Video(node) => {
            found(&At::Field(at, "src"), Reference::Media(&node.src));
            if let Some(poster) = &node.poster {
                found(&At::Field(at, "poster"), Reference::Poster(poster));
            }
            for (index, captions) in node.captions.iter().enumerate() {
                let list = At::Field(at, "captions");
                found(&At::Field(&At::Item(&list, index), "src"), Reference::Captions(&captions.src));
            }
            of_blocks(&node.transcript, &At::Field(at, "transcript"), found);
        }
        Block::Recommended(node) => {
            for (index, slug) in node.articles.iter().enumerate() {
                found(&At::Item(&At::Field(at, "articles"), index), Reference::Article(slug));
            }
        }
        Block::Embed(node) => found(at, Reference::Embed { provider: &node.provider, url: &node.url }),
        Block::Pullquote(_) | Block::ThematicBreak | Block::BigNumber(_) | Block::Unknown(_) => {}
    }
}

fn of_items<'a>(items: &'a [ListItem], at: &At<'_>, found: &mut dyn FnMut(&At<'_>, Reference<'a>)) {
    for (index, item) in items.iter().enumerate() {
        let item_at = At::Item(at, index);
        let children = At::Field(&item_at, "children");
        for (index, child) in item.children.iter().enumerate() {
            let at = At::Item(&children, index);
            match child {
                Flow::Inline(text) => of_text(text, &at, found),
                Flow::Block(block) => of_block(block, &at, found),
            }
        }
    }
}

fn of_cells<'a>(cells: &'a [Cell], at: &At<'_>, found: &mut dyn FnMut(&At<'_>, Reference<'a>)) {
    for (index, Cell(texts)) in cells.iter().enumerate() {
        of_texts(texts, &At::Item(at, index), found);
    }
}

fn of_texts<'a>(texts: &'a [Inline], at: &At<'_>, found: &mut dyn FnMut(&At<'_>, Reference<'a>)) {
    for (index, text) in texts.iter().enumerate() {
        of_text(text, &At::Item(at, index), found);
    }
}

fn of_text<'a>(text: &'a Inline, at: &At<'_>, found: &mut dyn FnMut(&At<'_>, Reference<'a>)) {
    match text {
        Inline::Link(link) => {
            found(&At::Field(at, "url"), Reference::Link(&link.url));
            of_texts(&link.children, &At::Field(at, "children"), found);
        }
        Inline::Strong(span) | Inline::Emphasis(span) | Inline::Deleted(span) => {
            of_texts(&span.children, &At::Field(at, "children"), found)
        }
        Inline::Text { .. } | Inline::Break | Inline::Unknown(_) => {}
    }
}
