//! Checks of an article's fields.

use std::collections::HashMap;

use jiff::Timestamp;

use super::{At, Check};
use crate::editing::limits;
use crate::editing::path::Path;
use crate::editing::report::Report;
use crate::editing::tree::{Located, Node};

const FIELDS: [&str; 21] = [
    "schemaVersion",
    "slug",
    "headline",
    "standfirst",
    "kicker",
    "section",
    "topics",
    "authors",
    "published",
    "updated",
    "language",
    "location",
    "image",
    "status",
    "embargoedUntil",
    "corrections",
    "related",
    "translations",
    "liveUntil",
    "posts",
    "body",
];

/// Checks an article.
pub(crate) fn article(root: &Located, report: &mut Report<'_>) {
    let at = At::root(root);
    let mut check = Check { report };
    if !check.object(at, "an article", &FIELDS) {
        return;
    }
    check.schema_version(&at);
    let slug = check.required_id(&at, "slug");
    check.required_text(&at, "headline", limits::HEADLINE_CHARS);
    if let Some(standfirst) = check.optional_text(&at, "standfirst", limits::SHORT_TEXT_CHARS) {
        check.standfirst(&at, standfirst);
    }
    check.optional_text(&at, "kicker", limits::HEADLINE_CHARS);
    check.required_id(&at, "section");
    for (key, limit) in [("topics", limits::TOPICS), ("authors", limits::AUTHORS), ("related", limits::RELATED)] {
        if let Some(field) = at.field(key) {
            check.ids(field, limit);
        }
    }
    check.not_related_to_itself(&at, slug);
    check.translations(&at, slug);
    check.times(&at);
    check.optional_language(&at, "language");
    check.optional_text(&at, "location", limits::HEADLINE_CHARS);
    if let Some(image) = at.field("image") {
        check.picture(image, "a picture");
    }
    if let Some(status) = at.field("status") {
        check.choice(status, &["usable", "withheld", "cancelled"]);
    }
    check.corrections(&at);
    check.posts(&at);
    check.body(&at);
}

impl Check<'_, '_> {
    fn standfirst(&mut self, at: &At<'_>, text: &str) {
        let count = text.chars().count();
        if let Some(field) = at.field("standfirst")
            && count > limits::STANDFIRST_CHARS
        {
            let message = format!("The standfirst has {count} characters.");
            self.warning("long-standfirst", field, message, "Keep it to one or two sentences; move the rest into the text.");
        }
    }

    fn not_related_to_itself(&mut self, at: &At<'_>, slug: Option<&str>) {
        let Some(related) = at.field("related") else { return };
        for item in related.items() {
            if item.as_text().is_some() && item.as_text() == slug {
                self.warning("related-to-itself", item, "The article is related to itself.", "Take it out of the list.");
            }
        }
    }

    /// Checks the list by itself. Press checks it against the other articles: whether they are in these languages and name this
    /// one in turn.
    fn translations(&mut self, at: &At<'_>, slug: Option<&str>) {
        let Some(translations) = at.field("translations") else { return };
        if !self.list(translations, limits::TRANSLATIONS) {
            return;
        }
        let mut languages: HashMap<String, usize> = HashMap::new();
        for (index, translation) in translations.items().enumerate() {
            if !self.object(translation, "a translation", &["language", "slug"]) {
                continue;
            }
            if let Some(field) = self.required(&translation, "language") {
                self.language(field);
                let language = field.as_text().unwrap_or_default().to_ascii_lowercase();
                if let Some(first) = languages.insert(language, index) {
                    let message = format!("Two translations are in this language; the other is `$.translations[{first}]`.");
                    self.error("duplicate-language", field, message, "Keep one of them: an article has one version in each language.");
                }
            }
            let other = self.required_id(&translation, "slug");
            if let Some(field) = translation.field("slug")
                && other.is_some()
                && other == slug
            {
                let message = "The article is a translation of itself.";
                self.error("translation-of-itself", field, message, "Name the other article, or take this one out of the list.");
            }
        }
    }

    fn times(&mut self, at: &At<'_>) {
        let published = self.required_time(at, "published");
        self.optional_time(at, "embargoedUntil");
        if let Some(field) = at.field("updated") {
            let updated = self.time(field);
            if is_before(updated, published) {
                let remedy = "Put the time of the last change, or leave it out when the text has not changed since publication.";
                self.error("updated-before-published", field, "The article was updated before it was published.", remedy);
            }
        }
        if let Some(field) = at.field("liveUntil") {
            let until = self.time(field);
            if is_before(until, published) {
                self.error("live-before-published", field, "The live page ends before it is published.", "Put the time at which it ends.");
            }
        }
    }

    fn corrections(&mut self, at: &At<'_>) {
        let Some(corrections) = at.field("corrections") else { return };
        if !self.list(corrections, limits::CORRECTIONS) {
            return;
        }
        for correction in corrections.items() {
            if self.object(correction, "a correction", &["date", "text", "kind"]) {
                self.required_time(&correction, "date");
                self.required_text(&correction, "text", limits::TEXT_CHARS);
                if let Some(kind) = correction.field("kind") {
                    self.correction_kind(kind);
                }
            }
        }
    }

    fn posts(&mut self, at: &At<'_>) {
        let Some(posts) = at.field("posts") else { return };
        if !self.list(posts, limits::POSTS) {
            return;
        }
        if !posts.value.items().is_empty() && at.field("liveUntil").is_none() {
            let remedy = "Add `liveUntil`, the time at which it ends; it may be in the past.";
            self.warning("posts-without-live", posts, "There are posts, but the article is no live page.", remedy);
        }
        let mut ids: HashMap<String, usize> = HashMap::new();
        let mut newer: Option<Timestamp> = None;
        for (index, post) in posts.items().enumerate() {
            let published = self.post(post, index, &mut ids);
            if is_before(newer, published) {
                let place = post.field("published").map_or(post, |field| At { path: Path::Key(&post.path, "published"), ..field });
                let message = "The post is newer than the one above it.";
                self.warning("posts-order", place, message, "Put the newest post first.");
            }
            newer = published.or(newer);
        }
    }

    fn post(&mut self, at: At<'_>, index: usize, ids: &mut HashMap<String, usize>) -> Option<Timestamp> {
        if !self.object(at, "a post", &["id", "published", "headline", "authors", "key", "body"]) {
            return None;
        }
        if let Some(field) = self.required(&at, "id")
            && let Some(id) = self.id(field)
            && let Some(first) = ids.insert(id.to_owned(), index)
        {
            let message = format!("Two posts have the id `{id}`; the other is `$.posts[{first}]`.");
            self.error("duplicate-id", field, message, "Give each post an id of its own: it is the post's anchor.");
        }
        self.optional_text(&at, "headline", limits::HEADLINE_CHARS);
        if let Some(authors) = at.field("authors") {
            self.ids(authors, limits::AUTHORS);
        }
        self.flag(&at, "key");
        self.required_blocks(&at, "body");
        self.required_time(&at, "published")
    }

    fn body(&mut self, at: &At<'_>) {
        let Some(body) = self.required(at, "body") else { return };
        self.blocks(body);
        let has_posts = at.field("posts").is_some_and(|posts| !posts.value.items().is_empty());
        if matches!(&body.value.node, Node::List(blocks) if blocks.is_empty()) && !has_posts {
            let start = body.value.span.start;
            self.report.warning("empty-body", body.path, start..start + 1, "The article has no text.", "Write some.");
        }
    }
}

fn is_before(one: Option<Timestamp>, other: Option<Timestamp>) -> bool {
    matches!((one, other), (Some(one), Some(other)) if one < other)
}
