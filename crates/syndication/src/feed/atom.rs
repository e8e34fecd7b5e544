//! Atom 1.0, RFC 4287.

use std::io;

use super::format::Format;
use super::model::{Feed, Item, last_change};
use crate::Unwritable;
use crate::picture::ICON;
use crate::text::line;
use crate::xml::{Xml, document, element, empty, optional, text};

/// The time of the last change of an empty feed. Atom requires one.
const NEVER: &str = "1970-01-01T00:00:00Z";

pub(super) fn write(feed: &Feed) -> Result<Vec<u8>, Unwritable> {
    let root = [
        ("xmlns", Some("http://www.w3.org/2005/Atom")),
        ("xmlns:media", Some("http://search.yahoo.com/mrss/")),
        ("xml:lang", Some(feed.language.as_str())),
    ];
    document(|xml| element(xml, "feed", &root, |xml| content(xml, feed)))
}

fn content(xml: &mut Xml, feed: &Feed) -> io::Result<()> {
    let (own, home, items) = (feed.own(Format::Atom), feed.absolute(&feed.home), feed.newest());
    text(xml, "id", &[], &own)?;
    text(xml, "title", &[], &line(&feed.title))?;
    optional(xml, "subtitle", Some(&line(&feed.description)))?;
    text(xml, "updated", &[], last_change(&items).unwrap_or(NEVER))?;
    empty(xml, "link", &[("rel", Some("self")), ("type", Some(Format::Atom.media_type())), ("href", Some(&own))])?;
    empty(xml, "link", &[("rel", Some("alternate")), ("type", Some("text/html")), ("href", Some(&home))])?;
    // Atom requires an author for every entry. Entries without one inherit that of the feed.
    element(xml, "author", &[], |xml| {
        text(xml, "name", &[], &line(&feed.paper))?;
        text(xml, "uri", &[], &feed.absolute("/"))
    })?;
    text(xml, "icon", &[], &feed.absolute(ICON))?;
    items.iter().try_for_each(|item| element(xml, "entry", &[("xml:lang", item.language())], |xml| entry(xml, item)))
}

fn entry(xml: &mut Xml, item: &Item<'_>) -> io::Result<()> {
    text(xml, "id", &[], item.id())?;
    text(xml, "title", &[], &item.headline())?;
    empty(xml, "link", &[("rel", Some("alternate")), ("type", Some("text/html")), ("href", Some(&item.url))])?;
    text(xml, "published", &[], &item.entry.published)?;
    text(xml, "updated", &[], item.changed())?;
    for (name, uri) in item.authors().filter(|(name, _)| !name.is_empty()) {
        element(xml, "author", &[], |xml| {
            text(xml, "name", &[], &name)?;
            optional(xml, "uri", uri.as_deref())
        })?;
    }
    for category in item.entry.categories.iter().map(|category| line(category)).filter(|category| !category.is_empty()) {
        empty(xml, "category", &[("term", Some(&category))])?;
    }
    optional(xml, "summary", Some(&item.summary()))?;
    if let Some(html) = item.html() {
        text(xml, "content", &[("type", Some("html"))], &html)?;
    }
    picture(xml, item)
}

fn picture(xml: &mut Xml, item: &Item<'_>) -> io::Result<()> {
    let Some((image, url)) = item.image() else { return Ok(()) };
    let number = |number: Option<u32>| number.map(|number| number.to_string());
    let (width, height, bytes) = (number(image.width), number(image.height), image.bytes.map(|bytes| bytes.to_string()));
    let kind = image.media_type();
    empty(
        xml,
        "media:content",
        &[("url", Some(&url)), ("medium", Some("image")), ("type", kind), ("width", width.as_deref()), ("height", height.as_deref())],
    )?;
    match kind {
        Some(_) => empty(xml, "link", &[("rel", Some("enclosure")), ("type", kind), ("length", bytes.as_deref()), ("href", Some(&url))]),
        None => Ok(()),
    }
}
