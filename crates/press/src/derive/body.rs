//! Prepares bodies for publication: adds sizes to pictures, formatted dates, teasers of recommended articles, and the frames of
//! embeds, points links to headings and posts at their ids, and removes links to articles that are not published. Nodes and fields that
//! this version does not know are removed: readers do not see them, and they may be notes that are not meant for readers.

use std::sync::LazyLock;

use broadsheet_content::body::{Block, Embed, EmbedLabels, Inline, Unknown, edit_inside, remove_unknown_fields};
use broadsheet_content::editing::messages::{self, direction, is_same_language};
use broadsheet_content::link::FRAGMENT_PREFIX;
use broadsheet_content::messages::{MessageId, Messages};

use super::edition::Edition;
use crate::address;
use crate::embeds;
use crate::pictures::Shape;

impl Edition<'_> {
    /// Returns the published form of blocks in a language.
    pub(super) fn published_body(&self, body: &[Block], language: &str) -> Vec<Block> {
        let mut blocks = body.to_vec();
        self.prepare(&mut blocks, language);
        blocks
    }

    fn prepare(&self, blocks: &mut Vec<Block>, language: &str) {
        if !self.is_preview {
            blocks.retain(|block| !matches!(block, Block::Unknown(_)));
        }
        for block in blocks.iter_mut() {
            self.prepare_block(block, language);
        }
        blocks.retain(|block| !matches!(block, Block::Recommended(node) if node.teasers.is_empty()));
    }

    fn prepare_block(&self, block: &mut Block, language: &str) {
        if let Block::Image(node) = block {
            self.show(&mut node.picture, Shape::Natural);
        } else if let Block::Video(node) = block {
            node.poster = node.poster.take().map(|poster| self.poster(poster));
        } else if let Block::Correction(node) = block {
            node.stamp = Some(self.stamps.day(&node.date, language));
        } else if let Block::Recommended(node) = block {
            node.articles.retain(|slug| self.publishes(slug));
            node.teasers = self.teasers_of(node.articles.iter().filter_map(|slug| self.by_slug.get(slug.as_str()).copied()));
        } else if let Block::Embed(node) = block {
            // Overwrite `frame`, because the address of a frame must not come from an article.
            node.frame = embeds::frame(&self.site.consent, &node.provider, &node.url).ok();
            node.labels = Some(labels(node, &self.messages, language));
        } else if let Block::Unknown(node) = block {
            *node = Unknown::of_kind(node.kind());
        }
        remove_unknown_fields(block);
        edit_inside(block, &|texts| self.prepare_texts(texts), &|blocks| self.prepare(blocks, language));
    }

    /// Replaces each link to an article that is not published with its text, points the others at the ids that pages have, and removes what
    /// this version does not know.
    fn prepare_texts(&self, texts: &mut Vec<Inline>) {
        self.unlink(texts);
        texts.retain(|text| !matches!(text, Inline::Unknown(_)));
        for text in texts {
            match text {
                Inline::Link(link) => {
                    link.url = self.with_part(&link.url);
                    link.extra.clear();
                    self.prepare_texts(&mut link.children);
                }
                Inline::Strong(span) | Inline::Emphasis(span) | Inline::Deleted(span) => {
                    span.extra.clear();
                    self.prepare_texts(&mut span.children);
                }
                Inline::Text { .. } | Inline::Break | Inline::Unknown(_) => {}
            }
        }
    }

    /// Returns an address with the fragment that leads to a heading or post on the page: `/article/a/#part-fares` for
    /// `/article/a/#fares`.
    pub(super) fn with_part(&self, url: &str) -> String {
        match url.split_once('#') {
            Some((page, part)) if address::part(url, &self.site.base_url).is_some() && !part.starts_with(FRAGMENT_PREFIX) => {
                format!("{page}#{FRAGMENT_PREFIX}{part}")
            }
            Some(_) | None => url.to_owned(),
        }
    }

    fn unlink(&self, texts: &mut Vec<Inline>) {
        if !texts.iter().any(|text| self.has_dead_link(text)) {
            return;
        }
        for mut text in std::mem::take(texts) {
            match &mut text {
                Inline::Link(link) => {
                    self.unlink(&mut link.children);
                    if !self.leads_somewhere(&link.url) {
                        texts.append(&mut link.children);
                        continue;
                    }
                }
                Inline::Strong(span) | Inline::Emphasis(span) | Inline::Deleted(span) => self.unlink(&mut span.children),
                Inline::Text { .. } | Inline::Break | Inline::Unknown(_) => {}
            }
            texts.push(text);
        }
    }

    fn has_dead_link(&self, text: &Inline) -> bool {
        match text {
            Inline::Link(link) => !self.leads_somewhere(&link.url) || link.children.iter().any(|child| self.has_dead_link(child)),
            Inline::Strong(span) | Inline::Emphasis(span) | Inline::Deleted(span) => {
                span.children.iter().any(|child| self.has_dead_link(child))
            }
            Inline::Text { .. } | Inline::Break | Inline::Unknown(_) => false,
        }
    }
}

/// The messages that an embed's placeholder consists of.
const EMBED: [MessageId; 4] = [MessageId::EmbedAbout, MessageId::EmbedOnce, MessageId::EmbedAlways, MessageId::EmbedOpen];

/// Returns the texts of an embed's placeholder. They are in the paper's language, even if the article is in another one. They are marked
/// with one language, so all are English where one of them is not translated.
fn labels(embed: &Embed, messages: &Messages, article: &str) -> EmbedLabels {
    static ENGLISH: LazyLock<Messages> = LazyLock::new(|| messages::messages("en", None));
    let untranslated = EMBED.into_iter().find(|id| messages.is_untranslated(*id));
    let (language, of_messages) = messages.language_of(untranslated.unwrap_or(MessageId::EmbedAbout));
    let is_articles = is_same_language(article, language);
    let messages = if untranslated.is_some() { &ENGLISH } else { messages };
    let name = provider_name(&embed.provider);
    let host = url::Url::parse(&embed.url).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default();
    EmbedLabels {
        about: messages.with(MessageId::EmbedAbout, name),
        once: messages.get(MessageId::EmbedOnce).to_owned(),
        always: messages.with(MessageId::EmbedAlways, name),
        open: messages.with(MessageId::EmbedOpen, &host),
        language: (!is_articles).then(|| language.to_owned()),
        direction: (of_messages != direction(article)).then_some(of_messages),
    }
}

/// Returns a provider's own spelling of its name.
fn provider_name(id: &str) -> &str {
    match id {
        "youtube" => "YouTube",
        "vimeo" => "Vimeo",
        "openstreetmap" => "OpenStreetMap",
        "mastodon" => "Mastodon",
        "soundcloud" => "SoundCloud",
        other => other,
    }
}
