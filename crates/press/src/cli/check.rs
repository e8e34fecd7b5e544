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
/// Prints each fault with its file, line and column, what is wrong and what would be right. Ends with 0
/// when the folder can be published, with 1 when it has errors, with 2 when it cannot be read at all.
#[derive(Debug, Args)]
pub(super) struct Check {
    /// The content folder: site.json, articles/, authors/, media/.
    #[arg(value_name = "DIR")]
    content: PathBuf,
    /// How findings are printed.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Check as if it were this time (RFC 3339); the present time by default.
    #[arg(long, value_name = "TIME", value_parser = time)]
    now: Option<Timestamp>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// With the line each is about.
    Human,
    /// A JSON object a line on standard output, and the closing line on standard error.
    Json,
}

impl Check {
    pub(super) fn run(self) -> Result<Outcome, Failure> {
        let folder = Folder::read(&self.content).map_err(|error| Failure::new(error, "Name a folder with a site.json in it."))?;
        let findings = rules::check(&folder, self.now.unwrap_or_else(Timestamp::now));
        let summary = report::summary(&folder, &findings);
        // Locked and buffered: thousands of findings are one stream, not thousands of calls.
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
