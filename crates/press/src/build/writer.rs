//! Writes files of a site with their compressed forms.

use std::path::Path;

use broadsheet_hosting::kinds::is_compressible;
use broadsheet_hosting::precompress::{Effort, compressed};

use crate::output::{Files, OutputError, Wrote};

/// Extensions of the compressed forms.
pub(super) const ENDINGS: [&str; 2] = [".br", ".gz"];

/// Writes files and, beside each, the compressed forms for browsers that accept them.
#[derive(Debug)]
pub(super) struct Writer<'a> {
    files: &'a Files,
    effort: Option<Effort>,
    /// True when the compressed forms of the previous site were made with the same effort.
    is_same_effort: bool,
}

impl<'a> Writer<'a> {
    /// Creates a writer. Without an effort, it compresses nothing.
    pub(super) fn new(files: &'a Files, effort: Option<Effort>, is_same_effort: bool) -> Self {
        Self { files, effort, is_same_effort }
    }

    /// Writes a file and, if its type is worth compressing, its compressed forms.
    ///
    /// The compressed forms are only made when the file's bytes have changed. They are written first: after an interruption,
    /// the next run sees a changed file and makes them again.
    pub(super) fn put(&self, name: &str, bytes: &[u8]) -> Result<Wrote, OutputError> {
        if let Some(effort) = self.effort.filter(|_| is_compressible(name)) {
            let [br, gzip] = ENDINGS.map(|ending| format!("{name}{ending}"));
            let is_same = self.is_same_effort && self.files.has(name, bytes);
            // An interrupted run can leave one form without the other.
            if !(is_same && self.files.exists(&br) && self.files.exists(&gzip)) {
                let forms = compressed(bytes, effort);
                for (name, form) in [(br, forms.br), (gzip, forms.gzip)] {
                    if let Some(form) = form {
                        self.files.put(&name, &form)?;
                    }
                }
            } else {
                self.files.keep(&br)?;
                self.files.keep(&gzip)?;
            }
        }
        self.files.put(name, bytes)
    }

    /// Copies a file. A compressible file is read into memory for it.
    pub(super) fn copy(&self, from: &Path, name: &str) -> Result<Wrote, OutputError> {
        if self.effort.is_none() || !is_compressible(name) {
            return self.files.copy(from, name);
        }
        let bytes = std::fs::read(from).map_err(|error| OutputError::io("read", from, error))?;
        self.put(name, &bytes)
    }
}
