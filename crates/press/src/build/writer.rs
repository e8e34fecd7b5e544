//! Files of a site beside their compressed forms.

use std::path::Path;

use broadsheet_hosting::kinds::is_compressible;
use broadsheet_hosting::precompress::{Effort, compressed};

use crate::output::{Files, OutputError, Wrote};

/// Endings of the compressed forms.
pub(super) const ENDINGS: [&str; 2] = [".br", ".gz"];

/// Writes files, and beside each what a host sends to browsers that take it compressed.
#[derive(Debug)]
pub(super) struct Writer<'a> {
    files: &'a Files,
    effort: Option<Effort>,
    /// Whether the compressed forms of the site before were made with the same effort.
    is_same_effort: bool,
}

impl<'a> Writer<'a> {
    /// Without an effort nothing is compressed.
    pub(super) fn new(files: &'a Files, effort: Option<Effort>, is_same_effort: bool) -> Self {
        Self { files, effort, is_same_effort }
    }

    /// Writes a file; where compressing makes its kind smaller, in its compressed forms too.
    ///
    /// The compressed forms are made anew only with the file's own bytes, and come first: cut off in
    /// between, the next run sees a file that has changed and makes them again.
    pub(super) fn put(&self, name: &str, bytes: &[u8]) -> Result<Wrote, OutputError> {
        if let Some(effort) = self.effort.filter(|_| is_compressible(name)) {
            let [br, gzip] = ENDINGS.map(|ending| format!("{name}{ending}"));
            let is_same = self.is_same_effort && self.files.has(name, bytes);
            // One without the other is what a run leaves that was cut off.
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

    /// Copies a file; what is worth compressing is read into memory for it.
    pub(super) fn copy(&self, from: &Path, name: &str) -> Result<Wrote, OutputError> {
        if self.effort.is_none() || !is_compressible(name) {
            return self.files.copy(from, name);
        }
        let bytes = std::fs::read(from).map_err(|error| OutputError::io("read", from, error))?;
        self.put(name, &bytes)
    }
}
