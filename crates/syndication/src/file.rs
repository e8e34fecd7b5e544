//! What this crate makes: files, in memory.

/// A file of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path in the site, without a slash at its start: `section/sport/feed.xml`.
    pub path: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}
