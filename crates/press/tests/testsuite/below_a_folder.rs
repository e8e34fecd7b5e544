//! A paper that is published in a folder of its host: `https://club.example/gazette`.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use crate::support::png;
use crate::support::{NOW, SiteTest, files, link, paragraph, write};

const HOST: &str = "https://club.example";
const FOLDER: &str = "/gazette";

/// A paper with every kind of page and of address.
fn paper(base_url: &str) -> SiteTest {
    let consent = json!({ "revision": 1,
        "categories": [
            { "id": "necessary", "kind": "necessary", "title": "Necessary", "description": "Keeps the page working." },
            { "id": "count", "kind": "analytics", "title": "Counting", "description": "We count." },
        ],
        "services": [
            { "id": "counter", "category": "count", "title": "Counter", "provider": "Us", "purpose": "Counts", "counter": "/count.txt" },
        ],
    });
    let navigation = json!([
        { "label": "Front", "url": "/" },
        { "label": "News", "url": "/section/news/" },
        { "label": "Film", "url": "/media/film.mp4" },
        { "label": "Elsewhere", "url": "https://elsewhere.example/" },
    ]);
    let picture = json!({ "src": "/media/wall.png", "alt": "The wall" });
    let image = json!({ "type": "image", "src": "/media/wall.png", "alt": "The wall" });
    let site = SiteTest::new()
        .app()
        .articles(7)
        .file("media/wall.png", png(300, 200))
        .file("media/film.mp4", "\0\0\0\u{c}ftypisom")
        .file("media/film.vtt", "WEBVTT\n")
        .file("media/bell.wav", "RIFF\u{4}\0\0\0WAVE")
        .with("baseUrl", json!(base_url))
        .with("navigation", navigation)
        .with("contact", json!({ "email": "desk@club.example" }))
        .with("about", json!([link("/section/news/", "News")]))
        .asking(consent)
        .article(
            "all",
            json!({
                "authors": ["ada-vane"], "topics": ["ferry"], "image": picture, "related": ["a1"],
                "body": [
                    paragraph("Words."),
                    link("/article/a1/?from=mail", "of the paper"),
                    link("/feed.xml", "a file of the paper"),
                    link("/media/film.mp4", "a media file"),
                    link(&format!("{base_url}/article/a2/"), "the paper by its whole address"),
                    link(&format!("{}/article/a3/", base_url.replace(".example", ".example:8443")), "the paper by another port"),
                    link("https://elsewhere.example/", "elsewhere"),
                    { "type": "gallery", "children": [image, image] },
                    {
                        "type": "video", "src": "/media/film.mp4", "title": "Film", "poster": "/media/wall.png", "width": 4, "height": 3,
                        "captions": [{ "src": "/media/film.vtt", "language": "en", "label": "English" }],
                        "transcript": [paragraph("Words.")],
                    },
                    { "type": "audio", "src": "/media/bell.wav", "title": "Bell", "transcript": [paragraph("Words.")] },
                ],
            }),
        );
    write(&site.path("dist/fonts-66ff.css"), b"@font-face{font-family:Text;src:url(/fonts/text.woff2)}\n");
    write(
        &site.path("dist/sheet-front-44dd.css"),
        b"@font-face{font-family:Text;src:url(\"/fonts/text.woff2\")}body{margin:0}.front{gap:1px}\n",
    );
    write(&site.path("dist/icons/apple-touch-icon.png"), b"a picture");
    for name in ["icon-192.png", "icon-512.png", "icon-maskable-192.png", "icon-maskable-512.png"] {
        write(&site.path("dist/icons").join(name), b"a picture");
    }
    site
}

/// Returns the text of a file in which a browser, a host or a search engine reads addresses. Documents for the app are left out: they
/// name pages and files of the paper without its folder.
fn readable(name: &str, bytes: &[u8]) -> Option<String> {
    let is_document = ["content/", "consent/", ".broadsheet/"].iter().any(|tree| name.starts_with(tree));
    // Configurations of hosts are tested with the hosts.
    let is_read = !is_document && !name.starts_with(".hosting/") && !name.ends_with(".js");
    let text = std::str::from_utf8(bytes).ok().filter(|_| is_read)?;
    let mut left = String::new();
    let mut rest = text;
    while let Some((before, data)) = rest.split_once(r#"<script type="application/json""#) {
        left.push_str(before);
        rest = data.split_once("</script>").expect("a script ends").1;
    }
    Some(left + rest)
}

/// Returns the addresses in a text that start at the root of a host.
fn rooted(text: &str) -> impl Iterator<Item = &str> {
    let starts = text.match_indices('/').filter(|(at, _)| {
        let before = text[..*at].chars().next_back();
        let after = text[at + 1..].chars().next();
        before.is_none_or(|before| "\"'(=, \n".contains(before)) && after.is_none_or(|after| !" />\n".contains(after))
    });
    starts.map(|(at, _)| text[at..].split(['"', '\'', ')', ' ', '>', '<', '\n', ';']).next().expect("a first part"))
}

fn hosted(text: &str) -> impl Iterator<Item = &str> {
    text.split(HOST).skip(1).map(|rest| rest.split(['"', '\'', ')', ' ', '>', '<', '\n', ',']).next().expect("a first part"))
}

/// Returns whether an address below the folder is that of a file.
fn leads_to_a_file(outputs: &BTreeMap<String, Vec<u8>>, inside: &str) -> bool {
    let path = inside.split(['?', '#']).next().unwrap_or_default().trim_start_matches('/');
    let name = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    outputs.contains_key(&name)
}

#[test]
fn every_address_in_every_file_lies_in_the_folder_and_leads_to_a_file() {
    let outputs = paper(&format!("{HOST}{FOLDER}")).build().outputs();
    let (mut seen, mut faults) = (BTreeSet::new(), Vec::new());
    for (name, bytes) in &outputs {
        let Some(text) = readable(name, bytes) else { continue };
        // Print adds scheme and host to addresses that have the folder already.
        for address in rooted(&text).chain(hosted(&text).filter(|address| !address.is_empty())) {
            let inside = address.strip_prefix(FOLDER).filter(|inside| inside.is_empty() || inside.starts_with('/'));
            match inside {
                None => faults.push(format!("{name}: {address} is outside of the paper")),
                // A pattern, or the name of a thing in structured data.
                Some(inside) if inside.contains('*') => {}
                Some(inside) if leads_to_a_file(&outputs, inside) => {}
                Some(_) => faults.push(format!("{name}: {address} is no file of the site")),
            }
            seen.insert(address.to_owned());
        }
    }
    assert_eq!(faults, [""; 0]);
    for address in [
        "/gazette/",
        "/gazette/about/",
        "/gazette/cookies/",
        "/gazette/section/sport/",
        "/gazette/article/a1/?from=mail",
        "/gazette/media/film.mp4",
        "/gazette/media/film.vtt",
        "/gazette/media/bell.wav",
        "/gazette/fonts/text.woff2",
        "/gazette/icons/favicon.svg",
        "/gazette/icons/icon-512.png",
        "/gazette/manifest.webmanifest",
        "/gazette/feed.xml",
        "/gazette/section/news/feed.xml",
        "/gazette/sitemap.xml",
        "/gazette/article/a2/",
        "/gazette/article/a3/",
        "/gazette/*/",
        "/gazette/broadsheet-app-*",
    ] {
        assert!(seen.contains(address), "{address} is nowhere: {seen:?}");
    }
}

#[test]
fn a_page_below_a_folder_says_so_everywhere() {
    let site = paper(&format!("{HOST}{FOLDER}"));
    let page = site.build().page("article/all/index.html");
    for part in [
        r#"<link rel="canonical" href="https://club.example/gazette/article/all/">"#,
        r#"<meta property="og:url" content="https://club.example/gazette/article/all/">"#,
        r#"<meta property="og:image" content="https://club.example/gazette/pictures/wall-"#,
        r#"<link rel="manifest" href="/gazette/manifest.webmanifest">"#,
        r#"<link rel="preload" href="/gazette/fonts/text.woff2" as="font" type="font/woff2" crossorigin>"#,
        r#"<style data-all="/gazette/broadsheet-app-"#,
        r#"boot("/gazette/broadsheet-app-"#,
        r#"{"href_matches":"/gazette/*/"}"#,
        r#"<a href="/gazette/" class="masthead__link">"#,
        r#"srcset="/gazette/pictures/wall-"#,
        r#"src="/gazette/pictures/wall-"#,
        r#"src="/gazette/media/film.mp4""#,
        r#"poster="/gazette/"#,
        r#"<a href="/gazette/article/a1/?from=mail">of the paper</a>"#,
        r#"<a href="/gazette/article/a2/">"#,
        r#"<a href="https://elsewhere.example/">"#,
        r#""path":"/article/all/""#,
    ] {
        assert!(page.contains(part), "{part} is missing in {page}");
    }
    assert!(site.page("index.html").contains(r#"src:url("/gazette/fonts/text.woff2")"#));
    let manifest: serde_json::Value = serde_json::from_str(&site.page("manifest.webmanifest")).expect("JSON");
    assert_eq!([&manifest["id"], &manifest["start_url"], &manifest["scope"]], ["/gazette/"; 3]);
    assert_eq!(manifest["icons"][0]["src"], "/gazette/icons/favicon.svg");
    assert!(site.page("robots.txt").contains("Sitemap: https://club.example/gazette/sitemap.xml\n"));
    assert!(site.page("404.html").contains(r#"<a href="/gazette/">Go to the front page</a>"#));
    let headers = site.page("_headers");
    assert!(headers.contains("\n/gazette/*\n  Content-Security-Policy:") && headers.contains("\n/gazette/fonts/*\n"), "{headers}");
}

#[test]
fn the_folder_is_in_no_document() {
    let documents = |base_url: &str| -> BTreeMap<String, Vec<u8>> {
        // These name the folder: the site document, the release, which is a hash of that, and an article that has links with the whole address.
        let different = ["content/site.json", "content/offline.json", "content/article/all.json"];
        let outputs = paper(base_url).build().outputs().into_iter();
        outputs.filter(|(name, _)| name.starts_with("content/") && !different.contains(&name.as_str())).collect()
    };
    assert_eq!(documents("https://club.example/gazette"), documents("https://club.example"));
}

#[test]
fn a_paper_moves_by_a_change_of_its_base_url_and_back_again() {
    let site = paper(HOST);
    let at_root = site.build().outputs();
    let site = site.with("baseUrl", json!(format!("{HOST}{FOLDER}")));
    let below = site.build().outputs();
    assert!(at_root.keys().eq(below.keys()), "the same files");
    // A published site can be the `--app` of a build.
    let run = site.press(&["build", "--no-compress", "--app", "out", "--content", "content", "--out", "again", "--now", NOW]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let again = files(&site.path("again"));
    assert_eq!(again.get("index.html"), below.get("index.html"), "the folder is added once");
    let site = site.with("baseUrl", json!(HOST));
    let run = site.press(&["build", "--no-compress", "--app", "again", "--content", "content", "--out", "back", "--now", NOW]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert_eq!(files(&site.path("back")).get("index.html"), at_root.get("index.html"));
}

#[test]
fn an_address_with_the_folder_in_it_is_a_fault() {
    let site = paper(&format!("{HOST}{FOLDER}")).article(
        "twice",
        json!({ "body": [
            link("/gazette/article/a1/", "x"),
            link("/gazette/feed.xml", "x"),
            { "type": "audio", "src": "/gazette/media/bell.wav", "title": "Bell", "transcript": [paragraph("Words.")] },
        ] }),
    );
    let found = site.findings();
    let helps: Vec<&str> =
        found.iter().filter(|finding| finding["code"] == "folder-in-address").filter_map(|finding| finding["remedy"].as_str()).collect();
    assert_eq!(helps, ["Write `/article/a1/`.", "Write `/feed.xml`.", "Write `/media/bell.wav`."], "{found:?}");
}
