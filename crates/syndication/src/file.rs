//! The output of this crate: files in memory.

/// A file of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path in the site, without a slash at its start: `section/sport/feed.xml`.
    pub path: String,
    /// The content.
    pub bytes: Vec<u8>,
}
