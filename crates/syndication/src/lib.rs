//! The files and metadata of a paper for other programs: feed readers, search engines, link previews, and browsers that install the site.
//!
//! | module | what |
//! |---|---|
//! | [`feed`] | RSS 2.0, Atom 1.0 and JSON Feed 1.1 from one model |
//! | [`sitemap`] | the sitemap in files by month, and the news sitemap of the last two days |
//! | [`site`] | `robots.txt`, the web manifest, `/.well-known/gpc.json` |
//! | [`head`] | a page's `<head>` apart from scripts and styles, and its structured data (JSON-LD) |
//! | [`files`] | makes all files above from the data that press has of a paper |
//!
//! The input are the content model's documents and compact facts about articles. The crate does no input or output. The same input
//! produces the same bytes. In the output, text is escaped and has no characters that XML and HTML forbid, and addresses are absolute and
//! percent-encoded (docs/decisions/0012-feeds-and-metadata.md).

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

/// The error for a file that could not be written to memory. It is a bug of this crate and not a fault of the content.
#[derive(Debug, thiserror::Error)]
pub enum Unwritable {
    /// A feed or a sitemap could not be written.
    #[error("cannot write XML: {0}")]
    Xml(#[from] std::io::Error),
    /// A feed, the web manifest or structured data could not be serialised.
    #[error("cannot write JSON: {0}")]
    Json(#[from] serde_json::Error),
}
