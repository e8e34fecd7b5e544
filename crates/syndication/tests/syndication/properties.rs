//! Properties of the output for every text.

use broadsheet_syndication::feed::{Feed, Format, List};
use broadsheet_syndication::head::{self, Extras};
use proptest::prelude::*;

use crate::head::{read, skeleton};
use crate::paper::{entry, pages, site};

/// Generates text with many characters that have a meaning in HTML, XML and JSON. It has at least one letter, because empty texts are left
/// out, so that the page would have other elements.
fn text() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        "[<>&\"'/\\\\=\\-!;\\[\\]{}a-z \\n]{0,12}",
        "\\PC{0,8}",
        any::<char>().prop_map(String::from),
        prop_oneof![
            Just("</script>"),
            Just("<!--"),
            Just("-->"),
            Just("]]>"),
            Just("</title>"),
            Just("\u{2028}"),
            Just("\0"),
            Just("<svg onload=x>")
        ]
        .prop_map(str::to_owned),
    ];
    proptest::collection::vec(part, 0..8).prop_map(|parts| format!("x{}", parts.concat()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn no_text_of_a_page_becomes_part_of_its_head(text in text(), title in text()) {
        let mut site = site();
        let harmless: Vec<String> = pages("x").iter().map(|page| head::page(&site, page, &Extras::default()).to_string()).collect();
        site.title = title;
        for (page, harmless) in pages(&text).iter().zip(harmless) {
            let html = head::page(&site, page, &Extras::default()).to_string();
            // The text adds no `<` or `>` to those of the head's own elements.
            prop_assert_eq!(html.matches('<').count(), harmless.matches('<').count(), "{}", html);
            prop_assert_eq!(html.matches('>').count(), harmless.matches('>').count(), "{}", html);
            let found = read(&html);
            prop_assert_eq!(skeleton(&found), skeleton(&read(&harmless)));
            prop_assert!(found.errors.is_empty(), "{:?}", found.errors);
            prop_assert!(serde_json::from_str::<serde_json::Value>(&found.texts["script"]).is_ok());
        }
    }

    #[test]
    fn every_feed_can_be_read(text in text(), html in text()) {
        let mut one = entry("a", &text, "2026-11-12T08:30:00+01:00");
        one.html = Some(html);
        let list = List { path: "/topic/wall/".into(), title: text.clone(), description: text };
        let feed = Feed::new(&site(), &list, vec![one]);
        for format in [Format::Rss, Format::Atom] {
            let xml = String::from_utf8(feed.write(format).expect("writes")).expect("UTF-8");
            prop_assert!(roxmltree::Document::parse(&xml).is_ok(), "{}", xml);
            prop_assert_eq!(feed_rs::parser::parse(xml.as_bytes()).expect("a feed").entries.len(), 1);
        }
        let json = feed.write(Format::Json).expect("writes");
        prop_assert_eq!(feed_rs::parser::parse(json.as_slice()).expect("a feed").entries.len(), 1);
    }
}
