//! What a compiled app is made of: trunk's output, or a site that was published before.

use std::path::{Path, PathBuf};

use broadsheet_hosting::sri;
use serde_json::json;
use sha2::{Digest as _, Sha256};
use walkdir::WalkDir;

pub use super::bundle_error::BundleError;
use super::comments::without_comments;
use super::glue::with_modules;
use super::record::{self, Record};
use super::tags::head_tags;
use crate::output::{OutputError, is_in_tree};

/// What the app's files begin with in a published site.
const NAME: &str = "broadsheet-app";
/// Hexadecimal digits of a hash in a file's name: 64 bits.
const DIGITS: usize = 16;

/// A compiled app.
#[derive(Debug)]
pub struct Bundle {
    /// The script that loads the WASM.
    pub glue: Asset,
    /// The compiled app.
    pub wasm: Asset,
    /// The styles.
    pub style: String,
    /// The boot script, with [placeholders](Self::boot_for).
    pub boot: String,
    /// Tags of the page shell that stand in every head: icons, fonts to be fetched early, colours.
    pub head: String,
    /// Other files, by their place in the site: icons, fonts.
    pub files: Vec<(String, PathBuf)>,
    /// Files of trunk's that no published site has: what was in them stands elsewhere.
    pub(super) used: Vec<String>,
}

/// A file that is named by the hash of its bytes: it never changes, so it may be kept for ever.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// Its place in the site: `broadsheet-app-0123456789abcdef.wasm`.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

const WASM: &str = "WASM (broadsheet-app-<hash>_bg.wasm)";
const GLUE: &str = "glue (broadsheet-app-<hash>.js)";
const STYLESHEET: &str = "stylesheet (broadsheet-<hash>.css)";

impl Bundle {
    /// Reads a compiled app.
    ///
    /// # Errors
    /// When the folder is not one.
    pub fn read(app: &Path) -> Result<Self, BundleError> {
        match Record::read(app)? {
            Some(record) => Self::published(app, record),
            None => Self::compiled(app),
        }
    }

    /// As it is in a published site.
    fn published(app: &Path, record: Record) -> Result<Self, BundleError> {
        Ok(Self {
            glue: Asset::glue(read(&app.join(&record.glue))?),
            wasm: Asset::wasm(read(&app.join(&record.wasm))?),
            style: read_text(&app.join(record::STYLE))?,
            boot: read_text(&app.join(record::BOOT))?,
            head: record.head,
            files: record.app_files.into_iter().map(|name| (name.clone(), app.join(name))).collect(),
            used: Vec::new(),
        })
    }

    /// As trunk leaves it.
    fn compiled(app: &Path) -> Result<Self, BundleError> {
        let files = files(app)?;
        let at_root = |ending: &str| -> Vec<&str> {
            files.iter().map(String::as_str).filter(|name| !name.contains('/') && name.ends_with(ending)).collect()
        };
        let wasm = only(app, WASM, &at_root(".wasm"))?;
        let glues: Vec<&str> = at_root(".js").into_iter().filter(|name| without_hash(name) == without_hash(wasm)).collect();
        let glue = only(app, GLUE, &glues)?;
        let style = only(app, STYLESHEET, &at_root(".css"))?;
        let missing = |what| BundleError::Missing { app: app.to_owned(), what };
        if !files.iter().any(|name| name == "index.html") {
            return Err(missing("page shell (index.html)"));
        }
        if !files.iter().any(|name| name == "boot.js") {
            return Err(missing("boot script (boot.js)"));
        }
        let shell = app.join("index.html");
        let head = shared_head(&read_text(&shell)?)
            .ok_or(BundleError::Unusable { path: shell, why: "there is no </head>: everything in the shell's head belongs before it" })?;
        let boot = app.join("boot.js");
        let boot_text = read_text(&boot)?;
        if !["__APP_JS__", "__APP_WASM__"].iter().all(|name| boot_text.contains(name)) {
            let why = "the boot script does not say __APP_JS__ and __APP_WASM__, where the names of the app's files belong";
            return Err(BundleError::Unusable { path: boot, why });
        }
        let glue_file = app.join(glue);
        let (whole_glue, modules) = with_modules(app, &glue_file, &read_text(&glue_file)?)?;
        // A module that nothing of is imported is no part of the app either.
        let snippets = files.iter().filter(|name| name.starts_with("snippets/") || modules.contains(name)).map(String::as_str);
        let used: Vec<&str> = [wasm, glue, style, "index.html", "boot.js"].into_iter().chain(snippets).collect();
        Ok(Self {
            glue: Asset::glue(whole_glue.into_bytes()),
            wasm: Asset::wasm(read(&app.join(wasm))?),
            style: read_text(&app.join(style))?,
            boot: boot_text,
            head,
            files: files.iter().filter(|name| !used.contains(&name.as_str())).map(|name| (name.clone(), app.join(name))).collect(),
            used: used.iter().map(|name| (*name).to_owned()).collect(),
        })
    }

    /// The boot script with the names of the app's files, what their bytes must be, and the revision of the
    /// paper's consent catalogue, as JavaScript has them, in the place of `__APP_JS__`, `__APP_WASM__`, `__APP_JS_INTEGRITY__`,
    /// `__APP_WASM_INTEGRITY__` and `__CONSENT_REVISION__`.
    #[must_use]
    pub fn boot_for(&self, consent_revision: u32) -> String {
        let text = |text: String| json!(text).to_string();
        let boot = self
            .boot
            .replace("__APP_JS_INTEGRITY__", &text(self.glue.integrity()))
            .replace("__APP_WASM_INTEGRITY__", &text(self.wasm.integrity()))
            .replace("__APP_JS__", &text(format!("/{}", self.glue.name)))
            .replace("__APP_WASM__", &text(format!("/{}", self.wasm.name)))
            .replace("__CONSENT_REVISION__", &consent_revision.to_string());
        without_comments(&boot)
    }

    /// The files that are named by their hashes.
    #[must_use]
    pub fn hashed(&self) -> [&Asset; 2] {
        [&self.glue, &self.wasm]
    }

    /// The beginning of a site's record.
    #[must_use]
    pub fn record(&self) -> Record {
        let files = self.files.iter().map(|(name, _)| name.clone()).collect();
        Record::new(self.glue.name.clone(), self.wasm.name.clone(), self.head.clone(), files)
    }
}

impl Asset {
    fn glue(bytes: Vec<u8>) -> Self {
        Self::named(bytes, "js")
    }

    fn wasm(bytes: Vec<u8>) -> Self {
        Self::named(bytes, "wasm")
    }

    /// Named by its own bytes. Trunk hashes the WASM before wasm-opt has made it smaller: its name can be the
    /// same for other bytes, and a browser that keeps it for ever would keep the wrong ones.
    fn named(bytes: Vec<u8>, ending: &str) -> Self {
        let hash = hex(&Sha256::digest(&bytes));
        Self { name: format!("{NAME}-{}.{ending}", hash.get(..DIGITS).unwrap_or_default()), bytes }
    }

    /// What a browser checks the file against: the form of the `integrity` attribute.
    #[must_use]
    pub fn integrity(&self) -> String {
        sri::integrity(&self.bytes)
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What every page's own head says, too.
const UNIVERSAL: [&str; 6] = ["viewport", "color-scheme", "theme-color", "icon", "apple-touch-icon", "manifest"];

/// The tags of a page shell that every page has beside its own head: those of no page in particular, and not those that trunk
/// wrote to start the app.
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

/// `folder/app` of `folder/app-1a2b.js` and of `folder/app-1a2b_bg.wasm`.
fn without_hash(name: &str) -> &str {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let stem = stem.strip_suffix("_bg").unwrap_or(stem);
    stem.rsplit_once('-').map_or(stem, |(name, _)| name)
}

fn only<'a>(app: &Path, what: &'static str, names: &[&'a str]) -> Result<&'a str, BundleError> {
    match names {
        [] => Err(BundleError::Missing { app: app.to_owned(), what }),
        [name] => Ok(name),
        several => Err(BundleError::Several { app: app.to_owned(), what, names: several.iter().map(|&name| name.to_owned()).collect() }),
    }
}

/// The files of an app that are not a paper's: pages, documents and media lie there too after `press derive`.
/// Hidden files are trunk's own, but for those in `.well-known`.
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
        assert!(asset.integrity().starts_with("sha384-") && asset.integrity().len() == 7 + 64);
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
