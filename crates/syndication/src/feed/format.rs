//! The formats of feeds, and where a feed in one of them stands.

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
    /// All of them, the best known first.
    pub const ALL: [Self; 3] = [Self::Rss, Self::Atom, Self::Json];

    /// The name of the file beside a list's page. `.xml` and `.json` are known to every static host.
    #[must_use]
    pub fn file_name(self) -> &'static str {
        match self {
            Self::Rss => "feed.xml",
            Self::Atom => "atom.xml",
            Self::Json => "feed.json",
        }
    }

    /// The media type a feed is announced with.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Rss => "application/rss+xml",
            Self::Atom => "application/atom+xml",
            Self::Json => "application/feed+json",
        }
    }

    /// The address of the feed of the list whose newest page is at `path`: `/section/sport/feed.xml`.
    #[must_use]
    pub fn path(self, path: &str) -> String {
        format!("{path}{}", self.file_name())
    }
}
