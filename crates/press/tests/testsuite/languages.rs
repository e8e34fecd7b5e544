//! Languages and directions of writing.

use serde_json::json;

use crate::support::{SiteTest, is_of_fixture, paragraph};

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

/// Returns the findings about two articles that name each other as translations.
fn pair(english: serde_json::Value, arabic: serde_json::Value) -> Vec<(String, String, String)> {
    let site = SiteTest::new()
        .article("ferry", json!({ "translations": english }))
        .article("ferry-ar", json!({ "language": "ar", "translations": arabic }));
    let text = |finding: &serde_json::Value, key: &str| finding[key].as_str().expect("text").to_owned();
    let found = site.findings().into_iter().filter(|finding| !is_of_fixture(&finding["code"]));
    found.map(|finding| (text(&finding, "file"), text(&finding, "code"), text(&finding, "path"))).collect()
}

fn finding(file: &str, code: &str, path: &str) -> (String, String, String) {
    (file.to_owned(), code.to_owned(), path.to_owned())
}

#[test]
fn translations_that_name_each_other_are_fine() {
    let found = pair(json!([{ "language": "ar", "slug": "ferry-ar" }]), json!([{ "language": "en-gb", "slug": "ferry" }]));
    assert_eq!(found, []);
}

#[test]
fn a_translation_that_does_not_point_back_is_a_warning() {
    let found = pair(json!([{ "language": "ar", "slug": "ferry-ar" }]), json!([]));
    assert_eq!(found, [finding("articles/ferry.json", "one-sided-translation", "$.translations[0]")]);
}

#[test]
fn a_translation_in_another_language_than_it_is_said_to_be_is_an_error() {
    let found = pair(json!([{ "language": "fa", "slug": "ferry-ar" }]), json!([{ "language": "en-GB", "slug": "ferry" }]));
    assert_eq!(found, [finding("articles/ferry.json", "translation-language", "$.translations[0].language")]);
}

#[test]
fn an_article_in_the_same_language_is_no_translation() {
    let site = SiteTest::new()
        .article("a", json!({ "translations": [{ "language": "en-GB", "slug": "b" }] }))
        .article("b", json!({ "translations": [{ "language": "en-GB", "slug": "a" }] }));
    let found = site.findings();
    let codes: Vec<_> = found.iter().filter(|finding| finding["code"] == "translation-language").map(|finding| &finding["file"]).collect();
    assert_eq!(codes, ["articles/a.json", "articles/b.json"]);
}

#[test]
fn a_translation_that_is_not_there_is_an_error() {
    let found = pair(json!([{ "language": "ar", "slug": "fery-ar" }]), json!([]));
    assert_eq!(found, [finding("articles/ferry.json", "unknown-article", "$.translations[0].slug")]);
}

#[test]
fn a_translation_under_embargo_is_named_as_one() {
    let site = SiteTest::new().article("ferry", json!({ "translations": [{ "language": "ar", "slug": "ferry-ar" }] })).article(
        "ferry-ar",
        json!({ "language": "ar", "embargoedUntil": "2150-01-01T00:00:00Z", "translations": [{ "language": "en-GB", "slug": "ferry" }] }),
    );
    let found = site.findings();
    let codes: Vec<_> = found.iter().map(|finding| finding["code"].clone()).filter(|code| !is_of_fixture(code)).collect();
    assert_eq!(codes, ["unpublished-article"]);
}

#[test]
fn a_column_of_numbers_is_told_by_the_language_of_the_article() {
    let table = |cells: [&str; 3]| {
        let rows: Vec<_> = cells.iter().map(|cell| json!(["Row", cell])).collect();
        json!([{ "type": "table", "sortable": true, "header": ["Name", "Sum"], "rows": rows }])
    };
    for (language, cells, is_numeric) in [
        ("de", ["1.240,5", "980,2", "–"], true),
        ("es", ["1.240,5", "980,2", "1.000.000"], true),
        ("pl", ["1240,5", "12 500", "980,2 zł"], true),
        ("fr", ["1\u{202f}240,5\u{a0}€", "−3,5\u{a0}%", "…"], true),
        ("ar-EG", ["١٬٢٤٠٫٥", "٩٨٠", "٧٪"], true),
        ("hi", ["१,२४०", "९८०", "₹ ७"], true),
        ("de", ["12.11.2026", "13.11.2026", "14.11.2026"], false),
        ("en", ["12:30", "13:00", "14:15"], false),
        ("en", ["up", "3", "4"], false),
    ] {
        let site = SiteTest::new().app().article("a", json!({ "language": language, "body": table(cells) }));
        let page = site.build().page("article/a/index.html");
        assert_eq!(page.matches("<td data-numeric").count(), if is_numeric { 3 } else { 0 }, "{language} {cells:?}: {page}");
    }
}
