//! `press build`

use std::io::{self, Write as _};
use std::path::PathBuf;
use std::time::Instant;

use clap::Args;

use super::edition;
use super::outcome::{Failure, Outcome, output_failure};
use super::time::time;
use crate::build::bundle::{Bundle, BundleError};
use crate::build::{self, BuildError, Compression, Options, ServiceWorker};
use crate::clock::Timestamp;
use crate::derive::Edition;
use crate::pictures::Pictures;
use crate::report::counted;

/// Build a whole site from a compiled app and a content folder.
///
/// Renders every page with the app's own components. Needs the compiled app (the dist/ of a release build, or a site that was
/// published before), but no Rust toolchain.
///
/// Checks the content first. If there are errors, prints them, exits with 1 and leaves the site unchanged. The new site
/// replaces the previous one only when it is complete. Files that press did not write stay.
#[derive(Debug, Args)]
pub(super) struct Build {
    /// The compiled app: the output of `trunk build --release`, or a published site.
    #[arg(long, value_name = "DIST")]
    pub(super) app: PathBuf,
    /// The content folder.
    #[arg(long, value_name = "DIR")]
    pub(super) content: PathBuf,
    /// Where the site is written. With the folder of the app, the site is written beside the app.
    #[arg(long, value_name = "SITE")]
    pub(super) out: PathBuf,
    /// Do not write brotli and gzip forms of each file: for a preview, or for a host that compresses.
    #[arg(long)]
    pub(super) no_compress: bool,
    /// Publish without a service worker: `sw.js` then removes the worker, and what readers have saved, from their browsers.
    #[arg(long)]
    pub(super) no_worker: bool,
    /// Where copies of pictures are cached between runs; a folder in the user's cache by default.
    #[arg(long, value_name = "DIR")]
    pub(super) pictures: Option<PathBuf>,
    /// Publish as of this time (RFC 3339); the current time by default.
    #[arg(long, value_name = "TIME", value_parser = time)]
    pub(super) now: Option<Timestamp>,
    /// Name the files of media/ that are left out, because no published page names them.
    #[arg(long, short)]
    pub(super) verbose: bool,
}

impl Build {
    pub(super) fn run(self) -> Result<Outcome, Failure> {
        let started = Instant::now();
        let now = self.now.unwrap_or_else(Timestamp::now);
        // Fail early, before a large archive is read.
        Bundle::read(&self.app).map_err(|error| failure(&error.into()))?;
        let Some(folder) = edition::read(&self.content, now, &self.out)? else { return Ok(Outcome::Faulty) };
        let Some(edition) = Edition::of(&folder, now) else { return Ok(Outcome::Faulty) };
        let read = started.elapsed();

        let cache = self.pictures.map_or_else(cache, Ok)?;
        let pictures = Pictures::make(&folder, now, &cache).map_err(|error| {
            Failure::new(error, "Copies of pictures are kept there from one run to the next; name another folder with --pictures.")
        })?;
        if edition::report(&folder, &pictures.findings(&folder))? {
            edition::stays_as_it_was(&self.out)?;
            return Ok(Outcome::Faulty);
        }
        let edition = edition.with_pictures(&pictures);
        let drawn = started.elapsed();

        let compression = if self.no_compress { Compression::Off } else { Compression::Beside };
        let worker = if self.no_worker { ServiceWorker::Off } else { ServiceWorker::On };
        let options = Options { app: self.app, out: self.out, compression, worker };
        let summary = build::build(&folder, &edition, &pictures, &options).map_err(|error| failure(&error))?;
        let build::Summary { pages, written, unchanged, left_out } = summary;
        let all = started.elapsed();
        writeln!(
            io::stdout(),
            "{} in {}: {} written, {unchanged} unchanged, {} ms (reading {} ms, pictures {} ms, writing {} ms)",
            counted(edition.len(), "article"),
            counted(pages, "page"),
            counted(written, "file"),
            all.as_millis(),
            read.as_millis(),
            (drawn - read).as_millis(),
            (all - drawn).as_millis(),
        )?;
        edition::report_left_out(&left_out, self.verbose)?;
        Ok(Outcome::Done)
    }
}

/// Returns the folder for copies of pictures, in the user's cache folder.
fn cache() -> Result<PathBuf, Failure> {
    let variable = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let home = || {
        let home = variable("HOME")?;
        Some(if cfg!(target_vendor = "apple") { home.join("Library/Caches") } else { home.join(".cache") })
    };
    let caches = variable("XDG_CACHE_HOME").filter(|folder| folder.is_absolute()).or_else(home).or_else(|| variable("LOCALAPPDATA"));
    let missing = || {
        Failure::new(
            "there is no folder for copies of pictures",
            "Name one with --pictures DIR: they are kept there from one run to the next.",
        )
    };
    Ok(caches.ok_or_else(missing)?.join("broadsheet/pictures"))
}

fn failure(error: &BuildError) -> Failure {
    match error {
        BuildError::Bundle(BundleError::Read(error)) | BuildError::Output(error) => output_failure(error),
        BuildError::Syndication(_) | BuildError::Origin(_) | BuildError::Policy(_) | BuildError::Hosts(_) => {
            Failure::new(error, "Nothing that was there before has changed. Correct what it names in site.json.")
        }
        BuildError::Bundle(error) => Failure::new(
            error,
            "Name the dist/ of a release build (`cargo xtask build`, or `trunk build --release`), or a site that press has published.",
        ),
    }
}
