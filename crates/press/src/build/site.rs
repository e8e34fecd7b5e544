//! Builds a whole site. Each page is rendered, compressed and written in parallel, and then dropped from memory.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use broadsheet::publish;
use broadsheet_content::SCHEMA_VERSION;
use broadsheet_content::page::{OFFLINE_PATH, OfflineDocument, PageDocument, SiteDocument};
use broadsheet_hosting::hosts::{self, HostsError};
use broadsheet_hosting::policy::{OriginError, Origins, Policy, PolicyError};
use broadsheet_hosting::precompress::Effort;
use broadsheet_syndication::head::Extras;
use broadsheet_syndication::{Unwritable, files as syndication};
use rayon::prelude::*;

use super::bundle::{Asset, Bundle, BundleError, release};
use super::consent_mode;
use super::page::{Frame, in_script, speculation_rules};
use super::record::{self, Record};
use super::sheets::Sheets;
use super::target::Target;
use super::worker;
use super::writer::{ENDINGS, Writer};
use crate::address::MEDIA;
use crate::derive::{Edition, Syndicated};
use crate::folder::Folder;
use crate::output::{self, Files, OutputError, document_json, document_name, json, live_document_name, page_name};
use crate::pictures::Pictures;
use crate::progress::Step;

/// The most pages of a site that is compressed with full effort, at a tenth of a second a page. Larger sites are compressed in
/// a thirtieth of that time, to pages that are a tenth larger.
const SMALL_SITE: usize = 1000;

/// Patterns of files whose names change with their bytes.
const IMMUTABLE: [&str; 3] = ["/broadsheet-app-*", "/broadsheet-messages-*", "/pictures/*"];

/// The inputs of a build, besides the content.
#[derive(Clone, Debug)]
pub struct Options {
    /// The compiled app: trunk's output, or a site that was published before.
    pub app: PathBuf,
    /// The folder that the site is written to. If it is the folder of `app`, the site is written beside the app.
    pub out: PathBuf,
    /// Whether each file is written in compressed forms too.
    pub compression: Compression,
    /// Whether readers who save articles get a service worker, with which saved articles open offline.
    pub worker: ServiceWorker,
}

/// Whether a paper has a service worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ServiceWorker {
    /// It is published.
    On,
    /// In its place a script is published that removes it from the browsers of readers.
    Off,
}

/// Whether files are compressed when they are written, so that servers need not compress each response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compression {
    /// Brotli and gzip forms are written beside each file.
    Beside,
    /// No compressed forms are written.
    Off,
}

impl Compression {
    fn effort(self, pages: usize) -> Option<Effort> {
        match self {
            Self::Beside if pages <= SMALL_SITE => Some(Effort::Best),
            Self::Beside => Some(Effort::Quick),
            Self::Off => None,
        }
    }
}

/// The counts of a finished build.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Pages of the site.
    pub pages: usize,
    /// Files whose bytes changed, or that are new.
    pub written: usize,
    /// Files that already had these bytes.
    pub unchanged: usize,
    /// Files of `media/` that no page names, which are not published.
    pub left_out: Vec<String>,
}

/// The error for a site that could not be built.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// There is no compiled app.
    #[error(transparent)]
    Bundle(#[from] BundleError),
    /// The site could not be written.
    #[error(transparent)]
    Output(#[from] OutputError),
    /// A feed, a sitemap or the like could not be made.
    #[error(transparent)]
    Syndication(#[from] Unwritable),
    /// The consent catalogue names an origin that the Content Security Policy cannot allow.
    #[error(transparent)]
    Origin(#[from] OriginError),
    /// The headers could not be made.
    #[error(transparent)]
    Policy(#[from] PolicyError),
    /// The configurations of hosts could not be made.
    #[error(transparent)]
    Hosts(#[from] HostsError),
}

/// Builds the site of an edition. Unless the site is written in place, the previous site stays unchanged until the new one is
/// complete.
///
/// # Errors
/// When there is no compiled app, or the site cannot be written.
pub fn build(folder: &Folder, edition: &Edition<'_>, pictures: &Pictures, options: &Options) -> Result<Summary, BuildError> {
    let bundle = Bundle::read(&options.app)?;
    let target = Target::open(&options.out, &options.app, &folder.root)?;
    let pages = edition.pages().len();
    let effort = options.compression.effort(pages);
    let mut record = bundle.record();
    record.effort = effort.map(|effort| format!("{effort:?}").to_lowercase());
    let site = edition.site_document();
    let messages = Asset::messages(json("messages.json", &site.messages)?.to_vec());
    let hashed = bundle.hashed().into_iter().chain([&messages]).map(|asset| asset.name.clone()).collect();
    record.release(hashed, target.previous());

    let files = target.files();
    let is_same_effort = target.previous().is_some_and(|previous| previous.effort == record.effort);
    let build = Build {
        folder,
        edition,
        pictures,
        bundle: &bundle,
        site: Arc::new(site),
        messages: &messages,
        worker: options.worker,
        files: &files,
        previous: target.previous(),
        writer: Writer::new(&files, effort, is_same_effort),
    };
    build.app()?;
    build.offline()?;
    build.pages()?;
    build.syndication()?;
    build.revisions()?;
    build.media()?;
    build.counters()?;

    keep_releases(&record, &files)?;
    for (name, sheet) in &bundle.sheets {
        files.put(&record::sheet(name), sheet.as_bytes())?;
    }
    files.put(record::BOOT, bundle.boot.as_bytes())?;
    record.files = files.names_outside_trees();
    files.put(record::RECORD, &json(record::RECORD, &record)?)?;

    let (written, unchanged) = files.counts();
    if target.is_in_place() {
        remove_others(&bundle, target.previous(), &files)?;
    }
    target.keep_others(&files)?;
    target.finish()?;
    let left_out = output::left_out(folder, |name| pictures.names(name));
    Ok(Summary { pages, written, unchanged, left_out })
}

/// The inputs and state of a build.
struct Build<'a> {
    folder: &'a Folder,
    edition: &'a Edition<'a>,
    pictures: &'a Pictures,
    bundle: &'a Bundle,
    site: Arc<SiteDocument>,
    /// The file with the messages of the interface.
    messages: &'a Asset,
    worker: ServiceWorker,
    files: &'a Files,
    /// The record of the previous site.
    previous: Option<&'a Record>,
    writer: Writer<'a>,
}

impl Build<'_> {
    /// Writes the app's own files, and the messages that it fetches.
    fn app(&self) -> Result<(), OutputError> {
        for asset in self.hashed() {
            self.writer.put(&asset.name, &asset.bytes)?;
        }
        for (name, path) in &self.bundle.files {
            self.writer.copy(path, name)?;
        }
        Ok(())
    }

    /// Writes the service worker, and what the app needs to know to save an article.
    fn offline(&self) -> Result<(), OutputError> {
        let hashed: Vec<String> = self.hashed().map(|asset| format!("/{}", asset.name)).collect();
        let is_used = |name: &str| name.ends_with(".woff2") || name == "icons/favicon.svg";
        let others = self.bundle.files.iter().filter(|(name, _)| is_used(name)).map(|(name, _)| format!("/{name}")).collect();
        let release = release(&hashed, &json("site.json", &*self.site)?);
        let script = match self.worker {
            ServiceWorker::On => {
                let names: Vec<&str> = IMMUTABLE.iter().filter_map(|pattern| pattern.strip_prefix('/')?.strip_suffix('*')).collect();
                worker::script(&release, &self.site.base_path(), &names)
            }
            ServiceWorker::Off => worker::switched_off(),
        };
        self.writer.put(worker::NAME, script.as_bytes())?;
        let document = OfflineDocument {
            schema_version: SCHEMA_VERSION,
            release,
            hashed,
            others,
            worker: self.worker == ServiceWorker::On,
            withdrawn: self.edition.saved_articles().withdrawn,
        };
        self.writer.put(OFFLINE_PATH.trim_start_matches('/'), &json("offline.json", &document)?)?;
        Ok(())
    }

    /// Returns the files that are named by their hashes and that every page of this release names.
    fn hashed(&self) -> impl Iterator<Item = &Asset> {
        self.bundle.hashed().into_iter().chain([self.messages])
    }

    /// Writes every page with its document, the 404 page, and the configurations of hosts, which depend on the scripts and
    /// styles of the pages.
    fn pages(&self) -> Result<(), BuildError> {
        let sheets = Sheets::new(&self.bundle.style.text(), self.bundle.sheets.values(), &self.site.base_url);
        let stylesheet = format!("/{}", self.bundle.style.name);
        let boot = in_script(&self.bundle.boot_for(&self.site));
        let mut scripts = vec![boot.as_str()];
        if self.site.consent.google_consent_mode {
            scripts.insert(0, consent_mode::SCRIPT);
        }
        let of_site = |source| OutputError::Json { path: "/".to_owned(), source };
        let framed = SiteDocument { messages_path: Some(format!("/{}", self.messages.name)), ..(*self.site).clone() };
        let frame = Frame::new(&framed, &self.bundle.head, &sheets, &stylesheet, &scripts).map_err(of_site)?;
        self.writer.put(&document_name("/site/")?, &json("site.json", &*self.site)?)?;

        let pages = self.edition.pages();
        let step = Step::new("rendering", pages.len());
        pages.par_iter().try_for_each(|page| -> Result<(), OutputError> {
            self.page(&frame, self.edition.document(*page)?, &self.edition.extras(*page))?;
            step.advance();
            Ok(())
        })?;
        drop(step);
        let missing = frame.missing(&publish::missing(&self.site)).map_err(of_site)?;
        self.writer.put("404.html", missing.as_bytes())?;
        self.hosts(&sheets, scripts)
    }

    fn page(&self, frame: &Frame<'_>, document: PageDocument, extras: &Extras) -> Result<(), OutputError> {
        self.writer.put(&document_name(&document.path)?, &document_json(&document)?)?;
        if let Some(short) = self.edition.live_document(&document) {
            self.writer.put(&live_document_name(&document.path)?, &document_json(&short)?)?;
        }
        let document = Arc::new(document);
        let body = publish::page(&self.site, &document);
        let page = frame.page(&document, extras, &body).map_err(|source| OutputError::Json { path: document.path.clone(), source })?;
        self.writer.put(&page_name(&document.path)?, page.as_bytes())?;
        Ok(())
    }

    /// Writes the headers for every file, in the configuration formats of several hosts.
    fn hosts(&self, sheets: &Sheets, scripts: Vec<&str>) -> Result<(), BuildError> {
        let origins = Origins::of(&self.site.consent)?;
        let base_path = self.site.base_path();
        let speculation_rules = speculation_rules(&base_path);
        let scripts = scripts.into_iter().chain([speculation_rules.as_str()]).collect();
        let (styles, live) = (sheets.styles().collect(), self.edition.live());
        let policy = Policy { scripts, styles, origins, immutable: IMMUTABLE.to_vec(), live, base_path };
        let host = url::Url::parse(&self.site.base_url).ok().and_then(|url| url.host_str().map(str::to_owned));
        for (name, text) in hosts::files(&policy.rules()?, host.as_deref().unwrap_or("localhost"))? {
            self.writer.put(&name, text.as_bytes())?;
        }
        Ok(())
    }

    /// Writes feeds, sitemaps, and the files that search engines and browsers request.
    fn syndication(&self) -> Result<(), BuildError> {
        let source = Syndicated::new(self.edition, &self.site);
        let parts = syndication::parts(&source);
        let step = Step::new("feeds", parts.len());
        parts.par_iter().try_for_each(|part| {
            part.write::<BuildError>(&source, &mut |file| Ok(self.writer.put(&file.path, &file.bytes).map(drop)?))?;
            step.advance();
            Ok(())
        })
    }

    /// Writes the revisions of the consent catalogue.
    fn revisions(&self) -> Result<(), OutputError> {
        for (name, bytes) in output::consent::revisions(self.folder)? {
            self.writer.put(&name, &bytes)?;
        }
        Ok(())
    }

    /// Writes the files that page counters request.
    fn counters(&self) -> Result<(), OutputError> {
        let is_own = |name: &str| self.previous.is_some_and(|previous| previous.wrote(name));
        output::consent::counters(self.files, self.folder, &self.site, is_own)
    }

    /// Writes the copies of pictures, and the media files that pages use directly. No other file of `media/` is published.
    fn media(&self) -> Result<(), OutputError> {
        let copies = self.pictures.files();
        let step = Step::new("copying", copies.len());
        copies.par_iter().try_for_each(|copy| -> Result<(), OutputError> {
            self.files.copy_named_by_content(&copy.path, &copy.name)?;
            step.advance();
            Ok(())
        })?;
        drop(step);
        let media: Vec<(&str, &Path)> = self.folder.media.files().filter(|(name, _)| self.pictures.publishes(name)).collect();
        let step = Step::new("copying", media.len());
        media.par_iter().try_for_each(|(name, path)| {
            let to = format!("{}/{name}", MEDIA);
            match output::without_metadata(path)? {
                Some(bytes) => self.writer.put(&to, &bytes)?,
                None => self.writer.copy(path, &to)?,
            };
            step.advance();
            Ok(())
        })
    }
}

/// Keeps the hashed files of earlier releases, as far as they exist.
fn keep_releases(record: &Record, files: &Files) -> Result<(), OutputError> {
    for name in record.releases.iter().skip(1).flatten().filter(|name| !files.wrote(name)) {
        files.keep(name)?;
        for ending in ENDINGS {
            files.keep(&format!("{name}{ending}"))?;
        }
    }
    Ok(())
}

/// Removes what an earlier site, or trunk, left in a folder that is written in place.
fn remove_others(bundle: &Bundle, previous: Option<&Record>, files: &Files) -> Result<(), OutputError> {
    output::remove_others(files)?;
    for name in bundle.used.iter().chain(previous.into_iter().flat_map(|record| &record.files)) {
        files.remove(name)?;
    }
    Ok(())
}
