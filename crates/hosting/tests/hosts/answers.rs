//! The responses that every server must give.

use broadsheet_hosting::Scheme;

use crate::client::{self, Answer};
use crate::servers::{Server, caddy, nginx, preview};
use crate::site::{HASHED, Site};

const IMMUTABLE: &str = "public, max-age=31536000, immutable";
const BROWSER: (&str, &str) = ("Accept-Encoding", "gzip, deflate, br, zstd");

/// A file: its path, the file behind it, its type, its cache rule, and whether it has compressed forms.
type Expected = (&'static str, &'static str, &'static str, &'static str, bool);

const FILES: [Expected; 18] = [
    ("/", "index.html", "text/html; charset=utf-8", "no-cache", true),
    ("/about/", "about/index.html", "text/html; charset=utf-8", "no-cache", true),
    ("/about/index.html", "about/index.html", "text/html; charset=utf-8", "no-cache", true),
    ("/?utm_source=x", "index.html", "text/html; charset=utf-8", "no-cache", true),
    ("/content/index.json", "content/index.json", "application/json", "no-cache", true),
    ("/broadsheet-app-0123456789abcdef.js", HASHED, "text/javascript; charset=utf-8", IMMUTABLE, true),
    ("/broadsheet-app-0123456789abcdef_bg.wasm", "broadsheet-app-0123456789abcdef_bg.wasm", "application/wasm", IMMUTABLE, true),
    ("/pictures/wall-0011223344556677-480.avif", "pictures/wall-0011223344556677-480.avif", "image/avif", IMMUTABLE, false),
    ("/media/harbour.mp4", "media/harbour.mp4", "video/mp4", "public, max-age=3600, stale-while-revalidate=86400", false),
    (
        "/media/harbour.en.vtt",
        "media/harbour.en.vtt",
        "text/vtt; charset=utf-8",
        "public, max-age=3600, stale-while-revalidate=86400",
        true,
    ),
    ("/fonts/text.woff2", "fonts/text.woff2", "font/woff2", "public, max-age=604800, stale-while-revalidate=31536000", false),
    ("/icons/favicon.svg", "icons/favicon.svg", "image/svg+xml", "public, max-age=86400, stale-while-revalidate=604800", true),
    ("/feed.xml", "feed.xml", "application/rss+xml", "no-cache", true),
    ("/section/sport/atom.xml", "section/sport/atom.xml", "application/atom+xml", "no-cache", false),
    ("/feed.json", "feed.json", "application/feed+json", "no-cache", false),
    ("/manifest.webmanifest", "manifest.webmanifest", "application/manifest+json", "no-cache", false),
    ("/sw.js", "sw.js", "text/javascript; charset=utf-8", "no-cache", false),
    ("/.well-known/gpc.json", ".well-known/gpc.json", "application/json", "no-cache", false),
];

/// Paths that must be answered with 404, whether a file exists or not.
const NOTHING: [&str; 21] = [
    "/none/",
    "/none",
    "/none.html",
    "/article/none/index.html",
    "/content/none.json",
    "/broadsheet-app-ffffffffffffffff.js",
    "/media/none.mp4",
    "/feed.xml/",
    "/404.html",
    "/_headers",
    "/.hosting/nginx.conf",
    "/.hosting/rules.json",
    "/.hosting/",
    "/.hosting",
    "/.env",
    "/.well-known/.hidden",
    "/index.html.br",
    "/content/index.json.gz",
    // Folders without a page are not listed.
    "/media/",
    "/content/",
    "/pictures/",
];

/// Paths that would lead out of the folder.
const OUTSIDE: [&str; 8] = [
    "/../secret.txt",
    "/about/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/about/%2e%2e%2f%2e%2e%2fsecret.txt",
    "/..%5csecret.txt",
    "/%00/../../secret.txt",
    "//../secret.txt",
];

/// Requests a path of the site, with the folder that the site is published in.
fn ask(server: &Server, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
    client::ask(server.address, method, &format!("{}{path}", server.base), headers)
}

fn get(server: &Server, path: &str, headers: &[(&str, &str)]) -> Answer {
    ask(server, "GET", path, headers)
}

fn check(site: &Site, server: &Server, scheme: Scheme) {
    for expected in FILES {
        file(site, server, expected, scheme);
    }
    for path in NOTHING {
        nothing(site, server, path, scheme);
    }
    for path in OUTSIDE {
        for path in [path.to_owned(), format!("/about{path}"), path.replace("secret.txt", &format!("site{}/.env", server.base))] {
            let answer = get(server, &path, &[]);
            assert!(answer.status >= 300 && !answer.text().contains("not for readers"), "{path}: {answer:?}");
        }
    }
    folder_without_slash(server);
    conditions(site, server);
    ranges(site, server);
    other_methods(site, server);
}

fn ruled(site: &Site, answer: &Answer, path: &str, scheme: Scheme) {
    for (name, value) in site.rules.for_path(path, scheme) {
        assert_eq!(answer.header(&name), Some(value.as_str()), "{path}: {name}");
    }
    if scheme == Scheme::Http {
        assert_eq!(answer.header("Strict-Transport-Security"), None, "{path}");
    }
}

fn file(site: &Site, server: &Server, (path, name, media_type, cache, packed): Expected, scheme: Scheme) {
    let bytes = site.read(name);
    let plain = get(server, path, &[]);
    assert_eq!((plain.status, plain.header("Content-Type")), (200, Some(media_type)), "{path}");
    assert_eq!(plain.header("Content-Encoding"), None, "{path}");
    assert_eq!(plain.header("Cache-Control"), Some(cache), "{path}");
    assert_eq!(plain.header("X-Robots-Tag"), path.starts_with("/content/").then_some("noindex"), "{path}");
    assert!(plain.body == bytes, "{path}: other bytes");
    ruled(site, &plain, path.split('?').next().unwrap(), scheme);

    for (accepts, coding, suffix) in [(BROWSER.1, "br", ".br"), ("gzip", "gzip", ".gz")] {
        let answer = get(server, path, &[("Accept-Encoding", accepts)]);
        let coding = packed.then_some(coding);
        assert_eq!((answer.status, answer.header("Content-Encoding")), (200, coding), "{path} for {accepts}");
        assert_eq!(answer.header("Content-Type"), Some(media_type), "{path} for {accepts}");
        let expected = if packed { site.read(&format!("{name}{suffix}")) } else { bytes.clone() };
        assert!(answer.body == expected, "{path} for {accepts}: not the bytes of the file beside it");
        if packed {
            assert_eq!(answer.header("Vary").map(str::to_ascii_lowercase).as_deref(), Some("accept-encoding"), "{path}");
        }
        ruled(site, &answer, path.split('?').next().unwrap(), scheme);
    }

    let head = ask(server, "HEAD", path, &[]);
    assert_eq!((head.status, head.header("Content-Type"), head.body.len()), (200, Some(media_type), 0), "HEAD {path}");
    assert_eq!(head.header("Content-Length"), Some(bytes.len().to_string().as_str()), "HEAD {path}");
    ruled(site, &head, path.split('?').next().unwrap(), scheme);
}

fn nothing(site: &Site, server: &Server, path: &str, scheme: Scheme) {
    let answer = get(server, path, &[]);
    assert_eq!((answer.status, answer.header("Content-Type")), (404, Some("text/html; charset=utf-8")), "{path}");
    assert!(answer.body == site.read("404.html"), "{path}: {}", answer.text());
    ruled(site, &answer, "/404.html", scheme);
    assert_eq!(answer.header("X-Robots-Tag"), None, "{path}");

    let packed = get(server, path, &[BROWSER]);
    assert_eq!((packed.status, packed.header("Content-Encoding")), (404, Some("br")), "{path}");
    assert!(packed.body == site.read("404.html.br"), "{path}");
}

/// `/about` redirects to `/about/`, so that a page has one address and its relative links work.
fn folder_without_slash(server: &Server) {
    for path in ["/about", "/about?page=2"] {
        let answer = get(server, path, &[]);
        assert!(matches!(answer.status, 301 | 308), "{path}: {}", answer.status);
        let location = answer.header("Location").unwrap();
        let location = if location.starts_with('/') { location.strip_prefix(&server.base).unwrap_or(location) } else { location };
        // Caddy's redirect is relative to the folder, and without the query.
        assert_eq!(location.trim_start_matches('/').split('?').next(), Some("about/"), "{path}");
        assert!(!location.starts_with("//"), "{path}");
    }
    // A host name in the path must not become the target of the redirect.
    for path in
        ["//evil.example/%2e%2e/about", "//evil.example/../about", "///evil.example/about/..%2fabout", "/%5cevil.example/%2e%2e/about"]
    {
        let location = get(server, path, &[]).header("Location").unwrap_or_default().to_owned();
        assert!(!location.starts_with("//") && !location.starts_with("/\\") && !location.contains("://"), "{path}: {location}");
    }
}

/// An unchanged `no-cache` file is answered with 304 and without a body.
fn conditions(site: &Site, server: &Server) {
    for accept in ["identity", "gzip", "br"] {
        let accept = ("Accept-Encoding", accept);
        let first = get(server, "/", &[accept]);
        let tag = first.header("ETag").unwrap();
        let again = get(server, "/", &[accept, ("If-None-Match", tag)]);
        assert_eq!((again.status, again.body.len()), (304, 0));
        assert_eq!(again.header("ETag"), Some(tag));
        assert_eq!(again.header("Cache-Control"), Some("no-cache"));
        let other = get(server, "/", &[accept, ("If-None-Match", "\"another\"")]);
        assert_eq!((other.status, other.body.len()), (200, first.body.len()));
    }
    let plain = get(server, "/", &[]);
    let packed = get(server, "/", &[("Accept-Encoding", "br"), ("If-None-Match", plain.header("ETag").unwrap())]);
    assert_eq!(packed.status, 200, "a tag is of one form of a page");
    assert!(packed.body == site.read("index.html.br"));
}

/// Players request ranges of videos.
fn ranges(site: &Site, server: &Server) {
    let film = site.read("media/harbour.mp4");
    let ask = |range: &str| get(server, "/media/harbour.mp4", &[("Range", range)]);
    for (range, part) in [("bytes=0-99", 0..100), ("bytes=150000-", 150_000..film.len()), ("bytes=-7", film.len() - 7..film.len())] {
        let answer = ask(range);
        assert_eq!(answer.status, 206, "{range}");
        assert_eq!(answer.header("Content-Range"), Some(format!("bytes {}-{}/{}", part.start, part.end - 1, film.len()).as_str()));
        assert_eq!(answer.header("Content-Type"), Some("video/mp4"));
        assert!(answer.body == film[part], "{range}");
    }
    assert_eq!(ask("bytes=200000-").status, 416);
    assert_eq!(get(server, "/media/harbour.mp4", &[]).header("Accept-Ranges"), Some("bytes"));
}

fn other_methods(site: &Site, server: &Server) {
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
        let answer = ask(server, method, "/about/", &[("Content-Length", "0")]);
        assert_eq!(answer.status, 405, "{method}");
    }
    assert!(site.root().join("about/index.html").exists());
}

#[test]
fn the_preview_answers_as_expected() {
    let site = Site::new();
    check(&site, &preview(&site), Scheme::Http);
}

#[test]
fn nginx_answers_as_expected() {
    let site = Site::new();
    check(&site, &nginx(&site), Scheme::Https);
}

#[test]
fn caddy_answers_as_expected() {
    let site = Site::new();
    check(&site, &caddy(&site), Scheme::Https);
}

const FOLDER: &str = "/club.example/gazette";

#[test]
fn below_a_folder_the_preview_answers_as_expected() {
    let site = Site::below(FOLDER);
    let server = preview(&site);
    check(&site, &server, Scheme::Http);
    outside_of_the_folder(&server);
}

#[test]
fn below_a_folder_nginx_answers_as_expected() {
    let site = Site::below(FOLDER);
    let server = nginx(&site);
    check(&site, &server, Scheme::Https);
    outside_of_the_folder(&server);
}

#[test]
fn below_a_folder_caddy_answers_as_expected() {
    let site = Site::below(FOLDER);
    let server = caddy(&site);
    check(&site, &server, Scheme::Https);
    outside_of_the_folder(&server);
}

/// Paths outside the folder do not lead into the site.
fn outside_of_the_folder(server: &Server) {
    let answer = client::ask(server.address, "GET", FOLDER, &[]);
    assert!(matches!(answer.status, 301 | 308), "{answer:?}");
    assert!(answer.header("Location").unwrap().ends_with("gazette/"), "{answer:?}");
    for path in
        ["/", "/club.example/", "/about/", "/index.html", "/content/index.json", "/club.example/gazettes/", "/clubXexample/gazette/"]
    {
        assert_eq!(client::ask(server.address, "GET", path, &[]).status, 404, "{path}");
    }
}

/// The preview serves the new files after the site is built again.
#[test]
fn the_preview_follows_a_new_build() {
    let site = Site::new();
    let server = preview(&site);
    let rules = site.root().join(".hosting/rules.json");
    let text = std::fs::read_to_string(&rules).unwrap();
    std::fs::write(&rules, text.replace("no-cache", "no-store")).unwrap();
    assert_eq!(get(&server, "/", &[]).header("Cache-Control"), Some("no-store"));
}
