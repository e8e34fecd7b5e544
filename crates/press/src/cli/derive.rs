//! `press derive`

use std::io::{self, Write as _};
use std::path::PathBuf;
use std::time::Instant;

use clap::Args;

use super::edition;
use super::outcome::{Failure, Outcome, output_failure};
use super::time::time;
use crate::clock::Timestamp;
use crate::derive::Edition;
use crate::output;
use crate::report::counted;

/// Write the documents of all pages, without the HTML, and the files of the consent catalogue.
///
/// Checks the content first. If there are errors, prints them, exits with 1 and leaves the output unchanged. OUT/content and
/// OUT/media belong to press: files in them that are not of this paper are removed.
#[derive(Debug, Args)]
pub(super) struct Derive {
    /// The content folder.
    #[arg(long, value_name = "DIR")]
    pub(super) content: PathBuf,
    /// Where the documents are written.
    #[arg(long, value_name = "DIR")]
    pub(super) out: PathBuf,
    /// Publish as of this time (RFC 3339); the current time by default.
    #[arg(long, value_name = "TIME", value_parser = time)]
    pub(super) now: Option<Timestamp>,
    /// Name the files of media/ that are left out, because no published page names them.
    #[arg(long, short)]
    pub(super) verbose: bool,
    /// Name unknown blocks in the documents, for the notes of the preview.
    #[arg(skip)]
    pub(super) is_preview: bool,
}

impl Derive {
    pub(super) fn run(self) -> Result<Outcome, Failure> {
        let started = Instant::now();
        let now = self.now.unwrap_or_else(Timestamp::now);
        let Some(folder) = edition::read(&self.content, now, &self.out)? else { return Ok(Outcome::Faulty) };
        let Some(edition) = Edition::of(&folder, now) else { return Ok(Outcome::Faulty) };
        let edition = if self.is_preview { edition.for_preview() } else { edition };

        let summary = output::write(&folder, &edition, &self.out).map_err(|error| output_failure(&error))?;
        let output::Summary { written, unchanged, removed, copied, left_out } = summary;
        writeln!(
            io::stdout(),
            "{} in {}: {written} written, {unchanged} unchanged, {removed} removed, {copied} media copied, {} ms",
            counted(edition.len(), "article"),
            counted(edition.pages().len(), "page"),
            started.elapsed().as_millis(),
        )?;
        edition::report_left_out(&left_out, self.verbose)?;
        Ok(Outcome::Done)
    }
}
