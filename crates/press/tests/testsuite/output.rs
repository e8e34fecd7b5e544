//! The files that `press derive` writes, leaves, removes and refuses to overwrite.

use std::fs;
use std::time::SystemTime;

use serde_json::json;

use crate::support::{NOW, SiteTest, link, png, write};

#[test]
fn the_same_folder_gives_the_same_bytes() {
    let site = SiteTest::new().articles(40).file("media/wall.png", png(4, 3));
    let first = site.derive().outputs();
    fs::remove_dir_all(site.out()).expect("removed");
    assert_eq!(site.derive().outputs(), first);
    assert!(first.len() > 50);
    for (name, bytes) in first.iter().filter(|(name, _)| name.ends_with(".json")) {
        assert!(bytes.ends_with(b"}\n") && !bytes[..bytes.len() - 1].contains(&b'\n'), "{name} is compact JSON with an end of line");
    }
}

#[test]
fn what_has_not_changed_keeps_its_time() {
    let site = SiteTest::new().articles(4).file("media/wall.png", png(4, 3));
    site.derive();
    let long_ago = SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000_000);
    for name in site.outputs().keys() {
        let file = fs::File::options().write(true).open(site.out().join(name)).expect("a file");
        file.set_modified(long_ago).expect("a time");
    }
    let site = site.article("a2", json!({ "published": "2026-11-01T02:00:00+00:00", "kicker": "New" }));
    let run = site.derive_at(NOW);
    assert!(run.stdout.contains(" 0 removed, 0 media copied"), "{}", run.stdout);
    let changed: Vec<String> = site
        .outputs()
        .into_keys()
        .filter(|name| fs::metadata(site.out().join(name)).and_then(|file| file.modified()).expect("a time") != long_ago)
        .collect();
    let expected = ["a1", "a2", "a3", "a4"].map(|slug| format!("content/article/{slug}.json"));
    let all: Vec<String> = expected.into_iter().chain(["content/index.json".to_owned(), "content/section/news.json".to_owned()]).collect();
    assert_eq!(changed, all);
}

#[test]
fn media_is_copied_and_what_is_gone_goes() {
    let site = SiteTest::new().file("media/deep/wall.png", png(4, 3)).file("media/old.png", png(1, 1));
    let site = site.with("about", json!([link("/media/deep/wall.png", "The wall"), link("/media/old.png", "The old one")]));
    assert!(site.derive_at(NOW).stdout.contains("2 media copied"));
    assert_eq!(site.outputs()["media/deep/wall.png"], png(4, 3));
    let site = site.with("about", json!([link("/media/deep/wall.png", "The wall")])).file("media/deep/wall.png", png(5, 3));
    let run = site.derive_at(NOW);
    assert!(run.stdout.contains("1 removed, 1 media copied"), "{}", run.stdout);
    assert_eq!(site.outputs()["media/deep/wall.png"], png(5, 3));
    assert!(!site.out().join("media/old.png").exists());
}

#[test]
fn other_peoples_files_are_left_alone() {
    let site = SiteTest::new();
    for name in ["app.wasm", "index.html", "content/notes.txt", "article/mine/index.html"] {
        write(&site.out().join(name), b"mine");
    }
    write(&site.out().join("content/article/gone.json"), b"{}");
    write(&site.out().join("content/half.json.press-unfinished"), b"{");
    let outputs = site.derive().outputs();
    for name in ["app.wasm", "index.html", "content/notes.txt", "article/mine/index.html"] {
        assert_eq!(outputs.get(name).map(Vec::as_slice), Some(b"mine".as_slice()), "{name}");
    }
    assert!(!outputs.keys().any(|name| name.contains("gone") || name.contains("unfinished")));
}

#[test]
fn errors_leave_the_output_as_it_was() {
    let site = SiteTest::new().articles(3);
    let before = site.derive().outputs();
    let site = site.article("a2", json!({ "section": "sprot" })).article("a9", json!({}));
    let run = site.derive_at(NOW);
    assert_eq!(run.code, 1);
    assert_eq!(run.stdout, "");
    assert!(run.stderr.contains("There is no section `sprot`."), "{}", run.stderr);
    assert!(run.stderr.ends_with("nothing was written: out stays as it was\n"), "{}", run.stderr);
    assert_eq!(site.outputs(), before);
}

#[test]
fn content_is_never_overwritten() {
    let site = SiteTest::new().articles(2).file("media/wall.png", png(4, 3));
    let before = crate::support::files(&site.content());
    for out in [".", "content", "content/articles", "content/media"] {
        let run = site.press(&["derive", "--content", "content", "--out", out, "--now", NOW]);
        assert_eq!(run.code, 2, "{out}: {}", run.stdout);
        assert!(run.stderr.contains("would overwrite the content"), "{}", run.stderr);
        assert_eq!(crate::support::files(&site.content()), before, "{out}");
    }
}

#[test]
fn the_summary_says_what_was_done() {
    let site = SiteTest::new().articles(2);
    let run = site.derive_at(NOW);
    assert!(run.stdout.starts_with("2 articles in 11 pages: 12 written, 0 unchanged, 0 removed, 0 media copied, "), "{}", run.stdout);
    assert!(site.derive_at(NOW).stdout.starts_with("2 articles in 11 pages: 0 written, 12 unchanged, "));
}

#[test]
fn a_time_that_is_none_is_refused() {
    let run = SiteTest::new().press(&["derive", "--content", "content", "--out", "out", "--now", "tomorrow"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("RFC 3339"), "{}", run.stderr);
}
