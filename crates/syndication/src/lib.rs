//! What other programs read of a paper: feed readers, search engines, link previews, browsers that
//! install it.
//!
//! | module | what |
//! |---|---|
//! | [`feed`] | RSS 2.0, Atom 1.0 and JSON Feed 1.1 from one model |
//! | [`sitemap`] | the sitemap in files by month, and the news sitemap of the last two days |
//! | [`site`] | `robots.txt`, the web manifest, `/.well-known/gpc.json` |
//! | [`head`] | a page's `<head>` apart from scripts and styles, and its structured data (JSON-LD) |
//! | [`files`] | all files above, one after another, from what press knows of a paper |
//!
//! Everything is made of the content model's documents and of compact facts about articles; nothing
//! here reads or writes files. The same input gives the same bytes. Text comes out escaped and without
//! the characters that XML and HTML forbid, addresses absolute and percent-encoded
//! (docs/decisions/0012-feeds-and-metadata.md).

mod address;
pub mod feed;
mod file;
pub mod files;
pub mod head;
mod picture;
pub mod site;
pub mod sitemap;
mod text;
mod time;
mod xml;

pub use file::File;
pub use files::{Part, Source};
pub use picture::Image;
pub use sitemap::Listing;
pub use text::escape;

/// The same article in another language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    /// Language of the other article, BCP 47.
    pub language: String,
    /// Its address on this site: `/article/<slug>/`.
    pub path: String,
}

/// Something could not be written. It is written to memory, so this is a fault of this crate and not of
/// the content.
#[derive(Debug, thiserror::Error)]
pub enum Unwritable {
    /// A feed or a sitemap.
    #[error("cannot write XML: {0}")]
    Xml(#[from] std::io::Error),
    /// A feed, the web manifest or structured data.
    #[error("cannot write JSON: {0}")]
    Json(#[from] serde_json::Error),
}
