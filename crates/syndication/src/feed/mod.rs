//! Feeds: RSS 2.0, Atom 1.0 and JSON Feed 1.1 of one list of articles.
//!
//! The paper, each section, each topic and each author has a feed, with the same articles in the same order in all three formats. The
//! caller decides with [`Entry::html`] whether an entry has the whole article or only a summary.

mod atom;
mod format;
mod html;
mod json;
mod model;
mod rss;

pub use format::Format;
pub use model::{ENTRIES, Entry, Feed, List, Person};

use crate::Unwritable;
use crate::file::File;

impl Feed {
    /// Writes the feed in a format.
    ///
    /// # Errors
    /// When it cannot be written to memory: [`Unwritable`].
    pub fn write(&self, format: Format) -> Result<Vec<u8>, Unwritable> {
        match format {
            Format::Rss => rss::write(self),
            Format::Atom => atom::write(self),
            Format::Json => json::write(self),
        }
    }

    /// Writes the files of the feed, one for each format, for the folder of its list's page.
    ///
    /// # Errors
    /// When one cannot be written to memory: [`Unwritable`].
    pub fn files(&self) -> Result<Vec<File>, Unwritable> {
        let file =
            |format: Format| Ok(File { path: format.path(&self.home).trim_start_matches('/').to_owned(), bytes: self.write(format)? });
        Format::ALL.into_iter().map(file).collect()
    }
}
