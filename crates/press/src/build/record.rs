//! The record of a published site, in its folder `.broadsheet`: which files press wrote, and what the next build needs of the
//! app. With it, a published site can be the `--app` of the next build, and press never removes a file that it did not write.

use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::output::OutputError;

/// The folder of the record.
pub const FOLDER: &str = ".broadsheet";
/// The file of the record.
pub(super) const RECORD: &str = ".broadsheet/record.json";
/// The app's boot script, with its placeholders.
pub(super) const BOOT: &str = ".broadsheet/boot.js";

/// Returns the path in the record of a sheet that is inlined in pages.
pub(super) fn sheet(name: &str) -> String {
    format!("{FOLDER}/sheet-{name}.css")
}

/// Version of the record's format.
const VERSION: u32 = 1;

/// The number of earlier releases whose hashed files are kept, so that a page opened before a deploy can still load its app.
const EARLIER_RELEASES: usize = 2;

/// The record of a site.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Record {
    schema_version: u32,
    /// The glue: the script that loads the WASM.
    pub glue: String,
    /// The compiled app.
    pub wasm: String,
    /// The whole stylesheet; empty in records of earlier sites, which had no file for it.
    #[serde(default)]
    pub style: String,
    /// The names of the sheets that are inlined in pages.
    #[serde(default)]
    pub sheets: Vec<String>,
    /// Tags of the app's page shell that every page gets besides those of its own head.
    pub head: String,
    /// The effort of the compression; absent when files were not compressed.
    pub effort: Option<String>,
    /// Other files of the app: icons, fonts.
    pub app_files: Vec<String>,
    /// Files that press wrote outside the folders that it owns.
    pub files: Vec<String>,
    /// The hashed files of this release and of those before it, newest first.
    pub releases: Vec<Vec<String>>,
}

impl Record {
    /// Creates an empty record of this version.
    #[must_use]
    pub fn new() -> Self {
        Self { schema_version: VERSION, ..Self::default() }
    }

    /// Reads the record of a site; `None` when there is none.
    ///
    /// # Errors
    /// When it exists and cannot be read.
    pub fn read(site: &Path) -> Result<Option<Self>, OutputError> {
        let path = site.join(RECORD);
        let text = match std::fs::read(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(OutputError::io("read", &path, error)),
        };
        match serde_json::from_slice::<Self>(&text) {
            Ok(record) if record.schema_version == VERSION => Ok(Some(record)),
            Ok(_) => Err(OutputError::Record { path, why: "it is of another version of press".to_owned() }),
            Err(error) => Err(OutputError::Record { path, why: error.to_string() }),
        }
    }

    /// Returns whether press wrote a file outside the folders that it owns.
    #[must_use]
    pub fn wrote(&self, name: &str) -> bool {
        self.files.binary_search_by(|own| own.as_str().cmp(name)).is_ok()
    }

    /// Adds the hashed files of this release before those of earlier ones.
    pub fn release(&mut self, hashed: Vec<String>, before: Option<&Self>) {
        let earlier = before.into_iter().flat_map(|record| &record.releases).filter(|release| **release != hashed);
        self.releases = earlier.take(EARLIER_RELEASES).cloned().collect();
        self.releases.insert(0, hashed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(release: &str, before: Option<&Record>) -> Record {
        let mut record = Record::default();
        record.release(vec![release.to_owned()], before);
        record
    }

    #[test]
    fn three_releases_are_kept_and_the_same_one_is_no_new_one() {
        let mut record = after("a", None);
        for release in ["a", "b", "c", "d", "d"] {
            record = after(release, Some(&record));
        }
        assert_eq!(record.releases, [["d"], ["c"], ["b"]]);
        assert_eq!(after("c", Some(&record)).releases, [["c"], ["d"], ["b"]], "going back to an earlier release");
    }
}
