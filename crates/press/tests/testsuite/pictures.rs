//! Copies of pictures on published pages.

use serde_json::json;

use crate::support::{between, build_that_fails, paper, png};

#[test]
fn pages_show_copies_of_pictures_and_originals_stay_at_home() {
    let image = json!({ "src": "/media/quay.png", "alt": "The quay" });
    let site =
        paper().file("media/quay.png", png(300, 200)).article("pictured", json!({ "image": image, "published": "2026-11-20T08:00:00Z" }));
    let outputs = site.build().outputs();
    let page = site.page("article/pictured/index.html");
    assert!(page.contains("/pictures/quay-"), "{page}");
    for (name, bytes) in outputs.iter().filter(|(name, _)| ["html", "json", "xml"].iter().any(|ending| name.ends_with(ending))) {
        let text = String::from_utf8(bytes.clone()).expect("text");
        assert!(!text.contains("/media/quay.png"), "{name} shows the original");
        for copy in text.split("/pictures/").skip(1).map(|rest| rest.split(['"', ' ', ',', '<', '\\', '*']).next().expect("a name")) {
            assert!(copy.is_empty() || outputs.contains_key(&format!("pictures/{copy}")), "{name} names {copy}, which is not there");
        }
    }
    assert!(!outputs.keys().any(|name| name.starts_with("media/")));
    assert_eq!(site.build().outputs(), outputs);

    let site = site.article("pictured", json!({ "published": "2026-11-20T08:00:00Z" }));
    let outputs = site.build().outputs();
    assert!(!outputs.keys().any(|name| name.starts_with("pictures/")), "nobody shows it any longer");
    assert!(!outputs.keys().any(|name| name.starts_with("media/")));
}

#[test]
fn a_poster_is_a_picture_like_any_other() {
    let video = |poster: &str| json!({ "type": "video", "src": "/media/quay.mp4", "title": "The quay", "poster": poster });
    let site = paper()
        .file("media/quay.mp4", "\0\0\0\u{c}ftypisom")
        .file("media/quay.png", png(300, 200))
        .article("filmed", json!({ "body": [video("/media/quay.png")] }));
    let outputs = site.build().outputs();
    assert!(!outputs.contains_key("media/quay.png"));
    let page = site.page("article/filmed/index.html");
    let poster = between(&page, "poster=\"/", "\"");
    assert!(poster.starts_with("pictures/quay-") && poster.ends_with("-300.jpg"), "{poster}");
    assert!(outputs.contains_key(poster));

    let mut half = png(300, 200);
    half.truncate(half.len() / 2);
    let run = build_that_fails(&site.file("media/quay.png", half));
    assert!(run.stderr.contains("media/quay.png cannot be published"), "{}", run.stderr);
}

#[test]
fn a_broken_picture_leaves_the_site_as_it_was() {
    let site = paper();
    let before = site.build().outputs();
    let mut half = png(300, 200);
    half.truncate(half.len() / 2);
    let image = json!({ "src": "/media/half.png", "alt": "Half", "width": 300, "height": 200 });
    let site = site.file("media/half.png", half).article("pictured", json!({ "image": image }));
    let run = build_that_fails(&site);
    assert_eq!(run.code, 1);
    assert!(run.stderr.contains("articles/pictured.json") && run.stderr.contains("media/half.png cannot be published"), "{}", run.stderr);
    assert_eq!(site.outputs(), before);
}
