//! The picture desk of Broadsheet, which makes copies of each original in the widths and formats that pages need.
//!
//! ```text
//! Wanted (file, shape) ──plan──▶ Plan (what is missing in the cache) ──carry_out──▶ Copies (names, files)
//! ```
//!
//! A [`Desk`] has a cache folder. A copy depends only on the bytes of the original, the part of it that is shown and the settings of
//! the encoders, and not on the machine or the number of threads. A copy is therefore never made twice, and its name identifies its
//! content.
//!
//! | module | what |
//! |---|---|
//! | [`shape`] | the part of a picture that is shown: all of it, or three to two around a focal point |
//! | `kind`, `jpeg`, `original` | the kind of a file, whether it is complete; its pixels, upright and in sRGB |
//! | `scale`, `encode`, `avif` | scaling a part to a width; AVIF, WebP, JPEG or PNG |
//! | [`drawing`] | SVG as text: its encoding, its entities |
//! | [`metadata`] | removes metadata from an original: places, names, comments |
//! | `cache`, `known` | copies and fingerprints that are kept between runs |
//! | [`plan`] | finds the copies that are missing in the cache, and makes them |
//!
//! Metadata is not published: copies have none, and it is removed from originals that are published themselves. An original is rotated by
//! its Exif orientation, and its colours are converted from its ICC profile to sRGB.

mod avif;
mod cache;
pub mod drawing;
mod encode;
mod jpeg;
mod kind;
mod known;
pub mod metadata;
mod name;
mod original;
pub mod plan;
mod scale;
pub mod shape;
mod trouble;

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::Duration;

pub use cache::CacheFault;
pub use kind::{is_drawing, is_shown_itself};
pub use plan::{Copies, CopyFile, Plan};
pub use shape::Shape;
pub use trouble::Trouble;

use cache::Cache;
use known::Known;

/// A picture wanted in a shape.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// The original.
    pub path: PathBuf,
    /// The part of it that is shown.
    pub shape: Shape,
}

/// Makes copies and keeps them in a folder.
#[derive(Debug)]
pub struct Desk {
    cache: Cache,
    known: Mutex<Known>,
}

impl Desk {
    /// Creates a desk whose cache is in this folder. The folder is created if it does not exist.
    ///
    /// # Errors
    /// When the folder cannot be created.
    pub fn open(folder: &Path) -> Result<Self, CacheFault> {
        let cache = Cache::open(folder)?;
        let known = std::fs::read_to_string(cache.own(KNOWN)).map(|text| Known::read(&text)).unwrap_or_default();
        Ok(Self { cache, known: Mutex::new(known) })
    }

    /// Removes copies that have not been used for this long. Returns the number of files.
    ///
    /// # Errors
    /// When a file or folder cannot be read or removed.
    pub fn prune(&self, unused: Duration) -> Result<usize, CacheFault> {
        self.cache.prune(unused)
    }
}

/// The file in the cache with the fingerprints of originals.
const KNOWN: &str = "originals";
