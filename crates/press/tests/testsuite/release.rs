//! `press build` over an existing site: the files it keeps and removes, and recovery after an interruption.

use std::collections::BTreeMap;
use std::fs;
use std::time::{Duration, SystemTime};

use serde_json::json;

use crate::support::{NOW, between, build_that_fails, files, link, paper, write};

#[test]
fn two_runs_give_the_same_bytes_and_files_keep_their_time() {
    let site = paper();
    let first = site.build_compressed().outputs();
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    for name in first.keys() {
        let file = fs::File::options().write(true).open(site.out().join(name)).expect("a file");
        file.set_modified(long_ago).expect("a time");
    }
    assert_eq!(site.build_compressed().outputs(), first);
    for name in first.keys() {
        let time = fs::metadata(site.out().join(name)).and_then(|file| file.modified()).expect("a time");
        assert_eq!(time, long_ago, "{name} was written again");
    }
    fs::remove_dir_all(site.out()).expect("removed");
    assert_eq!(site.build_compressed().outputs(), first, "and without a site before");
}

#[test]
fn an_article_that_is_removed_takes_its_page_along() {
    let site = paper();
    assert!(site.build().out().join("article/a7/index.html").exists());
    let site = site.remove("articles/a7.json");
    let names: Vec<String> = site.build().outputs().into_keys().collect();
    assert!(!names.iter().any(|name| name.contains("/a7")), "{names:?}");
    assert!(names.contains(&"article/a6/index.html".to_owned()));
    assert!(!site.page("index.html").contains("/article/a7/"));
}

#[test]
fn a_broken_article_leaves_the_site_as_it_was() {
    let site = paper();
    let before = site.build().outputs();
    let site = site.article("a8", json!({})).file("articles/a4.json", "{ \"slug\": \"a4\",");
    let run = build_that_fails(&site);
    assert_eq!(run.code, 1);
    assert!(run.stderr.contains("articles/a4.json:1:1"), "{}", run.stderr);
    assert!(run.stderr.ends_with("nothing was written: out stays as it was\n"), "{}", run.stderr);
    assert_eq!(site.outputs(), before);
}

#[test]
fn a_fault_in_the_middle_leaves_the_site_as_it_was_and_the_next_run_completes() {
    let site = paper();
    let before = site.build().outputs();
    // This media file can be listed but not read, like one that disappears between the check and the copying.
    let site = site.article("a8", json!({}));
    write(&site.path("dist/icons/favicon.svg"), b"<svg>new</svg>");
    fs::remove_file(site.path("dist/fonts/text.woff2")).expect("removed");
    fs::create_dir(site.path("dist/fonts/text.woff2")).expect("a folder");
    write(&site.path("dist/.hidden"), b"");
    #[cfg(unix)]
    std::os::unix::fs::symlink("nowhere", site.path("dist/fonts/broken.woff2")).expect("a link");
    let run = build_that_fails(&site);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("broken.woff2"), "{}", run.stderr);
    assert_eq!(site.outputs(), before);

    fs::remove_file(site.path("dist/fonts/broken.woff2")).expect("removed");
    assert!(site.build().page("article/a8/index.html").contains("Headline of a8"));
}

#[test]
fn a_run_that_was_killed_leaves_nothing_behind_for_the_next() {
    let site = paper();
    let before = site.build().outputs();
    // A killed run leaves a half-written site beside the existing one.
    write(&site.path(".out.press-new/article/half/index.html"), b"<p>half");
    assert_eq!(site.build().outputs(), before);
    assert!(!site.path(".out.press-new").exists());

    // The run was killed between the two renames of a switch, on a disk that cannot exchange folders.
    fs::rename(site.out(), site.path(".out.press-old")).expect("renamed");
    write(&site.path(".out.press-new/article/half/index.html"), b"<p>half");
    let site = site.file("articles/a4.json", "{");
    assert_eq!(site.build_at(NOW).code, 1, "a fault in an article");
    let site = site.article("a4", json!({ "published": "2026-11-01T04:00:00+00:00" }));
    assert_eq!(site.build().outputs(), before);
    assert!(!site.path(".out.press-old").exists() && !site.path(".out.press-new").exists());
}

#[cfg(unix)]
#[test]
fn readers_never_see_half_a_site() {
    use std::sync::atomic::{AtomicBool, Ordering};

    let site = paper();
    site.build();
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let mut looks = 0;
            while !done.load(Ordering::Relaxed) {
                assert!(site.out().join("index.html").exists() && site.out().join("article/a1/index.html").exists(), "after {looks} looks");
                looks += 1;
            }
            looks
        });
        for _ in 0..3 {
            site.build();
        }
        done.store(true, Ordering::Relaxed);
        assert!(reader.join().expect("no gap was seen") > 0);
    });
}

#[test]
fn what_somebody_else_put_into_the_site_stays() {
    let site = paper();
    site.build();
    for name in ["CNAME", ".well-known/security.txt", "google1234.html"] {
        write(&site.out().join(name), b"mine");
    }
    write(&site.out().join("article/old/index.html"), b"not mine");
    std::os::unix::fs::symlink("CNAME", site.out().join("alias")).expect("a link");
    for _ in 0..2 {
        let outputs = site.build().outputs();
        let link = std::fs::read_link(site.out().join("alias")).expect("the link is there, and a link");
        assert_eq!(link, std::path::Path::new("CNAME"));
        for name in ["CNAME", ".well-known/security.txt", "google1234.html"] {
            assert_eq!(outputs.get(name).map(Vec::as_slice), Some(b"mine".as_slice()), "{name}");
        }
        assert!(!outputs.contains_key("article/old/index.html"), "the folder of the articles is press's alone");
    }
}

#[test]
fn a_folder_that_is_no_site_is_never_replaced() {
    let site = paper();
    write(&site.out().join("thesis.txt"), b"years of work");
    let run = build_that_fails(&site);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("out is not empty, and no site of press's"), "{}", run.stderr);
    assert_eq!(site.outputs(), BTreeMap::from([("thesis.txt".to_owned(), b"years of work".to_vec())]));
}

#[test]
fn content_is_never_overwritten() {
    let site = paper();
    let before = files(&site.content());
    for out in [".", "content", "content/articles", "content/site"] {
        let run = site.press(&["build", "--no-compress", "--app", "dist", "--content", "content", "--out", out, "--now", NOW]);
        assert_eq!(run.code, 2, "{out}: {}", run.stdout);
        assert_eq!(files(&site.content()), before, "{out}");
    }
}

#[test]
fn the_apps_files_of_two_earlier_releases_stay() {
    let site = paper();
    let mut wasm = Vec::new();
    for release in ["1", "2", "3", "4"] {
        write(&site.path("dist/broadsheet-app-33cc_bg.wasm"), format!("\0asm\x01\0\0\0\0\x02\x01{release}").as_bytes());
        site.build();
        let page = site.page("index.html");
        wasm.push(between(&page, "\",\"/", "\",\"sha256").to_owned());
    }
    let outputs = site.outputs();
    let there: Vec<bool> = wasm.iter().map(|name| outputs.contains_key(name)).collect();
    assert_eq!(there, [false, true, true, true]);
    assert_eq!(outputs[&wasm[1]], b"\0asm\x01\0\0\0\0\x02\x012");
}

#[test]
fn a_published_site_serves_as_the_app_of_the_next() {
    let site = paper();
    let before = site.build().outputs();
    fs::rename(site.path("dist"), site.path("gone")).expect("renamed");
    let run = site.press(&["build", "--no-compress", "--app", "out", "--content", "content", "--out", "second", "--now", NOW]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert_eq!(files(&site.path("second")), before);

    let site = site.remove("articles/a7.json");
    let run = site.press(&["build", "--no-compress", "--app", "out", "--content", "content", "--out", "out", "--now", NOW]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let run = site.press(&["build", "--no-compress", "--app", "second", "--content", "content", "--out", "third", "--now", NOW]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert_eq!(site.outputs(), files(&site.path("third")), "in place or not, the site is the same");
}

/// A killed process cannot clean up. Here the system kills it while it writes a file that exceeds the size limit.
#[cfg(unix)]
#[test]
fn a_run_that_is_killed_while_it_writes_leaves_the_site_as_it_was() {
    use std::os::unix::process::ExitStatusExt as _;
    use std::process::Command;

    let site = paper();
    let before = site.build().outputs();
    let site =
        site.article("a8", json!({ "body": [link("/media/film.mp4", "The film")] })).file("media/film.mp4", vec![7; 4 * 1024 * 1024]);
    let script = format!(
        "ulimit -c 0; ulimit -f 1024; exec {} build --no-compress --app dist --content content --out out",
        env!("CARGO_BIN_EXE_press")
    );
    let status = Command::new("sh")
        .args(["-c", &script])
        .current_dir(site.path(""))
        .env("XDG_CACHE_HOME", site.path("cache"))
        .stderr(std::process::Stdio::null())
        .status();
    let status = status.expect("sh runs");
    assert!(status.signal().is_some(), "it was not killed, but ended with {status}");
    assert!(site.path(".out.press-new").exists(), "killed while it wrote");
    assert_eq!(site.outputs(), before);

    assert!(site.build().page("article/a8/index.html").contains("Headline of a8"));
    assert!(!site.path(".out.press-new").exists());
}

#[test]
fn a_page_that_changes_changes_its_compressed_forms() {
    let site = paper();
    let before = site.build_compressed().outputs();
    let site = site.article("a1", json!({ "headline": "Quite another headline", "published": "2026-11-01T01:00:00+00:00" }));
    let after = site.build_compressed().outputs();
    for name in ["article/a1/index.html", "content/article/a1.json"] {
        for ending in ["", ".br", ".gz"] {
            let name = format!("{name}{ending}");
            assert_ne!(after.get(&name), before.get(&name), "{name}");
        }
    }
    fs::remove_dir_all(site.out()).expect("removed");
    assert_eq!(site.build_compressed().outputs(), after);
}
