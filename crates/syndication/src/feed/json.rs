//! JSON Feed 1.1.

use serde::Serialize;

use super::format::Format;
use super::model::{Feed, Item};
use crate::Unwritable;
use crate::picture::ICON;
use crate::text::{clean, line};

const VERSION: &str = "https://jsonfeed.org/version/1.1";

#[derive(Serialize)]
struct Document<'a> {
    version: &'static str,
    title: String,
    home_page_url: String,
    feed_url: String,
    description: String,
    icon: String,
    language: &'a str,
    authors: Vec<Author>,
    items: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    id: &'a str,
    url: &'a str,
    title: String,
    /// The content of an item: `content_html`, or else `content_text`.
    #[serde(skip_serializing_if = "Option::is_none")]
    content_html: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    content_text: Option<String>,
    summary: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    image: Option<String>,
    date_published: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_modified: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    authors: Vec<Author>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tags: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'a str>,
}

#[derive(Serialize)]
struct Author {
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

pub(super) fn write(feed: &Feed) -> Result<Vec<u8>, Unwritable> {
    let items = feed.newest();
    let document = Document {
        version: VERSION,
        title: line(&feed.title),
        home_page_url: feed.absolute(&feed.home),
        feed_url: feed.own(Format::Json),
        description: line(&feed.description),
        icon: feed.absolute(ICON),
        language: &feed.language,
        authors: vec![Author { name: line(&feed.paper), url: Some(feed.absolute("/")) }],
        items: items.iter().map(entry).collect(),
    };
    let mut bytes = serde_json::to_vec(&document)?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn entry<'a>(item: &'a Item<'a>) -> Entry<'a> {
    let html = item.html().map(|html| clean(&html).into_owned());
    let summary = item.summary();
    Entry {
        id: item.id(),
        url: &item.url,
        title: item.headline(),
        content_text: html.is_none().then(|| summary.clone()),
        content_html: html,
        summary,
        image: item.image().map(|(_, url)| url),
        date_published: &item.entry.published,
        date_modified: item.entry.updated.is_some().then(|| item.changed()),
        authors: item.authors().filter(|(name, _)| !name.is_empty()).map(|(name, url)| Author { name, url }).collect(),
        tags: item.entry.categories.iter().map(|category| line(category)).filter(|tag| !tag.is_empty()).collect(),
        language: item.language(),
    }
}
