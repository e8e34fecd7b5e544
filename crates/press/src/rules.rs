//! Rules across several files. Rules within one file are checked when it is read ([`broadsheet_content::editing`]).

mod addresses;
mod consent;
mod known;
mod media;
mod names;
mod paper;
mod references;
mod translations;

use crate::clock::Timestamp;
use crate::finding::FileFinding;
use crate::folder::Folder;
use known::Known;

/// Checks a folder as a whole. Returns all findings, including those within single files, ordered by file and position.
#[must_use]
pub fn check(folder: &Folder, now: Timestamp) -> Vec<FileFinding> {
    let known = Known::of(folder, now);
    let mut faults = names::check(folder);
    faults.extend(references::check(folder, &known, now));
    faults.extend(translations::check(folder, &known));
    faults.extend(paper::check(folder, &known));
    faults.extend(consent::check(folder));
    let mut findings = folder.locate(faults);
    findings.extend(folder.findings.iter().cloned());
    findings.sort_by(FileFinding::order);
    findings.dedup();
    findings
}
