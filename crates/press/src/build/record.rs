//! What a published site remembers about itself, in its folder `.broadsheet`: which files of it press
//! wrote, and what the app it was made with needs to be used again. So a published site can serve as
//! the `--app` of the next build, and nothing that somebody else put into it is ever removed.

use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::output::OutputError;

/// The folder of the record.
pub const FOLDER: &str = ".broadsheet";
/// The record itself.
pub(super) const RECORD: &str = ".broadsheet/record.json";
/// The app's styles, as they stand in each page.
pub(super) const STYLE: &str = ".broadsheet/style.css";
/// The app's boot script, before the names are filled in.
pub(super) const BOOT: &str = ".broadsheet/boot.js";

/// Version of the record's format.
const VERSION: u32 = 1;

/// Releases before the present one whose hashed files stay: a page that was opened then can still load
/// its app (faults: old tab, new deploy).
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
    /// Tags of the app's page shell that stand in every head.
    pub head: String,
    /// How hard files were compressed; absent when they were not.
    pub effort: Option<String>,
    /// Other files of the app: icons, fonts.
    pub app_files: Vec<String>,
    /// Files outside the folders that are press's alone.
    pub files: Vec<String>,
    /// The hashed files of this release and of those before it, newest first.
    pub releases: Vec<Vec<String>>,
}

impl Record {
    /// A record of this version.
    #[must_use]
    pub fn new(glue: String, wasm: String, head: String, app_files: Vec<String>) -> Self {
        Self { schema_version: VERSION, glue, wasm, head, app_files, ..Self::default() }
    }

    /// Reads the record of a site; `None` where there is none.
    ///
    /// # Errors
    /// When it is there and cannot be read.
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

    /// Whether press wrote a file that is outside of the folders that are its alone.
    #[must_use]
    pub fn wrote(&self, name: &str) -> bool {
        self.files.binary_search_by(|own| own.as_str().cmp(name)).is_ok()
    }

    /// Puts the hashed files of this release before those of earlier ones.
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
