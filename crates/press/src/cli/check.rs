//! `press check`

use std::io::{self, Write as _};
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::outcome::{Failure, Outcome};
use super::time::time;
use crate::clock::Timestamp;
use crate::finding::FileFinding;
use crate::folder::Folder;
use crate::report::{self, Style};
use crate::rules;

/// Check a content folder.
///
/// Prints each finding with its file, line and column, what is wrong and how to fix it. Exits with 0 when the folder can be
/// published, with 1 when it has errors, with 2 when it cannot be read at all.
#[derive(Debug, Args)]
pub(super) struct Check {
    /// The content folder: site.json, articles/, authors/, media/.
    #[arg(value_name = "DIR")]
    content: PathBuf,
    /// How findings are printed.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Check as of this time (RFC 3339); the current time by default.
    #[arg(long, value_name = "TIME", value_parser = time)]
    now: Option<Timestamp>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Each with the source line it is about.
    Human,
    /// One JSON object per line on standard output, and the summary on standard error.
    Json,
}

impl Check {
    pub(super) fn run(self) -> Result<Outcome, Failure> {
        let folder = Folder::read(&self.content).map_err(|error| Failure::new(error, "Name a folder with a site.json in it."))?;
        let findings = rules::check(&folder, self.now.unwrap_or_else(Timestamp::now));
        let summary = report::summary(&folder, &findings);
        // Lock and buffer the output, because there may be thousands of findings.
        let mut out = io::BufWriter::new(io::stdout().lock());
        match self.format {
            Format::Human => {
                report::write_findings(&mut out, &folder.root, &findings, Style::of(&io::stdout()))?;
                writeln!(out, "{summary}")?;
            }
            Format::Json => {
                report::write_json(&mut out, &findings)?;
                writeln!(io::stderr(), "{summary}")?;
            }
        }
        out.flush()?;
        Ok(if findings.iter().any(FileFinding::is_error) { Outcome::Faulty } else { Outcome::Done })
    }
}
