//! Checks of blocks that set facts apart from the story.

use url::Url;

use super::address::Leads;
use super::{At, Check, quoted};
use crate::editing::{embeds, limits};

impl Check<'_, '_> {
    pub fn timeline(&mut self, at: At<'_>) {
        self.object(at, "a timeline", &["type", "title", "events"]);
        self.optional_text(&at, "title", limits::SHORT_TEXT_CHARS);
        let Some(events) = self.required(&at, "events") else { return };
        if !self.list(events, limits::NODES) {
            return;
        }
        if events.value.items().is_empty() {
            self.warning("empty-node", at, "The timeline has no events.", "Add some, or take it out.");
        }
        for event in events.items() {
            if self.object(event, "an event", &["date", "datetime", "title", "children"]) {
                self.required_text(&event, "date", limits::SHORT_TEXT_CHARS);
                self.required_text(&event, "title", limits::SHORT_TEXT_CHARS);
                if let Some(date) = event.field("datetime") {
                    self.machine_date(date);
                }
                self.optional_blocks(&event, "children");
            }
        }
    }

    pub fn big_number(&mut self, at: At<'_>) {
        self.object(at, "a big number", &["type", "number", "label", "source"]);
        self.required_text(&at, "number", limits::SHORT_TEXT_CHARS);
        self.required_text(&at, "label", limits::SHORT_TEXT_CHARS);
        self.optional_text(&at, "source", limits::SHORT_TEXT_CHARS);
    }

    pub fn info_box(&mut self, at: At<'_>) {
        self.object(at, "an info box", &["type", "title", "children"]);
        self.required_text(&at, "title", limits::SHORT_TEXT_CHARS);
        self.required_blocks(&at, "children");
    }

    pub fn embed(&mut self, at: At<'_>) {
        self.object(at, "an embed", &["type", "provider", "url", "title", "width", "height", "caption"]);
        self.required_text(&at, "title", limits::SHORT_TEXT_CHARS);
        self.optional_text(&at, "caption", limits::SHORT_TEXT_CHARS);
        self.size(&at);
        let provider = match self.required(&at, "provider") {
            Some(provider) => self.choice(provider, &embeds::providers()).map(str::to_owned),
            None => None,
        };
        let Some(field) = self.required(&at, "url") else { return };
        let (Some(url), Some(provider)) = (self.address(field, Leads::Elsewhere), provider) else { return };
        let hosts = embeds::hosts(&provider);
        let host = Url::parse(url).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default();
        if !hosts.is_empty() && !hosts.contains(&host.as_str()) {
            let message = format!("The address leads to {}, which is not {provider}.", quoted(&host));
            self.error("embed-host", field, message, format!("Use an address of {}.", hosts.join(", ")));
        } else if embeds::frame(&provider, url).is_none() {
            let message = format!("No frame can show what is at {}: readers get a link to it.", quoted(url));
            self.warning("embed-frame", field, message, format!("Use the address of {}.", embeds::shows(&provider)));
        }
    }

    pub fn correction_block(&mut self, at: At<'_>) {
        self.object(at, "a correction", &["type", "date", "kind", "children"]);
        self.required_time(&at, "date");
        if let Some(kind) = self.required(&at, "kind") {
            self.correction_kind(kind);
        }
        self.text_children(&at);
    }

    pub fn correction_kind(&mut self, at: At<'_>) {
        self.choice(at, &["correction", "clarification"]);
    }

    pub fn recommended(&mut self, at: At<'_>) {
        self.object(at, "recommended articles", &["type", "title", "articles"]);
        self.optional_text(&at, "title", limits::SHORT_TEXT_CHARS);
        if let Some(articles) = self.required(&at, "articles") {
            self.ids(articles, limits::RELATED);
            if articles.value.items().is_empty() {
                self.warning("empty-node", at, "No articles are recommended.", "Name some by their slugs, or take the block out.");
            }
        }
    }
}
