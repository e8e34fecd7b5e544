//! RSS 2.0 with the modules that feed readers use: content (whole articles), Dublin Core (names, because RSS's own `author` is an e-mail
//! address), Media RSS (pictures), Atom (the feed's own address).

use std::io;

use super::format::Format;
use super::model::{Feed, Item, last_change};
use crate::Unwritable;
use crate::picture::ICON;
use crate::text::line;
use crate::time::rfc822;
use crate::xml::{Xml, document, element, empty, optional, text};

const ROOT: [(&str, Option<&str>); 5] = [
    ("version", Some("2.0")),
    ("xmlns:atom", Some("http://www.w3.org/2005/Atom")),
    ("xmlns:content", Some("http://purl.org/rss/1.0/modules/content/")),
    ("xmlns:dc", Some("http://purl.org/dc/elements/1.1/")),
    ("xmlns:media", Some("http://search.yahoo.com/mrss/")),
];

pub(super) fn write(feed: &Feed) -> Result<Vec<u8>, Unwritable> {
    document(|xml| element(xml, "rss", &ROOT, |xml| element(xml, "channel", &[], |xml| channel(xml, feed))))
}

fn channel(xml: &mut Xml, feed: &Feed) -> io::Result<()> {
    let (title, home, items) = (line(&feed.title), feed.absolute(&feed.home), feed.newest());
    text(xml, "title", &[], &title)?;
    text(xml, "link", &[], &home)?;
    text(xml, "description", &[], &line(&feed.description))?;
    text(xml, "language", &[], &feed.language)?;
    optional(xml, "lastBuildDate", last_change(&items).and_then(rfc822).as_deref())?;
    let own = feed.own(Format::Rss);
    empty(xml, "atom:link", &[("href", Some(&own)), ("rel", Some("self")), ("type", Some(Format::Rss.media_type()))])?;
    element(xml, "image", &[], |xml| {
        text(xml, "url", &[], &feed.absolute(ICON))?;
        text(xml, "title", &[], &title)?;
        text(xml, "link", &[], &home)
    })?;
    items.iter().try_for_each(|entry| element(xml, "item", &[], |xml| item(xml, entry)))
}

fn item(xml: &mut Xml, item: &Item<'_>) -> io::Result<()> {
    text(xml, "title", &[], &item.headline())?;
    text(xml, "link", &[], &item.url)?;
    let is_address = if item.id() == item.url { "true" } else { "false" };
    text(xml, "guid", &[("isPermaLink", Some(is_address))], item.id())?;
    optional(xml, "pubDate", rfc822(&item.entry.published).as_deref())?;
    for (name, _) in item.authors() {
        optional(xml, "dc:creator", Some(&name))?;
    }
    optional(xml, "dc:language", item.language())?;
    for category in &item.entry.categories {
        optional(xml, "category", Some(&line(category)))?;
    }
    // Feed readers always parse the description as HTML, so plain text must be escaped twice.
    let words = item.summary().replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    optional(xml, "description", Some(&words))?;
    optional(xml, "content:encoded", item.html().as_deref())?;
    picture(xml, item)
}

fn picture(xml: &mut Xml, item: &Item<'_>) -> io::Result<()> {
    let Some((image, url)) = item.image() else { return Ok(()) };
    let number = |number: Option<u32>| number.map(|number| number.to_string());
    let (width, height, kind, alt) = (number(image.width), number(image.height), image.media_type(), line(&image.alt));
    let attributes = [
        ("url", Some(url.as_str())),
        ("medium", Some("image")),
        ("type", kind),
        ("width", width.as_deref()),
        ("height", height.as_deref()),
    ];
    if alt.is_empty() {
        empty(xml, "media:content", &attributes)?;
    } else {
        element(xml, "media:content", &attributes, |xml| text(xml, "media:description", &[("type", Some("plain"))], &alt))?;
    }
    match image.bytes.zip(kind) {
        Some((bytes, kind)) => empty(xml, "enclosure", &[("url", Some(&url)), ("length", Some(&bytes.to_string())), ("type", Some(kind))]),
        None => Ok(()),
    }
}
