//! A newspaper in a temporary folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};
use tempfile::TempDir;

/// The time at which papers are published here, unless a test says otherwise.
pub const NOW: &str = "2026-11-23T12:00:00Z";

/// A compiled app in the form of trunk's output.
pub const APP: [(&str, &str); 10] = [
    (
        "index.html",
        concat!(
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Shell</title>",
            "<meta name=\"viewport\" content=\"width=device-width\">",
            "<link rel=\"preload\" href=\"/fonts/text.woff2\" as=\"font\" type=\"font/woff2\" crossorigin>",
            "<link rel=\"stylesheet\" href=\"/broadsheet-11aa.css\" integrity=\"sha384-x\">",
            "<link rel=\"stylesheet\" href=\"/sheet-front-44dd.css\" disabled></head>",
            "<body><div id=\"app\"></div></body></html>\n",
        ),
    ),
    ("broadsheet-app-22bb.js", "export default async function init() {}\n"),
    ("broadsheet-app-33cc_bg.wasm", "\0asm\u{1}\0\0\0"),
    ("broadsheet-11aa.css", "body{margin:0}.front{gap:1px}.article{gap:2px}.table{gap:3px}\n"),
    ("fonts-66ff.css", "@font-face{font-family:Text}\n"),
    ("sheet-front-44dd.css", "body{margin:0}.front{gap:1px}\n"),
    ("sheet-article-55ee.css", "body{margin:0}.article{gap:2px}\n"),
    ("boot.js", "// Why.\nboot(__APP_JS__, __APP_WASM__, __APP_JS_INTEGRITY__, __CONSENT_REVISION__);\n"),
    ("fonts/text.woff2", "a font"),
    ("icons/favicon.svg", "<svg/>"),
];

/// A content folder with an output folder beside it.
pub struct SiteTest {
    dir: TempDir,
}

/// The result of a command.
#[derive(Debug)]
pub struct Run {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl SiteTest {
    /// Creates an empty content folder.
    pub fn bare() -> Self {
        let dir = tempfile::tempdir().expect("a temporary folder");
        fs::create_dir(dir.path().join("content")).expect("a content folder");
        Self { dir }
    }

    /// A paper with sections and topics, an author, and no articles.
    pub fn new() -> Self {
        let site = json!({
            "title": "The Test", "baseUrl": "https://test.example", "language": "en-GB", "pageSize": 3,
            "sections": [{ "id": "news", "title": "News" }, { "id": "sport", "title": "Sport" }, { "id": "opinion", "title": "Opinion" }],
            "topics": [{ "id": "ferry", "title": "The ferry" }, { "id": "wall", "title": "The wall" }],
        });
        Self::bare().json("site.json", &site).json("authors/ada-vane.json", &json!({ "id": "ada-vane", "name": "Ada Vane" }))
    }

    pub fn path(&self, inside: &str) -> PathBuf {
        self.dir.path().join(inside)
    }

    pub fn content(&self) -> PathBuf {
        self.path("content")
    }

    pub fn out(&self) -> PathBuf {
        self.path("out")
    }

    /// Writes a file into the content folder.
    pub fn file(self, name: &str, bytes: impl AsRef<[u8]>) -> Self {
        write(&self.content().join(name), bytes.as_ref());
        self
    }

    pub fn json(self, name: &str, value: &Value) -> Self {
        self.file(name, format!("{value:#}\n"))
    }

    /// The paper's own file.
    pub fn site(&self) -> Value {
        let text = fs::read_to_string(self.content().join("site.json")).expect("there is a site.json");
        serde_json::from_str(&text).expect("JSON")
    }

    /// Sets a field of the paper's own file.
    pub fn with(self, field: &str, value: Value) -> Self {
        let mut site = self.site();
        site[field] = value;
        self.json("site.json", &site)
    }

    /// Adds a consent catalogue to the paper and records it as its first revision.
    pub fn asking(self, consent: Value) -> Self {
        let site = self.with("consent", consent);
        let recorded = site.content().join("consent");
        if recorded.exists() {
            fs::remove_dir_all(recorded).expect("the records go");
        }
        let run = site.press(&["consent", "content"]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        site
    }

    pub fn remove(self, name: &str) -> Self {
        fs::remove_file(self.content().join(name)).expect("the file was there");
        self
    }

    /// An article of a slug, with fields beside or instead of the usual ones.
    pub fn article(self, slug: &str, fields: Value) -> Self {
        let file = format!("articles/{slug}.json");
        self.json(&file, &article(slug, fields))
    }

    /// Adds `count` articles of the section `news`, one an hour, of which `a1` is the oldest.
    pub fn articles(self, count: usize) -> Self {
        (1..=count).fold(self, |site, number| {
            let published = format!("2026-11-{:02}T{:02}:00:00+00:00", 1 + number / 24, number % 24);
            site.article(&format!("a{number}"), json!({ "published": published }))
        })
    }

    pub fn press(&self, args: &[&str]) -> Run {
        let output = Command::new(env!("CARGO_BIN_EXE_press"))
            .args(args)
            .current_dir(self.dir.path())
            .env("XDG_CACHE_HOME", self.path("cache"))
            .env_remove("TRUNK_STAGING_DIR")
            .env_remove("TRUNK_SOURCE_DIR")
            .env_remove("TRUNK_PROFILE")
            .output()
            .expect("press runs");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("press prints UTF-8");
        Run { code: output.status.code().expect("press ends by itself"), stdout: text(output.stdout), stderr: text(output.stderr) }
    }

    pub fn check(&self) -> Run {
        self.press(&["check", "content", "--now", NOW])
    }

    /// The findings of `press check`, as a tool reads them.
    pub fn findings(&self) -> Vec<Value> {
        let run = self.press(&["check", "content", "--now", NOW, "--format", "json"]);
        run.stdout.lines().map(|line| serde_json::from_str(line).expect("a JSON object a line")).collect()
    }

    pub fn derive_at(&self, now: &str) -> Run {
        self.press(&["derive", "--content", "content", "--out", "out", "--now", now])
    }

    /// Writes a compiled app beside the content, in the form of trunk's output.
    pub fn app(self) -> Self {
        for (name, text) in APP {
            write(&self.path("dist").join(name), text.as_bytes());
        }
        self
    }

    /// Builds without compressed forms, which take most of the time.
    pub fn build_at(&self, now: &str) -> Run {
        self.press(&["build", "--no-compress", "--app", "dist", "--content", "content", "--out", "out", "--now", now])
    }

    /// Builds with compressed forms, and asserts that the command succeeded.
    pub fn build_compressed(&self) -> &Self {
        let run = self.press(&["build", "--app", "dist", "--content", "content", "--out", "out", "--now", NOW]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        self
    }

    /// Builds, and asserts that the command succeeded.
    pub fn build(&self) -> &Self {
        let run = self.build_at(NOW);
        assert_eq!(run.code, 0, "{}", run.stderr);
        self
    }

    /// Returns a page that was built.
    pub fn page(&self, name: &str) -> String {
        fs::read_to_string(self.out().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// Derives, and asserts that the command succeeded.
    pub fn derive(&self) -> &Self {
        let run = self.derive_at(NOW);
        assert_eq!(run.code, 0, "{}", run.stderr);
        self
    }

    /// Returns a document that was derived.
    pub fn document(&self, name: &str) -> Value {
        let file = self.out().join("content").join(name);
        let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        serde_json::from_str(&text).expect("a document is JSON")
    }

    /// Returns the files below the output folder and their bytes.
    pub fn outputs(&self) -> BTreeMap<String, Vec<u8>> {
        files(&self.out())
    }
}

/// True for the code of a warning that the small papers here have of themselves: sections and authors without articles.
pub fn is_of_fixture(code: &Value) -> bool {
    code == "empty-section" || code == "author-without-articles"
}

/// Returns an article with the required fields, and these.
pub fn article(slug: &str, fields: Value) -> Value {
    let mut article = json!({
        "slug": slug,
        "headline": format!("Headline of {slug}"),
        "section": "news",
        "published": "2026-11-12T08:30:00+01:00",
        "body": [paragraph(&format!("The first words of {slug}."))],
    });
    for (name, value) in fields.as_object().expect("fields are an object") {
        article[name] = value.clone();
    }
    article
}

pub fn paragraph(text: &str) -> Value {
    json!({ "type": "paragraph", "children": [{ "type": "text", "value": text }] })
}

pub fn link(url: &str, text: &str) -> Value {
    json!({ "type": "paragraph", "children": [{ "type": "link", "url": url, "children": [{ "type": "text", "value": text }] }] })
}

/// Returns the addresses of the teasers in a list.
pub fn paths(teasers: &Value) -> Vec<String> {
    let path = |teaser: &Value| teaser["path"].as_str().expect("a teaser has a path").to_owned();
    teasers.as_array().map(|list| list.iter().map(path).collect()).unwrap_or_default()
}

/// Returns a PNG: a slope of grey, its bytes stored as they are.
pub fn png(width: u32, height: u32) -> Vec<u8> {
    fn checksum(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(!0_u32, |sum, byte| {
            (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 })
        })
    }
    fn chunk(out: &mut Vec<u8>, kind: &[u8; 4], data: &[u8]) {
        out.extend(u32::try_from(data.len()).expect("short").to_be_bytes());
        let body: Vec<u8> = kind.iter().chain(data).copied().collect();
        out.extend(&body);
        out.extend(checksum(&body).to_be_bytes());
    }
    let mut pixels = Vec::new();
    for y in 0..height {
        pixels.push(0);
        pixels.extend((0..width).map(|x| u8::try_from((x + y) * 255 / (width + height)).expect("a grey")));
    }
    let mut packed = vec![0x78, 0x01];
    for (number, block) in pixels.chunks(0xffff).enumerate() {
        let length = u16::try_from(block.len()).expect("a block");
        packed.push(u8::from((number + 1) * 0xffff >= pixels.len()));
        packed.extend(length.to_le_bytes());
        packed.extend((!length).to_le_bytes());
        packed.extend(block);
    }
    let (low, high) = pixels.iter().fold((1_u32, 0_u32), |(low, high), byte| {
        let low = (low + u32::from(*byte)) % 65521;
        (low, (high + low) % 65521)
    });
    packed.extend((high << 16 | low).to_be_bytes());

    let mut out = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut header = width.to_be_bytes().to_vec();
    header.extend(height.to_be_bytes());
    header.extend([8, 0, 0, 0, 0]);
    chunk(&mut out, b"IHDR", &header);
    chunk(&mut out, b"IDAT", &packed);
    chunk(&mut out, b"IEND", &[]);
    out
}

pub fn write(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a folder");
    fs::write(path, bytes).expect("a file");
}

pub fn files(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(root).expect("inside").to_string_lossy().replace('\\', "/");
                found.insert(name, fs::read(&path).expect("readable"));
            }
        }
    }
    found
}

/// A paper of seven articles and a media file, with a compiled app beside it.
pub fn paper() -> SiteTest {
    SiteTest::new().app().articles(7).file("media/wall.png", png(4, 3))
}

/// Returns the text between two marks.
pub fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    text.split_once(start).and_then(|(_, rest)| rest.split_once(end)).map(|(inside, _)| inside).unwrap_or_else(|| panic!("no {start}"))
}

/// Builds, and asserts that the command failed and left no files.
pub fn build_that_fails(site: &SiteTest) -> Run {
    let run = site.build_at(NOW);
    assert_ne!(run.code, 0, "{}", run.stdout);
    assert_eq!(run.stdout, "");
    assert!(!site.path(".out.press-new").exists(), "what was not finished is removed");
    run
}
