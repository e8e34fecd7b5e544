//! What the app needs to know to save an article for reading offline.

use serde::{Deserialize, Serialize};

use super::Unreadable;
use crate::site::WithdrawnArticles;

/// The path of the [`OfflineDocument`].
pub const OFFLINE_PATH: &str = "/content/offline.json";

/// What the app needs to know to save an article. It is a file of its own, because only readers who save articles need it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OfflineDocument {
    /// [`SCHEMA_VERSION`](crate::SCHEMA_VERSION).
    pub schema_version: u32,
    /// The id of this release.
    pub release: String,
    /// The files of this release that each of its pages names and that have a hash in their names: the app, its styles and messages.
    /// Site-relative paths.
    pub hashed: Vec<String>,
    /// Files that pages use and that keep their names: fonts, the icon. Site-relative paths.
    #[serde(default)]
    pub others: Vec<String>,
    /// False when the paper was published without a service worker.
    pub worker: bool,
    /// What happens to the saved copy of an article that the paper has withdrawn.
    #[serde(default)]
    pub withdrawn: WithdrawnArticles,
}

/// Reads the document.
///
/// # Errors
/// Returns [`Unreadable`] when it is damaged or of another version.
pub fn read_offline(text: &str) -> Result<OfflineDocument, Unreadable> {
    super::read::read(text)
}
