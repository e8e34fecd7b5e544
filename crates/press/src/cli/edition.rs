//! The first step of `derive` and `build`: reading and checking the content.

use std::io::{self, Write as _};
use std::path::Path;

use broadsheet_content::editing::printable;

use super::outcome::Failure;
use crate::clock::Timestamp;
use crate::finding::FileFinding;
use crate::folder::Folder;
use crate::report::{self, Style, counted};
use crate::rules;

/// Reads a content folder and prints its findings; `None` when it cannot be published.
pub(super) fn read(content: &Path, now: Timestamp, out: &Path) -> Result<Option<Folder>, Failure> {
    let folder = Folder::read(content).map_err(|error| Failure::new(error, "Name a folder with a site.json in it."))?;
    let findings = rules::check(&folder, now);
    if report(&folder, &findings)? {
        stays_as_it_was(out)?;
        return Ok(None);
    }
    Ok(Some(folder))
}

/// Prints findings. Returns true when one is an error; a missing `site.json` is one.
pub(super) fn report(folder: &Folder, findings: &[FileFinding]) -> Result<bool, Failure> {
    if !findings.is_empty() {
        let mut to = io::BufWriter::new(io::stderr().lock());
        report::write_findings(&mut to, &folder.root, findings, Style::of(&io::stderr()))?;
        writeln!(to, "{}", report::summary(folder, findings))?;
        to.flush()?;
    }
    Ok(findings.iter().any(FileFinding::is_error))
}

/// Prints how many files of `media/` were left out; with `verbose`, also their names.
pub(super) fn report_left_out(files: &[String], verbose: bool) -> Result<(), Failure> {
    if files.is_empty() {
        return Ok(());
    }
    let mut to = io::BufWriter::new(io::stdout().lock());
    let how = if verbose { ":" } else { " (--verbose lists them)" };
    writeln!(to, "{} of media/ left out, which no published page names{how}", counted(files.len(), "file"))?;
    for file in files.iter().filter(|_| verbose) {
        writeln!(to, "  {}", printable(file))?;
    }
    Ok(to.flush()?)
}

/// Prints, after errors, that the output is unchanged.
pub(super) fn stays_as_it_was(out: &Path) -> Result<(), Failure> {
    Ok(writeln!(io::stderr(), "nothing was written: {} stays as it was", out.display())?)
}
