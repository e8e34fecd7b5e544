//! Reads `consent/`: the recorded revisions of the consent catalogue.

use std::path::Path;

use super::read::read_bytes;
use super::walk;
use crate::finding::Fault;
use crate::revisions::{FOLDER, Revision};

/// Returns the recorded revisions of a content folder, by number. A file that cannot be read is a fault.
pub(super) fn read(root: &Path, faults: &mut Vec<Fault>) -> Vec<Revision> {
    let files = walk::files(root, FOLDER, faults);
    let mut revisions = Vec::new();
    for entry in files.iter().filter(|entry| entry.file.ends_with(".json")) {
        let damaged = |why: String| {
            Fault::error(
                &entry.file,
                "$",
                "damaged-revision",
                format!("This is no revision of the consent catalogue: {why}."),
                "Bring it back from version control. Nobody needs to write these files: `press consent` does.",
            )
        };
        let number = entry.file.strip_prefix(FOLDER).and_then(|name| name.strip_prefix('/')?.strip_suffix(".json"));
        let number = number.and_then(|number| Some((number, number.parse::<u32>().ok()?)));
        // Refuse `01.json`, because two files could then hold the same revision.
        let Some((_, number)) = number.filter(|(text, number)| *number > 0 && number.to_string() == *text) else {
            faults.push(damaged("its name is not the number of one".to_owned()));
            continue;
        };
        match read_bytes(&entry.path) {
            Ok(source) => match Revision::read(number, &source) {
                Ok(revision) => revisions.push(revision),
                Err(why) => faults.push(damaged(why)),
            },
            Err(no_bytes) => faults.push(no_bytes.fault(&entry.file)),
        }
    }
    revisions.sort_by_key(|revision| revision.revision);
    revisions
}
