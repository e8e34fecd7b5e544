//! Tests that only the files of `media/` that a published page names are published, without metadata about their author, place and time.

use serde_json::{Value, json};

use crate::support::{NOW, SiteTest, article, link, paper, write};

/// Files that must never be published.
const STRAYS: [(&str, &str); 4] =
    [("media/unused.jpg", "x"), ("media/Thumbs.db", "x"), ("media/notes to self.docx", "x"), ("media/deep/old/plan.pdf", "x")];

/// Returns the fields that keep an article from being published.
fn held_back() -> [(&'static str, Value); 3] {
    [("status", json!("withheld")), ("status", json!("cancelled")), ("embargoedUntil", json!("2030-01-01T00:00:00Z"))]
}

/// An article that names a file of each kind.
fn names_everything() -> Value {
    let video = json!({
        "type": "video", "src": "/media/quay.mp4", "title": "The quay", "poster": "/media/still.avif",
        "captions": [{ "src": "/media/quay.vtt", "language": "en", "label": "English" }],
    });
    article(
        "witness",
        json!({
            "image": { "src": "/media/home.gif", "alt": "A house", "width": 4, "height": 3 },
            "body": [
                link("https://test.example/media/report.pdf?from=mail#page=2", "The report"),
                { "type": "audio", "src": "/media/call.mp3", "title": "The call" },
                video,
            ],
            "posts": [{ "id": "first", "published": "2026-11-12T09:00:00Z", "body": [link("/media/map.svg", "A map")] }],
        }),
    )
}

const NAMED: [&str; 7] =
    ["media/home.gif", "media/report.pdf", "media/call.mp3", "media/quay.mp4", "media/still.avif", "media/quay.vtt", "media/map.svg"];

fn with_media() -> SiteTest {
    let site = NAMED.iter().fold(paper(), |site, name| {
        let bytes: &[u8] = match *name {
            "media/home.gif" => b"GIF89a\x01\0\x01\0\0\0\0;",
            "media/still.avif" => b"\0\0\0\x20ftypavif",
            "media/map.svg" => b"<svg/>",
            _ => b"x",
        };
        site.file(name, bytes)
    });
    STRAYS.iter().fold(site, |site, (name, text)| site.file(name, text))
}

fn published_media(site: &SiteTest) -> Vec<String> {
    site.outputs().into_keys().filter(|name| name.starts_with("media/") || name.starts_with("pictures/")).collect()
}

#[test]
fn what_a_published_page_names_is_published_and_nothing_else() {
    let site = with_media().json("articles/witness.json", &names_everything());
    let mut named = NAMED.map(str::to_owned);
    named.sort_unstable();
    site.build();
    assert_eq!(published_media(&site), named);
    site.derive();
    assert_eq!(published_media(&site), named);
}

#[test]
fn what_is_held_back_stays_at_home_also_after_it_was_published() {
    for (field, value) in held_back() {
        let mut held = names_everything();
        held[field] = value;
        let site = with_media().json("articles/witness.json", &held);
        site.build();
        assert_eq!(published_media(&site), Vec::<String>::new(), "{field}");
        site.derive();
        assert_eq!(published_media(&site), Vec::<String>::new(), "{field}");

        let site = with_media().json("articles/witness.json", &names_everything());
        assert_eq!(
            published_media(site.build_compressed()).iter().filter(|name| !name.ends_with("z") && !name.ends_with(".br")).count(),
            7
        );
        let site = site.json("articles/witness.json", &held);
        site.build_compressed();
        assert_eq!(published_media(&site), Vec::<String>::new(), "{field}, taken back");
    }
}

#[test]
fn what_two_articles_name_is_published_as_long_as_one_of_them_is() {
    let mut held = names_everything();
    held["status"] = json!("withheld");
    let site = with_media().json("articles/witness.json", &held).article("other", json!({ "body": [link("/media/report.pdf", "It")] }));
    site.build();
    assert_eq!(published_media(&site), ["media/report.pdf"]);
}

#[test]
fn the_paper_itself_names_files_too() {
    let mut site = with_media();
    let mut consent = json!({ "revision": 1, "categories": [
        { "id": "needed", "kind": "necessary", "title": "Needed", "description": "What the page needs." },
        { "id": "count", "kind": "analytics", "title": "Counting", "description": "How many read what." },
    ] });
    consent["services"] = json!([{
        "id": "counter", "category": "count", "title": "Counter", "provider": "The paper", "purpose": "Counts.", "script": "/media/count.js",
    }]);
    site = site
        .file("media/count.js", "count()")
        .with("consent", consent)
        .with("about", json!([link("/media/report.pdf", "The report")]))
        .with("navigation", json!([{ "label": "Map", "url": "/media/map.svg" }]))
        .json(
            "authors/ada-vane.json",
            &json!({
                "id": "ada-vane", "name": "Ada Vane", "image": { "src": "/media/home.gif", "alt": "Ada Vane", "width": 4, "height": 3 },
            }),
        )
        .article("signed", json!({ "authors": ["ada-vane"] }));
    let recorded = site.press(&["consent", "content"]);
    assert_eq!(recorded.code, 0, "{}", recorded.stderr);
    site.build();
    assert_eq!(published_media(&site), ["media/count.js", "media/home.gif", "media/map.svg", "media/report.pdf"]);
}

#[test]
fn the_summary_counts_what_was_left_out_and_names_it_when_asked() {
    let site = with_media();
    let run = site.build_at(NOW);
    assert!(run.stdout.contains("11 files of media/ left out"), "{}", run.stdout);
    assert!(!run.stdout.contains("unused.jpg"), "{}", run.stdout);
    let args = ["build", "--no-compress", "--verbose", "--app", "dist", "--content", "content", "--out", "out", "--now", NOW];
    let run = site.press(&args);
    // Files of operating systems are skipped without a finding.
    for name in STRAYS.map(|(name, _)| name).into_iter().filter(|name| !name.ends_with("Thumbs.db")) {
        assert!(run.stdout.contains(&format!("  {name}\n")), "{name}: {}", run.stdout);
    }
    let site = paper().remove("media/wall.png");
    assert!(!site.build_at(NOW).stdout.contains("media/"), "nothing was left out");
}

fn gif_with_comment() -> Vec<u8> {
    let mut bytes = b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff".to_vec();
    bytes.extend(b"!\xfe\x0bAda's phone\0");
    bytes.extend(b",\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;");
    bytes
}

#[test]
fn an_original_that_is_published_says_nothing_about_its_maker() {
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"><!-- by Ada --><metadata>Ada</metadata><path d=\"M0 0\"/></svg>";
    let site = paper().file("media/home.gif", gif_with_comment()).file("media/map.svg", drawing).article(
        "pictured",
        json!({
            "image": { "src": "/media/home.gif", "alt": "A house" },
            "body": [link("/media/map.svg", "A map")],
        }),
    );
    for outputs in [site.build().outputs(), site.derive().outputs()] {
        assert!(!outputs["media/home.gif"].windows(3).any(|window| window == b"Ada"));
        assert_eq!(outputs["media/map.svg"], b"<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>");
    }
}

/// A box of an ISO media file.
fn iso_box(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len() + 8).expect("short");
    [&length.to_be_bytes(), kind.as_slice(), content].concat()
}

#[test]
fn an_editor_is_told_what_a_film_says() {
    let place = iso_box(b"udta", &iso_box(b"\xa9xyz", b"\0\x12\x15\xc7+51.5014-000.1419/"));
    let film = [iso_box(b"ftyp", b"qt  \0\0\0\0"), iso_box(b"mdat", &[0; 5000]), iso_box(b"moov", &place)].concat();
    let plain = [iso_box(b"ftyp", b"isom\0\0\0\0"), iso_box(b"moov", &iso_box(b"mvhd", &[0; 100])), iso_box(b"mdat", b"\xa9xyz")].concat();
    let video = |src: &str| json!({ "type": "video", "src": src, "title": "The quay" });
    let site = paper()
        .file("media/place.mov", film)
        .file("media/plain.mp4", plain)
        .article("filmed", json!({ "body": [video("/media/plain.mp4"), video("/media/place.mov")] }));
    let findings: Vec<Value> = site.findings().into_iter().filter(|finding| finding["code"] == "published-metadata").collect();
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert_eq!(findings[0]["path"], "$.body[1].src");
    assert_eq!(findings[0]["severity"], "warning");
    assert!(findings[0]["message"].as_str().is_some_and(|message| message.contains("the place where it was made")));
}

#[test]
fn no_address_leads_out_of_media() {
    let site = paper().article("odd", json!({ "body": [link("/media/../site.json", "It")] }));
    write(&site.path("content/media/keep.txt"), b"x");
    let run = site.build_at(NOW);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stderr.contains("No file of a paper has the address `/media/../site.json`."), "{}", run.stderr);
    assert!(!site.outputs().contains_key("site.json") && !site.outputs().contains_key("media/keep.txt"));
}

#[test]
fn a_file_is_published_whichever_way_it_is_named() {
    let urls = [
        "/media/1.pdf",
        "https://Test.Example/media/2.pdf",
        "http://test.example/media/3.pdf",
        "https://test.example:443/media/4.pdf",
        "/./media/5.pdf",
        "/article/../media/6.pdf",
        "/%6dedia/7.pdf#page=2",
        "/media//8.pdf?x",
    ];
    let body: Vec<Value> = urls.iter().map(|url| link(url, "It")).collect();
    let site = (1..=8).fold(paper(), |site, number| site.file(&format!("media/{number}.pdf"), "paper"));
    let image = json!({ "src": "https://TEST.example/media/wall.png", "alt": "A wall" });
    let site = site.article("named", json!({ "body": body, "image": image })).with("about", json!([link("/a/../media/wall.png", "It")]));
    let files = published_media(site.derive());
    for number in 1..=8 {
        assert!(files.contains(&format!("media/{number}.pdf")), "{number}: {files:?}");
    }
    let page = site.document("article/named.json")["page"].clone();
    let published: Vec<&Value> = (0..8).map(|index| &page["body"][index]["children"][0]["url"]).collect();
    let expected = ["1.pdf", "2.pdf", "3.pdf", "4.pdf", "5.pdf", "6.pdf", "7.pdf#page=2", "8.pdf?x"].map(|name| format!("/media/{name}"));
    assert_eq!(published, expected.each_ref());
    assert_eq!((&page["image"]["src"], &page["image"]["width"]), (&json!("/media/wall.png"), &json!(4)), "the browser may show it");
}
