//! Tests of feeds, parsed by feed-rs and, for data that it does not return, by roxmltree and serde_json.

use broadsheet_syndication::Image;
use broadsheet_syndication::feed::{ENTRIES, Entry, Feed, Format, List};
use feed_rs::model::FeedType;

use crate::paper::{AWKWARD, Paper, entry, site, very_long};

fn feed(entries: Vec<Entry>) -> Feed {
    let list = List { path: "/section/harbour/".into(), title: "Harbour".into(), description: "Quays & boats".into() };
    Feed::new(&site(), &list, entries)
}

fn text_of(feed: &Feed, format: Format) -> String {
    String::from_utf8(feed.write(format).expect("writes")).expect("UTF-8")
}

fn parsed(feed: &Feed, format: Format) -> feed_rs::model::Feed {
    let text = text_of(feed, format);
    feed_rs::parser::parse(text.as_bytes()).unwrap_or_else(|fault| panic!("{format:?}: {fault}\n{text}"))
}

/// Returns a text as feeds have it: on one line, without characters that XML forbids.
fn as_told(text: &str) -> String {
    let stays = |c: &char| {
        let is_none = u32::from(*c) & 0xfffe == 0xfffe || ('\u{fdd0}'..='\u{fdef}').contains(c);
        !is_none && (!c.is_control() || matches!(c, '\t' | '\n' | '\r'))
    };
    text.chars().filter(stays).collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn all_formats_tell_the_same() {
    for format in Format::ALL {
        let mut one = entry("a", "Headline", "2026-11-12T08:30:00+01:00");
        one.updated = Some("2026-11-13T08:30:00+01:00".into());
        one.html = Some(r#"<p>See <a href="/article/b/">that</a> &amp; <em>this</em></p>"#.into());
        let read = parsed(&feed(vec![one]), format);
        let kind = match format {
            Format::Rss => FeedType::RSS2,
            Format::Atom => FeedType::Atom,
            Format::Json => FeedType::JSON,
        };
        assert_eq!(read.feed_type, kind);
        assert_eq!(read.title.expect("a title").content, "Harbour – The Test");
        assert_eq!(read.description.expect("a description").content, "Quays & boats");
        assert!(read.language.is_some_and(|language| language.eq_ignore_ascii_case("en-GB")));
        assert!(read.links.iter().any(|link| link.href == "https://paper.example/section/harbour/"), "{:?}", read.links);
        let [item] = read.entries.as_slice() else { panic!("one entry: {:?}", read.entries) };
        assert_eq!(item.id, "https://paper.example/article/a/");
        assert_eq!(item.title.as_ref().expect("a title").content, "Headline");
        assert_eq!(item.published.expect("a time").to_rfc3339(), "2026-11-12T07:30:00+00:00");
        assert_eq!(item.summary.as_ref().expect("a summary").content, "Headline");
        assert_eq!(item.authors[0].name.as_deref(), Some("Headline"));
        assert!(item.categories.iter().any(|category| category.term == "Headline"));
        assert!(item.links.iter().any(|link| link.href == "https://paper.example/article/a/"));
        assert_eq!(
            item.content.as_ref().and_then(|content| content.body.as_deref()),
            Some(r#"<p>See <a href="https://paper.example/article/b/">that</a> &amp; <em>this</em></p>"#)
        );
    }
}

/// Returns text in the form of a format's summary, which is HTML in RSS.
fn summary(format: Format, words: &str) -> String {
    match format {
        Format::Rss => words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;"),
        Format::Atom | Format::Json => words.to_owned(),
    }
}

#[test]
fn awkward_text_comes_back_as_it_was() {
    for text in AWKWARD {
        for format in Format::ALL {
            let mut list = feed(vec![entry("a", text, "2026-11-12T08:30:00Z")]);
            list.title = text.into();
            let read = parsed(&list, format);
            assert_eq!(read.title.expect("a title").content, as_told(text), "{format:?}");
            let item = &read.entries[0];
            assert_eq!(item.title.as_ref().expect("a title").content, as_told(text), "{format:?}");
            assert_eq!(item.summary.as_ref().expect("a summary").content, summary(format, &as_told(text)), "{format:?}");
            assert_eq!(item.authors[0].name, Some(as_told(text)), "{format:?}");
        }
    }
}

#[test]
fn what_is_very_long_stays_whole() {
    let text = very_long();
    for format in Format::ALL {
        let read = parsed(&feed(vec![entry("a", &text, "2026-11-12T08:30:00Z")]), format);
        assert_eq!(read.entries[0].summary.as_ref().expect("a summary").content, summary(format, text.trim()));
    }
}

#[test]
fn the_newest_thirty_come_newest_first_whatever_their_offsets() {
    let mut entries: Vec<Entry> = (0..50).map(|index| entry(&format!("a{index}"), "x", &Paper::published(index * 7 % 50))).collect();
    // Ten minutes after the newest of the others, although its local time is earlier.
    entries.insert(3, entry("last", "x", "2026-11-02T21:10:00-04:00"));
    entries.push(entry("broken", "x", "yesterday"));
    for format in Format::ALL {
        let read = parsed(&feed(entries.clone()), format);
        assert_eq!(read.entries.len(), ENTRIES);
        assert_eq!(read.entries[0].id, "https://paper.example/article/last/");
        let times: Vec<_> = read.entries.iter().map(|entry| entry.published.expect("a time")).collect();
        assert!(times.is_sorted_by(|one, other| one > other), "{times:?}");
    }
}

#[test]
fn the_order_in_which_entries_are_given_does_not_show() {
    let entries: Vec<Entry> = (0..10).map(|index| entry(&format!("a{index}"), "x", &Paper::published(index / 3))).collect();
    let reversed: Vec<Entry> = entries.iter().rev().cloned().collect();
    for format in Format::ALL {
        assert_eq!(text_of(&feed(entries.clone()), format), text_of(&feed(reversed.clone()), format));
    }
}

#[test]
fn an_empty_list_has_a_feed_all_the_same() {
    for format in Format::ALL {
        let read = parsed(&feed(Vec::new()), format);
        assert!(read.entries.is_empty());
    }
}

#[test]
fn addresses_that_no_reader_should_follow_are_left_out() {
    for bad in ["javascript:alert(1)", "data:text/html,x", "//evil.example/"] {
        let mut one = entry("a", "x", "2026-11-12T08:30:00Z");
        one.image = Some(Image { src: bad.into(), ..Image::default() });
        one.authors[0].path = Some(bad.into());
        let mut other = entry("b", "x", "2026-11-12T08:30:00Z");
        other.url = bad.into();
        for format in Format::ALL {
            let text = text_of(&feed(vec![one.clone(), other.clone()]), format);
            assert!(!text.contains("javascript:") && !text.contains("data:text") && !text.contains("evil.example"), "{text}");
            assert!(text.contains("/article/a/"));
        }
    }
}

#[test]
fn rss_says_what_its_modules_are_for() {
    let mut one = entry("a", "Wall", "2026-11-12T08:30:00+01:00");
    one.language = Some("ar".into());
    one.image = one.image.map(|image| Image { bytes: Some(4321), ..image });
    let text = text_of(&feed(vec![one]), Format::Rss);
    let tree = roxmltree::Document::parse(&text).expect("well-formed");
    let find = |namespace: &'static str, name: &'static str| tree.descendants().find(move |node| node.has_tag_name((namespace, name)));
    let own = find("http://www.w3.org/2005/Atom", "link").expect("the feed's own address");
    assert_eq!((own.attribute("rel"), own.attribute("href")), (Some("self"), Some("https://paper.example/section/harbour/feed.xml")));
    assert_eq!(find("http://purl.org/dc/elements/1.1/", "language").and_then(|node| node.text()), Some("ar"));
    let media = find("http://search.yahoo.com/mrss/", "content").expect("a picture");
    assert_eq!((media.attribute("url"), media.attribute("width")), (Some("https://paper.example/media/wall.jpg"), Some("1600")));
    let plain = |name: &str| tree.descendants().find(|node| node.tag_name().namespace().is_none() && node.tag_name().name() == name);
    let enclosure = plain("enclosure").expect("an enclosure");
    assert_eq!((enclosure.attribute("length"), enclosure.attribute("type")), (Some("4321"), Some("image/jpeg")));
    assert_eq!(plain("guid").expect("a guid").attribute("isPermaLink"), Some("true"));
    assert_eq!(plain("pubDate").and_then(|node| node.text()), Some("Thu, 12 Nov 2026 07:30:00 GMT"));
}

#[test]
fn a_name_of_its_own_is_no_address() {
    let mut one = entry("a", "Wall", "2026-11-12T08:30:00+01:00");
    one.id = Some("tag:paper.example,2026:a".into());
    let text = text_of(&feed(vec![one]), Format::Rss);
    assert!(text.contains(r#"<guid isPermaLink="false">tag:paper.example,2026:a</guid>"#), "{text}");
}

#[test]
fn json_items_have_html_or_else_text() {
    let mut with = entry("a", "Wall", "2026-11-12T08:30:00+01:00");
    with.html = Some("<p>x</p>".into());
    let without = entry("b", "Ferry", "2026-11-12T07:30:00+01:00");
    let value: serde_json::Value = serde_json::from_slice(&feed(vec![with, without]).write(Format::Json).expect("writes")).expect("JSON");
    assert_eq!(value["version"], "https://jsonfeed.org/version/1.1");
    assert_eq!(value["feed_url"], "https://paper.example/section/harbour/feed.json");
    let items = value["items"].as_array().expect("items");
    assert_eq!((&items[0]["content_html"], items[0].get("content_text")), (&"<p>x</p>".into(), None));
    assert_eq!((&items[1]["content_text"], items[1].get("content_html")), (&"Ferry".into(), None));
    assert_eq!(items[0].get("date_modified"), None, "never changed");
}
