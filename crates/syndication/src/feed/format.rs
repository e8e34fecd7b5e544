//! The formats of feeds, with their file names and media types.

/// The formats of feeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// RSS 2.0.
    Rss,
    /// Atom 1.0 (RFC 4287).
    Atom,
    /// JSON Feed 1.1.
    Json,
}

impl Format {
    /// All formats, the best known first.
    pub const ALL: [Self; 3] = [Self::Rss, Self::Atom, Self::Json];

    /// Returns the file name of the feed in the folder of a list's page. Every static host knows `.xml` and `.json`.
    #[must_use]
    pub fn file_name(self) -> &'static str {
        match self {
            Self::Rss => "feed.xml",
            Self::Atom => "atom.xml",
            Self::Json => "feed.json",
        }
    }

    /// Returns the media type of a feed in this format.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Rss => "application/rss+xml",
            Self::Atom => "application/atom+xml",
            Self::Json => "application/feed+json",
        }
    }

    /// Returns the address of the feed of the list whose newest page is at `path`: `/section/sport/feed.xml`.
    #[must_use]
    pub fn path(self, path: &str) -> String {
        format!("{path}{}", self.file_name())
    }
}
