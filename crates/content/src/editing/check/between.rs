//! Rules between fields: times in order, ids that are used once, rows as wide as the header.
//!
//! Faults of a single field have been reported before, so a field with a fault is skipped here.

use std::collections::{BTreeMap, HashMap, HashSet};

use jiff::Timestamp;
use url::Url;

use super::address::{Leads, fault};
use super::values::{is_id, parse_time};
use super::{At, Check, capitalised, quoted};
use crate::editing::format::Object;
use crate::editing::path::Path;
use crate::editing::{embeds, limits};

impl Check<'_, '_> {
    /// Checks the fields of an object against each other.
    pub fn between_fields(&mut self, at: At<'_>, object: &Object) {
        match object.name {
            "Article" => {
                self.standfirst(&at);
                self.not_related_to_itself(&at);
                self.translations(&at);
                self.times(&at);
                self.posts(&at);
                self.has_text(&at);
            }
            "Picture" | "ImageBlock" => self.alt(at),
            "Table" => {
                self.rows_as_wide_as_header(&at);
                self.one_alignment_a_column(&at);
            }
            "Embed" => self.provider_and_address(&at),
            "Site" => {
                self.has_sections(&at);
                for list in ["sections", "topics"] {
                    self.unique_ids(&at, list);
                }
            }
            "Catalogue" => self.catalogue(&at),
            _ => {}
        }
    }

    fn standfirst(&mut self, at: &At<'_>) {
        let Some(field) = at.field("standfirst") else { return };
        let count = field.as_text().map_or(0, |text| text.chars().count());
        if count > limits::STANDFIRST_CHARS {
            let message = format!("The standfirst has {count} characters.");
            self.warning("long-standfirst", field, message, "Keep it to one or two sentences; move the rest into the text.");
        }
    }

    fn not_related_to_itself(&mut self, at: &At<'_>) {
        let Some(related) = at.field("related") else { return };
        for item in related.items() {
            if item.as_text().is_some() && item.as_text() == text_of(at, "slug") {
                self.warning("related-to-itself", item, "The article is related to itself.", "Take it out of the list.");
            }
        }
    }

    /// Checks the list by itself. Press checks it against the other articles: whether they are in these languages and name this
    /// one in turn.
    fn translations(&mut self, at: &At<'_>) {
        let Some(translations) = at.field("translations") else { return };
        let slug = id_of(at, "slug");
        let mut languages: HashMap<String, usize> = HashMap::new();
        for (index, translation) in translations.items().enumerate() {
            if let Some(field) = translation.field("language")
                && let Some(language) = field.as_text()
                && let Some(first) = languages.insert(language.to_ascii_lowercase(), index)
            {
                let message = format!("Two translations are in this language; the other is `$.translations[{first}]`.");
                self.error("duplicate-language", field, message, "Keep one of them: an article has one version in each language.");
            }
            if let Some(field) = translation.field("slug")
                && slug.is_some()
                && field.as_text() == slug
            {
                let message = "The article is a translation of itself.";
                self.error("translation-of-itself", field, message, "Name the other article, or take this one out of the list.");
            }
        }
    }

    fn times(&mut self, at: &At<'_>) {
        let published = time_of(at, "published");
        if let Some(field) = at.field("updated")
            && is_before(time_of(at, "updated"), published)
        {
            let remedy = "Put the time of the last change, or leave it out when the text has not changed since publication.";
            self.error("updated-before-published", field, "The article was updated before it was published.", remedy);
        }
        if let Some(field) = at.field("liveUntil")
            && is_before(time_of(at, "liveUntil"), published)
        {
            self.error("live-before-published", field, "The live page ends before it is published.", "Put the time at which it ends.");
        }
    }

    fn posts(&mut self, at: &At<'_>) {
        let Some(posts) = at.field("posts") else { return };
        if !posts.value.items().is_empty() && at.field("liveUntil").is_none() {
            let remedy = "Add `liveUntil`, the time at which it ends; it may be in the past.";
            self.warning("posts-without-live", posts, "There are posts, but the article is no live page.", remedy);
        }
        let mut ids: HashMap<String, usize> = HashMap::new();
        let mut newer: Option<Timestamp> = None;
        for (index, post) in posts.items().enumerate() {
            if let Some(field) = post.field("id")
                && let Some(id) = id_of(&post, "id")
                && let Some(first) = ids.insert(id.to_owned(), index)
            {
                let message = format!("Two posts have the id `{id}`; the other is `$.posts[{first}]`.");
                self.error("duplicate-id", field, message, "Give each post an id of its own: it is the post's anchor.");
            }
            let published = time_of(&post, "published");
            if is_before(newer, published) {
                let place = post.field("published").map_or(post, |field| At { path: Path::Key(&post.path, "published"), ..field });
                let message = "The post is newer than the one above it.";
                self.warning("posts-order", place, message, "Put the newest post first.");
            }
            newer = published.or(newer);
        }
    }

    fn has_text(&mut self, at: &At<'_>) {
        let has_posts = at.field("posts").is_some_and(|posts| !posts.value.items().is_empty());
        if let Some(body) = at.field("body")
            && body.is_empty()
            && !has_posts
        {
            let start = body.value.span.start;
            self.report.warning("empty-body", body.path, start..start + 1, "The article has no text.", "Write some.");
        }
    }

    fn alt(&mut self, at: At<'_>) {
        let remedy = "Say in `alt` what the picture shows; if it is there only for its look, add `\"decorative\": true`.";
        let is_decorative = at.field("decorative").is_some_and(|field| field.is_true());
        let Some(alt) = at.field("alt") else {
            if !is_decorative {
                self.missing(&at, "alt", remedy);
            }
            return;
        };
        let is_blank = alt.as_text().is_some_and(|text| text.trim().is_empty());
        if is_blank && !is_decorative {
            self.error("missing-alt", alt, "The picture has no text alternative.", remedy);
        } else if !is_blank && is_decorative {
            let remedy = "Take `decorative` out, or leave `alt` empty.";
            self.warning("decorative-alt", alt, "The picture is called decorative and has words.", remedy);
        }
    }

    fn rows_as_wide_as_header(&mut self, at: &At<'_>) {
        let Some(columns) = at.field("header").map(|header| header.value.items().len()).filter(|columns| *columns > 0) else { return };
        let rows = at.field("rows");
        let rows = rows.iter().flat_map(|rows| rows.items());
        for row in rows.chain(at.field("footer")) {
            let cells = row.value.items().len();
            if cells > 0 && cells != columns {
                let message = format!("{} has {cells} cells, the table's header {columns}.", capitalised(&row.name()));
                self.error("table-width", row, message, "Give every row as many cells as the header; leave a cell `\"\"` if need be.");
            }
        }
    }

    fn one_alignment_a_column(&mut self, at: &At<'_>) {
        let Some(columns) = at.field("header").map(|header| header.value.items().len()).filter(|columns| *columns > 0) else { return };
        let Some(align) = at.field("align") else { return };
        let words = align.value.items().len();
        if words != columns {
            let message = format!("`align` has {words} words, the table's header {columns} cells.");
            self.error("table-width", align, message, "Write one word for each column: `auto`, `start`, `center` or `end`.");
        }
    }

    fn provider_and_address(&mut self, at: &At<'_>) {
        let (Some(provider), Some(field)) = (text_of(at, "provider"), at.field("url")) else { return };
        let Some(url) = field.as_text().filter(|url| fault(url, Leads::Elsewhere).is_none()) else { return };
        if !embeds::providers().contains(&provider) {
            return;
        }
        let host = Url::parse(url).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default();
        let hosts = embeds::hosts(provider);
        if !hosts.is_empty() && !hosts.contains(&host.as_str()) {
            let message = format!("The address leads to {}, which is not {provider}.", quoted(&host));
            self.error("embed-host", field, message, format!("Use an address of {}.", hosts.join(", ")));
        } else if embeds::frame(provider, url).is_none() {
            let message = format!("No frame can show what is at {}: readers get a link to it.", quoted(url));
            self.warning("embed-frame", field, message, format!("Use the address of {}.", embeds::shows(provider)));
        }
    }

    fn has_sections(&mut self, at: &At<'_>) {
        if let Some(sections) = at.field("sections")
            && sections.value.items().is_empty()
        {
            self.error("no-sections", sections, "The paper has no sections.", "Add at least one: every article is in a section.");
        }
    }

    /// Reports ids that stand twice in a list of objects.
    fn unique_ids(&mut self, at: &At<'_>, list: &str) {
        let Some(list) = at.field(list) else { return };
        let mut seen = HashSet::new();
        for item in list.items() {
            if let Some(field) = item.field("id")
                && let Some(id) = id_of(&item, "id")
                && !seen.insert(id.to_owned())
            {
                self.error("duplicate-id", field, format!("Another entry of the list has the id `{id}`."), "Give each an id of its own.");
            }
        }
    }

    fn catalogue(&mut self, at: &At<'_>) {
        for list in ["categories", "services"] {
            self.unique_ids(at, list);
        }
        // Maps the id of a category to whether a reader can refuse its services.
        let mut categories: BTreeMap<&str, bool> = BTreeMap::new();
        let list = at.field("categories");
        if let Some(list) = &list {
            let mut necessary = 0;
            for category in list.items() {
                let is_necessary = text_of(&category, "kind") == Some("necessary");
                if let Some(id) = category.value.get("id").and_then(|id| id.as_text()).filter(|id| is_id(id)) {
                    categories.entry(id).or_insert(!is_necessary);
                }
                necessary += usize::from(is_necessary);
                if is_necessary && necessary > 1 {
                    let kind = category.field("kind").unwrap_or(category);
                    let remedy = "Keep one; a reader cannot refuse what is in it.";
                    self.error("necessary-category", kind, "A second category is of the kind `necessary`.", remedy);
                }
            }
            if necessary == 0 {
                let remedy = "Add one: it says what the site keeps for the reader's own choice.";
                self.error("necessary-category", *list, "No category is of the kind `necessary`.", remedy);
            }
        }
        if let Some(services) = at.field("services") {
            for service in services.items() {
                self.service(&service, &categories);
            }
        }
    }

    fn service(&mut self, at: &At<'_>, categories: &BTreeMap<&str, bool>) {
        let category = id_of(at, "category").and_then(|id| categories.get(id).copied());
        if let (Some(field), Some(id), None) = (at.field("category"), id_of(at, "category"), category) {
            let known: Vec<_> = categories.keys().copied().collect();
            let message = format!("There is no category `{id}`.");
            self.error("unknown-category", field, message, format!("Use one of {}, or add the category.", known.join(", ")));
        }
        if let Some(integrity) = at.field("integrity")
            && at.field("script").is_none()
        {
            let message = "The service has an `integrity`, but no `script` that it is of.";
            self.error("integrity-without-script", integrity, message, "Add the script, or take `integrity` out.");
        }
        if let Some(stores) = at.field("stores").filter(|_| category == Some(true)) {
            for store in stores.items() {
                if let Some(key) = store.field("key") {
                    self.not_the_readers_record(key);
                }
            }
        }
    }
}

fn text_of<'a>(at: &At<'a>, key: &str) -> Option<&'a str> {
    at.value.get(key)?.as_text()
}

fn id_of<'a>(at: &At<'a>, key: &str) -> Option<&'a str> {
    text_of(at, key).filter(|id| is_id(id))
}

fn time_of(at: &At<'_>, key: &str) -> Option<Timestamp> {
    text_of(at, key).and_then(parse_time)
}

fn is_before(one: Option<Timestamp>, other: Option<Timestamp>) -> bool {
    matches!((one, other), (Some(one), Some(other)) if one < other)
}
