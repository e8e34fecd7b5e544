//! Blocks that set facts apart from the story.

use url::Url;

use super::address::Leads;
use super::{At, Check, quoted};
use crate::editing::limits;

/// The providers of embeds and the hosts of each. Mastodon is many sites: any host.
const PROVIDERS: [(&str, &[&str]); 5] = [
    ("youtube", &["www.youtube.com", "youtube.com", "m.youtube.com", "youtu.be", "www.youtube-nocookie.com"]),
    ("vimeo", &["vimeo.com", "www.vimeo.com", "player.vimeo.com"]),
    ("openstreetmap", &["www.openstreetmap.org", "openstreetmap.org"]),
    ("mastodon", &[]),
    ("soundcloud", &["soundcloud.com", "www.soundcloud.com", "w.soundcloud.com"]),
];

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
            Some(provider) => self.choice(provider, &PROVIDERS.map(|(name, _)| name)).map(str::to_owned),
            None => None,
        };
        let Some(field) = self.required(&at, "url") else { return };
        let Some(url) = self.address(field, Leads::Elsewhere) else { return };
        let hosts = provider.as_deref().and_then(|name| PROVIDERS.iter().find(|(known, _)| *known == name)).map(|(_, hosts)| *hosts);
        let host = Url::parse(url).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default();
        if let (Some(name), Some(hosts)) = (provider, hosts)
            && !hosts.is_empty()
            && !hosts.contains(&host.as_str())
        {
            let message = format!("The address leads to {}, which is not {name}.", quoted(&host));
            self.error("embed-host", field, message, format!("Use an address of {}.", hosts.join(", ")));
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
