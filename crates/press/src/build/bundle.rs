//! A compiled app, read from trunk's output or from a published site.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use broadsheet::consent::record;
use broadsheet::{reading_settings as settings, saved};
use broadsheet_content::page::SiteDocument;
use broadsheet_hosting::sri;
use serde_json::json;
use sha2::{Digest as _, Sha256};
use walkdir::WalkDir;

pub use super::bundle_error::BundleError;
use super::minify::minified;
use super::record::{self as site_record, Record};
use super::sheets::in_style;
use super::tags::head_tags;
use crate::address::is_in_tree;
use crate::output::OutputError;

/// Prefix of the app's hashed files in a published site.
const NAME: &str = "broadsheet-app";
/// Hexadecimal digits of the hash in a file name: 64 bits.
const DIGITS: usize = 16;

/// A compiled app.
#[derive(Debug)]
pub struct Bundle {
    /// The script that loads the WASM.
    pub glue: Asset,
    /// The compiled app.
    pub wasm: Asset,
    /// The whole stylesheet.
    pub style: Asset,
    /// The sheets that are inlined in pages, by name: `front`.
    pub sheets: BTreeMap<String, String>,
    /// The boot script, minified, with [placeholders](Self::boot_for).
    pub boot: String,
    /// Tags of the page shell that every page gets besides those of its own head, such as font preloads.
    pub head: String,
    /// Other files by their path in the site: icons, fonts.
    pub files: Vec<(String, PathBuf)>,
    /// Files of trunk's output that a published site does not have, because their content is written elsewhere.
    pub(super) used: Vec<String>,
}

/// A file that is named by the hash of its bytes. It never changes, so it may be cached indefinitely.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// Its path in the site: `broadsheet-app-0123456789abcdef.wasm`.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

const WASM: &str = "WASM (broadsheet-app-<hash>_bg.wasm)";
const GLUE: &str = "glue (broadsheet-app-<hash>.js)";
const STYLESHEET: &str = "stylesheet (broadsheet-<hash>.css)";
/// Name of the file with the messages, before its hash.
const MESSAGES: &str = "broadsheet-messages";
/// Prefix of the sheets that are inlined in pages: `sheet-front-<hash>.css`.
const SHEET: &str = "sheet-";
/// Prefix of the font faces: `fonts-<hash>.css`. They are in every sheet, and not in the whole stylesheet.
const FONTS: &str = "fonts-";
/// The sheet for a page that no other sheet has all rules for.
const ANY: &str = "any";

impl Bundle {
    /// Reads a compiled app.
    ///
    /// # Errors
    /// Returns [`BundleError`] when the folder is not a compiled app.
    pub fn read(app: &Path) -> Result<Self, BundleError> {
        match Record::read(app)? {
            Some(record) => Self::published(app, record),
            None => Self::compiled(app),
        }
    }

    /// Reads an app from a published site.
    fn published(app: &Path, record: Record) -> Result<Self, BundleError> {
        if record.style.is_empty() {
            return Err(BundleError::Missing { app: app.to_owned(), what: "stylesheet: it was published by an earlier press" });
        }
        Ok(Self {
            glue: Asset::glue(read(&app.join(&record.glue))?),
            wasm: Asset::wasm(read_wasm(&app.join(&record.wasm))?),
            style: Asset::style(read(&app.join(&record.style))?),
            sheets: record
                .sheets
                .into_iter()
                .map(|name| Ok((name.clone(), read_text(&app.join(site_record::sheet(&name)))?)))
                .collect::<Result<_, OutputError>>()?,
            boot: read_text(&app.join(site_record::BOOT))?,
            head: record.head,
            files: record.app_files.into_iter().map(|name| (name.clone(), app.join(name))).collect(),
            used: Vec::new(),
        })
    }

    /// Reads an app from trunk's output.
    fn compiled(app: &Path) -> Result<Self, BundleError> {
        let files = files(app)?;
        let shell = app.join("index.html");
        // `trunk serve` adds a script that reloads the page after a build.
        if read_text(&shell).is_ok_and(|text| text.contains("/.well-known/trunk/ws")) {
            return Err(BundleError::Development { app: app.to_owned() });
        }
        let at_root = |ending: &str| -> Vec<&str> {
            files.iter().map(String::as_str).filter(|name| !name.contains('/') && name.ends_with(ending)).collect()
        };
        let wasm = only(app, WASM, &at_root(".wasm"))?;
        let glues: Vec<&str> = at_root(".js").into_iter().filter(|name| without_hash(name) == without_hash(wasm)).collect();
        let glue = only(app, GLUE, &glues)?;
        let (fonts, styles): (Vec<&str>, Vec<&str>) = at_root(".css").into_iter().partition(|name| name.starts_with(FONTS));
        let (sheets, styles): (Vec<&str>, Vec<&str>) = styles.into_iter().partition(|name| name.starts_with(SHEET));
        let style = only(app, STYLESHEET, &styles)?;
        let missing = |what| BundleError::Missing { app: app.to_owned(), what };
        if !files.iter().any(|name| name == "index.html") {
            return Err(missing("page shell (index.html)"));
        }
        if !files.iter().any(|name| name == "boot.js") {
            return Err(missing("boot script (boot.js)"));
        }
        let head = shared_head(&read_text(&shell)?).ok_or(BundleError::Unusable {
            path: shell,
            why: "there is no </head>: everything in the shell's head belongs before it".into(),
        })?;
        let boot = app.join("boot.js");
        let boot_text = match minified(&read_text(&boot)?) {
            Ok(text) => text,
            Err(error) => {
                return Err(BundleError::Unusable { path: boot, why: format!("the boot script is not JavaScript: {error}").into() });
            }
        };
        if !["__APP_JS__", "__APP_WASM__"].iter().all(|name| boot_text.contains(name)) {
            let why = "the boot script does not say __APP_JS__ and __APP_WASM__, where the names of the app's files belong".into();
            return Err(BundleError::Unusable { path: boot, why });
        }
        let used: Vec<&str> =
            [wasm, glue, style, "index.html", "boot.js"].into_iter().chain(sheets.iter().chain(&fonts).copied()).collect();
        // Written in ASCII, as in the pages, because a host may declare another charset.
        let style = Asset::style(in_style(&read_text(&app.join(style))?).into_bytes());
        let mut texts = BTreeMap::new();
        for file in &sheets {
            texts.insert(sheet_name(file).to_owned(), read_text(&app.join(file))?);
        }
        let faces = fonts.iter().map(|file| read_text(&app.join(file))).collect::<Result<String, _>>()?;
        texts.insert(ANY.to_owned(), faces + &style.text());
        Ok(Self {
            glue: Asset::glue(read(&app.join(glue))?),
            wasm: Asset::wasm(read_wasm(&app.join(wasm))?),
            style,
            sheets: texts,
            boot: boot_text,
            head,
            files: files.iter().filter(|name| !used.contains(&name.as_str())).map(|name| (name.clone(), app.join(name))).collect(),
            used: used.iter().map(|name| (*name).to_owned()).collect(),
        })
    }

    /// Returns the boot script with JavaScript literals in place of `__APP_JS__` and the other placeholders: the addresses and
    /// integrity hashes of the app's files, the folder and the revision of the consent catalogue of the paper, and constants of the
    /// app that the script uses.
    #[must_use]
    pub fn boot_for(&self, site: &SiteDocument) -> String {
        let base = site.base_path();
        let values = [
            ("__APP_JS_INTEGRITY__", json!(self.glue.integrity())),
            ("__APP_WASM_INTEGRITY__", json!(self.wasm.integrity())),
            ("__APP_JS__", json!(base.join(&format!("/{}", self.glue.name)))),
            ("__APP_WASM__", json!(base.join(&format!("/{}", self.wasm.name)))),
            ("__CONSENT_REVISION__", json!(site.consent.revision)),
            ("__CONSENT_KEY__", json!(record::KEY)),
            ("__EARLY_KEY__", json!(record::EARLY)),
            ("__EMBED_ALWAYS__", json!(record::How::EmbedAlways)),
            ("__SCHEMA__", json!(record::SCHEMA)),
            ("__DAY__", json!(record::DAY)),
            ("__LIFE__", json!(record::LIFE)),
            ("__LONGEST_LIFE__", json!(record::LONGEST_LIFE)),
            ("__SAVED_KEY__", json!(saved::KEY)),
            ("__SETTINGS_KEY__", json!(settings::KEY)),
            ("__SETTINGS__", json!(settings::BEFORE_PAINT.join(" "))),
            ("__SMALL_PICTURES__", json!(settings::SMALL_PICTURES)),
        ];
        values.into_iter().fold(self.boot.clone(), |boot, (name, value)| boot.replace(name, &value.to_string()))
    }

    /// Returns the files that are named by their hashes.
    #[must_use]
    pub fn hashed(&self) -> [&Asset; 3] {
        [&self.glue, &self.wasm, &self.style]
    }

    /// Creates a site's record, with the parts that belong to the app.
    #[must_use]
    pub fn record(&self) -> Record {
        let mut record = Record::new();
        record.glue.clone_from(&self.glue.name);
        record.wasm.clone_from(&self.wasm.name);
        record.style.clone_from(&self.style.name);
        record.sheets = self.sheets.keys().cloned().collect();
        record.head.clone_from(&self.head);
        record.app_files = self.files.iter().map(|(name, _)| name.clone()).collect();
        record
    }
}

impl Asset {
    fn glue(bytes: Vec<u8>) -> Self {
        Self::named(bytes, "js")
    }

    fn wasm(bytes: Vec<u8>) -> Self {
        Self::named(bytes, "wasm")
    }

    fn style(bytes: Vec<u8>) -> Self {
        Self::named(bytes, "css")
    }

    /// Returns the file as text.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.bytes)
    }

    /// Creates the file with the messages of the interface, which the app fetches.
    pub(super) fn messages(bytes: Vec<u8>) -> Self {
        Self::of(MESSAGES, bytes, "json")
    }

    /// Names a file by its own bytes. Trunk hashes the WASM before wasm-opt runs, so different bytes can have the same name,
    /// and a browser that caches them indefinitely would keep the wrong ones.
    fn named(bytes: Vec<u8>, ending: &str) -> Self {
        Self::of(NAME, bytes, ending)
    }

    fn of(name: &str, bytes: Vec<u8>, ending: &str) -> Self {
        let hash = hex(&Sha256::digest(&bytes));
        Self { name: format!("{name}-{}.{ending}", hash.get(..DIGITS).unwrap_or_default()), bytes }
    }

    /// Returns the Subresource Integrity hash of the file, as in an `integrity` attribute.
    #[must_use]
    pub fn integrity(&self) -> String {
        sri::integrity(&self.bytes)
    }
}

/// Returns an id of the release that has these hashed files and this site document: by both, the page of saved articles is the same.
pub(super) fn release(hashed: &[String], site: &[u8]) -> String {
    hex(&Sha256::digest([hashed.join("\n").as_bytes(), site].concat())).chars().take(DIGITS).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Names of `meta` and `link` tags that every page's own head has already.
const UNIVERSAL: [&str; 6] = ["viewport", "color-scheme", "theme-color", "icon", "apple-touch-icon", "manifest"];

/// Returns the tags of a page shell that every page gets besides those of its own head; `None` without a `</head>`. Leaves out
/// tags about a single page, and tags that trunk wrote to start the app.
fn shared_head(shell: &str) -> Option<String> {
    let tags = head_tags(shell, &["meta", "link"])?.into_iter().filter(|tag| {
        let of_one_page = tag.attribute("charset").is_some()
            || tag.attribute("property").is_some()
            || UNIVERSAL.iter().chain(&["description", "robots"]).any(|name| tag.says("name", name) || tag.says("rel", name))
            || ["canonical", "alternate"].iter().any(|name| tag.says("rel", name));
        let starts_the_app = tag.says("rel", "stylesheet")
            || tag.says("rel", "modulepreload")
            || (tag.says("rel", "preload") && ["script", "style", "fetch"].iter().any(|kind| tag.says("as", kind)));
        !of_one_page && !starts_the_app && tag.attribute("data-trunk").is_none()
    });
    Some(tags.map(|tag| tag.text).collect())
}

/// Returns `folder/app` for `folder/app-1a2b.js` and for `folder/app-1a2b_bg.wasm`.
fn without_hash(name: &str) -> &str {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let stem = stem.strip_suffix("_bg").unwrap_or(stem);
    stem.rsplit_once('-').map_or(stem, |(name, _)| name)
}

/// Returns `front` for `sheet-front-1a2b.css`.
fn sheet_name(file: &str) -> &str {
    let name = without_hash(file);
    name.strip_prefix(SHEET).unwrap_or(name)
}

fn only<'a>(app: &Path, what: &'static str, names: &[&'a str]) -> Result<&'a str, BundleError> {
    match names {
        [] => Err(BundleError::Missing { app: app.to_owned(), what }),
        [name] => Ok(name),
        several => Err(BundleError::Several { app: app.to_owned(), what, names: several.iter().map(|&name| name.to_owned()).collect() }),
    }
}

/// Lists the files of an app, without those of a paper, whose documents and media are in the same folder after `press derive`.
/// Hidden files are trunk's own, except those in `.well-known`.
fn files(app: &Path) -> Result<Vec<String>, BundleError> {
    let mut found = Vec::new();
    let walk = WalkDir::new(app).sort_by_file_name().into_iter();
    let is_hidden = |name: &std::ffi::OsStr| name.as_encoded_bytes().starts_with(b".") && name != ".well-known";
    for entry in walk.filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry.file_name())) {
        let entry = entry.map_err(|error| OutputError::io("list", app, error.into()))?;
        if entry.file_type().is_dir() {
            continue;
        }
        let steps = entry.path().strip_prefix(app).unwrap_or(entry.path()).components();
        let name = steps.map(|step| step.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
        if !is_in_tree(&name) {
            found.push(name);
        }
    }
    Ok(found)
}

fn read(path: &Path) -> Result<Vec<u8>, OutputError> {
    std::fs::read(path).map_err(|error| OutputError::io("read", path, error))
}

/// Reads the compiled app. A browser refuses a part of it, as after an interrupted upload, and pages would then stay without their app.
fn read_wasm(path: &Path) -> Result<Vec<u8>, BundleError> {
    let bytes = read(path)?;
    if is_whole_wasm(&bytes) {
        return Ok(bytes);
    }
    let why = if bytes.starts_with(WASM_START) {
        "it is cut short or damaged: its sections do not end where the file does. Build or copy the app once more"
    } else {
        "it is not WebAssembly. Build or copy the app once more"
    };
    Err(BundleError::Unusable { path: path.to_owned(), why: why.into() })
}

/// The first bytes of a module: `\0asm` and the version.
const WASM_START: &[u8] = b"\0asm\x01\0\0\0";

/// Returns whether sections, each with an id and its length, fill a module to its end (WebAssembly Core Specification, 5.5).
fn is_whole_wasm(bytes: &[u8]) -> bool {
    /// Reads a number with seven bits in a byte, the last of which has no mark (LEB128).
    fn length(bytes: &[u8]) -> Option<(usize, &[u8])> {
        let digits = bytes.iter().take(5).position(|byte| byte & 0x80 == 0)? + 1;
        let (number, rest) = bytes.split_at_checked(digits)?;
        let number = number.iter().rev().fold(0_u64, |number, byte| number << 7 | u64::from(byte & 0x7f));
        Some((usize::try_from(number).ok()?, rest))
    }
    let Some(mut rest) = bytes.strip_prefix(WASM_START) else { return false };
    while let Some((id, section)) = rest.split_first() {
        /// The highest id of a section: that of tags.
        const LAST: u8 = 13;
        let Some(after) = length(section).filter(|_| *id <= LAST).and_then(|(length, content)| content.get(length..)) else { return false };
        rest = after;
    }
    true
}

fn read_text(path: &Path) -> Result<String, OutputError> {
    std::fs::read_to_string(path).map_err(|error| OutputError::io("read", path, error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_assets_name_is_that_of_its_bytes() {
        let asset = Asset::wasm(b"\0asm".to_vec());
        assert_eq!(asset.name, "broadsheet-app-cd5d4935a48c0672.wasm");
        assert_ne!(Asset::wasm(b"\0asn".to_vec()).name, asset.name);
        assert!(asset.integrity().starts_with("sha256-") && asset.integrity().len() == 7 + 44);
    }

    #[test]
    fn a_module_is_whole_when_its_sections_end_where_it_does() {
        let long = [WASM_START, b"\x00\x05\x04name\x0a\x80\x01", &[0; 128]].concat();
        assert!(is_whole_wasm(WASM_START) && is_whole_wasm(&long));
        for cut in [0, 4, 7, 9, 12, 16, 17, long.len() - 1] {
            assert!(!is_whole_wasm(&long[..cut]), "cut at {cut}");
        }
        assert!(!is_whole_wasm(&[long.as_slice(), b"\n"].concat()), "more than a module");
        assert!(!is_whole_wasm(b"<!doctype html>"));
    }

    #[test]
    fn every_placeholder_of_the_boot_script_is_filled_in() {
        let bundle = Bundle {
            glue: Asset::glue(b"glue".to_vec()),
            wasm: Asset::wasm(b"\0asm".to_vec()),
            style: Asset::style(Vec::new()),
            sheets: BTreeMap::new(),
            boot: include_str!("../../../../src/boot.js").to_owned(),
            head: String::new(),
            files: Vec::new(),
            used: Vec::new(),
        };
        let at = |base_url: &str| bundle.boot_for(&SiteDocument { base_url: base_url.to_owned(), ..SiteDocument::default() });
        let boot = at("https://ledger.example");
        assert!(!boot.contains("__"), "{boot}");
        assert!(boot.contains(&format!("\"/{}\"", bundle.wasm.name)), "{boot}");
        let below = at("https://club.example/gazette");
        assert!(below.contains(&format!("\"/gazette/{}\"", bundle.glue.name)), "{below}");
        assert!(boot.contains("\"broadsheet.consent\"") && boot.contains("15552000000"), "{boot}");
    }

    #[test]
    fn the_shared_head_has_nothing_of_one_page_and_nothing_of_trunks() {
        let shell = concat!(
            r#"<html><head><meta charset="utf-8"><title>A</title><meta name="viewport" content="w"><meta name="generator" content="x"><link rel="icon" href="/i.svg">"#,
            r#"<link rel="preload" href="/f.woff2" as="font" crossorigin><link rel="stylesheet" href="/b-1.css"><meta name="description" content="x">"#,
            r#"<link rel="modulepreload" href="/b-1.js"><link rel="preload" href="/b.wasm" as="fetch"><meta property="og:title" content="x">"#,
            r#"<link data-trunk rel="copy-dir" href="public/icons"></head><body></body></html>"#
        );
        let head = shared_head(shell).expect("a head");
        let expected = concat!(r#"<meta name="generator" content="x">"#, r#"<link rel="preload" href="/f.woff2" as="font" crossorigin>"#);
        assert_eq!(head, expected);
    }
}
