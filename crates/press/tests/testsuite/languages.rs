//! Languages and directions of writing.

use serde_json::json;

use crate::support::{SiteTest, paragraph};

const ARABIC: &str = "يفتح الميناء القديم أبوابه يوم الاثنين بعد عامين من الإصلاح، وتعود العبارة الليلية إلى العمل في اليوم نفسه، بحسب ما أعلنه مجلس المدينة مساء أمس في اجتماع طويل.";

#[test]
fn an_article_from_right_to_left_in_a_paper_from_left_to_right() {
    let site = SiteTest::new().article("harbour-ar", json!({ "language": "ar", "headline": "الميناء يفتح", "body": [paragraph(ARABIC)] }));
    let document = site.derive().document("article/harbour-ar.json");
    assert_eq!((&document["language"], &document["direction"]), (&json!("ar"), &json!("rtl")));
    assert_eq!(document["page"]["published"]["text"], "12 نوفمبر 2026 في 8:30 ص");

    let front = site.document("index.json");
    assert_eq!((&front["language"], &front["direction"]), (&json!("en-GB"), &json!("ltr")));
    let teaser = &front["page"]["lead"];
    assert_eq!((&teaser["language"], &teaser["direction"]), (&json!("ar"), &json!("rtl")));
    let excerpt = teaser["excerpt"].as_str().expect("an excerpt");
    let cut = excerpt.strip_suffix('…').expect("it is longer than a teaser");
    assert!(ARABIC.strip_prefix(cut).is_some_and(|rest| rest.starts_with([' ', '،'])), "{excerpt}");
}

#[test]
fn a_paper_from_right_to_left_says_only_what_differs() {
    let paper =
        json!({ "title": "الصحيفة", "baseUrl": "https://t.example", "language": "ar", "sections": [{ "id": "news", "title": "أخبار" }] });
    let site = SiteTest::bare()
        .json("site.json", &paper)
        .article("a", json!({}))
        .article("b", json!({ "language": "en" }))
        .article("c", json!({ "language": "fa" }));
    assert_eq!(site.derive().document("site.json")["direction"], "rtl");
    let list = site.document("section/news.json");
    assert_eq!(list["direction"], "rtl");
    let differs: Vec<_> = list["page"]["teasers"]
        .as_array()
        .expect("teasers")
        .iter()
        .map(|teaser| (teaser["path"].as_str().expect("a path"), teaser.get("language").cloned(), teaser.get("direction").cloned()))
        .collect();
    assert_eq!(
        differs,
        [("/article/c/", Some(json!("fa")), None), ("/article/b/", Some(json!("en")), Some(json!("ltr"))), ("/article/a/", None, None),]
    );
}
