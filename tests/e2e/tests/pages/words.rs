//! Every word of every document is in its page's HTML, in order, so that nothing is lost and no text has become markup.

use broadsheet_content::body::{Block, Cell, Flow, Inline, ListItem};
use broadsheet_content::page::{DatedPost, Page, PageDocument, Stamp, Teaser};
use broadsheet_e2e::Outcome;
use broadsheet_e2e::paper::paper;

use crate::dom::text;
use crate::site::{no_faults, site};

/// The words a reader reads, in order.
#[derive(Default)]
struct Words(Vec<String>);

impl Words {
    fn say(&mut self, words: impl Into<String>) {
        self.0.push(words.into());
    }

    fn maybe(&mut self, words: Option<&String>) {
        self.0.extend(words.cloned());
    }

    fn inline(&mut self, nodes: &[Inline]) {
        self.say(shown_text(nodes));
    }

    fn items(&mut self, items: &[ListItem]) {
        for child in items.iter().flat_map(|item| &item.children) {
            match child {
                Flow::Inline(node) => self.inline(std::slice::from_ref(node)),
                Flow::Block(block) => self.block(block),
            }
        }
    }

    fn cells(&mut self, cells: &[Cell]) {
        cells.iter().for_each(|Cell(nodes)| self.inline(nodes));
    }

    fn blocks(&mut self, blocks: &[Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Paragraph(node) => self.inline(&node.children),
            Block::Heading(node) => self.inline(&node.children),
            Block::List(node) => self.items(&node.children),
            Block::Blockquote(node) => {
                self.blocks(&node.children);
                self.maybe(node.source.as_ref());
            }
            Block::Pullquote(node) => {
                self.say(&node.text);
                self.maybe(node.source.as_ref());
            }
            Block::ThematicBreak | Block::Unknown(_) => {}
            Block::Image(node) => {
                self.maybe(node.picture.caption.as_ref());
                self.maybe(node.picture.credit.as_ref());
            }
            Block::Gallery(node) => {
                self.maybe(node.title.as_ref());
                self.blocks(&node.children);
            }
            Block::Table(node) => {
                self.maybe(node.caption.as_ref());
                self.cells(&node.header);
                node.rows.iter().for_each(|row| self.cells(row));
                self.cells(&node.footer);
            }
            Block::Timeline(node) => {
                self.maybe(node.title.as_ref());
                for event in &node.events {
                    self.say(&event.date);
                    self.say(&event.title);
                    self.blocks(&event.children);
                }
            }
            Block::BigNumber(node) => {
                self.say(&node.number);
                self.say(&node.label);
                self.maybe(node.source.as_ref());
            }
            Block::KeyPoints(node) => {
                self.maybe(node.title.as_ref());
                self.items(&node.children);
            }
            Block::InfoBox(node) => {
                self.say(&node.title);
                self.blocks(&node.children);
            }
            Block::Embed(node) => {
                self.say(&node.title);
                let labels = node.labels.clone().unwrap_or_default();
                self.say(labels.about);
                if node.frame.is_some() {
                    self.say(labels.once);
                    self.say(labels.always);
                }
                self.say(labels.open);
                self.maybe(node.caption.as_ref());
            }
            Block::Audio(node) => {
                self.say(&node.title);
                self.maybe(node.caption.as_ref());
                self.maybe(node.credit.as_ref());
                self.blocks(&node.transcript);
            }
            Block::Video(node) => {
                self.say(&node.title);
                self.maybe(node.caption.as_ref());
                self.maybe(node.credit.as_ref());
                self.blocks(&node.transcript);
            }
            Block::Correction(node) => {
                self.maybe(node.stamp.as_ref().map(|stamp| &stamp.text));
                self.inline(&node.children);
            }
            Block::Recommended(node) => {
                self.maybe(node.title.as_ref().filter(|_| !node.teasers.is_empty()));
                node.teasers.iter().for_each(|teaser| self.say(&teaser.headline));
            }
        }
    }

    fn post(&mut self, post: &DatedPost) {
        post.authors.iter().for_each(|author| self.say(&author.title));
        self.maybe(post.headline.as_ref());
        self.blocks(&post.body);
    }

    fn teaser(&mut self, teaser: &Teaser) {
        let Stamp { text, .. } = &teaser.published;
        for words in [&teaser.kicker, &teaser.headline, teaser.byline.as_ref().unwrap_or(&String::new()), &teaser.excerpt, text] {
            self.say(words);
        }
    }

    /// Those of a page, in the order in which they are read. The front orders its containers anew: its own test
    /// (`front.rs`) has them.
    fn of(document: &PageDocument) -> Outcome<Self> {
        let mut words = Self::default();
        match &document.page {
            Page::Front(front) => {
                words.maybe(front.date.as_ref().map(|date| &date.text));
                front.lead.iter().for_each(|teaser| words.teaser(teaser));
                front.top.iter().for_each(|teaser| words.say(&teaser.headline));
                front.containers.iter().for_each(|container| words.say(&container.section.title));
            }
            Page::Section(list) | Page::Topic(list) => {
                words.say(&list.title);
                words.maybe(list.description.as_ref());
                list.teasers.iter().for_each(|teaser| words.teaser(teaser));
            }
            Page::Author(author) => {
                words.maybe(author.role.as_ref());
                words.say(&author.name);
                words.maybe(author.bio.as_ref());
                words.maybe(author.email.as_ref());
                author.teasers.iter().for_each(|teaser| words.teaser(teaser));
            }
            Page::Article(article) => {
                words.say(&article.section.title);
                words.maybe(article.kicker.as_ref());
                words.say(&article.headline);
                words.maybe(article.standfirst.as_ref());
                article.authors.iter().for_each(|author| words.say(&author.title));
                words.maybe(article.location.as_ref());
                words.say(&article.published.text);
                words.maybe(article.updated.as_ref().map(|updated| &updated.text));
                words.maybe(article.image.as_ref().and_then(|picture| picture.caption.as_ref()));
                words.maybe(article.image.as_ref().and_then(|picture| picture.credit.as_ref()));
                for correction in &article.corrections {
                    words.say(&correction.date.text);
                    words.say(&correction.text);
                }
                words.blocks(&article.body);
                article.posts.iter().for_each(|post| words.post(post));
                article.topics.iter().for_each(|topic| words.say(&topic.title));
                article.related.iter().for_each(|teaser| words.teaser(teaser));
            }
            Page::About(about) => {
                words.say(&document.title);
                words.blocks(&about.body);
            }
            Page::Saved(_) => words.say(&document.title),
            Page::Cookies(_) => {
                let catalogue = &paper()?.site.consent;
                words.say(&document.title);
                for category in &catalogue.categories {
                    words.say(&category.title);
                    words.say(&category.description);
                    for service in catalogue.services_of(&category.id) {
                        words.say(&service.title);
                        for stored in &service.stores {
                            [&stored.key, &stored.purpose, &stored.retention].into_iter().for_each(|said| words.say(said));
                        }
                    }
                }
            }
        }
        Ok(words)
    }
}

/// The letters of blocks, in order.
pub fn letters_of_blocks(blocks: &[Block]) -> String {
    let mut words = Words::default();
    words.blocks(blocks);
    letters(&words.0.concat())
}

/// The letters of an item of a list.
pub fn letters_of_item(item: &ListItem) -> String {
    let mut words = Words::default();
    words.items(std::slice::from_ref(item));
    letters(&words.0.concat())
}

/// The text of nodes as a page shows it, with the words that are struck through.
pub fn shown_text(nodes: &[Inline]) -> String {
    let text = |node: &Inline| match node {
        Inline::Text { value } => value.clone(),
        Inline::Strong(span) | Inline::Emphasis(span) | Inline::Deleted(span) => shown_text(&span.children),
        Inline::Link(link) => shown_text(&link.children),
        Inline::Break => " ".to_owned(),
        Inline::Unknown(_) => String::new(),
    };
    nodes.iter().map(text).collect()
}

/// Without white space, which elements may add or take away.
pub fn letters(words: &str) -> String {
    words.split_whitespace().collect()
}

#[test]
fn every_word_of_every_document_is_in_its_page_in_order() -> Outcome {
    let site = site()?;
    let (mut faults, mut seen) = (Vec::new(), 0);
    for (page, document) in site.documents() {
        let shown = letters(&text(page.main()?));
        let mut rest = shown.as_str();
        for words in Words::of(document)?.0 {
            match rest.split_once(letters(&words).as_str()) {
                Some((_, after)) => rest = after,
                None => {
                    let why = if shown.contains(&letters(&words)) { "not in its place" } else { "missing" };
                    faults.push(format!("{}: {why}: “{words}”", page.path));
                }
            }
            seen += 1;
        }
    }
    assert!(seen > 2_000, "only {seen} pieces of text");
    no_faults(faults)
}

#[test]
fn no_character_is_written_as_a_reference_twice() -> Outcome {
    let site = site()?;
    let mut faults = Vec::new();
    for (page, _) in site.documents() {
        for reference in ["&amp;amp;", "&amp;lt;", "&amp;gt;", "&amp;quot;", "&amp;#", "\u{fffd}"] {
            if page.source.contains(reference) {
                faults.push(format!("{}: {reference}", page.path));
            }
        }
    }
    no_faults(faults)
}
